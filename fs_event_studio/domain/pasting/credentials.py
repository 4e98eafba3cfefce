"""Taking credentials out of what was pasted: the key as a value of its own, everything else dropped."""

import base64
import binascii
import re
from dataclasses import dataclass

from fs_event_studio.domain.keys import ApiKey, BadKeyError, doubt_about, read_key
from fs_event_studio.domain.pasting.remarks import PasteError, Remark, ignored, listed, suspicious
from fs_event_studio.domain.pasting.requests_found import FoundRequest
from fs_event_studio.domain.phrases import Phrase

_AUTHORIZATION = frozenset({"authorization", "proxy-authorization"})
_OURS = frozenset({"content-type", "content-length", "host", ""})
"""Headers that any request for an event has."""

_PLACEHOLDER = re.compile(
    r"[^$%{}<>\[\]*…]*[$%{}<>\[\]*…].*|(?i:[a-z_-]*(?:your|api|key|token)[a-z_-]*)|[.xX]*", re.DOTALL
)
_SCHEMES = frozenset({"basic", "bearer"})
_SURROGATES = re.compile("[\ud800-\udfff]+")
"""Halves of characters, which have no place in a header and cannot be encoded."""
_PATH = "Authorization"


MAX_CHARS = 10_000
"""A limit of this tool: so long all credentials of one request may be together."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """What was taken out.

    key: what can be Fullstory's key.   secrets: every credential seen, in each form that may stand elsewhere too.
    """

    key: ApiKey | None
    secrets: tuple[str, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class _Credential:
    """One credential.   texts: as given, and the secret parts of it."""

    texts: tuple[str, ...] = ()
    key: ApiKey | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts, and what the key is the base64 of."""
        decoded = _decoded(self.key.secret) if self.key else ""
        texts = (*self.texts, decoded, decoded.rstrip(":"))
        return tuple(piece for text in texts for piece in _SURROGATES.split(text))


def take_out(request: FoundRequest) -> TakenOut:
    """The credentials of a request, and remarks on its headers as a whole. No value of a header is in a remark.

    Errors: PasteError if the credentials are too long to be looked for elsewhere.
    """
    given = [value for name, value in request.headers if name.lower() in _AUTHORIZATION]
    if sum(map(len, (*given, *request.logins))) > MAX_CHARS:
        raise PasteError(
            Phrase("The authorization has more than {0:,} characters. Take it out and paste again.", MAX_CHARS)
        )
    credentials = [_authorization(value) for value in given]
    credentials += [_login(login) for login in request.logins]
    names = [name for name, _ in request.headers if name.lower() not in _AUTHORIZATION | _OURS]
    left_out = (
        ignored("headers", Phrase("Headers that have no place in an event were left out: {0}.", listed(names))),
    )
    return TakenOut(
        next((credential.key for credential in credentials if credential.key), None),
        tuple(secret for credential in credentials for secret in credential.secrets),
        (*(remark for credential in credentials for remark in credential.remarks), *(left_out if names else ())),
    )


def _authorization(value: str) -> _Credential:
    """The credential in a header's value."""
    scheme, _, rest = value.strip().partition(" ")
    text = rest.strip()
    if not text and scheme.lower() not in _SCHEMES:
        scheme, text = "", scheme
    if _PLACEHOLDER.fullmatch(text):
        return _Credential()
    remarks = {
        "basic": (),
        "": (suspicious(_PATH, "The key stood there without “Basic ” before it."),),
        "bearer": (suspicious(_PATH, "The token stood after “Bearer”. Fullstory wants “Basic” and its key."),),
    }.get(scheme.lower())
    if remarks is None:
        return _Credential((text,), None, (_dropped(Phrase("it is not of the form “Basic” and a key")),))
    if scheme.lower() == "bearer" and not ApiKey(text).data_centre:
        return _Credential((text,), None, (*remarks, _dropped(Phrase("it does not look like a key of Fullstory's"))))
    return _with_key(text, remarks)


def _login(login: str) -> _Credential:
    """The credential in `user:password`, which programs would send as base64."""
    user, _, password = login.partition(":")
    if _PLACEHOLDER.fullmatch(user):
        return _Credential()
    if password:
        return _Credential(
            (login, password), None, (_dropped(Phrase("a user and a password are no key of Fullstory's")),)
        )
    note = suspicious(_PATH, "The key stood as a user name, which is sent as base64. Fullstory takes it as it is.")
    return _with_key(user, (note,))


def _with_key(text: str, remarks: tuple[Remark, ...]) -> _Credential:
    try:
        key = read_key(text)
    except BadKeyError:
        return _Credential((text,), None, (*remarks, _dropped(Phrase("it cannot be a key of Fullstory's"))))
    doubt = doubt_about(key)
    found = ignored(_PATH, "The key was taken out of the text. It can be kept in the keyring.")
    return _Credential((text,), key, (found, *remarks, *((suspicious(_PATH, doubt),) if doubt else ())))


def _dropped(reason: str) -> Remark:
    return ignored(_PATH, Phrase("The authorization was dropped: {0}.", reason))


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return ""

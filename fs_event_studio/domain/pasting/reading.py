"""Reading whatever was pasted: find the format, take the credentials out, take one event."""

import re
from collections.abc import Callable
from contextlib import suppress

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject, JsonTextError, ParsedJson
from fs_event_studio.domain.pasting.addresses import address_remarks, login_in, v1_user
from fs_event_studio.domain.pasting.credentials import take_out
from fs_event_studio.domain.pasting.curl import read_curl
from fs_event_studio.domain.pasting.events_found import take_event
from fs_event_studio.domain.pasting.json_documents import read_json
from fs_event_studio.domain.pasting.masking import Masking
from fs_event_studio.domain.pasting.powershell_web import read_powershell
from fs_event_studio.domain.pasting.python_code import read_display, read_python
from fs_event_studio.domain.pasting.remarks import NotJsonError, Pasted, PasteError, Remark, listed, suspicious
from fs_event_studio.domain.pasting.requests_found import FoundRequest
from fs_event_studio.domain.phrases import Phrase, reason_of

MAX_CHARS = 5_000_000
"""A limit of this tool: longer texts are not read."""

_EXPECTED = (
    "This was not recognised. Paste an event as JSON, a cURL command (bash, PowerShell or Windows cmd), "
    "a PowerShell or Python program that sends one, a HAR file, or what this tool printed or exported."
)
_FENCE = re.compile(r"```[\w-]*\n(.*?)\n?```", re.DOTALL)

_PROGRAMS: tuple[Callable[[str], FoundRequest | None], ...] = (read_python, read_powershell, read_curl)
"""The formats of text that is no JSON, those that are the easiest to tell first."""


def read_pasted(text: str) -> Pasted:
    """The event in a pasted text. Nothing in the text is run, and no file is read. Never raises."""
    if len(text) > MAX_CHARS:
        too_long = Phrase("The text has more than {0:,} characters. Paste a part with one event.", MAX_CHARS)
        return Pasted(None, (suspicious("", too_long),))
    try:
        request = _found(_stripped(text))
        return _settled(request) if request else Pasted(None, (suspicious("", _EXPECTED),))
    except PasteError as error:
        return Pasted(None, (suspicious("", reason_of(error)),))


def _stripped(text: str) -> str:
    """The text without white space, a byte order mark and a fence of Markdown around it."""
    inside = text.strip(" \t\r\n\ufeff\u200b")
    fence = _FENCE.fullmatch(inside)
    return fence[1].strip() if fence else inside


def _found(text: str) -> FoundRequest | None:
    """The request that the first fitting format finds.

    Errors: PasteError, of the first format that fitted, if none finds one.
    """
    if text.startswith(("{", "[")):
        return _value_found(text)
    complaint: PasteError | None = None
    for read in _PROGRAMS:
        try:
            request = read(text)
        except PasteError as error:
            complaint = complaint or error
            continue
        if request:
            return request
    if complaint:
        raise complaint
    return None


def _value_found(text: str) -> FoundRequest | None:
    """The request in JSON, or in what Python would take for a dictionary.

    Errors: PasteError.
    """
    try:
        return read_json(text)
    except NotJsonError as error:
        with suppress(PasteError):
            request = read_display(text)
            if request:
                return request
        raise error from None


def _settled(request: FoundRequest) -> Pasted:
    """The event of a request. What was taken out of it is nowhere else afterwards.

    Errors: PasteError if its credentials are too long.
    """
    login = login_in(request.url)
    logins = request.logins if login is None else (*request.logins, login)
    taken = take_out(FoundRequest(request.source, None, headers=request.headers, logins=logins))
    masking = Masking(taken.secrets)
    try:
        document, remarks = _event(request)
    except PasteError as error:
        document, remarks = None, (suspicious("", reason_of(error)),)
    if document is not None and taken.secrets:
        document, hidden = masking.document(document)
        remarks = (*remarks, *hidden)
    every = (*request.remarks, *remarks, *taken.remarks, *address_remarks(request.url, request.method))
    return Pasted(document, tuple(map(masking.remark, every)), taken.key, request.source)


def _event(request: FoundRequest) -> tuple[JsonObject, tuple[Remark, ...]]:
    """Errors: PasteError."""
    if request.body is None:
        raise PasteError("The request has no body that could be read. An event is sent as a JSON body.")
    parsed = request.body if isinstance(request.body, ParsedJson) else _parsed(request.body)
    document, remarks = take_event(parsed.value, v1_user(request.url))
    if not parsed.duplicates:
        return document, remarks
    twice = Phrase("These members stand more than once; the last one was taken: {0}.", listed(list(parsed.duplicates)))
    return document, (*remarks, suspicious("", twice))


def _parsed(body: str) -> ParsedJson:
    try:
        return json_text.read(body)
    except JsonTextError as error:
        place = (error.line, error.column)
        raise PasteError(
            Phrase("The body is not JSON. Line {0}, column {1} of it: {2}", *place, error.reason)
        ) from error

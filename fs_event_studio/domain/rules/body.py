"""Rules about the body as JSON: its syntax, its size, the types of the members we know."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from fs_event_studio.domain.json_text import (
    JsonNumber,
    JsonObject,
    JsonTextError,
    JsonValue,
    ParsedJson,
)
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Refusal, Rule, Severity, quoted
from fs_event_studio.domain.sources import CLIENT_REQUIREMENTS, CONTRACT_2026, EVENTS_SPEC, OUR_INFERENCE

BORROWED_BODY_BYTES = 512 * 1024
"""The client API's limit; none is published for server events."""

MALFORMED = Rule(
    "json.malformed",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "The body is one well-formed JSON value in UTF-8.",
    EVENTS_SPEC,
    Refusal(basis=Basis.DOCUMENTED),
)
NOT_AN_OBJECT = Rule(
    "json.not-an-object",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "The body is a JSON object.",
    EVENTS_SPEC,
    Refusal(basis=Basis.DOCUMENTED),
)
DUPLICATE = Rule(
    "json.duplicate-member",
    Severity.ERROR,
    Basis.ASSUMED,
    "A member is named once; which of two would count is not documented.",
    OUR_INFERENCE,
    Refusal(),
)
MEMBER_TYPE = Rule(
    "body.member-type",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "Each member has the JSON type that the contract gives it.",
    CONTRACT_2026,
    Refusal(),
)
UNKNOWN_MEMBER = Rule(
    "body.unknown-member",
    Severity.WARNING,
    Basis.ASSUMED,
    "The contract names the member; whether others are ignored or refused is not documented.",
    CONTRACT_2026,
)
TOO_LARGE = Rule(
    "body.too-large",
    Severity.WARNING,
    Basis.ASSUMED,
    "The body stays below 512 KB, the limit of the client API; none is published for server events.",
    CLIENT_REQUIREMENTS,
)
RULES = (MALFORMED, NOT_AN_OBJECT, DUPLICATE, MEMBER_TYPE, UNKNOWN_MEMBER, TOO_LARGE)

_Shape: TypeAlias = "type | Mapping[str, _Shape]"

_SCHEMA: _Shape = {"properties": dict}
_SHAPE: Mapping[str, _Shape] = {
    "name": object,  # rules.event says more about it
    "timestamp": str,
    "properties": dict,
    "schema": _SCHEMA,
    "user": {"uid": str, "id": str},
    "session": {"id": str, "uid": str, "use_most_recent": bool},
    "context": {
        "browser": {"url": str, "user_agent": str, "initial_referrer": str},
        "mobile": {"app_id": str, "app_version": str, "app_name": str, "build_variant": str},
        "device": {
            "manufacturer": str,
            "model": str,
            "screen_width": JsonNumber,
            "screen_height": JsonNumber,
            "viewport_width": JsonNumber,
            "viewport_height": JsonNumber,
        },
        "location": {
            "country": str,
            "region": str,
            "city": str,
            "latitude": JsonNumber,
            "longitude": JsonNumber,
            "ip_address": str,
        },
    },
    "page_properties": dict,
    "page_properties_schema": _SCHEMA,
}

_TYPE_NAMES: Mapping[type, str] = {
    dict: Phrase("an object"),
    list: Phrase("an array"),
    str: Phrase("a text"),
    bool: Phrase("true or false"),
    JsonNumber: Phrase("a number"),
    type(None): Phrase("null"),
}


def malformed(error: JsonTextError) -> Problem:
    """The problem with a text that is not JSON."""
    where = Phrase("line {0}, column {1}", error.line, error.column)
    return Problem(
        MALFORMED, "", Phrase("The body is not usable JSON at {0}. {1}", where, error.reason), "Mend the JSON there."
    )


def not_an_object(document: JsonValue) -> Problem:
    """The problem with a body that is another kind of JSON value."""
    return Problem(
        NOT_AN_OBJECT,
        "",
        Phrase("The body is {0}, not an object.", type_name(document)),
        'Send one event as an object, such as {"name": "Order Completed"}.',
    )


def check_text(raw: bytes | str, parsed: ParsedJson) -> Iterator[Problem]:
    """Yield what the text itself shows: names that come twice, and its size."""
    for path in parsed.duplicates:
        yield Problem(
            DUPLICATE,
            path,
            Phrase("{0} stands more than once; which one counts is not documented.", quoted(path)),
            "Keep one and remove the others.",
        )
    size = len(raw.encode("utf-8", "replace") if isinstance(raw, str) else raw)
    if size > BORROWED_BODY_BYTES:
        yield Problem(
            TOO_LARGE,
            "",
            Phrase(
                "The body has {0:,} bytes, more than the client API's 512 KB; no limit is published for this one.", size
            ),
            "Send fewer or shorter properties if it is refused.",
        )


def check_members(document: JsonObject) -> Iterable[Problem]:
    """Members of the wrong type and members that the contract does not name."""
    return () if _fits(document, _SHAPE, strangers=False) else _check_shape(document, _SHAPE)


def fits_contract(document: JsonObject) -> bool:
    """Whether `check_members` would find no member of the wrong type; members without a name in the contract do fit."""
    return _fits(document, _SHAPE, strangers=True)


def _fits(members: JsonObject, shape: Mapping[str, _Shape], *, strangers: bool) -> bool:
    """strangers: whether members without a name in the contract fit."""
    for name, value in members.items():
        wanted = shape.get(name)
        if wanted is None:
            if strangers:
                continue
            return False
        if value is None:
            continue
        if isinstance(wanted, type):
            if not isinstance(value, wanted):
                return False
        elif not isinstance(value, dict) or not _fits(value, wanted, strangers=strangers):
            return False
    return True


def type_name(value: JsonValue) -> str:
    """The JSON type of `value` in words, with an article."""
    return _TYPE_NAMES[type(value)]


def _check_shape(members: JsonObject, shape: Mapping[str, _Shape], prefix: str = "") -> Iterator[Problem]:
    for name, value in members.items():
        here = f"{prefix}{name}"
        if name not in shape:
            yield Problem(
                UNKNOWN_MEMBER,
                here,
                Phrase(
                    "{0} is not in the published contract. Whether it is ignored or refused is not documented.",
                    quoted(here),
                ),
                "Check its spelling, or move it into properties.",
            )
        elif value is not None:
            yield from _check_member(value, shape[name], here)


def _check_member(value: JsonValue, shape: _Shape, path: str) -> Iterator[Problem]:
    if isinstance(shape, Mapping):
        if isinstance(value, dict):
            yield from _check_shape(value, shape, f"{path}.")
        else:
            yield _wrong_type(value, dict, path)
    elif not isinstance(value, shape):
        yield _wrong_type(value, shape, path)


def _wrong_type(value: JsonValue, expected: type, path: str) -> Problem:
    wanted = _TYPE_NAMES[expected]
    return Problem(
        MEMBER_TYPE,
        path,
        Phrase("“{0}” is {1}; the contract wants {2}.", path, type_name(value), wanted),
        Phrase("Make “{0}” {1}.", path, wanted),
    )

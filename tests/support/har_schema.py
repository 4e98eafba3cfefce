"""The HAR 1.2 format as a JSON Schema, written after its specification: required members and their types.

Members of a tool's own begin with an underscore; anything else is refused.
"""

from typing import Any

from jsonschema_rs import Draft202012Validator

_TEXT = {"type": "string"}
_SIZE = {"type": "integer", "minimum": -1}
_TIME = {"type": "number", "minimum": -1}


def _object(required: dict[str, Any], **optional: Any) -> dict[str, Any]:  # noqa: ANN401 - schemas
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **optional},
        "patternProperties": {"^_": {}},
        "additionalProperties": False,
    }


_PAIRS = {"type": "array", "items": _object({"name": _TEXT, "value": _TEXT}, comment=_TEXT)}
_COOKIES = {
    "type": "array",
    "items": _object({"name": _TEXT, "value": _TEXT}, path=_TEXT, domain=_TEXT, expires=_TEXT, comment=_TEXT),
}
_REQUEST = _object(
    {
        "method": _TEXT,
        "url": {"type": "string"},
        "httpVersion": _TEXT,
        "cookies": _COOKIES,
        "headers": _PAIRS,
        "queryString": _PAIRS,
        "headersSize": _SIZE,
        "bodySize": _SIZE,
    },
    postData=_object({"mimeType": _TEXT}, text=_TEXT, params={"type": "array"}, comment=_TEXT),
    comment=_TEXT,
)
_RESPONSE = _object(
    {
        "status": {"type": "integer", "minimum": 0},
        "statusText": _TEXT,
        "httpVersion": _TEXT,
        "cookies": _COOKIES,
        "headers": _PAIRS,
        "content": _object(
            {"size": _SIZE, "mimeType": _TEXT},
            compression={"type": "integer"},
            text=_TEXT,
            encoding=_TEXT,
            comment=_TEXT,
        ),
        "redirectURL": _TEXT,
        "headersSize": _SIZE,
        "bodySize": _SIZE,
    },
    comment=_TEXT,
)
_ENTRY = _object(
    {
        "startedDateTime": {"type": "string", "format": "date-time"},
        "time": {"type": "number", "minimum": 0},
        "request": _REQUEST,
        "response": _RESPONSE,
        "cache": {"type": "object"},
        "timings": _object(
            {"send": _TIME, "wait": _TIME, "receive": _TIME},
            blocked=_TIME, dns=_TIME, connect=_TIME, ssl=_TIME, comment=_TEXT,
        ),
    },
    pageref=_TEXT, serverIPAddress=_TEXT, connection=_TEXT, comment=_TEXT,
)  # fmt: skip
_CREATOR = _object({"name": _TEXT, "version": _TEXT}, comment=_TEXT)
_LOG = _object(
    {"version": {"const": "1.2"}, "creator": _CREATOR, "entries": {"type": "array", "items": _ENTRY}},
    browser=_CREATOR, pages={"type": "array"}, comment=_TEXT,
)  # fmt: skip

HAR = Draft202012Validator(_object({"log": _LOG}), validate_formats=True)
"""Checks an archive."""

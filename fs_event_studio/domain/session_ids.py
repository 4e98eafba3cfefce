"""Reading what people paste as a session ID (API reference 2.8).

Both halves stay text: each can exceed 2^53, so a session ID is never parsed into a number that is sent.
"""

import re
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import unquote

MAX_HALF = 2**64 - 1
"""Largest decimal half: a 64-bit integer (documented)."""

_NUMBER = "[0-9]+"
_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
# Compiled when first used, not at start (1 ms).
_WHOLE = f"{_NUMBER}:{_NUMBER}|{_UUID}:{_UUID}"
_HALF = f":?(?:{_NUMBER}|{_UUID}):?"
_PAIR = f"(?<![0-9a-f-])(?:({_NUMBER})[:!]({_NUMBER})|({_UUID})[:!]({_UUID}))(?![0-9a-f-])"


class SessionIdFault(StrEnum):
    """What keeps a text from being a session ID."""

    EMPTY = "empty"
    REPLAY_URL = "replay URL"
    ESCAPED_COLON = "escaped colon"
    SURROUNDING_SPACE = "space around it"
    HALF = "half an ID"
    TOO_LARGE = "more than 64 bits"
    SHAPE = "not two parts"


class SessionIdReading(NamedTuple):
    """The reading of one text: fault is None for a session ID; repaired is the ID that can be read out of it."""

    fault: SessionIdFault | None
    repaired: str | None = None


def read_session_id(text: str) -> SessionIdReading:
    """Say whether `text` is a session ID as the API takes it in JSON, and if not, what would mend it."""
    if re.fullmatch(_WHOLE, text, re.IGNORECASE):
        return SessionIdReading(None if _fits(text) else SessionIdFault.TOO_LARGE)
    trimmed = text.strip()
    if not trimmed:
        return SessionIdReading(SessionIdFault.EMPTY)
    if "/" in trimmed:
        return SessionIdReading(SessionIdFault.REPLAY_URL, _id_in_url(trimmed))
    if re.fullmatch(_HALF, trimmed, re.IGNORECASE):
        return SessionIdReading(SessionIdFault.HALF)
    repaired = _id_in(trimmed)
    if repaired == trimmed:
        return SessionIdReading(SessionIdFault.SURROUNDING_SPACE, repaired)
    if repaired and repaired == unquote(trimmed):
        return SessionIdReading(SessionIdFault.ESCAPED_COLON, repaired)
    return SessionIdReading(SessionIdFault.SHAPE, repaired)


def _fits(session_id: str) -> bool:
    """Whether each decimal half is within 64 bits; the digits are counted first, for they may be very many."""
    decimal = [half.lstrip("0") for half in session_id.split(":") if half.isdigit()]
    return all(len(half) <= len(str(MAX_HALF)) and int(half or "0") <= MAX_HALF for half in decimal)


def _id_in(text: str) -> str | None:
    """The first session ID inside `text`, which may be percent-encoded."""
    pair = re.search(_PAIR, unquote(text), re.IGNORECASE)
    session_id = ":".join(half for half in pair.groups() if half) if pair else ""
    return session_id if session_id and _fits(session_id) else None


def _id_in_url(url: str) -> str | None:
    """The ID in the last path segment that has one; parts behind it, such as a moment, are left out."""
    path = re.split("[?#]", url, maxsplit=1)[0]
    _host, *segments = (path.partition("//")[2] or path).split("/")  # 127.0.0.1:8080 would look like an ID
    return next(filter(None, map(_id_in, reversed(segments))), None)

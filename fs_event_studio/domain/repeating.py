"""Whether a kept event can go out again, as the same event or as a new one, and with which bytes."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.json_places import offset_of
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.timestamps import write_timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange

KEYS_ARE_KEPT = timedelta(hours=24)
"""How long the API remembers an idempotency key (documented, API reference 2.10)."""

_STRING_MEMBER = re.compile(r'("timestamp"\s*:\s*)"(?:[^"\\]|\\.)*"')


class RepeatKind(StrEnum):
    """SAME: under the same idempotency key, so that it cannot be made twice.   NEW: under a new key, and now."""

    SAME = "same event"
    NEW = "new event"


class NewBody(NamedTuple):
    """The bytes to send. retimed: whether its timestamp was set to now."""

    body: bytes
    retimed: bool


def why_not(exchange: Exchange, kind: RepeatKind, environment: Environment | None, path: str) -> str:
    """A sentence on why it cannot be sent again so; empty if it can.

    environment: to which it would go; None if there is none of its name.   path: of the events API.
    """
    sent = exchange.sent
    if environment is None:
        return Phrase(
            "There is no environment “{0}” to send it to. Choose one to send it to as a new event.", sent.environment
        )
    if sent.request.method != "POST" or not sent.request.url.partition("?")[0].endswith(path):
        return "It was no event, but another request."
    if MASK.encode() in sent.request.body and kind is RepeatKind.SAME:
        return (
            "Its body held a key, which was removed before it was kept: these are not the bytes that were sent. "
            "The same key with another body is an error. Send it as a new event."
        )
    if kind is RepeatKind.NEW:
        return ""
    return _why_not_the_same(exchange, environment, path)


def _why_not_the_same(exchange: Exchange, environment: Environment, path: str) -> str:
    sent = exchange.sent
    if not sent.idempotency_key:
        return "It had no idempotency key, so that it would be made twice. Send it as a new event."
    if sent.origin is not Origin.SENT:
        return "It was not sent from here: its key belongs to another program. Send it as a new event."
    if sent.request.url != environment.base_url + path:
        return Phrase(
            "It was sent to {0}, but “{1}” is at {2} now. Send it as a new event.",
            sent.request.url,
            environment.name,
            environment.base_url,
        )
    return ""


def doubt(exchange: Exchange, kind: RepeatKind, now: datetime) -> str:
    """What is to be said before it goes out, although it can; empty if nothing."""
    if kind is RepeatKind.SAME and now - exchange.sent.sent_at > KEYS_ARE_KEPT:
        return "It is older than 24 hours: keys are dropped then (documented), so that it may be made a second time."
    return ""


def new_body(body: bytes, now: datetime) -> NewBody:
    """The body of a new event: as it was, but a timestamp that it has is set to now; every other byte stays."""
    try:
        parsed = json_text.read(body)
    except json_text.JsonTextError:
        return NewBody(body, retimed=False)
    document = parsed.value
    if not isinstance(document, dict) or parsed.duplicates or not isinstance(document.get("timestamp"), str):
        return NewBody(body, retimed=False)
    text, moment = body.decode(), write_timestamp(now)
    offset = offset_of(text, "timestamp")
    if offset is None:  # its name is written with escapes
        return NewBody(json_text.write({**document, "timestamp": moment}).encode(), retimed=True)
    changed = _STRING_MEMBER.sub(rf'\g<1>"{moment}"', text[offset:], count=1)
    return NewBody((text[:offset] + changed).encode(), retimed=True)

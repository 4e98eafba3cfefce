"""What an account says of its quotas, and how that compares with what was sent from here.

Source: API reference 8.2, `GET /v2/organization/quotas`: numbers as texts, for the current billing cycle. How fresh
they are is not documented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.timestamps import read_timestamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from fs_event_studio.domain.json_text import JsonValue
    from fs_event_studio.domain.quota_lens import ServerEvents

QUOTAS_PATH = "/v2/organization/quotas"
_MOST_DIGITS = 20


class AccountQuota(NamedTuple):
    """One quota. usage, limit: None if they were not told readably.   start, end: of the billing cycle."""

    usage: int | None
    limit: int | None
    start: datetime | None
    end: datetime | None


class AccountQuotas(NamedTuple):
    """Both quotas of an account."""

    session: AccountQuota
    server_event: AccountQuota


def read_quotas(body: bytes) -> AccountQuotas | None:
    """The answer of the account; None if it is not as documented."""
    try:
        document = json_text.read(body).value
    except json_text.JsonTextError:
        return None
    if not isinstance(document, dict):
        return None
    session, server_event = document.get("session_quota"), document.get("server_event_quota")
    if not isinstance(session, dict) or not isinstance(server_event, dict):
        return None
    return AccountQuotas(_quota(session), _quota(server_event))


def explain(account: AccountQuota, own: ServerEvents | None) -> Iterator[str]:
    """Why the account's number of server events and ours differ, or may. own: of its cycle; None if it was not told."""
    if account.usage is None or own is None:
        yield Phrase("The account did not say how much was used since when, so that the two cannot be compared.")
        return
    if account.usage > own.most:
        least = account.usage - own.most
        yield Phrase(
            "At least {0:,} of the account's server events were not sent from this history: by other programs "
            "and people, or before it began.",
            least,
        )
    elif account.usage < own.proven:
        yield Phrase(
            "The account counts {0:,} less than are proven here: its counter may lag behind "
            "(how fresh it is, is not documented), or the key belongs to another account.",
            own.proven - account.usage,
        )
    else:
        yield Phrase("The account's number lies between what is proven here and what is possible.")
    if own.most > own.likely:
        yield Phrase(
            "{0:,} of ours depend on a session, or their fate is not known: each may have used a server event or not.",
            own.most - own.likely,
        )
    if own.likely > own.proven:
        yield Phrase("{0:,} of ours are counted as predicted; nothing has proven it.", own.likely - own.proven)


def _quota(members: dict[str, JsonValue]) -> AccountQuota:
    return AccountQuota(
        _number(members.get("usage")),
        _number(members.get("limit")),
        _moment(members.get("period_start")),
        _moment(members.get("period_end")),
    )


def _number(value: JsonValue) -> int | None:
    """Documented as a text of digits; a number is taken as well."""
    text = value.literal if isinstance(value, JsonNumber) else value
    if not isinstance(text, str) or not text.isascii() or not text.removeprefix("-").isdigit():
        return None
    return int(text) if len(text) <= _MOST_DIGITS else None


def _moment(value: JsonValue) -> datetime | None:
    return read_timestamp(value).moment if isinstance(value, str) else None

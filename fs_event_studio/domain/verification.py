"""Finding out, after the answer, whether an event joined a session: what to ask the account, and what it proves.

A session's context can prove that an event is in it. That it is not there proves nothing: it may come later, the
account may lack the product, a property may have been dropped. Source: API reference 6 (LISTS, SKZ).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final
from urllib.parse import quote, urlencode

from fs_event_studio.domain import json_text
from fs_event_studio.domain.environments import SANDBOX_URL, Environment
from fs_event_studio.domain.exchanges import Exchange, Origin
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.timestamps import read_timestamp
from fs_event_studio.domain.wire import HttpRequest

SESSIONS_PATH: Final = "/v2/sessions"
LISTED: Final = 20
"""How many sessions of a user are listed; the documented default."""

LOOKED_INTO: Final = 3
"""In how many of them an event is looked for: it joins the latest, and others may have begun since."""

CLOCKS_DIFFER: Final = timedelta(seconds=2)
"""How far the time of an event that is read back may be from the one that was sent."""


class CannotVerifyError(ValueError):
    """There is nothing to ask the account about this exchange; the message says why."""


class Found(StrEnum):
    """What a look at the account came to."""

    STITCHED = "stitched"
    SIMILAR = "similar"  # an event of the same name and time is there, with other properties
    NOT_YET = "not yet"  # which is no proof


@dataclass(frozen=True, slots=True)
class ListedSession:
    """A session as the account lists it. created_at: aware; None if it could not be read."""

    id: str
    created_at: datetime | None
    app_url: str = ""


@dataclass(frozen=True, slots=True)
class ContextEvent:
    """An event as a session's context shows it. It has no ID there."""

    name: str
    at: datetime | None
    properties: JsonObject


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and where. session_id: where it is known; else the sessions are listed by `query`."""

    name: str
    sent_at: datetime
    stated_at: datetime | None
    properties: JsonObject
    session_id: str = ""
    query: str = ""


_READ_BACK = "It was read back from session {0},"
_NOTHING_TO_ASK = {
    ModeKey.USER_ID_RECENT: "Sessions can be listed by a user's own ID, but not by Fullstory's user ID (documented).",
    ModeKey.USER_ID: "It was sent for a user without a session; such an event cannot be read back (documented).",
    ModeKey.USER_UID: "It was sent for a user without a session; such an event cannot be read back (documented).",
    ModeKey.ANONYMOUS: "It was sent for nobody known; such an event cannot be read back (documented).",
}


def question_of(exchange: Exchange) -> Question:
    """What to look for. Errors: CannotVerifyError."""
    sent, settlement = exchange.sent, exchange.settlement
    if not settlement or not isinstance(settlement.outcome, Accepted):
        raise CannotVerifyError(Phrase("Only an event that was accepted can have joined a session."))
    if sent.mode is None:
        raise CannotVerifyError(Phrase("Its body is of no documented identification mode."))
    if sent.mode in _NOTHING_TO_ASK:
        raise CannotVerifyError(Phrase(_NOTHING_TO_ASK[sent.mode]))
    document = _object(json_text.read(sent.request.body).value)
    stated = document.get("timestamp")
    who = sent.identification
    return Question(
        name=sent.event_name,
        sent_at=sent.sent_at,
        stated_at=read_timestamp(stated).moment if isinstance(stated, str) else None,
        properties=_object(document.get("properties")),
        session_id=who.session_id,
        query=_query(who.session_uid, who.user_uid),
    )


def why_not(exchange: Exchange, environment: Environment | None) -> str:
    """Why nothing can be asked about this exchange, as a sentence; empty if something can.

    environment: that is called so now, or None if none is.
    """
    if environment is None:
        return Phrase("There is no environment “{0}” any more, so it cannot be asked.", exchange.sent.environment)
    if not exchange.sent.request.url.startswith(f"{environment.base_url}/"):
        return Phrase("“{0}” has another address now than when this was sent, so it cannot be asked.", environment.name)
    try:
        question_of(exchange)
    except CannotVerifyError as error:
        return reason_of(error)
    return ""


def is_live(exchange: Exchange, environment: Environment | None) -> bool:
    """Whether it went to an account of which only the account knows where events land."""
    if exchange.sent.origin is not Origin.SENT or exchange.settlement is None:
        return False
    return not exchange.sent.request.url.startswith(SANDBOX_URL) and not (environment and environment.is_sandbox)


def list_request(base_url: str, question: Question) -> HttpRequest:
    """Lists the sessions in which the event may be."""
    return HttpRequest("GET", f"{base_url}{SESSIONS_PATH}?{question.query}", ())


def context_request(base_url: str, session_id: str, question: Question) -> HttpRequest:
    """Reads back what a session holds of this event's name, without what the session knows about its user."""
    body: JsonObject = {
        "slice": {"mode": "LAST"},
        "events": {"include_types": [question.name]},
        "context": {"exclude": ["user", "location", "device"]},
    }
    url = f"{base_url}{SESSIONS_PATH}/{quote(session_id, safe='')}/context"
    return HttpRequest(
        "POST", url, (("Content-Type", "application/json"),), json_text.write(body, indent=None).encode()
    )


def read_sessions(body: bytes) -> tuple[ListedSession, ...] | None:
    """The sessions in an answer, newest first; None if it is not as documented. Never raises."""
    results = _answer(body).get("results")
    if not isinstance(results, list):
        return None
    sessions = [_session(_object(result)) for result in results]
    return tuple(session for session in sessions if session.id)


def read_context(body: bytes) -> tuple[ContextEvent, ...] | None:
    """The events in a session's context; None if the answer is not as documented. Never raises."""
    data = _answer(body).get("context_data")
    if not isinstance(data, dict):
        return None
    pages = data.get("pages")
    found = [_object(page).get("events") for page in pages] if isinstance(pages, list) else []
    return tuple(_event(_object(event)) for events in found if isinstance(events, list) for event in events)


def candidates(sessions: Iterable[ListedSession], question: Question) -> tuple[ListedSession, ...]:
    """The sessions to look into: the newest that had begun when the event came."""
    at = question.stated_at or question.sent_at
    begun = [one for one in sessions if one.created_at is None or one.created_at <= at + CLOCKS_DIFFER]
    return tuple(begun[:LOOKED_INTO])


def look_for(events: Iterable[ContextEvent], question: Question) -> Found:
    """Whether the event is among those of a session."""
    near = [event for event in events if event.name == question.name and _is_near(event, question)]
    if any(_has_all(event.properties, question.properties) for event in near):
        return Found.STITCHED
    return Found.SIMILAR if near else Found.NOT_YET


def verdict_of(session_id: str) -> QuotaVerdict:
    """The quota verdict of an event that was found in a session."""
    return QuotaVerdict(
        QuotaClass.SESSION,
        Certainty.OBSERVED,
        Phrase(
            "It was read back from session {0}, and an event in a session uses no server event (documented).",
            session_id,
        ),
    )


def session_of(verdict: QuotaVerdict | None) -> str:
    """The session that `verdict_of` was told; empty if the verdict is none of those."""
    found = re.match(_READ_BACK.format(r"(\S+)"), verdict.reason) if verdict else None
    return found[1] if found else ""


def sessions_request(base_url: str, user_uid: str) -> HttpRequest:
    """Lists the sessions of a user, newest first."""
    return HttpRequest("GET", f"{base_url}{SESSIONS_PATH}?{_query('', user_uid)}", ())


def _query(session_uid: str, user_uid: str) -> str:
    if session_uid:
        return urlencode({"session_uid": session_uid})
    return urlencode({"uid": user_uid, "limit": LISTED})


def _is_near(event: ContextEvent, question: Question) -> bool:
    if event.at is None:
        return False
    if question.stated_at:
        return abs(event.at - question.stated_at) <= CLOCKS_DIFFER
    # Without a timestamp the time of receipt counts, some time after the send began.
    return -CLOCKS_DIFFER <= event.at - question.sent_at <= timedelta(minutes=2)


def _has_all(found: JsonObject, sent: JsonObject) -> bool:
    return all(name in found and _same(found[name], value) for name, value in sent.items())


def _same(found: JsonValue, sent: JsonValue) -> bool:
    """Numbers may come back in another spelling."""
    if isinstance(found, JsonNumber) and isinstance(sent, JsonNumber):
        return Decimal(found.literal) == Decimal(sent.literal)
    if isinstance(found, dict) and isinstance(sent, dict):
        return _has_all(found, sent)
    if isinstance(found, list) and isinstance(sent, list):
        return len(found) == len(sent) and all(map(_same, found, sent))
    return found == sent


def _session(members: JsonObject) -> ListedSession:
    created = read_timestamp(_text(members.get("created_time"))).moment
    return ListedSession(_text(members.get("id")), created, _text(members.get("app_url")))


def _event(members: JsonObject) -> ContextEvent:
    moment = read_timestamp(_text(members.get("timestamp"))).moment
    return ContextEvent(_text(members.get("type")), moment, _object(members.get("properties")))


def _answer(body: bytes) -> JsonObject:
    try:
        return _object(json_text.read(body).value)
    except json_text.JsonTextError:
        return {}


def _object(value: JsonValue) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""

"""Every identification mode, through window, client, sandbox and history (API reference 2.3, 2.4, 8.3)."""

import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.sandbox import demo_ids
from support.window_driver import WindowDriver

IN_TIME, TOO_LATE = timedelta(minutes=29, seconds=59), timedelta(minutes=30, seconds=1)
UNKNOWN_SESSION_ID = "111:222"
ADA, ADA_UID = demo_ids.DEMO_ACTIVE_USER_ID, demo_ids.DEMO_ACTIVE_USER_UID


@dataclass(frozen=True)
class Case:
    """What is typed, and all that should come of it.

    idle: how long Ada has been idle; None leaves the demo world as it is.   place: None if the event is refused.
    words: parts of the sentence that gives the reason for the quota class.
    """

    mode: ModeKey
    value: str
    identification: dict[str, Any]
    place: Place | None
    session_id: str | None = None
    user_id: str | None = None
    idle: timedelta | None = None
    status: int = 200
    quota: QuotaClass = QuotaClass.SERVER_EVENT
    certainty: Certainty = Certainty.OBSERVED
    words: str = ""
    column: str = ""
    predicted: str = ""
    shown: tuple[str, ...] = field(default=())


def _session(mode: ModeKey, value: str, identification: dict[str, Any], words: str, **changes: Any) -> Case:  # noqa: ANN401 - any field of a Case
    """An event that joins Ada's session."""
    landed = {"session_id": demo_ids.DEMO_SESSION_ID, "user_id": ADA, "quota": QuotaClass.SESSION}
    return Case(mode, value, identification, Place.SESSION, words=words, **(landed | changes))


RECENT = {"use_most_recent": True}
DEPENDS, COUNTS = "Depends on the session · inferred", "Server event quota"
CASES = {
    "a known session": _session(
        ModeKey.SESSION_ID,
        demo_ids.DEMO_SESSION_ID,
        {"session": {"id": demo_ids.DEMO_SESSION_ID}},
        "joined the session that session.id names",
        column="Fullstory session ID",
        predicted="Depends",
    ),
    "a known session by its two UUIDs": _session(
        ModeKey.SESSION_ID,
        demo_ids.DEMO_SESSION_CLIENT_ID,
        {"session": {"id": demo_ids.DEMO_SESSION_CLIENT_ID}},
        "joined the session that session.id names",
        column="Fullstory session ID",
        predicted="Depends",
    ),
    "an unknown session": Case(
        ModeKey.SESSION_ID,
        UNKNOWN_SESSION_ID,
        {"session": {"id": UNKNOWN_SESSION_ID}},
        Place.ANONYMOUS,
        words="No session has this session.id",
        column="Fullstory session ID",
        predicted="Depends",
    ),
    "a known session's own ID": _session(
        ModeKey.SESSION_UID,
        demo_ids.DEMO_SESSION_UID,
        {"session": {"uid": demo_ids.DEMO_SESSION_UID}},
        "joined the session that has this session.uid",
        column="Your own session ID",
        predicted="Depends",
    ),
    "an unknown session's own ID": Case(
        ModeKey.SESSION_UID,
        "nobodys-session",
        {"session": {"uid": "nobodys-session"}},
        Place.ANONYMOUS,
        words="No session has this session.uid",
        column="Your own session ID",
        predicted="Depends",
    ),
    "user ID, idle for 29:59": _session(
        ModeKey.USER_ID_RECENT,
        ADA,
        {"user": {"id": ADA}, "session": RECENT},
        "29 min 59 s ago, within 30 minutes",
        idle=IN_TIME,
        column="Fullstory user ID, recent session",
        predicted="Depends",
    ),
    "user ID, idle for 30:01": Case(
        ModeKey.USER_ID_RECENT,
        ADA,
        {"user": {"id": ADA}, "session": RECENT},
        Place.USER,
        user_id=ADA,
        idle=TOO_LATE,
        words="30 min 01 s ago, not within 30 minutes",
        column="Fullstory user ID, recent session",
        predicted="Depends",
    ),
    "own user ID, idle for 29:59": _session(
        ModeKey.USER_UID_RECENT,
        ADA_UID,
        {"user": {"uid": ADA_UID}, "session": RECENT},
        "29 min 59 s ago, within 30 minutes",
        idle=IN_TIME,
        column="Your own user ID, recent session",
        predicted="Depends",
    ),
    "own user ID, idle for 30:01": Case(
        ModeKey.USER_UID_RECENT,
        ADA_UID,
        {"user": {"uid": ADA_UID}, "session": RECENT},
        Place.USER,
        user_id=ADA,
        idle=TOO_LATE,
        words="30 min 01 s ago, not within 30 minutes",
        column="Your own user ID, recent session",
        predicted="Depends",
    ),
    "an own user ID never seen before, recent session": Case(
        ModeKey.USER_UID_RECENT,
        "customer-new",
        {"user": {"uid": "customer-new"}, "session": RECENT},
        Place.USER,
        words="This user.uid was new",
        column="Your own user ID, recent session",
        predicted="Depends",
    ),
    "a known user ID": Case(
        ModeKey.USER_ID,
        ADA,
        {"user": {"id": ADA}},
        Place.USER,
        user_id=ADA,
        words="names a user and no session",
        column="Fullstory user ID",
        predicted=COUNTS,
    ),
    "an unknown user ID": Case(
        ModeKey.USER_ID,
        "1234567890",
        {"user": {"id": "1234567890"}},
        None,
        status=404,
        quota=QuotaClass.NOT_COUNTED,
        certainty=Certainty.INFERRED,
        words="refused requests are not counted is inferred",
        column="Fullstory user ID",
        predicted=COUNTS,
    ),
    "a known own user ID": Case(
        ModeKey.USER_UID,
        ADA_UID,
        {"user": {"uid": ADA_UID}},
        Place.USER,
        user_id=ADA,
        words="names a user and no session",
        column="Your own user ID",
        predicted=COUNTS,
    ),
    "an own user ID never seen before": Case(
        ModeKey.USER_UID,
        "customer-new",
        {"user": {"uid": "customer-new"}},
        Place.USER,
        words="This user.uid was new",
        column="Your own user ID",
        predicted=COUNTS,
    ),
    "nobody": Case(
        ModeKey.ANONYMOUS,
        "",
        {},
        Place.ANONYMOUS,
        words="a new anonymous user was made",
        column="New anonymous user",
        predicted=COUNTS,
    ),
}


def _let_ada_rest(person: WindowDriver, idle: timedelta) -> None:
    world = person.world
    session = next(session for session in world.sessions() if session.id == demo_ids.DEMO_SESSION_ID)
    world.clock.freeze()
    world.clock.jump_to(session.last_activity_at + idle)


def _compose(person: WindowDriver, case: Case) -> None:
    if case.mode is ModeKey.SESSION_UID:
        person.toggle("allow_session_uid")
    person.choose_mode(case.mode)
    field_name = f"field_{case.mode.value.removesuffix('_recent')}"
    if case.mode is not ModeKey.ANONYMOUS:
        person.type(field_name, case.value)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_mode_from_the_window_to_the_history(person: WindowDriver, case: Case) -> None:
    """Body, answer, landing place, quota class and what is shown of them agree with the documentation."""
    users_before = {user.id for user in person.world.users()}
    if case.idle:
        _let_ada_rest(person, case.idle)
    _compose(person, case)
    assert case.predicted in person.text("quota_badge")
    preview = person.text("payload_preview")

    exchange = person.send()
    body, settlement = exchange.sent.request.body, exchange.settlement
    assert body == preview.encode()
    document = json.loads(body)
    assert {member: document[member] for member in ("user", "session") if member in document} == case.identification
    assert exchange.sent.mode is case.mode
    assert settlement
    assert settlement.answer
    assert settlement.answer.status == case.status
    assert (settlement.answer.body == b"{}") is (case.status == 200)

    landing = person.world.landing_of(exchange.sent.idempotency_key)
    assert (landing.place if landing else None) is case.place
    if landing:
        assert landing.session_id == case.session_id
        assert landing.user_id == case.user_id if case.user_id else landing.user_id not in users_before
    else:
        assert len(person.world.events()) == 0
    assert (settlement.quota.quota_class, settlement.quota.certainty) == (case.quota, case.certainty)
    assert case.words in settlement.quota.reason

    _check_what_is_shown(person, case)


def _check_what_is_shown(person: WindowDriver, case: Case) -> None:
    accepted = case.status == 200
    quota = f"{case.quota.value.replace('_', ' ')} ({case.certainty.value})"
    row = person.row()
    assert row[2:8] == [
        "Order Completed",
        "sandbox",
        case.column,
        "✓ accepted" if accepted else "✗ refused",
        str(case.status),
        quota,
    ]
    shown = [label.text() for label in person.window.findChildren(QLabel) if label.isVisible()]
    assert any(case.words in text for text in shown)
    assert any(text.startswith(f"#{row[0]} · Order Completed · ") and str(case.status) in text for text in shown)
    assert person.text("exchange_quota_badge").endswith(case.certainty.value)
    assert person.text("response_view").startswith(f"HTTP {case.status}\n")

"""An event becomes the body that the API takes."""

from itertools import product

import pytest
from hypothesis import given

from fs_event_studio.domain.events import ServerEvent
from fs_event_studio.domain.identification import (
    MODES,
    Identification,
    Mode,
    ModeKey,
    mode_of,
    read_identification,
)
from fs_event_studio.domain.json_text import JsonNumber, JsonObject
from support import json_strategies
from support.bodies import identification_members


def test_the_least_event_is_a_name() -> None:
    assert ServerEvent("Support Ticket").document() == {"name": "Support Ticket"}


def test_members_stand_in_the_documented_order() -> None:
    event = ServerEvent(
        "Order Completed",
        mode_of(ModeKey.USER_UID_RECENT).fragment("u1"),
        timestamp="2026-01-31T09:30:00Z",
        properties={"total": JsonNumber("1.10")},
        schema={"total": "int"},
    )
    document = event.document()
    assert document == {
        "name": "Order Completed",
        "timestamp": "2026-01-31T09:30:00Z",
        "user": {"uid": "u1"},
        "session": {"use_most_recent": True},
        "properties": {"total": JsonNumber("1.10")},
        "schema": {"properties": {"total": "int"}},
    }
    assert list(document) == ["name", "timestamp", "user", "session", "properties", "schema"]


def test_without_a_timestamp_the_server_decides() -> None:
    assert ServerEvent("x", timestamp="").document() == {"name": "x"}


@given(json_strategies.objects)
def test_the_document_is_a_copy(properties: JsonObject) -> None:
    event = ServerEvent("x", properties=properties)
    document = event.document()
    document["properties"] = None
    assert event.properties == properties


@pytest.mark.parametrize("there", list(product([False, True], repeat=5)), ids=str)
def test_every_identification_is_read_back_the_same(there: tuple[bool, ...]) -> None:
    """All 32 combinations, legal or not; what is absent has no member, not even an empty object."""
    session_id, session_uid, user_id, user_uid = ("x" if text else "" for text in there[:4])
    identification = Identification(session_id, session_uid, user_id, user_uid, there[4])
    members = identification_members(identification)
    assert read_identification(members) == identification
    assert {} not in members.values()
    assert list(members) == [name for name in ("user", "session") if name in members]


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.key)
def test_a_mode_makes_the_same_members(mode: Mode) -> None:
    fragment = mode.fragment("x")
    members = identification_members(read_identification(fragment))
    assert members == fragment
    assert list(members) == list(fragment)

"""v1 bodies become v2 events."""

import json
from collections.abc import Mapping

import pytest

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.pasting import Pasted, RemarkKind, read_pasted
from support.pasting import V1_URL, remarks_on


def pasted_v1(members: Mapping[str, object], url: str | None = V1_URL) -> Pasted:
    body = json.dumps({"event": {"event_name": "Support Ticket", **members}})
    return read_pasted(f"curl '{url}' -d '{body}'" if url else body)


SESSION_ID = "123456789:9007199254740993"
REPLAY = f"https://app.fullstory.com/ui/ABC/session/{SESSION_ID.replace(':', '%3A')}"


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, {"user": {"uid": "u 42"}}),
        ({"use_recent_session": False}, {"user": {"uid": "u 42"}}),
        ({"use_recent_session": True}, {"user": {"uid": "u 42"}, "session": {"use_most_recent": True}}),
        ({"session_url": REPLAY}, {"session": {"id": SESSION_ID}}),
        ({"session_url": SESSION_ID}, {"session": {"id": SESSION_ID}}),
        ({"device_session": SESSION_ID}, {"session": {"id": SESSION_ID}}),
        ({"session_url": "nothing"}, {"session": {"id": "nothing"}}),
        (
            {"session_url": "", "use_recent_session": True},
            {"user": {"uid": "u 42"}, "session": {"use_most_recent": True}},
        ),
        ({"timestamp": "2026-01-01T00:00:00Z"}, {"timestamp": "2026-01-01T00:00:00Z", "user": {"uid": "u 42"}}),
        ({"event_data": "odd"}, {"user": {"uid": "u 42"}, "properties": "odd"}),
    ],
)
def test_members_are_translated(members: dict[str, object], expected: JsonValue) -> None:
    pasted = pasted_v1(members)
    assert isinstance(expected, dict)
    assert pasted.document == {"name": "Support Ticket", **expected}
    assert remarks_on(pasted, RemarkKind.CHANGED)[0][1] == (
        "The text is for v1 of the API (“customevent”). It was rewritten for v2."
    )


def test_a_session_leaves_the_user_out_and_says_so() -> None:
    pasted = pasted_v1({"session_url": REPLAY})
    assert ("session.id", "It was read out of “session_url”.") in remarks_on(pasted, RemarkKind.CHANGED)
    assert remarks_on(pasted, RemarkKind.IGNORED) == [
        ("user", "The user in the address was left out: v2 takes session_url alone.")
    ]


@pytest.mark.parametrize("value", ["nothing", 5, "123456789"])
def test_a_session_that_cannot_be_read_is_suspicious(value: object) -> None:
    pasted = pasted_v1({"session_url": value})
    assert [path for path, _ in remarks_on(pasted, RemarkKind.SUSPICIOUS)] == ["session.id"]


def test_two_ways_of_naming_the_session_are_suspicious() -> None:
    pasted = pasted_v1({"session_url": REPLAY, "use_recent_session": True})
    assert [path for path, _ in remarks_on(pasted, RemarkKind.SUSPICIOUS)] == ["session"]
    assert pasted.document == {"name": "Support Ticket", "session": {"id": SESSION_ID}}


@pytest.mark.parametrize("uid", [":uid", "{uid}", "<uid>", "$UID", "%7Buid%7D"])
def test_a_placeholder_is_no_user(uid: str) -> None:
    pasted = pasted_v1({}, f"https://api.fullstory.com/users/v1/individual/{uid}/customevent")
    assert pasted.document == {"name": "Support Ticket"}
    assert [path for path, _ in remarks_on(pasted, RemarkKind.SUSPICIOUS)] == ["user.uid"]


def test_without_an_address_the_user_is_missing() -> None:
    pasted = pasted_v1({"use_recent_session": True}, None)
    assert pasted.document == {"name": "Support Ticket", "session": {"use_most_recent": True}}
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS) == [
        ("user.uid", "v1 names the user in the address, which was not in the text. Fill in the user.")
    ]


def test_suffixes_become_schema_entries_where_nothing_is_lost() -> None:
    data = {
        "id_int": 424242,
        "ids_ints": [1, 2],
        "when_date": "2026-01-01",
        "price_real": 1,
        "title_str": "Locked out",
        "open_bool": True,
        "plain": 1,
        "nested": {"code_int": 5, "deep_str": {"x_date": "2026-01-01"}},
    }
    pasted = pasted_v1({"event_data": data})
    assert pasted.document
    assert pasted_properties(pasted) == {
        "id": 424242,
        "ids": [1, 2],
        "when": "2026-01-01",
        "price": 1,
        "title": "Locked out",
        "open": True,
        "plain": 1,
        "nested": {"code": 5, "deep_str": {"x": "2026-01-01"}},
    }
    assert pasted.document["schema"] == {
        "properties": {"id": "int", "ids": "ints", "when": "date", "nested.code": "int", "nested.deep_str.x": "date"}
    }
    ((_, text),) = [(path, text) for path, text in remarks_on(pasted, RemarkKind.CHANGED) if path == "properties"]
    assert text == (
        "The type suffixes that v1 wants and v2 does not were taken off: id_int, ids_ints, when_date, price_real, "
        "title_str and 3 more. The schema says which of them are int or date. "
        "Searches for the old names will not find this event."
    )


@pytest.mark.parametrize(
    "data",
    [
        {"count_int": "5"},
        {"count_int": 1.5},
        {"when_date": "yesterday"},
        {"tags_strs": ["a", 1]},
        {"price_real": 1, "price": 2},
        {"price_real": 1, "price_int": 2},
        {"x_int": None},
    ],
)
def test_suffixes_stay_where_something_would_be_lost(data: dict[str, object]) -> None:
    pasted = pasted_v1({"event_data": data})
    assert pasted_properties(pasted) == data
    assert pasted.document
    assert "schema" not in pasted.document
    assert [path for path, _ in remarks_on(pasted, RemarkKind.SUSPICIOUS)] == ["properties"]


def test_unknown_members_are_named() -> None:
    assert remarks_on(pasted_v1({"color": "red"}), RemarkKind.IGNORED) == [
        ("", "v1 does not know these members, so they were left out: color.")
    ]


@pytest.mark.parametrize("text", ['{"event": {}}', '{"event": "x"}', '{"name": "x", "event": {"event_name": "y"}}'])
def test_other_bodies_are_no_v1(text: str) -> None:
    pasted = read_pasted(text)
    assert pasted.document == json.loads(text)
    assert not pasted.remarks


def pasted_properties(pasted: Pasted) -> object:
    """The properties, numbers as Python has them."""
    assert pasted.document
    return json.loads(json_text.write(pasted.document["properties"]))

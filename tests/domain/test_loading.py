"""A body fills the form, and the form makes the same body again."""

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.context import GROUPS, MEMBERS
from fs_event_studio.domain.drafts import Draft, compose
from fs_event_studio.domain.identification import MODES, Identification, Member, Mode, ModeKey
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.loading import load_draft
from fs_event_studio.domain.property_rows import PropertyRow, RowKind
from support import json_strategies
from support.bodies import identification_members

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def again(document: JsonObject) -> JsonValue:
    """The body after a way through the form."""
    return compose(load_draft(document, Draft()).draft, NOW).checked.document


names = st.text(min_size=1, max_size=8)
numbers = st.sampled_from(["0", "-7", "1.10", "52.5200066", "9007199254740993", "1e3"]).map(JsonNumber)
contexts = st.fixed_dictionaries(
    {},
    optional={
        group: st.one_of(
            st.dictionaries(
                st.sampled_from([member.name for member in MEMBERS if member.group == group]) | names,
                st.text() | numbers | json_strategies.values,
            ),
            json_strategies.values,
        )
        for group in GROUPS
    },
)
bodies = st.fixed_dictionaries(
    {"name": st.text()},
    optional={
        "timestamp": st.text(min_size=1) | st.sampled_from(["now", "-10m", "yesterday 14:00", "2026-11-23T10:00:00Z"]),
        "properties": st.dictionaries(names, json_strategies.values, min_size=1),
        "schema": st.fixed_dictionaries(
            {"properties": st.dictionaries(names, st.sampled_from(["int", "date", "str", "reals"]), min_size=1)}
        ),
        "context": json_strategies.values | contexts,
        "page_properties": json_strategies.values,
        "page_properties_schema": json_strategies.values
        | st.fixed_dictionaries({"properties": st.dictionaries(names, st.sampled_from(["int", "date"]), min_size=1)}),
        "extra": json_strategies.values,
    },
)


@given(bodies, st.sampled_from(MODES), st.text(min_size=1))
def test_every_event_that_the_form_can_build_comes_back(body: JsonObject, mode: Mode, value: str) -> None:
    """Every digit, unknown members and nested values included."""
    document = {**body, **mode.fragment(value)}
    assert again(document) == document


@pytest.mark.parametrize(
    ("value", "declared", "row"),
    [
        ("007", None, PropertyRow("p", RowKind.STR, "007")),
        ("true", None, PropertyRow("p", RowKind.STR, "true")),
        (True, None, PropertyRow("p", RowKind.BOOL, "true")),
        (JsonNumber("1.10"), None, PropertyRow("p", RowKind.REAL, "1.10")),
        (JsonNumber("9007199254740993"), "int", PropertyRow("p", RowKind.INT, "9007199254740993")),
        (JsonNumber("1.5"), "int", PropertyRow("p", RowKind.REAL, "1.5")),
        ("2026-01-31", "date", PropertyRow("p", RowKind.DATE, "2026-01-31")),
        ("soon", "date", PropertyRow("p", RowKind.STR, "soon")),
        (None, None, PropertyRow("p", RowKind.JSON, "null")),
        ({"": [JsonNumber("1")]}, None, PropertyRow("p", RowKind.JSON, '{"": [1]}')),
        ([], None, PropertyRow("p", RowKind.JSON, "[]")),
        ([], "ints", PropertyRow("p", RowKind.INTS, "")),
        ([JsonNumber("1")], "ints", PropertyRow("p", RowKind.INTS, "1")),
        ([JsonNumber("1.5"), JsonNumber("2")], "ints", PropertyRow("p", RowKind.REALS, "1.5, 2")),
        ([True, False], None, PropertyRow("p", RowKind.BOOLS, "true, false")),
        (["a", "b c"], None, PropertyRow("p", RowKind.STRS, "a, b c")),
        (["a,b"], None, PropertyRow("p", RowKind.STRS, '["a,b"]')),
        ([""], None, PropertyRow("p", RowKind.STRS, '[""]')),
        (["2026-01-31"], "dates", PropertyRow("p", RowKind.DATES, "2026-01-31")),
        (
            {"a": [JsonNumber("1"), ""]},
            None,
            PropertyRow(
                "p",
                RowKind.OBJECT,
                children=(
                    PropertyRow(
                        "a",
                        RowKind.ARRAY,
                        children=(PropertyRow("", RowKind.REAL, "1"), PropertyRow("", RowKind.STR, "")),
                    ),
                ),
            ),
        ),
    ],
)
def test_a_value_becomes_the_row_that_shows_it_best(value: JsonValue, declared: str | None, row: PropertyRow) -> None:
    document: JsonObject = {"name": "x", "properties": {"p": value}}
    if declared:
        document["schema"] = {"properties": {"p": declared}}
    assert load_draft(document, Draft()).draft.rows == (row,)


def test_what_was_typed_for_other_modes_is_kept() -> None:
    earlier = Draft(values={Member.SESSION_ID: "1:2", Member.USER_UID: "old"})
    loaded = load_draft({"name": "x", "user": {"uid": "new"}}, earlier).draft
    assert loaded.values == {Member.SESSION_ID: "1:2", Member.USER_UID: "new"}
    assert loaded.mode is ModeKey.USER_UID


ILLEGAL = [
    found
    for bits in product(["", "1:2"], ["", "s"], ["", "i"], ["", "u"], [False, True])
    if (found := Identification(*bits)).mode is None
]


@pytest.mark.parametrize("found", ILLEGAL, ids=lambda found: "+".join(sorted(found.members)))
def test_an_illegal_identification_is_explained_and_becomes_a_legal_one(found: Identification) -> None:
    """The forms that clash are named, nothing typed is lost, and one form remains."""
    loaded = load_draft({"name": "x", **identification_members(found)}, Draft())
    for pair in found.conflicts():
        assert all(member in loaded.remarks[0] for member in pair)
    assert "breaks the rules" in loaded.remarks[0]
    texts = [text for text in (found.session_id, found.session_uid, found.user_id, found.user_uid) if text]
    assert set(loaded.draft.values.values()) == set(texts)


def test_use_most_recent_without_a_user_waits_for_one() -> None:
    loaded = load_draft({"name": "x", "session": {"use_most_recent": True}}, Draft())
    assert loaded.draft.chosen.recent


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"name": JsonNumber("5")}, "“name”: kept"),
        ({"name": "x", "timestamp": None}, "“timestamp”: kept"),
        ({"name": "x", "user": "bob"}, "“user”: kept"),
        ({"name": "x", "user": {"uid": "u", "email": "e"}}, "“user.email”: kept"),
        ({"name": "x", "user": {"uid": "u", "id": JsonNumber("5")}}, "“user.id” was left out"),
        ({"name": "x", "user": "bob", "session": {"use_most_recent": True}}, "“user” was left out"),
        ({"name": "x", "context": {}}, "“context”: kept"),
        ({"name": "x", "context": {"web": {"a": "b"}}}, "“context.web”: kept"),
        ({"name": "x", "context": {"device": {"serial": "b", "model": "m"}}}, "“context.device.serial”: kept"),
    ],
)
def test_what_has_no_field_is_said(document: JsonObject, words: str) -> None:
    assert any(words in remark for remark in load_draft(document, Draft()).remarks)


@given(json_strategies.objects)
def test_any_object_can_be_loaded(document: JsonObject) -> None:
    """Whatever it holds, the form makes a body of at most one identification from it."""
    composition = compose(load_draft(document, Draft()).draft, NOW)
    assert composition.checked.document is not None

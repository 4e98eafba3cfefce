"""The form's fields on one side, the exact body and its problems on the other."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind, compose, repaired
from fs_event_studio.domain.identification import MODES, Member, Mode, ModeKey, read_identification
from fs_event_studio.domain.problems import Repair, Severity

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
VALUES = dict.fromkeys((Member.SESSION_ID, Member.SESSION_UID, Member.USER_ID, Member.USER_UID), "1:2")


def draft(*rows: PropertyRow, **changes: object) -> Draft:
    """A draft that keeps all rules, apart from what `changes` and `rows` say."""
    fields = {"name": "Order", "values": VALUES, "timestamp": "2026-11-23T11:59:00Z", "rows": rows, **changes}
    return Draft(**fields)  # type: ignore[arg-type] # each test gives the right types


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.key)
def test_only_the_chosen_mode_is_sent(mode: Mode) -> None:
    """Whatever stands in the other fields."""
    composition = compose(draft(mode=mode.key), NOW)
    assert read_identification(composition.checked.document).members == mode.members
    assert not composition.blocked


@pytest.mark.parametrize("mode", [m for m in MODES if m.member], ids=lambda mode: mode.key)
def test_an_empty_field_blocks(mode: Mode) -> None:
    """An empty identifier would presumably make the event anonymous without anybody meaning it."""
    composition = compose(draft(mode=mode.key, values={}), NOW)
    assert composition.blocked
    assert "identification.empty-value" in {problem.rule.id for problem in composition.problems}


@pytest.mark.parametrize(
    ("kind", "text", "value", "declared"),
    [
        (RowKind.STR, "007", "007", None),
        (RowKind.STR, "true", "true", None),
        (RowKind.STR, "", "", None),
        (RowKind.STR, "  spaced ", "  spaced ", None),
        (RowKind.REAL, "1.10", json_text.JsonNumber("1.10"), None),
        (RowKind.REAL, " 9007199254740993 ", json_text.JsonNumber("9007199254740993"), None),
        (RowKind.INT, "9007199254740993", json_text.JsonNumber("9007199254740993"), "int"),
        (RowKind.INT, "-5", json_text.JsonNumber("-5"), "int"),
        (RowKind.BOOL, "true", True, None),
        (RowKind.BOOL, "false", False, None),
        (RowKind.DATE, "2026-01-31T09:30:00Z", "2026-01-31T09:30:00Z", "date"),
        (RowKind.JSON, '{"a": [1.50, "x"]}', {"a": [json_text.JsonNumber("1.50"), "x"]}, None),
        (RowKind.JSON, "null", None, None),
    ],
)
def test_a_row_becomes_its_value_and_its_schema(
    kind: RowKind, text: str, value: json_text.JsonValue, declared: str | None
) -> None:
    """Every digit is kept; what Fullstory would not infer is declared."""
    document = compose(draft(PropertyRow("p", kind, text)), NOW).checked.document
    assert isinstance(document, dict)
    assert document["properties"] == {"p": value}
    assert document.get("schema") == ({"properties": {"p": declared}} if declared else None)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (RowKind.REAL, "12,50"),
        (RowKind.REAL, "NaN"),
        (RowKind.REAL, "1e400"),
        (RowKind.REAL, ""),
        (RowKind.INT, "1.0"),
        (RowKind.INT, "1e3"),
        (RowKind.BOOL, "True"),
        (RowKind.DATE, "tomorrow"),
        (RowKind.JSON, "{"),
        (RowKind.JSON, '{"a": 1, "a": 2}'),
        (RowKind.JSON, "[" * 199 + "]" * 199),
    ],
)
def test_a_value_of_the_wrong_form_blocks_and_is_shown_as_typed(kind: RowKind, text: str) -> None:
    """The problem names the row, and nothing of what was typed is lost."""
    composition = compose(draft(PropertyRow("p", kind, text)), NOW)
    problem = composition.problems[0]
    assert (problem.rule.id, problem.path, problem.blocks) == ("form.property-value", "properties.p", True)
    assert problem.fix
    assert json.loads(composition.text)["properties"] == {"p": text}


def test_blank_rows_are_not_sent() -> None:
    composition = compose(draft(PropertyRow(), PropertyRow("a", text="1"), PropertyRow()), NOW)
    assert json.loads(composition.text)["properties"] == {"a": "1"}
    assert not composition.problems


def test_a_value_without_a_name_blocks() -> None:
    composition = compose(draft(PropertyRow("a", text="1"), PropertyRow("", text="lost?")), NOW)
    assert [(p.rule.id, p.path) for p in composition.problems] == [("form.property-unnamed", "properties[2]")]


def test_a_name_in_two_rows_blocks() -> None:
    rows = (PropertyRow("a", text="1"), PropertyRow("a", text="2"))
    composition = compose(draft(*rows), NOW)
    assert [(p.rule.id, p.path) for p in composition.problems] == [("form.property-twice", "properties.a")]


@pytest.mark.parametrize("mode", [m for m in MODES if m.member], ids=lambda mode: mode.key)
def test_a_repair_goes_into_the_chosen_field(mode: Mode) -> None:
    assert mode.member
    mended = repaired(draft(mode=mode.key), Repair("Use it", mode.member, "3:4"))
    assert mended.value == "3:4"
    assert {mended.values[member] for member in VALUES if member is not mode.member} == {"1:2"}


def test_a_repair_of_the_timestamp_replaces_it() -> None:
    assert repaired(draft(), Repair("Use it", "timestamp", "2026-01-01T00:00:00Z")).timestamp == "2026-01-01T00:00:00Z"


def test_a_repair_of_something_else_changes_nothing() -> None:
    assert repaired(draft(mode=ModeKey.ANONYMOUS), Repair("Remove", "user.id", None)) == draft(mode=ModeKey.ANONYMOUS)


texts = st.text(max_size=20)
rows = st.builds(PropertyRow, texts, st.sampled_from(RowKind), texts | st.sampled_from(["1", "true", "[{}]"]))


@given(
    st.builds(
        Draft,
        name=texts,
        mode=st.sampled_from(ModeKey),
        values=st.dictionaries(st.sampled_from([m for m in Member if m is not Member.USE_MOST_RECENT]), texts),
        timestamp=texts,
        rows=st.lists(rows, max_size=4).map(tuple),
    )
)
def test_whatever_is_typed_makes_a_body_with_one_identification(typed: Draft) -> None:
    """The body is always JSON with at most one form of identification, and errors come before warnings in it."""
    composition = compose(typed, NOW)
    document = composition.checked.document
    assert isinstance(document, dict)
    assert json_text.read(composition.body).value == document
    assert not list(read_identification(document).conflicts())
    severities = [list(Severity).index(p.rule.severity) for p in composition.problems]
    assert severities == sorted(severities)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("10 minutes ago", "2026-11-23T11:50:00.000Z"),
        ("now", "2026-11-23T12:00:00.000Z"),
        ("2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00+01:00"),
        ("today 25:00", "today 25:00"),
    ],
)
def test_a_relative_timestamp_is_worked_out_when_the_body_is_made(typed: str, sent: str) -> None:
    composition = compose(
        Draft(name="x", mode=ModeKey.ANONYMOUS, timestamp=typed), datetime(2026, 11, 23, 12, tzinfo=UTC)
    )
    assert composition.checked.document == {"name": "x", "timestamp": sent}


def test_a_timestamp_that_is_meant_literally_is_sent_as_it_stands() -> None:
    """As when a body is loaded that breaks the rules."""
    composition = compose(
        Draft(name="x", mode=ModeKey.ANONYMOUS, timestamp="now", literal_timestamp=True),
        datetime(2026, 11, 23, tzinfo=UTC),
    )
    assert composition.checked.document == {"name": "x", "timestamp": "now"}


def test_problems_of_page_properties_name_them() -> None:
    rows = (PropertyRow("n", RowKind.INT, "1.5"), PropertyRow("", RowKind.STR, "x"))
    composition = compose(Draft(name="x", page_rows=rows), datetime(2026, 11, 23, tzinfo=UTC))
    paths = {problem.path for problem in composition.problems}
    assert {"page_properties.n", "page_properties[2]"} <= paths

"""A composed draft with variables: its preview, and what keeps it from being sent."""

from datetime import UTC, datetime

import pytest

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind, compose
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.domain.json_text import JsonNumber, JsonObject
from fs_event_studio.domain.loading import load_draft
from fs_event_studio.domain.template_composing import Filled, fill
from fs_event_studio.domain.template_scope import Draw, Scope

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SCOPE = Scope(Draw(NOW, "seed"), {"total": "9007199254740993", "gift": "true", "day": "2026-01-31", "uid": "c-1"})


def filled(*rows: PropertyRow, scope: Scope = SCOPE, name: str = "Order", uid: str = "{{uid}}") -> Filled:
    """A draft of these rows, filled."""
    draft = Draft(name, ModeKey.USER_UID, {Member.USER_UID: uid}, rows=rows)
    return fill(draft, compose(draft, NOW), scope)


def document(found: Filled) -> JsonObject:
    """The body that will be sent."""
    value = json_text.read(found.composition.body).value
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize(
    ("kind", "text", "expected", "declared"),
    [
        (RowKind.REAL, "{{total}}", JsonNumber("9007199254740993"), None),
        (RowKind.INT, " {{total}} ", JsonNumber("9007199254740993"), "int"),
        (RowKind.BOOL, "{{gift}}", True, None),
        (RowKind.DATE, "{{day}}", "2026-01-31", "date"),
        (RowKind.STR, "{{total}}", "9007199254740993", None),
        (RowKind.STR, "{{total|number}}", JsonNumber("9007199254740993"), None),
        (RowKind.JSON, '["{{gift|bool}}", "x{{gift}}"]', [True, "xtrue"], None),
    ],
)
def test_a_variable_in_a_row_becomes_what_the_row_asks_for(
    kind: RowKind, text: str, expected: json_text.JsonValue, declared: str | None
) -> None:
    found = filled(PropertyRow("p", kind, text))
    assert document(found)["properties"] == {"p": expected}
    assert document(found).get("schema") == ({"properties": {"p": declared}} if declared else None)
    assert not found.composition.blocked
    assert document(found)["user"] == {"uid": "c-1"}


def test_the_body_is_checked_as_it_is_sent() -> None:
    """Not as it was typed: a value may break a rule."""
    found = filled(scope=Scope(SCOPE.draw, {"uid": ""}))
    assert found.composition.blocked
    assert "identification.empty-value" in {problem.rule.id for problem in found.composition.problems}


def test_an_unresolved_variable_blocks_and_is_named() -> None:
    found = filled(PropertyRow("n", RowKind.INT, "{{count}}"), name="{{who}}")
    problems = {problem.path: problem for problem in found.composition.problems if problem.blocks}
    assert problems.keys() == {"name", "properties.n"}
    assert "“who”" in problems["name"].text
    assert all(problem.rule.id == "template.unresolved" for problem in problems.values())


def test_a_question_does_not_block_and_is_held_against_no_rule() -> None:
    """Its answer comes before the send."""
    found = filled(PropertyRow("n", RowKind.INT, "{{ask:count}}"))
    assert found.asked == ("count",)
    assert not found.composition.blocked
    answered = filled(
        PropertyRow("n", RowKind.INT, "{{ask:count}}"), scope=Scope(SCOPE.draw, SCOPE.own, {}, {"count": "7"})
    )
    assert answered.asked == ()
    assert document(answered)["properties"] == {"n": JsonNumber("7")}


def test_what_is_wrong_in_the_form_is_still_told() -> None:
    found = filled(PropertyRow("n", RowKind.INT, "seven"), PropertyRow("", RowKind.STR, "x"))
    assert {"form.property-value", "form.property-unnamed"} <= {p.rule.id for p in found.composition.problems}
    assert len(found.composition.problems) == len(set(found.composition.problems))


def test_a_template_keeps_what_its_row_asks_for() -> None:
    """So that it means the same when it is opened again; nothing of it counts as an error of the form."""
    found = filled(PropertyRow("n", RowKind.INT, "{{total}}"), PropertyRow("b", RowKind.BOOL, "{{gift}}"))
    event = found.source.checked.document
    assert isinstance(event, dict)
    assert event["properties"] == {"n": "{{total|number}}", "b": "{{gift|bool}}"}
    assert json_text.read(found.source.text).value == event
    assert not [problem for problem in found.source.problems if problem.rule.id.startswith("form.")]
    again = load_draft(event, Draft()).draft
    assert again.rows == (
        PropertyRow("n", RowKind.INT, "{{total|number}}"),
        PropertyRow("b", RowKind.BOOL, "{{gift|bool}}"),
    )
    assert fill(again, compose(again, NOW), SCOPE).source.checked.document == event


@pytest.mark.parametrize("text", ["{{total | number}}", "{{total}}", "x {{total|number}}", "{{nothing|json}}", "{{"])
def test_a_text_is_opened_and_saved_as_it_was_written(text: str) -> None:
    event: JsonObject = {"name": "Order", "user": {"uid": "c-1"}, "properties": {"p": text, "q": [text, {"r": text}]}}
    draft = load_draft(event, Draft()).draft
    assert fill(draft, compose(draft, NOW), SCOPE).source.checked.document == event

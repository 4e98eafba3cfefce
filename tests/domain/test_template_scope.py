"""Values take the places of placeholders; what has none is named."""

import json
import re
import uuid
from datetime import UTC, datetime

import pytest
from hypothesis import given

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.template_scope import Draw, Scope, escape_all, resolve
from support.json_strategies import objects

NOW = datetime(2026, 11, 23, 12, 0, 0, 250_000, tzinfo=UTC)
SCOPE = Scope(
    Draw(NOW, "seed"),
    own={"order_id": "A-1", "total": "1.10", "big": "9007199254740993", "gift": "true", "tricky": "{{total}}"},
    values={"order_id": "B-2"},
    answers={"coupon": "SUMMER"},
    environment="Staging",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{order_id}}", "B-2"),
        ("Order {{order_id}} for {{total}}", "Order B-2 for 1.10"),
        ("{{total|number}}", JsonNumber("1.10")),
        ("{{big|number}}", JsonNumber("9007199254740993")),
        ("{{total}}", "1.10"),
        ("{{gift|bool}}", True),
        ("{{gift}}", "true"),
        ("{{ask:coupon}}", "SUMMER"),
        ("{{now}}", "2026-11-23T12:00:00.250Z"),
        ("{{now-10m}}", "2026-11-23T11:50:00.250Z"),
        ("{{now+1d|date}}", "2026-11-24"),
        ("{{now|unix}}", JsonNumber("1795435200")),
        ("{{now|millis}}", JsonNumber("1795435200250")),
        ("at {{now|unix}}", "at 1795435200"),
        (r"\{{order_id}}", "{{order_id}}"),
        ("{{tricky}}", "{{total}}"),
    ],
)
def test_a_value_takes_its_place(text: str, expected: JsonValue) -> None:
    """A value is looked at once: what looks like a placeholder in it is a text."""
    found = resolve({"a": [{"b": text}]}, SCOPE)
    assert found.document == {"a": [{"b": expected}]}
    assert not found.problems


@pytest.mark.parametrize(
    ("event", "rule", "path", "words"),
    [
        ({"name": "{{who}}"}, "template.unresolved", "name", ["“who”", "Staging"]),
        ({"p": {"a": ["x {{who}}"]}}, "template.unresolved", "p.a.0", ["“who”"]),
        ({"p": "{{ask:email}}"}, "template.asked", "p", ["“email”"]),
        ({"p": "{{1}}"}, "template.placeholder", "p", ["{{1}}"]),
        ({"p": "EUR {{total|number}}"}, "template.placeholder", "p", ["number"]),
        ({"p": "{{order_id|number}}"}, "template.value", "p", ["order_id", "B-2"]),
        ({"p": "{{total|bool}}"}, "template.value", "p", ["total", "true or false"]),
        ({"p": "{{now+999999w}}"}, "template.value", "p", ["calendar"]),
        ({"{{order_id}}": 1}, "template.member-name", "{{order_id}}", ["name"]),
    ],
)
def test_what_has_no_value_is_named(event: JsonObject, rule: str, path: str, words: list[str]) -> None:
    """Rule, field and fix; and it stands as it was written."""
    found = resolve(event, SCOPE)
    (problem,) = found.problems
    assert (problem.rule.id, problem.path) == (rule, path)
    assert all(word in problem.text for word in words)
    assert problem.fix
    assert found.document == event
    assert problem.blocks == (rule != "template.asked")


def test_what_an_event_takes_is_listed() -> None:
    found = resolve({"a": "{{who}} {{total}} {{ask:x}} {{now}}", "b": "{{ask:x}} {{ask:y}}"}, SCOPE)
    assert (found.asked, found.variables, found.uses_now) == (("x", "y"), ("who", "total"), True)
    assert found.open_paths == {"a", "b"}


def test_chance_is_what_the_seed_makes_of_it() -> None:
    """The same for the same draw; another for another; a label names one UUID throughout an event."""
    event: JsonObject = {
        "a": "{{uuid}}",
        "b": ["{{uuid}}", "{{uuid:x}}"],
        "c": ["{{choice:1,2,3,4,5,6,7,8,9|number}}"] * 40,
    }
    first, again = (resolve(event, SCOPE).document for _ in range(2))
    assert first == again
    assert first["a"] == first["b"][0] != first["b"][1]  # type: ignore[index] # a list, as above
    assert uuid.UUID(str(first["a"])).version == 4
    assert len({json.dumps(str(item)) for item in first["c"]}) > 4  # type: ignore[union-attr] # a list
    other = resolve(event, Scope(Draw(NOW, "another"))).document
    assert other["a"] != first["a"]
    assert other["c"] != first["c"]


@given(objects)
def test_an_escaped_event_means_itself(event: JsonObject) -> None:
    """So an event from the history can be opened, whatever its texts hold."""
    escaped = escape_all(event)
    assert isinstance(escaped, dict)
    found = resolve(escaped, SCOPE)
    assert found.document == event
    assert not found.problems


def test_ten_thousand_texts_are_no_burden() -> None:
    """Nothing grows: each text is read once."""
    event: JsonObject = {f"p{n}": "{{order_id}}" for n in range(10_000)}
    text = json_text.write(resolve(event, SCOPE).document)
    assert len(re.findall("B-2", text)) == 10_000

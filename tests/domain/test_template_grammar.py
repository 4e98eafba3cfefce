"""What may stand between two braces, and what may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.template_grammar import (
    Form,
    Origin,
    Placeholder,
    PlaceholderError,
    escaped,
    has_placeholder,
    is_placeholder,
    is_variable_name,
    split,
    with_form,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{order_id}}", Placeholder(Origin.VALUE, "order_id")),
        ("{{ order.id-2 }}", Placeholder(Origin.VALUE, "order.id-2")),
        ("{{nowhere}}", Placeholder(Origin.VALUE, "nowhere")),
        ("{{total|number}}", Placeholder(Origin.VALUE, "total", Form.NUMBER)),
        ("{{ gift | bool }}", Placeholder(Origin.VALUE, "gift", Form.BOOL)),
        ("{{ask:coupon}}", Placeholder(Origin.ASK, "coupon")),
        ("{{ask: coupon |number}}", Placeholder(Origin.ASK, "coupon", Form.NUMBER)),
        ("{{now}}", Placeholder(Origin.NOW)),
        ("{{now-10m}}", Placeholder(Origin.NOW, shift_s=-600)),
        ("{{now + 2 w|unix}}", Placeholder(Origin.NOW, form=Form.UNIX, shift_s=1_209_600)),
        ("{{now|date}}", Placeholder(Origin.NOW, form=Form.DATE)),
        ("{{uuid}}", Placeholder(Origin.UUID)),
        ("{{uuid:second}}", Placeholder(Origin.UUID, "second")),
        ("{{choice:red, dark green}}", Placeholder(Origin.CHOICE, options=("red", "dark green"))),
        ("{{choice:1,2|number}}", Placeholder(Origin.CHOICE, form=Form.NUMBER, options=("1", "2"))),
    ],
)
def test_a_placeholder_is_read(text: str, expected: Placeholder) -> None:
    assert list(split(text)) == [expected]
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "{{}}",
        "{{1x}}",
        "{{a b}}",
        "{{ask}}",
        "{{ask:}}",
        "{{ask:now}}",
        "{{choice}}",
        "{{choice:a}}",
        "{{choice:a,}}",
        "{{now+5}}",
        "{{now-1y}}",
        "{{now+1234567s}}",
        "{{uuid:}}",
        "{{uuid|number}}",
        "{{now|number}}",
        "{{x|date}}",
        "{{x|}}",
        "{{x|json}}",
        "{{x.__class__()}}",
        "{{7*7}}",
        "{{" + "a" * 65 + "}}",
    ],
)
def test_anything_else_is_an_error_that_names_it(text: str) -> None:
    """No expression, no call, no attribute."""
    (found,) = split(text)
    assert isinstance(found, PlaceholderError)
    assert "{{" in str(found)


def test_text_around_and_between_stays() -> None:
    assert list(split("a {{x}}{{y}} {b} }} {{ c")) == [
        "a ",
        Placeholder(Origin.VALUE, "x"),
        Placeholder(Origin.VALUE, "y"),
        " {b} }} {{ c",
    ]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [(r"\{{x}}", "{{x}}"), (r"\\{{x}}", r"\{{x}}"), (r"a\b", r"a\b"), ("{x}", "{x}"), ("{{" + "x" * 401 + "}}", None)],
)
def test_a_backslash_keeps_the_braces(text: str, meaning: str | None) -> None:
    assert "".join(map(str, split(text))) == (text if meaning is None else meaning)


@given(st.lists(st.sampled_from(["{", "}", "\\", "x", "|", ":", " ", "{{x}}", "\\{{now}}"]), max_size=12).map("".join))
def test_escaped_text_means_itself(text: str) -> None:
    """Whatever braces and backslashes it holds."""
    pieces = list(split(escaped(text)))
    assert all(isinstance(piece, str) for piece in pieces)
    assert "".join(map(str, pieces)) == text
    assert has_placeholder(escaped(text)) == has_placeholder(text)


@pytest.mark.parametrize(("name", "fits"), [("a", True), ("_1.b-c", True), ("now", False), ("é", False), ("1", False)])
def test_names(name: str, fits: bool) -> None:  # noqa: FBT001 - a table
    assert is_variable_name(name) is fits


def test_a_form_is_added_once() -> None:
    assert with_form("{{ total }}", Form.NUMBER) == "{{ total|number}}"
    assert with_form("{{total|text}}", Form.NUMBER) == "{{total|text}}"

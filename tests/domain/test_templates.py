"""A template's file: read, refused with line, rule and fix, written in one way only."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.json_text import JsonNumber, JsonObject
from fs_event_studio.domain.template_grammar import is_variable_name
from fs_event_studio.domain.templates import (
    BadTemplateError,
    Template,
    place_fault,
    read_template,
    value_fault,
    write_template,
)
from support.json_strategies import objects

OTHER_KEY = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"
TEXT = """\
{
  "fs_event_studio_template": 1,
  "about": "A customer paid.",
  "values": {
    "order_id": "A-1",
    "total": "1.10"
  },
  "event": {
    "name": "Order {{order_id}}",
    "properties": {
      "total": "{{total|number}}",
      "big": 9007199254740993,
      "exact": 1.10
    }
  }
}
"""


def test_a_file_is_read_and_written_the_same() -> None:
    template = read_template(TEXT.encode())
    assert template.about == "A customer paid."
    assert template.values == {"order_id": "A-1", "total": "1.10"}
    assert template.event["properties"] == {
        "total": "{{total|number}}",
        "big": JsonNumber("9007199254740993"),
        "exact": JsonNumber("1.10"),
    }
    assert write_template(template) == TEXT


names = st.text("abcXYZ_.-019", min_size=1, max_size=8).filter(is_variable_name)


@given(objects, st.text(max_size=20), st.dictionaries(names, st.text(max_size=10), max_size=4))
def test_every_template_survives_its_file(event: JsonObject, about: str, values: dict[str, str]) -> None:
    """Digit for digit, and a second writing changes no byte."""
    template = Template(event, about, values)
    text = write_template(template)
    again = read_template(text.encode())
    assert again == template
    assert write_template(again) == text


def test_values_have_one_order() -> None:
    """So that two people's files differ only where they mean different things."""
    assert write_template(Template({}, values={"b": "1", "a": "2"})) == write_template(
        Template({}, values={"a": "2", "b": "1"})
    )


HEAD = '{"fs_event_studio_template": 1,\n'


@pytest.mark.parametrize(
    ("text", "rule", "line", "words"),
    [
        ("", "json", 1, "empty"),
        ("[]", "json", 1, "object"),
        ('{"a": 1\n"b": 2}', "json", 2, "comma"),
        ("{}", "version", 1, "does not say"),
        ('{"name": "Order"}', "version", 1, '"event"'),
        ('{\n"fs_event_studio_template": "1", "event": {}}', "version", 2, "whole number"),
        ('{"fs_event_studio_template": 0, "event": {}}', "version", 1, "whole number"),
        ('{"fs_event_studio_template": 2, "event": {}}', "version", 1, "newer version"),
        (HEAD + '"event": {},\n"script": "x"}', "member", 3, "“script”"),
        (HEAD + '"event": {},\n"event": {}}', "twice", 3, "“event”"),
        (HEAD + '"event": []}', "event", 2, "object"),
        (HEAD + '"x": 1}', "member", 2, "“x”"),
        (HEAD + '"about": "x"}', "event", 1, "object"),
        (HEAD + '"about": 1, "event": {}}', "about", 2, "text"),
        (HEAD + f'"about": "{"x" * 501}", "event": {{}}}}', "about", 2, "500"),
        (HEAD + '"values": [],\n"event": {}}', "values", 2, "object"),
        (HEAD + '"values": {"a": "1",\n"total": 1},\n"event": {}}', "values", 3, "“total”"),
        (HEAD + '"values": {"a b": "1"},\n"event": {}}', "values", 2, "a b"),
        (HEAD + f'"values": {{"key": "{OTHER_KEY}"}},\n"event": {{}}}}', "values", 2, "API key"),
        (HEAD + '"event": {"a": 1e999}}', "json", 2, "too large"),
        (HEAD + '"event": {"a":' + "[" * 300 + "]" * 300 + "}}", "json", 2, "nested"),
        ("x" * (1024 * 1024 + 1), "size", 0, "1,048,576"),
    ],
)
def test_a_bad_file_is_refused_with_line_rule_and_fix(text: str, rule: str, line: int, words: str) -> None:
    with pytest.raises(BadTemplateError) as caught:
        read_template(text.encode())
    fault = caught.value
    assert (fault.rule, fault.line) == (f"template.{rule}", line)
    assert words in str(fault)
    assert OTHER_KEY not in str(fault)


def test_not_utf8_is_refused_with_its_line() -> None:
    with pytest.raises(BadTemplateError, match=r"line 2: .*UTF-8"):
        read_template(b'{"fs_event_studio_template": 1,\n"event": {"a": "\xff"}}')


def test_an_editors_marks_are_no_fault() -> None:
    """A byte order mark and Windows' line ends."""
    assert read_template(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()) == read_template(TEXT.encode())


@pytest.mark.parametrize(
    "part",
    ["", " ", "a ", ".hidden", "..", ".", "a.", "a/b", "a\\b", "C:", "con", "NUL.json", "x" * 81, "a\x00", "a\u202e"],
)
def test_names_that_no_file_can_have_everywhere(part: str) -> None:
    assert place_fault(part)


@pytest.mark.parametrize("part", ["Order completed", "Größe 2", "a.b", "注文", "console"])
def test_names_that_files_can_have(part: str) -> None:
    assert place_fault(part) == ""


def test_values_have_limits_and_are_no_keys() -> None:
    assert value_fault("a", "x") == ""
    assert "4,096" in value_fault("a", "x" * 4097)
    assert "API key" in value_fault("a", f"Basic {OTHER_KEY}")
    assert "now" in value_fault("now", "x")


def test_the_order_of_members_is_the_events() -> None:
    """The file says what the author wrote, in the author's order."""
    event: JsonObject = {"z": "1", "a": "2"}
    assert list(json.loads(write_template(Template(event)))["event"]) == ["z", "a"]

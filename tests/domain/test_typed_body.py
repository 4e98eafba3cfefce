"""What is typed as JSON and what the form holds never disagree, and nothing is lost on the way between them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.copying import CopyKind, copy_as
from fs_event_studio.domain.drafts import Draft, compose
from fs_event_studio.domain.identification import ModeKey, read_identification
from fs_event_studio.domain.loading import load_draft
from fs_event_studio.domain.pasting import read_pasted
from fs_event_studio.domain.property_rows import PropertyRow, RowKind
from fs_event_studio.domain.typed_body import read_typed
from support import draft_strategies, json_strategies

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://api.fullstory.com/v2/events"


def text_of(draft: Draft) -> str:
    return compose(draft, NOW).text


def pasted(text: str) -> Draft:
    document = read_pasted(text).document
    assert document is not None
    return load_draft(document, Draft()).draft


@given(draft_strategies.drafts)
def test_form_to_json_to_form_is_lossless(draft: Draft) -> None:
    """The same bytes again, and what was typed for other modes is kept."""
    text = text_of(draft)
    typed = read_typed(text, draft, NOW)
    assert typed.faults == ()
    assert typed.draft
    assert typed.composition
    assert typed.composition.text == text
    assert text_of(typed.draft) == text
    assert typed.draft.mode is draft.mode
    assert typed.draft.values == {**draft.values, **({draft.chosen.member: draft.value} if draft.chosen.member else {})}


@given(draft_strategies.drafts)
def test_form_to_text_on_the_clipboard_to_form_is_lossless(draft: Draft) -> None:
    """As JSON and as a cURL command; a name is needed to tell an event."""
    draft = replace(draft, name=f"e{draft.name}")
    text = text_of(draft)
    assert json_text.read(text_of(pasted(text))) == json_text.read(text)
    command = copy_as(CopyKind.CURL, URL, text, None)
    assert json_text.read(text_of(pasted(command))) == json_text.read(text)


@given(json_strategies.objects, draft_strategies.drafts)
def test_what_is_taken_is_what_the_form_says(document: json_text.JsonObject, earlier: Draft) -> None:
    """Any object is either taken, and then form and text mean the same, or it is refused with its place."""
    text = json_text.write(document)
    typed = read_typed(text, earlier, NOW)
    if typed.draft is None or typed.composition is None:
        assert typed.faults
        return
    assert typed.composition.text == text
    made = compose(typed.draft, NOW).checked.document
    assert made == {"name": "", **document}
    assert not list(read_identification(document).conflicts())


@pytest.mark.parametrize("literal", ["9007199254740993", "1.10", '"007"', '"true"', '"👩‍👩‍👧‍👦"', "true", "1e2"])
def test_what_was_typed_is_sent_byte_for_byte(literal: str) -> None:
    """Spaces, order and digits are the person's."""
    text = f'{{ "properties" :{{"p":   {literal}}},\n\t"name":"x" }}\n'
    typed = read_typed(text, Draft(), NOW)
    assert typed.composition
    assert typed.composition.body == text.encode()
    assert typed.draft
    assert compose(typed.draft, NOW).checked.document == {"name": "x", **json_document(text)}


def json_document(text: str) -> json_text.JsonObject:
    document = json_text.read(text).value
    assert isinstance(document, dict)
    return document


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "empty"),
        ("[1]", 1, "not an object"),
        ('{"name":\n  x}', 2, "A value is expected here"),
        ('{"name": "x",\n\n}', 3, ""),
        ('{"a": 1,\n"a": 2}', 2, "“a” stands more than once"),
        ('{"p": {"b": [{"c": 1}]},\n"o": {"c": 1,\n"c": 2}}', 3, "“o.c” stands more than once"),
        ('{"user": {"uid": "a"},\n"session": {"id": "1:2"}}', 1, "two forms of identification"),
        ('{"user": {"uid": "a",\n"id": "b"}}', 1, "“user.uid” and “user.id” stand together"),
        ('{\n"session": {"use_most_recent": true}}', 2, "names no user"),
        ('{\n"session": {"use_most_recent": false}}', 2, "is not true"),
        ('{\n\n"user": {"id": 5}}', 3, "“user.id” is not a text"),
        ('{"name": "x",\n"properties": {"": 1}}', 2, "without a name"),
        ('{\n"user": {"id": "", "uid": "b"}}', 2, "Keep one form"),
        ('{"properties": {"a": 1e400}}', 1, "too large"),
    ],
)
def test_what_cannot_be_taken_is_said_with_its_line(text: str, line: int, words: str) -> None:
    typed = read_typed(text, Draft(), NOW)
    assert typed.draft is None
    assert typed.faults[0].place.line == line
    assert words in typed.faults[0].text


@pytest.mark.parametrize(
    ("members", "other"),
    [
        ('"user": {"uid": "u", "email": "e"}', {"user": {"email": "e"}}),
        ('"user": null', {"user": None}),
        ('"session": {}', {"session": {}}),
        ('"timestamp": null', {"timestamp": None}),
        ('"properties": {}, "schema": {"x": 1}', {"properties": {}, "schema": {"x": json_text.JsonNumber("1")}}),
        ('"properties": [1], "trace": "t"', {"properties": [json_text.JsonNumber("1")], "trace": "t"}),
    ],
)
def test_members_without_a_field_survive(members: str, other: json_text.JsonObject) -> None:
    """They are kept beside the fields, and sent by the form too."""
    text = f'{{"name": "x", {members}}}'
    draft = read_typed(text, Draft(), NOW).draft
    assert draft
    assert draft.other == other
    assert compose(replace(draft, name="y"), NOW).checked.document == {**json_document(text), "name": "y"}


def test_a_field_wins_over_a_member_of_the_wrong_kind() -> None:
    draft = read_typed('{"name": 5, "timestamp": "", "user": null}', Draft(), NOW).draft
    assert draft
    typed = replace(draft, name="x", mode=ModeKey.USER_UID, rows=(PropertyRow("p", RowKind.STR, "v"),))
    assert json_document(text_of(typed)) == {
        "name": "x",
        "user": {"uid": ""},
        "timestamp": "",
        "properties": {"p": "v"},
    }


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_body_shows_every_character_as_itself(text: str) -> None:
    """What an editor would hide is written as JSON's escape, so that what is shown is what is sent."""
    made = text_of(Draft(name=text))
    assert json_document(made)["name"] == text
    assert not set(made) & {"\xa0", "\u202e", "\u2028", "\ufffc"}

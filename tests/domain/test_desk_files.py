"""The journal's text: every desk comes back as it was, whatever was typed."""

from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.context import ContextDraft
from fs_event_studio.domain.desk_files import BadDeskError, read_desk, write_desk
from fs_event_studio.domain.desks import Desk, Page
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.templates import Template
from support.json_strategies import objects, texts

rows = st.builds(PropertyRow, texts, st.sampled_from(RowKind), texts)
nested = st.builds(PropertyRow, texts, st.just(RowKind.OBJECT), texts, st.lists(rows, max_size=2).map(tuple))
grids = st.lists(rows | nested, max_size=3).map(tuple)
drafts = st.builds(
    Draft,
    name=texts,
    mode=st.sampled_from(ModeKey),
    values=st.dictionaries(st.sampled_from(Member), texts),
    timestamp=texts,
    rows=grids,
    declared=objects,
    other=objects,
    literal_timestamp=st.booleans(),
    context=st.builds(ContextDraft, st.dictionaries(texts, texts, max_size=2), objects),
    page_rows=grids,
    page_declared=objects,
)
templates = st.builds(Template, objects, texts, st.dictionaries(texts, texts, max_size=2))
pages = st.builds(
    Page, drafts, drafts, texts, st.none() | templates, st.dictionaries(texts, texts, max_size=1), st.none() | texts
)
desks = st.builds(
    lambda first, more, current, closed: Desk((first, *more), current % (len(more) + 1), tuple(closed)),
    pages,
    st.lists(pages, max_size=2),
    st.integers(0, 9),
    st.lists(pages, max_size=2),
)


@settings(max_examples=25)
@given(desks)
def test_a_desk_survives(desk: Desk) -> None:
    assert read_desk(write_desk(desk)) == desk


def test_every_field_of_a_draft_is_kept() -> None:
    """Also those that come later: a field that the strategy above does not know must be added there."""
    known = {"name", "mode", "values", "timestamp", "rows", "declared", "other"}
    known |= {"literal_timestamp", "context", "page_rows", "page_declared"}
    assert {field.name for field in fields(Draft)} == known
    assert {field.name for field in fields(ContextDraft)} == {"texts", "other"}
    assert {field.name for field in fields(PropertyRow)} == {"name", "kind", "text", "children"}


def test_the_deepest_body_is_kept() -> None:
    """Which the nesting of the journal itself would otherwise make too deep to read."""
    value: json_text.JsonValue = JsonNumber("1.10")
    for _ in range(json_text.MAX_DEPTH - 1):
        value = [value]
    draft = Draft(other={"deep": value})
    desk = Desk((Page(draft, draft),))
    assert read_desk(write_desk(desk)) == desk


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"fs_event_studio_drafts": 2, "desk": {"pages": []}}',
        '{"fs_event_studio_drafts": 1}',
        '{"fs_event_studio_drafts": 1, "desk": {"pages": []}}',
        '{"fs_event_studio_drafts": 1, "desk": {"pages": [{}]}}',
        '{"fs_event_studio_drafts": 1, "desk": {"pages": [{"draft": {"name": 1}, "clean": {}}]}}',
        '{"fs_event_studio_drafts": 1, "desk": {"pages": [{"draft": {"mode": "x"}, "clean": {}}]}}',
        '{"fs_event_studio_drafts": 1, "desk": {"pages": [{"draft": {"rows": 7}, "clean": {}}]}}',
        '{"fs_event_studio_drafts": 1, "desk": {"pages": "x"}}',
    ],
)
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(BadDeskError, match=r"\w \w"):
        read_desk(text)


def test_unknown_fields_are_passed_over_and_missing_ones_have_their_defaults() -> None:
    """A journal of another version loses as little as possible."""
    text = '{"fs_event_studio_drafts": 1, "desk": {"current": 5, "pages": [{"draft": {"new": 1}, "clean": {}}]}}'
    assert read_desk(text) == Desk((Page(Draft(), Draft()),))

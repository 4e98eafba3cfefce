"""JSON is laid out without a change to anything but the blanks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_layout import laid_out
from fs_event_studio.domain.json_text import MAX_DEPTH, JsonNumber, JsonValue

NUMBERS = st.sampled_from(["1.10", "-0", "9007199254740993", "1e5"]).map(JsonNumber)
DOCUMENTS: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.text(max_size=5) | NUMBERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@given(DOCUMENTS, st.sampled_from([None, 0, 1, 4]))
def test_it_is_as_if_it_had_been_written_so(document: JsonValue, indent: int | None) -> None:
    """Whatever the layout was before."""
    assert laid_out(json_text.write(document, indent=indent)) == json_text.write(document)


@given(st.text(st.sampled_from(list('{}[],:"a1 ')), max_size=12))
def test_what_is_no_json_is_left_alone_or_keeps_its_tokens(text: str) -> None:
    """Nothing but blanks changes; what a reader takes is always laid out."""
    made = laid_out(text)
    try:
        json_text.read(text)
    except json_text.JsonTextError:
        if made:
            assert made.replace(" ", "").replace("\n", "") == text.replace(" ", "")
    else:
        assert made


@pytest.mark.parametrize(
    "text", ["", "<html>", "[1 2]", "[1,]", "{,}", "[}", "1 1", "[1", "1]", "nul", "NaN", '"a\nb"']
)
def test_broken_texts_are_not_laid_out(text: str) -> None:
    """They are shown as they were."""
    assert laid_out(text) == ""


def test_repeated_names_and_escapes_stay() -> None:
    """A reader would lose the first of them."""
    assert laid_out('{"a":1.0,"a":"\\u0041",  "b":[ ]}') == '{\n  "a": 1.0,\n  "a": "\\u0041",\n  "b": []\n}'


def test_a_long_blank_takes_no_time() -> None:
    """A server may send anything: with a search for the next token, this would take hours."""
    assert laid_out(" " * 3_000_000 + "?") == ""
    assert laid_out("?" + " " * 3_000_000) == ""


def test_deep_nesting_is_left_alone() -> None:
    """It would be far longer than it was."""
    assert laid_out("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert laid_out("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == ""

"""Hypothesis strategies for every JSON value that `domain.json_text` can hold."""

import re

from hypothesis import strategies as st

from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue

_SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,24})(\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?", re.ASCII)

texts: st.SearchStrategy[str] = st.text(st.characters(exclude_categories=()), max_size=12).filter(
    lambda text: not _SURROGATE_PAIR.search(text)  # JSON's escapes would make one character of them
)
numbers: st.SearchStrategy[JsonNumber] = st.from_regex(_NUMBER, fullmatch=True).map(JsonNumber)
scalars: st.SearchStrategy[JsonValue] = st.one_of(st.none(), st.booleans(), numbers, texts)
values: st.SearchStrategy[JsonValue] = st.recursive(
    scalars,
    lambda children: st.one_of(st.lists(children, max_size=4), st.dictionaries(texts, children, max_size=4)),
    max_leaves=20,
)
objects: st.SearchStrategy[JsonObject] = st.dictionaries(texts, values, max_size=5)

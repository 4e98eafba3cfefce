"""Where the rules look quickly first and find nothing to say, the thorough check finds nothing either."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fs_event_studio.domain.identification import read_identification
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.rules import body, identification, property_names, property_values
from support import json_strategies

ODD_NAMES = ["", "Ab", "aB", "ab", "AB", "é", "É", "ß", "ss", "\u017f", "s", "\u212a", "k", "\u0664a", "a\u0664", "a b",
             "_str", "x_str\n", "\ufb01", "fi"]  # fmt: skip
NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,3}(_(str|int|dates|bool))?", fullmatch=True) | st.sampled_from(
    ODD_NAMES
)
LONG = st.sampled_from(["x" * 509, "x" * 510, "x" * 511, "x" * 512, "x" * 513])
NESTED: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.just("x"), lambda inner: st.dictionaries(NAMES | LONG, inner, max_size=3), max_leaves=6
)


@given(st.dictionaries(NAMES | LONG, NESTED, max_size=4))
@example({"x" * 510: {"y": True}})
@example({"x" * 510: {"yz": True}})
@example({"": {}})
def test_names(properties: JsonObject) -> None:
    assert list(property_names.check_names(properties, "properties")) == list(
        property_names._check_names(properties, "", "properties")
    )


PIECES = ["a", " ", "é", "@", "a@b.c", "4", "\u0664", "-", "2026-11-23", "T10:00:00Z", "4111111111111111",
          "378282246310005", "na1.c2VjcmV0LXRva2VuLTAxMjM/Ab12", "na\u0664.c2VjcmV0LXRva2VuLTAxMjM/Ab12", "x" * 2048,
          "é" * 4096, "\n"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=4).map("".join) | json_strategies.texts


@given(TEXTS, st.booleans())
@example(text="2026-11-23", declared=False)
@example(text="x" * 2049, declared=True)
@example(text="x" * 8193, declared=True)
@example(text="A-10042", declared=False)
def test_texts(text: str, declared: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    if property_values.is_plain(text):
        assert not list(property_values.check_value(text, "properties.a", declared=declared))


@given(json_strategies.values, st.booleans())
def test_values(value: JsonValue, declared: bool) -> None:  # noqa: FBT001 - as above
    if property_values.is_plain(value):
        assert not list(property_values.check_value(value, "properties.a", declared=declared))


@pytest.mark.parametrize("value", ["A-10042", "leave it at the door", "x" * 2048, "", True, False])
def test_usual_values_are_plain(value: JsonValue) -> None:
    assert property_values.is_plain(value)


IDS = (
    st.sampled_from(["", " ", "u-17", " u", "NULL", "anonymous", "İ", "x" * 256, "x" * 257, "1:2"])
    | json_strategies.scalars
)
SESSIONS = st.fixed_dictionaries(
    {}, optional={"id": IDS, "uid": IDS, "use_most_recent": st.booleans() | IDS, "x": st.none()}
)
USERS = st.fixed_dictionaries({}, optional={"id": IDS, "uid": IDS, "x": st.none()})
WHO = st.fixed_dictionaries(
    {},
    optional={
        "user": st.fixed_dictionaries({"uid": IDS}) | USERS | json_strategies.values,
        "session": st.just({"use_most_recent": True}) | SESSIONS | json_strategies.values,
    },
)


@given(WHO)
@example({"user": {"uid": "u-17"}, "session": None})
@example({"user": {"id": "u-17"}, "session": {"use_most_recent": True}})
def test_identification(document: JsonObject) -> None:
    found = read_identification(document)
    assert list(identification.check(document, found)) == list(identification._check(document, found))


MEMBERS: st.SearchStrategy[JsonObject] = st.dictionaries(
    st.sampled_from([*body._SHAPE, "x"]),
    st.dictionaries(
        st.sampled_from(["uid", "id", "properties", "browser", "device", "location", "use_most_recent"]),
        json_strategies.scalars
        | st.dictionaries(st.sampled_from(["url", "model", "latitude"]), json_strategies.scalars),
        max_size=3,
    )
    | json_strategies.values,
    max_size=4,
)


@given(MEMBERS)
def test_members(document: JsonObject) -> None:
    assert list(body.check_members(document)) == list(body._check_shape(document, body._SHAPE))

"""A repair changes one member and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.problems import Repair
from fs_event_studio.domain.repairs import apply_repair
from support import json_strategies


def mended(document: JsonObject, path: str, value: JsonValue) -> JsonObject:
    return apply_repair(document, Repair("Mend it", path, value))


@pytest.mark.parametrize(
    ("document", "path", "value", "expected"),
    [
        ({"timestamp": "x", "name": "n"}, "timestamp", "y", {"timestamp": "y", "name": "n"}),
        ({"name": "n"}, "timestamp", "y", {"name": "n", "timestamp": "y"}),
        ({"user": {"id": "1", "uid": "2"}}, "user.id", "3", {"user": {"id": "3", "uid": "2"}}),
        ({}, "session.id", "1:2", {"session": {"id": "1:2"}}),
        ({"user": {"id": "1", "uid": "2"}}, "user.uid", None, {"user": {"id": "1"}}),
        ({"name": "n", "user": {"uid": "2"}}, "user.uid", None, {"name": "n"}),
        ({"session": {"use_most_recent": False}}, "session.use_most_recent", None, {}),
        ({"a": {"b": {"c": True}}, "d": None}, "a.b.c", None, {"d": None}),
        ({"a": {"b": {"c": True}, "x": []}}, "a.b.c", None, {"a": {"x": []}}),
        ({"a": True}, "b", None, {"a": True}),
        ({"a": True}, "b.c", None, {"a": True}),
        ({"a": "text"}, "a.b", None, {"a": "text"}),
        ({"a": ["x"]}, "a.0", "y", {"a": ["x"]}),
    ],
)
def test_repair_puts_or_takes_one_member(
    document: JsonObject, path: str, value: JsonValue, expected: JsonObject
) -> None:
    """An object that is left empty goes too."""
    assert mended(document, path, value) == expected
    assert list(mended(document, path, value)) == list(expected)


@given(
    json_strategies.objects,
    st.sampled_from(["name", "user.id", "session.use_most_recent"]),
    json_strategies.scalars.filter(lambda value: value is not None),
)
def test_repaired_member_is_there_and_the_document_is_as_before(
    document: JsonObject, path: str, value: JsonValue
) -> None:
    whole: JsonObject = {**document, "user": {"uid": "x"}}
    before = repr(whole)
    after = mended(whole, path, value)
    assert repr(whole) == before
    found: JsonValue = after
    for name in path.split("."):
        assert isinstance(found, dict)
        found = found[name]
    assert found == value
    assert mended(after, path, value) == after

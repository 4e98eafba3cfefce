"""Options make an event, or change a file's event, and nothing else in it is lost or touched."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.cli import event_body
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.event_body import EventOptions, composed, laid_over, read_properties, read_source
from fs_event_studio.domain import json_text
from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.redaction import Redactor
from support import json_strategies as js

FILE = "The file"


def console(stdin: bytes = b"") -> Console:
    return Console(io.TextIOWrapper(io.BytesIO(stdin)), None, None, lambda: Redactor(()))


def document(body: bytes) -> JsonValue:
    return json_text.read(body).value


def test_options_alone_make_an_event() -> None:
    options = EventOptions(
        name="Order Completed",
        timestamp="2026-01-31T09:30:00Z",
        members={Member.USER_UID: "u-1", Member.USE_MOST_RECENT: True},
        properties={"total": JsonNumber("1.10"), "a.b": "c"},
    )
    assert document(composed(options)) == {
        "name": "Order Completed",
        "timestamp": "2026-01-31T09:30:00Z",
        "user": {"uid": "u-1"},
        "session": {"use_most_recent": True},
        "properties": {"total": JsonNumber("1.10"), "a.b": "c"},
    }


def test_no_options_make_an_empty_object() -> None:
    """The check then says that a name is missing."""
    assert EventOptions().change_nothing
    assert document(composed(EventOptions())) == {}


@pytest.mark.parametrize(
    "options",
    [
        EventOptions(name=""),
        EventOptions(timestamp=""),
        EventOptions(members={Member.USER_ID: ""}),
        EventOptions(properties={"a": None}),
    ],
)
def test_an_empty_value_is_a_change(options: EventOptions) -> None:
    """It must reach the check, and not silently count as not given."""
    assert not options.change_nothing
    assert document(laid_over(b"{}", FILE, options)) != {}


def test_an_option_replaces_just_its_member() -> None:
    raw = b'{"name": "a", "user": {"uid": "u", "id": "i"}, "properties": {"x": 1.10, "y": 2}, "context": {"z": 1e5}}'
    options = EventOptions(name="b", members={Member.USER_UID: "v"}, properties={"y": "3"})
    assert document(laid_over(raw, FILE, options)) == {
        "name": "b",
        "user": {"uid": "v", "id": "i"},
        "properties": {"x": JsonNumber("1.10"), "y": "3"},
        "context": {"z": JsonNumber("1e5")},
    }


def test_a_clash_is_neither_made_good_nor_hidden() -> None:
    """The session of the file stays; the check names both."""
    raw = b'{"name": "a", "session": {"id": "1:2"}}'
    changed = laid_over(raw, FILE, EventOptions(members={Member.USER_UID: "u"}))
    assert document(changed) == {"name": "a", "session": {"id": "1:2"}, "user": {"uid": "u"}}


def test_null_counts_as_absent() -> None:
    changed = laid_over(b'{"user": null}', FILE, EventOptions(members={Member.USER_UID: "u"}))
    assert document(changed) == {"user": {"uid": "u"}}


OPTIONS = st.builds(
    EventOptions,
    name=st.none() | js.texts,
    timestamp=st.none() | js.texts,
    members=st.dictionaries(st.sampled_from([Member.USER_ID, Member.SESSION_UID]), js.texts),
    properties=st.dictionaries(js.texts, js.values, max_size=2),
)
EVENTS = st.builds(
    lambda known, other: {**other, **known},
    st.dictionaries(st.sampled_from(["name", "user", "session", "properties"]), js.objects | js.values, max_size=4),
    js.objects,
)


@given(EVENTS, OPTIONS)
def test_what_no_option_names_is_read_back_the_same(event: JsonObject, options: EventOptions) -> None:
    """For every event and all options; refused is only what would be lost."""
    touched = {member.partition(".")[0] for member in options.members}
    touched |= {"properties"} if options.properties else set()
    lost = [name for name in touched if not isinstance(event.get(name), dict | None)]
    try:
        changed = document(laid_over(json_text.write(event).encode(), FILE, options))
    except InputError:
        assert lost
        return
    assert not lost
    assert isinstance(changed, dict)
    given = {"name": options.name is not None, "timestamp": options.timestamp is not None}
    expected = touched | {name for name, is_given in given.items() if is_given}
    assert set(changed) == set(event) | expected
    assert all(changed[name] == value for name, value in event.items() if name not in expected)
    properties = changed.get("properties")
    assert not options.properties or isinstance(properties, dict)
    assert all(isinstance(properties, dict) and properties[n] == v for n, v in options.properties.items())


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"{\xff}", "not UTF-8"),
        (b"[]", "an array, not an object"),
        (b"1", "a number, not an object"),
        (b'{"user": "u"}', "“user” is a text"),
        (b'{"user": []}', "“user” is an array"),
        (b'{"a": 1, "a": 2}', "“a” more than once"),
        (b'{"name": "x", "b": {"c": 1, "c": 2}}', "“b.c” more than once"),
    ],
)
def test_a_file_that_options_cannot_change_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        laid_over(raw, FILE, EventOptions(members={Member.USER_UID: "u"}))


def test_what_is_nested_too_deep_is_refused() -> None:
    deep = json_text.read("[" * 200 + "]" * 200).value
    with pytest.raises(InputError, match="nested deeper"):
        composed(EventOptions(properties={"a": deep}))


def test_properties_keep_every_digit() -> None:
    properties = read_properties([("a", "1.10")], [("b", "1.10"), ("c", '{"d": [9007199254740993, 6e2]}')])
    assert json_text.write(properties, indent=None) == '{"a": "1.10", "b": 1.10, "c": {"d": [9007199254740993, 6e2]}}'


@pytest.mark.parametrize(
    ("texts", "jsons", "reason"),
    [
        ([("a", "1"), ("a", "2")], [], "“a” is given twice"),
        ([("a", "1")], [("a", "2")], "“a” is given twice"),
        ([], [("a", "NaN")], "JSON has no NaN"),
        ([], [("a", "1e400")], "too large"),
        ([], [("a", "word")], "A text stands in quotes"),
        ([], [("a", "")], "empty"),
        ([], [("a", '{"b": 1, "b": 2}')], "“b” stands more than once"),
    ],
)
def test_bad_properties_are_refused(texts: list[tuple[str, str]], jsons: list[tuple[str, str]], reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        read_properties(texts, jsons)


def test_a_source_is_read_byte_for_byte(tmp_path: Path) -> None:
    raw = b'\xef\xbb\xbf {"a"\r\n:\t1} \x00\xff\n\n'
    (tmp_path / "event.json").write_bytes(raw)
    assert read_source(str(tmp_path / "event.json"), console()) == raw
    assert read_source("-", console(raw)) == raw


@pytest.mark.parametrize("name", ["missing.json", ".", "a\0b"])
def test_a_source_that_cannot_be_read_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="cannot be read: "):
        read_source(f"{tmp_path}/{name}", console())


def test_a_source_has_a_largest_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A device, or a wrong file, must not fill the memory."""
    monkeypatch.setattr(event_body, "MAX_FILE_BYTES", 1024 * 1024)
    (tmp_path / "event.json").write_bytes(b" " * 1024 * 1024)
    assert len(read_source(str(tmp_path / "event.json"), console())) == 1024 * 1024
    for source, stdin in ((str(tmp_path / "event.json"), b""), ("-", b" " * 1024 * 1024 + b" ")):
        if source != "-":
            Path(source).write_bytes(b" " * (1024 * 1024 + 1))
        with pytest.raises(InputError, match="more than 1 MiB"):
            read_source(source, console(stdin))


def test_without_standard_input_there_is_a_sentence() -> None:
    with pytest.raises(InputError, match="no standard input"):
        read_source("-", Console(None, None, None, lambda: Redactor(())))

"""What is read is written again exactly, and nothing is accepted that JSON does not have."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.json_text import (
    MAX_DEPTH,
    JsonNumber,
    JsonTextError,
    JsonValue,
    ParsedJson,
    read,
    read_number,
    write,
)
from support import json_strategies

BYTE_ORDER_MARK = "\ufeff"


def refusal(text: str | bytes) -> JsonTextError:
    """The error with which `text` is refused."""
    with pytest.raises(JsonTextError) as caught:
        read(text)
    return caught.value


def place(text: str | bytes) -> tuple[int, int]:
    """Line and column at which `text` is refused."""
    error = refusal(text)
    return error.line, error.column


def read_or_error(text: str | bytes) -> ParsedJson | JsonTextError:
    try:
        return read(text)
    except JsonTextError as error:
        return error


# Writing and reading


@given(json_strategies.values, st.sampled_from([None, 0, 1, 2]))
def test_what_is_written_is_read_back_the_same(value: JsonValue, indent: int | None) -> None:
    assert read(write(value, indent=indent)) == ParsedJson(value)


@given(json_strategies.values)
def test_what_is_written_is_utf8_and_the_same_to_another_reader(value: JsonValue) -> None:
    """Python's own reader and writer agree on the value, numbers apart."""
    theirs = json.loads(write(value).encode("utf-8"), parse_float=JsonNumber, parse_int=JsonNumber)
    assert theirs == value


@pytest.mark.parametrize(
    "literal",
    [
        "0", "-0", "-0.0", "7", "-12", "9007199254740993", "-9007199254740993", "123456789012345678901234567890",
        "1.10", "1.000", "0.1e-7", "1e5", "1E5", "1e+5", "1E+2", "1e-400", "-1.5e-3", "1e308", "4.9E-324",
    ],
)  # fmt: skip
def test_number_keeps_every_digit(literal: str) -> None:
    assert read(literal).value == JsonNumber(literal)
    assert write(JsonNumber(literal)) == literal


def test_whole_numbers_are_told_from_others() -> None:
    """By the literal: 1.0 and 1e2 are whole to a mathematician only."""
    assert [JsonNumber(t).is_integer for t in ("0", "-12", "1.0", "1e2")] == [True, True, False, False]


@pytest.mark.parametrize("digits", [309, 100_000], ids=str)
def test_whole_number_too_long_for_a_double_is_refused(digits: int) -> None:
    """Python's own limit on digits plays no part, and the message stays short."""
    error = refusal(f'{{"id": {"9" * digits}}}')
    assert (error.line, error.column) == (1, 8)
    assert error.reason.startswith("9999")
    assert "… is too large" in error.reason
    assert len(error.reason) < 150


@pytest.mark.parametrize(
    "literal", ["1" * 308, "0." + "123456789" * 11_111, "1e-99999999999999999999", "0" + "." + "0" * 100_000 + "1"]
)
def test_long_number_that_a_double_can_hold_is_kept(literal: str) -> None:
    assert write(read(literal).value) == literal


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param('"007"', '"007"', id="text of digits stays a text"),
        pytest.param('"\\u00e4\\/"', '"ä/"', id="needless escapes go"),
        pytest.param('"😀"', '"😀"', id="emoji"),
        pytest.param('"\\ud83d\\ude00"', '"😀"', id="emoji by escapes"),
        pytest.param('"\\ud83d"', '"\\ud83d"', id="lone high surrogate"),
        pytest.param('"a\\uDE00ä"', '"a\\ude00ä"', id="lone low surrogate"),
        pytest.param('"\u2028\u2029\x7f"', '"\u2028\u2029\x7f"', id="separators that JavaScript once refused"),
        pytest.param('"\\u0000\\u001f\\n\\t\\"\\\\"', '"\\u0000\\u001f\\n\\t\\"\\\\"', id="control characters"),
        pytest.param(" [ ] ", "[]", id="empty array"),
        pytest.param("{ }", "{}", id="empty object"),
    ],
)
def test_text_is_written_in_one_way(text: str, written: str) -> None:
    assert write(read(text).value) == written


def test_layout() -> None:
    value = read('{"b":[1,{"c":null,"d":[]}],"a":{},"":[true,false]}').value
    assert write(value) == (
        '{\n  "b": [\n    1,\n    {\n      "c": null,\n      "d": []\n    }\n  ],\n  "a": {},\n'
        '  "": [\n    true,\n    false\n  ]\n}'
    )
    assert write(value, indent=None) == '{"b": [1, {"c": null, "d": []}], "a": {}, "": [true, false]}'


def test_long_text_is_read_and_written() -> None:
    """A megabyte of quotes and backslashes is no trouble for the search for brackets either."""
    text = '["' + '\\"\\\\[' * 200_000 + '"]'
    assert write(read(text).value, indent=None) == text


# Nesting


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a": ', "}"), ('[{"a": ', "}]")], ids=str)
def test_nesting_up_to_the_limit_is_kept(opening: str, closing: str) -> None:
    times = MAX_DEPTH // (opening.count("[") + opening.count("{"))
    for count in (times - 1, times):
        text = opening * count + "1" + closing * count
        assert write(read(text).value, indent=None) == text


@pytest.mark.parametrize("depth", [201, 990, 1_000, 3_000, 100_000, 1_000_000])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deeper_nesting_is_refused_where_it_begins(opening: str, depth: int) -> None:
    """Whatever Python's own recursion limit is."""
    closing = "]" if opening == "[" else "}"
    error = refusal(opening * depth + "1" + closing * depth)
    assert (error.line, error.column) == (1, MAX_DEPTH * len(opening) + 1)
    assert "200 levels" in error.reason


def test_nesting_that_is_never_closed_is_refused() -> None:
    assert "200 levels" in refusal("[" * 100_000).reason


def test_depth_is_counted_outside_texts_only() -> None:
    """Many brackets side by side, or in a text, are not deep."""
    text = '["' + "[{" * 300 + '", ' + ", ".join(["[]", "{}"] * 300) + "]"
    assert write(read(text).value, indent=None) == text


def test_a_stack_that_is_nearly_used_up_is_no_fault_of_the_text() -> None:
    """It is our own bug, and is raised as such."""

    def dig() -> None:
        try:
            dig()
        except RecursionError:
            deepest.append(_error_of_read())
            raise

    def _error_of_read() -> type[BaseException] | None:
        try:
            read("[" * 150 + "]" * 150)
        except RecursionError as error:
            return type(error)
        return None

    deepest: list[type[BaseException] | None] = []
    with pytest.raises(RecursionError):
        dig()
    if sys.version_info < (3, 12):  # later ones count the C stack apart
        assert deepest[0] is RecursionError


@pytest.mark.parametrize("brackets", ["list", "dict"])
def test_what_is_too_deep_is_not_written(brackets: str) -> None:
    value: JsonValue = None
    for _ in range(MAX_DEPTH):
        value = [value] if brackets == "list" else {"a": value}
    write(value)
    with pytest.raises(ValueError, match="200 levels"):
        write([value])


# Members named twice


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("{}", ()),
        ('{"a": 1, "b": 2}', ()),
        ('{"a": 1, "a": 2}', ("a",)),
        ('{"a": 1, "a": 2, "b": 3, "a": 4, "b": 5}', ("a", "b")),
        ('{"a": 1, "\\u0061": 2}', ("a",)),
        ('{"x": {"y": {"z": 1, "z": 1}}}', ("x.y.z",)),
        ('{"x": [{"a": 1}, {"a": 1, "a": 2}, [{"b": 1, "b": 2}]]}', ("x.1.a", "x.2.0.b")),
        ('[{"a": 1, "a": 2}]', ("0.a",)),
        ('{"x": {"a": 1, "a": 2}, "y": 1, "y": {"b": 1, "b": 2}}', ("y", "x.a", "y.b")),
        ('{"x": {"gone": 1, "gone": 2}, "x": 3}', ("x",)),
        ('{"": 1, "": {"": 1, "": 2}}', ("", ".")),
    ],
)
def test_members_named_twice_are_listed_by_path(text: str, paths: tuple[str, ...]) -> None:
    """Only those inside the value that is left."""
    assert read(text).duplicates == paths


def test_the_last_of_two_members_counts() -> None:
    assert read('{"a": 1, "b": 2, "a": 3}').value == {"a": JsonNumber("3"), "b": JsonNumber("2")}


# Refusals


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("NaN", (1, 1)),
        ("[1, Infinity]", (1, 5)),
        ('{"a": -Infinity}', (1, 7)),
        ("[1e400]", (1, 2)),
        ("\n\n [-1e999]", (3, 3)),
        ("[1, 2, 1E+400-5]", (1, 8)),
        ('["NaN", "\\"NaN", NaN]', (1, 18)),
        ('{"NaN": "1e400",\r\n "b": 1e400}', (2, 7)),
        ('["-Infinity Infinity", Infinity, -Infinity]', (1, 24)),
        ("[11e400, 1e400]", (1, 2)),
        ("[0.1e400, 1e400]", (1, 2)),
        ("[10e10, 0e400, 1e400]", (1, 16)),
        ('["äö😀", NaN]', (1, 9)),
    ],
)
def test_numbers_that_json_or_a_double_lacks_are_refused_where_they_stand(text: str, where: tuple[int, int]) -> None:
    """Even if the same characters stand in a text before."""
    assert place(text) == where
    assert place(text.encode()) == where


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("", (1, 1), "is empty"),
        (" \n\t ", (1, 1), "is empty"),
        (f"{BYTE_ORDER_MARK}{{}}", (1, 1), "byte order mark"),
        ('{"a": 1} x', (1, 10), "Remove what follows"),
        ("{}\n{}", (2, 1), "Remove what follows"),
        ('{"a" 1}', (1, 6), "colon"),
        ('{"a": }', (1, 7), "A value is expected"),
        ("[1 2]", (1, 4), "comma"),
        ("{a: 1}", (1, 2), "name in double quotes"),
        ("{'a': 1}", (1, 2), "name in double quotes"),
        ("[007]", (1, 3), "comma"),
        ("[+1]", (1, 2), "A value is expected"),
        ("[.5]", (1, 2), "A value is expected"),
        ("[1.]", (1, 3), "comma"),
        ("[\u0663]", (1, 2), "A value is expected"),
        ("[True]", (1, 2), "A value is expected"),
        ('["a\nb"]', (1, 4), "control character"),
        ('["a\tb"]', (1, 4), "control character"),
        ('["\\x"]', (1, 3), "escape"),
        ('["\\u12g4"]', (1, 4), "escape"),
        ('["abc]', (1, 2), "no closing double quote"),
        ('{"a": 1', (1, 8), "comma"),
        ("// comment\n{}", (1, 1), "A value is expected"),
    ],
)
def test_what_is_not_json_is_refused_with_place_and_advice(text: str, where: tuple[int, int], said: str) -> None:
    error = refusal(text)
    assert (error.line, error.column) == where
    assert said in error.reason
    assert str(error) == f"line {error.line}, column {error.column}: {error.reason}"


@pytest.mark.parametrize("text", ['{"a": 1,}', "[1,]"])
def test_comma_at_the_end_is_refused(text: str) -> None:
    """Python's versions differ on whether the comma or what follows it is meant."""
    error = refusal(text)
    assert (error.line, error.column - text.index(",")) in {(1, 1), (1, 2)}
    assert error.reason.endswith(".")


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        (b"\xff", (1, 1)),
        (b'{"a": "\xe4"}', (1, 8)),
        ('{"ä": 1,\n "b": "😀'.encode() + b"\xc3(", (2, 9)),
        (b'{"a": "\xed\xa0\x80"}', (1, 8)),
        (b'{"a": "\xc3', (1, 8)),
    ],
)
def test_bytes_that_are_not_utf8_are_refused_where_they_stand(raw: bytes, where: tuple[int, int]) -> None:
    error = refusal(raw)
    assert (error.line, error.column) == where
    assert error.reason == "The text is not UTF-8 here. Save it as UTF-8."


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_other_encodings_are_named(encoding: str) -> None:
    error = refusal('{"name": "x"}'.encode(encoding))
    assert (error.line, error.column) == (1, 1)
    assert "UTF-16 or UTF-32" in error.reason


@given(st.one_of(st.text(), st.binary(), st.text(alphabet='{}[]",:0129.-+eE\\untfNaIiy \n')))
def test_reading_gives_a_value_or_its_own_error(text: str | bytes) -> None:
    """Line and column lie inside the text, or just behind it."""
    outcome = read_or_error(text)
    if isinstance(outcome, ParsedJson):
        assert read(write(outcome.value)).value == outcome.value
    else:
        lines = (text if isinstance(text, str) else text.decode("utf-8", "replace")).split("\n")
        assert 1 <= outcome.line <= len(lines)
        assert 1 <= outcome.column <= len(lines[outcome.line - 1]) + 1
        assert outcome.reason.endswith(".")


# Numbers as typed


@given(json_strategies.numbers)
def test_typed_number_is_kept_as_typed(number: JsonNumber) -> None:
    assert read_number(number.literal) == number


@pytest.mark.parametrize(
    "text", ["", " 1", "1 ", "1\n", "01", "+1", ".5", "1.", "1e", "0x1", "NaN", "1,5", "1_0", "\u0663"]
)
def test_what_is_typed_as_a_number_must_be_json(text: str) -> None:
    with pytest.raises(ValueError, match="is not a JSON number"):
        read_number(text)


@pytest.mark.parametrize("text", ["1e400", "-1e999", "9" * 400])
def test_typed_number_must_fit_into_a_double(text: str) -> None:
    with pytest.raises(ValueError, match="too large"):
        read_number(text)

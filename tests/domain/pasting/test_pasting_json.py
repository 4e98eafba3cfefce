"""JSON: one event, a batch, an array, and what this tool prints itself."""

import json

import pytest

from fs_event_studio.domain.pasting import MAX_CHARS, RemarkKind, read_pasted
from support.pasting import URL, complaint, json_of, remarks_on

NAMED_X = '{"name": "x", "n": 1.10}'

EXCHANGE = json.dumps(
    {
        "id": 7,
        "outcome": "accepted",
        "request": {
            "method": "POST",
            "url": URL,
            "headers": {"Content-Type": "application/json", "Authorization": "[key removed]", "X": 1},
            "body": NAMED_X,
        },
        "response": {"status": 200, "body": "{}"},
        "event_name": "x",
    }
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(NAMED_X, id="event"),
        pytest.param(f"\n\t {NAMED_X}\n", id="white space around it"),
        pytest.param(f"\ufeff{NAMED_X}", id="byte order mark"),
        pytest.param(f"```json\n{NAMED_X}\n```", id="fence"),
        pytest.param(f"[{NAMED_X}]", id="array of one"),
        pytest.param(f'{{"requests": [{NAMED_X}]}}', id="batch of one"),
        pytest.param(EXCHANGE, id="exchange"),
        pytest.param(f"[{EXCHANGE}]", id="history of one"),
    ],
)
def test_json_is_read_without_remarks(text: str) -> None:
    assert json_of(text) == NAMED_X
    assert read_pasted(text).remarks == ()


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (f'[{NAMED_X}, {{"name": "y"}}]', "The array holds 2 events; the first was taken and 1 left."),
        (f'{{"requests": [{NAMED_X}, 1, 2]}}', "The batch holds 3 events; the first was taken and 2 left."),
        (f"[{EXCHANGE}, {EXCHANGE}]", "There are 2 sent events; the first was taken."),
        (f"{EXCHANGE}\n{EXCHANGE}\n", "There are 2 lines with one JSON value each; the first was taken."),
        (f"{NAMED_X}\n\n{NAMED_X}", "There are 2 lines with one JSON value each; the first was taken."),
    ],
)
def test_the_first_of_several_is_taken(text: str, remark: str) -> None:
    assert json_of(text) == NAMED_X
    assert remarks_on(read_pasted(text), RemarkKind.IGNORED) == [("", remark)]


def test_what_a_batch_shares_is_put_into_the_event() -> None:
    pasted = read_pasted('{"requests": [{"name": "x", "user": {"uid": "a"}}], "shared": {"context": {}, "user": {}}}')
    assert pasted.document == {"name": "x", "user": {"uid": "a"}, "context": {}}
    assert [remark.path for remark in pasted.remarks] == ["context", "user"]


def test_an_event_with_a_member_called_requests_is_no_batch() -> None:
    assert json_of('{"name": "x", "requests": []}') == '{"name": "x", "requests": []}'


def test_a_member_named_twice_is_suspicious() -> None:
    assert remarks_on(read_pasted('{"name": "x", "a": {"b": 1, "b": 2}}'), RemarkKind.SUSPICIOUS) == [
        ("", "These members stand more than once; the last one was taken: a.b.")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "This was not recognised. Paste an event as JSON, a cURL command"),
        ("hello", "This was not recognised."),
        ("curl", "This was not recognised."),
        ("3", "This was not recognised."),
        ("{", "This is not JSON. Line 1, column 2: "),
        ('{"name": "x"', "This is not JSON. Line 1, column 13: "),
        ("{“name”: “x”}", "This is not JSON. Line 1, column 2: "),
        ('{"n": NaN}', "This is not JSON. Line 1, column 7: JSON has no NaN."),
        ('{"n": 1e999}', "This is not JSON. Line 1, column 7: 1e999 is too large"),
        ("[" * 300 + "]" * 300, "This is not JSON. Line 1, column 201: The value is nested deeper"),
        ("[" * 100_000, "This is not JSON. Line 1, column 201: The value is nested deeper"),
        ("[]", "The array is empty."),
        ('{"requests": []}', "The batch is empty."),
        ("[1]", "The body is no JSON object."),
        (json.dumps({"request": {"url": URL, "body": "[]"}}), "The array is empty."),
        (json.dumps({"request": {"url": URL, "body": "nothing"}}), "The body is not JSON. Line 1, column 1"),
        (" " * (MAX_CHARS + 1), "The text has more than 5,000,000 characters."),
    ],
)
def test_what_cannot_be_read_says_what_was_expected(text: str, expected: str) -> None:
    assert complaint(text).startswith(expected)


def test_typographic_quotation_marks_are_named() -> None:
    assert complaint("{“name”: “x”}").endswith("The text has typographic quotation marks; JSON wants straight ones.")


@pytest.mark.parametrize(
    "text", ['{"request": {"body": 1}}', '{"request": {"body": "x"}}', '{"request": 1}', '{"log": 1}']
)
def test_other_objects_are_taken_as_events(text: str) -> None:
    assert json_of(text) == text

"""What is said about a body as JSON."""

from datetime import UTC, datetime

import pytest

from fs_event_studio.domain.json_text import read
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.rules.body import BORROWED_BODY_BYTES, TOO_LARGE, check_text, type_name

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def only_problem(raw: str | bytes) -> Problem:
    (problem,) = check_body(raw, NOW).problems
    return problem


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{}", "an object"),
        ("[]", "an array"),
        ('""', "a text"),
        ("true", "true or false"),
        ("1", "a number"),
        ("null", "null"),
    ],
)
def test_types_have_names(text: str, name: str) -> None:
    assert type_name(read(text).value) == name


def test_malformed_body_says_where_and_why() -> None:
    assert only_problem(b'{\n "a": Infinity}').text == (
        "The body is not usable JSON at line 2, column 7. JSON has no Infinity. Use a number, a text or null."
    )


def test_body_that_is_no_object_says_what_it_is() -> None:
    assert only_problem("[{}]").text == "The body is an array, not an object."


def test_member_of_a_wrong_type_says_what_it_is_and_what_it_should_be() -> None:
    wrong = [
        p for p in check_body('{"user": [1], "session": {"id": 1}}', NOW).problems if p.path in {"user", "session.id"}
    ]
    assert [(p.text, p.fix) for p in wrong] == [
        ("“user” is an array; the contract wants an object.", "Make “user” an object."),
        ("“session.id” is a number; the contract wants a text.", "Make “session.id” a text."),
    ]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b" " * (BORROWED_BODY_BYTES - 1) + b"1", []),
        (b" " * BORROWED_BODY_BYTES + b"1", [TOO_LARGE]),
        (" " * BORROWED_BODY_BYTES + "1", [TOO_LARGE]),
        ('"' + "ä" * (BORROWED_BODY_BYTES // 2) + '"', [TOO_LARGE]),
        ('"' + "\ud800" * 10 + '"', []),
    ],
    ids=["at the limit", "one byte more", "as text", "bytes and not characters", "without UTF-8"],
)
def test_size_is_counted_in_bytes(raw: str | bytes, expected: list[object]) -> None:
    assert [problem.rule for problem in check_text(raw, read(raw))] == expected


def test_size_is_told() -> None:
    (problem,) = check_text(b" " * 600_000 + b"1", read("1"))
    assert "600,001 bytes" in problem.text

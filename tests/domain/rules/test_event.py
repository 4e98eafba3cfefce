"""What is said about name and timestamp."""

from datetime import UTC, datetime

import pytest

from fs_event_studio.domain.identification import read_identification
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.problems import Problem, Repair
from fs_event_studio.domain.rules import event

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def problems(**members: JsonValue) -> list[Problem]:
    return checked({"name": "x", "timestamp": "2026-11-23T12:00:00Z", **members})


def checked(document: JsonObject) -> list[Problem]:
    """What the rules of name and timestamp say of a body."""
    return list(event.check(document, read_identification(document), NOW))


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({}, "is missing"),
        ({"name": ""}, "is empty"),
        ({"name": None}, "is null"),
        ({"name": JsonNumber("1")}, "is a number"),
        ({"name": ["x"]}, "is an array"),
    ],
)
def test_name_that_is_no_name_is_described(document: JsonObject, said: str) -> None:
    """With the words that Fullstory's own error is known to contain."""
    text = checked({**document, "timestamp": "2026-11-23T12:00:00Z"})[0].text
    assert text == f"The “name” {said}: events must have a non-empty name."


def test_length_of_a_name_is_told() -> None:
    (problem,) = problems(name="x" * 300)
    assert "300 characters" in problem.text
    assert "250" in problem.text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("2026-11-23 11:50:00Z", "2026-11-23T11:50:00Z"),
        (" 2026-11-23T11:50:00Z\n", "2026-11-23T11:50:00Z"),
        ("2026-11-23 11:50", "2026-11-23T11:50"),
        ("2026-11-23T11:50:00 Z", None),
        ("yesterday", None),
        ("2026-02-30T00:00:00Z", None),
        ("1700000000", None),
    ],
)
def test_unreadable_timestamp_is_mended_if_only_spaces_are_wrong(text: str, mended: str | None) -> None:
    (problem,) = problems(timestamp=text)
    assert problem.repair == (Repair(f"Use {mended}", "timestamp", mended) if mended else None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tomorrow", "The “timestamp” “tomorrow” is not written as ISO 8601 usually is."),
        ("2026-13-01", "The “timestamp” “2026-13-01” has a part that is out of range."),
        ("20261123T115000Z", "The “timestamp” “20261123T115000Z” is not written as ISO 8601 usually is."),
        ("x" * 100, f"The “timestamp” “{'x' * 80}…” is not written as ISO 8601 usually is."),
        ("a\x1b[31m", "The “timestamp” “a<U+001B>[31m” is not written as ISO 8601 usually is."),
    ],
)
def test_unreadable_timestamp_is_quoted(text: str, said: str) -> None:
    """Shortened, and without characters that would steer a terminal."""
    (problem,) = problems(timestamp=text)
    assert problem.text == said


@pytest.mark.parametrize(
    ("text", "mended"), [("2026-11-23T11:50", "2026-11-23T11:50Z"), ("2026-11-23t11:50:00.5", "2026-11-23t11:50:00.5Z")]
)
def test_missing_offset_can_be_added(text: str, mended: str) -> None:
    (problem,) = problems(timestamp=text)
    assert problem.repair == Repair("Read it as UTC", "timestamp", mended)


def test_a_bare_date_cannot_be_mended_by_an_offset() -> None:
    (problem,) = problems(timestamp="2026-11-23")
    assert problem.repair is None


@pytest.mark.parametrize(
    ("timestamp", "rules"),
    [
        ("2026-11-23T12:02:00Z", []),
        ("2026-11-23T12:02:00.001Z", ["event.timestamp-future"]),
        ("9999-12-31T23:59:59Z", ["event.timestamp-future"]),
        ("2026-11-23T11:30:00Z", []),
        ("2026-11-23T11:29:59.999Z", ["event.timestamp-old"]),
        ("0001-01-01T00:00:00Z", ["event.timestamp-old"]),
        ("2026-11-23T11:00:00", ["event.timestamp-offset", "event.timestamp-old"]),
    ],
)
def test_timestamp_is_compared_with_now(timestamp: str, rules: list[str]) -> None:
    """Two minutes of grace for clocks; 30 for the most recent session."""
    session: JsonValue = {"use_most_recent": True}
    assert [p.rule.id for p in problems(timestamp=timestamp, session=session)] == rules


@pytest.mark.parametrize("timestamp", [JsonNumber("1700000000"), True, [], {}])
def test_timestamp_of_another_type_is_left_to_another_rule(timestamp: JsonValue) -> None:
    assert problems(timestamp=timestamp) == []

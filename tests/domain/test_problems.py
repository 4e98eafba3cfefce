"""Texts from a body are quoted safely, and sources can be looked up."""

import pytest

from fs_event_studio.domain import sources
from fs_event_studio.domain.problems import MAX_QUOTED_CHARS, quoted
from fs_event_studio.domain.sources import OUR_INFERENCE, OWN_RULE, Source

SOURCES = [value for value in vars(sources).values() if isinstance(value, Source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "“”"),
        ("a b", "“a b”"),
        ("ö😀", "“ö😀”"),
        ("a\nb\x1b[0m", "“a<U+000A>b<U+001B>[0m”"),
        ("\u202ea", "“<U+202E>a”"),
        ("x" * MAX_QUOTED_CHARS, f"“{'x' * MAX_QUOTED_CHARS}”"),
        ("x" * (MAX_QUOTED_CHARS + 1), f"“{'x' * MAX_QUOTED_CHARS}…”"),
    ],
)
def test_quoted_text_is_short_and_safe_to_look_at(text: str, expected: str) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.tag)
def test_source_has_a_title_and_an_address(source: Source) -> None:
    assert source.title
    assert source.url.startswith("https://") or source in {OUR_INFERENCE, OWN_RULE}


def test_tags_are_unique() -> None:
    assert len({source.tag for source in SOURCES}) == len(SOURCES)

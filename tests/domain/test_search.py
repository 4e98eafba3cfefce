"""What a person types is read into terms, and texts into words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.search import BODY_BYTES, SearchQuery, Term, body_text, parse_query, words


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("  \t\n ", (), id="blanks"),
        pytest.param("order paid", (Term("order"), Term("paid")), id="two words"),
        pytest.param("-refused", (Term("refused", negated=True),), id="left out"),
        pytest.param('"order paid"', (Term("order paid", phrase=True),), id="phrase"),
        pytest.param('-"order paid"', (Term("order paid", negated=True, phrase=True),), id="phrase left out"),
        pytest.param('"order paid', (Term("order paid", phrase=True),), id="quotes left open"),
        pytest.param('""', (), id="empty phrase"),
        pytest.param("- -", (), id="lone minus"),
        pytest.param("-", (), id="one minus"),
        pytest.param("a - b", (Term("a"), Term("b")), id="minus between"),
        pytest.param("--x", (Term("-x", negated=True),), id="two minus"),
        pytest.param("e-mail", (Term("e-mail"),), id="minus inside"),
        pytest.param("na1.x 123:456", (Term("na1.x"), Term("123:456")), id="punctuation"),
        pytest.param("NOT a* OR (b)", (Term("NOT"), Term("a*"), Term("OR"), Term("(b)")), id="no operators"),
    ],
)
def test_query_is_read_into_terms(text: str, terms: tuple[Term, ...]) -> None:
    """Words, phrases and exclusions are read; nothing else has a meaning."""
    assert parse_query(text) == SearchQuery(terms)


@given(st.text(st.characters(exclude_categories=())))
def test_every_text_is_a_query(text: str) -> None:
    """No text is an error, and no term is empty."""
    assert all(term.text.strip() for term in parse_query(text).terms)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Order Completed", ["order", "completed"], id="case"),
        pytest.param("9007199254740993", ["9007199254740993"], id="digits"),
        pytest.param("na1.x/Y_z", ["na1", "x", "y", "z"], id="punctuation"),
        pytest.param("123%3A456", ["123", "3a456"], id="percent"),
        pytest.param("jane.doe+tag@example.com", ["jane", "doe", "tag", "example", "com"], id="e-mail"),
        pytest.param("Müller Straße NAÏVE", ["muller", "strasse", "naive"], id="accents"),
        pytest.param("e\N{COMBINING ACUTE ACCENT}t", ["et"], id="combining accent"),
        pytest.param("ΟΔΟΣ οδός", ["οδοσ", "οδοσ"], id="greek"),
        pytest.param("ok🎉👍🏽!", ["ok", "🎉", "👍", "🏽"], id="emoji"),
        pytest.param("❤\N{VARIATION SELECTOR-16}x", ["❤", "x"], id="emoji with selector"),
        pytest.param("12€", ["12", "€"], id="currency"),
        pytest.param("日本語テスト", ["日", "本", "語", "テ", "ス", "ト"], id="no spaces between words"),
        pytest.param("\uff11\uff12\uff13 \uff21\uff22", ["123", "ab"], id="full width"),
        pytest.param("a\N{NO-BREAK SPACE}b\0c\ud800d…e", ["a", "b", "c", "d", "e"], id="separators"),
        pytest.param("{}[]&*\"'^:()-", [], id="no word"),
    ],
)
def test_text_is_split_into_words(text: str, expected: list[str]) -> None:
    """Case and accents do not matter; what has no spaces is split into characters."""
    assert words(text) == expected


@given(st.text(st.characters(exclude_categories=())))
def test_every_text_has_words(text: str) -> None:
    """No text is an error; words are made of letters, digits and characters beyond ASCII that UTF-8 can write."""
    assert all(word.encode() and (word.isalnum() or not word.isascii()) for word in words(text))


def test_escapes_of_a_json_body_are_resolved() -> None:
    """A name is found however the sender wrote it."""
    body = json.dumps({"name": 'Grün\n"ja" 🎉'}).encode()
    assert "Grün\n" in body_text(body)
    assert words(body_text(body)) == ["name", "grun", "ja", "🎉"]


def test_backslashes_outside_json_stay() -> None:
    """A path in a page of HTML is not an escape."""
    assert body_text(rb"<p>C:\new\u00e9") == r"<p>C:\new\u00e9"


def test_escaped_ascii_letters_stay_escaped() -> None:
    """A key whose letters are escaped does not enter the index in clear."""
    assert body_text(rb'{"a":"\u006ea1\u002fx"}') == r'{"a":"\u006ea1/x"}'


@given(st.binary(max_size=50) | st.binary(max_size=50).map(b'{"\\'.__add__))
def test_every_body_has_a_text(body: bytes) -> None:
    """Whatever a body holds, its words can be taken."""
    assert isinstance(words(body_text(body)), list)


def test_a_huge_body_is_searched_from_its_start() -> None:
    """The text is bounded, so that a page of 10 MB does not swell the index."""
    assert len(body_text(b"x" * (BODY_BYTES + 1))) == BODY_BYTES


@pytest.mark.parametrize(
    ("term", "open_ended"),
    [
        (Term("order"), True),
        (Term("ord"), True),
        (Term("or"), False),
        (Term("na1.abc"), True),
        (Term("na1.x"), False),
        (Term("order", phrase=True), False),
        (Term("&"), False),
    ],
)
def test_a_word_of_three_characters_finds_longer_ones(term: Term, *, open_ended: bool) -> None:
    """The last word counts; a quoted one is meant as it stands."""
    assert term.open_ended == open_ended

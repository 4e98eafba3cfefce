"""What a person types is read into terms, and texts into words."""

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.domain.search import BODY_BYTES, SearchQuery, body_text, parse_query, words
from fs_event_studio.domain.search.language import FORMS, KEYS
from fs_event_studio.domain.search.parsing import MOST_TERMS
from fs_event_studio.domain.search.properties import event_properties, property_holds
from fs_event_studio.domain.search.tree import (
    All,
    Any,
    FacetField,
    HasFacet,
    HasMark,
    HasProperty,
    HasStatus,
    HasTag,
    Mark,
    Node,
    Not,
    Operator,
    SentBefore,
    TextField,
    Words,
)

EXAMPLES = [*FORMS, *(example for key in KEYS.values() for example in key.example.split("   "))]


NOW = datetime(2026, 11, 23, 15, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("  \t\n ", (), id="blanks"),
        pytest.param("order paid", (Words("order"), Words("paid")), id="two words"),
        pytest.param("-refused", (Not(Words("refused")),), id="left out"),
        pytest.param('"order paid"', (Words("order paid", quoted=True),), id="phrase"),
        pytest.param('-"order paid"', (Not(Words("order paid", quoted=True)),), id="phrase left out"),
        pytest.param('"order paid', (Words("order paid", quoted=True),), id="quotes left open"),
        pytest.param('"" & - -', (), id="nothing to find"),
        pytest.param("a - b", (Words("a"), Words("b")), id="minus between"),
        pytest.param("--x", (Not(Words("-x")),), id="two minus"),
        pytest.param("e-mail", (Words("e-mail"),), id="minus inside"),
        pytest.param("na1.x 123:456", (Words("na1.x"), Words("123:456")), id="punctuation"),
        pytest.param("https://a.b/c 12:30", (Words("https://a.b/c"), Words("12:30")), id="colons that are no keys"),
        pytest.param("NOT a* (b)", (Words("NOT"), Words("a*"), Words("(b)")), id="no operators"),
        pytest.param("a b OR c d", (Words("a"), Any((Words("b"), Words("c"))), Words("d")), id="or"),
        pytest.param("a OR -b OR c", (Any((Words("a"), Not(Words("b")), Words("c"))),), id="or of three"),
        pytest.param('"OR" or', (Words("OR", quoted=True), Words("or")), id="or as words"),
        pytest.param('name:"order paid"', (Words("order paid", True, TextField.NAME),), id="name"),
        pytest.param("USER:jane", (Words("jane", field=TextField.USER),), id="user"),
        pytest.param("session:1:2", (Words("1:2", field=TextField.SESSION),), id="session"),
        pytest.param("note:x key:y", (Words("x", False, TextField.NOTE), Words("y", False, TextField.KEY)), id="note"),
        pytest.param("env:Live", (HasFacet(FacetField.ENVIRONMENT, "Live"),), id="environment"),
        pytest.param("mode:user-uid", (HasFacet(FacetField.MODE, "user_uid"),), id="mode"),
        pytest.param("mode:none", (HasFacet(FacetField.MODE, None),), id="no mode"),
        pytest.param("-quota:DEPENDS", (Not(HasFacet(FacetField.QUOTA, "depends")),), id="quota"),
        pytest.param("outcome:rate_limited", (HasFacet(FacetField.OUTCOME, "rate_limited"),), id="outcome"),
        pytest.param("is:pinned", (HasMark(Mark.PINNED),), id="pinned"),
        pytest.param("is:received", (HasFacet(FacetField.ORIGIN, "received"),), id="received"),
        pytest.param("is:invalid", (HasFacet(FacetField.INVALID, True),), id="invalid"),
        pytest.param('tag:"Smoke Test"', (HasTag("smoke test"),), id="tag"),
        pytest.param("status:200", (HasStatus(200, 200),), id="status"),
        pytest.param("status:4XX", (HasStatus(400, 499),), id="class of status"),
        pytest.param("status:>=400", (HasStatus(400, 999),), id="at least"),
        pytest.param("status<400", (HasStatus(0, 399),), id="below"),
        pytest.param("status!=200", (All((HasStatus(0, 999), Not(HasStatus(200, 200)))),), id="other"),
        pytest.param("prop.total>10", (HasProperty(("total",), Operator.ABOVE, "10"),), id="property"),
        pytest.param("prop.A.b<=1.10", (HasProperty(("a", "b"), Operator.AT_MOST, "1.10"),), id="nested"),
        pytest.param('prop.x!=""', (HasProperty(("x",), Operator.UNEQUAL, "", True),), id="empty text"),
        pytest.param('prop.x:"a b"', (HasProperty(("x",), Operator.HAS, "a b", True),), id="words of a property"),
    ],
)
def test_query_is_read_into_a_tree(text: str, parts: tuple[Node, ...]) -> None:
    """Words, phrases, keys, comparisons, exclusions and alternatives."""
    assert parse_query(text, NOW) == SearchQuery(All(parts))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026", "2026-01-01T00:00:00+01:00"),
        ("2026-11", "2026-11-01T00:00:00+01:00"),
        ("2026-11-20", "2026-11-20T00:00:00+01:00"),
        ("2026-11-20T08:15", "2026-11-20T08:15:00+01:00"),
        ("2026-11-20t08:15:30.5Z", "2026-11-20T08:15:30.500000+00:00"),
        ("2026-11-20T08:15+05:30", "2026-11-20T08:15:00+05:30"),
        ("9:05", "2026-11-23T09:05:00+01:00"),
        ("14:30:10", "2026-11-23T14:30:10+01:00"),
        ("today", "2026-11-23T00:00:00+01:00"),
        ("Yesterday", "2026-11-22T00:00:00+01:00"),
        ("now", "2026-11-23T15:30:00+01:00"),
        ("30s", "2026-11-23T15:29:30+01:00"),
        ("5m", "2026-11-23T15:25:00+01:00"),
        ("30min", "2026-11-23T15:00:00+01:00"),
        ("2h", "2026-11-23T13:30:00+01:00"),
        ("2d", "2026-11-21T15:30:00+01:00"),
        ("1w", "2026-11-16T15:30:00+01:00"),
    ],
)
def test_times_are_read(text: str, moment: str) -> None:
    """Dates and times in the zone of now, and how long ago; `after:` has the moment itself, `before:` has not."""
    bound = SentBefore(microseconds(datetime.fromisoformat(moment)))
    assert parse_query(f"before:{text} after:{text}", NOW) == SearchQuery(All((bound, Not(bound))))


@pytest.mark.parametrize(
    ("text", "wrong", "says"),
    [
        ("a foo:1", "foo:1", "There is no key foo:."),
        ("statos:200", "statos:200", "Did you mean status:?"),
        ("prop:total", "prop:total", "Did you mean prop.?"),
        ("-quota:sesion b", "sesion", "Did you mean quota:session?"),
        ("outcome:zzz", "zzz", "there are accepted, refused"),
        ("status:20", "20", "no status"),
        ("status:>=4xx", ">=4xx", "no status"),
        ("env:", "env:", "After env: comes the environment, as in env:sandbox."),
        ("is: pinned", "is:", "one of pinned, noted"),
        ("before:2026-13-01", "2026-13-01", "no time"),
        ("after:soon", "soon", "no time"),
        ("after:25:00", "25:00", "no time"),
        ("after:999999w", "999999w", "no time"),
        ("before:0001-01-01T00:00+23:00x", "0001-01-01T00:00+23:00x", "no time"),
        ("name:&", "&", "has no word"),
        ("prop.total", "prop.total", "comes a comparison"),
        ("prop.total>", "prop.total>", "comes what to compare with"),
        ("prop..a=1", "prop..a=1", "comes the name of a property"),
        ("prop.x>1,5", "1,5", "no number"),
        ("prop.x:&", "&", "has no word"),
        ("OR a", "OR", "between two terms"),
        ("a OR", "OR", "between two terms"),
        ("a OR OR b", "OR", "between two terms"),
    ],
)
def test_mistakes_are_pointed_at(text: str, wrong: str, says: str) -> None:
    """The very characters, what is wrong, and what could be meant."""
    (mistake,) = parse_query(text, NOW).mistakes
    assert text[mistake.start : mistake.end] == wrong
    assert says in mistake.text


def test_a_search_has_so_many_terms() -> None:
    """What is too much is said."""
    text = " ".join(["x"] * (MOST_TERMS + 3))
    (mistake,) = parse_query(text).mistakes
    assert (text[mistake.start : mistake.end], len(parse_query(text).root.parts)) == ("x x x", MOST_TERMS)


@given(
    st.text(st.characters(exclude_categories=()))
    | st.lists(st.sampled_from([*EXAMPLES, "OR", " ", '"', "-", "x"])).map("".join)
)
def test_every_text_is_read(text: str) -> None:
    """Whatever is typed, mistakes lie inside it and each says something."""
    query = parse_query(text, NOW)
    assert all(0 <= mistake.start < mistake.end <= len(text) and mistake.text for mistake in query.mistakes)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_the_help_are_right(example: str) -> None:
    """What the table shows can be typed."""
    query = parse_query(example, NOW)
    assert query.mistakes == ()
    assert query.root.parts


def _holds(text: str, properties: str) -> bool:
    (node,) = parse_query(text).root.parts
    assert isinstance(node, HasProperty)
    return property_holds(node, event_properties(f'{{"properties":{properties}}}'.encode()))


@pytest.mark.parametrize(
    ("text", "properties", "holds"),
    [
        ("prop.a=9007199254740993", '{"a":9007199254740993}', True),
        ("prop.a=9007199254740993", '{"a":9007199254740992}', False),
        ("prop.a=9007199254740993", '{"a":9007199254740993.0}', True),
        ("prop.a>0.1", '{"a":0.1000000000000000000000000001}', True),
        ("prop.a>0.1", '{"a":1e-1}', False),
        ("prop.a>=1e2", '{"a":100}', True),
        ("prop.a<-1", '{"a":-1.5}', True),
        ("prop.a>1", '{"a":"2"}', False),
        ("prop.a=2", '{"a":"2"}', True),
        ('prop.a="2"', '{"a":2}', True),
        ('prop.a="2"', '{"a":2.0}', False),
        ("prop.a=true", '{"a":true}', True),
        ("prop.a=null", '{"a":null}', True),
        ("prop.a!=1", "{}", False),
        ("prop.a!=1", '{"a":2}', True),
        ("prop.a!=1", '{"a":[1,2]}', True),
        ("prop.a=GOLD", '{"A":"gold"}', True),
        ("prop.a>=2026-11-20", '{"a":"2026-11-23T12:00:00Z"}', True),
        ("prop.items.price>10", '{"items":[{"price":1},{"price":11}]}', True),
        ("prop.a.b=1", '{"a.b":1}', True),
        ("prop.a.b.c=1", '{"a.b":{"c":1}}', True),
        ("prop.a=1", '{"b":{"a":1}}', False),
        ("prop.a:ord", '{"a":"An Order"}', True),
        ("prop.a:or", '{"a":"An Order"}', False),
        ('prop.a:"ord"', '{"a":"An Order"}', False),
        ("prop.a:1", '{"a":{"b":1}}', False),
        ("prop.a=1", '{"a":1,"x":NaN}', False),
        ("prop.a=1", '{"\\u0061":1}', False),
        ("prop.a=1", "[" * 5000, False),
        ("prop.a=1", '{"a":1e' + "9" * 30 + "}", False),
        ("prop.a=x", '{"a":' + "[" * 900 + '"x"' + "]" * 900 + "}", False),
    ],
)
def test_properties_are_compared(text: str, properties: str, *, holds: bool) -> None:
    """Numbers to the last digit; texts without regard to case; lists by any of their values."""
    assert _holds(text, properties) == holds


def test_a_huge_body_has_no_properties_to_compare() -> None:
    """The bound of searching holds for them, too."""
    assert event_properties(b'{"properties":{"a":1}}') == {"a": JsonNumber("1")}
    assert event_properties(b'{"properties":{"a":1}}' + b" " * BODY_BYTES) is None


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
        (Words("order"), True),
        (Words("ord"), True),
        (Words("or"), False),
        (Words("na1.abc"), True),
        (Words("na1.x"), False),
        (Words("order", quoted=True), False),
        (Words("&"), False),
    ],
)
def test_a_word_of_three_characters_finds_longer_ones(term: Words, *, open_ended: bool) -> None:
    """The last word counts; a quoted one is meant as it stands."""
    assert term.open_ended == open_ended

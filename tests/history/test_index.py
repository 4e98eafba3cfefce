"""Searches become expressions that hold nothing of what was typed but words; rows can be taken out of the index."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import BODY_BYTES, parse_query
from fs_event_studio.domain.search.tree import All
from fs_event_studio.history.index import IN_EVERY_ROW, search_texts, take_out_of_index
from fs_event_studio.history.matching import is_about_words, match_expression
from fs_event_studio.history.store import HistoryStore
from support.exchanges import NEW_EXCHANGES, SENT_AT, SETTLEMENTS, new_exchange, settlement


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Order na1.x", '(("order") AND ("na1 x"))'),
        ('"na1.x y', '(("na1 x y"))'),
        ("abc -def -gh", '((("abc")) NOT (("def") OR ("gh")))'),
        ("-abc", f'(("{IN_EVERY_ROW}") NOT (("abc")))'),
        ("a OR -b", f'((("a") OR ("{IN_EVERY_ROW}" NOT ("b"))))'),
        ("name:abc", '(name : ("abc"))'),
        ('NEAR(abc) {name}:x "', '(("near abc") AND ("name x"))'),
    ],
)
def test_a_query_becomes_an_expression(store: HistoryStore, text: str, expression: str) -> None:
    """Words are quoted, so that none is an operator."""
    with store._database.reading() as connection:
        assert match_expression(connection, parse_query(text).root) == expression


def test_the_beginning_of_a_word_is_looked_up_by_the_words_that_have_it(store: HistoryStore) -> None:
    """As long as they are few; it finds the same as FTS5's own search for beginnings."""
    for count in (3, 200):
        for number in range(count):
            store.settle(store.begin(new_exchange(body=b"word%d" % number)), settlement())
        assert store.count(parse_query("word")) == store.count(parse_query("wor")) > count - 1
        with store._database.reading() as connection:
            expression = match_expression(connection, parse_query("some word").root)
        assert expression.endswith('AND ("word0" OR "word1" OR "word2"))' if count == 3 else 'AND ("word"*))')


@given(st.text(st.characters(exclude_categories=())))
def test_an_expression_holds_words_only(shared_store: HistoryStore, text: str) -> None:
    """Between quotes stand words, and outside them what we put there."""
    words = tuple(part for part in parse_query(text).root.parts if is_about_words(part))
    with shared_store._database.reading() as connection:
        expression = match_expression(connection, All(words))
    quoted = re.findall('"([^"]*)"', expression)
    outside = re.sub('"[^"]*"', "", expression)
    assert re.fullmatch(r"((name|user|session|note|idempotency_key|request|answer) :|AND|NOT|OR|[()* ])*", outside)
    assert all(re.fullmatch("[0-9a-z\x80-\U0010ffff ]+", part) for part in quoted)


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HistoryStore]:
    """An empty store."""
    redactor = Redactor(())
    path = tmp_path_factory.mktemp("shared") / "h.sqlite3"
    with HistoryStore(path, lambda: redactor, lambda: SENT_AT) as opened:
        yield opened


@given(NEW_EXCHANGES, SETTLEMENTS)
def test_every_exchange_can_be_indexed(sent: NewExchange, result: Settlement) -> None:
    """UTF-8 can write the texts, and only we write the word of every row."""
    texts = search_texts(sent, result)
    assert all(text.encode() is not None for text in texts)
    assert [text.count(IN_EVERY_ROW) for text in texts] == [0, 0, 1, 0, 0, 0, 0, 0, 0]


def test_an_exchange_can_be_taken_out_of_the_index(store: HistoryStore) -> None:
    """The index keeps no texts, but given the same ones it forgets them."""
    gone, kept = new_exchange(identification=Identification("forget-me")), new_exchange()
    for sent in (gone, kept):
        store.settle(store.begin(sent), settlement())
    assert store.count(parse_query("order")) == 2
    with store._database.writing() as connection:
        texts = search_texts(gone, settlement())
        take_out_of_index(connection, 1, texts)
        connection.execute("DELETE FROM exchanges WHERE id = 1")
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        assert connection.execute("SELECT count(*) FROM requests").fetchone()[0] == 1
        assert connection.execute("SELECT count(*) FROM answers").fetchone()[0] == 1
    assert store.count(parse_query("forget")) == 0
    assert [row.id for row in store.page(parse_query("order"), before=None, limit=5)] == [2]


def test_a_huge_answer_is_found_by_its_start(store: HistoryStore) -> None:
    """What lies behind the bound is kept but not found."""
    body = b"first " + b" " * BODY_BYTES + b"last"
    answer = settlement().answer
    assert answer
    store.settle(store.begin(new_exchange()), settlement(answer=replace(answer, body=body)))
    assert store.count(parse_query("first")) == 1
    assert store.count(parse_query("last")) == 0
    found = store.exchange(1)
    assert found
    assert found.settlement == settlement(answer=replace(answer, body=body))

"""Searches become expressions that hold nothing of what was typed but words; rows can be taken out of the index."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.search import BODY_BYTES, parse_query
from fs_event_studio.history.index import IN_EVERY_ROW, match_expression, search_texts, take_out_of_index
from fs_event_studio.history.store import HistoryStore
from support.exchanges import NEW_EXCHANGES, SETTLEMENTS, new_exchange, settlement


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("", None),
        ("& ()", None),
        ("Order na1.x", '"order"* AND "na1 x"'),
        ('"na1.x y', '"na1 x y"'),
        ("abc -def -gh", '("abc"*) NOT ("def"* OR "gh")'),
        ("-abc", f'("{IN_EVERY_ROW}") NOT ("abc"*)'),
        ('NEAR(abc) {name}:x "', '"near abc"* AND "name x"'),
    ],
)
def test_a_query_becomes_an_expression(text: str, expression: str | None) -> None:
    """Words are quoted, so that none is an operator."""
    assert match_expression(parse_query(text)) == expression


@given(st.text(st.characters(exclude_categories=())))
def test_an_expression_holds_words_only(text: str) -> None:
    """Between quotes stand words, and outside them what we put there."""
    expression = match_expression(parse_query(text)) or ""
    quoted = re.findall('"([^"]*)"', expression)
    assert re.fullmatch(r"(AND|NOT|OR|[()* ])*", re.sub('"[^"]*"', "", expression))
    assert all(re.fullmatch("[0-9a-z\x80-\U0010ffff ]+", part) for part in quoted)


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

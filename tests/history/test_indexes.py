"""What is asked for often is read from an index, however large the history is."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest

from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.listing import Sort, SortKey
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from support.exchanges import SENT_AT, new_exchange, settlement

EVERYTHING = parse_query("")


def _page(text: str, key: SortKey) -> Callable[[HistoryStore], object]:
    return lambda store: store.part(parse_query(text, SENT_AT), before=None, limit=5, sort=Sort(key))


def _import(store: HistoryStore) -> object:
    return store.add_imported([ImportedExchange(replace(new_exchange(), origin=Origin.IMPORTED), settlement())])


OPERATIONS: dict[str, Callable[[HistoryStore], object]] = {
    "count of all": lambda store: store.count(EVERYTHING),
    "count by time": lambda store: store.count(parse_query("after:1d", SENT_AT)),
    "count by facet": lambda store: store.count(parse_query("status:200")),
    "sums of all": lambda store: store.totals(EVERYTHING),
    "sums by time and facet": lambda store: store.totals(parse_query("status:200 after:1d", SENT_AT)),
    "a page by time": _page("", SortKey.TIME),
    "a page by time, of one status": _page("status:200", SortKey.TIME),
    "a page by environment": _page("", SortKey.ENVIRONMENT),
    "a page of one status": _page("status:200", SortKey.NUMBER),
    "a page of the last day": _page("after:1d", SortKey.NUMBER),
    "import": _import,
}


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_no_statement_reads_the_whole_table(store: HistoryStore, operation: Callable[[HistoryStore], object]) -> None:
    for _ in range(3):
        store.settle(store.begin(new_exchange()), settlement())
    store.begin(new_exchange())
    store.count(parse_query("order"))  # all is in the index: its thread does nothing meanwhile
    seen: list[str] = []
    with store._database.reading() as reader, store._database.writing() as writer:
        for connection in (reader, writer):
            connection.set_trace_callback(seen.append)
    operation(store)
    about_rows = [sql for sql in seen if "FROM exchanges" in sql and not sql.startswith("--")]
    assert about_rows
    with store._database.reading() as reader:
        reader.set_trace_callback(None)
        for sql in about_rows:
            assert "SCAN exchanges" not in _steps_without_index(reader, sql), sql


def _steps_without_index(connection: sqlite3.Connection, sql: str) -> list[str]:
    steps = [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    return [step for step in steps if "INDEX" not in step]

"""Measures the history with many exchanges, against the targets of the design, section 8.

    python tests/benchmarks/bench_history.py --rows 1000000

With --keep FILE the database stays there, and a later run with the same file measures it again; other benchmarks can
open it. The exchanges are the same on every machine: some 1.4 kB each, bodies, headers and answer together.
"""

import argparse
import json
import os
import platform
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.identification import mode_of, read_identification
from fs_event_studio.domain.listing import Sort, SortKey
from fs_event_studio.domain.outcomes import Accepted, Outcome, Refused
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.settling import settle
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest
from fs_event_studio.history import tables
from fs_event_studio.history.index import search_texts
from fs_event_studio.history.store import HistoryStore

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
PAGE_ROWS = 100
REPEATS = 15
SINGLE_WRITES = 2_000
BATCH = 1_000
NAMES = (
    "Order Completed", "Product Viewed", "Cart Updated", "Signed Up", "Plan Upgraded", "Ticket Closed",
    "Invoice Paid", "Refund Issued", "Device Paired", "Report Exported",
)  # fmt: skip
WORDS = (
    "front", "door", "parcel", "delivered", "window", "garden", "courier", "invoice", "reminder", "express",
    "standard", "morning", "evening", "fragile", "signature", "neighbour", "branch", "locker", "weekend", "priority",
    "return", "exchange", "gift", "wrapped", "message", "birthday", "anniversary",
)  # fmt: skip
QUERIES = (
    "rare", "user-77777@example.com", "anniversary", '"front door"', "sku-12", "order", "refused", "accepted",
    "invalid_argument -signed", "-refused", "co", "com", "20", "2026", "us", "user", "e", "1", "9f",
)  # fmt: skip
FILTERS = (
    "env:fullstory", "quota:depends", "status:4xx", "outcome:refused", "mode:user_uid", "certainty:documented",
    "is:pinned", "is:imported", "after:2d", "env:fullstory status:4xx order", "name:order OR name:cart",
    "user:user-777@example.com", "prop.total>990 user:user-777@example.com", "prop.total>990 status:4xx",
    "prop.total>990",
)  # fmt: skip
KEY = "na1.QmVuY2htYXJrS2V5MTIzNDU2Nzg5MA/ABCDEF"


def generated(rows: int, seed: int = 1) -> Iterator[tuple[NewExchange, Settlement]]:
    """The same `rows` exchanges for the same seed. One in 50 is refused, one in 100,000 holds the word `rare`."""
    chance = random.Random(seed)
    for number in range(rows):
        sent_at = FIRST + timedelta(seconds=20 * number)
        sent = _exchange(number, sent_at, chance)
        yield sent, _settlement(number, sent, chance)


def _exchange(number: int, sent_at: datetime, chance: random.Random) -> NewExchange:
    document = _document(number, sent_at, chance)
    who = read_identification(document)
    mode = who.mode
    assert mode is not None
    body = json.dumps(document, indent=2).encode()
    key = str(UUID(int=chance.getrandbits(128)))
    return NewExchange(
        environment="sandbox" if number % 3 else "fullstory",
        request=HttpRequest("POST", "https://api.fullstory.com/v2/events", _request_headers(key, body), body),
        idempotency_key=key,
        attempt=1,
        event_name=document["name"],
        identification=who,
        mode=mode.key,
        problems=(),
        deliberately_invalid=False,
        sent_at=sent_at,
        quota=mode_of(mode.key).prediction,
        app_version="0.1.0",
    )


def _document(number: int, sent_at: datetime, chance: random.Random) -> dict[str, Any]:
    items = [
        {"sku": f"SKU-{chance.randint(1, 9999)}", "quantity": chance.randint(1, 5), "price": _price(chance)}
        for _ in range(4)
    ]
    note = chance.choices(WORDS, k=8) + (["rare"] if number % 100_000 == 7 else [])
    return {
        "name": chance.choice(NAMES),
        "timestamp": f"{sent_at:%Y-%m-%dT%H:%M:%S}.{chance.randint(0, 999):03}Z",
        **({"session": {"use_most_recent": True}} if number % 2 else {}),
        "user": {"uid": f"user-{chance.randint(1, 100_000)}@example.com"},
        "properties": {
            "order_id": f"{chance.getrandbits(64):016x}",
            "total": _price(chance),
            "currency": chance.choice(("EUR", "USD", "GBP")),
            "items": items,
            "note": " ".join(note),
            "first_purchase": chance.random() < 0.1,
            "campaign": f"{chance.choice(WORDS)}-{chance.choice(WORDS)}-{chance.randint(1, 99)}",
        },
        "context": {
            "browser": {
                "url": f"https://shop.example.com/checkout/{chance.randint(1, 10**6)}",
                "user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            }
        },
    }


def _price(chance: random.Random) -> float:
    return chance.randint(1, 99_999) / 100


def _request_headers(key: str, body: bytes) -> Headers:
    return (
        ("Host", "api.fullstory.com"),
        ("User-Agent", "fs-event-studio/0.1.0 python-requests/2.34.2"),
        ("Accept-Encoding", "gzip, deflate"),
        ("Accept", "application/json"),
        ("Connection", "keep-alive"),
        ("Content-Type", "application/json"),
        ("Idempotency-Key", key),
        ("Content-Length", str(len(body))),
    )


def _settlement(number: int, sent: NewExchange, chance: random.Random) -> Settlement:
    outcome: Outcome = Accepted()
    status, body = 200, b"{}"
    if number % 50 == 0:
        message = f"The timestamp of request {chance.getrandbits(32):08x} lies in the future."
        body = json.dumps({"code": "invalid_argument", "message": message}).encode()
        status, outcome = 400, Refused(400, "invalid_argument", message)
    headers = (
        ("Content-Type", "application/json"),
        ("Date", f"{sent.sent_at:%a, %d %b %Y %H:%M:%S} GMT"),
        ("Content-Length", str(len(body))),
        ("X-Request-Id", f"{chance.getrandbits(64):016x}"),
        ("Via", "1.1 google"),
    )
    return Settlement(
        outcome, HttpAnswer(status, headers, body), settle(sent.quota, outcome, None), 20 + 300 * chance.random()
    )


def raw_bytes(sent: NewExchange, settlement: Settlement) -> int:
    """The size of an exchange on the wire: both bodies and all headers."""
    answer = settlement.answer
    assert answer is not None
    headers = (*sent.request.headers, *answer.headers)
    return len(sent.request.body) + len(answer.body) + sum(len(name) + len(value) + 4 for name, value in headers)


def opened(path: Path) -> HistoryStore:
    """The store with one key to look for, as in real use."""
    redactor = Redactor([KEY])
    return HistoryStore(path, lambda: redactor, lambda: datetime.now(UTC))


def fill(path: Path, rows: int) -> None:
    """Write the exchanges, many per transaction, as an import does; says how fast and how large they are."""
    source = generated(rows)
    size_bytes = 0
    started = time.perf_counter()
    with opened(path) as store:
        while batch := list(islice(source, BATCH)):
            size_bytes += sum(raw_bytes(*pair) for pair in batch)
            with store._database.writing() as connection:
                for sent, settlement in batch:
                    exchange_id = tables.insert_exchange(connection, store._facets, store._run.number, sent)
                    tables.settle_exchange(connection, store._facets, exchange_id, settlement)
                    tables.add_waiting(connection, [(exchange_id, search_texts(sent, settlement))])
    took_s = time.perf_counter() - started
    show("one exchange on the wire", f"{size_bytes / rows:,.0f} bytes")
    show("written in bulk, generating included", f"{rows / took_s:,.0f} a second")


def measure(path: Path) -> None:
    """Measure a filled database."""
    show("on the disk, search index included", f"{path.stat().st_size / 1e9:.3f} GB", "1.3 GB per million")
    show("open and close", milliseconds(lambda: opened(path).close()))
    with opened(path) as store:
        rows = store.count(parse_query(""))
        show("count all", milliseconds(lambda: store.count(parse_query(""))))
        for title, before in (("newest", None), ("middle", rows // 2), ("oldest", PAGE_ROWS)):
            show(f"page of {PAGE_ROWS}, {title}", milliseconds(partial(page, store, "", before)), "5 ms")
        for text in QUERIES:
            query = parse_query(text)
            found = f"{store.count(query):,} found"
            show(f"search {text} ({found})", milliseconds(partial(page, store, text, None)), "50 ms")
            show("  its count", milliseconds(partial(store.count, query)))
        show_filters(store)
        show_orders(store)
        show_sums(store, rows)
        show_writes(store)


def show_filters(store: HistoryStore) -> None:
    """Measure the first page of searches that are more than words; `after:` counts from the last exchange."""
    now = store.page(parse_query(""), before=None, limit=1)[0].sent_at
    for text in FILTERS:
        query = parse_query(text, now)
        show(f"filter {text}", milliseconds(partial(store.page, query, before=None, limit=PAGE_ROWS)))


def show_orders(store: HistoryStore) -> None:
    """Measure pages by each column, the first and one from the middle."""
    for key in SortKey:
        sort = Sort(key, descending=False)
        middle = store.part(parse_query(""), before=None, limit=1, sort=sort, skip=store.count(parse_query("")) // 2)
        first = partial(store.page, parse_query(""), before=None, limit=PAGE_ROWS, sort=sort)
        show(f"page by {key}", milliseconds(first), "5 ms")
        later = partial(store.page, parse_query(""), before=middle.behind, limit=PAGE_ROWS, sort=sort)
        show(f"page by {key}, from the middle", milliseconds(later), "5 ms")
        refused = partial(store.page, parse_query("status:4xx"), before=None, limit=PAGE_ROWS, sort=sort)
        show(f"page by {key} of status:4xx", milliseconds(refused), "5 ms")


def show_sums(store: HistoryStore, rows: int) -> None:
    """Measure what the quota lens asks, and a jump to the middle of the list."""
    show("sums by day and kind", milliseconds(partial(store.totals, parse_query(""))))
    jump = partial(store.part, parse_query(""), before=None, limit=PAGE_ROWS, skip=rows // 2)
    show("page in the middle, by its row number", milliseconds(jump))


def page(store: HistoryStore, text: str, before: int | None) -> int:
    """Read one page; returns how many rows it has."""
    return len(store.page(parse_query(text), before=before, limit=PAGE_ROWS))


def show_writes(store: HistoryStore) -> None:
    """Measure exchanges that are written one by one, as a send does."""
    begins, settles = [], []
    for sent, settlement in generated(SINGLE_WRITES, seed=2):
        started = time.perf_counter()
        exchange_id = store.begin(sent)
        begun = time.perf_counter()
        store.settle(exchange_id, settlement)
        begins.append((begun - started) * 1000)
        settles.append((time.perf_counter() - begun) * 1000)
    show("begin", spread(begins))
    show("settle", spread(settles))
    show("begin and settle, mean", f"{statistics.fmean(begins) + statistics.fmean(settles):.3f} ms", "0.4 ms")


def milliseconds(job: Callable[[], object]) -> str:
    """How long `job` takes, over REPEATS runs after a first one."""
    job()
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        job()
        times.append((time.perf_counter() - started) * 1000)
    return spread(times)


def spread(times_ms: list[float]) -> str:
    """Median and worst."""
    return f"{statistics.median(times_ms):.3f} ms, worst {max(times_ms):.3f}"


def show(what: str, figure: str, target: str = "") -> None:
    """Print one line of the table."""
    say(f"{what:52} {figure:32} {target}")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line.rstrip()}\n")
    sys.stdout.flush()


def main() -> None:
    """Fill a database, unless --keep names a filled one, and measure it."""
    parser = argparse.ArgumentParser(description="Measures the history with many exchanges.")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a database to keep, and to use again if it is there")
    options = parser.parse_args()
    say(f"{datetime.now(UTC):%Y-%m-%d} {platform.platform()}, {os.cpu_count()} CPUs")
    say(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {options.rows:,} exchanges")
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "history.sqlite3"
        if not path.exists():
            fill(path, options.rows)
        measure(path)
        scrolling = Path(__file__).with_name("bench_scrolling.py")
        subprocess.run([sys.executable, str(scrolling), str(path)], check=True)


if __name__ == "__main__":
    main()

"""The schema of the history, as numbered steps that each run once.

Step n (from 1) takes a database of version n - 1 to version n. A step is never edited after its release.
"""

from collections.abc import Callable, Sequence
from sqlite3 import Connection
from typing import TypeAlias

Migration: TypeAlias = Callable[[Connection], None]

_RUNS = """
CREATE TABLE runs (
    id            INTEGER PRIMARY KEY,
    token         TEXT    NOT NULL UNIQUE,  -- in the name of the run's lock file
    pid           INTEGER NOT NULL,
    started_at_us INTEGER NOT NULL
) STRICT
"""

# Columns of type ANY hold texts: as TEXT, or as a BLOB of UTF-8 with lone surrogates, which TEXT cannot hold.
# What lists, filters and sorting look at stands in `exchanges`, in columns and in plain words; the rest is
# packed into one side each (packing.py), so that scanning the list does not read bodies. Rows of `requests` and
# `answers` go with their exchange. AUTOINCREMENT: an id that was printed once never names another exchange.
_EXCHANGES = """
CREATE TABLE exchanges (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    run                  INTEGER NOT NULL REFERENCES runs (id),
    sent_at_us           INTEGER NOT NULL,  -- microseconds since 1970-01-01 UTC
    environment          ANY     NOT NULL,
    event_name           ANY     NOT NULL,
    mode                 TEXT,              -- NULL: no documented mode
    session_id           ANY     NOT NULL,
    session_uid          ANY     NOT NULL,
    user_id              ANY     NOT NULL,
    user_uid             ANY     NOT NULL,
    use_most_recent      INTEGER NOT NULL,
    idempotency_key      ANY     NOT NULL,
    attempt              INTEGER NOT NULL,
    deliberately_invalid INTEGER NOT NULL,
    app_version          ANY     NOT NULL,
    quota_class          TEXT    NOT NULL,  -- predicted as long as it is under way
    certainty            TEXT    NOT NULL,
    outcome              TEXT,              -- NULL: under way
    status               INTEGER,           -- NULL: no answer came
    elapsed_ms           REAL,
    indexed              INTEGER NOT NULL DEFAULT 0  -- 1: in `search`
) STRICT
"""

# Exchanges under way, and settled ones that are not in `search` yet. Settling one does not change this index.
_UNFINISHED = "CREATE INDEX unfinished ON exchanges (run) WHERE indexed = 0"

_REQUESTS = """
CREATE TABLE requests (
    id    INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,  -- how `data` is packed
    data  BLOB    NOT NULL
) STRICT
"""
_ANSWERS = _REQUESTS.replace("requests", "answers")

# The index holds texts only as tokens (content=''): bodies are not kept twice. To take a row out of it, its
# 'delete' command is given the same texts again (SearchTexts). The texts are prepared by us, so that the plain
# `ascii` tokenizer splits them alike on every version of SQLite (domain/search.py says into which words).
# `request` comes first because words of the first column take two bytes less each: 150 MB in a million rows.
_SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (
    request, answer, outcome, name, session, user, idempotency_key,
    content='', columnsize=0, tokenize='ascii'
)
"""

# Merge parts of the index when there are 8 of a size, not 4: that takes a third off what merging adds to a settle, and
# no search is measurably slower. From 12 on, single settles waited 0.6 s and more for merges that were put off.
_CALM_MERGES = "INSERT INTO search (search, rank) VALUES ('automerge', 8)"


def _first_schema(connection: Connection) -> None:
    for statement in (_RUNS, _EXCHANGES, _UNFINISHED, _REQUESTS, _ANSWERS, _SEARCH, _CALM_MERGES):
        connection.execute(statement.strip())


MIGRATIONS: Sequence[Migration] = (_first_schema,)

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

# What few values make up stands here once for each combination, of which there are some hundred: it takes 2 bytes of
# an exchange instead of 60, and one index (`by_facet`) finds and sorts by any of it. Rows are only ever added.
_FACETS = """
CREATE TABLE facets (
    id                   INTEGER PRIMARY KEY,
    environment          ANY     NOT NULL,
    mode                 TEXT,              -- NULL: no documented mode
    outcome              TEXT,              -- NULL: under way
    status               INTEGER,           -- NULL: no answer came
    quota_class          TEXT    NOT NULL,  -- predicted as long as it is under way
    certainty            TEXT    NOT NULL,
    deliberately_invalid INTEGER NOT NULL,
    origin               TEXT    NOT NULL   -- sent, received or imported
) STRICT
"""

# Columns of type ANY hold texts: as TEXT, or as a BLOB of UTF-8 with lone surrogates, which TEXT cannot hold.
# What lists, filters and sorting look at stands in `exchanges` and `facets`, in columns and in plain words; the rest
# is packed into one side each (packing.py), so that scanning the list does not read bodies. Rows of other tables go
# with their exchange. AUTOINCREMENT: an id that was printed once never names another exchange.
_EXCHANGES = """
CREATE TABLE exchanges (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    run             INTEGER NOT NULL REFERENCES runs (id),
    facet           INTEGER NOT NULL,  -- of `facets`; another one once it is settled
    sent_at_us      INTEGER NOT NULL,  -- microseconds since 1970-01-01 UTC
    event_name      ANY     NOT NULL,
    session_id      ANY     NOT NULL,
    session_uid     ANY     NOT NULL,
    user_id         ANY     NOT NULL,
    user_uid        ANY     NOT NULL,
    use_most_recent INTEGER NOT NULL,
    idempotency_key ANY     NOT NULL,
    attempt         INTEGER NOT NULL,
    app_version     ANY     NOT NULL,
    elapsed_ms      REAL,
    size_bytes      INTEGER NOT NULL,            -- of its rows in `requests` and `answers`
    settled         INTEGER NOT NULL DEFAULT 0,  -- 0: under way
    indexed         INTEGER NOT NULL DEFAULT 0   -- 1: in `search`
) STRICT
"""

# Exchanges under way, and settled ones that are not in `search` yet. Settling one does not change this index.
_UNFINISHED = "CREATE INDEX unfinished ON exchanges (run) WHERE indexed = 0"

# Exchanges under way stand in neither of these two, so that a send touches each of them once, not three times. Whoever
# wants those as well asks `unfinished` for them.
_BY_FACET = "CREATE INDEX by_facet ON exchanges (facet) WHERE settled = 1"
# Sums by day, and lists of some facets in order of time, are read from this index alone.
_BY_TIME = "CREATE INDEX by_time ON exchanges (sent_at_us, facet) WHERE settled = 1"

_REQUESTS = """
CREATE TABLE requests (
    id    INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,  -- how `data` is packed
    data  BLOB    NOT NULL
) STRICT
"""
_ANSWERS = _REQUESTS.replace("requests", "answers")

# What the person added. Tags stand once more in `tags`, for those that filter by them; `folded` is what is compared.
_ANNOTATIONS = """
CREATE TABLE annotations (
    id     INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    note   ANY     NOT NULL,
    tags   TEXT    NOT NULL,  -- a JSON array
    pinned INTEGER NOT NULL
) STRICT
"""
_PINNED = "CREATE INDEX pinned ON annotations (id) WHERE pinned = 1"
_TAGS = """
CREATE TABLE tags (
    folded TEXT    NOT NULL,
    id     INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
    PRIMARY KEY (folded, id)
) STRICT, WITHOUT ROWID
"""
_TAGS_OF = "CREATE INDEX tags_of ON tags (id)"

# What was found out about a quota after the exchange was settled; the facet of the exchange says the same by then.
_VERDICTS = """
CREATE TABLE verdicts (
    id          INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    quota_class TEXT    NOT NULL,
    certainty   TEXT    NOT NULL,
    reason      ANY     NOT NULL
) STRICT
"""

# The index holds texts only as tokens (content=''): bodies are not kept twice. To take a row out of it, its
# 'delete' command is given the same texts again (SearchTexts). The texts are prepared by us, so that the plain
# `ascii` tokenizer splits them alike on every version of SQLite (domain/search.py says into which words).
# `request` comes first because words of the first column take two bytes less each: 150 MB in a million rows.
_SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (
    request, answer, outcome, name, session, user, idempotency_key, note, tags,
    content='', columnsize=0, tokenize='ascii'
)
"""

# Merge parts of the index when there are 8 of a size, not 4: that takes a third off what merging adds to a settle, and
# no search is measurably slower. From 12 on, single settles waited 0.6 s and more for merges that were put off.
_CALM_MERGES = "INSERT INTO search (search, rank) VALUES ('automerge', 8)"


# Lists the words of the index, so that the beginning of a word is looked up as the few words that have it.
_SEARCH_WORDS = "CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance)"

_FIRST = (
    _RUNS, _FACETS, _EXCHANGES, _UNFINISHED, _BY_FACET, _BY_TIME, _REQUESTS, _ANSWERS, _ANNOTATIONS, _PINNED, _TAGS,
    _TAGS_OF, _VERDICTS, _SEARCH, _CALM_MERGES, _SEARCH_WORDS,
)  # fmt: skip


def _first_schema(connection: Connection) -> None:
    for statement in _FIRST:
        connection.execute(statement.strip())


MIGRATIONS: Sequence[Migration] = (_first_schema,)

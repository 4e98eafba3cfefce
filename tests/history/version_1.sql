-- A history of version 1 as it was released, with one exchange that is settled and one that was under way.
-- Never edit it: it stands for the databases that people have.

PRAGMA auto_vacuum = INCREMENTAL;
PRAGMA journal_mode = WAL;
BEGIN;
CREATE TABLE runs (
    id            INTEGER PRIMARY KEY,
    token         TEXT    NOT NULL UNIQUE,  -- in the name of the run's lock file
    pid           INTEGER NOT NULL,
    started_at_us INTEGER NOT NULL
) STRICT;
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
) STRICT;
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
) STRICT;
CREATE INDEX unfinished ON exchanges (run) WHERE indexed = 0;
CREATE INDEX by_facet ON exchanges (facet) WHERE settled = 1;
CREATE INDEX by_time ON exchanges (sent_at_us, facet) WHERE settled = 1;
CREATE TABLE requests (
    id    INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,  -- how `data` is packed
    data  BLOB    NOT NULL
) STRICT;
CREATE TABLE answers (
    id    INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,  -- how `data` is packed
    data  BLOB    NOT NULL
) STRICT;
CREATE TABLE annotations (
    id     INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    note   ANY     NOT NULL,
    tags   TEXT    NOT NULL,  -- a JSON array
    pinned INTEGER NOT NULL
) STRICT;
CREATE INDEX pinned ON annotations (id) WHERE pinned = 1;
CREATE TABLE tags (
    folded TEXT    NOT NULL,
    id     INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
    PRIMARY KEY (folded, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_of ON tags (id);
CREATE TABLE verdicts (
    id          INTEGER PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    quota_class TEXT    NOT NULL,
    certainty   TEXT    NOT NULL,
    reason      ANY     NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    request, answer, outcome, name, session, user, idempotency_key, note, tags,
    content='', columnsize=0, tokenize='ascii'
);
INSERT INTO search (search, rank) VALUES ('automerge', 8);
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, instance);
INSERT INTO runs (id, token, pid, started_at_us)
VALUES (1, '0123456789abcdef', 4242, 1795435200123456);
INSERT INTO facets (id, environment, mode, outcome, status, quota_class, certainty, deliberately_invalid, origin)
VALUES (1, 'sandbox', 'user_uid', 'accepted', 200, 'server_event', 'observed', 0, 'sent');
INSERT INTO facets (id, environment, mode, outcome, status, quota_class, certainty, deliberately_invalid, origin)
VALUES (2, 'sandbox', 'user_uid', NULL, NULL, 'server_event', 'documented', 0, 'sent');
INSERT INTO exchanges (id, run, facet, sent_at_us, event_name, session_id, session_uid, user_id, user_uid, use_most_recent, idempotency_key, attempt, app_version, elapsed_ms, size_bytes, settled, indexed)
VALUES (1, 1, 1, 1795435200123456, 'Order Completed', '', '', '', 'u-1', 0, '11111111-2222-4333-8444-555555555555', 1, '0.1.0', 12.5, 140, 1, 1);
INSERT INTO exchanges (id, run, facet, sent_at_us, event_name, session_id, session_uid, user_id, user_uid, use_most_recent, idempotency_key, attempt, app_version, elapsed_ms, size_bytes)
VALUES (2, 1, 2, 1795435200123456, X'4C6F6E6520EDA080', '', '', '', 'u-1', 0, '11111111-2222-4333-8444-555555555555', 1, '0.1.0', NULL, 99);
INSERT INTO requests (id, codec, data)
VALUES (1, 1, X'58A44EDD48AAA328E920453531418819568650A06B0404BA26C6C6C6BA16262626BAA648805080E2CDE98E38AA516042428A077F5011A8E00CCD6A294AE8A156AA6B082A8850430E5A925A1A18981B5A5A1A999A989B18585A1AD7D60200EA0A6CA7');
INSERT INTO requests (id, codec, data)
VALUES (2, 1, X'58A44EDD48AAA328E920453531418819568650A06B0404BA26C6C6C6BA16262626BAA648805080E2CDE98E38AA516042428A077F5011A8E00CCD6A294AE8A156AA6B082A8850430E5A925A1A18981B5A5A1A999A989B18585A1AD7D60200EA0A6CA7');
INSERT INTO answers (id, codec, data)
VALUES (1, 1, X'58A44EDD48AA2322DBA1E524A43C066C7500DD5E09ACF140F514BC0602C5128EEC4430A4894DF2000665409D');
INSERT INTO search (rowid, request, answer, outcome, name, session, user, idempotency_key)
VALUES (1, '{"name":"Order Completed","user":{"uid":"u-1"},"properties":{"total":9007199254740993}}', '{}', 'accepted 200   ', 'Order Completed', ' ', ' u-1', '11111111-2222-4333-8444-555555555555');
PRAGMA application_id = 1179862355;
PRAGMA user_version = 1;
COMMIT;

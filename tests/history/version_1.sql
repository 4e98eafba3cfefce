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
) STRICT;
CREATE INDEX unfinished ON exchanges (run) WHERE indexed = 0;
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
CREATE VIRTUAL TABLE search USING fts5 (
    request, answer, outcome, name, session, user, idempotency_key,
    content='', columnsize=0, tokenize='ascii'
);
INSERT INTO search (search, rank) VALUES ('automerge', 8);
INSERT INTO runs (id, token, pid, started_at_us)
VALUES (1, '0123456789abcdef', 4242, 1795435200123456);
INSERT INTO exchanges (id, run, sent_at_us, environment, event_name, mode, session_id, session_uid, user_id, user_uid, use_most_recent, idempotency_key, attempt, deliberately_invalid, app_version, quota_class, certainty, outcome, status, elapsed_ms, indexed)
VALUES (1, 1, 1795435200123456, 'sandbox', 'Order Completed', 'user_uid', '', '', '', 'u-1', 0, '11111111-2222-4333-8444-555555555555', 1, 0, '0.1.0', 'server_event', 'observed', 'accepted', 200, 12.5, 1);
INSERT INTO exchanges (id, run, sent_at_us, environment, event_name, mode, session_id, session_uid, user_id, user_uid, use_most_recent, idempotency_key, attempt, deliberately_invalid, app_version, quota_class, certainty, outcome, status, elapsed_ms)
VALUES (2, 1, 1795435200123456, 'sandbox', X'4C6F6E6520EDA080', 'user_uid', '', '', '', 'u-1', 0, '11111111-2222-4333-8444-555555555555', 1, 0, '0.1.0', 'server_event', 'documented', NULL, NULL, NULL);
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

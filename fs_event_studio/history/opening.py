"""Opens a database file: makes it, refuses what is not ours or newer, backs up and migrates what is older."""

import errno
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.history.backups import back_up
from fs_event_studio.history.database import Database, connect, transaction
from fs_event_studio.history.files import make_private_file, make_private_folder
from fs_event_studio.history.migrations import Migration
from fs_event_studio.history.rescuing import finish_rescue, is_being_rescued
from fs_event_studio.history.troubles import in_plain_words
from fs_event_studio.usecases.troubles import HistoryTrouble

APPLICATION_ID = 0x46534553
"""Marks a database as ours, so that no other program's is migrated: "FSES"."""

_PAUSE_S = 0.01

_REFUSALS = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN})

# SQLite makes files beside a database even to read it, unless it is told that nobody writes.
_AS_IT_IS = "mode=ro&immutable=1"


def open_database(path: Path, migrations: Sequence[Migration], now: datetime, patience_s: float) -> Database:
    """The database at `path`, at the newest version. File and folder are made private if they are missing.

    Where nothing can be written it is opened for reading, if that is possible as it is.
    now: aware, UTC; names a backup.   patience_s: how long to wait for another program.
    Errors: HistoryTrouble.
    """
    with in_plain_words(path):
        try:
            return _open_to_write(path, migrations, now, patience_s)
        except (OSError, sqlite3.OperationalError) as error:
            if not _is_refusal(error):
                raise
            options = _readable_with(path, len(migrations), patience_s)
            if options is None:
                raise
    return Database(path, None, patience_s, options)


def _open_to_write(path: Path, migrations: Sequence[Migration], now: datetime, patience_s: float) -> Database:
    make_private_folder(path.parent)
    if is_being_rescued(path):
        raise HistoryTrouble(
            Phrase(
                "The history {0} is being repaired by another copy of FS Event Studio. Start again when it is done.",
                path,
            )
        )
    finish_rescue(path)
    make_private_file(path)
    writer = connect(path, patience_s)
    try:
        _prepare(writer, path, len(migrations), patience_s)
        _migrate(writer, path, migrations, now, patience_s)
    except BaseException:
        writer.close()
        raise
    return Database(path, writer, patience_s)


def _is_refusal(error: OSError | sqlite3.OperationalError) -> bool:
    """Whether the computer does not let us write there."""
    if isinstance(error, OSError):
        return isinstance(error, PermissionError) or error.errno == errno.EROFS
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _REFUSALS


def _readable_with(path: Path, newest: int, patience_s: float) -> str | None:
    """The options with which a database of the newest version can be read; None if it cannot."""
    log = path.with_name(f"{path.name}-wal")
    for options in ("mode=ro", _AS_IT_IS):
        if options == _AS_IT_IS and log.exists() and log.stat().st_size:
            return None  # what stands in the log alone would be left out
        try:
            with closing(connect(path, patience_s, options)) as reader:
                if _version(reader, path) == newest:
                    return options
        except sqlite3.OperationalError:
            continue
    return None


def _prepare(writer: sqlite3.Connection, path: Path, newest: int, patience_s: float) -> None:
    version = _version(writer, path)
    if version > newest:
        raise HistoryTrouble(
            Phrase(
                "The history {0} was written by a newer FS Event Studio: its version is {1}, this program "
                "knows versions up to {2}. Update FS Event Studio, or choose another folder with "
                "--data-dir.",
                path,
                version,
                newest,
            )
        )
    # Only an empty file takes this. It lets the file shrink in small steps, without being written anew.
    writer.execute("PRAGMA auto_vacuum = INCREMENTAL")
    _write_ahead(writer, patience_s)
    writer.execute("PRAGMA synchronous = NORMAL")
    writer.execute("PRAGMA foreign_keys = ON")
    # What is removed is overwritten, on every build of SQLite: free space holds nothing of it.
    writer.execute("PRAGMA secure_delete = ON")
    # 48 MB of log instead of 4. A settle waits for the disk at a checkpoint, so the indexer's thread makes them; but
    # while much is sent, only the writer can make one to the very end, and begin the log anew.
    writer.execute("PRAGMA wal_autocheckpoint = 12000")


def _write_ahead(writer: sqlite3.Connection, patience_s: float) -> None:
    """Switch to the write-ahead log; SQLite does not itself wait for other programs that do so right now."""
    deadline = time.monotonic() + patience_s
    while True:
        try:
            writer.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE_S)
        else:
            return


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a history, 0 of an empty file.

    Errors: HistoryTrouble if it is a database, but not ours.
    """
    connection.execute("BEGIN")  # for one view of all three, while another copy may be making the tables
    mark = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    tables = _number(connection, "SELECT count(*) FROM sqlite_schema")
    connection.execute("COMMIT")
    if mark != APPLICATION_ID and (mark or version or tables):
        raise HistoryTrouble(
            Phrase(
                "{0} is a database of another program. Move it elsewhere, or choose another folder with --data-dir.",
                path,
            )
        )
    return version


def _migrate(
    writer: sqlite3.Connection, path: Path, migrations: Sequence[Migration], now: datetime, patience_s: float
) -> None:
    """Bring the database to the newest version, in one transaction: whole or not at all."""
    if _number(writer, "PRAGMA user_version") == len(migrations):
        return
    with transaction(writer):
        # Read again: another copy of the program may have been first.
        version = _number(writer, "PRAGMA user_version")
        if 0 < version < len(migrations):
            back_up(path, version, now, patience_s)
        for step in migrations[version:]:
            step(writer)
        writer.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        writer.execute(f"PRAGMA user_version = {len(migrations)}")


def _number(connection: sqlite3.Connection, sql: str) -> int:
    value: int = connection.execute(sql).fetchone()[0]
    return value

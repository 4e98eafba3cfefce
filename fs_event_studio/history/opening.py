"""Opens a database file: makes it, refuses what is not ours or newer, backs up and migrates what is older."""

import sqlite3
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fs_event_studio.history.backups import back_up
from fs_event_studio.history.database import Database, connect, transaction
from fs_event_studio.history.files import make_private_file, make_private_folder
from fs_event_studio.history.migrations import Migration
from fs_event_studio.history.troubles import in_plain_words
from fs_event_studio.usecases.troubles import HistoryTrouble

APPLICATION_ID = 0x46534553
"""Marks a database as ours, so that no other program's is migrated: "FSES"."""

_PAUSE_S = 0.01


def open_database(path: Path, migrations: Sequence[Migration], now: datetime, patience_s: float) -> Database:
    """The database at `path`, at the newest version. File and folder are made private if they are missing.

    now: aware, UTC; names a backup.   patience_s: how long to wait for another program.
    Errors: HistoryTrouble.
    """
    with in_plain_words(path):
        make_private_folder(path.parent)
        make_private_file(path)
        writer = connect(path, patience_s)
        try:
            _prepare(writer, path, len(migrations), patience_s)
            _migrate(writer, path, migrations, now, patience_s)
        except BaseException:
            writer.close()
            raise
    return Database(path, writer, patience_s)


def _prepare(writer: sqlite3.Connection, path: Path, newest: int, patience_s: float) -> None:
    version = _version(writer, path)
    if version > newest:
        raise HistoryTrouble(
            f"The history {path} was written by a newer FS Event Studio: its version is {version}, this program "
            f"knows versions up to {newest}. Update FS Event Studio, or choose another folder with --data-dir."
        )
    # Only an empty file takes this. It lets the file shrink in small steps, without being written anew.
    writer.execute("PRAGMA auto_vacuum = INCREMENTAL")
    _write_ahead(writer, patience_s)
    writer.execute("PRAGMA synchronous = NORMAL")
    writer.execute("PRAGMA foreign_keys = ON")
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
            f"{path} is a database of another program. Move it elsewhere, or choose another folder with --data-dir."
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

"""Databases are made, migrated with a backup, or refused with a sentence that says what to do."""

import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.backups import back_up, backups
from fs_event_studio.history.beginning import LOST
from fs_event_studio.history.migrations import MIGRATIONS, Migration
from fs_event_studio.history.opening import APPLICATION_ID, open_database
from fs_event_studio.usecases.troubles import HistoryTrouble
from support.exchanges import SENT_AT, new_exchange, settlement
from support.opening import OpenStore

VERSION_1 = Path(__file__).with_name("version_1.sql")


def _make_version_1(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1.read_text(encoding="utf-8"))


def _add_notes(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    connection.execute("INSERT INTO notes VALUES (1, 'migrated')")


def _fail(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE half (id INTEGER PRIMARY KEY)")
    raise RuntimeError("a bug in a migration")


def _opened_and_closed(path: Path, migrations: Sequence[Migration]) -> None:
    open_database(path, migrations, SENT_AT, 5.0).close()


def _ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def test_a_database_of_version_1_is_read(path: Path, open_store: OpenStore) -> None:
    """What version 1 wrote is read, found and recovered by every later one."""
    _make_version_1(path)
    store = open_store()
    assert store.recovered == (2,)
    assert store.exchange(1) == Exchange(1, new_exchange(), settlement())
    assert store.exchange(2) == Exchange(2, new_exchange(event_name="Lone \ud800"), LOST)
    assert [row.id for row in store.page(parse_query("9007199254740993"), before=None, limit=9)] == [2, 1]
    assert [row.id for row in store.page(parse_query("accepted"), before=None, limit=9)] == [1]
    assert store.begin(new_exchange()) == 3


def test_the_schema_of_version_1_stays(path: Path, tmp_path: Path) -> None:
    """The first migration makes the very tables that were released."""
    _make_version_1(tmp_path / "released" / "history.sqlite3")
    _opened_and_closed(path, MIGRATIONS[:1])
    schema = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"
    assert _ask(path, schema) == _ask(tmp_path / "released" / "history.sqlite3", schema)


def test_an_older_database_is_backed_up_and_migrated(path: Path) -> None:
    """The backup is a whole database of the old version, named by version and time, for its owner only."""
    _make_version_1(path)
    _opened_and_closed(path, [MIGRATIONS[0], _add_notes])
    backup = path.with_name("history-v1-20261123T120000Z.bak.sqlite3")
    assert _ask(path, "SELECT text FROM notes") == [("migrated",)]
    assert _ask(path, "PRAGMA user_version") == [(2,)]
    assert _ask(backup, "PRAGMA user_version") == [(1,)]
    assert _ask(backup, "PRAGMA integrity_check") == [("ok",)]
    assert _ask(backup, "SELECT id FROM exchanges") == [(1,), (2,)]
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert sorted(file.name for file in path.parent.iterdir()) == [backup.name, path.name]


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    """The error comes through, and the database is as it was."""
    _make_version_1(path)
    before = _ask(path, "SELECT sql FROM sqlite_schema")
    with pytest.raises(RuntimeError, match="a bug in a migration"):
        _opened_and_closed(path, [MIGRATIONS[0], _fail])
    assert _ask(path, "SELECT sql FROM sqlite_schema") == before
    assert _ask(path, "PRAGMA user_version") == [(1,)]


def test_a_database_of_the_right_version_is_not_backed_up(path: Path) -> None:
    """Only a change of the schema makes a copy."""
    _make_version_1(path)
    _opened_and_closed(path, MIGRATIONS)
    assert backups(path) == []


def test_the_last_three_backups_are_kept(path: Path) -> None:
    """Older ones go, whatever their version, and so does what a killed backup left behind."""
    _make_version_1(path)
    leftover = path.with_name("history-v1-20200101T000000Z.bak.sqlite3.part")
    leftover.touch()
    made = [back_up(path, version, SENT_AT + timedelta(days=day), 5.0) for day, version in enumerate((9, 10, 2, 11, 3))]
    assert set(backups(path)) == set(made[-3:])
    assert not leftover.exists()


def test_a_newer_database_is_refused(path: Path, open_store: OpenStore) -> None:
    """The sentence names both versions and the way out, and the file is not touched."""
    _opened_and_closed(path, [*MIGRATIONS, _add_notes])
    before = path.read_bytes()
    newer = len(MIGRATIONS) + 1
    with pytest.raises(HistoryTrouble, match=rf"version is {newer}, .* up to {newer - 1}\. Update FS Event Studio"):
        open_store()
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused(path: Path, open_store: OpenStore) -> None:
    """It is not migrated, not even changed."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (id)")
    before = path.read_bytes()
    with pytest.raises(HistoryTrouble, match="a database of another program"):
        open_store()
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_history(path: Path, open_store: OpenStore) -> None:
    """A first start that was killed early may leave one."""
    path.parent.mkdir()
    path.touch()
    assert open_store().begin(new_exchange()) == 1
    assert _ask(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert _ask(path, "PRAGMA auto_vacuum") == [(2,)]
    assert _ask(path, "PRAGMA journal_mode") == [("wal",)]


def _is_text(path: Path) -> None:
    path.write_text("This is not a database. " * 50)


def _is_cut(path: Path) -> None:
    _opened_and_closed(path, MIGRATIONS)
    os.truncate(path, 3 * 4096 + 100)


def _is_overwritten(path: Path) -> None:
    _opened_and_closed(path, MIGRATIONS)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8000)


@pytest.mark.parametrize("damage", [_is_text, _is_cut, _is_overwritten])
def test_a_damaged_file_is_refused(path: Path, open_store: OpenStore, damage: Callable[[Path], None]) -> None:
    """The sentence says what to do with it, and the file is not touched."""
    path.parent.mkdir()
    damage(path)
    before = path.read_bytes()
    with pytest.raises(HistoryTrouble, match=r"is damaged.*check --repair.*Backups.*beside it"):
        open_store()
    assert path.read_bytes() == before


def test_a_folder_in_place_of_the_file_is_refused(path: Path, open_store: OpenStore) -> None:
    """What the operating system says is passed on."""
    path.mkdir(parents=True)
    with pytest.raises(HistoryTrouble, match=r"cannot be opened: .*--data-dir"):
        open_store()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the profile's folder private")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_files_are_private(path: Path, open_store: OpenStore, umask: int) -> None:
    """Folder 0700, files 0600: the database, its log and its lock, whatever the umask."""
    before = os.umask(umask)
    try:
        open_store().begin(new_exchange())
    finally:
        os.umask(before)
    modes = {file.suffix: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == dict.fromkeys([".sqlite3", ".sqlite3-wal", ".sqlite3-shm", ".run"], 0o600)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="as above")
def test_a_file_that_others_may_read_is_made_private(path: Path, open_store: OpenStore) -> None:
    """One that was copied here, say; the folder is its owner's business."""
    _make_version_1(path)
    path.chmod(0o644)
    path.parent.chmod(0o755)
    open_store()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o755

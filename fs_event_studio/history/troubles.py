"""Turns what SQLite and the disk complain about into sentences for a person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fs_event_studio.history.packing import UnreadableSideError
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryTrouble

_UNWRITABLE = (
    "The history {path} cannot be opened or written. Make the file and its folder writable for you, "
    "or choose another folder with --data-dir."
)
_IN_USE = (
    "The history {path} is locked by another program. Close that program, or wait until it is done, then try again."
)
_DAMAGED = (
    "The history {path} is damaged, or it is not a history. Close this program, then rescue what is readable with "
    "“fs-event-studio history check --repair”: the damaged file is set aside. Backups, if there are, lie beside it."
)
_SENTENCES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_PROTOCOL: _IN_USE,
    sqlite3.SQLITE_FULL: "The disk is full, so that the history {path} cannot grow. Free some space and try again; "
    "what was written before is safe.",
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: "The disk failed to read or write the history {path}. Check the disk and its free space, "
    "then try again; what was written before is safe.",
}


def read_only(path: Path) -> HistoryTrouble:
    """What to raise where something is to be written into a history that can only be read."""
    return HistoryTrouble(
        f"The history {path} can only be read here, so that nothing was done: an event is written down before it is "
        "sent. Make the file and its folder writable for you and start again, or choose another folder with --data-dir."
    )


def damaged(path: Path) -> DamagedHistory:
    """The trouble with a database whose parts do not fit each other, where SQLite itself does not notice."""
    return DamagedHistory(_DAMAGED.format(path=path))


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Raise what the environment does to the database at `path` as HistoryTrouble.

    Other errors of SQLite are bugs of ours and pass unchanged.
    """
    try:
        yield
    except sqlite3.Error as error:
        sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the rest is detail
        if sentence is None:
            raise
        kind = DamagedHistory if sentence is _DAMAGED else HistoryTrouble
        raise kind(sentence.format(path=path)) from error
    except UnreadableSideError as error:
        raise damaged(path) from error
    except OSError as error:
        raise HistoryTrouble(
            f"The history {path} cannot be opened: {error.strerror or error}. "
            "Mend this, or choose another folder with --data-dir."
        ) from error

"""Turns what SQLite and the disk complain about into sentences for a person."""

import sqlite3
from contextlib import AbstractContextManager, closing
from pathlib import Path
from types import TracebackType

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.history.packing import UnreadableSideError
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryTrouble

_UNWRITABLE = Phrase(
    "The history {0} cannot be opened or written. Make the file and its folder writable for you, "
    "or choose another folder with --data-dir."
)
_IN_USE = Phrase(
    "The history {0} is locked by another program. Close that program, or wait until it is done, then try again."
)
DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""What SQLite calls damage."""

_NO_TEXT = ("Could not decode", "malformed JSON")
"""How Python's sqlite3 begins to say that a text is none, and SQLite that tags are none; there is no code for that."""

_SENTENCES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_PROTOCOL: _IN_USE,
    sqlite3.SQLITE_FULL: Phrase(
        "The disk is full, so that the history {0} cannot grow. Free some space and try again; "
        "what was written before is safe."
    ),
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_IOERR: Phrase(
        "The disk failed to read or write the history {0}. Check the disk and its free space, "
        "then try again; what was written before is safe."
    ),
}


def read_only(path: Path) -> HistoryTrouble:
    """What to raise where something is to be written into a history that can only be read."""
    return HistoryTrouble(
        Phrase(
            "The history {0} can only be read here, so that nothing was done: an event is written down "
            "before it is sent. Make the file and its folder writable for you and start again, or "
            "choose another folder with --data-dir.",
            path,
        )
    )


class HistoryClosedError(ValueError):
    """It was used after `close`: a bug of ours."""


class NoSuchExchangeError(LookupError):
    """It was removed meanwhile, by another copy of the program say: nobody has to look for damage."""


def says_no_text(error: sqlite3.Error) -> bool:
    """Whether a column does not hold a text that should."""
    return str(error).startswith(_NO_TEXT)


def damaged(path: Path) -> DamagedHistory:
    """The trouble with a database whose parts do not fit each other, where SQLite itself does not notice."""
    return DamagedHistory(
        Phrase(
            "The history {0} is damaged, or it is not a history. What is readable can be rescued: with History > Check "
            "and repair in the window, or with “fs-event-studio history check --repair” when all windows are closed. "
            "The damaged file is set aside, never removed. Backups, if there are, lie beside it.",
            path,
        )
    )


def in_plain_words(path: Path) -> AbstractContextManager[None]:
    """Raise what the environment does to the database at `path` as HistoryTrouble.

    Other errors are bugs of ours and pass unchanged, unless the database turns out to be damaged.
    """
    return _PlainWords(path)


def trouble_of(path: Path, error: BaseException) -> HistoryTrouble | None:
    """What to tell instead of an error; None if it is none of the environment's."""
    match error:
        case sqlite3.Error():
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest is detail
            if code in DAMAGE or says_no_text(error) or (code not in _SENTENCES and _is_damaged(path)):
                return damaged(path)
            return HistoryTrouble(Phrase(_SENTENCES[code], path)) if code in _SENTENCES else None
        case UnreadableSideError():
            return damaged(path)
        case HistoryClosedError() | NoSuchExchangeError():
            return None
        case PermissionError():
            return HistoryTrouble(Phrase(_UNWRITABLE, path))
        case OSError():
            return HistoryTrouble(
                Phrase(
                    "The history {0} cannot be opened: {1}. Mend this, or choose another folder with --data-dir.",
                    path,
                    error.strerror or str(error),
                )
            )
        case LookupError() | ValueError() | TypeError() | ArithmeticError() | AssertionError():
            return damaged(path) if _is_damaged(path) else None
        case _:
            return None


def _is_damaged(path: Path) -> bool:
    """Whether that is why something happened that cannot happen. SQLite trusts what it reads, and so do we."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            told: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            return told != "ok"
    except UnicodeDecodeError:  # SQLite's own sentence on what is wrong is a part of it
        return True
    except sqlite3.Error as error:
        return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in DAMAGE


class _PlainWords:
    """A class, because each send enters it several times, and a generator would cost three times as much."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        trouble = trouble_of(self._path, error) if error else None
        if trouble:
            raise trouble from error

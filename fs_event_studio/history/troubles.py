"""Turns what SQLite and the disk complain about into sentences for a person."""

import sqlite3
from contextlib import AbstractContextManager
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
_DAMAGED = Phrase(
    "The history {0} is damaged, or it is not a history. Close this program, then rescue what is readable with "
    "“fs-event-studio history check --repair”: the damaged file is set aside. Backups, if there are, lie beside it."
)
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
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
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


def damaged(path: Path) -> DamagedHistory:
    """The trouble with a database whose parts do not fit each other, where SQLite itself does not notice."""
    return DamagedHistory(Phrase(_DAMAGED, path))


def in_plain_words(path: Path) -> AbstractContextManager[None]:
    """Raise what the environment does to the database at `path` as HistoryTrouble.

    Other errors of SQLite are bugs of ours and pass unchanged.
    """
    return _PlainWords(path)


def trouble_of(path: Path, error: BaseException) -> HistoryTrouble | None:
    """What to tell instead of an error; None if it is none of the environment's."""
    match error:
        case sqlite3.Error():
            sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the rest is detail
            if sentence is None:
                return None
            kind = DamagedHistory if sentence is _DAMAGED else HistoryTrouble
            return kind(Phrase(sentence, path))
        case UnreadableSideError():
            return damaged(path)
        case OSError():
            return HistoryTrouble(
                Phrase(
                    "The history {0} cannot be opened: {1}. Mend this, or choose another folder with --data-dir.",
                    path,
                    error.strerror or error,
                )
            )
        case _:
            return None


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

"""The journal of drafts: what survives a crash, a kill and a full stop, for each running copy of the program.

Each copy keeps its desk in a file of its own and holds the lock beside it, which the system frees when the process
ends. Whoever starts next takes over the files whose lock is free. No API key is written: what has the shape of one,
or is one that this run has met, is taken out.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, Protocol

from fs_event_studio.domain.desk_files import BadDeskError, read_desk, write_desk
from fs_event_studio.domain.desks import Desk, joined
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.settings.files import SettingsTrouble, set_aside, write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fs_event_studio.domain.redaction import Redactor

MAX_BYTES = 256 * 1024 * 1024
"""A journal larger than this is set aside unread."""


class Lock(Protocol):
    """A lock that is held."""

    def release(self) -> None:
        """Free it."""
        ...


class Restored(NamedTuple):
    """desk: what earlier runs left; None if there is nothing.   troubles: sentences on what could not be read."""

    desk: Desk | None = None
    troubles: tuple[str, ...] = ()


class DraftJournal:
    """Keeps one desk. One thread at a time writes; whoever calls from two waits."""

    def __init__(self, folder: Path, redactor: Callable[[], Redactor], try_lock: Callable[[Path], Lock | None]) -> None:
        self._folder, self._redactor, self._try_lock = folder, redactor, try_lock
        self._own: tuple[Path, Lock] | None = None
        self._taken_over: list[tuple[Path, Lock]] = []
        self._writing = threading.Lock()

    def restore(self) -> Restored:
        """Take over what runs that are no more have left. A file that cannot be read is set aside, not lost."""
        desks, troubles = [], []
        for path in sorted(self._folder.glob("desk-*.json")):
            if not path.stem.removeprefix("desk-").isdigit():
                continue  # set aside earlier
            try:
                lock = self._try_lock(path.with_suffix(".lock"))
                if lock is None:
                    continue  # another copy of the program is at work there
                self._taken_over.append((path, lock))
                desks.append(self._read(path))
            except (SettingsTrouble, OSError) as trouble:
                troubles.append(reason_of(trouble))
        return Restored(joined(desks) if desks else None, tuple(troubles))

    def keep(self, desk: Desk) -> bool:
        """Write the desk to the disk; False if a key stood in it, which was left out.

        Errors: SettingsTrouble.
        """
        text = write_desk(desk)
        safe = self._redactor().text(text)
        with self._writing:
            write_bytes(self._path(), safe.encode())
            self._drop_others()
        return safe == text

    def clear(self) -> None:
        """Nothing is left to be kept."""
        with self._writing, suppress(OSError):
            if self._own:
                self._own[0].unlink(missing_ok=True)
            self._drop_others()

    def close(self) -> None:
        """Let the next start have it. What was taken over and never written anew stays for it as well."""
        for _, lock in (*self._taken_over, *((self._own,) if self._own else ())):
            lock.release()
        self._taken_over, self._own = [], None

    def _read(self, path: Path) -> Desk:
        try:
            with path.open("rb") as file:
                return read_desk(file.read(MAX_BYTES))  # what is longer is cut short, and so no JSON
        except OSError as error:
            raise SettingsTrouble(
                Phrase("{0} cannot be read: {1}. Its drafts are not shown.", path, error.strerror)
            ) from error
        except BadDeskError as error:
            set_aside(path)
            raise SettingsTrouble(
                Phrase("The drafts in {0} cannot be read. {1} The file was set aside.", path, reason_of(error))
            ) from error

    def _path(self) -> Path:
        """This copy's own file; its lock is taken at the first writing, so that looking leaves no trace."""
        if self._own is None:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._own = next(own for number in count(1) if (own := self._lock(number)))
            except OSError as error:
                raise SettingsTrouble(
                    Phrase("{0} cannot be written: {1}. Check the disk and the folder.", self._folder, error.strerror)
                ) from error
        return self._own[0]

    def _lock(self, number: int) -> tuple[Path, Lock] | None:
        path = self._folder / f"desk-{number}.json"
        if path.exists():
            return None  # of another copy, or taken over and not written anew yet
        lock = self._try_lock(path.with_suffix(".lock"))
        return (path, lock) if lock else None

    def _drop_others(self) -> None:
        """What was taken over stands in our own file by now."""
        while self._taken_over:
            path, lock = self._taken_over.pop()
            with suppress(OSError):
                path.unlink(missing_ok=True)
            lock.release()

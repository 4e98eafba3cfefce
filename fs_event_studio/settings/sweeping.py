"""Files that a killed program left half written: found at the next start, and removed."""

import json
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings.files import SettingsTrouble

PART = ".part"
"""How the names of files end that are not whole yet; they begin with a dot."""

DRAFT_AGE_S = 60
"""A settings file is written in milliseconds; a draft of it that is older than this is nobody's."""

_DRAFT = re.compile(r"\..+\.(json|txt|yaml|toml)\.[0-9a-f]{8}")
"""What `draft_of` makes of the names of our own files."""


class Lock(Protocol):
    """A lock that is held."""

    def release(self) -> None:
        """Free it."""
        ...


class UnfinishedFiles:
    """Notes, one for each file that is being made somewhere, in `folder`; a lock says that its maker lives."""

    def __init__(self, folder: Path, try_lock: Callable[[Path], Lock | None]) -> None:
        self._folder, self._try_lock = folder, try_lock

    @contextmanager
    def noted(self, part: Path) -> Iterator[None]:
        """Keep a note on `part` as long as the block runs. Errors: SettingsTrouble."""
        note = self._folder / f"{secrets.token_hex(8)}.json"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = self._try_lock(note.with_suffix(".lock"))
            note.write_text(json.dumps(str(part)), encoding="utf-8")
        except OSError as error:
            raise SettingsTrouble(
                Phrase("{0} cannot be written: {1}. Check the disk and the folder.", note, error.strerror)
            ) from error
        try:
            yield
        finally:
            with suppress(OSError):
                note.unlink()
            if lock:
                lock.release()

    def sweep(self) -> None:
        """Remove what dead programs left unfinished. What cannot be removed is tried again at the next start."""
        for lock_path in list(self._folder.glob("*.lock")):
            with suppress(OSError):
                lock = self._try_lock(lock_path)
                if lock:
                    _sweep(lock_path.with_suffix(".json"))
                    lock.release()


def sweep_drafts(folders: Iterable[Path], now_s: float) -> None:
    """Remove drafts of settings files that were never finished. now_s: as `time.time`."""
    for folder in folders:
        for path in list(folder.rglob(".*")):
            with suppress(OSError):
                if _DRAFT.fullmatch(path.name) and path.is_file() and now_s - path.stat().st_mtime > DRAFT_AGE_S:
                    path.unlink()


def _sweep(note: Path) -> None:
    try:
        part = Path(json.loads(note.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        part = None  # it was killed before the note was written, and so before the file was made
    if part and part.name.startswith(".") and part.name.endswith(PART):
        part.unlink(missing_ok=True)
    note.unlink(missing_ok=True)

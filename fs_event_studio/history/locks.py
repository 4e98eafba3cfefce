"""A lock on a file that the operating system frees when its process ends, however it ends."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from fs_event_studio.history.files import FILE_MODE

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        # Not lockf: its locks belong to the process, so that a second store in it would find them free.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """A lock that is held. Made by `try_lock`."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Free the lock and remove its file. A second call does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        os.close(descriptor)
        # Windows keeps a file that another program looks at; whoever sweeps next removes it.
        with suppress(PermissionError):
            self._path.unlink(missing_ok=True)


def try_lock(path: Path) -> FileLock | None:
    """Lock the file at `path`, which is made if it is missing; None if another holds it.

    Two callers must not lock and release the same path at once without a lock around both.
    Errors: OSError if the file cannot be opened.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
    try:
        _try_lock(descriptor)
    except (BlockingIOError, PermissionError):
        os.close(descriptor)
        return None
    return FileLock(path, descriptor)

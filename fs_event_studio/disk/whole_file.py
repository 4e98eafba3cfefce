"""Files that take their names only when they are whole and on the disk."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PRIVATE = 0o600
"""Mode of a file that only its owner reads."""

SHARED = 0o644
"""Mode of a file that others may read as well."""


@contextmanager
def whole_file(path: Path, draft: Path | None = None, mode: int = PRIVATE) -> Iterator[IO[bytes]]:
    """A file to be filled in the block; after it, it replaces one of its name in one step.

    draft: what it is called until then, in the same folder; None: `draft_of(path)`.
    Errors: OSError, and whatever the block raises; the old file is then as it was, and the draft is gone.
    """
    draft = draft or draft_of(path)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if mode != PRIVATE:  # it is that already, and a memory stick may refuse to be told
            draft.chmod(mode)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)  # it is there only if something failed


def write_whole(path: Path, content: bytes, mode: int = PRIVATE) -> None:
    """Make or replace the file in one step. Errors: OSError; the old file is then as it was."""
    with whole_file(path, mode=mode) as file:
        file.write(content)


def draft_of(path: Path) -> Path:
    """A new name beside `path`: hidden, and unlikely enough to be taken."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}")

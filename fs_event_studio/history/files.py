"""Files and folders that only their owner can read, from the moment they exist."""

import os
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def make_private_folder(folder: Path) -> None:
    """Make `folder` if it is missing. One that is there already is left as its owner set it up.

    Errors: OSError.
    """
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file at `path`, or take away what others may do with the one that is there.

    SQLite gives its -wal and -shm files the mode of the database, so they are private as well.
    Errors: OSError.
    """
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE))
    if path.stat().st_mode & 0o077:
        path.chmod(FILE_MODE)

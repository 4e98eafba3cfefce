"""Files that are made for others: each takes its name only when it is whole and on the disk."""

import os
import secrets
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.sweeping import PART, UnfinishedFiles

_EPOCH_OF_ZIP = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a pack, so that the same content makes the same pack."""


class ExportFileMaker:
    """Fulfils the port `ExportFiles`. A file is readable by its owner only. Errors: SettingsTrouble.

    unfinished: notes down what is not whole yet, for the next start to sweep; None: nobody does.
    """

    def __init__(self, unfinished: UnfinishedFiles | None = None) -> None:
        self._unfinished = unfinished

    def create(self, path: Path) -> AbstractContextManager["_Checked"]:
        """A file that replaces one of its name."""
        return _whole_file(path, self._unfinished)

    @contextmanager
    def create_pack(self, path: Path) -> Iterator["_ZipPack"]:
        """A ZIP file."""
        with _whole_file(path, self._unfinished) as file, _troubled(path), zipfile.ZipFile(file.raw, "w") as archive:
            yield _ZipPack(archive, path)


class _Checked:
    """A file whose errors are sentences."""

    def __init__(self, raw: IO[bytes], path: Path) -> None:
        self.raw, self._path = raw, path

    def write(self, data: bytes) -> None:
        """Add to the file."""
        with _troubled(self._path):
            self.raw.write(data)


class _ZipPack:
    """Takes the files of a pack one after the other."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive, self._path = archive, path

    @contextmanager
    def file(self, name: str) -> Iterator[_Checked]:
        """The next file."""
        info = zipfile.ZipInfo(name, _EPOCH_OF_ZIP)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        with _troubled(self._path), self._archive.open(info, "w", force_zip64=True) as raw:
            yield _Checked(raw, self._path)


@contextmanager
def _whole_file(path: Path, unfinished: UnfinishedFiles | None) -> Iterator[_Checked]:
    # Noted down before it is made: a killed program must not leave a file of which nobody knows.
    part = path.absolute().with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    with unfinished.noted(part) if unfinished else nullcontext():
        yield from _made_whole(path, part)


def _made_whole(path: Path, part: Path) -> Iterator[_Checked]:
    with _troubled(path):
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as raw:
            yield _Checked(raw, path)
            with _troubled(path):
                raw.flush()
                os.fsync(raw.fileno())
        with _troubled(path):
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)  # it is there only if something failed


@contextmanager
def _troubled(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SettingsTrouble(
            Phrase("{0} cannot be written: {1}. Check the disk and the folder.", path, error.strerror)
        ) from error

"""Files that are made for others: each takes its name only when it is whole and on the disk."""

import gzip
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import IO

from fs_event_studio.disk.whole_file import draft_of, whole_file
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.sweeping import PART, UnfinishedFiles

_EPOCH_OF_ZIP = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a pack, so that the same content makes the same pack."""

_PIECE_BYTES = 32 * 1024


class ExportFileMaker:
    """Fulfils the port `ExportFiles`. A file is readable by its owner only. Errors: SettingsTrouble.

    unfinished: notes down what is not whole yet, for the next start to sweep; None: nobody does.
    """

    def __init__(self, unfinished: UnfinishedFiles | None = None) -> None:
        self._unfinished = unfinished

    def create(self, path: Path) -> AbstractContextManager["_Checked"]:
        """A file that replaces one of its name."""
        return _noted_file(path, self._unfinished)

    @contextmanager
    def create_pack(self, path: Path) -> Iterator["_ZipPack"]:
        """A ZIP file."""
        with _noted_file(path, self._unfinished) as file, _troubled(path), zipfile.ZipFile(file.raw, "w") as archive:
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
    def aside(self) -> Iterator["_Aside"]:
        """A place beside the pack that has no name, so that nothing of it is left even if the program is killed."""
        with _troubled(self._path), tempfile.TemporaryFile(dir=self._path.absolute().parent) as raw:
            yield _Aside(raw, self._path)


class _Aside:
    """Bytes on the disk, lightly packed."""

    def __init__(self, raw: IO[bytes], path: Path) -> None:
        self._raw, self._path = raw, path
        self._packed = gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=1)

    def write(self, data: bytes) -> None:
        """Add to them."""
        with _troubled(self._path):
            self._packed.write(data)

    def pieces(self) -> Iterator[bytes]:
        """All of them, in pieces of bounded size."""
        with _troubled(self._path):
            self._packed.close()
            self._raw.seek(0)
            with gzip.GzipFile(fileobj=self._raw) as unpacked:
                while piece := unpacked.read(_PIECE_BYTES):
                    yield piece


@contextmanager
def _noted_file(path: Path, unfinished: UnfinishedFiles | None) -> Iterator[_Checked]:
    # Noted down before it is made: a killed program must not leave a file of which nobody knows.
    draft = draft_of(path.absolute())
    part = draft.with_name(f"{draft.name}{PART}")
    noted = unfinished.noted(part) if unfinished else nullcontext()
    with noted, _troubled(path), whole_file(path, part) as raw:
        yield _Checked(raw, path)


@contextmanager
def _troubled(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SettingsTrouble(
            Phrase("{0} cannot be written: {1}. Check the disk and the folder.", path, error.strerror)
        ) from error

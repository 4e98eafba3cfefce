"""Files that a person picks to import, read a piece at a time."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings.files import SettingsTrouble

CHUNK_CHARS = 64 * 1024

LONGEST_LINE_CHARS = 64 * 1024 * 1024
"""A line longer than this is in no file of ours, and is not held in memory."""

_ZIP = b"PK\x03\x04"


class PickedFile:
    """Fulfils the port `ImportFile`. Errors: SettingsTrouble, at the reading."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        """Its name without folders."""
        return self._path.name

    def chunks(self) -> Iterator[str]:
        """Its text in pieces of bounded size, line ends as they are."""
        with self._troubled(), self._opened() as file:
            while chunk := file.read(CHUNK_CHARS):
                yield chunk

    def lines(self) -> Iterator[str]:
        """Its text line by line, line ends as they are."""
        with self._troubled(), self._opened() as file:
            while line := file.readline(LONGEST_LINE_CHARS):
                if len(line) == LONGEST_LINE_CHARS:
                    raise SettingsTrouble(
                        Phrase(
                            "{0} has a line of more than {1:,} characters: it is no export. Export again, or take that "
                            "line out.",
                            self._path,
                            LONGEST_LINE_CHARS,
                        )
                    )
                yield line

    def _opened(self) -> TextIO:
        """As UTF-8, or as UTF-16 if its mark says so: some shells and spreadsheets of Windows write that."""
        with self._path.open("rb") as file:
            start = file.read(len(_ZIP))
        if start == _ZIP:
            raise SettingsTrouble(
                Phrase(
                    "{0} is a ZIP archive. Unpack it and import what it holds; of evidence, evidence.jsonl.", self._path
                )
            )
        is_utf16 = start.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
        return self._path.open(encoding="utf-16" if is_utf16 else "utf-8-sig", newline="")

    @contextmanager
    def _troubled(self) -> Iterator[None]:
        try:
            yield
        except UnicodeError as error:
            raise SettingsTrouble(
                Phrase("{0} is not UTF-8. Save it as UTF-8 and import it again.", self._path)
            ) from error
        except OSError as error:
            raise SettingsTrouble(Phrase("{0} cannot be read: {1}.", self._path, error.strerror)) from error

"""Tours as files: those that came with the program, and the person's own in one folder."""

from pathlib import Path

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings import resources
from fs_event_studio.settings.files import SettingsTrouble, write_bytes

SUFFIX = ".txt"
MOST_LISTED = 200
_BUILT_IN = ("tours/stitching.txt",)
_MOST_BYTES = 1024 * 1024
"""More is not read; a tour has far less, which its reader says."""


class TourFiles:
    """The tours in `folder`, which is made with the first of them, and the program's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def built_in(self) -> tuple[Path, ...]:
        """Those that came with the program. Errors: FileNotFoundError."""
        return tuple(map(resources.find, _BUILT_IN))

    def own(self) -> tuple[Path, ...]:
        """The person's own, by name."""
        try:
            found = sorted(path for path in self._folder.glob(f"*{SUFFIX}") if path.is_file())
        except OSError:
            return ()
        return tuple(found[:MOST_LISTED])

    def read(self, path: Path) -> str:
        """The text of any tour. Errors: SettingsTrouble."""
        try:
            with path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise SettingsTrouble(
                Phrase("{0} cannot be read: {1}. Check its name and folder.", path, error.strerror)
            ) from error
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise SettingsTrouble(
                Phrase("{0}, line {1}: this is not UTF-8. Save the file as UTF-8.", path, line)
            ) from error

    def add_example(self) -> Path:
        """A copy of the first built-in tour among the person's own; nothing is overwritten. Errors: SettingsTrouble."""
        source = self.built_in()[0]
        name, number = f"my-{source.stem}", 1
        while (path := self._folder / f"{name}{SUFFIX}").exists():
            number += 1
            name = f"my-{source.stem}-{number}"
        write_bytes(path, source.read_bytes())
        return path

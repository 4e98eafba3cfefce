"""Worlds as files in one folder; the one module of the sandbox that touches the disk."""

import re
from collections.abc import Callable
from pathlib import Path

from fs_event_studio.disk.whole_file import write_whole
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.sandbox.world_format import MAX_FILE_BYTES, WorldFileError, read_world, write_world
from fs_event_studio.sandbox.world_state import WorldState

SUFFIX = ".world.json"
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _-]{0,62}[A-Za-z0-9])?", re.ASCII)
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.ASCII | re.IGNORECASE)


class WorldFiles:
    """Named worlds in `folder`, which is made when the first one is saved.

    clean: takes out of a file what must not be written, such as keys.
    """

    def __init__(self, folder: Path, clean: Callable[[bytes], bytes] = bytes) -> None:
        self._folder, self._clean = folder, clean

    def names(self) -> tuple[str, ...]:
        """Names of the worlds that are there, in order."""
        if not self._folder.is_dir():
            return ()
        found = (path.name.removesuffix(SUFFIX) for path in self._folder.glob(f"*{SUFFIX}") if path.is_file())
        return tuple(sorted(name for name in found if is_name(name)))

    def find(self, name: str) -> str | None:
        """The name of the world that is kept under `name`, in upper or lower case; None if there is none."""
        return next((there for there in self.names() if there.casefold() == name.casefold()), None)

    def path(self, name: str) -> Path:
        """Where the world of this name is kept, or would be. Errors: WorldFileError if it is no name."""
        if not is_name(name):
            rule = Phrase("This is no name for a world.")
            raise WorldFileError(name, "", rule, Phrase("Use up to 64 letters, digits, spaces, “-” and “_”."))
        return self._folder / f"{name}{SUFFIX}"

    def load(self, name: str) -> WorldState:
        """The world of this name. Errors: WorldFileError, which lists those that are there if it is none of them."""
        there = self.find(name)
        if there is None and is_name(name):
            names = self.names()
            known = Phrase("There are: {0}.", ", ".join(names)) if names else Phrase("None is kept yet.")
            raise WorldFileError(name, "", Phrase("There is no world of this name in {0}.", self._folder), known)
        return load_file(self.path(there or name))

    def load_any(self, name_or_file: str) -> WorldState:
        """The world of this name, or that in any file; what could be a name is one. Errors: as `load`."""
        return self.load(name_or_file) if is_name(name_or_file) else load_file(Path(name_or_file))

    def save(self, name: str, state: WorldState) -> None:
        """Write the world, whole or not at all, in the place of an older one.

        Errors: WorldFileError if the name is none, the world too large, or the disk full.
        """
        save_file(self.path(name), state, self._clean)

    def delete(self, name: str) -> None:
        """Remove the world of this name. Errors: WorldFileError if it cannot be."""
        path = self.path(name)
        try:
            path.unlink()
        except OSError as error:
            raise WorldFileError(
                path.name, "", Phrase("It cannot be removed: {0}.", reason_of(error)), Phrase("Check the name.")
            ) from error


def is_name(name: str) -> bool:
    """Whether a world can be called so on every system."""
    return bool(_NAME.fullmatch(name)) and not _RESERVED.fullmatch(name)


def load_file(path: Path) -> WorldState:
    """The world in any file. Errors: WorldFileError."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise WorldFileError(
            path.name, "", Phrase("It cannot be read: {0}.", reason_of(error)), Phrase("Check the name and the folder.")
        ) from error
    return read_world(data, path.name)


def save_file(path: Path, state: WorldState, redact: Callable[[bytes], bytes] = bytes) -> None:
    """Write the world into any file, whole or not at all. redact: takes secrets out. Errors: WorldFileError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, redact(write_world(state)))
    except (OSError, ValueError) as error:
        raise WorldFileError(
            path.name, "", Phrase("It cannot be saved: {0}.", reason_of(error)), Phrase("Free some space, or reset.")
        ) from error

"""Worlds as files in one folder; the one module of the sandbox that touches the disk."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile

from fs_event_studio.sandbox.world_format import MAX_FILE_BYTES, WorldFileError, read_world, write_world
from fs_event_studio.sandbox.world_state import WorldState

SUFFIX = ".world.json"
_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _-]{0,62}[A-Za-z0-9])?", re.ASCII)
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.ASCII | re.IGNORECASE)


class WorldFiles:
    """Named worlds in `folder`, which is made when the first one is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """Names of the worlds that are there, in order."""
        if not self._folder.is_dir():
            return ()
        found = (path.name.removesuffix(SUFFIX) for path in self._folder.glob(f"*{SUFFIX}") if path.is_file())
        return tuple(sorted(name for name in found if is_name(name)))

    def load(self, name: str) -> WorldState:
        """The world of this name. Errors: WorldFileError, also if there is none."""
        return load_file(self._path(name))

    def save(self, name: str, state: WorldState) -> None:
        """Write the world, whole or not at all, in the place of an older one.

        Errors: WorldFileError if the name is none, the world too large, or the disk full.
        """
        save_file(self._path(name), state)

    def delete(self, name: str) -> None:
        """Remove the world of this name. Errors: WorldFileError if it cannot be."""
        path = self._path(name)
        try:
            path.unlink()
        except OSError as error:
            raise WorldFileError(path.name, "", f"It cannot be removed: {error}.", "Check the name.") from error

    def _path(self, name: str) -> Path:
        if not is_name(name):
            rule = "This is no name for a world."
            raise WorldFileError(name, "", rule, "Use up to 64 letters, digits, spaces, “-” and “_”.")
        return self._folder / f"{name}{SUFFIX}"


def is_name(name: str) -> bool:
    """Whether a world can be called so on every system."""
    return bool(_NAME.fullmatch(name)) and not _RESERVED.fullmatch(name)


def load_file(path: Path) -> WorldState:
    """The world in any file. Errors: WorldFileError."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise WorldFileError(path.name, "", f"It cannot be read: {error}.", "Check the name and the folder.") from error
    return read_world(data, path.name)


def save_file(path: Path, state: WorldState, redact: Callable[[bytes], bytes] = bytes) -> None:
    """Write the world into any file, whole or not at all. redact: takes secrets out. Errors: WorldFileError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, redact(write_world(state)))
    except (OSError, ValueError) as error:
        raise WorldFileError(path.name, "", f"It cannot be saved: {error}.", "Free some space, or reset.") from error


def _write(path: Path, data: bytes) -> None:
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}", delete=False) as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise

"""Text files in the program's folders in which a person may be named."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from fs_event_studio.domain.template_places import SUFFIX
from fs_event_studio.domain.traces import Traces
from fs_event_studio.settings.files import SettingsTrouble, write_bytes

TEXT_SUFFIXES = frozenset({".json", ".jsonl", ".txt", ".log", ".yaml", ".yml", ".toml", ".csv", ".md"})
"""Of files that people can read: names in them are masked, and the rest stays."""

MAX_BYTES = 256 * 1024 * 1024
"""Larger files are told, not written anew."""


class TextFiles:
    """Fulfils the port `PersonalFiles`.

    folders: ours, in which all is looked at, with what is below.   history: the database, which is somebody else's.
    chosen: a folder of the person's, in which only the templates are looked at.
    """

    def __init__(self, folders: Sequence[Path], history: Path, chosen: Path | None = None) -> None:
        self._folders, self._history, self._chosen = folders, history, chosen

    def found(self, traces: Traces) -> Sequence[Path]:
        """Those in which the names stand."""
        return [path for path in self._all() if _is_text(path) and _names(path, traces)]

    def mask(self, paths: Sequence[Path], traces: Traces) -> Sequence[Path]:
        """Write the files anew without the names; returns those that could not be."""
        failed = []
        for path in paths:
            try:
                write_bytes(path, traces.masked(path.read_bytes()))
            except (OSError, SettingsTrouble):
                failed.append(path)
        return failed

    def others(self, traces: Traces) -> Sequence[Path]:
        """Files in which the names stand, in plain bytes or in their own name, and that are left alone."""
        return [
            path
            for path in self._all()
            if (not _is_text(path) and _names(path, traces)) or traces.found_in(path.name.encode("utf-8", "replace"))
        ]

    def _all(self) -> Iterator[Path]:
        seen = set()
        for folder in self._folders:
            for path in sorted(folder.rglob("*")):
                if path not in seen and not self._is_history(path) and path.is_file():
                    seen.add(path)
                    yield path
        for path in sorted(self._chosen.rglob(f"*{SUFFIX}")) if self._chosen else ():
            if path not in seen and path.is_file():
                yield path

    def _is_history(self, path: Path) -> bool:
        """Whether it is the database or one of the files that come and go beside it."""
        return (path.parent == self._history.parent and path.name.startswith(f"{self._history.stem}.")) or (
            path.name.startswith(f"{self._history.stem}-") and self._history.suffix in path.name
        )


def _is_text(path: Path) -> bool:
    return path.suffix in TEXT_SUFFIXES and path.stat().st_size <= MAX_BYTES


def _names(path: Path, traces: Traces) -> bool:
    try:
        return traces.found_in(path.read_bytes())
    except OSError:
        return True  # nobody knows

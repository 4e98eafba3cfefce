"""A folder of templates: plain files that a team may keep in git, and that others may change at any time."""

from __future__ import annotations

import os
from itertools import count
from typing import TYPE_CHECKING

from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.domain.template_places import MOST_ENTRIES, SUFFIX, Entry, EntryKind, fault_of_place, title_of
from fs_event_studio.domain.templates import MOST_BYTES, BadTemplateError, Template, read_template, write_template
from fs_event_studio.settings.files import SettingsTrouble, write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fs_event_studio.domain.redaction import Redactor


class TemplateFolder:
    """Lists, reads and writes below one folder, and never outside it.

    read_only: for the examples that travel with the program.
    """

    def __init__(self, root: Path, redactor: Callable[[], Redactor], *, read_only: bool = False) -> None:
        self.root, self._redactor, self.read_only = root, redactor, read_only

    def entries(self) -> tuple[Entry, ...]:
        """All folders and files, each folder right before what lies in it; none if there is no folder yet.

        Errors: SettingsTrouble if the folder itself cannot be read.
        """
        if not self.root.exists():
            return ()
        found: list[Entry] = []
        for entry in self._walk(self.root, ""):
            if len(found) == MOST_ENTRIES:
                text = Phrase("Only {0:,} files and folders are shown. Divide the folder.", MOST_ENTRIES)
                return (*found, Entry("…", EntryKind.BAD, fault=text))
            found.append(entry)
        return tuple(found)

    def read(self, place: str) -> Template:
        """The template at a place. Errors: SettingsTrouble, naming file, line, rule and fix."""
        return self._read(self.path_of(place))

    def save(self, place: str, template: Template, *, over: Template | None = None) -> bool:
        """Write a template; False if the file says the same already, which is then left as it is, byte for byte.

        over: what the file held when it was read; None for a new file, whose name must be free.
        Errors: SettingsTrouble, also if someone else changed the file meanwhile, or if a key stands in it.
        """
        path = self._checked(place)
        if over is None:
            self._refuse_taken(path)
        elif path.exists():
            there = self._read(path)
            if there == template:
                return False
            if there != over:
                raise SettingsTrouble(
                    Phrase(
                        "{0} was changed by another program since it was opened. "
                        "Save under another name, or open it again.",
                        path,
                    )
                )
        try:
            text = write_template(template)
        except ValueError as error:
            raise SettingsTrouble(Phrase("{0} is not written: {1}", path, reason_of(error))) from error
        if len(text.encode()) > MOST_BYTES:
            raise SettingsTrouble(
                Phrase("{0} is not written: a template has at most {1:,} bytes. Shorten it.", path, MOST_BYTES)
            )
        if not self._redactor().finds_nothing((text,), ()):
            raise SettingsTrouble(
                Phrase(
                    "{0} is not written: an API key seems to stand in it, and files of templates are shared. "
                    "Take the key out of the event.",
                    path,
                )
            )
        write_bytes(path, text.encode(), shared=True)
        return True

    def rename(self, place: str, new_place: str) -> None:
        """Give a file or folder another place. Errors: SettingsTrouble."""
        path, target = self._checked(place), self._checked(new_place)
        if path.name.casefold() != target.name.casefold() or path.parent != target.parent:
            self._refuse_taken(target)
        self._do(path, Phrase("renamed"), lambda: path.rename(target))

    def duplicate(self, place: str) -> str:
        """Copy a template beside itself; returns the copy's place. Errors: SettingsTrouble."""
        path = self._checked(place)
        stem = place.removesuffix(SUFFIX)
        names = (f"{stem} copy{f' {number}' if number > 1 else ''}{SUFFIX}" for number in count(1))
        target = next(name for name in names if not self._taken(self._checked(name)))
        self.save(target, self._read(path))
        return target

    def delete(self, place: str) -> None:
        """Remove a file, or a folder in which nothing is left. Errors: SettingsTrouble."""
        path = self._checked(place)
        if path.is_dir() and not path.is_symlink():
            if any(path.iterdir()):
                raise SettingsTrouble(Phrase("{0} is not empty. Delete or move what lies in it first.", path))
            self._do(path, Phrase("deleted"), path.rmdir)
        else:
            self._do(path, Phrase("deleted"), path.unlink)

    def make_folder(self, place: str) -> None:
        """Make a folder. Errors: SettingsTrouble."""
        path = self._checked(place)
        self._refuse_taken(path)
        self._do(path, Phrase("made"), lambda: path.mkdir(parents=True))

    def path_of(self, place: str) -> Path:
        """The path of a place below the folder. Errors: SettingsTrouble if it could lead out of it."""
        if fault := fault_of_place(place):
            raise SettingsTrouble(fault)
        path = self.root.joinpath(*place.split("/"))
        root = os.path.realpath(self.root)
        if os.path.commonpath((root, os.path.realpath(path))) != root:
            raise SettingsTrouble(
                Phrase("{0} leads out of the folder of templates. Put a file there instead of a link.", path)
            )
        return path

    def _checked(self, place: str) -> Path:
        """As `path_of`, for something that will be changed."""
        if self.read_only:
            raise SettingsTrouble(
                Phrase("The examples travel with the program and stay as they are. Save under another name.")
            )
        return self.path_of(place)

    def _walk(self, folder: Path, prefix: str) -> Iterator[Entry]:
        for path in self._children(folder):
            place = f"{prefix}{path.name}"
            try:
                self.path_of(place)
                is_folder = path.is_dir()
            except (SettingsTrouble, OSError) as trouble:
                yield Entry(place, EntryKind.BAD, fault=reason_of(trouble))
                continue
            if is_folder:
                yield Entry(place, EntryKind.FOLDER)
                yield from self._walk(path, f"{place}/")
            elif path.name.casefold().endswith(SUFFIX):
                yield self._entry(place, path)

    def _children(self, folder: Path) -> list[Path]:
        """What lies in a folder and is no hidden thing of another program: folders first, by their names."""
        try:
            there = [path for path in folder.iterdir() if not path.name.startswith(".")]
        except OSError as error:
            raise SettingsTrouble(
                Phrase("{0} cannot be read: {1}. Check its permissions.", folder, error.strerror)
            ) from error
        return sorted(there, key=lambda path: (not path.is_dir(), title_of(path.name).casefold(), path.name))

    def _entry(self, place: str, path: Path) -> Entry:
        try:
            return Entry(place, EntryKind.TEMPLATE, about=self._read(path).about)
        except SettingsTrouble as trouble:
            return Entry(place, EntryKind.BAD, fault=reason_of(trouble))

    def _read(self, path: Path) -> Template:
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise SettingsTrouble(
                Phrase("{0} cannot be read: {1}. Check its permissions.", path, error.strerror)
            ) from error
        try:
            return read_template(content)
        except BadTemplateError as fault:
            raise SettingsTrouble(Phrase("{0}, {1} ({2})", path, reason_of(fault), fault.rule)) from fault

    def _refuse_taken(self, path: Path) -> None:
        if self._taken(path):
            raise SettingsTrouble(Phrase("{0} is there already, perhaps in other letters. Choose another name.", path))

    def _taken(self, path: Path) -> bool:
        """Whether the name is in use; some file systems take `A` and `a` for the same."""
        if not path.parent.is_dir():
            return False
        return any(other.name.casefold() == path.name.casefold() for other in path.parent.iterdir())

    def _do(self, path: Path, what: str, action: Callable[[], object]) -> None:
        try:
            action()
        except OSError as error:
            raise SettingsTrouble(
                Phrase("{0} cannot be {1}: {2}. Check the folder.", path, what, error.strerror)
            ) from error

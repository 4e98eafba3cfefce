"""The list of environments and the file that keeps it. Keys are never in it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from fs_event_studio.domain.environments import (
    FULLSTORY,
    SANDBOX,
    BadEnvironmentError,
    Environment,
    checked_environment,
)
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.settings.files import SettingsTrouble, read_json, set_aside, write_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.settings.carrying import CarryOver

_MEND = Phrase("{0}: {1} Mend the file, or move it away and start again.")
_MEND_IT = Phrase("{0}: {1}. Mend the file, or move it away and start again.")


class EnvironmentFile:
    """Reads and replaces the list. The sandbox is always first and is not in the file.

    open_carrying: gives what takes along that which other files keep under a name; None if there are none.
    """

    def __init__(self, path: Path, open_carrying: "Callable[[], CarryOver] | None" = None) -> None:
        self._path, self._open_carrying = path, open_carrying

    def load(self) -> tuple[Environment, ...]:
        """All environments; without a file, the sandbox and Fullstory's own address.

        Errors: SettingsTrouble, naming the file and the entry.
        """
        content = read_json(self._path)
        if content is None:
            return (SANDBOX, FULLSTORY)
        entries = content.get("environments")
        if not isinstance(entries, list):
            raise self._trouble(Phrase("“environments” must be a list"))
        own = tuple(self._read(number, entry) for number, entry in enumerate(entries, 1))
        try:
            return _with_sandbox(own)
        except BadEnvironmentError as error:
            raise self._trouble(reason_of(error)) from error

    def save(
        self, environments: tuple[Environment, ...], renamed: tuple[str, str] | None = None
    ) -> tuple[Environment, ...]:
        """Replace the list; returns it as it was kept, with the sandbox first. A file that is no list is set aside.

        renamed: the old and the new name of one of them. Wherever the process ends, what belongs to it is there under
        the name that it has: it is copied before the list is written, and taken from the old name after it.

        Errors: SettingsTrouble; BadEnvironmentError for an entry that breaks a rule or takes another's name.
        """
        own = tuple(checked_environment(e) for e in environments if e != SANDBOX)
        whole = _with_sandbox(own)
        try:
            self.load()
        except SettingsTrouble:
            set_aside(self._path)
        carrying = self._open_carrying() if renamed and self._open_carrying else None
        if carrying and renamed:
            carrying.copy(*renamed)
        write_json(self._path, {"environments": [_entry(e) for e in own]})
        if carrying and renamed:
            carrying.clear(renamed[0])
        return whole

    def _read(self, number: int, entry: object) -> Environment:
        if not isinstance(entry, dict) or not all(isinstance(entry.get(k), str) for k in ("name", "base_url")):
            raise self._trouble(Phrase("environment {0} lacks the text “name” or “base_url”", number))
        colour = entry.get("colour", FULLSTORY.colour)
        protected = entry.get("protected", True)
        if not isinstance(colour, str) or not isinstance(protected, bool):
            raise self._trouble(
                Phrase("in environment {0}, “colour” must be a text and “protected” true or false", number)
            )
        try:
            return checked_environment(Environment(entry["name"], entry["base_url"], colour, protected))
        except BadEnvironmentError as error:
            raise self._trouble(Phrase("environment {0}, {1}", number, reason_of(error))) from error

    def _trouble(self, reason: str) -> SettingsTrouble:
        return SettingsTrouble(Phrase(_MEND if reason.endswith(".") else _MEND_IT, self._path, reason))


def _with_sandbox(own: tuple[Environment, ...]) -> tuple[Environment, ...]:
    seen = {SANDBOX.name}
    for environment in own:
        folded = environment.name.casefold()
        if folded in seen:
            raise BadEnvironmentError(
                Phrase("name: “{0}” is taken, perhaps in other letters. Choose another.", environment.name)
            )
        seen.add(folded)
    return (SANDBOX, *own)


def _entry(environment: Environment) -> dict[str, Any]:
    return {
        "name": environment.name,
        "base_url": environment.base_url,
        "colour": environment.colour,
        "protected": environment.protected,
    }

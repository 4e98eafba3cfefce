"""The list of environments, and the key of one of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.environments import SANDBOX, SANDBOX_KEY, BadEnvironmentError, Environment
from fs_event_studio.domain.keys import ApiKey, BadKeyError, doubt_about, read_key
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.gui.sending import SendingViewModel
    from fs_event_studio.usecases.check_key import CheckKey, KeyCheck
    from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus

Result = TypeVar("Result")


class EnvironmentList(Protocol):
    """Where the list is kept."""

    def load(self) -> tuple[Environment, ...]:
        """All environments, the sandbox first."""
        ...

    def save(self, environments: tuple[Environment, ...]) -> tuple[Environment, ...]:
        """Replace the list."""
        ...


class KeyServices(Protocol):
    """The part of the services that keys need."""

    @property
    def keys(self) -> KeyStore:
        """Where keys rest."""
        ...

    @property
    def check_key(self) -> CheckKey:
        """The use case."""
        ...


class EnvironmentsViewModel(QObject):
    """The sandbox is chosen at every start; a live environment must be chosen anew."""

    changed = Signal()  # the list or the choice
    troubled = Signal(str)

    def __init__(self, file: EnvironmentList, sending: SendingViewModel) -> None:
        super().__init__()
        self._file, self._sending = file, sending
        self.environments: tuple[Environment, ...] = (SANDBOX,)

    @property
    def chosen(self) -> Environment:
        """The target of the next send."""
        return self._sending.state.environment

    def load(self) -> None:
        """Read the list; whatever is wrong with the file, the sandbox is there."""
        try:
            self.environments = self._file.load()
        except EnvironmentTrouble as trouble:
            self.troubled.emit(str(trouble))
        self.changed.emit()

    def choose(self, name: str) -> None:
        """Make another environment the target."""
        environment = next(e for e in self.environments if e.name == name)
        self._sending.choose(environment)
        self.changed.emit()

    def put(self, old_name: str | None, environment: Environment) -> str:
        """Add an environment, or replace the one called `old_name`; returns a sentence on what is wrong, or nothing.

        A changed address must be armed anew, and its key is asked for again, because keys are bound to it.
        """
        kept = tuple(environment if e.name == old_name else e for e in self.environments)
        return self._save(kept if old_name else (*kept, environment), environment.name.strip())

    def remove(self, name: str) -> str:
        """Take an environment away; returns a sentence on what is wrong, or nothing."""
        return self._save(tuple(e for e in self.environments if e.name != name), SANDBOX.name)

    def _save(self, environments: tuple[Environment, ...], then_choose: str) -> str:
        try:
            saved = self._file.save(environments)
        except (EnvironmentTrouble, BadEnvironmentError) as trouble:
            return str(trouble)
        before = {e.name: e for e in self.environments}
        self.environments = saved
        for environment in saved:
            if before.get(environment.name) != environment:
                self._sending.disarm(environment.name)
        self.choose(then_choose)
        return ""


@dataclass(frozen=True, slots=True)
class KeyState:
    """masked: of the kept key; empty if there is none.   place: where keys rest, as a sentence.
    busy: the keyring or the network is being asked.   message: what came of the last action; good: how it went.
    """  # noqa: D205 - the fields are the summary

    masked: str = ""
    place: str = ""
    busy: bool = False
    message: str = ""
    good: bool = True


class KeyViewModel(QObject):
    """Reads, saves, tests and deletes the key of one environment, always in the background."""

    changed = Signal()

    def __init__(self, environment: Environment, services: Callable[[], KeyServices], tasks: TaskRunner) -> None:
        super().__init__()
        self.environment = environment
        self._services, self._tasks = services, tasks
        self._cancel = CancelToken()
        self.state = KeyState()

    def load(self) -> None:
        """Find out whether there is a key, and where keys rest."""
        self._run(self._read, self._loaded)

    def save(self, text: str) -> bool:
        """Keep the key that was typed or pasted; False if it cannot be one."""
        try:
            key = read_key(text)
        except BadKeyError as error:
            self._set(replace(self.state, message=str(error), good=False))
            return False
        self._run(partial(self._save, key), partial(self._saved, key))
        return True

    def test(self, text: str) -> None:
        """Ask Fullstory whom the key belongs to: the typed one, or else the kept one; the sandbox knows its own."""
        try:
            key = read_key(text) if text.strip() else None
        except BadKeyError as error:
            self._set(replace(self.state, message=str(error), good=False))
            return
        self._cancel = CancelToken()
        self._run(partial(self._test, key, self._cancel), self._tested)

    def delete(self) -> None:
        """Forget the kept key."""
        self._run(self._delete, self._deleted)

    def close(self) -> None:
        """Stop a test that is under way."""
        self._cancel.cancel()

    @property
    def _place(self) -> tuple[str, str]:
        return self.environment.name, self.environment.origin

    def _read(self) -> tuple[ApiKey | None, KeyStoreStatus]:
        keys = self._services().keys
        return keys.read(*self._place), keys.status()

    def _loaded(self, found: tuple[ApiKey | None, KeyStoreStatus]) -> None:
        key, status = found
        self._set(KeyState(masked=key.masked if key else "", place=status.text))

    def _save(self, key: ApiKey) -> KeyStoreStatus:
        return self._services().keys.save(*self._place, key)

    def _saved(self, key: ApiKey, status: KeyStoreStatus) -> None:
        doubt = doubt_about(key)
        message = f"The key is saved. {doubt}".strip() if status.persistent else f"{status.text} {doubt}".strip()
        self._set(KeyState(key.masked, status.text, message=message, good=status.persistent and not doubt))

    def _test(self, key: ApiKey | None, cancel: CancelToken) -> KeyCheck | None:
        services = self._services()
        dummy = None if self.environment.takes_real_key else ApiKey(SANDBOX_KEY)
        key = dummy or key or services.keys.read(*self._place)
        return services.check_key(self.environment, key, cancel) if key else None

    def _tested(self, check: KeyCheck | None) -> None:
        text = check.sentence if check else "There is no key to test. Paste one first."
        self._set(replace(self.state, busy=False, message=text, good=bool(check and check.works)))

    def _delete(self) -> bool:
        return self._services().keys.delete(*self._place)

    def _deleted(self, existed: bool) -> None:  # noqa: FBT001 - the job's result
        message = "The key is deleted." if existed else "There was no key."
        self._set(replace(self.state, masked="", busy=False, message=message, good=True))

    def _run(self, job: Callable[[], Result], then: Callable[[Result], None]) -> None:
        self._set(replace(self.state, busy=True, message=""))
        self._tasks.run(Lane.NETWORK, job, then, self._failed)

    def _failed(self, error: Exception) -> None:
        self._set(replace(self.state, busy=False, message=str(error), good=False))
        if not isinstance(error, EnvironmentTrouble):
            raise error

    def _set(self, state: KeyState) -> None:
        self.state = state
        self.changed.emit()

"""The key of one environment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.environments import SANDBOX_KEY, Environment
from fs_event_studio.domain.keys import ApiKey, BadKeyError, doubt_about, read_key
from fs_event_studio.domain.phrases import Phrase, sentences
from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.usecases.check_key import CheckKey, KeyCheck
    from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus

Result = TypeVar("Result")


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
            self._set(replace(self.state, message=told(error), good=False))
            return False
        self._run(partial(self._save, key), partial(self._saved, key))
        return True

    def test(self, text: str) -> None:
        """Ask Fullstory whom the key belongs to: the typed one, or else the kept one; the sandbox knows its own."""
        try:
            key = read_key(text) if text.strip() else None
        except BadKeyError as error:
            self._set(replace(self.state, message=told(error), good=False))
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
        self._set(KeyState(masked=key.masked if key else "", place=said(status.text)))

    def _save(self, key: ApiKey) -> KeyStoreStatus:
        return self._services().keys.save(*self._place, key)

    def _saved(self, key: ApiKey, status: KeyStoreStatus) -> None:
        doubt = doubt_about(key)
        message = said(sentences(Phrase("The key is saved.") if status.persistent else status.text, doubt))
        self._set(KeyState(key.masked, said(status.text), message=message, good=status.persistent and not doubt))

    def _test(self, key: ApiKey | None, cancel: CancelToken) -> KeyCheck | None:
        services = self._services()
        dummy = None if self.environment.takes_real_key else ApiKey(SANDBOX_KEY)
        key = dummy or key or services.keys.read(*self._place)
        return services.check_key(self.environment, key, cancel) if key else None

    def _tested(self, check: KeyCheck | None) -> None:
        text = said(check.sentence if check else Phrase("There is no key to test. Paste one first."))
        self._set(replace(self.state, busy=False, message=text, good=bool(check and check.works)))

    def _delete(self) -> bool:
        return self._services().keys.delete(*self._place)

    def _deleted(self, existed: bool) -> None:  # noqa: FBT001 - the job's result
        message = said(Phrase("The key is deleted.") if existed else Phrase("There was no key."))
        self._set(replace(self.state, masked="", busy=False, message=message, good=True))

    def _run(self, job: Callable[[], Result], then: Callable[[Result], None]) -> None:
        self._set(replace(self.state, busy=True, message=""))
        self._tasks.run(Lane.NETWORK, job, then, self._failed)

    def _failed(self, error: Exception) -> None:
        self._set(replace(self.state, busy=False, message=told(error), good=False))
        if not isinstance(error, EnvironmentTrouble):
            raise error

    def _set(self, state: KeyState) -> None:
        self.state = state
        self.changed.emit()

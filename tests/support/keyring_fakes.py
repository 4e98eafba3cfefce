"""Backends of the keyring library, and its chain of them, as hand-written fakes."""

import threading
from collections.abc import Sequence

from fs_event_studio.credentials.backends import Backend, Keyring


class FakeBackend:
    """Keeps texts in memory; texts: by (service, account)."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """The text, if there is one."""
        self._called(service, username, "what was found")
        return self.texts.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""
        self._called(service, username, password)
        self.texts[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a text."""
        self._called(service, username)
        del self.texts[service, username]

    def _called(self, *arguments: str) -> None:
        """Runs first in each call."""


class FailingBackend(FakeBackend):
    """Every call raises `error`, after which the arguments, secret and all, are a part of it."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def _called(self, *arguments: str) -> None:
        self.error.args = (*self.error.args, *arguments)
        raise self.error from ValueError(*arguments)


class HangingBackend(FakeBackend):
    """Every call waits for `answered`. calls: how many have begun."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.calls = 0

    def _called(self, *arguments: str) -> None:
        del arguments
        self.calls += 1
        assert self.answered.wait(30)


class FakeChain(FakeBackend):
    """keyring's chain of all backends. backends: as it orders them, the most wanted first."""

    def __init__(self, backends: Sequence[Backend]) -> None:
        super().__init__()
        self.backends = backends


def dressed_as(name: str) -> type[FakeBackend]:
    """A class whose module and name are those of `name`, such as "keyrings.alt.file.PlaintextKeyring"."""
    module, _, qualname = name.rpartition(".")
    return type(qualname, (FakeBackend,), {"__module__": module, "__qualname__": qualname})


def fake_keyring(backend: Backend) -> Keyring:
    """A keyring as `find_keyring` gives it."""
    return Keyring(backend, "a fake")

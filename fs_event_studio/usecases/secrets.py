"""The keys that this run has seen, so that they can be kept out of everything that is written."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.domain.redaction import Redactor
    from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus


class Secrets:
    """Collects keys; `redactor()` knows all that were remembered so far. Any thread may call it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: frozenset[str] = frozenset()
        self._redactor: Redactor | None = None  # made when first needed: its patterns cost 2 ms at start

    def remember(self, key: ApiKey) -> None:
        """Keep `key` out of what is written from now on."""
        with self._lock:
            if key.secret not in self._known:
                self._known |= {key.secret}
                self._redactor = _redactor(self._known)

    def redactor(self) -> Redactor:
        """The redactor as of now."""
        with self._lock:
            if self._redactor is None:
                self._redactor = _redactor(self._known)
            return self._redactor


class WatchedKeyStore:
    """A key store whose keys are remembered as secrets the moment they pass. Errors: as the store's."""

    def __init__(self, store: KeyStore, secrets: Secrets) -> None:
        self._store, self._secrets = store, secrets

    def status(self) -> KeyStoreStatus:
        """Where keys rest now."""
        return self._store.status()

    def read(self, environment: str, origin: str) -> ApiKey | None:
        """The key of this place."""
        key = self._store.read(environment, origin)
        if key:
            self._secrets.remember(key)
        return key

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        """Keep the key; says where it rests now."""
        self._secrets.remember(key)
        return self._store.save(environment, origin, key)

    def delete(self, environment: str, origin: str) -> bool:
        """Forget the key; False if there was none."""
        return self._store.delete(environment, origin)


def _redactor(secrets: frozenset[str]) -> Redactor:
    from fs_event_studio.domain.redaction import Redactor  # noqa: PLC0415 - see Secrets

    return Redactor(secrets)

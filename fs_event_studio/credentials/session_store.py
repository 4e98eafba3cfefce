"""Keys in memory, for one run."""

from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.ports import KeyStoreStatus

IN_MEMORY = KeyStoreStatus(persistent=False, text=Phrase("The key is kept in memory until the app is closed."))


class SessionStore:
    """A KeyStore that forgets everything with the process. Any thread may call it; nothing blocks or raises."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, str], ApiKey] = {}

    @property
    def holds_any(self) -> bool:
        """Whether there is a key."""
        return bool(self._keys)

    def status(self) -> KeyStoreStatus:
        """In memory, whatever happens."""
        return IN_MEMORY

    def read(self, environment: str, origin: str) -> ApiKey | None:
        """The key of this place."""
        return self._keys.get((environment, origin))

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        """Keep the key for this run."""
        self._keys[environment, origin] = key
        return IN_MEMORY

    def delete(self, environment: str, origin: str) -> bool:
        """Forget the key; False if there was none."""
        return self._keys.pop((environment, origin), None) is not None

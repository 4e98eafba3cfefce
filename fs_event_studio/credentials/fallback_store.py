"""The keyring if it can be used, else memory, and never in silence."""

from fs_event_studio.credentials.backends import NoUsableKeyring
from fs_event_studio.credentials.session_store import IN_MEMORY, SessionStore
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.phrases import reason_of, sentences
from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble


class FallbackStore:
    """A KeyStore on `keyring` which keeps a key that the keyring would not take in memory, for this run.

    Errors: KeyringTrouble where the key may be in a keyring that cannot be asked; never from save or status.
    """

    def __init__(self, keyring: KeyStore) -> None:
        self._keyring = keyring
        self._session = SessionStore()
        self._why = ""

    def status(self) -> KeyStoreStatus:
        """In the keyring, unless there is none, or a key had to be kept in memory; then the text says why."""
        if self._session.holds_any:
            return _in_memory(self._why)
        status = self._keyring.status()
        return status if status.persistent else _in_memory(status.text)

    def read(self, environment: str, origin: str) -> ApiKey | None:
        """The key of this place; one in memory is the newer one."""
        key = self._session.read(environment, origin)
        if key:
            return key
        try:
            return self._keyring.read(environment, origin)
        except NoUsableKeyring:
            return None

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        """Keep the key in the keyring, else in memory."""
        try:
            status = self._keyring.save(environment, origin, key)
        except KeyringTrouble as trouble:
            self._why = reason_of(trouble)
            self._session.save(environment, origin, key)
            return _in_memory(self._why)
        self._session.delete(environment, origin)
        return status

    def delete(self, environment: str, origin: str) -> bool:
        """Forget the key in both places; False if there was none."""
        in_session = self._session.delete(environment, origin)
        try:
            return self._keyring.delete(environment, origin) or in_session
        except NoUsableKeyring:
            return in_session


def _in_memory(why: str) -> KeyStoreStatus:
    return KeyStoreStatus(persistent=False, text=sentences(why, IN_MEMORY.text))

"""Keys in the computer's own keyring."""

from collections.abc import Callable
from functools import partial

from fs_event_studio.credentials.backends import Keyring, find_keyring
from fs_event_studio.credentials.timed_calls import TimedCalls
from fs_event_studio.domain.keys import ApiKey, BadKeyError, read_key
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.ports import KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble

SERVICE = "fs-event-studio"
"""The name of our entries in the keyring. The account is `environment@origin`."""

_MOST_COPIES = 8


class KeyringStore:
    """A KeyStore on the keyring library.

    find: gives the keyring; raises KeyringTrouble if there is none.   read_timeout_s: for status and read.
    write_timeout_s: for save and delete, where a person may have to answer the keyring's question first.

    Make one per process: it asks one thing at a time, and gnome-keyring 42.1 crashes now and then when asked several
    (tried with eight stores in as many threads; with one store for them all, never in 5,760 calls).
    A save that is late goes on: if the person answers after all, the key is in the keyring in the end.
    Errors: KeyringTrouble; NoUsableKeyring if there is no keyring that could hold a key.
    """

    def __init__(
        self,
        find: Callable[[], Keyring] = find_keyring,
        *,
        read_timeout_s: float = 10.0,
        write_timeout_s: float = 60.0,
    ) -> None:
        self._find = find
        self._found: Keyring | None = None
        self._read_timeout_s, self._write_timeout_s = read_timeout_s, write_timeout_s
        self._calls = TimedCalls()

    def status(self) -> KeyStoreStatus:
        """Where keys rest. Raises nothing: what is wrong stands in the text."""
        try:
            keyring = self._calls.run(self._keyring, self._read_timeout_s)
        except KeyringTrouble as trouble:
            return KeyStoreStatus(persistent=False, text=str(trouble))
        return _kept_in(keyring)

    def read(self, environment: str, origin: str) -> ApiKey | None:
        """The key of this place."""
        return self._calls.run(partial(self._read, _account(environment, origin)), self._read_timeout_s)

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        """Keep the key instead of an earlier one."""
        return self._calls.run(partial(self._save, _account(environment, origin), key), self._write_timeout_s)

    def delete(self, environment: str, origin: str) -> bool:
        """Forget the key; False if there was none."""
        return self._calls.run(partial(self._delete, _account(environment, origin)), self._write_timeout_s)

    def _keyring(self) -> Keyring:
        if self._found is None:
            self._found = self._find()
        return self._found

    def _read(self, account: str) -> ApiKey | None:
        try:
            text = self._keyring().backend.get_password(SERVICE, account)
            return None if text is None else read_key(text)
        except (BadKeyError, UnicodeError):
            raise KeyringTrouble(
                Phrase(
                    "The keyring's entry “{0}” of “{1}” is no API key. Save the key again, or delete it.",
                    account,
                    SERVICE,
                )
            ) from None

    def _save(self, account: str, key: ApiKey) -> KeyStoreStatus:
        """Reads back what it wrote: keyring 25.7 overlooks KWallet's answer that a write failed."""
        keyring = self._keyring()
        keyring.backend.set_password(SERVICE, account, key.secret)
        if keyring.backend.get_password(SERVICE, account) != key.secret:
            raise KeyringTrouble(
                Phrase(
                    "The keyring did not keep the key. Remove every entry “{0}” of “{1}” with the keyring's "
                    "own program, then save it again.",
                    account,
                    SERVICE,
                )
            )
        return _kept_in(keyring)

    def _delete(self, account: str) -> bool:
        """Looks for further copies, which other programs may have made; a backend deletes one at a time."""
        backend = self._keyring().backend
        for copies in range(_MOST_COPIES):
            if not _holds(backend.get_password, account):
                return copies > 0
            backend.delete_password(SERVICE, account)
        raise KeyringTrouble(
            Phrase(
                "The keyring still holds “{0}” of “{1}”. Remove it with the keyring's own program.", account, SERVICE
            )
        )


def _account(environment: str, origin: str) -> str:
    return f"{environment}@{origin}"


def _holds(get_password: Callable[[str, str], str | None], account: str) -> bool:
    try:
        return get_password(SERVICE, account) is not None
    except UnicodeError:
        return True


def _kept_in(keyring: Keyring) -> KeyStoreStatus:
    return KeyStoreStatus(persistent=True, text=Phrase("Keys are kept in {0}.", keyring.place))

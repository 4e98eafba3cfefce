import pytest

from fs_event_studio.credentials.backends import NoUsableKeyring
from fs_event_studio.credentials.fallback_store import FallbackStore
from fs_event_studio.credentials.session_store import SessionStore
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble

ORIGIN = "https://api.fullstory.com"
OLD, NEW = ApiKey("na1.canary-the-old-one/AB12C"), ApiKey("na1.canary-the-new-one/AB12D")
IN_KEYRING = KeyStoreStatus(persistent=True, text="Keys are kept in a fake.")


class FakeKeyring(SessionStore):
    """A keyring's store that can be made to fail. trouble: what it raises."""

    def __init__(self, trouble: KeyringTrouble | None = None) -> None:
        super().__init__()
        self.trouble = trouble

    def status(self) -> KeyStoreStatus:
        """The keyring is seen to be locked only when it is used."""
        if isinstance(self.trouble, NoUsableKeyring):
            return KeyStoreStatus(persistent=False, text=str(self.trouble))
        return IN_KEYRING

    def read(self, environment: str, origin: str) -> ApiKey | None:
        """As in memory, if it works."""
        self._fail()
        return super().read(environment, origin)

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        """As in memory, if it works."""
        self._fail()
        super().save(environment, origin, key)
        return IN_KEYRING

    def delete(self, environment: str, origin: str) -> bool:
        """As in memory, if it works."""
        self._fail()
        return super().delete(environment, origin)

    def _fail(self) -> None:
        if self.trouble:
            raise self.trouble


NO_KEYRING = NoUsableKeyring("No usable keyring: none was found.")
LOCKED = KeyringTrouble("The keyring is locked.")


def test_a_usable_keyring_is_used() -> None:
    keyring = FakeKeyring()
    store: KeyStore = FallbackStore(keyring)
    assert store.save("live", ORIGIN, NEW) == IN_KEYRING == store.status()
    assert keyring.read("live", ORIGIN) == NEW == store.read("live", ORIGIN)
    assert store.delete("live", ORIGIN) is True
    assert store.delete("live", ORIGIN) is False
    assert keyring.read("live", ORIGIN) is None


def test_without_a_keyring_the_key_lives_for_this_run_and_the_status_says_so() -> None:
    """Before there is any key, and after."""
    keyring = FakeKeyring(NO_KEYRING)
    store = FallbackStore(keyring)
    expected = KeyStoreStatus(
        persistent=False,
        text="No usable keyring: none was found. The key is kept in memory until the app is closed.",
    )
    assert store.status() == expected
    assert store.read("live", ORIGIN) is None
    assert store.save("live", ORIGIN, NEW) == expected == store.status()
    assert store.read("live", ORIGIN) == NEW
    assert store.delete("live", ORIGIN) is True
    assert store.delete("live", ORIGIN) is False
    assert FallbackStore(keyring).read("live", ORIGIN) is None


def test_a_key_that_a_locked_keyring_does_not_take_is_kept_in_memory() -> None:
    """The status says so as long as it is there, even when the keyring has been unlocked meanwhile."""
    keyring = FakeKeyring(LOCKED)
    store = FallbackStore(keyring)
    expected = KeyStoreStatus(
        persistent=False, text="The keyring is locked. The key is kept in memory until the app is closed."
    )
    assert store.status() == IN_KEYRING
    assert store.save("live", ORIGIN, NEW) == expected
    keyring.trouble = None
    assert store.status() == expected
    assert store.save("live", ORIGIN, NEW) == IN_KEYRING == store.status()
    assert keyring.read("live", ORIGIN) == NEW


def test_the_key_in_memory_wins_over_an_older_one_in_the_keyring() -> None:
    keyring = FakeKeyring()
    store = FallbackStore(keyring)
    store.save("live", ORIGIN, OLD)
    keyring.trouble = LOCKED
    store.save("live", ORIGIN, NEW)
    keyring.trouble = None
    assert store.read("live", ORIGIN) == NEW
    assert store.delete("live", ORIGIN) is True
    assert store.read("live", ORIGIN) is None


def test_a_locked_keyring_may_hold_the_key_so_reading_says_that_it_is_locked() -> None:
    """None would make the person type a key which is there already."""
    with pytest.raises(KeyringTrouble, match="is locked"):
        FallbackStore(FakeKeyring(LOCKED)).read("live", ORIGIN)


def test_a_locked_keyring_keeps_its_key_so_deleting_says_that_it_is_locked() -> None:
    """The copy in memory is gone all the same."""
    keyring = FakeKeyring(LOCKED)
    store = FallbackStore(keyring)
    store.save("live", ORIGIN, NEW)
    with pytest.raises(KeyringTrouble, match="is locked"):
        store.delete("live", ORIGIN)
    keyring.trouble = None
    assert store.read("live", ORIGIN) is None
    assert store.status() == IN_KEYRING

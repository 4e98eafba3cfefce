from fs_event_studio.credentials.session_store import SessionStore
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus

ORIGIN = "https://api.fullstory.com"
KEY = ApiKey("na1.canary-canary-canary/AB12C")


def test_a_key_lives_for_one_run() -> None:
    """The status says so, before and after."""
    store: KeyStore = SessionStore()
    expected = KeyStoreStatus(persistent=False, text="The key is kept in memory until the app is closed.")
    assert store.status() == expected
    assert store.save("live", ORIGIN, KEY) == expected
    assert store.read("live", ORIGIN) == KEY
    assert SessionStore().read("live", ORIGIN) is None


def test_a_key_belongs_to_one_environment_and_one_origin() -> None:
    store = SessionStore()
    store.save("live", ORIGIN, KEY)
    assert store.read("staging", ORIGIN) is None
    assert store.read("live", f"{ORIGIN}:8443") is None
    assert store.delete("staging", ORIGIN) is False
    assert store.delete("live", ORIGIN) is True
    assert store.delete("live", ORIGIN) is False
    assert store.read("live", ORIGIN) is None


def test_the_store_does_not_show_its_keys() -> None:
    store = SessionStore()
    store.save("live", ORIGIN, KEY)
    assert "canary" not in repr(store)
    assert "canary" not in repr(vars(store))


def test_it_knows_whether_it_holds_any() -> None:
    store = SessionStore()
    assert not store.holds_any
    store.save("live", ORIGIN, KEY)
    assert store.holds_any
    store.delete("live", ORIGIN)
    assert not store.holds_any

"""Keys are remembered the moment they pass, so that they can be kept out of what is written."""

from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.secrets import Secrets, WatchedKeyStore
from support.fake_keys import FakeKeys

KEY = ApiKey("canary-0123456789")


def test_nothing_is_removed_before_a_key_is_known() -> None:
    assert Secrets().redactor().text(KEY.secret) == KEY.secret


def test_a_saved_key_is_remembered_even_if_it_could_not_be_kept() -> None:
    secrets = Secrets()
    WatchedKeyStore(FakeKeys(persistent=False), secrets).save("live", "https://x.example", KEY)
    assert KEY.secret not in secrets.redactor().text(f"Basic {KEY.secret}")


def test_a_read_key_is_remembered() -> None:
    secrets, keys = Secrets(), FakeKeys()
    keys.save("live", "https://x.example", KEY)
    watched = WatchedKeyStore(keys, secrets)
    assert watched.read("live", "https://x.example") == KEY
    assert KEY.secret not in secrets.redactor().text(KEY.secret)


def test_what_the_store_says_passes_through() -> None:
    keys = FakeKeys()
    watched = WatchedKeyStore(keys, Secrets())
    assert watched.status() == keys.status()
    assert watched.read("live", "https://x.example") is None
    assert not watched.delete("live", "https://x.example")

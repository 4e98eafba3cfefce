import importlib
import sys

import pytest

from fs_event_studio.credentials.backends import PLACES, Backend, NoUsableKeyring, allowed_keyring, find_keyring
from support.keyring_fakes import FakeBackend, FakeChain, dressed_as

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
KWALLET = "keyring.backends.kwallet.DBusKeyring"
PLAIN_TEXT = "keyrings.alt.file.PlaintextKeyring"


def backend(name: str) -> FakeBackend:
    return dressed_as(name)()


def chain(*names: str) -> Backend:
    class Chain(FakeChain):
        pass

    Chain.__module__, _, Chain.__qualname__ = "keyring.backends.chainer.ChainerBackend".rpartition(".")
    return Chain([backend(name) for name in names])


@pytest.mark.parametrize("name", PLACES)
def test_the_computers_own_keyrings_are_used(name: str) -> None:
    """And the person is told which one it is."""
    chosen = backend(name)
    assert allowed_keyring(chosen) == (chosen, PLACES[name])


@pytest.mark.parametrize("name", PLACES)
def test_the_list_names_classes_that_exist(name: str) -> None:
    """A class that keyring renames would be refused on every computer."""
    module, _, qualname = name.rpartition(".")
    assert getattr(importlib.import_module(module), qualname).__module__ == module


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(PLAIN_TEXT, id="plain-text"),
        pytest.param("keyrings.alt.file.EncryptedKeyring", id="own-encryption"),
        pytest.param("keyring.backends.null.Keyring", id="switched-off"),
        pytest.param("keyring.backends.kwallet.DBusKeyringKWallet4", id="broken-encryption"),
        pytest.param("keyring_pass.PasswordStoreBackend", id="third-party"),
        pytest.param("keyrings.SecretService.Keyring", id="similar-name"),
    ],
)
def test_others_are_refused_by_name(name: str) -> None:
    with pytest.raises(NoUsableKeyring) as caught:
        allowed_keyring(backend(name))
    assert str(caught.value) == (
        f"No usable keyring: the keyring library would use {name}, which this app does not trust with keys. "
        "Only the computer's own keyring will do."
    )


def test_a_subclass_of_an_allowed_backend_is_refused() -> None:
    """It may keep keys anywhere."""
    sub = type("Sub", (dressed_as(SECRET_SERVICE),), {"__module__": "my"})
    with pytest.raises(NoUsableKeyring, match=r"would use my\.Sub, which"):
        allowed_keyring(sub())


def test_without_any_backend_the_sentence_says_what_to_install() -> None:
    with pytest.raises(NoUsableKeyring, match=r"none was found.*GNOME Keyring, KWallet or KeePassXC"):
        allowed_keyring(backend("keyring.backends.fail.Keyring"))


@pytest.mark.parametrize(
    ("links", "used"),
    [
        pytest.param([PLAIN_TEXT, SECRET_SERVICE], SECRET_SERVICE, id="behind-a-refused-one"),
        pytest.param([SECRET_SERVICE, PLAIN_TEXT], SECRET_SERVICE, id="before-a-refused-one"),
        pytest.param([KWALLET, SECRET_SERVICE], KWALLET, id="the-first-of-two"),
    ],
)
def test_of_a_chain_only_allowed_links_are_used(links: list[str], used: str) -> None:
    """By priority, which is the chain's order. The chain itself would try the others as well."""
    assert allowed_keyring(chain(*links)).place == PLACES[used]


def test_a_chain_of_refused_links_is_refused_with_all_their_names() -> None:
    with pytest.raises(NoUsableKeyring, match=r"would use keyrings\.alt\.file\.PlaintextKeyring, my\.Own, which"):
        allowed_keyring(chain(PLAIN_TEXT, "my.Own"))


def test_an_empty_chain_is_refused() -> None:
    with pytest.raises(NoUsableKeyring, match="chainer"):
        allowed_keyring(chain())


def test_a_backend_of_our_own_cannot_pose_as_a_chain() -> None:
    """Only the library's chain is looked into."""
    with pytest.raises(NoUsableKeyring, match="FakeChain"):
        allowed_keyring(FakeChain([backend(SECRET_SERVICE)]))


def test_the_librarys_choice_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its real choices are tried in processes of their own, since it makes them once per process."""
    chosen = backend(KWALLET)
    monkeypatch.setattr("keyring.get_keyring", lambda: chosen)
    assert find_keyring() == (chosen, "KWallet")


def test_a_library_that_cannot_be_loaded_is_no_usable_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(NoUsableKeyring, match=r"cannot be set up \(ModuleNotFoundError\)"):
        find_keyring()

import threading
import time
import traceback

import pytest
from keyring import errors

from fs_event_studio.credentials.backends import Keyring, NoUsableKeyring
from fs_event_studio.credentials.keyring_store import SERVICE, KeyringStore
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble
from support.keyring_fakes import FailingBackend, FakeBackend, HangingBackend, fake_keyring

ORIGIN = "https://api.fullstory.com"
SECRET = "na1.canary-canary-canary/AB12C"
KEY = ApiKey(SECRET)
ACCOUNT = f"live@{ORIGIN}"
IN_THE_FAKE = KeyStoreStatus(persistent=True, text="Keys are kept in a fake.")


def store_on(backend: FakeBackend, timeout_s: float = 10) -> KeyStore:
    return KeyringStore(lambda: fake_keyring(backend), read_timeout_s=timeout_s, write_timeout_s=timeout_s)


def test_a_key_is_saved_read_and_forgotten() -> None:
    """Under our name, at the account that names environment and origin."""
    backend = FakeBackend()
    store = store_on(backend)
    assert store.read("live", ORIGIN) is None
    assert store.save("live", ORIGIN, KEY) == IN_THE_FAKE == store.status()
    assert backend.texts == {("fs-event-studio", "live@https://api.fullstory.com"): SECRET}
    assert store.read("live", ORIGIN) == KEY
    assert store.delete("live", ORIGIN) is True
    assert store.delete("live", ORIGIN) is False
    assert backend.texts == {}


def test_a_key_belongs_to_one_environment_and_one_origin() -> None:
    """So that it never follows a changed address."""
    store = store_on(FakeBackend())
    store.save("live", ORIGIN, KEY)
    assert store.read("live", "https://api.eu1.fullstory.com") is None
    assert store.read("staging", ORIGIN) is None
    assert store.delete("staging", ORIGIN) is False
    assert store.read("live", ORIGIN) == KEY


def test_the_keyring_is_looked_for_once_and_late() -> None:
    """To import the library takes 87 ms, to ask D-Bus takes more."""
    finds = 0

    def find() -> Keyring:
        nonlocal finds
        finds += 1
        return fake_keyring(FakeBackend())

    store = KeyringStore(find)
    assert finds == 0
    for _ in range(3):
        store.read("live", ORIGIN)
    assert finds == 1


def test_a_missing_keyring_is_looked_for_again() -> None:
    found: list[Keyring] = []

    def find() -> Keyring:
        if not found:
            raise NoUsableKeyring("No usable keyring: none was found.")
        return found[0]

    store = KeyringStore(find)
    assert store.status() == KeyStoreStatus(persistent=False, text="No usable keyring: none was found.")
    with pytest.raises(NoUsableKeyring):
        store.save("live", ORIGIN, KEY)
    found.append(fake_keyring(FakeBackend()))
    assert store.status() == IN_THE_FAKE


@pytest.mark.parametrize("entry", ["", "short", f"{SECRET} {SECRET}", f"{SECRET}\n\0", "na1.schlüssel-schlüssel"])
def test_an_entry_that_is_no_key_is_named_and_not_shown(entry: str) -> None:
    """Somebody may have edited it. The sentence names the account and what to do."""
    backend = FakeBackend()
    backend.texts[SERVICE, ACCOUNT] = entry
    store = store_on(backend)
    with pytest.raises(KeyringTrouble) as caught:
        store.read("live", ORIGIN)
    assert str(caught.value) == (
        f"The keyring's entry “{ACCOUNT}” of “fs-event-studio” is no API key. Save the key again, or delete it."
    )
    assert_shows_no_key(caught.value)
    assert store.delete("live", ORIGIN) is True


def test_an_entry_edited_harmlessly_is_read() -> None:
    backend = FakeBackend()
    backend.texts[SERVICE, ACCOUNT] = f"  Basic {SECRET}\n"
    assert store_on(backend).read("live", ORIGIN) == KEY


class BytesBackend(FakeBackend):
    """Holds an entry that is not UTF-8 until it is deleted."""

    def get_password(self, service: str, username: str) -> str | None:
        """As secretstorage would report it."""
        if (service, username) in self.texts:
            raise UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "invalid start byte")
        return None


def test_an_entry_that_is_no_text_is_named_and_can_be_deleted() -> None:
    backend = BytesBackend()
    backend.texts[SERVICE, ACCOUNT] = ""
    store = store_on(backend)
    with pytest.raises(KeyringTrouble, match="is no API key") as caught:
        store.read("live", ORIGIN)
    assert_shows_no_key(caught.value)
    assert store.delete("live", ORIGIN) is True
    assert store.read("live", ORIGIN) is None


ERRORS = {
    "locked": (errors.KeyringLocked(), "The keyring is locked. Unlock it"),
    "init": (errors.InitError(), "could not be opened"),
    "set": (errors.PasswordSetError(), "refused to keep the key"),
    "delete": (errors.PasswordDeleteError(), "refused to forget the key"),
    "no-keyring": (errors.NoKeyringError(), r"failed \(NoKeyringError\)"),
    "base": (errors.KeyringError(), r"failed \(KeyringError\)"),
    "bus": (ConnectionResetError(), r"failed \(ConnectionResetError\)"),
    "bug": (TypeError(), r"failed \(TypeError\)"),
}


@pytest.mark.parametrize("method", ["read", "save", "delete"])
@pytest.mark.parametrize(("error", "sentence"), ERRORS.values(), ids=ERRORS)
def test_every_error_becomes_trouble_without_the_key(method: str, error: Exception, sentence: str) -> None:
    """A backend's errors may hold its arguments. None of them leaves, neither as text nor as cause or context."""
    store = store_on(FailingBackend(error))
    arguments = {"read": (), "save": (KEY,), "delete": ()}[method]
    with pytest.raises(KeyringTrouble, match=sentence) as caught:
        getattr(store, method)("live", ORIGIN, *arguments)
    assert_shows_no_key(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


def assert_shows_no_key(trouble: BaseException) -> None:
    """Not even in a report with local variables."""
    report = traceback.TracebackException.from_exception(trouble, capture_locals=True)
    frames = [frame for frame in report.stack if "credentials" in frame.filename and "tests" not in frame.filename]
    assert frames
    assert "canary" not in str(trouble)
    assert "canary" not in repr([frame.locals for frame in frames])
    assert report.__cause__ is None
    assert report.__context__ is None


class ForgetfulBackend(FakeBackend):
    """KWallet's write may fail without an error."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Do nothing, and do not say so."""


def test_a_key_that_was_not_kept_is_not_called_saved() -> None:
    with pytest.raises(KeyringTrouble, match=r"did not keep the key.*live@https://api\.fullstory\.com") as caught:
        store_on(ForgetfulBackend()).save("live", ORIGIN, KEY)
    assert_shows_no_key(caught.value)


class CopiesBackend(FakeBackend):
    """A keyring may hold the same account several times and deletes one at a time."""

    def __init__(self, copies: int) -> None:
        super().__init__()
        self.copies = copies

    def get_password(self, service: str, username: str) -> str | None:
        """The key, while there is a copy."""
        del service, username
        return SECRET if self.copies else None

    def delete_password(self, service: str, username: str) -> None:
        """Delete one copy."""
        del service, username
        self.copies -= 1


def test_all_copies_are_forgotten() -> None:
    backend = CopiesBackend(3)
    assert store_on(backend).delete("live", ORIGIN) is True
    assert backend.copies == 0


def test_a_keyring_that_only_says_it_deletes_is_found_out() -> None:
    with pytest.raises(KeyringTrouble, match="still holds"):
        store_on(CopiesBackend(1000)).delete("live", ORIGIN)


def test_a_hanging_keyring_blocks_nobody_for_ever() -> None:
    """First its time-out, then failing at once; when it answers after all, everything works again."""
    backend = HangingBackend()
    store = store_on(backend, timeout_s=0.5)
    with pytest.raises(KeyringTrouble, match=r"did not answer within 0\.5 s"):
        store.save("live", ORIGIN, KEY)
    start = time.monotonic()
    with pytest.raises(KeyringTrouble, match="earlier question"):
        store.read("live", ORIGIN)
    with pytest.raises(KeyringTrouble, match="earlier question"):
        store.delete("live", ORIGIN)
    status = store.status()
    assert not status.persistent
    assert "It may be locked" in status.text
    assert time.monotonic() - start < 0.5
    assert backend.calls == 1
    backend.answered.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
    assert store.read("live", ORIGIN) == KEY


def test_a_hanging_search_for_the_keyring_is_given_up_too() -> None:
    """`get_keyring` itself asks D-Bus."""
    backend = HangingBackend()

    def find() -> Keyring:
        backend.get_password("", "")
        return fake_keyring(backend)

    store = KeyringStore(find, read_timeout_s=0.05)
    assert not store.status().persistent
    backend.answered.set()


def test_reading_and_writing_have_their_own_time() -> None:
    """A save may need a person to answer a question, a read happens on the way to sending."""
    backend = HangingBackend()
    store = KeyringStore(lambda: fake_keyring(backend), read_timeout_s=0.05, write_timeout_s=0.1)
    with pytest.raises(KeyringTrouble, match=r"0\.1 s"):
        store.save("live", ORIGIN, KEY)
    backend.answered.set()


def test_eight_threads_share_a_store() -> None:
    backend = FakeBackend()
    store = store_on(backend)
    together = threading.Barrier(8)
    read: dict[int, ApiKey | None] = {}

    def work(number: int) -> None:
        together.wait(10)
        for _ in range(20):
            store.save(f"env {number}", ORIGIN, ApiKey(f"{SECRET}{number}"))
            read[number] = store.read(f"env {number}", ORIGIN)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert read == {number: ApiKey(f"{SECRET}{number}") for number in range(8)}

"""The keyring as it is on Linux desktops: real, in every state in which it may be found."""

import threading
from contextlib import closing

import pytest
from keyring.core import load_keyring

from fs_event_studio.credentials.backends import PLACES, Keyring, allowed_keyring
from fs_event_studio.credentials.keyring_store import KeyringStore
from fs_event_studio.domain.keys import ApiKey
from support.key_steps import Result, run_steps
from support.secret_service import Desktop, State, desktop

pytestmark = pytest.mark.secret_service

KEPT = f"Keys are kept in {PLACES['keyring.backends.SecretService.Keyring']}."
IN_MEMORY = "The key is kept in memory until the app is closed."
SECRET = "na1.canary+canary/canary==/AB12C"
ORIGIN = "https://api.fullstory.com"
ALL_STEPS = [
    ("status",),
    ("save", "live", ORIGIN, SECRET),
    ("read", "live", ORIGIN),
    ("delete", "live", ORIGIN),
]


@pytest.fixture
def origin(request: pytest.FixtureRequest) -> str:
    """One per test, since they share a keyring."""
    return f"https://{request.node.name.replace('_', '-')[:60]}.example"


@pytest.fixture
def store(unlocked_desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> KeyringStore:
    """A store in this process. The library's own choice, which it makes once per process, is tried in others."""

    def find() -> Keyring:
        return allowed_keyring(load_keyring("keyring.backends.SecretService.Keyring"))

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", unlocked_desktop.environ["DBUS_SESSION_BUS_ADDRESS"])
    return KeyringStore(find)


def entries(origin: str) -> dict[str, str]:
    """Label to secret of whatever the service holds for this origin, without the keyring library."""
    import secretstorage  # noqa: PLC0415 - there is none on other systems

    with closing(secretstorage.dbus_init()) as bus:
        items = list(secretstorage.get_default_collection(bus).get_all_items())
        return {
            item.get_label(): item.get_secret().decode()
            for item in items
            if item.get_attributes().get("username", "").endswith(f"@{origin}")
        }


def test_a_saved_key_is_in_the_secret_service(store: KeyringStore, origin: str) -> None:
    """Found by another reader under our service's name, and gone after deleting."""
    assert store.save("live", origin, ApiKey(SECRET)).text == KEPT
    assert entries(origin) == {f"Password for 'live@{origin}' on 'fs-event-studio'": SECRET}
    assert store.read("live", origin) == ApiKey(SECRET)
    assert store.delete("live", origin) is True
    assert store.delete("live", origin) is False
    assert entries(origin) == {}


def test_a_newer_key_takes_the_place_of_the_older(store: KeyringStore, origin: str) -> None:
    for number in range(3):
        store.save("live", origin, ApiKey(f"{SECRET}{number}"))
    assert list(entries(origin).values()) == [f"{SECRET}2"]


@pytest.mark.parametrize("name", ["Überprüfung", "本番", "a b@https://c", "🙂", 'o\'neill "x" \\ %s', "x" * 500])
def test_environments_may_have_any_name(store: KeyringStore, origin: str, name: str) -> None:
    store.save(name, origin, ApiKey(SECRET))
    assert store.read(name, origin) == ApiKey(SECRET)
    assert store.delete(name, origin) is True


def test_environments_do_not_share_keys(store: KeyringStore, origin: str) -> None:
    store.save("live", origin, ApiKey(f"{SECRET}1"))
    store.save("Live", origin, ApiKey(f"{SECRET}2"))
    assert store.read("live", origin) == ApiKey(f"{SECRET}1")
    assert store.delete("live", origin) is True
    assert store.read("live", origin) is None
    assert store.read("Live", origin) == ApiKey(f"{SECRET}2")


def test_eight_threads_share_a_store(store: KeyringStore, origin: str) -> None:
    """Each call opens and closes its own connection in its own thread, one after the other."""
    together = threading.Barrier(8)
    read: dict[int, ApiKey | None] = {}

    def work(number: int) -> None:
        together.wait(10)
        for _ in range(3):
            store.save(f"env {number}", origin, ApiKey(f"{SECRET}{number}"))
            read[number] = store.read(f"env {number}", origin)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert read == {number: ApiKey(f"{SECRET}{number}") for number in range(8)}


@pytest.mark.parametrize("state", [State.UNLOCKED, State.EMPTY_PASSWORD], ids=lambda state: state.value)
def test_a_key_outlives_the_program(state: State) -> None:
    """Saved by one process, read by the next, forgotten by a third; the library chose the backend."""
    with desktop(state) as computer:
        assert run_steps(computer.environ, [("status",), ("save", "live", ORIGIN, SECRET)]) == [
            Result(KEPT, persistent=True),
            Result(KEPT, persistent=True),
        ]
        assert run_steps(computer.environ, [("read", "live", ORIGIN)]) == [Result(SECRET)]
        assert run_steps(computer.environ, [("delete", "live", ORIGIN), ("read", "live", ORIGIN)]) == [
            Result(value=True),
            Result(None),
        ]


@pytest.mark.parametrize("state", [State.NO_SERVICE, State.NO_BUS], ids=lambda state: state.value)
def test_where_there_is_no_keyring_that_is_said(state: State) -> None:
    with desktop(state) as computer:
        status, *others = run_steps(computer.environ, ALL_STEPS)
    assert status.persistent is False
    assert "none was found" in str(status.value)
    assert {(result.trouble, result.sentence) for result in others} == {("NoUsableKeyring", status.value)}


@pytest.mark.parametrize("state", [State.NO_SERVICE, State.NO_BUS], ids=lambda state: state.value)
def test_where_there_is_no_keyring_the_key_lives_for_the_run(state: State) -> None:
    with desktop(state) as computer:
        status, saved, read, deleted = run_steps(computer.environ, ALL_STEPS, fallback=True)
        assert run_steps(computer.environ, [("read", "live", ORIGIN)], fallback=True) == [Result(None)]
    assert status == saved
    assert saved.persistent is False
    assert str(saved.value).startswith("No usable keyring: none was found. ")
    assert str(saved.value).endswith(IN_MEMORY)
    assert (read, deleted) == (Result(SECRET), Result(value=True))


def test_a_locked_keyring_that_cannot_ask_fails_at_once() -> None:
    """No display, so no prompter: as over ssh."""
    with desktop(State.LOCKED) as computer:
        _, *others = run_steps(computer.environ, ALL_STEPS)
        _, saved, read, deleted = run_steps(computer.environ, ALL_STEPS, fallback=True)
    locked = Result(None, None, "KeyringTrouble", "The keyring is locked. Unlock it, then try again.")
    assert others == [locked] * 3
    assert saved == Result(f"{locked.sentence} {IN_MEMORY}", persistent=False)
    assert (read, deleted) == (Result(SECRET), locked)


def test_a_locked_keyring_that_asks_in_vain_ends_with_the_time_out() -> None:
    """And the program can exit, though a call hangs; nothing is printed."""
    with desktop(State.ASKING) as computer:
        status, saved, read, _ = run_steps(computer.environ, ALL_STEPS, fallback=True, timeout_s=1)
    assert status == Result(KEPT, persistent=True)
    assert str(saved.value).startswith("The keyring did not answer within 1 s. It may be locked ")
    assert str(saved.value).endswith(IN_MEMORY)
    assert read == Result(SECRET)

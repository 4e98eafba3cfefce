"""Which key goes where."""

import pytest

from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, SANDBOX_KEY, Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.keys_in_use import KeyMissing, KeysInUse
from support.fake_keys import FakeKeys

KEPT, GIVEN = ApiKey("na1.kept/1"), ApiKey("na1.given/2")
LOCAL = Environment("local", "http://127.0.0.1:8090")


def keys_with(kept: ApiKey | None) -> FakeKeys:
    """A store that has this key for Fullstory."""
    keys = FakeKeys()
    if kept:
        keys.save(FULLSTORY.name, FULLSTORY.origin, kept)
    return keys


@pytest.mark.parametrize("environment", [SANDBOX, LOCAL])
def test_sandbox_and_loopback_get_the_dummy(environment: Environment) -> None:
    """Also when a real key is at hand."""
    assert KeysInUse(keys_with(KEPT), GIVEN).key_for(environment) == ApiKey(SANDBOX_KEY)


@pytest.mark.parametrize(
    ("kept", "given", "expected"), [(KEPT, None, KEPT), (KEPT, GIVEN, GIVEN), (None, GIVEN, GIVEN)]
)
def test_the_given_key_wins_over_the_kept_one(kept: ApiKey | None, given: ApiKey | None, expected: ApiKey) -> None:
    assert KeysInUse(keys_with(kept), given).key_for(FULLSTORY) == expected


def test_a_key_does_not_follow_a_changed_address() -> None:
    """It is bound to scheme and host."""
    moved = Environment(FULLSTORY.name, "https://elsewhere.example")
    with pytest.raises(KeyMissing, match=r"https://elsewhere\.example"):
        KeysInUse(keys_with(KEPT)).key_for(moved)

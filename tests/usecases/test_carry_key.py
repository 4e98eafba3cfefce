"""An environment gets another name: its key goes along, if it is of the same address."""

import pytest

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.carry_key import carry_key
from fs_event_studio.usecases.ports import KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble
from support.fake_keys import FakeKeys

KEY, OTHER = ApiKey("na1.the-first-key"), ApiKey("na1.the-other-key")
LIVE = Environment("new", "https://shop.example/prefix")
ORIGIN = "https://shop.example"


class RefusingKeys(FakeKeys):
    """Takes no key."""

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:  # noqa: ARG002 - as the port has it
        raise KeyringTrouble("The keyring is locked.")


def test_it_is_under_the_new_name_and_only_there() -> None:
    keys = FakeKeys()
    keys.save("old", ORIGIN, KEY)
    keys.save("new", ORIGIN, OTHER)  # of an environment that is no more
    assert carry_key(keys, "old", LIVE)
    assert keys.kept == {("new", ORIGIN): KEY}


def test_a_key_of_another_address_stays_where_it_is() -> None:
    keys = FakeKeys()
    keys.save("old", "https://other.example", KEY)
    assert not carry_key(keys, "old", LIVE)
    assert keys.kept == {("old", "https://other.example"): KEY}


@pytest.mark.parametrize("environment", [Environment("new", "http://127.0.0.1:9"), Environment("old", LIVE.base_url)])
def test_nothing_is_asked_where_nothing_is_to_be_carried(environment: Environment) -> None:
    keys = FakeKeys()
    keys.save("old", environment.origin, KEY)
    assert not carry_key(keys, "old", environment)
    assert keys.kept == {("old", environment.origin): KEY}


def test_a_key_that_cannot_be_saved_is_not_deleted() -> None:
    keys = RefusingKeys()
    keys.kept["old", ORIGIN] = KEY
    with pytest.raises(KeyringTrouble, match="locked"):
        carry_key(keys, "old", LIVE)
    assert keys.kept == {("old", ORIGIN): KEY}

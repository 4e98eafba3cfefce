import pytest

from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.sandbox.accounts import Account, Grant, Level
from fs_event_studio.sandbox.world import World
from support.sandboxes import KEYS, ORG_ID, small_world


@pytest.fixture
def world() -> World:
    return small_world()


def test_levels_are_nested_and_named_as_me_names_them() -> None:
    """Standard ⊂ Architect ⊂ Admin; a key without a role stands below."""
    assert sorted(Level) == [Level.UNKNOWN, Level.STANDARD, Level.ARCHITECT, Level.ADMIN]
    assert [level.role for level in Level] == ["UNKNOWN", "USER", "ARCHITECT", "ADMIN"]


def test_finds_a_grant_by_its_exact_header(world: World) -> None:
    """The header holds the key unencoded."""
    grant = world.grant_of(f"Basic {KEYS[Level.ADMIN].secret}")
    assert grant
    assert (grant.level, grant.org_id) == (Level.ADMIN, ORG_ID)
    assert world.grant_of(None) is None


def test_account_and_keys_are_opened_once(world: World) -> None:
    """Neither an account nor a key can be there twice."""
    with pytest.raises(ValueError, match="already"):
        world.open_account(Account(ORG_ID, "na1"))
    with pytest.raises(ValueError, match="already"):
        world.open_account(Account("o-B-eu1", "eu1"), [Grant(KEYS[Level.ADMIN], "o-B-eu1", Level.ADMIN)])


def test_key_belongs_to_the_account_it_is_opened_with(world: World) -> None:
    """A key for another account is a mistake."""
    with pytest.raises(ValueError, match="another account"):
        world.open_account(Account("o-B-eu1", "eu1"), [Grant(ApiKey("eu1.b"), ORG_ID, Level.ADMIN)])
    with pytest.raises(KeyError):
        world.tenant("o-B-eu1")

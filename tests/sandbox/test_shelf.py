"""Worlds under a name: saved, opened, reset, and come back to."""

from pathlib import Path

import pytest

from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import DEMO_ACCOUNT, build_demo_world
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.shelf import WorldShelf, WorldTrouble
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World
from fs_event_studio.sandbox.world_files import WorldFiles
from fs_event_studio.sandbox.world_state import capture
from support.sandboxes import NOW


@pytest.fixture
def world() -> World:
    """The demo world at a moment that does not move."""
    return build_demo_world(MovableClock(lambda: NOW))


@pytest.fixture
def shelf(world: World, tmp_path: Path) -> WorldShelf:
    """Its shelf, with nothing on it."""
    return WorldShelf(world, WorldFiles(tmp_path))


def add(world: World, uid: str) -> None:
    """One more user, so that worlds differ."""
    tenant = world.tenant(DEMO_ACCOUNT.org_id)
    tenant.place_user(User(tenant.mint.new_id(), NOW, uid))


def test_a_saved_world_is_opened_again(world: World, shelf: WorldShelf) -> None:
    """Whole, with the seed's sequence where it was."""
    add(world, "one")
    shelf.save(" my shop ")
    saved = capture(world)
    add(world, "two")
    shelf.begin(demo=False)
    assert (world.users(), shelf.state().present) == ((), "")
    shelf.open("my shop")
    assert capture(world) == saved
    assert shelf.state() == (("my shop",), "my shop", True)


def test_a_reset_comes_back_to_what_was_saved(world: World, shelf: WorldShelf) -> None:
    """Not to how the world had begun."""
    add(world, "one")
    shelf.save("shop")
    saved = capture(world)
    add(world, "two")
    shelf.reset()
    assert capture(world) == saved


def test_new_worlds(world: World, shelf: WorldShelf) -> None:
    """The demo world is the same each time; the empty one stays empty at a reset."""
    first = capture(world)
    shelf.begin(demo=False)
    shelf.reset()
    assert world.users() == ()
    shelf.begin(demo=True)
    assert capture(world) == first


def test_nothing_is_put_away_for_good(world: World, shelf: WorldShelf) -> None:
    """Opening, new worlds and resets can be undone, and done again."""
    assert not shelf.state().replaced
    add(world, "mine")
    mine = capture(world)
    shelf.reset()
    after = capture(world)
    shelf.come_back()
    assert capture(world) == mine
    shelf.come_back()
    assert capture(world) == after
    shelf.come_back()
    shelf.save("kept")
    shelf.begin(demo=False)
    shelf.come_back()
    assert world.name == "kept"
    shelf.reset()
    assert {user.uid for user in world.users()} >= {"mine"}


def test_no_world_takes_the_place_of_another_unless_told(world: World, shelf: WorldShelf, tmp_path: Path) -> None:
    """Names in upper and lower case are one, for some systems cannot tell them apart."""
    shelf.save("Shop")
    before = (tmp_path / "Shop.world.json").read_bytes()
    add(world, "one")
    with pytest.raises(WorldTrouble, match="There is a world “Shop” already"):
        shelf.save("shop")
    assert (tmp_path / "Shop.world.json").read_bytes() == before
    shelf.save("shop", replace=True)
    assert shelf.state().names == ("Shop",)
    assert (tmp_path / "Shop.world.json").read_bytes() != before


@pytest.mark.parametrize("content", [b"", b"{}", b'{"format": "fs-event-studio-world", "version": 9}'])
def test_a_file_that_is_no_world_changes_nothing(
    world: World, shelf: WorldShelf, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "bad.world.json").write_bytes(content)
    before = capture(world)
    with pytest.raises(WorldTrouble, match=r"bad\.world\.json"):
        shelf.open("bad")
    assert (capture(world), shelf.state().replaced) == (before, False)


def test_who_asks_for_a_world_that_is_not_there_is_told_which_are(shelf: WorldShelf) -> None:
    with pytest.raises(WorldTrouble, match="None is kept yet"):
        shelf.open("none")
    shelf.save("a")
    shelf.save("b")
    with pytest.raises(WorldTrouble, match="There are: a, b"):
        shelf.open("none")
    shelf.remove("a")
    assert shelf.state().names == ("b",)
    with pytest.raises(WorldTrouble, match="cannot be removed"):
        shelf.remove("a")


@pytest.mark.parametrize("name", ["", "  ", "../x", "con", "x" * 65])
def test_names_that_are_none(world: World, shelf: WorldShelf, tmp_path: Path, name: str) -> None:
    with pytest.raises(WorldTrouble, match="no name for a world"):
        shelf.save(name)
    assert (list(tmp_path.iterdir()), world.name) == ([], "")


def test_no_key_gets_into_a_file(world: World, tmp_path: Path) -> None:
    """Not even one that stands in the body of an event."""
    add(world, "secret-key-of-mine")
    files = WorldFiles(tmp_path, lambda data: data.replace(b"secret-key-of-mine", b"[key removed]"))
    WorldShelf(world, files).save("shop")
    assert b"secret-key-of-mine" not in (tmp_path / "shop.world.json").read_bytes()
    assert any(user.uid == "[key removed]" for account in files.load("shop").accounts for user in account.users)


def test_the_same_steps_in_an_opened_world_make_the_same_ids(shelf: WorldShelf, world: World) -> None:
    """Seeded and reproducible."""
    shelf.save("shop")
    made = []
    for _ in range(2):
        shelf.open("shop")
        made.append([world.mint.new_id() for _ in range(3)])
        assert Sandbox(world).world.mint.seed == 1
    assert made[0] == made[1]

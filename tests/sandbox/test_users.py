from datetime import UTC, datetime

import pytest

from fs_event_studio.sandbox.users import User, Users

CREATED = datetime(2026, 11, 23, tzinfo=UTC)
ADA = User("11", CREATED, "ada", "Ada Moreau")
NOBODY = User("12", CREATED)


@pytest.fixture
def users() -> Users:
    found = Users()
    found.add(ADA)
    found.add(NOBODY)
    return found


def test_finds_by_either_id(users: Users) -> None:
    """The empty uid of anonymous users finds nobody."""
    assert users.by_id("11") is users.by_uid("ada") is ADA
    assert users.by_uid("") is users.by_id("") is None
    assert users.all() == (ADA, NOBODY)


@pytest.mark.parametrize("other", [User("11", CREATED), User("13", CREATED, "ada")])
def test_ids_are_given_once(users: Users, other: User) -> None:
    """Neither id can stand for two users."""
    with pytest.raises(ValueError, match="already"):
        users.add(other)
    assert users.all() == (ADA, NOBODY)


def test_forgotten_user_can_come_again(users: Users) -> None:
    """Anonymous and known users can be forgotten."""
    users.forget(ADA)
    users.forget(NOBODY)
    assert users.all() == ()
    assert users.by_uid("ada") is None
    users.add(ADA)


def test_shown_name_is_fullstorys() -> None:
    """A user without a name is shown as Fullstory shows it."""
    assert (ADA.shown_name, NOBODY.shown_name) == ("Ada Moreau", "(No name available)")

"""Tabs: opened, closed, opened again; there is always one."""

import pytest

from fs_event_studio.domain.desks import MOST_CLOSED, Desk, Page, joined
from fs_event_studio.domain.drafts import Draft

BLANK = Page(Draft(), Draft())


def page(name: str, *, modified: bool = True) -> Page:
    """A tab with an event of this name."""
    draft = Draft(name)
    return Page(draft, Draft() if modified else draft)


def names(desk: Desk) -> list[str]:
    """The tabs, the shown one in brackets."""
    titles = [page.draft.name for page in desk.pages]
    return [f"[{title}]" if number == desk.current else title for number, title in enumerate(titles)]


THREE = Desk((page("a"), page("b"), page("c")), 1)


def test_a_new_tab_is_the_last_one_and_shown() -> None:
    assert names(THREE.opened(page("d"))) == ["a", "b", "c", "[d]"]


@pytest.mark.parametrize(
    ("current", "closed", "expected"),
    [
        (1, 1, ["a", "[c]"]),
        (1, 0, ["[b]", "c"]),
        (1, 2, ["a", "[b]"]),
        (2, 2, ["a", "[b]"]),
        (0, 0, ["[b]", "c"]),
    ],
)
def test_closing_shows_the_neighbour(current: int, closed: int, expected: list[str]) -> None:
    assert names(THREE.shown(current).without(closed, BLANK)) == expected


def test_the_last_tab_leaves_an_empty_one() -> None:
    desk = Desk((page("a"),)).without(0, BLANK)
    assert desk.pages == (BLANK,)
    assert names(desk.reopened()) == ["", "[a]"]


def test_closed_tabs_come_back_in_turn() -> None:
    desk = THREE.without(0, BLANK).without(0, BLANK).reopened().reopened()
    assert names(desk) == ["c", "b", "[a]"]
    assert desk.reopened() == desk


def test_what_holds_nothing_need_not_come_back() -> None:
    desk = Desk((page("a"), page("b", modified=False))).without(1, BLANK)
    assert desk.closed == ()


def test_closed_tabs_are_bounded() -> None:
    desk = Desk((BLANK, *(page(str(number)) for number in range(30))))
    for _ in range(30):
        desk = desk.without(1, BLANK)
    assert len(desk.closed) == MOST_CLOSED
    assert desk.closed[-1].draft.name == "29"


def test_going_round() -> None:
    assert [THREE.shown(THREE.current + step).current for step in (1, 2, -2)] == [2, 0, 2]


def test_two_desks_become_one() -> None:
    assert names(joined((THREE, Desk((page("d"),))))) == ["a", "[b]", "c", "d"]

"""The menu of worlds: saving under a name, opening, beginning anew, coming back, removing."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.gui.panels.sandbox.worlds_viewmodel import WorldsViewModel
from fs_event_studio.gui.tasks import TaskRunner
from fs_event_studio.sandbox.shelf import ShelfState, WorldTrouble
from support.window_driver import PATIENCE_MS, found

if TYPE_CHECKING:
    from collections.abc import Callable


class FakeShelf:
    """Remembers what it was told; `trouble` is what the next step meets."""

    def __init__(self) -> None:
        self.kept = ["Shop"]
        self.steps = list[tuple[object, ...]]()
        self.trouble = ""

    @property
    def worlds(self) -> "FakeShelf":
        """It stands for the services as well."""
        return self

    def state(self) -> ShelfState:
        """What there is now."""
        return ShelfState(tuple(self.kept), self.kept[-1] if self.steps else "", bool(self.steps))

    def save(self, name: str, *, replace: bool = False) -> None:
        """Keep it."""
        self._step("save", name, replace)
        self.kept.append(name)

    def open(self, name: str) -> None:
        """Open one."""
        self._step("open", name)

    def begin(self, *, demo: bool) -> None:
        """A new one."""
        self._step("begin", demo)

    def reset(self) -> None:
        """Begin anew."""
        self._step("reset")

    def come_back(self) -> None:
        """Undo."""
        self._step("back")

    def remove(self, name: str) -> None:
        """Remove one."""
        self._step("remove", name)
        self.kept.remove(name)

    def _step(self, *words: object) -> None:
        if self.trouble:
            raise WorldTrouble(self.trouble)
        self.steps.append(words)


@pytest.fixture
def shelf() -> FakeShelf:
    """A shelf with one world."""
    return FakeShelf()


@pytest.fixture
def model(qtbot: QtBot, tasks: TaskRunner, shelf: FakeShelf) -> WorldsViewModel:  # noqa: ARG001 - Qt has to run
    """The view-model on it."""
    return WorldsViewModel(lambda: shelf, tasks)


def test_each_step_is_done_beside_the_window_and_told(model: WorldsViewModel, shelf: FakeShelf, qtbot: QtBot) -> None:
    acts: tuple[Callable[[], None], ...] = (
        partial(model.open, "Shop"),
        partial(model.begin, demo=True),
        partial(model.begin, demo=False),
        model.reset,
        model.come_back,
    )
    for act in acts:
        with qtbot.waitSignal(model.replaced):
            act()
            assert model.state.busy
    assert shelf.steps == [("open", "Shop"), ("begin", True), ("begin", False), ("reset",), ("back",)]
    assert (model.state.busy, model.state.replaced) == (False, True)


def test_one_step_at_a_time(model: WorldsViewModel, shelf: FakeShelf, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.replaced):
        model.reset()
        model.open("Shop")
        model.refresh()
    assert shelf.steps == [("reset",)]


def test_trouble_goes_where_it_can_be_mended(model: WorldsViewModel, shelf: FakeShelf, qtbot: QtBot) -> None:
    """To the dialog that asked for the name, or to the window."""
    shelf.trouble = "The disk is full."
    with qtbot.waitSignal(model.save_failed) as saving:
        model.save("x", replace=False)
    with qtbot.waitSignal(model.failed) as opening:
        model.open("Shop")
    assert saving.args == opening.args == ["The disk is full."]
    assert not model.state.busy


def test_a_name_is_taken_in_any_case(model: WorldsViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.changed):
        model.refresh()
    assert (model.taken(" shop "), model.taken("shops"), model.taken("")) == ("Shop", "", "")


class Worlds:
    """Works the menu of a real window, whose worlds are in `folder`."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder
        self.model = window.models.worlds

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.window.models.tasks.idle and not self.model.state.busy, timeout=PATIENCE_MS)

    def open_menu(self) -> None:
        """As a click on the button does."""
        found(self.window, QMenu, "world_menu").aboutToShow.emit()
        self.settle()

    def action(self, name: str) -> QAction:
        """An action of the menu."""
        action = self.window.findChild(QAction, name)
        assert isinstance(action, QAction)
        return action

    def act(self, name: str) -> None:
        """Choose an action."""
        self.open_menu()
        self.action(name).trigger()
        self.settle()

    def listed(self, menu: str) -> list[str]:
        """The names in a submenu."""
        return [action.text() for action in found(self.window, QMenu, menu).actions()]

    def choose(self, menu: str, name: str) -> None:
        """Choose a world in a submenu."""
        self.open_menu()
        next(one for one in found(self.window, QMenu, menu).actions() if one.text() == name).trigger()
        self.settle()

    def save_as(self, name: str) -> QWidget:
        """Type a name; the dialog."""
        self.act("save_world_action")
        dialog = found(self.window, QWidget, "save_world_dialog")
        found(dialog, QLineEdit, "world_name").setText(name)
        return dialog

    def press_save(self, dialog: QWidget) -> None:
        """Press Save, or Replace."""
        found(dialog, QPushButton, "save_world_button").click()
        self.settle()


@pytest.fixture
def worlds(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Worlds:
    """The menu."""
    return Worlds(window, qtbot, tmp_path)


def files(folder: Path) -> list[str]:
    """The world files below the folder."""
    return sorted(path.name for path in folder.rglob("*.world.json"))


def test_a_world_is_saved_opened_and_removed(worlds: Worlds) -> None:
    """The menu's title says in which world the sandbox is."""
    menu = found(worlds.window, QMenu, "world_menu")
    assert menu.title() == "&World"
    worlds.press_save(worlds.save_as("Black Friday & more"[:12]))
    assert files(worlds.folder) == ["Black Friday.world.json"]
    assert menu.title() == "&World: Black Friday"
    worlds.act("empty_world_action")
    assert menu.title() == "&World"
    worlds.choose("open_world_menu", "Black Friday")
    assert menu.title() == "&World: Black Friday"
    worlds.window._sandbox.ask_to_remove = lambda _name: True
    worlds.choose("remove_world_menu", "Black Friday")
    assert (files(worlds.folder), worlds.listed("open_world_menu")) == ([], [])


def test_nothing_is_removed_without_asking(worlds: Worlds) -> None:
    asked = list[str]()

    def refuse(name: str) -> bool:
        asked.append(name)
        return False

    worlds.window._sandbox.ask_to_remove = refuse
    worlds.press_save(worlds.save_as("a"))
    worlds.choose("remove_world_menu", "a")
    assert (asked, files(worlds.folder)) == (["a"], ["a.world.json"])


def test_replacing_is_asked_in_the_dialog(worlds: Worlds) -> None:
    """The button says Replace, and the line above says what."""
    worlds.press_save(worlds.save_as("Shop"))
    before = (next(worlds.folder.rglob("Shop.world.json"))).read_bytes()
    worlds.act("empty_world_action")
    dialog = worlds.save_as("shop")
    assert found(dialog, QPushButton, "save_world_button").text() == "Replace"
    assert "“Shop” already" in found(dialog, QLabel, "world_name_remark").text()
    worlds.press_save(dialog)
    assert files(worlds.folder) == ["Shop.world.json"]
    assert (next(worlds.folder.rglob("Shop.world.json"))).read_bytes() != before


def test_a_name_that_is_none_keeps_the_dialog_open(worlds: Worlds) -> None:
    """With what was typed, and the rule beside it."""
    dialog = worlds.save_as("a/b")
    worlds.press_save(dialog)
    assert dialog.isVisible()
    assert "no name for a world" in found(dialog, QLabel, "world_name_remark").text()
    assert found(dialog, QLineEdit, "world_name").text() == "a/b"
    assert files(worlds.folder) == []


def test_a_step_can_be_undone(worlds: Worlds) -> None:
    worlds.open_menu()
    back = worlds.action("world_back_action")
    assert not back.isEnabled()
    worlds.press_save(worlds.save_as("mine"))
    worlds.act("demo_world_action")
    assert worlds.model.state.present == ""
    worlds.act("world_back_action")
    assert worlds.model.state.present == "mine"


def test_a_world_that_was_saved_elsewhere_is_listed(worlds: Worlds) -> None:
    worlds.press_save(worlds.save_as("mine"))
    file = next(worlds.folder.rglob("mine.world.json"))
    file.with_name("other.world.json").write_bytes(file.read_bytes())
    worlds.open_menu()
    assert worlds.listed("open_world_menu") == ["mine", "other"]
    file.with_name("bad.world.json").write_text("{}")
    worlds.choose("open_world_menu", "bad")
    assert "bad.world.json" in " ".join(label.text() for label in worlds.window.notices.findChildren(QLabel))
    assert worlds.model.state.present == "mine"

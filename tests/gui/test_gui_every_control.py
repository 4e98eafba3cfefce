"""Every control of the window and its dialogs: named, of its kind, reached in reading order, its focus seen."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDockWidget,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.context import GROUPS
from support.dialogs import DIALOGS, opened, prepare
from support.window_driver import WindowDriver

Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], frozenset[Role]], ...] = (
    (QRadioButton, frozenset({Role.RadioButton})),
    (QCheckBox, frozenset({Role.CheckBox})),
    (QToolButton, frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox, Role.ButtonDropDown})),
    (QPushButton, frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QAbstractSpinBox, frozenset({Role.SpinBox, Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QTabBar, frozenset({Role.PageTabList})),
    (QTableView, frozenset({Role.Table})),
    (QTreeView, frozenset({Role.Tree})),
    (QListWidget, frozenset({Role.List})),
)
MOST_STOPS = 300


def role_fits(widget: QWidget) -> bool:
    """Whether a screen reader says of the widget what it is."""
    role = QAccessible.queryAccessibleInterface(widget).role()
    return any(role in roles for kind, roles in ROLES if isinstance(widget, kind))


def controls(window: QWidget) -> set[QWidget]:
    """What a person can use now, the parts of other controls left out; of radio buttons the chosen one."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, tuple(kind for kind, _ in ROLES))
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QTableView | QListWidget)
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
    }


def stops(first: QWidget) -> list[QWidget]:
    """Where Tab leads to, from `first` on, once round."""
    first.setFocus()
    found: list[QWidget] = []
    while len(found) < MOST_STOPS:
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
        parts = focused.sectionCount() if isinstance(focused, QDateTimeEdit) else 1
        for _ in range(parts):  # Tab goes through day, month, year and so on first
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not focused:
                break
    return found


def panel_of(widget: QWidget) -> QWidget:
    """The part of the window that is read by itself."""
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, QDockWidget | QDialog | QMainWindow | QToolBar | QTabBar) or at.objectName() == "composer":
            return at
        at = at.parentWidget()
    return widget.window()


def out_of_order(found: list[QWidget]) -> list[tuple[str, str]]:
    """Neighbours of one panel of which the later one stands above, or on the same line before, the earlier one."""
    pairs = [(one, other) for one, other in pairwise(found) if panel_of(one) is panel_of(other)]
    return [(_name(one), _name(other)) for one, other in pairs if _is_before(_place(other), _place(one), one)]


def _place(widget: QWidget) -> QRect:
    """In the window; radio buttons of one choice are one block, whichever is chosen."""
    group = widget.group() if isinstance(widget, QRadioButton) else None
    place = QRect()
    for one in group.buttons() if group else [widget]:
        place = place.united(QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size()))
    return place


def _is_before(place: QRect, other: QRect, widget: QWidget) -> bool:
    if place.bottom() <= other.top():
        return True
    shared = min(place.bottom(), other.bottom()) - max(place.top(), other.top())
    if shared * 2 <= min(place.height(), other.height()):
        return False
    if widget.isRightToLeft():
        return place.left() >= other.right()
    return place.right() <= other.left()


def shows_focus(widget: QWidget) -> bool:
    """Whether it looks different with the focus."""
    holder = widget.window()
    holder.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    area = _place(widget).adjusted(-4, -4, 4, 4)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    focused = holder.grab(area).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    return focused != holder.grab(area).toImage()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {getattr(widget, 'text', lambda: '')()!r}"


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def complaints(window: QWidget, first: QWidget) -> Iterator[str]:
    """What is wrong with the controls of a window that is open."""
    wanted, found = controls(window), stops(first)
    yield from (f"{_name(widget)} has no name" for widget in wanted if not spoken(widget).strip())
    yield from (f"{_name(widget)} is of another kind" for widget in wanted if not role_fits(widget))
    yield from (f"{_name(widget)} is not reached by Tab" for widget in wanted - set(found))
    yield from (f"{one} comes after {other}" for other, one in out_of_order(_from_the_top(window, found)))


def _from_the_top(window: QWidget, found: list[QWidget]) -> list[QWidget]:
    """A dialog's round may begin anywhere in it, such as at the field that is to be filled in."""
    if not isinstance(window, QDialog):
        return found
    top = min(found, key=lambda widget: (_place(widget).top() // 10, _place(widget).left()))
    return [*found[found.index(top) :], *found[: found.index(top)]]


def _open_all(person: WindowDriver) -> None:
    person.send()
    for fold in ("context_section", *(f"context_{group}" for group in GROUPS), "page_section"):
        person.find(QAbstractButton, f"{fold}_fold").click()
    person.type("field_event_name", "x" * 251)
    person.window.notices.offer("A notice.", "Do something…", lambda: None)
    person.settle()
    person.qtbot.wait(50)


def test_every_control_of_the_window(person: WindowDriver) -> None:
    """All docks, and all that is folded."""
    _open_all(person)
    assert not [*complaints(person.window, person.find(QLineEdit, "field_event_name"))]


@pytest.mark.parametrize("page", ["stitching", "quota"])
def test_every_control_of_other_pages(person: WindowDriver, page: str) -> None:
    """Those that stand in the place of the composer."""
    person.send()
    person.toggle(f"show_{page}")
    person.settle()
    assert not [*complaints(person.window, person.find(QPushButton, "key_button"))]


def test_every_control_of_all_dialogs(person: WindowDriver, data_dir: Path) -> None:
    """From the control that has the focus when it opens."""
    prepare(person, data_dir)
    wrong = []
    for name in DIALOGS:
        with opened(person, name) as dialog:
            person.qtbot.waitUntil(dialog.isActiveWindow, timeout=2000)
            first = dialog.focusWidget()
            assert first is not None, name
            assert first.isVisible(), name
            wrong += [f"{name}: {complaint}" for complaint in complaints(dialog, first)]
    assert not wrong, "\n".join(wrong)


def test_focus_is_seen_on_every_control(person: WindowDriver) -> None:
    """Whatever its kind, in the window as it is used."""
    _open_all(person)
    area = person.find(QWidget, "composer").findChild(QScrollArea)
    assert area
    unseen = []
    for widget in controls(person.window):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
        if not shows_focus(widget):
            unseen.append(_name(widget))
    assert not unseen


class _Unpainted(QPushButton):
    """Looks the same whatever happens to it."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing."""


def test_the_checks_can_fail(person: WindowDriver) -> None:
    """A panel with everything wrong is complained about."""
    bad = QWidget()
    person.qtbot.addWidget(bad)
    layout = QVBoxLayout(bad)
    first, second, third = QPushButton("first"), _Unpainted(), QPushButton("third")
    for button in (first, second, third):
        layout.addWidget(button)
    second.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QWidget.setTabOrder(third, first)
    with person.qtbot.waitExposed(bad):
        bad.show()
    bad.activateWindow()
    person.qtbot.waitUntil(bad.isActiveWindow, timeout=2000)
    found = "\n".join(complaints(bad, second))
    assert "_Unpainted  '' has no name" in found
    assert "comes after" in found
    assert not shows_focus(second)
    assert shows_focus(first)

"""What can be wrong with how controls look: texts that are cut, controls upon each other, mnemonics that clash."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from fs_event_studio.gui.widgets.text import ElidedLabel

WIDTH, HEIGHT = 1280, 800
SUBSTITUTED = 3
"""Pixels: a field that was measured before it had text of a font that stands in for another."""


def seen(window: QWidget) -> list[QWidget]:
    """All that is shown of a window, other windows left out."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]


def called(widget: QWidget) -> str:
    """Enough to find it by."""
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.objectName()} {text!r} {widget.geometry().getRect()}"


def is_cut(widget: QWidget) -> bool:
    """Whether a text has less room than it takes."""
    if isinstance(widget, ElidedLabel):
        return False  # is made for being cut; the whole is in its tool tip
    return next((check(widget) for kind, check in _CHECKS if isinstance(widget, kind)), False)


def _label_is_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height()


def _button_is_cut(button: QAbstractButton) -> bool:
    if not button.text():
        return False
    return button.width() < button.sizeHint().width() or button.height() < button.minimumSizeHint().height()


def _tab_is_cut(bar: QTabBar) -> bool:
    measure = bar.fontMetrics()
    return any(
        bar.tabRect(number).width() < measure.horizontalAdvance(bar.tabText(number).replace("&", ""))
        for number in range(bar.count())
    )


def _choice_is_cut(box: QComboBox) -> bool:
    return _room_in(box) < box.fontMetrics().horizontalAdvance(box.currentText()) and not box.toolTip()


def _spin_box_is_cut(box: QAbstractSpinBox) -> bool:
    least = box.minimumSizeHint()
    return box.width() < least.width() or box.height() < least.height()


def _field_is_cut(field: QLineEdit) -> bool:
    """Its height, and the grey text while it is empty, unless that is in the tool tip as well."""
    if isinstance(field.parent(), QComboBox | QAbstractSpinBox):
        return False  # its parent is looked at
    hint = "" if field.text() or field.toolTip() else field.placeholderText()
    return (
        field.height() + SUBSTITUTED < field.minimumSizeHint().height()
        or field.width() - 2 * 4 < field.fontMetrics().horizontalAdvance(hint)
    )


def _room_in(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = box.style()
    part = QStyle.SubControl.SC_ComboBoxEditField
    return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def _titles_are_cut(header: QHeaderView) -> bool:
    """Titles of columns; those that a person may make wider say the whole in a tool tip."""
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or not header.isVisible():
        return False
    for column in range(header.count()):
        title = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        wanted = header.fontMetrics().horizontalAdvance(str(title or "")) + 4
        tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if not header.isSectionHidden(column) and header.sectionSize(column) < wanted and not tip:
            return True
    return False


_CHECKS: tuple[tuple[type[QWidget], Callable[[Any], bool]], ...] = (
    (QLabel, _label_is_cut),
    (QAbstractButton, _button_is_cut),
    (QTabBar, _tab_is_cut),
    (QComboBox, _choice_is_cut),
    (QAbstractSpinBox, _spin_box_is_cut),
    (QLineEdit, _field_is_cut),
    (QHeaderView, _titles_are_cut),
)


def overlapping(widgets: Iterable[QWidget]) -> list[tuple[str, str]]:
    """Pairs of controls that one parent holds upon each other."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QAbstractItemView)
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in widgets:
        parent = widget.parentWidget()
        if isinstance(widget, kinds) and parent and parent.layout() and not isinstance(parent, QDockWidget):
            by_parent.setdefault(parent, []).append(widget)
    return [
        (called(one), called(other))
        for children in by_parent.values()
        for one, other in combinations(children, 2)
        if one.geometry().intersects(other.geometry())
    ]


def faults(window: QWidget) -> Iterator[str]:
    """All that is cut or overlaps, and a dialog that is larger than a small screen."""
    if isinstance(window, QDialog) and (window.width() > WIDTH or window.height() > HEIGHT):
        yield f"{window.objectName()} takes {window.width()} x {window.height()}"
    widgets = seen(window)
    yield from (f"cut: {called(widget)}" for widget in widgets if is_cut(widget))
    yield from (f"overlapping: {one} and {other}" for one, other in overlapping(widgets))


def texts_of(widget: QWidget) -> Iterator[str]:
    """All texts of a widget that are meant for people."""
    names = ("text", "placeholderText", "windowTitle", "title")
    for name in names:
        said = None if isinstance(widget, QMenu) else getattr(widget, name, None)
        if callable(said) and not (name == "text" and isinstance(widget, QLineEdit)):
            yield str(said())
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from cells_of(widget)


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    """The texts of a list or a table, titles and tool tips included."""
    model = view.model()
    if isinstance(view, QHeaderView) or model is None:
        return
    for column in range(0 if isinstance(view, QListView) else model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")
    for row in range(model.rowCount()):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            yield str(model.index(row, column).data() or "")
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def mnemonic(text: str) -> str:
    """The letter after a single ampersand; empty if there is none."""
    at = text.replace("&&", "  ").find("&")
    return text[at + 1 : at + 2].casefold() if at >= 0 else ""


def clashes(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs with the same mnemonic."""
    return [(one, other) for one, other in combinations(texts, 2) if mnemonic(one) and mnemonic(one) == mnemonic(other)]


def menu_clashes(menu: QMenu | QMenuBar) -> Iterator[tuple[str, str]]:
    """In a menu, and in those that open from it."""
    actions = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    yield from clashes(action.text() for action in actions)
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_clashes(inner)


def control_clashes(window: QWidget) -> list[tuple[str, str]]:
    """Of what is shown in a window at once, its menu bar included."""
    texts = []
    for widget in seen(window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts.append(widget.text())
        elif isinstance(widget, QGroupBox):
            texts.append(widget.title())
        elif isinstance(widget, QMenuBar):
            texts += [action.text() for action in widget.actions() if action.isVisible()]
        elif isinstance(widget, QTabBar):
            texts += [widget.tabText(number) for number in range(widget.count())]
    return clashes(texts)


def front_dialog() -> QDialog:
    """The one that was opened last."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    modal = QApplication.activeModalWidget()
    return modal if isinstance(modal, QDialog) else shown[-1]

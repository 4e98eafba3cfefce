"""Everything has a name, can be reached by keyboard, and can be read."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from fs_event_studio.domain.context import GROUPS
from fs_event_studio.domain.identification import MODES
from fs_event_studio.domain.theatre import palette as theatre
from fs_event_studio.gui.theme import DARK, LIGHT, Colours
from fs_event_studio.gui.widgets.json_colours import json_formats
from fs_event_studio.gui.widgets.json_editor import JsonEditor
from support.window_driver import WindowDriver

NAMES = (
    *(f"mode_{mode.key.value}" for mode in MODES),
    *("field_session_id", "field_session_uid", "field_user_id", "field_user_uid", "field_event_name"),
    *("field_timestamp", "properties_table", "payload_preview", "problems_list", "quota_badge", "send_button"),
    *("send_anyway", "guide_button", "response_view", "history_table", "history_search", "environment_selector"),
)
LEAST_CONTRAST = 4.5
LEAST_OF_SHAPES = 3.0
_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTabBar)


@pytest.mark.parametrize("name", NAMES)
def test_every_widget_of_the_design_has_its_name(person: WindowDriver, name: str) -> None:
    """Tests, style sheets and UI automation rely on it; a screen reader gets a name too."""
    assert _spoken(person.find(QWidget, name))


def _spoken(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _controls(window: QWidget) -> set[QWidget]:
    """What a person can use now: parts that Qt itself puts into other widgets are left out."""
    return {
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, _CONTROLS)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox)
    }


def _reached_by_tab(window: QWidget, most: int = 200) -> set[QWidget]:
    reached: set[QWidget] = set()
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert all(window.isAncestorOf(widget) for widget in reached)
    return reached


def test_every_field_of_context_and_page_is_named_and_reached_by_tab(person: WindowDriver) -> None:
    folds = ["context_section", *(f"context_{group}" for group in GROUPS), "page_section"]
    for fold in folds:
        person.find(QAbstractButton, f"{fold}_fold").click()
    person.find(QLineEdit, "field_event_name").setFocus()
    wanted = _controls(person.window)
    wanted -= {widget for widget in wanted if isinstance(widget, QRadioButton) and not widget.isChecked()}
    missed = wanted - _reached_by_tab(person.window)
    assert not [f"{type(widget).__name__} {widget.objectName()}" for widget in missed]
    assert not [widget.objectName() for widget in wanted if not _spoken(widget)]


def test_every_control_is_reached_by_tab(person: WindowDriver) -> None:
    """All of them in one round; of radio buttons the chosen one, the others by arrows."""
    person.send()
    person.type("field_event_name", "x" * 251)
    person.find(QLineEdit, "field_event_name").setFocus()
    wanted = _controls(person.window)
    wanted -= {widget for widget in wanted if isinstance(widget, QRadioButton) and not widget.isChecked()}
    missed = wanted - _reached_by_tab(person.window)
    assert not [f"{type(widget).__name__} {widget.objectName()}" for widget in missed]


def test_every_control_has_a_spoken_name(person: WindowDriver) -> None:
    """Dialogs included."""
    person.send()
    person.click("add_environment_button")
    person.window.notices.add("A notice.")
    person.choose_environment("fullstory")
    person.click("key_button")
    person.settle()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for window in QApplication.topLevelWidgets()
        for widget in _controls(window)
        if not _spoken(widget)
    ]
    assert not nameless


def test_arrows_go_through_the_radio_buttons(person: WindowDriver) -> None:
    """And past the one that is off."""
    person.click("mode_user_id")
    radio = person.find(QRadioButton, "mode_user_id")
    radio.setFocus()
    person.press(Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused is not radio
    assert focused.isChecked()


def test_no_text_view_catches_the_tab_key(person: WindowDriver) -> None:
    """Tab leads on."""
    for view in person.window.findChildren(QPlainTextEdit):
        assert view.tabChangesFocus()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
@pytest.mark.parametrize("ground", ["window", "base", "alternate"])
@pytest.mark.parametrize("text", ["text", "muted", "error", "warning", "note", "success", "accent", "disabled"])
def test_text_can_be_read(colours: Colours, ground: str, text: str) -> None:
    """Every text colour on every ground."""
    assert _contrast(getattr(colours, text), getattr(colours, ground)) >= LEAST_CONTRAST


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.name)
def test_text_on_buttons_and_badges_can_be_read(colours: Colours) -> None:
    """Where the ground is a colour of its own."""
    assert _contrast(colours.on_accent, colours.accent) >= LEAST_CONTRAST
    assert _contrast(colours.text, colours.tint) >= LEAST_CONTRAST


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_coloured_json_can_be_read(person: WindowDriver, theme: str) -> None:
    """Names, texts and numbers."""
    person.choose_preference("theme", theme)
    view = person.find(JsonEditor, "payload_preview")
    ground = view.palette().base().color().name()
    formats = json_formats(view.palette())
    assert len(formats) == 3
    for form in formats.values():
        assert _contrast(form.foreground().color().name(), ground) >= LEAST_CONTRAST


@pytest.mark.parametrize("palette", [theatre.LIGHT, theatre.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["background", "band"])
def test_what_is_written_and_drawn_on_the_stage_can_be_read(palette: theatre.Palette, ground: str) -> None:
    """Words at 4.5, and at 3 the shapes that say where an event landed (WCAG 2.2, 1.4.3 and 1.4.11)."""
    on = getattr(palette, ground)
    for name in ("text", "muted", "now", "ghost", "over_limit"):
        assert _contrast(getattr(palette, name), on) >= LEAST_CONTRAST, name
    for name in ("stitched", "user", "anonymous", "unknown"):
        assert _contrast(getattr(palette, name), on) >= LEAST_OF_SHAPES, name
    assert _contrast(palette.stitched, palette.bar) >= LEAST_OF_SHAPES


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chosen_entry_of_an_open_list_can_be_read(person: WindowDriver, theme: str) -> None:
    """Where the list of a box is open, the entry that is chosen shows its words."""
    person.choose_preference("theme", theme)
    selector = person.find(QComboBox, "environment_selector")
    selector.showPopup()
    view = selector.view()
    entry = view.visualRect(view.model().index(selector.currentIndex(), 0)).adjusted(40, 4, -4, -4)
    image = view.viewport().grab(entry).toImage()
    colours = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    (ground, _count), *others = colours.most_common()
    assert any(_contrast(colour, ground) >= LEAST_CONTRAST for colour, _count in others)
    selector.hidePopup()


def _contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

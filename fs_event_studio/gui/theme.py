"""Our own light and dark palettes on Fusion, because most Linux desktops ignore the wish for a colour scheme."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


class Colours(NamedTuple):
    """One scheme, as `#rrggbb`; `name` is part of its icons' names.

    Every text colour has a contrast of at least 4.5 on `window` and on `base`.
    """

    name: str
    window: str
    base: str
    alternate: str
    text: str
    muted: str
    disabled: str
    border: str
    accent: str
    on_accent: str
    error: str
    warning: str
    note: str
    success: str
    tint: str


LIGHT = Colours(
    name="light",
    window="#f4f5f8",
    base="#ffffff",
    alternate="#f8f9fb",
    text="#1b2330",
    muted="#566072",
    disabled="#666f7e",
    border="#c8cdd7",
    accent="#2456c6",
    on_accent="#ffffff",
    error="#b3261e",
    warning="#855000",
    note="#3f5673",
    success="#1b6a43",
    tint="#e8edf8",
)
DARK = Colours(
    name="dark",
    window="#1f232b",
    base="#171a21",
    alternate="#1b1f27",
    text="#e7eaf0",
    muted="#a6afbe",
    disabled="#8d96a5",
    border="#3b424f",
    accent="#7da9ff",
    on_accent="#0b1426",
    error="#ff8f85",
    warning="#f1bb66",
    note="#a9bfdd",
    success="#82d6a6",
    tint="#262f40",
)


STYLE_ARGUMENTS = ("-style", "Fusion")
"""For the QApplication: to ask it later for its style costs 5 ms, for all enums of QStyle are made then."""

_ICONS = ("check", "close", "down", "float")


def colours_for(theme: str) -> Colours:
    """The scheme of a preference: `light`, `dark`, or the desktop's own for `system`, as far as Qt knows it."""
    if theme == "system":
        hints = QApplication.styleHints()
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if theme == "dark" else LIGHT


def apply_palette(app: QApplication, colours: Colours) -> None:
    """Give the style its colours: cheapest before there are widgets, possible at any time."""
    app.setPalette(_palette(colours))


def apply_style_sheet(
    app: QApplication, colours: Colours, font_percent: int, find_resource: Callable[[str], Path]
) -> None:
    """Add what a palette cannot say, and the size of the text: cheapest once the widgets are made."""
    # PNG: the reader of SVG costs some milliseconds at start.
    icons = {name: find_resource(f"icons/{name}-{colours.name}.png").as_posix() for name in _ICONS}
    points = app.font().pointSizeF() * font_percent / 100
    # The rule for every widget costs time at start, and is needed only once the size has been another one.
    plain = font_percent == 100 and not app.styleSheet()  # noqa: PLR2004 - the font's own size
    size = "" if plain else f"* {{ font-size: {points:g}pt; }}"
    app.setStyleSheet(size + _style_sheet(colours, points, icons))


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.base,
        role.AlternateBase: c.alternate,
        role.Text: c.text,
        role.Button: c.window,
        role.ButtonText: c.text,
        role.BrightText: c.error,
        role.ToolTipBase: c.base,
        role.ToolTipText: c.text,
        role.PlaceholderText: c.disabled,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Light: c.base,
        role.Midlight: c.alternate,
        role.Mid: c.border,
        role.Dark: c.border,
        role.Shadow: c.border,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(c.disabled))
    return palette


def _style_sheet(c: Colours, font_points: float, icons: Mapping[str, str]) -> str:
    box = round(font_points * 1.4)
    return f"""
    QToolTip {{ color: {c.text}; background: {c.base}; border: 1px solid {c.border}; padding: 4px; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="error"] {{ color: {c.error}; }}
    QLabel[role="warning"] {{ color: {c.warning}; }}
    QLabel[role="note"] {{ color: {c.note}; }}
    QLabel[role="success"] {{ color: {c.success}; font-weight: 600; }}
    QLabel[role="failure"] {{ color: {c.error}; font-weight: 600; }}
    QFrame[role="card"] {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 6px; }}
    QToolBar {{ border: none; border-bottom: 1px solid {c.border}; padding: 0; spacing: 0; }}
    QLabel[role="badge"] {{ border: 1px solid {c.border}; border-radius: 9px; padding: 1px 9px;
        background: {c.tint}; color: {c.text}; font-weight: 600; }}
    QPushButton {{ padding: 4px 12px; }}
    QPushButton:focus {{ background: {c.tint}; border: 2px solid {c.accent}; border-radius: 3px; padding: 3px 11px; }}
    QToolButton:focus {{ background: {c.tint}; border: 2px solid {c.accent}; border-radius: 3px; }}
    QPushButton:checked {{ background: {c.tint}; border: 1px solid {c.accent}; border-radius: 3px; padding: 4px 12px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
        border-radius: 4px; padding: 6px 18px; font-weight: 600; }}
    QPushButton[role="primary"]:disabled {{ background: {c.window}; color: {c.disabled};
        border-color: {c.border}; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; padding: 5px 17px; }}
    QPushButton[role="live"] {{ background: {c.error}; color: {c.base}; border: 1px solid {c.error};
        border-radius: 4px; padding: 6px 18px; font-weight: 600; }}
    QPushButton[role="live"]:disabled {{ background: {c.window}; color: {c.disabled}; border-color: {c.border}; }}
    QPushButton[role="live"]:focus {{ border: 2px solid {c.text}; padding: 5px 17px; }}
    QLineEdit {{ padding: 3px 4px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTableView:focus, QListWidget:focus,
        QTreeView:focus {{ border: 1px solid {c.accent}; }}
    QLineEdit, QPlainTextEdit, QTableView, QListWidget,
        QTreeView {{ border: 1px solid {c.border}; border-radius: 3px; }}
    QTreeView::item {{ padding: {round(font_points * 0.25)}px 0; }}
    QRadioButton::indicator, QCheckBox::indicator {{ width: {box}px; height: {box}px; border: 1px solid {c.muted};
        background: {c.base}; }}
    QRadioButton::indicator {{ border-radius: {(box + 2) // 2}px; }}
    QCheckBox::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator:checked {{ border-color: {c.accent}; background: qradialgradient(cx: 0.5, cy: 0.5,
        radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {c.accent}, stop: 0.55 {c.accent}, stop: 0.65 {c.base},
        stop: 1 {c.base}); }}
    QCheckBox::indicator:checked {{ border-color: {c.accent}; background: {c.accent}; image: url({icons["check"]}); }}
    QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{ border-color: {c.border}; }}
    QRadioButton:focus, QCheckBox:focus {{ outline: 1px solid {c.accent}; }}
    QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; }}
    QComboBox {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 3px; padding: 3px 4px;
        combobox-popup: 0; }} /* drawn as a menu, Qt fills the chosen entry with the box's colour: white on white */
    QComboBox::drop-down {{ border: none; width: {2 * box}px; }}
    QComboBox::down-arrow {{ image: url({icons["down"]}); width: {box}px; height: {box}px; }}
    QComboBox:focus {{ border-color: {c.accent}; }}
    QToolButton[popupMode="2"] {{ padding-right: {box + 3}px; }}
    QToolButton::menu-indicator {{ image: url({icons["down"]}); width: {box}px; height: {box}px;
        subcontrol-origin: padding; subcontrol-position: center right; }}
    QToolButton[role="fold"] {{ border: 1px solid transparent; border-radius: 3px; padding: 3px 6px 3px 2px;
        background: transparent; font-weight: 600; }}
    QToolButton[role="fold"]:hover {{ background: {c.tint}; }}
    QToolButton[role="fold"]:focus {{ border-color: {c.accent}; }}
    QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: none;
        border-bottom: 1px solid {c.border}; padding: 4px 6px; }}
    QHeaderView::section:vertical {{ border: none; }}
    QDockWidget::title {{ background: {c.window}; padding: {round(font_points * 0.65)}px 8px; }}
    QDockWidget {{ font-weight: 600; titlebar-close-icon: url({icons["close"]});
        titlebar-normal-icon: url({icons["float"]}); }}
    """

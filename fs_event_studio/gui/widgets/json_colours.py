"""The parts of JSON that are coloured, and their colours."""

import re

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

JSON_TOKENS = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*")|(?P<atom>-?\b[\d.eE+-]+\b|\b(?:true|false|null)\b)'
)


def json_formats(palette: QPalette) -> dict[str, QTextCharFormat]:
    """How names, texts and atoms are written on the ground of `palette`, by the names of JSON_TOKENS' groups."""
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128  # noqa: PLR2004 - the middle
    colours = {
        "name": palette.color(QPalette.ColorRole.Link),
        "text": QColor("#a5d6a7" if dark else "#1d6b45"),
        "atom": QColor("#f1bb66" if dark else "#855000"),
    }
    return {kind: _format(colour) for kind, colour in colours.items()}


def _format(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    return form

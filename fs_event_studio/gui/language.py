"""The language of the window, and the direction in which it is laid out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.phrases import Phrase, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from fs_event_studio.domain.preferences import Preferences
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.domain.recognising import Recogniser

SOURCE = "en"
"""The language in which the texts stand in the code."""

NAMES = {"en": "English", "de": "Deutsch", "ja": "日本語"}
"""Each language in its own words."""

CONTEXT = "phrases"
"""Of the texts that no widget says by itself, in the files of translations."""

TEMPLATES = "translations/templates.json"
"""The resource that holds all sentences with values in them."""

_INSTALLED = "fs_event_studio_translators"


def language_for(preference: str) -> str:
    """The language that is chosen, or the first of the desktop's that there is, or English."""
    if preference in NAMES:
        return preference
    wanted = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in NAMES), SOURCE)


def apply_language(app: QApplication, preferences: Preferences, find_resource: Callable[[str], Path]) -> None:
    """Say all texts of widgets that are made from now on in the chosen language."""
    remove_language(app)
    language = language_for(preferences.language)
    to_left = preferences.direction == "right-to-left"
    direction = Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
    if app.layoutDirection() is not direction:
        app.setLayoutDirection(direction)
    if language != SOURCE:
        _install(app, language, find_resource)


def remove_language(app: QApplication) -> None:
    """Go back to the texts of the code."""
    for translator in app.property(_INSTALLED) or ():
        app.removeTranslator(translator)
    app.setProperty(_INSTALLED, None)


def said(text: str) -> str:
    """A text of the domain in the language of the window; the text itself if it has no translation."""
    if not isinstance(text, Phrase) or not text.values:
        return QCoreApplication.translate(CONTEXT, text)
    values = (said(value) if isinstance(value, Phrase) else value for value in text.values)
    return QCoreApplication.translate(CONTEXT, text.template).format(*values)


def retold(text: str) -> str:
    """A sentence that was kept as plain English, or has such ones in it, in the language of the window.

    It stays as it is if it is none of ours: what servers and people wrote is never translated.
    """
    app = QCoreApplication.instance()
    return said(_recognised(text)) if app and app.property(_INSTALLED) else text


def named(text: str) -> str:
    """A name in a list: said if it is one of ours, such as “New anonymous users”; anybody else's as it stands."""
    return retold(text) if isinstance(text, Phrase) else text


def told(error: Exception) -> str:
    """What an error says, in the language of the window."""
    return said(reason_of(error))


def complaint(problem: Problem) -> str:
    """What is wrong and what to do, on one line."""
    return one_line(f"{said(problem.text)} {said(problem.fix)}")


def _recognised(text: str) -> str:
    if isinstance(text, Phrase):
        return Phrase(text.template, *(_recognised_value(value) for value in text.values)) if text.values else text
    return _recogniser().phrase_of(text) or text


def _recognised_value(value: object) -> object:
    from fs_event_studio.domain.recognising import is_sentence

    if isinstance(value, Phrase) or (isinstance(value, str) and is_sentence(value)):
        found = _recognised(value)
        return found if isinstance(found, Phrase) else Phrase(found)
    return value


@cache
def _recogniser() -> Recogniser:
    import json

    from fs_event_studio.bootstrap import find_resource
    from fs_event_studio.domain.recognising import Recogniser

    return Recogniser(json.loads(find_resource(TEMPLATES).read_text(encoding="utf-8")))


def _install(app: QApplication, language: str, find_resource: Callable[[str], Path]) -> None:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    ours, qts = QTranslator(app), QTranslator(app)
    ours.load(str(find_resource(f"translations/fs_event_studio_{language}.qm")))
    qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (qts, ours):
        app.installTranslator(translator)
    app.setProperty(_INSTALLED, [qts, ours])

"""The properties of the event's page: the properties grid once more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from fs_event_studio.gui.panels.composer.properties_view import PropertiesView

if TYPE_CHECKING:
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.gui.panels.composer.state import ComposerState

_PREFIX, _SCHEMA_PREFIX = "page_properties", "page_properties_schema."


class PageView(PropertiesView):
    """Shows the draft's page rows as if they were its rows; only names and paths differ."""

    def __init__(self) -> None:
        super().__init__()
        self.complete()
        self.set_title(self.tr("For every event of the page"))
        for button in self.findChildren(QPushButton):
            button.setObjectName(f"page_{button.objectName()}")
        self._table.setObjectName("page_properties_table")
        self._table.setAccessibleName(self.tr("Properties of the page: name, type, value"))

    def show_state(self, state: ComposerState) -> None:
        """Show the page rows of the draft."""
        problems = tuple(_as_of_event(p) for p in state.composition.problems if p.path.startswith(_PREFIX))
        composition = state.composition._replace(problems=problems)
        draft = replace(state.draft, rows=state.draft.page_rows, declared=state.draft.page_declared)
        super().show_state(state._replace(draft=draft, filled=state.filled._replace(composition=composition)))

    def focus_problem(self, problem: Problem) -> None:
        """Select the row that the problem is about."""
        super().focus_problem(_as_of_event(problem))


def _as_of_event(problem: Problem) -> Problem:
    """The problem as if its row were one of the event's own properties."""
    path = problem.path
    if path.startswith(_SCHEMA_PREFIX):
        return problem._replace(path=f"schema.{path.removeprefix(_SCHEMA_PREFIX)}")
    return problem._replace(path=path.removeprefix("page_"))

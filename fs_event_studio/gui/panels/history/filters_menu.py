"""The menu of saved searches and orders."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.listing import Sort, SortKey
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.history.table_model import COLUMNS
from fs_event_studio.gui.widgets.menus import add_action, add_menu, empty

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.gui.panels.history.viewmodel import HistoryViewModel


class FiltersMenu(QMenu):
    """Filled each time it is shown.

    use: puts a search into the box.   ask: asks the person for a name; None if they cancel.
    """

    def __init__(
        self,
        parent: QWidget,
        model: HistoryViewModel,
        use: Callable[[str], None],
        ask: Callable[[], str | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._use = model, use
        self._ask = ask or self._ask_for_name
        self.setAccessibleName(self.tr("Saved searches and order"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        empty(self)
        state = self._model.state
        for name, text in state.filters.items():
            action = add_action(self, _label(name), partial(self._use, text))
            action.setToolTip(one_line(text))
        if not state.filters:
            add_action(self, self.tr("No search was saved yet")).setEnabled(False)
        self.addSeparator()
        save = add_action(self, self.tr("Save this search…"), self._save)
        save.setEnabled(bool(state.query.strip()) and not state.mistakes)
        delete = add_menu(self, self.tr("Delete a saved search"))
        delete.setEnabled(bool(state.filters))
        for name in state.filters:
            add_action(delete, _label(name), partial(self._model.delete_filter, name))
        self._add_orders()

    def _add_orders(self) -> None:
        menu = add_menu(self, self.tr("Sort by"))
        group, now = QActionGroup(menu), self._model.state.sort
        for column in COLUMNS:
            if column.sort is None:
                continue
            title = self.tr("Number") if column.sort is SortKey.NUMBER else _column_title(column.title)
            for descending, text in ((True, self.tr("{0}, downwards")), (False, self.tr("{0}, upwards"))):
                sort = Sort(column.sort, descending)
                action = add_action(menu, text.format(title), partial(self._model.sort_by, sort))
                action.setCheckable(True)
                action.setChecked(sort == now)
                group.addAction(action)

    def _save(self) -> None:
        name = self._ask()
        if name and name.strip():
            self._model.save_filter(name)

    def _ask_for_name(self) -> str | None:
        parent = self.parentWidget()
        name, accepted = QInputDialog.getText(
            parent, self.tr("Save this search"), self.tr("Name"), QLineEdit.EchoMode.Normal
        )
        return name if accepted else None


def _column_title(title: str) -> str:
    return said(title)


def _label(name: str) -> str:
    """A name as an action shows it: with its ampersands."""
    return one_line(name).replace("&", "&&")

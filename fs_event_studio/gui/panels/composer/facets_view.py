"""What an event says beside its properties: its context and its page's properties, folded away until wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.collapsible import Collapsible

if TYPE_CHECKING:
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.gui.panels.composer.context_view import ContextView
    from fs_event_studio.gui.panels.composer.page_view import PageView
    from fs_event_studio.gui.panels.composer.state import ComposerState
    from fs_event_studio.gui.widgets.severity_icons import SeverityIcons

CONTEXT, PAGE = "context", "page_properties"


class FacetsView(QWidget):
    """Two folds. Their insides are imported and built when they are first opened."""

    context_typed = Signal(object)  # texts by ContextMember.key
    page_rows_edited = Signal(object)  # a tuple of PropertyRow
    repair_wanted = Signal(object)  # the Problem to repair

    def __init__(self) -> None:
        super().__init__()
        self._state: ComposerState | None = None
        self._icons: SeverityIcons | None = None
        self._context_view: ContextView | None = None
        self._page_view: PageView | None = None
        self._context = Collapsible(self.tr("Context"), "context_section", self._build_context)
        self._page = Collapsible(self.tr("Page properties"), "page_section", self._build_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for fold in (self._context, self._page):
            layout.addWidget(fold)
            fold.opened.connect(self._show)

    def show_state(self, state: ComposerState) -> None:
        """Show another draft."""
        self._state = state
        self._show()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        self._icons = icons
        if self._page_view:
            self._page_view.use_icons(icons)

    def finish_editing(self) -> None:
        """Take what is being typed into a cell."""
        if self._page_view:
            self._page_view.finish_editing()

    def open_part(self, part: str) -> None:
        """Unfold what this part of the draft is shown in."""
        (self._context if part == CONTEXT else self._page).open()

    def focus_problem(self, problem: Problem) -> bool:
        """Lead to the field that the problem is about; False if it is about none of these."""
        if problem.path.startswith(f"{CONTEXT}."):
            self._context.open()
            if self._context_view:
                self._context_view.focus_problem(problem)
        elif problem.path.startswith(PAGE):
            self._page.open()
            if self._page_view:
                self._page_view.focus_problem(problem)
        else:
            return False
        return True

    def _build_context(self) -> QWidget:
        from fs_event_studio.gui.panels.composer.context_view import ContextView

        self._context_view = view = ContextView()
        view.typed.connect(self.context_typed)
        view.repair_wanted.connect(self.repair_wanted)
        return view

    def _build_page(self) -> QWidget:
        from fs_event_studio.gui.panels.composer.page_view import PageView

        self._page_view = view = PageView()
        view.rows_edited.connect(self.page_rows_edited)
        if self._icons:
            view.use_icons(self._icons)
        return view

    def _show(self) -> None:
        if self._state is None:
            return
        draft, problems = self._state.draft, self._state.composition.problems
        wrong = [problem for problem in problems if problem.path.startswith(f"{CONTEXT}.")]
        texts = sum(bool(text) for text in draft.context.texts.values())
        self._context.set_summary(self._summary(texts, len(wrong)))
        wrong = [problem for problem in problems if problem.path.startswith(PAGE)]
        rows = sum(not row.is_blank for row in draft.page_rows)
        self._page.set_summary(self._summary(rows, len(wrong)))
        if self._context_view and self._context.is_open:
            self._context_view.show_state(self._state)
        if self._page_view and self._page.is_open:
            self._page_view.show_state(self._state)

    def _summary(self, filled: int, wrong: int) -> str:
        if not filled:
            return self.tr("nothing yet; not sent")
        if not wrong:
            return self.tr("filled: {0}").format(filled)
        return self.tr("filled: {0} · to check: {1}").format(filled, wrong)

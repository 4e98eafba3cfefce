"""Several events on one desk: one composer, whose draft is exchanged when another tab is shown."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.desks import Desk, Page
from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.edit_history import EditHistory, Snapshot
from fs_event_studio.domain.template_places import title_of
from fs_event_studio.domain.templates import Template
from fs_event_studio.gui.language import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel

BLANK = Page(Draft(), Draft())


class TabsViewModel(QObject):
    """Knows all tabs; the composer's draft is that of the tab that is shown.

    first_draft: with which the composer began; it may have been edited since.
    """

    changed = Signal()  # which tabs there are, their titles or marks, or which one is shown
    edited = Signal()  # anything that a journal keeps
    save_asked = Signal(int)  # position of a tab that would be closed with unsaved changes of its template

    def __init__(self, composer: ComposerViewModel, first_draft: Draft) -> None:
        super().__init__()
        self._composer = composer
        self._numbers = count(1)
        self._edits: dict[int, EditHistory] = {}  # by the page's number; those of closed tabs are kept for reopening
        self.desk = Desk((Page(composer.state.draft, first_draft, number=next(self._numbers)),))
        composer.changed.connect(self._take_draft)

    @property
    def titles(self) -> tuple[str, ...]:
        """What the tabs are called; empty for an event without a name."""
        return tuple(page.draft.name.strip() or title_of(page.place) for page in self.desk.pages)

    def restore(self, desk: Desk) -> None:
        """Show the tabs of an earlier run; those of this one, if somebody has begun to work, stay before them."""
        begun = tuple(page for page in self.desk.pages if page.is_modified)
        pages, closed = ([_fresh(page) for page in some] for some in (desk.pages, desk.closed))
        desk = replace(desk, pages=tuple(pages), closed=tuple(closed))
        self._show(replace(desk, pages=begun + desk.pages, current=0 if begun else desk.current))

    def open(self, page: Page) -> None:
        """Open a tab and show it; an empty one is used again."""
        if self.desk.page == BLANK:
            self._show(self.desk.with_page(page))
        else:
            self._show(self.desk.opened(page))

    def new(self) -> None:
        """Open a tab with an empty event."""
        self._show(self.desk.opened(BLANK))

    def go(self, position: int) -> None:
        """Show another tab; positions go round."""
        if position != self.desk.current:
            self._show(self.desk.shown(position))

    def step(self, by: int) -> None:
        """Show the next tab, or the one before."""
        self.go((self.desk.current + by) % len(self.desk.pages))

    def find(self, place: str) -> int | None:
        """The position of the tab that shows the template at a place."""
        return next((number for number, page in enumerate(self.desk.pages) if place and page.place == place), None)

    def close(self, position: int | None = None) -> None:
        """Close a tab; the shown one if None. One with unsaved changes of its template asks first."""
        position = self.desk.current if position is None else position
        page = self.desk.pages[position]
        if page.place and page.is_modified:
            self.save_asked.emit(position)
        else:
            self.drop(position)

    def drop(self, position: int) -> None:
        """Close a tab whatever is in it; it can be opened again."""
        self._show(self.desk.without(position, BLANK))

    def reopen(self) -> None:
        """Open again the tab that was closed last."""
        self._show(self.desk.reopened())

    def template(self, about: str | None = None) -> Template:
        """What the shown tab is as a template. about: what it is for; as before if None.

        Errors: ValueError, with a sentence, if something typed could not be kept in it.
        """
        page, state = self.desk.page, self._composer.state
        if state.faults or state.reading:
            raise ValueError(self.tr("It cannot be saved yet: its JSON is not read, or holds an error."))
        source = state.filled.source
        for problem in source.problems:
            if problem.rule.id.startswith("form."):
                raise ValueError(
                    self.tr("It cannot be saved yet. {0} {1}").format(said(problem.text), said(problem.fix))
                )
        event = source.checked.document
        assert isinstance(event, dict)  # the form makes nothing else
        before = page.template.about if page.template else ""
        return Template(event, before if about is None else about, page.own)

    def saved(self, draft: Draft, place: str, template: Template) -> None:
        """A draft was saved as this template: the tab that shows it, or that shows the place, is bound to it."""
        positions = [number for number, page in enumerate(self.desk.pages) if page.place == place]
        positions += [number for number, page in enumerate(self.desk.pages) if page.draft is draft]
        if positions:
            pages = list(self.desk.pages)
            page = pages[positions[0]]
            pages[positions[0]] = replace(page, clean=draft, place=place, template=template)
            self._set(replace(self.desk, pages=tuple(pages)))

    def open_template(self, place: str, template: Template) -> tuple[str, ...]:
        """Open a template in a tab, or show the tab that has it; returns remarks on what the form has no field for."""
        from fs_event_studio.domain.loading import load_draft

        position = self.find(place)
        if position is not None:
            self.go(position)
            return ()
        loaded = load_draft(template.event, Draft())
        self.open(Page(loaded.draft, loaded.draft, place, template, template.values))
        return loaded.remarks

    def set_own(self, own: Mapping[str, str]) -> None:
        """The values that the template of the shown tab gives its variables."""
        self._set(self.desk.with_page(replace(self.desk.page, own=own)))
        self._composer.use_own(own)

    def moved(self, old_place: str, new_place: str) -> None:
        """Templates have another place now: one, or all below a folder. new_place: empty if they are no more."""
        self._set(replace(self.desk, pages=tuple(_moved(page, old_place, new_place) for page in self.desk.pages)))

    def _take_draft(self) -> None:
        page, state = self.desk.page, self._composer.state
        if state.draft is not page.draft or state.text != page.text:
            self._set(self.desk.with_page(replace(page, draft=state.draft, text=state.text)))

    def _show(self, desk: Desk) -> None:
        """Take another desk and put its page into the composer, with the edits that were made in it."""
        pages = [page if page.number else replace(page, number=next(self._numbers)) for page in desk.pages]
        self._edits[self.desk.page.number] = self._composer.edits
        before = self.desk.page.number
        self._set(replace(desk, pages=tuple(pages)))
        page = self.desk.page
        if page.number != before:
            edits = self._edits.get(page.number) or EditHistory(Snapshot(page.draft, page.text))
            self._composer.show_event(edits, page.own)

    def _set(self, desk: Desk) -> None:
        before = (self.titles, [page.is_modified for page in self.desk.pages], self.desk.current)
        self.desk = desk
        self.edited.emit()
        if before != (self.titles, [page.is_modified for page in desk.pages], desk.current):
            self.changed.emit()


def _fresh(page: Page) -> Page:
    """A page of an earlier run. Equal drafts become one, for what is the same object is compared in no time."""
    return replace(page, number=0, clean=page.draft if page.draft == page.clean else page.clean)


def _moved(page: Page, old_place: str, new_place: str) -> Page:
    if page.place != old_place and not page.place.startswith(f"{old_place}/"):
        return page
    return replace(page, place=f"{new_place}{page.place[len(old_place) :]}" if new_place else "")

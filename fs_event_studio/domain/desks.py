"""What lies on the composer's desk: the tabs, each with its draft, and those that were closed lately."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.templates import Template

MOST_CLOSED = 20
"""How many closed tabs can be opened again."""


@dataclass(frozen=True, slots=True)
class Page:
    """One tab. clean: the draft as it was opened or saved, so that a difference is a change.

    place: where its template lies; empty if it has none that could be written.
    template: what it was opened from, as the file was.   own: its variables' values as they are now.
    text: the JSON as it was typed; None while the form makes it.   number: tells tabs apart in one run.
    """

    draft: Draft
    clean: Draft
    place: str = ""
    template: Template | None = None
    own: Mapping[str, str] = field(default_factory=dict)
    text: str | None = None
    number: int = field(default=0, compare=False)

    @property
    def is_modified(self) -> bool:
        """Whether something in it is not as it was opened or saved."""
        return self.draft != self.clean or self.own != (self.template.values if self.template else {})


@dataclass(frozen=True, slots=True)
class Desk:
    """All tabs in their order, at least one. current: which one is shown.   closed: the latest one last."""

    pages: tuple[Page, ...]
    current: int = 0
    closed: tuple[Page, ...] = ()

    @property
    def page(self) -> Page:
        """The tab that is shown."""
        return self.pages[self.current]

    def with_page(self, page: Page) -> "Desk":
        """The desk with another content in the tab that is shown."""
        return replace(self, pages=(*self.pages[: self.current], page, *self.pages[self.current + 1 :]))

    def opened(self, page: Page) -> "Desk":
        """The desk with a new tab behind the others, which is shown."""
        return replace(self, pages=(*self.pages, page), current=len(self.pages))

    def shown(self, position: int) -> "Desk":
        """The desk with another tab shown; positions go round."""
        return replace(self, current=position % len(self.pages))

    def without(self, position: int, blank: Page) -> "Desk":
        """The desk with one tab closed. blank: what is opened if it was the last one."""
        gone = self.pages[position]
        pages = self.pages[:position] + self.pages[position + 1 :] or (blank,)
        current = self.current - (self.current > position)
        closed = (*self.closed, gone) if gone.is_modified or gone.template or gone.text is not None else self.closed
        return Desk(pages, min(current, len(pages) - 1), closed[-MOST_CLOSED:])

    def reopened(self) -> "Desk":
        """The desk with the tab that was closed last, shown again; as it is if there is none."""
        if not self.closed:
            return self
        return replace(self.opened(self.closed[-1]), closed=self.closed[:-1])


def joined(desks: Sequence[Desk]) -> Desk:
    """The tabs of several desks on one, that of the first shown. desks: at least one."""
    first = desks[0]
    return Desk(
        tuple(page for desk in desks for page in desk.pages),
        first.current,
        tuple(page for desk in desks for page in desk.closed)[-MOST_CLOSED:],
    )

"""Undo and redo of everything in the composer: the drafts of before and after, for a draft is a value."""

from datetime import datetime, timedelta
from typing import NamedTuple

from fs_event_studio.domain.drafts import Draft

BURST = timedelta(seconds=1)
"""Typing that goes on without a longer pause is undone at once."""

MOST_STEPS = 300
MOST_WEIGHT = 32_000_000
"""Roughly bytes: long texts and thousands of rows are kept for fewer steps."""

_ROW_WEIGHT = 16


class Snapshot(NamedTuple):
    """What the composer held. text: the JSON as it was typed; None while the form made it."""

    draft: Draft
    text: str | None = None

    @property
    def weight(self) -> int:
        """Roughly how many bytes it takes that no other snapshot shares."""
        return _ROW_WEIGHT * (len(self.draft.rows) + len(self.draft.page_rows)) + 4 * len(self.text or "")


class EditHistory:
    """Knows the present, and what was before and after it."""

    def __init__(self, present: Snapshot) -> None:
        self.present = present
        self._before: list[Snapshot] = []
        self._after: list[Snapshot] = []
        self._burst: str = ""
        self._last: datetime | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is something before the present."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing was changed since."""
        return bool(self._after)

    def put(self, snapshot: Snapshot, burst: str, now: datetime) -> None:
        """Take another present.

        burst: what is being typed into, so that one field's typing is one step; empty for a step of its own.
        """
        if snapshot == self.present:
            return
        goes_on = bool(burst) and burst == self._burst and self._last is not None and now - self._last < BURST
        if not (goes_on and self._before):
            self._before.append(self.present)
        self.present = snapshot
        self._after.clear()
        self._burst, self._last = burst, now
        self._forget()

    def amend(self, snapshot: Snapshot) -> None:
        """Say what the present has turned out to be, once it was read."""
        self.present = snapshot

    def undo(self) -> Snapshot | None:
        """Go back by one step; None if there is none."""
        return self._go(self._before, self._after)

    def redo(self) -> Snapshot | None:
        """Take back the latest undo; None if there is none."""
        return self._go(self._after, self._before)

    def _go(self, source: list[Snapshot], target: list[Snapshot]) -> Snapshot | None:
        if not source:
            return None
        target.append(self.present)
        self.present = source.pop()
        self._burst = ""
        return self.present

    def _forget(self) -> None:
        """Let the oldest steps go when there are too many."""
        weight = sum(snapshot.weight for snapshot in self._before)
        while len(self._before) > 1 and (len(self._before) > MOST_STEPS or weight > MOST_WEIGHT):
            weight -= self._before.pop(0).weight


def changed_parts(before: Snapshot, after: Snapshot) -> tuple[str, ...]:
    """The names of the parts that differ: `text` for the JSON, and those of the draft."""
    names = tuple(Draft.__dataclass_fields__)
    parts = tuple(name for name in names if getattr(before.draft, name) != getattr(after.draft, name))
    return parts if before.text == after.text else ("text", *parts)


def burst_of(before: Snapshot, after: Snapshot) -> str:
    """What is being typed into, if one text was changed; empty for any other change."""
    parts = changed_parts(before, after)
    if after.text is not None:
        return "text"
    return parts[0] if len(parts) == 1 and parts[0] not in _CHOSEN else ""


def first_changed_row(before: Draft, after: Draft) -> int:
    """The number, from 0, of the first outermost row that differs."""
    pairs = enumerate(zip(before.rows, after.rows, strict=False))
    shorter = min(len(before.rows), len(after.rows))
    return next((number for number, (one, other) in pairs if one != other), shorter)


_CHOSEN = frozenset({"text", "mode", "rows", "declared", "other", "page_rows", "page_declared"})
"""Parts that are not typed letter by letter, or begin something."""

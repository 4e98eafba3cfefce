"""Turns what the composer holds into what would be sent: at once if it is small, else in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from fs_event_studio.domain.drafts import compose
from fs_event_studio.domain.edit_history import Snapshot
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.gui.panels.composer.filling import Filled, Values, filled
from fs_event_studio.gui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from fs_event_studio.domain.property_rows import PropertyRow
    from fs_event_studio.domain.typed_body import Fault

HEAVY = 600
"""From which weight on the window does not wait for the reading; some 5 ms."""

TYPING_PAUSE_MS = 200
"""How long nothing is typed into a heavy text before it is read."""

REDRAW_PAUSE_MS = 5
"""The window draws first what was edited; two threads of Python at once would hold each other up."""

_CHARS_OF_A_ROW = 60


class Reading(NamedTuple):
    """A snapshot with what would be sent, or why its text is not taken; then it holds the draft before."""

    snapshot: Snapshot
    filled: Filled | None
    faults: tuple[Fault, ...] = ()


def read_snapshot(snapshot: Snapshot, values: Values, now: datetime, *, allow_session_uid: bool) -> Reading:
    """Read one snapshot; takes plain values only, for it may run in another thread. now: aware."""
    if snapshot.text is None:
        return Reading(snapshot, filled(snapshot.draft, compose(snapshot.draft, now), values, now))
    from fs_event_studio.domain.typed_body import read_typed, uid_is_switched_off

    typed = read_typed(snapshot.text, snapshot.draft, now)
    if typed.draft is None or typed.composition is None:
        return Reading(snapshot, None, typed.faults)
    if typed.draft.mode is ModeKey.SESSION_UID and not allow_session_uid:
        return Reading(snapshot, None, (uid_is_switched_off(snapshot.text),))
    return Reading(Snapshot(typed.draft, snapshot.text), filled(typed.draft, typed.composition, values, now))


class SnapshotReader(QObject):
    """Reads one snapshot at a time; of those that wait, only the newest is read."""

    landed = Signal(object)  # the Reading of the newest snapshot that was not read at once

    def __init__(self, tasks: TaskRunner, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._tasks, self._now = tasks, now
        self._waiting: Callable[[], Reading] | None = None
        self._working = False
        self._number = 0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._work)

    def read(self, snapshot: Snapshot, values: Values, *, allow_session_uid: bool, typing: bool) -> Reading | None:
        """The reading, or None if it comes later with `landed`; earlier ones that have not landed are dropped.

        typing: more may follow soon, so that a heavy one waits for a pause.
        """
        self._number += 1
        self._waiting = None
        self._pause.stop()
        work = partial(read_snapshot, snapshot, values, self._now(), allow_session_uid=allow_session_uid)
        if _weight(snapshot) < HEAVY:
            return work()
        self._waiting = work
        self._pause.start(TYPING_PAUSE_MS if typing else REDRAW_PAUSE_MS)
        return None

    def hurry(self) -> None:
        """Wait for no pause: somebody wants to send."""
        if self._pause.isActive():
            self._pause.stop()
            self._work()

    def _work(self) -> None:
        if self._waiting and not self._working:
            work, self._waiting, self._working = self._waiting, None, True
            self._tasks.run(Lane.NETWORK, work, partial(self._landed, self._number), self._failed)

    def _landed(self, number: int, reading: Reading) -> None:
        self._working = False
        if number == self._number:
            self.landed.emit(reading)
        elif not self._pause.isActive():
            self._work()

    def _failed(self, error: Exception) -> None:
        self._working = False
        raise error


def _weight(snapshot: Snapshot) -> int:
    """How much there is to read, in rows of a usual size; counted up to HEAVY or somewhat more."""
    if snapshot.text is not None:
        return len(snapshot.text) // _CHARS_OF_A_ROW
    return _weight_of_rows((*snapshot.draft.rows, *snapshot.draft.page_rows))


def _weight_of_rows(rows: tuple[PropertyRow, ...]) -> int:
    weight = len(rows)
    for row in rows:
        if weight >= HEAVY:
            break
        weight += len(row.text) // _CHARS_OF_A_ROW + _weight_of_rows(row.children)
    return weight

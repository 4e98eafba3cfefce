"""Python's search for cyclic garbage, put off until nobody waits for the window.

A full search looks at every object there is, which takes some 100 ms with a megabyte of JSON in the composer and in
what can be undone, and no thread runs Python meanwhile, whichever began it. The quick searches among young objects go
on as usual; nearly all garbage is found by them, and what has no cycles needs no search at all.
"""

from __future__ import annotations

import gc
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

YOUNG, MIDDLE, NEVER = 700, 10, 1_000_000
"""Python's own thresholds of the quick searches, and one for the full search that is not reached."""

LOOK_MS = 5000
QUIET_MS = 4000
"""How long no key is pressed and no button before a full search."""

DUE = 50
"""After how many quick searches of the second kind a full one is worth while: some 350,000 more objects."""

OVERDUE = 100 * DUE
"""After how many it is done whatever goes on, so that memory has a limit."""

LONG_S = 0.03
"""A search that computes longer has found much that stays: the next one looks at nothing of it."""

_INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class Tidying(QObject):
    """Made in the window's thread. idle: whether no work is under way beside the window."""

    def __init__(self, parent: QObject, idle: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._idle = idle
        self._watches = False
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._quiet = QTimer(self, interval=QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._search)

    def start(self) -> None:
        """From now on, full searches are ours."""
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        self._looks.start()

    def keep_all(self) -> None:
        """What there is now stays, such as all modules: no search looks at it any more."""
        gc.freeze()

    def look(self) -> None:
        """Search in a quiet moment, if it is time; what is under way is looked for in every event only until then."""
        searches = gc.get_count()[2]
        if searches >= OVERDUE:
            self._search()
        elif searches >= DUE and self._idle() and not self._watches:
            self._watch(on=True)
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Wait on when somebody types or clicks."""
        if event.type() in _INPUT:
            self._quiet.start()
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self._watch(on=False)
        if self._idle() or gc.get_count()[2] >= OVERDUE:
            started = thread_time()
            gc.collect()
            if thread_time() - started > LONG_S:
                gc.freeze()

    def _watch(self, *, on: bool) -> None:
        application = QCoreApplication.instance()
        if application and on != self._watches:
            self._watches = on
            (application.installEventFilter if on else application.removeEventFilter)(self)

"""What is known of a live account, in front of a room: one event after the other. Nothing can be sent from here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.theatre.svg import short_ids
from fs_event_studio.domain.theatre.table import mark_text
from fs_event_studio.gui.language import retold
from fs_event_studio.gui.panels.stitching.live_asking import AskingView
from fs_event_studio.gui.panels.stitching.live_words import live_said
from fs_event_studio.gui.panels.stitching.presenter_type import Shown
from fs_event_studio.gui.panels.stitching.presenter_view import PresenterWindow
from fs_event_studio.gui.widgets.stage_presented import RoomStage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from fs_event_studio.domain.theatre.palette import Palette
    from fs_event_studio.domain.theatre.scene import EventMark, Scene
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel

MOVE_EVERY_MS = 1000


class AccountShow(PresenterWindow):
    """Right and Left go from event to event, Home and End to the first and the last; F shows all."""

    def __init__(self, owner: QWidget, model: LiveViewModel, palette: Palette, *, animated: bool) -> None:
        self._room = RoomStage()
        super().__init__(owner, palette, animated=animated, stage=self._room, live=True)
        self._model = model
        self._fitted: tuple[object, str] | None = None
        self._chosen, self._said_before = "", model.state.said
        self.below.addWidget(AskingView(model))
        back_keys, next_keys = ("Left", "PgUp", "Backspace"), ("Right", "Space", "PgDown", "Return", "Enter")
        self._first = self.add_button("first_event", self.tr("First"), ("Home",), lambda: self.go_to(0))
        self._back = self.add_button("previous_event", self.tr("Back"), back_keys, self.back)
        self._next = self.add_button("next_event", self.tr("Next"), next_keys, self.forward)
        self._last = self.add_button("last_event", self.tr("Last"), ("End",), lambda: self.go_to(len(self._marks) - 1))
        self._everything = self.add_button("all_events", self.tr("Show all"), ("F",), self.show_all)
        self.add_button("leave_presenter", self.tr("Leave"), ("Esc",), self.close)
        self._moves = QTimer(self)
        self._moves.setInterval(MOVE_EVERY_MS)
        self._moves.timeout.connect(self._move)
        self._moves.start()
        self._room.mark_picked.connect(self._show_mark)
        model.changed.connect(self._redraw)
        self._redraw()

    @property
    def number(self) -> int:
        """Of the event that is pointed at, counted from 0; -1 for none."""
        return next((n for n, mark in enumerate(self._marks) if _name(mark) == self._chosen), -1)

    def forward(self) -> None:
        """The next event; the first one, if none is pointed at."""
        self.go_to(self.number + 1)

    def back(self) -> None:
        """The event before; the latest one, if none is pointed at."""
        self.go_to(self.number - 1 if self.number >= 0 else len(self._marks) - 1)

    def go_to(self, number: int) -> None:
        """Point at this event, counted from 0."""
        if self._marks:
            self._show_mark(self._marks[min(max(number, 0), len(self._marks) - 1)])

    def show_all(self) -> None:
        """Point at nothing."""
        self._chosen = ""
        self._redraw()

    @property
    def _marks(self) -> Sequence[EventMark]:
        stage = self._model.state.stage
        return stage.scene.marks if stage else ()

    def _show_mark(self, mark: EventMark) -> None:
        self._chosen = _name(mark)
        self._redraw()
        self._room.go_to_mark(mark)

    def _redraw(self) -> None:
        state, number = self._model.state, self.number
        if state.environment.is_sandbox:
            self.close()  # another one was chosen behind it
        if state.stage is None or state.environment.is_sandbox:
            return
        before = state.said and state.said == self._said_before  # which is not for the room
        scene, said = state.stage.scene, live_said(replace(state, said="") if before else state)
        if (scene.marks, said) != self._fitted:
            self._fitted = scene.marks, said
            self.fit_to([self._shown(scene, one, said) for one in range(-1, len(scene.marks))])
        mark = scene.marks[number] if number >= 0 else None
        self.show_it(self._shown(scene, number, said), point_out=mark, now=self._model.now())
        last = len(scene.marks) - 1
        for button, use in ((self._first, number != 0), (self._back, number != 0), (self._next, number < last)):
            button.setEnabled(use and bool(scene.marks))
        self._last.setEnabled(number < last)
        self._everything.setEnabled(mark is not None)

    def _shown(self, scene: Scene, number: int, said: str) -> Shown:
        mark = scene.marks[number] if number >= 0 else None
        many = self.tr("1 event") if len(scene.marks) == 1 else self.tr("{1} events")
        events = self.tr("event {0} of {1}") if mark else many
        caption = self.tr(
            "The answer to an event does not say where it landed. A square: not known. A circle: read back from its "
            "session with Verify. A dashed outline: a session that the account lists; when it ended, it does not say."
        )
        return Shown(
            title=self.tr("A live account"),
            position=events.format(number + 1, len(scene.marks)),
            heading=self.tr("What is known of {0}").format(one_line(scene.title)),
            caption="\n\n".join(filter(None, (caption, short_ids(said)))),
            beside=short_ids(retold(mark_text(mark))) if mark else "",
            scene=scene,
            units=self._model.state.stage.units if self._model.state.stage else 0.0,
            described=retold(mark_text(mark) if mark else self._model.state.description),
        )

    def _move(self) -> None:
        """Let the present go on."""
        self.stage.show_now(self._model.now())


def _name(mark: EventMark) -> str:
    """The same event has the same one after another reading."""
    return mark.idempotency_key or str(mark.number)

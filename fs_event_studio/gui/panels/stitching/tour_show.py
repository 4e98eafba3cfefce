"""A tour in front of a room: one slide after the other, forwards and backwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.domain.tours.html_page import slide_lines
from fs_event_studio.domain.tours.presenting import sent_shown
from fs_event_studio.gui.language import named, retold
from fs_event_studio.gui.panels.stitching.presenter_type import Shown
from fs_event_studio.gui.panels.stitching.presenter_view import PresenterWindow
from fs_event_studio.gui.widgets.stage_presented import PresentedStage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fs_event_studio.domain.theatre.palette import Palette
    from fs_event_studio.domain.tours.tour import Frame
    from fs_event_studio.usecases.show_tour import PlayedTour


class TourShow(PresenterWindow):
    """Right, Space, Page Down and Enter go on; Left, Page Up and Backspace back; Home and End to the ends."""

    def __init__(self, owner: QWidget, played: PlayedTour, palette: Palette, *, animated: bool) -> None:
        super().__init__(owner, palette, animated=animated, stage=PresentedStage())
        self._frames = played.frames
        self._slides = tuple(self._shown_of(played.tour.title, number) for number in range(len(played.frames)))
        self.number = 0
        self._first = self.add_button("first_slide", self.tr("First"), ("Home",), lambda: self.go_to(0))
        back_keys, next_keys = ("Left", "PgUp", "Backspace"), ("Right", "Space", "PgDown", "Return", "Enter")
        self._back = self.add_button("previous_slide", self.tr("Back"), back_keys, self.back)
        self._next = self.add_button("next_slide", self.tr("Next"), next_keys, self.forward)
        self._last = self.add_button("last_slide", self.tr("Last"), ("End",), lambda: self.go_to(len(self._slides) - 1))
        self.add_button("leave_presenter", self.tr("Leave"), ("Esc",), self.close)
        self.fit_to(self._slides)
        self.go_to(0)

    def forward(self) -> None:
        """The next slide, if there is one."""
        self.go_to(self.number + 1)

    def back(self) -> None:
        """The slide before."""
        self.go_to(self.number - 1)

    def go_to(self, number: int) -> None:
        """Show this slide, counted from 0."""
        self.number = min(max(number, 0), len(self._slides) - 1)
        frame = self._frames[self.number]
        marks = frame.scene.marks if frame.sent else ()
        self.show_it(self._slides[self.number], point_out=marks[-1] if marks else None)
        here, last = self.number, len(self._slides) - 1
        for button, use in ((self._first, here > 0), (self._back, here > 0), (self._next, here < last)):
            button.setEnabled(use)
        self._last.setEnabled(here < last)

    def _shown_of(self, title: str, number: int) -> Shown:
        frame = self._frames[number]
        return Shown(
            title=one_line(title),
            position=self.tr("slide {0} of {1}").format(number + 1, len(self._frames)),
            heading=one_line(frame.slide.heading),
            caption="\n\n".join(map(one_line, frame.slide.caption)),
            beside=self._sent_of(frame),
            scene=frame.scene,
            units=Stage(frame.scene).units,
            described="\n".join(map(named, slide_lines(frame))),
        )

    def _sent_of(self, frame: Frame) -> str:
        parts = [
            self.tr("Sent: {0}\n\nAnswer: {1}\n\nWhat the answer does not say: {2}").format(
                one.body, one.status, retold(one.said)
            )
            for one in sent_shown(frame)
        ]
        more = len(frame.sent) - len(parts)
        return "\n\n".join([self.tr("{0} more were sent before.").format(more), *parts] if more else parts)

"""A scene that is looked at through a window: what is shown, which part of it, and its painting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from fs_event_studio.domain.theatre.footer import footer_of, placed
from fs_event_studio.domain.theatre.hits import Hit, hit, texts_at
from fs_event_studio.domain.theatre.layout import Picture, Stage
from fs_event_studio.domain.theatre.palette import LIGHT, Palette
from fs_event_studio.domain.theatre.view import View, fit, measures_for
from fs_event_studio.gui.language import named, said
from fs_event_studio.gui.widgets.stage_painter import StagePainter

if TYPE_CHECKING:
    from fs_event_studio.domain.theatre.scene import EventMark, Scene

ARRIVAL_S = 0.5
_FRAME_MS = 16
_RINGS_AT_ONCE = 10


class StageCanvas(QAbstractScrollArea):
    """Shows a stage. It follows the present until it is moved; new events are seen to arrive."""

    following_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Picture of sessions and events"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.animated, self.following, self.short_ids = True, True, False
        self.user_id = self.session_id = self.empty_text = ""
        self.stage: Stage | None = None
        self._view = View(0.0, 3600.0, 100.0, 100.0, measures_for(13.0))
        self._fitted = self._moving = False
        self._now, self._palette = 0.0, LIGHT
        self._painter: StagePainter | None = None
        self._picture: Picture | None = None
        self._arrived: dict[int, float] = {}
        self.current: EventMark | None = None
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._animate)
        self._measure()

    @property
    def view(self) -> View:
        """What is looked at."""
        return self._view

    @property
    def colours(self) -> Palette:
        """What it is drawn in."""
        return self._palette

    def choose(self, user_id: str, session_id: str) -> None:
        """Mark the user and the session that steps are about; the lane comes into view if it is another one."""
        if (user_id, session_id) != (self.user_id, self.session_id):
            moved, self.user_id, self.session_id = user_id != self.user_id, user_id, session_id
            if moved:
                self.go_to_lane(user_id)
            self.viewport().update()

    def use_colours(self, palette: Palette) -> None:
        """Draw in these colours."""
        self._palette, self._painter = palette, None
        self.viewport().update()

    def show_stage(self, stage: Stage, now: float) -> None:
        """Show another scene. now: the moment it is there, in seconds since 1970."""
        before, self.stage = self.stage, stage
        if before and self.animated:
            self._note_arrivals(before.scene, stage.scene)
        if not self._fitted:
            self._fit()
        self.look(self._view)
        self.show_now(now)

    def show_now(self, now: float) -> None:
        """Move the line of the present."""
        self._now = now
        if self.following:
            self.look(self._view.following(now))
        self.viewport().update()

    def fit(self) -> None:
        """Show everything."""
        self.stop_following()
        self._fit()

    def follow(self, on: bool) -> None:  # noqa: FBT001 - a button's state
        """Keep the present in the picture, or let it go."""
        if on != self.following:
            self.following = on
            self.following_changed.emit(on)
        self.show_now(self._now)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Closer by `factor`, at `x` or in the middle."""
        middle = (self._view.left + self._view.width) / 2
        self.look(self._view.zoomed(factor, middle if x is None else x))

    def scale_lanes(self, factor: float, y: float = 0.0) -> None:
        """Lanes higher by `factor`; what is at `y` stays there."""
        self.look(self._view.scaled(factor, max(y, self._view.measures.axis)))

    def pan(self, dx: float, dy: float) -> None:
        """Move by so many pixels."""
        if dx:
            self.stop_following()
        self.look(self._view.panned(dx, dy, self._content))

    def go_to_lane(self, user_id: str) -> None:
        """Bring the lane of a user into view."""
        top = self.stage.top_of(user_id, self._view) if self.stage else None
        if top is None:
            return
        room = self._view.height - self._view.measures.axis
        if not self._view.top <= top <= self._view.top + room - 3 * self._view.row:
            self.look(self._view.scrolled_to(top - room / 3, self._content))

    def image(self, scene: Scene, *, ratio: float = 2.0) -> QImage:
        """A picture of `scene` as it would be seen here, all its lanes and a footer, `ratio` times as sharp."""
        stage, footer = Stage(scene), footer_of(scene)
        view = self.export_view(stage)
        below = placed(footer, view, tuple(said(sign.meaning) for sign in footer.signs), said(footer.note))
        size = round(view.width * ratio), round((view.height + below.height) * ratio)
        image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        painter, drawer = QPainter(image), StagePainter(self._palette, self.font(), ratio)
        drawer.paint(painter, stage.place(view), view, self._now_text(scene.now.timestamp()))
        drawer.footer(painter, below, view)
        painter.end()
        return image

    def export_view(self, stage: Stage, most_px: float = 15_000) -> View:
        """The times that are seen now, with all lanes if that is not too high."""
        height = self._view.measures.axis + stage.units * self._view.row
        return replace(self._view, top=0.0, height=height) if height <= most_px else self._view

    def _fit(self) -> None:
        if self.stage:
            size = self.viewport().size()
            self._fitted = True
            measures, units = self._view.measures, self.stage.units
            self.look(fit(self.stage.scene, size.width(), size.height(), measures, units))

    @property
    def _content(self) -> float:
        return self.stage.units * self._view.row if self.stage else 0.0

    def look(self, view: View) -> None:
        """Look through another window."""
        self._view = view.scrolled_to(view.top, self._content if self.stage else 0.0)
        bar = self.verticalScrollBar()
        room = self._view.height - self._view.measures.axis
        self._moving = True
        bar.setRange(0, max(0, round(self._content - room)))
        bar.setPageStep(max(1, round(room)))
        bar.setSingleStep(max(1, round(self._view.row)))
        bar.setValue(round(self._view.top))
        self._moving = False
        self.viewport().update()

    def _scrolled(self, value: int) -> None:
        if not self._moving:
            self._view = replace(self._view, top=float(value))
            self.viewport().update()

    def stop_following(self) -> None:
        """Let the present go out of the picture."""
        if self.following:
            self.following = False
            self.following_changed.emit(False)

    def _measure(self) -> None:
        """Take over the size of the text."""
        pixels = QFontInfo(self.font()).pixelSize()
        measures = measures_for(pixels)._replace(char=QFontMetricsF(self.font()).averageCharWidth())
        self._painter = None
        self.look(replace(self._view, measures=measures))

    def _note_arrivals(self, before: Scene, scene: Scene) -> None:
        known = before.marks[-1].number if before.marks else 0
        new: list[int] = []
        for mark in reversed(scene.marks):
            if mark.number <= known or len(new) > _RINGS_AT_ONCE:
                break
            new.append(mark.number)
        if new:
            self._arrived |= dict.fromkeys(new, monotonic())
            self._frames.start()

    def _animate(self) -> None:
        over = monotonic() - ARRIVAL_S
        self._arrived = {number: at for number, at in self._arrived.items() if at > over}
        if not self._arrived:
            self._frames.stop()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look through a larger or smaller window."""
        super().resizeEvent(event)
        size = self.viewport().size()
        self.look(replace(self._view, width=float(size.width()), height=float(size.height())))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what is seen."""
        painter = QPainter(self.viewport())
        if self._painter is None:
            self._painter = StagePainter(self._palette, self.font(), self.devicePixelRatioF(), short=self.short_ids)
        if self.stage is None:
            painter.fillRect(self.viewport().rect(), QColor(self._palette.background))
            return
        self._picture = self.stage.place(self._view, self._now)
        self._painter.paint(painter, self._picture, self._view, self._now_text(self._now))
        self._paint_signs(painter, self._painter, self._picture)
        if not self.stage.scene.lanes:
            self._paint_empty(painter)

    def _paint_signs(self, painter: QPainter, drawer: StagePainter, picture: Picture) -> None:
        for lane in picture.lanes:
            if lane.lane.user_id == self.user_id and not lane.ghost:
                drawer.point_out(painter, lane)
        painter.setClipRect(QRectF(self._view.left, self._view.measures.axis, self._view.width, self._view.height))
        for bar in picture.bars:
            if bar.bar.id == self.session_id:
                drawer.outline(painter, bar)
        if not (self._arrived or self.current):
            return
        size, now = self._view.measures.mark, monotonic()
        for box in picture.marks:
            for mark in box.marks:
                since = (now - self._arrived.get(mark.number, 0.0)) / ARRIVAL_S
                if since < 1:
                    drawer.ring(painter, box.x, box.y, size * (1 + 3 * since), 1 - since)
                if mark is self.current:
                    drawer.ring(painter, box.x, box.y, size * 1.8)

    def _paint_empty(self, painter: QPainter) -> None:
        text = self.empty_text or self.tr(
            "Nobody is here yet.\nStart a visit with “New visitor”, or send an event: its user appears here."
        )
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        area = self.viewport().rect().adjusted(20, 20, -20, -20)
        words = painter.boundingRect(area, flags, text)
        painter.setClipping(False)
        painter.fillRect(words.adjusted(-10, -10, 10, 10), QColor(self._palette.background))
        painter.setPen(QColor(self._palette.muted))
        painter.drawText(area, flags, text)

    def _now_text(self, now: float) -> str:
        text = datetime.fromtimestamp(now, UTC).strftime("%H:%M:%S")
        frozen = self.stage is not None and self.stage.scene.frozen
        return (self.tr("now {0}, frozen") if frozen else self.tr("now {0}")).format(text)

    def hit(self, x: float, y: float) -> Hit | None:
        """What is drawn at this place."""
        return hit(self._picture, self._view, x, y) if self._picture else None

    def text_at(self, x: float, y: float) -> str:
        """What is drawn at this place, in words; empty if nothing is."""
        lines = texts_at(self._picture, self._view, x, y) if self._picture else ()
        return "\n".join(map(named, lines))

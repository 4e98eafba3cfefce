"""The stage with its directing above it, and below it what it means and what one can do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.theatre.palette import DARK, LIGHT
from fs_event_studio.domain.theatre.table import QUOTA_WORDS, ghost_text, next_row
from fs_event_studio.gui.language import retold, said
from fs_event_studio.gui.panels.stitching.directing_view import DirectingView
from fs_event_studio.gui.panels.stitching.export_button import ExportButton
from fs_event_studio.gui.panels.stitching.table_model import COLUMNS, SceneModel
from fs_event_studio.gui.panels.stitching.tours_menu import ToursMenu
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.stage_legend import StageLegend
from fs_event_studio.gui.widgets.stage_view import StageView
from fs_event_studio.gui.widgets.table import Table
from fs_event_studio.gui.widgets.text import plain_label, set_role, tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from fs_event_studio.domain.theatre.layout import Stage
    from fs_event_studio.domain.theatre.scene import EventMark, Ghost
    from fs_event_studio.gui.panels.stitching.tours_viewmodel import ToursViewModel
    from fs_event_studio.gui.panels.stitching.viewmodel import StitchingViewModel
    from fs_event_studio.gui.theme import Colours

READ_EVERY_MS = 1000
MOVE_EVERY_MS = 250


class StitchingView(QWidget):
    """Reads the world as long as it is looked at."""

    def __init__(self, model: StitchingViewModel, tours: ToursViewModel) -> None:
        super().__init__()
        self._model = model
        self._stage: Stage | None = None
        self.stage_view = StageView()
        self._table_model = SceneModel(self)
        self._table = Table(
            self.tr("Sessions and events"), self._table_model, tuple(column.chars for column in COLUMNS)
        )
        self._table.setObjectName("stage_table")
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._table.activated.connect(self._open_row)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stage_view)
        self._stack.addWidget(self._table)
        self._directing = DirectingView(model, self._stack)
        self._legend = StageLegend()
        self.export = ExportButton(self.stage_view, model)
        self.tours = ToursMenu(self, tours, self._present_live)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 6)
        layout.addWidget(self._directing)
        layout.addLayout(self._make_next())
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._make_below())
        self._connect()
        self._redraw()

    def use_colours(self, colours: Colours) -> None:
        """Draw in the window's scheme."""
        palette = DARK if colours.name == "dark" else LIGHT
        self.stage_view.use_colours(palette)
        self._legend.use_colours(palette)
        self.tours.palette = palette

    def animate(self, on: bool) -> None:  # noqa: FBT001 - a menu item's state
        """Whether new events are seen to arrive."""
        self.stage_view.animated = self.tours.animated = on

    def _present_live(self) -> None:
        from fs_event_studio.gui.panels.stitching.live_show import LiveShow

        palette = self.stage_view.colours
        self.tours.projector.show(LiveShow(self, self._model, palette, animated=self.stage_view.animated))

    def _make_next(self) -> QHBoxLayout:
        """What would become of the event in the composer, and the button that sends it."""
        line = QHBoxLayout()
        self._ghost = plain_label("", wraps=True)
        self._ghost.setObjectName("ghost_text")
        self._send = QPushButton(self.tr("Send it"))
        self._send.setObjectName("stage_send_button")
        self._send.setToolTip(tooltip(self.tr("Sends the event that is being composed (Ctrl+Enter).")))
        self._send.clicked.connect(self._model.send)
        line.addWidget(self._ghost, 1)
        line.addWidget(self._send, 0, Qt.AlignmentFlag.AlignTop)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._send_by_key)
        return line

    def _send_by_key(self) -> None:
        """Only where the button is: while another environment is chosen, its account is not what is seen here."""
        if self._send.isVisible():
            self._send.click()

    def _make_below(self) -> QVBoxLayout:
        self._said = plain_label("", "muted", wraps=True)
        self._said.setObjectName("stage_said")
        holder = QWidget()
        buttons = FlowLayout(holder)
        buttons.addWidget(self._legend)
        fit = QPushButton(self.tr("Fit"))
        fit.setObjectName("fit_button")
        fit.setToolTip(tooltip(self.tr("Shows all times and users (F).")))
        fit.clicked.connect(self.stage_view.fit)
        self._follow = QPushButton(self.tr("Follow now"))
        self._follow.setObjectName("follow_button")
        self._follow.setCheckable(True)
        self._follow.setChecked(True)
        self._follow.setToolTip(tooltip(self.tr("Keeps the present in the picture (N).")))
        self._follow.clicked.connect(self.stage_view.follow)
        self._as_table = QPushButton(self.tr("Table"))
        self._as_table.setObjectName("as_table_button")
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(tooltip(self.tr("Shows the same as a table (T).")))
        self._as_table.toggled.connect(self._show_table)
        shortcut = QShortcut(QKeySequence("T"), self._stack)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._as_table.toggle)
        for button in (fit, self._follow, self._as_table, self.export, *self.tours.buttons):
            buttons.addWidget(button)
        below = QVBoxLayout()
        below.addWidget(self._said)
        below.addWidget(holder)
        return below

    def _connect(self) -> None:
        model, view = self._model, self.stage_view
        view.mark_picked.connect(self._pick_mark)
        view.session_picked.connect(model.pick_session)
        view.lane_picked.connect(model.choose_user)
        view.following_changed.connect(self._follow.setChecked)
        self._reads, self._moves = QTimer(self), QTimer(self)
        self._reads.setInterval(READ_EVERY_MS)
        self._reads.timeout.connect(model.refresh)
        self._moves.setInterval(MOVE_EVERY_MS)
        self._moves.timeout.connect(self._move)
        model.changed.connect(self._redraw)

    def refresh(self) -> None:
        """Read the world again."""
        self._model.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the world from now on."""
        super().showEvent(event)
        self._model.refresh()
        self._reads.start()
        self._moves.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the world alone."""
        super().hideEvent(event)
        self._reads.stop()
        self._moves.stop()

    def _redraw(self) -> None:
        state = self._model.state
        if state.stage and state.stage is not self._stage:
            content = self._stage is None or state.stage.scene.marks is not self._stage.scene.marks
            self._stage = state.stage
            self.stage_view.show_stage(state.stage, self._model.now())
            if content or not self.stage_view.accessibleDescription():
                self.stage_view.setAccessibleDescription(retold(state.description))
        session = state.session
        self.stage_view.choose(state.user_id, session.id if session else "")
        if self._as_table.isChecked():
            self._show_rows()
        self._said.setText(said(state.fault or state.said))
        self._said.setVisible(bool(state.fault or state.said))
        set_role(self._said, "error" if state.fault else "muted")
        self._show_ghost(state.scene.ghost if state.scene else None)

    def _show_rows(self) -> None:
        """The table; what was current stays so."""
        state, index = self._model.state, self._table.currentIndex()
        row = self._table_model.row(index.row()) if index.isValid() else None
        coming = next_row(state.scene) if state.scene else None
        if self._table_model.show_rows(coming, state.rows) and row:
            self._table.setCurrentIndex(self._table_model.find(row))

    def _show_ghost(self, ghost: Ghost | None) -> None:
        if ghost is None:
            self._ghost.setText(self.tr("This picture shows the sandbox; the chosen environment is another one."))
            set_role(self._ghost, "muted")
            self._send.hide()
            return
        quota = QUOTA_WORDS[ghost.quota.quota_class]
        self._ghost.setText(self.tr("Next: {0} ({1})").format(one_line(retold(ghost_text(ghost))), said(quota)))
        set_role(self._ghost, "" if ghost.place else "error")
        self._send.show()

    def _move(self) -> None:
        """Let the present go on."""
        scene = self._model.state.scene
        if scene and not scene.frozen:
            self.stage_view.show_now(self._model.now())

    def _pick_mark(self, mark: EventMark) -> None:
        self._model.choose_user(mark.user_id)
        self._model.open_exchange(mark.idempotency_key)

    def _open_row(self, index: QModelIndex) -> None:
        row = self._table_model.row(index.row())
        if row.kind == "event":
            self._model.open_exchange(row.key)

    def _show_table(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._stack.setCurrentWidget(self._table if on else self.stage_view)
        (self._table if on else self.stage_view).setFocus()
        self._model.want_rows(on)

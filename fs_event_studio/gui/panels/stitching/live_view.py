"""What is known of a live account, drawn; what is not known, drawn as that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fs_event_studio.gui.language import retold
from fs_event_studio.gui.panels.stitching.export_button import ExportButton
from fs_event_studio.gui.panels.stitching.live_asking import AskingView
from fs_event_studio.gui.panels.stitching.live_words import live_said
from fs_event_studio.gui.panels.stitching.projector import Projector
from fs_event_studio.gui.panels.stitching.table_model import COLUMNS, SceneModel
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.stage_legend import StageLegend
from fs_event_studio.gui.widgets.stage_view import StageView
from fs_event_studio.gui.widgets.table import Table
from fs_event_studio.gui.widgets.text import plain_label, tooltip

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QHideEvent, QShowEvent

    from fs_event_studio.domain.theatre.layout import Stage
    from fs_event_studio.domain.theatre.palette import Palette
    from fs_event_studio.domain.theatre.scene import Scene
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel

MOVE_EVERY_MS = 1000


class LiveView(QWidget):
    """Reads the history when it is shown; asks the account only when its button is pressed."""

    def __init__(self, model: LiveViewModel) -> None:
        super().__init__()
        self._model = model
        self._stage: Stage | None = None
        self.stage_view = StageView()
        self.stage_view.setObjectName("live_stage")
        self.stage_view.empty_text = self.tr(
            "No event was accepted by this account yet, as far as the history knows.\n"
            "Each one that is sent appears here with the user that it names."
        )
        self._table_model = SceneModel(self)
        self._table = Table(self.tr("What is known"), self._table_model, tuple(column.chars for column in COLUMNS))
        self._table.setObjectName("live_table")
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stage_view)
        self._stack.addWidget(self._table)
        self._legend = StageLegend(live=True)
        self.export = ExportButton(self.stage_view, model, "live_")
        self.projector = Projector(self)
        notice = self.tr(
            "The answer to an event does not say where it landed. A square means: not known where. A click on an "
            "event opens its exchange; there, Verify asks the account."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 6)
        self._notice = plain_label(notice, wraps=True)
        self._notice.setObjectName("live_notice")
        layout.addWidget(self._notice)
        layout.addWidget(AskingView(self._model))
        self._said = plain_label("", "muted", wraps=True)
        self._said.setObjectName("live_said")
        layout.addWidget(self._said)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._make_below())
        self._connect()
        self._redraw()

    def use_colours(self, palette: Palette) -> None:
        """Draw in these colours."""
        self.stage_view.use_colours(palette)
        self._legend.use_colours(palette)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the history."""
        super().showEvent(event)
        self._model.refresh()
        self._moves.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let time stand still."""
        super().hideEvent(event)
        self._moves.stop()

    def _make_below(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        line.addWidget(self._legend)
        fit = QPushButton(self.tr("Fit"))
        fit.setObjectName("live_fit_button")
        fit.setToolTip(tooltip(self.tr("Shows all times and users (F).")))
        fit.clicked.connect(self.stage_view.fit)
        self._follow = QPushButton(self.tr("Follow now"))
        self._follow.setObjectName("live_follow_button")
        self._follow.setCheckable(True)
        self._follow.setChecked(self.stage_view.following)
        self._follow.setToolTip(tooltip(self.tr("Keeps the present in the picture (N).")))
        self._follow.clicked.connect(self.stage_view.follow)
        self._as_table = QPushButton(self.tr("Table"))
        self._as_table.setObjectName("live_as_table")
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(tooltip(self.tr("Shows the same as a table (T).")))
        self._as_table.toggled.connect(self._show_table)
        shortcut = QShortcut(QKeySequence("T"), self._stack)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._as_table.toggle)
        present = QPushButton(self.tr("Present"))
        present.setObjectName("present_live_button")
        present.setToolTip(tooltip(self.tr("Shows what is known on the whole screen (F5).")))
        present.clicked.connect(self.present)
        key = QShortcut(QKeySequence("F5"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(present.click)
        for button in (fit, self._follow, self._as_table, self.export, present):
            line.addWidget(button)
        return holder

    def present(self) -> None:
        """Show it to a room."""
        from fs_event_studio.gui.panels.stitching.account_show import AccountShow

        palette, animated = self.stage_view.colours, self.stage_view.animated
        self.projector.show(AccountShow(self, self._model, palette, animated=animated))

    def _connect(self) -> None:
        view, model = self.stage_view, self._model
        view.mark_picked.connect(lambda mark: model.open_exchange(mark.idempotency_key))
        view.session_picked.connect(lambda bar: model.choose_user(bar.user_id))
        view.lane_picked.connect(model.choose_user)
        view.following_changed.connect(self._follow.setChecked)
        self._table.activated.connect(self._open_row)
        self._moves = QTimer(self)
        self._moves.setInterval(MOVE_EVERY_MS)
        self._moves.timeout.connect(lambda: view.show_now(model.now()))
        model.changed.connect(self._redraw)

    def _redraw(self) -> None:
        state = self._model.state
        if state.stage is not self._stage:
            known, self._stage = self._stage, state.stage
            if state.stage:
                self.stage_view.show_stage(state.stage, self._model.now())
                if known is None:
                    self.stage_view.fit()
                elif len(state.stage.scene.marks) > len(known.scene.marks):
                    self._show_latest(state.stage.scene)
            self._table_model.show_rows(None, state.rows)
            self.stage_view.setAccessibleDescription(retold(state.description))
        self.stage_view.choose(state.user_id, "")
        said = live_said(state)
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _show_latest(self, scene: Scene) -> None:
        """An event that was just sent is seen, however long ago the picture was fitted."""
        view = self.stage_view.view
        if scene.marks[-1].at.timestamp() > view.start + view.seconds:
            self.stage_view.follow(on=True)

    def _open_row(self, index: QModelIndex) -> None:
        row = self._table_model.row(index.row())
        if row.kind == "event":
            self._model.open_exchange(row.key)

    def _show_table(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        shown = self._table if on else self.stage_view
        self._stack.setCurrentWidget(shown)
        shown.setFocus()

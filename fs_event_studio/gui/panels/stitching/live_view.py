"""What is known of a live account, drawn; what is not known, drawn as that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.gui.language import retold
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
        notice = self.tr(
            "The answer to an event does not say where it landed. A square means: not known where. A click on an "
            "event opens its exchange; there, Verify asks the account."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 6)
        self._notice = plain_label(notice, wraps=True)
        self._notice.setObjectName("live_notice")
        layout.addWidget(self._notice)
        layout.addWidget(self._make_asking())
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

    def _make_asking(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        self._user = QComboBox()
        self._user.setObjectName("live_user")
        self._user.setAccessibleName(self.tr("User whom the account is asked about"))
        self._user.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._user.setMinimumContentsLength(26)
        self._user.activated.connect(lambda index: self._model.choose_user(self._user.itemData(index)))
        self._ask = QPushButton(self.tr("Ask the account for sessions of this user"))
        self._ask.setObjectName("ask_sessions_button")
        self._ask.setToolTip(
            tooltip(self.tr("Lists the latest sessions of the user's own ID (GET /v2/sessions). It changes nothing."))
        )
        self._ask.clicked.connect(self._model.ask_sessions)
        line.addWidget(self._user)
        line.addWidget(self._ask)
        return holder

    def _make_below(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder)
        line.addWidget(self._legend)
        fit = QPushButton(self.tr("Fit"))
        fit.setObjectName("live_fit_button")
        fit.setToolTip(tooltip(self.tr("Shows all times and users (F).")))
        fit.clicked.connect(self.stage_view.fit)
        self._as_table = QPushButton(self.tr("Table"))
        self._as_table.setObjectName("live_as_table")
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(tooltip(self.tr("Shows the same as a table (T).")))
        self._as_table.toggled.connect(self._show_table)
        shortcut = QShortcut(QKeySequence("T"), self._stack)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._as_table.toggle)
        line.addWidget(fit)
        line.addWidget(self._as_table)
        return holder

    def _connect(self) -> None:
        view, model = self.stage_view, self._model
        view.mark_picked.connect(lambda mark: model.open_exchange(mark.idempotency_key))
        view.session_picked.connect(lambda bar: model.choose_user(bar.user_id))
        view.lane_picked.connect(model.choose_user)
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
                self._list_users()
            self._table_model.show_rows(None, state.rows)
            self.stage_view.setAccessibleDescription(retold(state.description))
        self.stage_view.choose(state.user_id, "")
        self._user.setCurrentIndex(self._user.findData(state.user_id))
        self._ask.setEnabled(bool(state.uid) and not state.asking)
        said = self.tr("Asking the account …") if state.asking else state.said
        if state.more:
            said = "\n".join(filter(None, (said, self.tr("Only the latest events are shown."))))
        if not said and state.user_id and not state.uid:
            said = self.tr("Sessions can be listed by a user's own ID only (documented); this lane has none.")
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _list_users(self) -> None:
        lanes = self._stage.scene.lanes if self._stage else ()
        with QSignalBlocker(self._user):
            self._user.clear()
            for lane in lanes:
                name = lane.uid or f"{lane.label} · {lane.detail}"
                self._user.addItem(shortened(one_line(name), 48), lane.user_id)

    def _open_row(self, index: QModelIndex) -> None:
        row = self._table_model.row(index.row())
        if row.kind == "event":
            self._model.open_exchange(row.key)

    def _show_table(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        shown = self._table if on else self.stage_view
        self._stack.setCurrentWidget(shown)
        shown.setFocus()

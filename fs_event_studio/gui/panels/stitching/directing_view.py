"""The buttons by which the sandbox's world is directed: its clock, its visitors, and back again."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QSignalBlocker, Qt, QTimeZone
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QInputDialog,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.theatre.steps import StepKind
from fs_event_studio.gui.widgets.ask_file import ask_file
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.menus import add_action
from fs_event_studio.gui.widgets.text import plain_label, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.theatre.scene import Lane
    from fs_event_studio.gui.panels.stitching.viewmodel import StitchingViewModel

MOST_USERS_LISTED = 1000
WORLD_FILES = "*.world.json"


class DirectingView(QWidget):
    """Buttons for everything; the keys in their tool tips work while the picture or the table has the focus."""

    def __init__(self, model: StitchingViewModel, keys_in: QWidget) -> None:
        super().__init__()
        self._model, self._keys_in = model, keys_in
        self._lanes: tuple[Lane, ...] = ()
        self._layout = FlowLayout(self)
        self._make_clock()
        self._layout.addWidget(_line())
        self._make_visits()
        self._layout.addWidget(_line())
        self._make_steps_back()
        model.changed.connect(self._redraw)
        self._redraw()

    def _make_clock(self) -> None:
        model = self._model
        self._clock = self._button("clock_button", "", "Space", model.toggle_clock)
        self._button("clock_1_button", self.tr("+1 min"), "1", lambda: model.advance(1), self.tr("Moves the clock on."))
        self._button("clock_5_button", self.tr("+5 min"), "5", lambda: model.advance(5), self.tr("Moves the clock on."))
        self._late = self._button(
            "clock_late_button",
            self.tr("To 30 min 01 s"),
            "L",
            lambda: model.of_user(StepKind.PAST_WINDOW),
            self.tr("Sets the clock to 30 minutes and 1 second after the chosen user's latest activity: "
                    "the user's most recent session is not found any more."),
        )  # fmt: skip
        self._button("clock_jump_button", self.tr("Set clock …"), "J", self._ask_moment)

    def _make_visits(self) -> None:
        model = self._model
        arrivals = QMenu(self)
        add_action(arrivals, self.tr("&Anonymous"), partial(model.arrive, ""), "arrive_anonymous")
        add_action(arrivals, self.tr("&Known by your own user ID …"), self._ask_new_uid, "arrive_known")
        arrive = self._button("arrive_button", self.tr("New visitor"), "", None)
        arrive.setMenu(arrivals)
        self._user = QComboBox()
        self._user.setObjectName("directed_user")
        self._user.setAccessibleName(self.tr("User whom the next steps are about"))
        self._user.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._user.setMinimumContentsLength(26)
        self._user.activated.connect(lambda index: model.choose_user(self._user.itemData(index)))
        self._layout.addWidget(self._user)
        self._visit = self._button(
            "visit_button", self.tr("Start visit"), "V", lambda: model.of_user(StepKind.VISIT),
            self.tr("Begins another session of the chosen user."),
        )  # fmt: skip
        self._sign_in = self._button("sign_in_button", self.tr("Sign in …"), "S", self._ask_uid)
        self._touch = self._button(
            "touch_button", self.tr("Activity"), "A", lambda: model.of_session(StepKind.TOUCH),
            self.tr("The visitor does something: the session goes on."),
        )  # fmt: skip
        self._end = self._button("end_button", self.tr("End session"), "E", lambda: model.of_session(StepKind.END))

    def _make_steps_back(self) -> None:
        model = self._model
        self._undo = self._button("undo_button", self.tr("Undo"), "Ctrl+Z", model.undo)
        self._redo = self._button("redo_button", self.tr("Redo"), "Ctrl+Shift+Z", model.redo)
        worlds = QMenu(self)
        add_action(worlds, self.tr("&Save world as a file …"), self._ask_where_to_save, "save_world")
        add_action(worlds, self.tr("&Load world from a file …"), self._ask_what_to_load, "load_world")
        self._over = add_action(worlds, self.tr("Chosen session is over its &page limit"), name="over_page_limit")
        self._over.setCheckable(True)
        self._over.triggered.connect(lambda on: model.of_session(StepKind.LIMIT if on else StepKind.UNLIMIT))
        self._button("more_button", self.tr("More"), "", None).setMenu(worlds)

    def _button(self, name: str, text: str, key: str, then: Callable[[], object] | None, tip: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        self._layout.addWidget(button)
        if then:
            button.clicked.connect(then)
        if key:
            shortcut = QShortcut(QKeySequence(key), self._keys_in)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
            tip = f"{tip} ({key})" if tip else self.tr("Key: {0}").format(key)
        button.setToolTip(tooltip(tip))
        return button

    def _redraw(self) -> None:
        state = self._model.state
        scene, session = state.scene, state.session
        self._clock.setText(self.tr("Run clock") if scene and scene.frozen else self.tr("Stop clock"))
        if scene and scene.lanes is not self._lanes:
            self._list_users(scene.lanes)
        self._choose(state.user_id)
        lane = next((lane for lane in self._lanes if lane.user_id == state.user_id and lane.known), None)
        for button in (self._visit, self._late):
            button.setEnabled(lane is not None)
        self._sign_in.setEnabled(lane is not None and not lane.uid)
        for part in (self._touch, self._end, self._over):
            part.setEnabled(session is not None)
        self._over.setChecked(session is not None and session.over_page_limit)
        followed = next((button for button in (self._undo, self._redo) if button.hasFocus()), None)
        self._undo.setEnabled(bool(state.undo))
        self._redo.setEnabled(bool(state.redo))
        if followed and not followed.isEnabled():  # the last step was taken: the other button leads back
            (self._redo if followed is self._undo else self._undo).setFocus()
        self._undo.setToolTip(tooltip(self.tr("Takes back: {0} (Ctrl+Z)").format(state.undo) if state.undo else ""))
        self._redo.setToolTip(tooltip(self.tr("Again: {0} (Ctrl+Shift+Z)").format(state.redo) if state.redo else ""))

    def _list_users(self, lanes: tuple[Lane, ...]) -> None:
        self._lanes = lanes
        with QSignalBlocker(self._user):
            self._user.clear()
            for lane in lanes[-MOST_USERS_LISTED:]:
                self._user.addItem(_called(lane), lane.user_id)

    def _choose(self, user_id: str) -> None:
        index = self._user.findData(user_id)
        if index < 0:
            lane = next((lane for lane in self._lanes if lane.user_id == user_id), None)
            if lane:
                self._user.addItem(_called(lane), user_id)
                index = self._user.count() - 1
        self._user.setCurrentIndex(index)

    def _ask_new_uid(self) -> None:
        self._ask_text(self.tr("New visitor"), self.tr("Your own user ID of the new visitor:"), self._model.arrive)

    def _ask_uid(self) -> None:
        text = self.tr("Your own user ID as which the visitor signs in:")
        self._ask_text(self.tr("Sign in"), text, lambda uid: self._model.of_user(StepKind.IDENTIFY, uid))

    def _ask_text(self, title: str, label: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("uid_dialog")
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda text: then(text.strip()) if text.strip() else None)
        dialog.open()

    def _ask_moment(self) -> None:
        dialog = QDialog(self)
        dialog.setObjectName("moment_dialog")
        dialog.setWindowTitle(self.tr("Set the sandbox's clock"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moment = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(round(self._model.now()), QTimeZone.utc()))
        moment.setObjectName("moment_field")
        moment.setAccessibleName(self.tr("Time in UTC"))
        moment.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.addWidget(plain_label(self.tr("Time in UTC:")))
        layout.addWidget(moment)
        layout.addWidget(buttons)
        dialog.accepted.connect(
            lambda: self._model.jump(datetime.fromtimestamp(moment.dateTime().toSecsSinceEpoch(), UTC))
        )
        dialog.open()

    def _ask_where_to_save(self) -> None:
        ask_file(self, self.tr("Save world"), WORLD_FILES, self._model.save_world, new="sandbox.world.json")

    def _ask_what_to_load(self) -> None:
        ask_file(self, self.tr("Load world"), WORLD_FILES, self._model.load_world)


def _called(lane: Lane) -> str:
    return f"{shortened(one_line(lane.label), 24)} · {shortened(one_line(lane.detail), 15)}"


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    line.setMinimumHeight(line.fontMetrics().height() + 8)
    return line

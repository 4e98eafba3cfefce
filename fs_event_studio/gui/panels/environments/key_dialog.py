"""The key of one environment: paste, test, save, delete. What is kept is never shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.gui.panels.environments.key_viewmodel import KeyViewModel
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label, selectable, set_role


class KeyDialog(QDialog):
    """Opened with `open()`, so that the window goes on behind it."""

    def __init__(self, model: KeyViewModel, parent: QWidget | None = None, offered: ApiKey | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("API key of {0}").format(one_line(model.environment.name)))
        self._model = model
        self._field = QLineEdit()
        self._field.setObjectName("key_field")
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(self.tr("API key"))
        self._field.setPlaceholderText(self.tr("paste the key as Fullstory showed it"))
        self._kept = plain_label()
        self._place = plain_label(role="muted", wraps=True)
        self._message = selectable(plain_label(wraps=True))
        self._message.setObjectName("key_message")
        self._message.setMinimumHeight(self.fontMetrics().height() * 3)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._save = self._button(self.tr("&Save"), "key_save_button", self._on_save)
        self._test = self._button(self.tr("&Test"), "key_test_button", self._on_test)
        self._delete = self._button(self.tr("&Delete"), "key_delete_button", model.delete)
        self._lay_out()
        self.setMinimumWidth(text_size(self, 84).width())
        self.finished.connect(self._end)
        self._field.textChanged.connect(self._redraw)
        model.changed.connect(self._redraw)
        if model.environment.takes_real_key:
            model.load()
        if offered:
            self._field.setText(offered.secret)
        self._redraw()

    def _button(self, text: str, name: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        address = selectable(plain_label(self._model.environment.origin))
        for line, (text, widget) in enumerate(
            ((self.tr("Bound to"), address), (self.tr("Kept key"), self._kept), (self.tr("New &key"), self._field))
        ):
            label = plain_label(text, "muted")
            label.setBuddy(widget)
            grid.addWidget(label, line, 0)
            grid.addWidget(widget, line, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        for button in (self._save, self._test, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self._save.setDefault(True)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self._place)
        layout.addWidget(self._message)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        if self._model.save(self._field.text()):
            self._field.clear()

    def _on_test(self) -> None:
        self._model.test(self._field.text())

    def _end(self) -> None:
        self._field.clear()
        self._model.close()

    def _redraw(self) -> None:
        state, real = self._model.state, self._model.environment.takes_real_key
        typed = bool(self._field.text().strip())
        self._kept.setText(state.masked or self.tr("none"))
        self._place.setText(state.place)
        self._place.setVisible(bool(state.place) and (state.busy or state.message != state.place))  # said once
        self._message.setText(self.tr("One moment …") if state.busy else state.message)
        set_role(self._message, "" if state.busy else "success" if state.good else "failure")
        was_enabled = self._field.isEnabled()
        self._field.setEnabled(real and not state.busy)
        if not was_enabled:
            self._field.setFocus()
        self._save.setEnabled(real and typed and not state.busy)
        self._test.setEnabled(not state.busy and (typed or bool(state.masked) or not real))
        self._delete.setEnabled(real and bool(state.masked) and not state.busy)
        if not real:
            self._kept.setText(self.tr("not needed"))
            self._place.setVisible(True)
            self._place.setText(
                self.tr("The sandbox and addresses on this computer get a dummy key; a real one is never sent to them.")
            )

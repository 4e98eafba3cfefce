"""The question before the first send to a live environment."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.environments import Environment


class ArmingQuestion(QObject):
    """Asked once a run for each protected environment."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, environment: Environment) -> bool:
        """Whether the person means it."""
        box = QMessageBox(self._window)
        box.setObjectName("arm_dialog")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Send to a live environment?"))
        box.setText(self.tr("“{0}” is a live environment.").format(one_line(environment.name)))
        box.setInformativeText(
            self.tr("Events go to {0}. They may use its quotas and cannot be taken back. "
                    "You will not be asked again for this environment until the program is closed.")
            .format(environment.base_url)
        )  # fmt: skip
        send = box.addButton(self.tr("Send live"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is send

"""A part of a form under its own heading."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.text import plain_label


class Section(QWidget):
    """A heading with a column of content below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._heading = plain_label(title, "heading")
        self.setAccessibleName(title)
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(0, 4, 0, 0)
        self.content.addWidget(self._heading)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._heading.setText(title)
        self.setAccessibleName(title)

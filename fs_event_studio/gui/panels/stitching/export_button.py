"""Takes the picture along as a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QMenu, QPushButton

from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.gui.widgets.ask_file import ask_file
from fs_event_studio.gui.widgets.menus import add_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from fs_event_studio.domain.theatre.scene import Scene
    from fs_event_studio.gui.widgets.stage_canvas import StageCanvas

KINDS = ("SVG", "PNG")


class Exported(Protocol):
    """What a picture is taken of."""

    def shown_scene(self) -> Scene | None:
        """The scene without secrets; None if there is nothing to be seen yet."""
        ...

    def export(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write what `make` gives into a file. It is called in the background."""
        ...


class ExportButton(QPushButton):
    """Writes what is seen in `canvas`, with all its lanes. prefix: of the object names."""

    def __init__(self, canvas: StageCanvas, model: Exported, prefix: str = "") -> None:
        super().__init__()
        self._canvas, self._model = canvas, model
        self.setText(self.tr("Export"))
        self.setObjectName(f"{prefix}export_button")
        menu = QMenu(self)
        for kind in KINDS:
            text, suffix = self.tr("Picture as {0} …").format(kind), kind.lower()
            add_action(menu, text, partial(self._ask, suffix), f"{prefix}export_{suffix}")
        self.setMenu(menu)

    def export_picture(self, kind: str, path: Path) -> None:
        """Write it into a file. kind: `svg` or `png`."""
        scene = self._model.shown_scene()
        if scene is None:
            return
        if kind == "svg":
            from fs_event_studio.domain.theatre.footer import footer_of
            from fs_event_studio.domain.theatre.svg import write_svg

            view, palette = self._canvas.export_view(Stage(scene)), self._canvas.colours
            self._model.export(path, lambda: write_svg(scene, view, palette, footer=footer_of(scene)).encode())
        else:
            self._model.export(path, partial(_png, self._canvas.image(scene)))

    def _ask(self, kind: str) -> None:
        title = self.tr("Save picture")
        ask_file(self, title, f"*.{kind}", partial(self.export_picture, kind), new=f"stitching.{kind}")


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())

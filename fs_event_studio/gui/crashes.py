"""What happens on a bug of ours: a report without keys is written, and the window stays."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from fs_event_studio.domain.redaction import Redactor

KEPT_REPORTS = 20


class CrashReporter(QObject):
    """Takes over `sys.excepthook`, to which PySide brings every error that a slot lets out."""

    crashed = Signal(str)  # a sentence that names the report

    def __init__(self, folder: Path, redactor: Callable[[], Redactor], app_version: str) -> None:
        super().__init__()
        self._folder, self._redactor, self._app_version = folder, redactor, app_version

    def install(self) -> None:
        """Report every error that nobody caught."""
        sys.excepthook = self.report

    def report(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Write a report and say where it is."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
            return
        import traceback

        text = self._redactor().text("".join(traceback.format_exception(kind, error, where)))
        sys.stderr.write(text)
        place = self._write(text)
        crash = self.tr("Something went wrong inside the program ({0}).").format(kind.__name__)
        self.crashed.emit(f"{crash} {place}")

    def _write(self, text: str) -> str:
        name = f"crash-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}.txt"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self._folder / name).write_text(f"FS Event Studio {self._app_version}\n\n{text}", encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
                old.unlink()
        except OSError as error:
            return self.tr("The report could not be written: {0}.").format(error.strerror)
        return self.tr("The report is in {0}; it holds no key.").format(self._folder / name)

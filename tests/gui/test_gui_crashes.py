"""A bug of ours: a report without keys is written, and the window stays."""

import base64
import sys
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote

import pytest
from PySide6.QtCore import QObject, QTimer, Slot

from fs_event_studio.domain.environments import FULLSTORY
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.gui.crashes import KEPT_REPORTS
from support.window_driver import WindowDriver

KEY = "na1.canaryCANARYcanary+/0123456789/abcd"


class Bug(QObject):
    """Has a slot that lets an error out."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    @Slot()
    def fail(self) -> NoReturn:
        """What a bug does."""
        raise RuntimeError(self._text)


def _crash(person: WindowDriver, monkeypatch: pytest.MonkeyPatch, text: str = "a bug of ours") -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # so that it is put back after the test
    person.window.crashes.install()
    bug = Bug(text)
    with person.qtbot.waitSignal(person.window.crashes.crashed):
        QTimer.singleShot(0, bug.fail)


def _reports(data_dir: Path) -> list[Path]:
    return sorted((data_dir / "crashes").glob("*"))


@pytest.mark.qt_no_exception_capture
def test_a_bug_is_reported_and_the_window_stays(
    person: WindowDriver, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The notice names the report, and the next event can be sent."""
    _crash(person, monkeypatch)
    (report,) = _reports(data_dir)
    assert str(report) in person.window.notices.text
    assert "RuntimeError: a bug of ours" in report.read_text(encoding="utf-8")
    assert "a bug of ours" in capsys.readouterr().err
    assert report.stat().st_mode & 0o077 == 0 or report.parent.stat().st_mode & 0o077 == 0
    assert person.window.isVisible()
    assert person.send().settlement


@pytest.mark.qt_no_exception_capture
def test_a_report_holds_no_key(
    person: WindowDriver, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In none of the forms in which a key leaks; neither does the terminal."""
    keys = person.window.models.services.get().keys
    keys.save(FULLSTORY.name, FULLSTORY.origin, ApiKey(KEY))
    forms = [KEY, f"Basic {KEY}", base64.b64encode(KEY.encode()).decode(), quote(KEY, safe="")]
    _crash(person, monkeypatch, " ".join(forms))
    (report,) = _reports(data_dir)
    written = report.read_text(encoding="utf-8") + capsys.readouterr().err + person.window.notices.text
    assert "CANARY" not in written
    assert not [form for form in forms if form in written]


@pytest.mark.qt_no_exception_capture
def test_only_the_newest_reports_are_kept(
    person: WindowDriver, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bug in a loop does not fill the disk."""
    for number in range(KEPT_REPORTS + 5):
        _crash(person, monkeypatch, f"bug number {number}.")
    capsys.readouterr()
    reports = _reports(data_dir)
    assert len(reports) == KEPT_REPORTS
    assert "bug number 5." in reports[0].read_text(encoding="utf-8")
    assert "bug number 24." in reports[-1].read_text(encoding="utf-8")


@pytest.mark.qt_no_exception_capture
def test_a_report_that_cannot_be_written_is_told(
    person: WindowDriver, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The window goes on all the same."""
    (data_dir / "crashes").write_text("in the way", encoding="utf-8")
    _crash(person, monkeypatch)
    capsys.readouterr()
    assert "The report could not be written" in person.window.notices.text

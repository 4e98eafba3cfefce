"""A damaged history is rescued in the window: offered where damage shows, told in plain words, safe to stop."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from fs_event_studio.bootstrap import make_studio
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.gui.panels.keeping.rescue_dialog import RescueDialog
from support.damage import PAGE_BYTES, pages_of
from support.exchanges import new_exchange, settlement
from support.window_driver import WindowDriver

ROWS = 80


@pytest.fixture
def path(data_dir: Path) -> Path:
    """The file of a closed history with ROWS exchanges."""
    services = open_services(make_studio(data_dir))
    for number in range(ROWS):
        body = b'{"name":"Paid","noise":"%s"}' % random.Random(number).randbytes(600).hex().encode()
        services.history.settle(services.history.begin(new_exchange(body=body)), settlement())
    services.close()
    return data_dir / "history.sqlite3"


def _spoil(path: Path, table: str, *, whole: bool = False) -> None:
    """Overwrite its page in the middle, or all of its pages, with noise."""
    pages = pages_of(path, table)
    with path.open("r+b") as file:
        for page in pages if whole else pages[len(pages) // 2 :][:1]:
            file.seek((page - 1) * PAGE_BYTES)
            file.write(random.Random(1).randbytes(PAGE_BYTES))


def _crashed(path: Path) -> None:
    path.with_name(f"{path.name}.0123456789abcdef.run").touch()


def _offer(person: WindowDriver) -> QPushButton:
    return person.find(QPushButton, "notice_action")


def _said(person: WindowDriver) -> str:
    return person.find(QLabel, "rescue_said").text()


def _rescue(person: WindowDriver) -> None:
    """From the offer to the report."""
    person.qtbot.waitUntil(lambda: _offer(person).isVisible())
    person.click("notice_action")
    person.click("rescue_begin")
    person.settle()


def _asides(path: Path) -> list[Path]:
    return list(path.parent.glob("history-damaged-*.sqlite3"))


def test_after_a_crash_it_is_offered_told_and_done(open_window: Callable[[], WindowDriver], path: Path) -> None:
    """The plan names what happens to the file; the report names the numbers and the place; work goes on at once."""
    _spoil(path, "requests")
    _crashed(path)
    person = open_window()
    person.qtbot.waitUntil(lambda: "ended unexpectedly" in person.window.notices.text)
    assert not _asides(path)
    person.click("notice_action")
    plan = " ".join(label.text() for label in person.find(QWidget, "rescue_plan").findChildren(QLabel))
    for part in ("history-damaged-", "Nothing is removed", "nothing can be sent", "free space", "can be stopped"):
        assert part in plan
    person.click("rescue_begin")
    person.settle()
    (aside,) = _asides(path)
    assert person.find(QLineEdit, "rescue_file").text() == str(aside)
    count = person.history.count(SearchQuery())
    assert 0 < count < ROWS
    assert f"Rescued exchanges: {count}" in _said(person)
    assert f"could not be read: {ROWS - count}" in _said(person)
    person.click("rescue_copy")
    assert QGuiApplication.clipboard().text() == str(aside)
    opened: list[QUrl] = []

    def open_folder(url: QUrl) -> bool:
        opened.append(url)
        return False

    person.find(RescueDialog, "rescue_dialog").open_folder = open_folder
    person.click("rescue_open")
    assert opened == [QUrl.fromLocalFile(str(path.parent))]
    assert "Copy the path instead" in _said(person)
    person.click("rescue_later")
    assert not person.window.notices.isVisible()
    person.send()
    assert person.history.count(SearchQuery()) == count + 1


@pytest.mark.parametrize("damage", ["noise", "short", "header"])
def test_what_cannot_be_opened_is_rescued(open_window: Callable[[], WindowDriver], path: Path, damage: str) -> None:
    """Until then a send is refused, with the reason; what was being composed stays."""
    if damage == "noise":
        path.write_bytes(b"noise" * 10_000)
    elif damage == "short":
        with path.open("r+b") as file:
            file.truncate(30 * PAGE_BYTES)
    else:
        with path.open("r+b") as file:
            file.write(bytes(100))
    before = path.read_bytes()
    person = open_window()
    assert "is damaged" in person.window.notices.text
    person.type("field_event_name", "Refund")
    with person.qtbot.waitSignal(person.window.models.sending.failed) as failure:
        person.click("send_button")
    assert "is damaged" in failure.args[0]
    assert path.read_bytes() == before
    _rescue(person)
    (aside,) = _asides(path)
    assert aside.read_bytes() == before
    assert ("Nothing in the damaged file" in _said(person)) == (damage == "noise")
    assert not person.window.notices.isVisible()
    person.find(QDialog, "rescue_dialog").close()
    assert person.text("field_event_name") == "Refund"
    person.send()
    assert person.history.count(SearchQuery()) >= 1


def test_damage_that_shows_when_one_is_opened(open_window: Callable[[], WindowDriver], path: Path) -> None:
    """The same offer; the rest of the history stays usable meanwhile."""
    _spoil(path, "requests")
    person = open_window()
    assert not person.window.notices.isVisible()
    assert len(person.rows()) == ROWS
    for number in range(1, ROWS + 1):
        person.window.models.history.open(number)
    person.settle()
    assert "damaged" in person.window.notices.text
    person.send()
    _rescue(person)
    assert "The history was rescued." in _said(person)
    assert len(person.rows()) == person.history.count(SearchQuery())


def test_damage_that_shows_while_scrolling(open_window: Callable[[], WindowDriver], path: Path) -> None:
    """Or whatever reads the list."""
    _spoil(path, "exchanges")
    person = open_window()
    person.window.models.history.search("-name:nothing")
    person.settle()
    _rescue(person)
    assert person.window.models.history.state.trouble == ""
    assert person.history.count(SearchQuery()) > 0


@pytest.mark.parametrize("whole", [False, True])
def test_damage_that_shows_when_an_event_is_kept(
    open_window: Callable[[], WindowDriver], path: Path, *, whole: bool
) -> None:
    """Either nothing was sent, and after the rescue it goes out, or its answer is kept after all."""
    _spoil(path, "by_facet", whole=whole)
    person = open_window()
    outcomes: list[object] = []
    person.window.models.sending.failed.connect(outcomes.append)
    person.window.models.sending.finished.connect(outcomes.append)
    person.click("send_button")
    person.qtbot.waitUntil(lambda: bool(outcomes))
    person.settle()
    _rescue(person)
    if isinstance(outcomes[0], str):
        person.send()
    assert person.history.count(SearchQuery()) == ROWS + 1
    newest = person.newest()
    assert newest.settlement
    assert newest.settlement.answer


def test_a_check_offers_it_too(open_window: Callable[[], WindowDriver], path: Path) -> None:
    """In its own window."""
    _spoil(path, "by_time")
    person = open_window()
    person.toggle("history_check")
    person.settle()
    person.click("job_offer")
    person.click("rescue_begin")
    person.settle()
    assert f"Rescued exchanges: {ROWS}" in _said(person)


def test_one_that_is_stopped_changes_nothing(open_window: Callable[[], WindowDriver], path: Path) -> None:
    """And can be begun again; a second wish for it shows the same dialog."""
    _spoil(path, "requests")
    _crashed(path)
    person = open_window()
    person.qtbot.waitUntil(lambda: _offer(person).isVisible())
    person.click("notice_action")
    person.click("notice_action")
    assert len(person.window.findChildren(RescueDialog)) == 1
    dialog = person.find(RescueDialog, "rescue_dialog")
    with person.history._database.reading():  # type: ignore[attr-defined] # it waits for us
        person.click("rescue_begin")
        person.click("rescue_later")
        person.settle()
    assert "nothing was changed" in _said(person)
    assert _asides(path) == []
    person.send()
    person.click("rescue_begin")
    person.settle()
    assert len(_asides(path)) == 1
    dialog.close()


def test_not_while_another_copy_uses_it(open_window: Callable[[], WindowDriver], path: Path, data_dir: Path) -> None:
    """It says so, and can be tried again."""
    _spoil(path, "requests")
    _crashed(path)
    person = open_window()
    other = open_services(make_studio(data_dir))
    _rescue(person)
    assert "Another copy of FS Event Studio has the history" in _said(person)
    assert _asides(path) == []
    other.close()
    person.click("rescue_begin")
    person.settle()
    assert len(_asides(path)) == 1


def test_a_window_closed_in_the_middle_stops_it(open_window: Callable[[], WindowDriver], path: Path) -> None:
    _spoil(path, "requests")
    _crashed(path)
    person = open_window()
    person.qtbot.waitUntil(lambda: _offer(person).isVisible())
    person.click("notice_action")
    with person.history._database.reading():  # type: ignore[attr-defined] # it waits for us
        person.click("rescue_begin")
        person.window.close()
    assert _asides(path) == []
    assert not list(path.parent.glob("*.part*"))

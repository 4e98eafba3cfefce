"""The history: searching, paging, refreshing, opening, and what happens when it cannot be used."""

import sqlite3
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from fs_event_studio.bootstrap import utc_now
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind, compose
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.listing import NEWEST_FIRST, Sort, SortKey
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.gui.panels.composer.table_model import PropertiesModel
from fs_event_studio.gui.panels.history.filters_menu import FiltersMenu
from fs_event_studio.gui.panels.history.pages import KEPT_ROWS, PAGE_ROWS
from fs_event_studio.gui.panels.history.state import Listed, Placed
from fs_event_studio.gui.panels.history.table_model import HistoryModel
from fs_event_studio.gui.panels.history.view import HistoryView
from fs_event_studio.gui.panels.history.viewmodel import HistoryViewModel
from fs_event_studio.gui.tasks import TaskRunner
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.settings.filters import FilterFile
from support.exchanges import new_exchange, settlement
from support.fake_history import FakeHistory, list_row
from support.fake_services import FakeHistoryServices, GatedHistory, fill
from support.senders import NOW
from support.window_driver import PATIENCE_MS, WindowDriver, cells, clear, click_row, found


class Panel:
    """The history panel by itself, on a fake history."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner, history: FakeHistory) -> None:
        self.qtbot, self.tasks = qtbot, tasks
        self.model = HistoryViewModel(lambda: FakeHistoryServices(history), tasks)
        self.view = HistoryView(self.model)
        qtbot.addWidget(self.view)
        self.view.resize(900, 300)
        self.view.show()
        self.view.complete()
        self.opened = list[Exchange]()
        self.model.opened.connect(self.opened.append)

    @property
    def table(self) -> QTableView:
        """The table."""
        return found(self.view, QTableView, "history_table")

    @property
    def rows(self) -> HistoryModel:
        """The table's model."""
        model = self.table.model()
        assert isinstance(model, HistoryModel)
        return model

    def text(self, row: int) -> str:
        """The event name in a row."""
        return str(self.rows.index(row, 2).data())

    @property
    def names(self) -> list[str]:
        """The event names that are shown."""
        return [row[2] for row in cells(self.table)]

    @property
    def says(self) -> str:
        """All labels that can be seen."""
        return " | ".join(label.text() for label in self.view.findChildren(QLabel) if label.isVisible())

    def settle(self) -> None:
        """Wait until nothing is read."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=PATIENCE_MS)

    def search(self, text: str) -> None:
        """Type a search."""
        field = found(self.view, QLineEdit, "history_search")
        clear(field)
        QTest.keyClicks(field, text)


@pytest.fixture
def history() -> GatedHistory:
    """An empty history that can be held up."""
    return GatedHistory()


@pytest.fixture
def panel(qtbot: QtBot, tasks: TaskRunner, history: GatedHistory) -> Panel:
    """The panel; nothing is read yet."""
    return Panel(qtbot, tasks, history)


def test_search_starts_while_typing_but_not_at_every_key(panel: Panel, history: GatedHistory) -> None:
    """It waits for a pause, and asks once for the whole word."""
    fill(history, 3, "Refund")
    fill(history, 2, "Order")
    panel.search("refund")
    assert history.asked == []
    panel.qtbot.waitUntil(lambda: panel.names == ["Refund 3", "Refund 2", "Refund 1"], timeout=PATIENCE_MS)
    assert history.asked == [("refund", None, 0)]
    assert "3 exchanges" in panel.says


def test_enter_searches_at_once_and_escape_shows_all(panel: Panel, history: GatedHistory) -> None:
    """Without waiting for the pause."""
    fill(history, 2, "Order")
    field = found(panel.view, QLineEdit, "history_search")
    panel.search("nothing-like-this")
    QTest.keyClick(field, Qt.Key.Key_Return)
    panel.settle()
    assert "Nothing matches this search." in panel.says
    assert panel.table.isHidden()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    panel.qtbot.waitUntil(lambda: len(panel.names) == 2, timeout=PATIENCE_MS)


def test_an_empty_history_invites(panel: Panel) -> None:
    """It says what will be here."""
    panel.model.search("")
    panel.settle()
    assert "Every request and its answer will be kept here." in panel.says
    assert "0 exchanges" in panel.says


def test_a_late_answer_to_an_earlier_search_is_dropped(panel: Panel, history: GatedHistory) -> None:
    """What is shown belongs to what stands in the box."""
    fill(history, 2, "slow")
    fill(history, 2, "quick")
    gate = history.hold("slow")
    panel.model.search("slow")
    panel.model.search("quick")
    gate.set()
    panel.settle()
    assert panel.names == ["quick 2", "quick 1"]


def test_any_row_is_read_when_it_is_seen(panel: Panel, history: GatedHistory) -> None:
    """The table is as long as the list; three dots stand for rows that are not read, and few rows are in memory."""
    fill(history, 12 * PAGE_ROWS + 50)
    panel.model.search("")
    panel.settle()
    assert "2,450 exchanges" in panel.says
    assert panel.rows.rowCount() == 12 * PAGE_ROWS + 50
    panel.table.scrollToBottom()
    panel.qtbot.waitUntil(lambda: panel.text(12 * PAGE_ROWS + 49) == "Order Completed 1", timeout=PATIENCE_MS)
    for number in range(12, -1, -1):
        row = number * PAGE_ROWS + 3
        panel.table.scrollTo(panel.rows.index(row, 0))
        panel.qtbot.waitUntil(lambda: panel.text(row) == f"Order Completed {2450 - row}", timeout=PATIENCE_MS)  # noqa: B023
        panel.settle()
        assert len(panel.rows.pages) <= KEPT_ROWS
    assert len(panel.rows.pages) > PAGE_ROWS
    assert ("", None, 0) in history.asked
    assert max(skip for _, _, skip in history.asked) < 12 * PAGE_ROWS


def test_rows_that_are_passed_are_not_waited_for(panel: Panel, history: GatedHistory) -> None:
    """Who scrolls far gets what is seen in the end."""
    fill(history, 12 * PAGE_ROWS)
    panel.model.search("")
    panel.settle()
    gate = history.hold("")
    for row in (500, 900, 1300, 1700, 2100):
        panel.model.need(row // PAGE_ROWS * PAGE_ROWS, *panel.rows.pages.way_to(row // PAGE_ROWS * PAGE_ROWS))
    gate.set()
    panel.settle()
    assert len(history.asked) == 3
    assert panel.text(2100) == "Order Completed 300"


def test_a_page_that_comes_after_another_search_is_dropped(panel: Panel, history: GatedHistory) -> None:
    """Pages of two searches are never mixed, and scrolling works on."""
    fill(history, 500, "Order")
    panel.model.search("")
    panel.settle()
    gate = history.hold("")
    panel.table.scrollToBottom()
    panel.qtbot.waitUntil(lambda: len(history.asked) == 2, timeout=PATIENCE_MS)
    panel.model.search("order")
    gate.set()
    panel.settle()
    assert panel.rows.rowCount() == 500
    panel.table.scrollToBottom()
    panel.qtbot.waitUntil(lambda: panel.text(499) == "Order 1", timeout=PATIENCE_MS)


def test_nothing_waits_for_a_count(panel: Panel, history: GatedHistory) -> None:
    """Rows are read and exchanges opened while all rows are being counted."""
    fill(history, 3 * PAGE_ROWS)
    history.counting.clear()
    panel.model.search("")
    panel.qtbot.waitUntil(lambda: panel.rows.rowCount() == PAGE_ROWS, timeout=PATIENCE_MS)
    panel.table.scrollToBottom()
    panel.qtbot.waitUntil(lambda: panel.rows.rowCount() == 2 * PAGE_ROWS, timeout=PATIENCE_MS)
    panel.model.open(7)
    panel.qtbot.waitUntil(lambda: [one.id for one in panel.opened] == [7], timeout=PATIENCE_MS)
    assert panel.model.state.total is None
    history.counting.set()
    panel.settle()
    assert panel.model.state.total == panel.rows.rowCount() == 3 * PAGE_ROWS


def test_a_count_that_ends_while_rows_are_read_does_not_move_them(panel: Panel, history: GatedHistory) -> None:
    """They stand where they were asked for."""
    fill(history, 3 * PAGE_ROWS)
    history.counting.clear()
    panel.model.search("")
    panel.qtbot.waitUntil(lambda: panel.rows.rowCount() == PAGE_ROWS, timeout=PATIENCE_MS)
    gate = history.hold("")
    panel.table.scrollToBottom()
    panel.qtbot.waitUntil(lambda: len(history.asked) == 2, timeout=PATIENCE_MS)
    history.counting.set()
    panel.qtbot.waitUntil(lambda: panel.model.state.total == 3 * PAGE_ROWS, timeout=PATIENCE_MS)
    gate.set()
    panel.settle()
    assert panel.rows.rowCount() == 3 * PAGE_ROWS
    assert panel.text(PAGE_ROWS) == f"Order Completed {2 * PAGE_ROWS}"


def test_what_comes_in_while_rows_are_counted_is_counted_once(panel: Panel, history: GatedHistory) -> None:
    """A count from before is given up for another one."""
    fill(history, 2 * PAGE_ROWS)
    history.counting.clear()
    panel.model.search("")
    panel.qtbot.waitUntil(lambda: panel.rows.rowCount() == PAGE_ROWS, timeout=PATIENCE_MS)
    fill(history, 1, "New")
    panel.model.refresh()
    panel.qtbot.waitUntil(lambda: panel.text(0) == "New 1", timeout=PATIENCE_MS)
    history.counting.set()
    panel.settle()
    assert panel.model.state.total == panel.rows.rowCount() == 2 * PAGE_ROWS + 1


def test_properties_are_searched_step_by_step(panel: Panel, history: GatedHistory) -> None:
    """Nothing is counted that would read every body; more comes by scrolling, until the end is known."""
    for number in range(PAGE_ROWS + 20):
        body = b'{"properties":{"total":%d}}' % number
        history.settle(history.begin(new_exchange(body=body, event_name=f"Event {number}")), settlement())
    panel.model.search("prop.total>=10")
    panel.settle()
    assert panel.rows.rowCount() == PAGE_ROWS
    assert "200 exchanges and more" in panel.says
    panel.table.scrollToBottom()
    panel.qtbot.waitUntil(lambda: panel.rows.rowCount() == PAGE_ROWS + 10, timeout=PATIENCE_MS)
    panel.settle()
    assert "210 exchanges" in panel.says
    assert "more" not in panel.says


def test_mistakes_are_pointed_at(panel: Panel, history: GatedHistory) -> None:
    """The sentence stands below the box, what is shown stays, and mending it searches."""
    fill(history, 2, "Order")
    panel.model.search("")
    panel.settle()
    panel.search("statos:200 order")
    panel.qtbot.waitUntil(lambda: "Did you mean status:?" in panel.says, timeout=PATIENCE_MS)
    panel.settle()
    assert len(panel.names) == 2
    assert len(history.asked) == 1
    panel.search("status:200 order")
    panel.settle()
    panel.qtbot.waitUntil(lambda: "Did you mean" not in panel.says, timeout=PATIENCE_MS)


def test_a_click_on_a_title_sorts(panel: Panel, history: GatedHistory) -> None:
    """In the history, not here; a second click turns the order round, and a title without an order does nothing."""
    for name in ("b", "c", "a"):
        history.settle(history.begin(new_exchange(environment=name, event_name=name)), settlement())
    panel.model.search("")
    panel.settle()
    header = panel.table.horizontalHeader()
    for section, order in ((3, ["c", "b", "a"]), (3, ["a", "b", "c"]), (2, ["a", "b", "c"]), (0, ["a", "c", "b"])):
        where = QPoint(header.sectionViewportPosition(section) + 5, 5)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
        panel.settle()
        assert panel.names == order
        titles = [str(panel.rows.headerData(number, Qt.Orientation.Horizontal)) for number in (0, 3)]
        assert [title[-1] in "▾▴" for title in titles] == ([False, True] if section else [True, False])
    history.begin(new_exchange(event_name="new"))
    panel.model.sort_by(Sort(SortKey.ENVIRONMENT, descending=False))
    panel.settle()
    panel.model.refresh()
    panel.settle()
    assert panel.names == ["a", "b", "c", "new"]


def test_keys_and_values_are_offered(panel: Panel, history: GatedHistory) -> None:
    """While typing, with the values that there are; what is chosen takes the place of what was typed."""
    history.begin(new_exchange(environment="my shop"))
    panel.model.learn()
    panel.settle()
    field = found(panel.view, QLineEdit, "history_search")
    choices = {
        "en": "env:",
        "env:m": 'env:"my shop" ',
        "-is:pin": "-is:pinned ",
        "x outcome:": "x outcome:accepted ",
    }
    for typed, chosen in choices.items():
        clear(field)
        QTest.keyClicks(field, typed)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QListView)
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert field.text() == chosen
        popup.hide()
    panel.settle()


def test_searches_are_saved(qtbot: QtBot, tasks: TaskRunner, history: GatedHistory, tmp_path: Path) -> None:
    """Under a name, in the menu from then on, until they are deleted."""
    model = HistoryViewModel(lambda: FakeHistoryServices(history), tasks, FilterFile(tmp_path / "filters.json"))
    used = list[str]()
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = FiltersMenu(parent, model, used.append, lambda: "R & D")

    def choose(text: str) -> None:
        menu.aboutToShow.emit()
        next(action for action in menu.findChildren(QAction) if action.text() == text).trigger()
        qtbot.waitUntil(lambda: tasks.idle, timeout=PATIENCE_MS)

    model.search("outcome:refused")
    choose("Save this search…")
    assert dict(model.state.filters) == {"R & D": "outcome:refused"}
    choose("R && D")
    assert used == ["outcome:refused"]
    choose("Status, upwards")
    assert model.state.sort == Sort(SortKey.STATUS, descending=False)
    model.delete_filter("R & D")
    qtbot.waitUntil(lambda: tasks.idle, timeout=PATIENCE_MS)
    assert dict(model.state.filters) == {}


def test_the_help_shows_the_language(panel: Panel) -> None:
    """By F1 in the box, and by its button."""
    QTest.keyClick(found(panel.view, QLineEdit, "history_search"), Qt.Key.Key_F1)
    dialog = found(panel.view, QDialog, "search_help")
    assert dialog.isVisible()
    assert any("prop.total>10" in label.text() for label in dialog.findChildren(QLabel))
    dialog.findChildren(QPushButton)[0].click()
    assert dialog.isHidden()


def test_another_search_begins_at_the_top(panel: Panel, history: GatedHistory) -> None:
    """However far down the person had scrolled."""
    fill(history, 300, "Order")
    panel.model.search("")
    panel.settle()
    panel.table.scrollToBottom()
    panel.settle()
    panel.model.search("order")
    panel.settle()
    assert panel.table.verticalScrollBar().value() == 0


def test_a_refresh_keeps_the_selection(panel: Panel, history: GatedHistory) -> None:
    """New rows come on top; the selected one moves down with its exchange, and is not opened again."""
    fill(history, 3)
    panel.model.search("")
    panel.settle()
    click_row(panel.table, 1)
    panel.settle()
    assert {exchange.id for exchange in panel.opened} == {2}
    panel.opened.clear()
    history.begin(new_exchange(event_name="newest"))
    panel.model.refresh()
    panel.settle()
    assert panel.names[0] == "newest"
    assert panel.table.currentIndex().row() == 2
    assert [index.row() for index in panel.table.selectionModel().selectedRows()] == [2]
    assert panel.opened == []


def test_a_row_is_replaced_when_it_is_settled(panel: Panel, history: GatedHistory) -> None:
    """Under way first, then its outcome."""
    number = history.begin(new_exchange())
    panel.model.search("")
    panel.settle()
    assert cells(panel.table)[0][5] == "… under way"
    history.settle(number, settlement())
    panel.model.refresh()
    panel.settle()
    assert cells(panel.table)[0][5] == "✓ accepted"


def test_what_is_settled_while_a_page_is_read_is_shown_in_the_end(panel: Panel, history: GatedHistory) -> None:
    """The page was read before; it must not have the last word."""
    number = history.begin(new_exchange())
    gate = history.hold("")
    panel.model.search("")
    panel.qtbot.waitUntil(lambda: len(history.asked) == 1, timeout=PATIENCE_MS)
    history.settle(number, settlement())
    panel.model.refresh()
    gate.set()
    panel.settle()
    assert cells(panel.table)[0][5] == "✓ accepted"


def test_a_row_is_opened_by_mouse_and_by_keyboard(panel: Panel, history: GatedHistory) -> None:
    """Also the one that is current already, because another exchange may be shown by now."""
    fill(history, 3)
    panel.model.search("")
    panel.settle()
    click_row(panel.table, 0)
    panel.settle()
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    panel.settle()
    assert panel.opened[-1].id == 2
    panel.opened.clear()
    click_row(panel.table, 1)
    panel.settle()
    assert panel.opened[-1].id == 2
    panel.opened.clear()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    panel.settle()
    assert panel.opened[-1].id == 2


def test_trouble_is_told_even_over_rows_that_are_shown(panel: Panel, history: GatedHistory) -> None:
    """They may be old; the next search that works clears it."""
    fill(history, 2)
    panel.model.search("")
    panel.settle()
    history.trouble = "The history is locked by another program."
    panel.model.search("order")
    panel.settle()
    assert history.trouble in panel.says
    history.trouble, told = "", history.trouble
    panel.model.search("order")
    panel.settle()
    assert told not in panel.says
    assert len(panel.names) == 2


def _watch(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Warns of every change that is not as a model's have to be, and warnings fail the test."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


@pytest.mark.usefixtures("qapp")
def test_the_history_model_is_sound() -> None:
    """With rows added on top and below, replaced, and reset."""
    history = FakeHistory()
    fill(history, 10)
    under_way = history.begin(new_exchange())
    rows = [list_row(exchange) for exchange in reversed(history.exchanges)]
    model = HistoryModel()
    tester = _watch(model)
    model.restart(Listed(rows[:5], NEWEST_FIRST))
    model.place(Placed(5, rows[5:]))
    model.place(Placed(11, []))
    model.grow(400)
    assert model.index(300, 2).data() == "…"
    assert model.exchange_id(300) is None
    history.settle(under_way, settlement())
    history.begin(new_exchange())
    model.refresh(Listed([list_row(exchange) for exchange in reversed(history.exchanges)][:6], NEWEST_FIRST))
    assert model.rowCount() == 401
    model.restart(Listed(rows[:3], Sort(SortKey.TIME)))
    model.refresh(Listed(rows[:4], Sort(SortKey.TIME)))
    model.restart(Listed([], NEWEST_FIRST))
    model.refresh(Listed(rows[:1], NEWEST_FIRST))
    assert tester.model() is model
    assert model.rowCount() == 1


@pytest.mark.usefixtures("qapp")
def test_the_properties_model_is_sound() -> None:
    """With rows added, removed in the middle, all at once, and replaced."""
    a, b, c = (PropertyRow(name, RowKind.INT, "x") for name in "abc")
    model = PropertiesModel()
    tester = _watch(model)
    nested = PropertyRow("o", RowKind.OBJECT, children=(a, PropertyRow("l", RowKind.ARRAY, children=(b, c)), c))
    for rows in ((a,), (a, b, c), (a, c), (c,), (), (a, b, c), (c, b, a), (b,), (a, b, c, c, c), (nested, b), (b,), ()):
        model.show_rows(rows, compose(Draft("e", rows=rows), NOW).problems)
        shown = [model.index(number, 0).data().strip("\u2003") for number in range(model.rowCount())]
        inside = ["o", "a", "l", "[0]", "[1]", "add an element …", "c", "add a member …"]
        names = [inside if row is nested else [row.name] for row in rows]
        assert shown == [*chain.from_iterable(names), "add a property …"]
    assert tester.model() is model


def test_opening_a_row_shows_its_exchange(person: WindowDriver) -> None:
    """Request, answer and facts, beside the composer, which stays as it is."""
    first = person.send()
    person.type("field_event_name", "Refund")
    person.send()
    person.open_row(1)
    assert f"#{first.id} · Order Completed" in person.text("exchange_title")
    assert '"name": "Order Completed"' in person.text("request_view")
    assert "Authorization: [key removed]" in person.text("request_view")
    assert person.text("field_event_name") == "Refund"


def _make_newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()


def _make_foreign(path: Path) -> None:
    path.write_bytes(b"This is a text, not a database. " * 100)


@pytest.mark.parametrize(
    ("spoil", "part"), [(_make_newer, "written by a newer FS Event Studio"), (_make_foreign, "damaged")]
)
def test_a_history_that_cannot_be_used_is_told_and_nothing_is_lost(
    open_window: Callable[[], WindowDriver], data_dir: Path, spoil: Callable[[Path], None], part: str
) -> None:
    """The window opens, sending is refused with the same sentence, and the file is as it was."""
    first = open_window()
    first.send()
    first.window.close()
    path = data_dir / "history.sqlite3"
    spoil(path)
    before = path.read_bytes()
    person = open_window()
    assert part in person.window.notices.text
    person.type("field_event_name", "Refund")
    with person.qtbot.waitSignal(person.window.models.sending.failed) as failure:
        person.click("send_button")
    assert part in failure.args[0]
    assert person.can_send
    assert person.text("field_event_name") == "Refund"
    person.window.close()
    assert path.read_bytes() == before


def test_an_exchange_of_a_dead_run_is_told_at_the_start(
    open_window: Callable[[], WindowDriver], data_dir: Path
) -> None:
    """It has no answer, and its row says so."""
    with HistoryStore(data_dir / "history.sqlite3", lambda: Redactor(()), utc_now) as store:
        store.begin(new_exchange())
    person = open_window()
    assert "1 event was sent in an earlier run that ended before an answer came: #1." in person.window.notices.text
    assert person.row()[5] == "? no answer"

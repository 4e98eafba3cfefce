"""The quota lens: numbers and picture agree, predictions stay predictions, an account is asked on demand only."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView

from fs_event_studio.bootstrap import utc_now
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.quota_lens import Axis, Supposition
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.gui.panels.quota.chart import QuotaChart
from support.exchanges import new_exchange, settlement
from support.window_driver import PATIENCE_MS, WindowDriver, cells

DEPENDS = QuotaVerdict(QuotaClass.DEPENDS, Certainty.INFERRED, "")


@pytest.fixture
def lens(person: WindowDriver) -> WindowDriver:
    """Two proven today, one undecided two days ago, in another environment."""
    history, now = person.history, utc_now()
    for _ in range(2):
        history.settle(history.begin(new_exchange(sent_at=now)), settlement())
    number = history.begin(new_exchange(sent_at=now - timedelta(days=2), environment="live", quota=DEPENDS))
    history.settle(number, settlement(quota=DEPENDS))
    person.toggle("show_quota")
    person.qtbot.waitUntil(lambda: bool(person.window.models.archive.quota.state.totals), timeout=PATIENCE_MS)
    person.settle()
    return person


def said(person: WindowDriver, name: str) -> str:
    return person.find(QLabel, name).text()


def table(person: WindowDriver) -> list[list[str]]:
    return [list(row) for row in cells(person.find(QTableView, "quota_table"))]


def choose(person: WindowDriver, name: str, value: str) -> None:
    box = person.find(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_numbers_tell_proven_from_predicted(lens: WindowDriver) -> None:
    """By class, with a sum."""
    assert said(lens, "quota_sum") == "Server events: 2 proven, 2 with those that are predicted, 3 at most."
    assert [row[:2] for row in table(lens)] == [
        ["Server event quota", "2"],
        ["Depends on the session", "1 (1 predicted)"],
        ["All together", "3 (1 predicted)"],
    ]


@pytest.mark.parametrize(
    ("axis", "keys"),
    [(Axis.ENVIRONMENT, ["live", "sandbox"]), (Axis.MODE, ["For a user, no session: Your own user ID"])],
)
def test_they_are_listed_by_anything(lens: WindowDriver, axis: Axis, keys: list[str]) -> None:
    """The sum stays."""
    choose(lens, "quota_axis", axis.value)
    rows = table(lens)
    assert [row[0] for row in rows] == [*keys, "All together"]
    assert rows[-1][1] == "3 (1 predicted)"


def test_a_search_chooses_what_is_counted(lens: WindowDriver) -> None:
    """A mistake is told, and the totals stay."""
    lens.type("quota_search", "env:live")
    lens.qtbot.waitUntil(lambda: table(lens)[-1][1] == "1 (1 predicted)", timeout=PATIENCE_MS)
    lens.type("quota_search", "mode:nonsense")
    lens.qtbot.waitUntil(lambda: bool(lens.window.models.archive.quota.state.mistakes), timeout=PATIENCE_MS)
    assert table(lens)[-1][1] == "1 (1 predicted)"


def test_what_if_all_were_user_only(lens: WindowDriver) -> None:
    """It says what it was, and that it is no fact."""
    choose(lens, "quota_supposition", Supposition.USER_ONLY.value)
    assert said(lens, "quota_sum").startswith(
        "Server events: 2 proven, 3 with those that are predicted, 3 at most. As it is: 2"
    )
    assert table(lens)[-1][3] == "3 (1 predicted)"
    choose(lens, "quota_supposition", Supposition.STITCHED.value)
    assert said(lens, "quota_sum").startswith("Server events: 0 proven, 0")


def test_keys_and_mouse_tell_the_numbers_of_a_day(lens: WindowDriver) -> None:
    """In words, for who cannot see the bars."""
    chart = lens.find(QuotaChart, "quota_chart")
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "Server event quota: 2" in said(lens, "quota_day")
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert said(lens, "quota_day").endswith("· nothing")
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "Depends on the session: 1 (1 of them predicted)" in said(lens, "quota_day")
    assert "Depends on the session: 1" in chart.accessibleDescription()
    place = QPointF(chart._frame().area.left() + 110, 60)
    none = Qt.KeyboardModifier.NoModifier
    buttons = Qt.MouseButton.NoButton
    chart.mouseMoveEvent(
        QMouseEvent(QMouseEvent.Type.MouseMove, place, chart.mapToGlobal(place), buttons, buttons, none)
    )
    assert "Server event quota: 2" in said(lens, "quota_day")


def test_the_table_is_copied(lens: WindowDriver) -> None:
    """With its titles, for a spreadsheet."""
    lens.click("quota_copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Quota class", "Exchanges"]
    assert lines[-1].split("\t")[:2] == ["All together", "3 (1 predicted)"]


def test_the_account_is_asked_by_the_button_only(lens: WindowDriver) -> None:
    """Its number stands beside ours, and the difference is explained."""
    assert "only when you press" in said(lens, "quota_account")
    lens.click("quota_ask")
    lens.settle()
    told = said(lens, "quota_account")
    assert "sandbox said at" in told
    assert "Server events: 0 of" in told
    assert "From here, in the same cycle: 2 proven" in told
    assert "2 less than are proven" in told


def test_an_account_without_a_key_is_not_asked(lens: WindowDriver) -> None:
    """The reason is told."""
    lens.add_environment(Environment("live", "https://live.invalid"))
    assert lens.find(QPushButton, "quota_ask").text() == "A&sk the account of live"
    lens.click("quota_ask")
    lens.settle()
    assert "There is no API key" in said(lens, "quota_account")


def test_what_is_sent_meanwhile_is_counted(lens: WindowDriver) -> None:
    """As long as the lens is looked at."""
    lens.window.models.sending.send(b'{"name":"Paid","user":{"uid":"u-1"}}', send_anyway=False)
    lens.qtbot.waitUntil(lambda: table(lens)[-1][1] == "4 (1 predicted)", timeout=PATIENCE_MS)

"""When an event happened: left to the server, now, a moment with a zone, or a relative one worked out when sent."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QLabel, QMenu, QPushButton

from fs_event_studio.domain import json_text
from fs_event_studio.domain.timestamps import read_timestamp
from fs_event_studio.gui.panels.composer.moment_dialog import MomentDialog
from support.window_driver import WindowDriver, found


def timestamp(text: str | bytes) -> str:
    """The timestamp in a body; empty if there is none."""
    document = json_text.read(text).value
    assert isinstance(document, dict)
    return str(document.get("timestamp", ""))


def offered(person: WindowDriver) -> dict[str, QAction]:
    """What the menu offers, by its texts."""
    person.click("when_button")
    menu = found(person.window, QMenu, "when_menu")
    actions = {action.text(): action for action in menu.actions() if action.text()}
    menu.hide()
    return actions


def test_what_is_typed_in_iso_is_sent_as_it_stands(person: WindowDriver) -> None:
    person.type("field_timestamp", "2026-11-23T10:00:00+01:00")
    assert timestamp(person.text("payload_preview")) == "2026-11-23T10:00:00+01:00"
    assert not person.find(QPushButton, "when_button").isHidden()
    assert not person.window.findChildren(QMenu, "when_menu")


def test_a_relative_entry_says_what_it_is_and_is_worked_out_when_sent(person: WindowDriver) -> None:
    """What is sent is what the preview shows at that moment, and the history keeps."""
    person.type("field_timestamp", "10 minutes ago")
    shown = timestamp(person.text("payload_preview"))
    assert shown in person.text("when_note")
    person.qtbot.wait(20)
    exchange = person.send()
    sent = timestamp(exchange.sent.request.body)
    assert sent == timestamp(person.text("payload_preview"))
    assert sent > shown
    moment = read_timestamp(sent).moment
    assert moment
    assert abs(exchange.sent.sent_at - moment - timedelta(minutes=10)) < timedelta(seconds=5)
    assert person.text("field_timestamp") == "10 minutes ago"


def test_a_relative_entry_keeps_up_with_the_clock(person: WindowDriver) -> None:
    person.type("field_timestamp", "now")
    shown = timestamp(person.text("payload_preview"))
    person.qtbot.waitUntil(lambda: timestamp(person.text("payload_preview")) > shown)
    assert timestamp(person.text("payload_preview")) in person.text("when_note")
    person.type("field_timestamp", "2026-11-23T10:00:00Z")
    assert not person.find(QLabel, "when_note").isVisible()


@pytest.mark.parametrize(
    ("part", "entry"), [("server", ""), ("moment of sending", "now"), ("31 minutes", "31 minutes ago")]
)
def test_the_menu_writes_into_the_field(person: WindowDriver, part: str, entry: str) -> None:
    person.type("field_timestamp", "2026-11-23T10:00:00Z")
    next(action for text, action in offered(person).items() if part in text).trigger()
    assert person.text("field_timestamp") == entry


def test_this_moment_is_fixed(person: WindowDriver) -> None:
    next(action for text, action in offered(person).items() if "fixed" in text).trigger()
    moment = read_timestamp(person.text("field_timestamp")).moment
    assert moment
    assert abs(datetime.now(UTC) - moment) < timedelta(seconds=10)
    assert person.text("field_timestamp") == timestamp(person.text("payload_preview"))


def test_a_moment_has_the_offset_that_its_zone_has_then(person: WindowDriver) -> None:
    next(action for text, action in offered(person).items() if "zone" in text).trigger()
    dialog = found(person.window, MomentDialog, "moment_dialog")
    zone = found(dialog, QComboBox, "moment_zone")
    zone.setEditText("Europe/Berlin")
    field = found(dialog, QDateTimeEdit, "moment_date_time")
    day = QDateTime.fromString("2026-07-01", "yyyy-MM-dd").date()
    field.setDate(day)
    field.setTime(QTime(9, 30))
    assert dialog.text == "2026-07-01T09:30:00+02:00"
    field.setDate(day.addMonths(6))
    assert dialog.text == "2027-01-01T09:30:00+01:00"
    zone.setEditText("Europe/Atlantis")
    assert not found(dialog, QPushButton, "moment_use_button").isEnabled()
    zone.setEditText("UTC")
    found(dialog, QPushButton, "moment_use_button").click()
    assert timestamp(person.text("payload_preview")) == "2027-01-01T09:30:00Z"

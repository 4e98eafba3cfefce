"""Verify: only when pressed, a live account is asked whether an event joined a session."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fs_event_studio.bootstrap import utc_now
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.sandbox.service import Sandbox
from support.servers import LoopbackServer, Peer, answer
from support.window_driver import WindowDriver, wait_for_text


@pytest.fixture
def account(person: WindowDriver) -> Iterator[WindowDriver]:
    """A sandbox that the window takes for a live account: its answers say nothing."""
    world = build_demo_world(MovableClock(utc_now))
    with ServedSandbox(Sandbox(world)) as server:
        person.add_environment(Environment("live", server.url, protected=False))
        yield person


def shown(person: WindowDriver, name: str) -> bool:
    return person.find(QWidget, name).isVisible()


def test_a_stitched_event_is_read_back_and_its_quota_settled(account: WindowDriver) -> None:
    exchange = account.send()
    assert exchange.quota.quota_class is QuotaClass.DEPENDS
    assert "does not say where" in account.text("verify_sentence")
    account.click("verify_button")
    account.settle()
    assert account.text("verify_sentence").startswith("Stitched: it was read back from session")
    assert not shown(account, "verify_button")
    account.settle()
    kept = account.history.exchange(exchange.id)
    assert kept
    assert (kept.quota.quota_class, kept.quota.certainty) == (QuotaClass.SESSION, Certainty.OBSERVED)
    assert account.window.models.response.exchange
    assert account.window.models.response.exchange.quota == kept.quota
    assert any("session" in cell for cell in account.rows()[0])


def test_the_cursor_follows_the_buttons_to_what_was_found(account: WindowDriver) -> None:
    """It does not go to the tabs when the pressed button goes."""
    account.send()
    account.find(QPushButton, "verify_button").setFocus()
    account.press(Qt.Key.Key_Space)
    assert account.find(QPushButton, "verify_cancel_button").hasFocus()
    account.settle()
    assert account.find(QLabel, "verify_sentence").hasFocus()


def test_it_stays_settled_when_it_is_opened_again(account: WindowDriver) -> None:
    account.send()
    account.click("verify_button")
    account.settle()
    account.send()
    assert shown(account, "verify_button")
    account.open_row(1)
    assert "Stitched" in account.text("verify_sentence")
    assert not shown(account, "verify_button")


CANNOT = {
    ModeKey.USER_ID: "without a session; such an event cannot be read back (documented)",
    ModeKey.ANONYMOUS: "for nobody known",
    ModeKey.USER_ID_RECENT: "not by Fullstory's user ID",
}


@pytest.mark.parametrize("mode", CANNOT)
def test_what_cannot_be_verified_says_why(account: WindowDriver, mode: ModeKey) -> None:
    account.choose_mode(mode)
    account.send()
    assert CANNOT[mode] in account.text("verify_sentence")
    assert not shown(account, "verify_button")


def test_in_the_sandbox_there_is_nothing_to_verify(person: WindowDriver) -> None:
    person.send()
    assert not shown(person, "verify_sentence")


def test_an_environment_that_moved_is_not_asked(account: WindowDriver) -> None:
    account.send()
    models = account.window.models
    assert models.environments.put("live", Environment("live", "http://127.0.0.1:9", protected=False)) == ""
    account.open_row(0)
    assert "another address now" in account.text("verify_sentence")
    assert models.environments.remove("live") == ""
    account.open_row(0)
    assert "no environment “live” any more" in account.text("verify_sentence")


@contextmanager
def silent_account(person: WindowDriver) -> Iterator[list[bytes]]:
    """An account that accepts everything and lists no session."""
    asked: list[bytes] = []

    def script(peer: Peer) -> None:
        while asked_for := peer.read_request():
            asked.append(asked_for.split(b"\r\n", 1)[0])
            peer.send(answer(b'{"results": []}' if asked_for.startswith(b"GET") else b"{}"))

    with LoopbackServer(script) as server:
        person.add_environment(Environment("live", f"http://{server.host}", protected=False))
        yield asked


def test_nothing_is_asked_unless_a_button_is_pressed(person: WindowDriver) -> None:
    with silent_account(person) as asked:
        person.send()
        person.open_row(0)
        person.settle()
        assert asked == [b"POST /v2/events HTTP/1.1"]
        person.click("verify_button")
        person.settle()
        assert len(asked) == 2
        assert asked[1].startswith(b"GET /v2/sessions?uid=")
        assert "Not proven" in person.text("verify_sentence")
        assert person.find(QPushButton, "verify_button").isEnabled()


def test_looking_goes_on_until_it_is_stopped_also_behind_another_exchange(person: WindowDriver) -> None:
    with silent_account(person):
        person.send()
        person.click("verify_long_button")
        assert "for up to 5 minutes" in person.text("verify_sentence")
        assert not shown(person, "verify_button")
        person.click("verify_cancel_button")
        wait_for_text(person.qtbot, lambda: person.text("verify_sentence"), "Not proven")
        assert shown(person, "verify_long_button")


def test_closing_the_window_stops_looking(person: WindowDriver) -> None:
    with silent_account(person):
        person.send()
        person.click("verify_long_button")
        person.window.close()

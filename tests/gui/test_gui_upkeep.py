"""Keeping the history small, private and sound, from the menu."""

from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton, QSpinBox

from fs_event_studio.domain.keeping import KeepingRule
from fs_event_studio.domain.search import SearchQuery
from support.window_driver import WindowDriver


def do(person: WindowDriver, action: str) -> None:
    person.toggle(action)
    person.settle()


def said(person: WindowDriver, name: str) -> str:
    return person.find(QLabel, name).text()


def send(person: WindowDriver, *users: str) -> None:
    for user in users:
        body = f'{{"name":"Paid","user":{{"uid":"{user}"}}}}'.encode()
        person.window.models.sending.send(body, send_anyway=False)
        person.settle()


def test_rules_are_chosen_for_each_environment(person: WindowDriver) -> None:
    """0 is no bound; what would go is told, and nothing goes at once."""
    send(person, "u-1", "u-2")
    do(person, "history_keeping")
    person.find(QSpinBox, "keep_exchanges_sandbox").setValue(1)
    person.find(QSpinBox, "keep_days_").setValue(90)
    person.find(QDialog, "keeping_dialog").accept()
    person.settle()
    rules = person.window.models.services.get().studio.keeping.load()
    assert rules.environments == {"sandbox": KeepingRule(exchanges=1)}
    assert rules.others == KeepingRule(days=90)
    assert "remove: sandbox: 1" in person.window.notices.text
    assert person.history.count(SearchQuery()) == 2
    do(person, "history_keeping")
    assert person.find(QSpinBox, "keep_days_").value() == 90


def test_a_user_is_counted_then_forgotten(person: WindowDriver) -> None:
    """Only after a yes; the table no longer shows the exchanges."""
    send(person, "jane-4821", "jane-4821", "other-1")
    do(person, "history_forget")
    person.type("forget_uid", "jane-4821")
    person.click("forget_look")
    person.settle()
    assert said(person, "forget_said").startswith("Exchanges of this user: 2. Of others that name this user: 0.")
    assert "Not reached from here:" in person.find(QPlainTextEdit, "forget_lines").toPlainText()
    person.click("forget_remove")
    assert "will be removed: 2." in person.find(QMessageBox, "forget_question").text()
    assert person.history.count(SearchQuery()) == 3
    person.click("forget_confirm")
    person.settle()
    assert "removed for good: 2." in said(person, "forget_said")
    assert person.history.count(SearchQuery()) == 1


def test_another_name_must_be_counted_again(person: WindowDriver) -> None:
    """What was counted was somebody else."""
    do(person, "history_forget")
    person.type("forget_uid", "a-1")
    person.click("forget_look")
    person.settle()
    person.type("forget_uid", "a-2")
    assert not person.find(QPushButton, "forget_remove").isEnabled()


def test_a_sound_history_is_called_so(person: WindowDriver) -> None:
    """Every record is read."""
    send(person, "u-1")
    do(person, "history_check")
    assert said(person, "job_said") == "The history is sound."


def test_compacting_tells_what_it_gained(person: WindowDriver) -> None:
    """In bytes."""
    send(person, "u-1")
    do(person, "history_compact")
    assert said(person, "job_said").startswith("The history is ")
    assert said(person, "job_said").endswith(" smaller.")

"""Undo and redo: steps, bursts of typing, bounds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby, takewhile

from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.edit_history import (
    BURST,
    MOST_STEPS,
    MOST_WEIGHT,
    EditHistory,
    Snapshot,
    burst_of,
    changed_parts,
    first_changed_row,
)
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.domain.property_rows import PropertyRow

START = datetime(2026, 11, 23, tzinfo=UTC)
EMPTY = Snapshot(Draft())


def named(name: str) -> Snapshot:
    return Snapshot(Draft(name))


@given(st.lists(st.text(max_size=2)), st.integers(0, 20))
def test_undo_and_redo_go_the_same_way(texts: list[str], back: int) -> None:
    """As many steps back as were made, and forth again to where one was."""
    history = EditHistory(EMPTY)
    for text in texts:
        history.put(named(text), "", START)
    made = [snapshot for snapshot, _ in groupby([EMPTY, *map(named, texts)])]
    undone = [history.present, *takewhile(lambda snapshot: snapshot, (history.undo() for _ in range(back)))]
    assert undone == made[::-1][: back + 1]
    assert history.can_undo == (back < len(made) - 1)
    while (snapshot := history.redo()) is not None:
        undone.pop()
        assert snapshot == undone[-1]
    assert history.present == made[-1]


def test_a_burst_is_one_step_until_a_pause_or_another_field() -> None:
    history = EditHistory(EMPTY)
    now = START
    for number, text in enumerate(["a", "ab", "abc"]):
        history.put(named(text), "name", now + number * BURST / 2)
    history.put(named("abcd"), "name", now + 3 * BURST)
    history.put(Snapshot(Draft("abcd", timestamp="2")), "timestamp", now + 3 * BURST)
    assert [history.undo(), history.undo(), history.undo(), history.undo()] == [
        named("abcd"), named("abc"), EMPTY, None
    ]  # fmt: skip


def test_an_edit_after_an_undo_is_a_step_of_its_own() -> None:
    history = EditHistory(EMPTY)
    history.put(named("a"), "name", START)
    history.put(named("ab"), "", START)
    history.undo()
    assert history.can_redo
    history.put(named("ax"), "name", START + timedelta(milliseconds=1))
    assert not history.can_redo
    assert history.undo() == named("a")


def test_what_did_not_change_is_no_step() -> None:
    history = EditHistory(EMPTY)
    history.put(EMPTY, "", START)
    assert not history.can_undo


def test_the_oldest_steps_are_let_go() -> None:
    """By number, and sooner if they are large; one is always kept."""
    history = EditHistory(EMPTY)
    for number in range(MOST_STEPS + 50):
        history.put(named(str(number)), "", START)
    steps = 0
    while history.undo():
        steps += 1
    assert steps == MOST_STEPS
    large = EditHistory(EMPTY)
    for number in range(5):
        large.put(Snapshot(Draft(), str(number) * (MOST_WEIGHT // 8)), "", START)
    steps = 0
    while large.undo():
        steps += 1
    assert steps == 2


def test_the_present_can_be_amended() -> None:
    history = EditHistory(EMPTY)
    history.put(Snapshot(Draft(), "{"), "text", START)
    history.amend(named("x"))
    history.undo()
    assert history.redo() == named("x")


def test_the_parts_that_changed_are_named() -> None:
    draft = Draft("a", rows=(PropertyRow("p"), PropertyRow("q")))
    assert changed_parts(Snapshot(draft), Snapshot(draft)) == ()
    assert changed_parts(Snapshot(draft), Snapshot(replace(draft, name="b"), "{}")) == ("text", "name")
    assert first_changed_row(draft, replace(draft, rows=draft.rows[:1])) == 1
    assert first_changed_row(draft, replace(draft, rows=(PropertyRow("x"), *draft.rows))) == 0


def test_only_typing_makes_bursts() -> None:
    draft = Draft("a")
    assert burst_of(Snapshot(draft), Snapshot(replace(draft, name="b"))) == "name"
    assert burst_of(Snapshot(draft), Snapshot(draft.with_value(Member.USER_UID, "u"))) == "values"
    assert burst_of(Snapshot(draft), Snapshot(replace(draft, mode=ModeKey.ANONYMOUS))) == ""
    assert burst_of(Snapshot(draft), Snapshot(replace(draft, name="b", timestamp="c"))) == ""
    assert burst_of(Snapshot(draft), Snapshot(draft, "{}")) == "text"
    assert burst_of(Snapshot(draft, "{}"), Snapshot(draft)) == ""

"""Directing the sandbox's world, and taking steps back."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.steps import Step, StepKind
from fs_event_studio.sandbox.demo import DEMO_ACCOUNT
from fs_event_studio.sandbox.demo_ids import DEMO_ACTIVE_USER_ID, DEMO_SESSION_ID, DEMO_VISITOR_ID
from fs_event_studio.sandbox.theatre import Theatre
from fs_event_studio.sandbox.world_state import capture
from support.scenes import NOW, demo_sandbox, send

RECENT = {"user": {"uid": "customer-4821"}, "session": {"use_most_recent": True}}
RECENT_BODY = b'{"name": "A", "user": {"uid": "customer-4821"}, "session": {"use_most_recent": true}}'
STEPS = (
    Step(StepKind.ARRIVE, uid="ida"),
    Step(StepKind.ARRIVE),
    Step(StepKind.VISIT, user_id=DEMO_ACTIVE_USER_ID),
    Step(StepKind.IDENTIFY, user_id=DEMO_VISITOR_ID, uid="customer-4821"),
    Step(StepKind.TOUCH, session_id=DEMO_SESSION_ID),
    Step(StepKind.END, session_id=DEMO_SESSION_ID),
    Step(StepKind.LIMIT, session_id=DEMO_SESSION_ID),
    Step(StepKind.RUN),
    Step(StepKind.ADVANCE, span=timedelta(minutes=5)),
    Step(StepKind.JUMP, moment=NOW - timedelta(days=3)),
    Step(StepKind.PAST_WINDOW, user_id=DEMO_ACTIVE_USER_ID),
)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.kind.value)
def test_every_step_can_be_taken_back_and_taken_again(step: Step) -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, bytes)
    before = capture(sandbox.world)
    directed = theatre.take(step)
    after = capture(sandbox.world)
    assert directed.said
    assert not directed.fault
    assert after != before
    undone = theatre.undo()
    assert capture(sandbox.world) == before
    assert (undone.undo, undone.redo) == ("", directed.undo)
    theatre.redo()
    assert capture(sandbox.world) == after


@pytest.mark.parametrize(
    "step",
    [
        Step(StepKind.ARRIVE, uid="customer-4821"),
        Step(StepKind.VISIT, user_id="1"),
        Step(StepKind.TOUCH, session_id="1:2"),
        Step(StepKind.IDENTIFY, user_id=DEMO_ACTIVE_USER_ID, uid="other"),
        Step(StepKind.ADVANCE, span=timedelta(days=-1)),
        Step(StepKind.PAST_WINDOW, user_id="1"),
    ],
    ids=lambda step: step.kind.value,
)
def test_a_step_that_cannot_be_taken_says_why_and_changes_nothing(step: Step) -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, bytes)
    before = capture(sandbox.world)
    directed = theatre.take(step)
    assert directed.fault.endswith(".")
    assert not directed.said
    assert not directed.undo
    assert capture(sandbox.world) == before


def test_thirty_minutes_and_a_second_later_the_event_misses_the_session() -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, bytes)
    ghost = theatre.read(RECENT_BODY).ghost
    assert ghost
    assert ghost.place is Place.SESSION
    theatre.take(Step(StepKind.PAST_WINDOW, user_id=DEMO_ACTIVE_USER_ID))
    late = theatre.read(RECENT_BODY).ghost
    assert late
    assert late.place is Place.USER
    assert "30 min 01 s" in late.reason


def test_an_undo_takes_back_what_came_in_since_and_a_redo_brings_it_again() -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, bytes)
    theatre.take(Step(StepKind.ADVANCE, span=timedelta(minutes=1)))
    send(sandbox, "A", "k", **RECENT)
    assert "The event that came in since went with it" in theatre.undo().said
    assert not theatre.read().marks
    theatre.redo()
    assert [mark.name for mark in theatre.read().marks] == ["A"]


def test_a_world_is_saved_without_secrets_and_loading_it_can_be_taken_back(tmp_path: Path) -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, lambda data: data.replace(b"secret", b"[gone]"))
    theatre.take(Step(StepKind.ARRIVE, uid="a secret"))
    path = tmp_path / "my world.json"
    assert theatre.save(path).said
    assert b"secret" not in path.read_bytes()
    theatre.undo()
    before = capture(sandbox.world)
    assert theatre.load(path).said
    assert [lane.uid for lane in theatre.read().lanes][-1] == "a [gone]"
    theatre.undo()
    assert capture(sandbox.world) == before


def test_a_file_that_is_no_world_changes_nothing_and_says_why(tmp_path: Path) -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, bytes)
    before = capture(sandbox.world)
    path = tmp_path / "x.json"
    path.write_text("{}", encoding="utf-8")
    for wrong in (path, tmp_path / "none"):
        assert wrong.name in theatre.load(wrong).fault
    assert "saved" in theatre.save(tmp_path).fault
    assert capture(sandbox.world) == before
    assert not theatre.undo().said


def test_only_so_many_steps_are_kept() -> None:
    theatre = Theatre(demo_sandbox(), DEMO_ACCOUNT.org_id, bytes)
    for _ in range(120):
        theatre.take(Step(StepKind.ADVANCE, span=timedelta(minutes=1)))
    undone = sum(bool(theatre.undo().said) for _ in range(120))
    assert undone == 100


def test_a_scene_in_which_only_the_clock_moved_keeps_its_parts() -> None:
    theatre = Theatre(demo_sandbox(), DEMO_ACCOUNT.org_id, bytes)
    first = theatre.read()
    theatre.take(Step(StepKind.ADVANCE, span=timedelta(minutes=1)))
    second = theatre.read()
    assert second.now != first.now
    assert second.lanes is first.lanes
    assert second.bars is first.bars


@given(st.lists(st.one_of(st.sampled_from(STEPS), st.sampled_from(["undo", "redo", "event"])), max_size=25))
def test_whatever_was_done_all_of_it_can_be_taken_back_and_taken_again(course: list[Step | str]) -> None:
    sandbox = demo_sandbox()
    theatre = Theatre(sandbox, DEMO_ACCOUNT.org_id, bytes)
    begin = capture(sandbox.world)
    steps_begun = False
    for one in course:
        if isinstance(one, Step):
            steps_begun |= bool(theatre.take(one).said)
        elif one == "event" and steps_begun:
            send(sandbox, "A")
        else:
            theatre.undo() if one == "undo" else theatre.redo()
        assert len(theatre.read().marks) == len(sandbox.world.events())
    while theatre.undo().said:
        pass
    if not any(one == "event" for one in course):
        assert capture(sandbox.world) == begin

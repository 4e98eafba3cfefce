"""The decision tree leads every combination of answers to the mode that the documentation's guide names."""

import pytest

from fs_event_studio.domain.guide import MOST_QUESTIONS, QUESTIONS, QuestionKey, Walk, every_walk
from fs_event_studio.domain.identification import ModeKey


@pytest.mark.parametrize(
    ("taken", "mode"),
    [
        ((0, 0), ModeKey.SESSION_ID),
        ((0, 1), ModeKey.SESSION_UID),
        ((0, 2, 0), ModeKey.USER_UID_RECENT),
        ((0, 2, 1), ModeKey.USER_ID_RECENT),
        ((0, 2, 2), ModeKey.ANONYMOUS),
        ((1, 0), ModeKey.USER_UID),
        ((1, 1), ModeKey.USER_ID),
        ((1, 2), ModeKey.ANONYMOUS),
    ],
)
def test_answers_lead_to_the_documented_mode(taken: tuple[int, ...], mode: ModeKey) -> None:
    """The eight leaves of the guide (API reference 9)."""
    assert Walk(taken).mode is mode


def test_there_are_no_other_ends() -> None:
    assert sum(walk.mode is not None for walk in every_walk()) == 8


def test_every_question_is_asked_and_never_more_than_four() -> None:
    walks = every_walk()
    assert {key for walk in walks for key in walk.asked} == set(QuestionKey) == set(QUESTIONS)
    assert max(len(walk.asked) for walk in walks) <= MOST_QUESTIONS


def test_every_mode_has_a_way() -> None:
    assert {walk.mode for walk in every_walk()} - {None} == set(ModeKey)


@pytest.mark.parametrize(
    ("walk", "after"),
    [
        (Walk((0,)).moved(1), (1,)),
        (Walk((1,)).moved(1), (1,)),
        (Walk((0,)).moved(-1), (0,)),
        (Walk((0,)).onward(), (0, 0)),
        (Walk((0, 0)).onward(), (0, 0)),
        (Walk((0, 2)).onward(), (0, 2, 0)),
        (Walk((0, 2, 1)).back(), (0, 2)),
        (Walk((1,)).back(), (1,)),
        (Walk((0, 2)).moved(-2), (0, 0)),
    ],
)
def test_steps_stay_in_the_tree(walk: Walk, after: tuple[int, ...]) -> None:
    assert walk.taken == after

"""The decision tree that leads to an identification mode: questions, answers, and the way taken through them.

It follows the visual guide of the introduction to server events (API reference 9).
"""

from enum import StrEnum
from typing import NamedTuple, TypeAlias

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.phrases import Phrase

MOST_QUESTIONS = 4
"""More than these are never asked."""


class QuestionKey(StrEnum):
    """The questions, the first one first."""

    SESSION = "session"
    SESSION_ID = "session-id"
    RECENT_USER = "recent-user"
    USER = "user"


Goal: TypeAlias = QuestionKey | ModeKey
"""What an answer leads to: the next question, or the mode to choose."""


class Answer(NamedTuple):
    """One answer. hint: what it rests on or leads to, in a few words."""

    text: str
    goal: Goal
    hint: str = ""

    @property
    def mode(self) -> ModeKey | None:
        """The mode, if no question follows."""
        return self.goal if isinstance(self.goal, ModeKey) else None


class Question(NamedTuple):
    """One question with its answers, the first one being the usual one."""

    text: str
    answers: tuple[Answer, ...]


QUESTIONS: dict[QuestionKey, Question] = {
    QuestionKey.SESSION: Question(
        "Should the event appear in a session?",
        (
            Answer("Yes, in a session", QuestionKey.SESSION_ID),
            Answer("No, or it does not matter", QuestionKey.USER),
        ),
    ),
    QuestionKey.SESSION_ID: Question(
        "Do you hold the ID of that session?",
        (
            Answer("Yes, Fullstory's session ID", ModeKey.SESSION_ID),
            Answer("Yes, an ID of our own", ModeKey.SESSION_UID),
            Answer("No ID of a session", QuestionKey.RECENT_USER),
        ),
    ),
    QuestionKey.RECENT_USER: Question(
        "Can you name the user, who was active within the last 30 minutes?",
        (
            Answer("Yes, by our own user ID", ModeKey.USER_UID_RECENT),
            Answer("Yes, by Fullstory's user ID", ModeKey.USER_ID_RECENT),
            Answer(Phrase("No"), ModeKey.ANONYMOUS, Phrase("no session can be joined")),
        ),
    ),
    QuestionKey.USER: Question(
        "Can you name the user?",
        (
            Answer("Yes, by our own user ID", ModeKey.USER_UID),
            Answer("Yes, by Fullstory's user ID", ModeKey.USER_ID),
            Answer(Phrase("No"), ModeKey.ANONYMOUS),
        ),
    ),
}
FIRST = QuestionKey.SESSION


class Walk(NamedTuple):
    """The way taken: the number, from 0, of the answer to each question asked so far; the last is the present one."""

    taken: tuple[int, ...] = (0,)

    @property
    def asked(self) -> tuple[QuestionKey, ...]:
        """The questions asked so far, the present one last."""
        keys = [FIRST]
        for number in self.taken[:-1]:
            goal = QUESTIONS[keys[-1]].answers[number].goal
            assert isinstance(goal, QuestionKey)
            keys.append(goal)
        return tuple(keys)

    @property
    def question(self) -> Question:
        """The present question."""
        return QUESTIONS[self.asked[-1]]

    @property
    def answer(self) -> Answer:
        """The present answer."""
        return self.question.answers[self.taken[-1]]

    @property
    def mode(self) -> ModeKey | None:
        """Where the present answer leads to, if no question follows."""
        return self.answer.mode

    def moved(self, steps: int) -> "Walk":
        """With the answer `steps` further down the present question, as far as there are any."""
        last = len(self.question.answers) - 1
        return Walk((*self.taken[:-1], min(max(self.taken[-1] + steps, 0), last)))

    def onward(self) -> "Walk":
        """At the first answer to the question that follows; the same if none follows."""
        return self if self.mode else Walk((*self.taken, 0))

    def back(self) -> "Walk":
        """At the answer that led to the present question; the same at the first question."""
        return Walk(self.taken[:-1]) if len(self.taken) > 1 else self


def every_walk() -> tuple[Walk, ...]:
    """Every answer of the tree with the way to it, in reading order."""

    def walks(walk: Walk) -> list[Walk]:
        found: list[Walk] = []
        for number in range(len(walk.question.answers)):
            here = walk.moved(number)
            found.append(here)
            if not here.mode:
                found += walks(here.onward())
        return found

    return tuple(walks(Walk()))

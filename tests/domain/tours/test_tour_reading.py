"""A tour is read from plain text, and every mistake in one names its line and what to write."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.tours.reading import MAX_ACTIONS, MAX_BYTES, MAX_SLIDES, read_tour
from fs_event_studio.domain.tours.tour import DEFAULT_START, Action, ActionKind, Slide, Tour, TourError

SEND = ActionKind.SEND

ACTIONS = {
    "arrive ada": Action(2, ActionKind.ARRIVE, "ada"),
    "arrive guest anonymously": Action(2, ActionKind.ARRIVE, "guest", "anonymously"),
    "visit ada@shop.example": Action(2, ActionKind.VISIT, "ada@shop.example"),
    'visit ada with session "v 1"': Action(2, ActionKind.VISIT, "ada", literal="v 1"),
    "touch ada": Action(2, ActionKind.TOUCH, "ada"),
    "end ada": Action(2, ActionKind.END, "ada"),
    "sign in guest as ben": Action(2, ActionKind.SIGN_IN, "guest", "ben"),
    "page limit ada on": Action(2, ActionKind.LIMIT, "ada"),
    "page limit ada off": Action(2, ActionKind.UNLIMIT, "ada"),
    "wait 31 min": Action(2, ActionKind.WAIT, span=timedelta(minutes=31)),
    "wait 1 hour 30 minutes 1 s": Action(2, ActionKind.WAIT, span=timedelta(hours=1, minutes=30, seconds=1)),
    'send "Order Paid" by user_uid of ada': Action(2, SEND, "ada", "Order Paid", mode=ModeKey.USER_UID),
    'send "x" by session_id "1:2"': Action(2, SEND, "", "x", mode=ModeKey.SESSION_ID, literal="1:2"),
    'send "x" by anonymous': Action(2, SEND, "", "x", mode=ModeKey.ANONYMOUS),
}


@pytest.mark.parametrize("text", ACTIONS)
def test_an_action_is_read(text: str) -> None:
    assert read_tour(f"== A\n>  {text}\n").slides == (Slide("A", (), (ACTIONS[text],)),)


def test_a_whole_tour() -> None:
    text = """\ufeffTitle: Two stops
Seed: 12
Starts: 2026-03-02T11:00:00+01:00
# a remark

== First
One paragraph
on two lines.

Another.
> arrive ada
# a remark
== Second ==
"""
    first = Slide("First", ("One paragraph on two lines.", "Another."), (Action(11, ActionKind.ARRIVE, "ada"),))
    assert read_tour(text) == Tour("Two stops", (first, Slide("Second ==")), 12, datetime(2026, 3, 2, 10, tzinfo=UTC))


def test_what_is_not_said_has_a_default() -> None:
    assert read_tour("== Only") == Tour("Only", (Slide("Only"),), 1, DEFAULT_START)


MISTAKES: dict[str, tuple[str, ...]] = {
    "": ("There is no slide", "== A visit begins"),
    "hello": ("Line 1", "“hello”", "Slides begin with =="),
    "Colour: red\n== A": ("Line 1", "Title:, Seed: nor Starts:"),
    "Seed: many\n== A": ("Seed: “many”", "Seed: 7"),
    "Starts: noon\n== A": ("Starts: “noon”", "2026-03-02T10:00:00Z"),
    "Starts: 2026-03-02T10:00:00\n== A": ("with its time zone",),
    "== A\n> dance": ("Line 2", "“dance”", "arrive, visit"),
    "== A\n> arrive": ("Line 2", "arrive ada"),
    "== A\n> arrive ada twice": ("Line 2", "arrive ada"),
    "== A\n> page limit ada maybe": ("Line 2", "page limit ada on"),
    "== A\n> wait a while": ("Line 2", "“a while”", "wait 31 minutes"),
    "== A\n> wait -3 min": ("Line 2", "no span"),
    "== A\n> send Order by anonymous": ("Line 2", 'send "Paid"'),
    '== A\n> send "x" by magic of ada': ("Line 2", "“magic” is no identification mode", "user_uid_recent"),
    '== A\n> send "x" by anonymous of ada': ("Line 2", "is for nobody known"),
    '== A\n> send "x" by user_uid': ("Line 2", "needs an ID"),
    "x" * MAX_BYTES + "\n": ("at most 256 kB",),
    "== A\n" * (MAX_SLIDES + 1): (f"at most {MAX_SLIDES} slides",),
    "== A\n" + "> touch ada\n" * (MAX_ACTIONS + 1): (f"{MAX_ACTIONS} things",),
}


@pytest.mark.parametrize("text", MISTAKES, ids=lambda text: text[:30])
def test_a_mistake_is_told_with_its_line(text: str) -> None:
    with pytest.raises(TourError) as caught:
        read_tour(text)
    for part in MISTAKES[text]:
        assert part in str(caught.value)


LINES = st.sampled_from(["== A", "> arrive", "> wait 1 s", "> send", "Title: x", ""])


@given(st.text() | st.lists(LINES).map("\n".join))
def test_any_text_is_a_tour_or_a_mistake(text: str) -> None:
    try:
        tour = read_tour(text)
    except TourError:
        return
    assert tour.slides

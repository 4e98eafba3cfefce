"""The IDs of the latest exchanges with one environment."""

from datetime import timedelta

import pytest

from fs_event_studio.domain.identification import Identification, Member
from fs_event_studio.domain.recent_ids import IdOrigin, RecentId
from fs_event_studio.history.recent_ids import LOOKED_AT
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.ports import History
from support.exchanges import SENT_AT, new_exchange
from support.fake_history import FakeHistory


@pytest.fixture(params=["sqlite", "fake"])
def history(request: pytest.FixtureRequest, store: HistoryStore) -> History:
    """An empty history."""
    return store if request.param == "sqlite" else FakeHistory()


def add(history: History, number: int, environment: str = "sandbox", **who: str) -> None:
    """An exchange that was sent `number` minutes after the first."""
    sent_at = SENT_AT + timedelta(minutes=number)
    history.begin(new_exchange(environment=environment, identification=Identification(**who), sent_at=sent_at))  # type: ignore[arg-type] # texts only


def test_each_id_is_named_once_with_when_it_was_last_sent(history: History) -> None:
    add(history, 0, user_uid="ada")
    add(history, 1, session_id="1:2")
    add(history, 2, user_uid="ada")
    add(history, 3, session_uid="own")
    add(history, 4, user_id="17")
    add(history, 5)
    assert history.recent_ids("sandbox", 10) == [
        RecentId(member, value, SENT_AT + timedelta(minutes=minutes), IdOrigin.SENT)
        for member, value, minutes in (
            (Member.USER_ID, "17", 4),
            (Member.SESSION_UID, "own", 3),
            (Member.USER_UID, "ada", 2),
            (Member.SESSION_ID, "1:2", 1),
        )
    ]
    assert [one.value for one in history.recent_ids("sandbox", 2)] == ["17", "own"]


def test_ids_of_another_environment_are_not_offered(history: History) -> None:
    add(history, 0, user_uid="ada")
    add(history, 1, "live", user_uid="grace")
    assert [one.value for one in history.recent_ids("live", 10)] == ["grace"]
    assert not history.recent_ids("staging", 10)


@pytest.mark.parametrize("value", ["\ud800", "a'b", '"', "\u202e🎉"])
def test_any_text_comes_back(history: History, value: str) -> None:
    add(history, 0, user_uid=value)
    assert [one.value for one in history.recent_ids("sandbox", 1)] == [value]


def test_a_long_history_is_not_read_through() -> None:
    assert LOOKED_AT <= 10_000

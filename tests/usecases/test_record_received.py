"""What other programs send to the sandbox is kept beside what we send ourselves."""

from datetime import UTC, datetime

from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.outcomes import Accepted, NoAnswer, Refused
from fs_event_studio.domain.quota import NOT_AN_EVENT, REFUSED, QuotaClass
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.usecases.record_received import RECEIVED, RecordReceived
from support.fake_history import FakeHistory

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OK = HttpAnswer(200, (), b"{}")
URL = "http://127.0.0.1:8090/v2/events"


JOINED = Landing(Place.SESSION, "42", "1:2", "It joined the session.")


def record(request: HttpRequest, answer: HttpAnswer | None, landing: Landing | None = None) -> FakeHistory:
    """A history with this one exchange."""
    history = FakeHistory()
    keep = RecordReceived(history, lambda: NOW, app_version="1")
    assert keep(request, answer, landing) == 1
    return history


def test_an_event_is_kept_with_where_it_landed() -> None:
    request = HttpRequest("POST", URL, (("Idempotency-Key", "k-1"),), b'{"name":"Order","user":{"uid":"u"}}')
    exchange = record(request, OK, JOINED).exchange(1)
    assert exchange
    assert exchange.settlement
    assert (exchange.sent.environment, exchange.sent.event_name) == (RECEIVED, "Order")
    assert exchange.sent.identification.user_uid == "u"
    assert exchange.settlement.outcome == Accepted()
    assert (exchange.quota.quota_class, exchange.quota.certainty) == (QuotaClass.SESSION, Certainty.OBSERVED)


def test_what_was_not_observed_stays_predicted() -> None:
    exchange = record(HttpRequest("POST", URL, (), b'{"name":"Order","user":{"uid":"u"}}'), OK).exchange(1)
    assert exchange
    assert exchange.quota.certainty is Certainty.DOCUMENTED


def test_a_refused_event_shows_its_problems() -> None:
    answer = HttpAnswer(400, (), b'{"code":"invalid_argument","message":"no"}')
    exchange = record(HttpRequest("POST", URL, (), b'{"name":""}'), answer).exchange(1)
    assert exchange
    assert exchange.settlement
    assert exchange.settlement.outcome == Refused(400, "invalid_argument", "no")
    assert exchange.quota == REFUSED
    assert "event.name-required" in {problem.rule for problem in exchange.sent.problems}


def test_another_request_is_named_by_its_path() -> None:
    exchange = record(HttpRequest("GET", "http://127.0.0.1:8090/me?x=1", ()), OK).exchange(1)
    assert exchange
    assert (exchange.sent.event_name, exchange.sent.mode, exchange.sent.problems) == ("GET /me", None, ())
    assert exchange.quota == NOT_AN_EVENT


def test_a_dropped_connection_is_no_answer() -> None:
    exchange = record(HttpRequest("POST", URL, (), b'{"name":"x"}'), None, JOINED).exchange(1)
    assert exchange
    assert exchange.settlement
    assert exchange.quota.quota_class is QuotaClass.UNKNOWN
    assert isinstance(exchange.settlement.outcome, NoAnswer)

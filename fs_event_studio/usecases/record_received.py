"""Keep what other programs send to the sandbox, beside what we send ourselves."""

from urllib.parse import urlsplit

from fs_event_studio.domain.exchanges import NewExchange, Origin, ProblemRecord, Settlement
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.outcomes import Accepted, NoAnswer, Outcome, read_outcome
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import NOT_AN_EVENT
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.settling import settle
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest, header
from fs_event_studio.usecases.ports import Clock, History
from fs_event_studio.usecases.send_event import EVENTS_PATH

RECEIVED = "(received)"
"""Stands in the place of an environment's name."""


class RecordReceived:
    """Called once for each request of another program, from whatever thread serves it."""

    def __init__(self, history: History, clock: Clock, *, app_version: str) -> None:
        self._history, self._clock, self._app_version = history, clock, app_version

    def __call__(self, request: HttpRequest, answer: HttpAnswer | None, landing: Landing | None) -> int:
        """The id under which it was kept.

        answer: None if the sandbox was told to give none.   landing: where its event was put, if one was kept.

        Errors: HistoryTrouble.
        """
        exchange = self._exchange(request)
        outcome = self._outcome(answer)
        exchange_id = self._history.begin(exchange)
        seen = landing if isinstance(outcome, Accepted) else None
        self._history.settle(
            exchange_id, Settlement(outcome, answer, settle(exchange.quota, outcome, seen), elapsed_ms=None)
        )
        return exchange_id

    def _exchange(self, request: HttpRequest) -> NewExchange:
        path = urlsplit(request.url).path
        checked = check_body(request.body, self._clock()) if _is_event(request.method, path) else None
        return NewExchange(
            environment=RECEIVED,
            request=request,
            idempotency_key=header(request.headers, "Idempotency-Key") or "",
            attempt=1,
            event_name=checked.event_name if checked else f"{request.method} {path}",
            identification=checked.identification if checked else Identification(),
            mode=checked.mode if checked else None,
            problems=tuple(map(ProblemRecord.of, checked.problems)) if checked else (),
            deliberately_invalid=False,
            sent_at=self._clock(),
            quota=checked.prediction if checked else NOT_AN_EVENT,
            app_version=self._app_version,
            origin=Origin.RECEIVED,
        )

    def _outcome(self, answer: HttpAnswer | None) -> Outcome:
        if answer is None:
            return NoAnswer(Phrase("The sandbox was told to drop the connection."))
        return read_outcome(answer, self._clock())


def _is_event(method: str, path: str) -> bool:
    return method == "POST" and path == EVENTS_PATH

"""Faults on demand: which request is hit, what a transport has to do, and what the world keeps of it."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from fs_event_studio.domain.wire import HttpRequest, header
from fs_event_studio.sandbox.assumptions import Assumptions, ConcurrentKey, IdempotencyText
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.faults import Delivery, Fault, FaultKind, FaultScript
from fs_event_studio.sandbox.journal import Entry
from fs_event_studio.sandbox.rate_limits import RateLimit, RateLimiter
from fs_event_studio.sandbox.service import Sandbox
from support.sandboxes import NOW, event_body, post_event, request_to, small_world

SECOND = timedelta(seconds=1)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(small_world())


def script(sandbox: Sandbox, kind: FaultKind, **more: Any) -> None:  # noqa: ANN401
    sandbox.world.faults.add(Fault(kind, **more))


def event_request(key: str = "", name: str = "A") -> HttpRequest:
    headers = (("Idempotency-Key", key),) if key else ()
    return request_to("/v2/events", event_body(name=name), headers=headers)


def entries(sandbox: Sandbox) -> list[Entry]:
    return [*sandbox.world.journal.find(lambda _: True)]


class TestKinds:
    """What each kind does."""

    @pytest.mark.parametrize(
        ("status", "code"),
        [
            (429, "too_many_requests"),
            (500, "server_error"),
            (503, "server_error"),
            (401, "unauthorized"),
            (400, "invalid_argument"),
        ],
    )
    def test_status(self, sandbox: Sandbox, status: int, code: str) -> None:
        """In place of the endpoint, with the published words where there are some."""
        script(sandbox, FaultKind.STATUS, status=status, retry_after_s=7)
        answer = sandbox.handle(event_request())
        assert (answer.status, json.loads(answer.body)["code"]) == (status, code)
        assert header(answer.headers, "Retry-After") == "7"
        assert sandbox.world.events() == ()

    @pytest.mark.parametrize(("after_commit", "kept"), [(False, 0), (True, 1)])
    def test_drop(self, sandbox: Sandbox, *, after_commit: bool, kept: int) -> None:
        """The connection is closed before or after the event was kept."""
        script(sandbox, FaultKind.DROP, after_commit=after_commit)
        assert sandbox.deliver(event_request()).drop
        assert len(sandbox.world.events()) == kept
        (entry,) = entries(sandbox)
        assert (entry.status, entry.endpoint_status, entry.accepted) == (0, 200 * kept, bool(kept))
        with pytest.raises(ConnectionError):
            sandbox.handle(event_request())

    @pytest.mark.parametrize(("after_commit", "kept"), [(False, 0), (True, 1)])
    def test_proxy_page(self, sandbox: Sandbox, *, after_commit: bool, kept: int) -> None:
        """502 with HTML, as a proxy answers."""
        script(sandbox, FaultKind.HTML, after_commit=after_commit)
        answer = sandbox.handle(event_request())
        assert answer.status == 502
        assert [value for name, value in answer.headers if name == "Content-Type"] == ["text/html"]
        assert answer.body.startswith(b"<html>")
        assert len(sandbox.world.events()) == kept

    def test_cut(self, sandbox: Sandbox) -> None:
        """Half of the body, and the connection ends."""
        script(sandbox, FaultKind.CUT)
        delivery = sandbox.deliver(event_request())
        assert (delivery.answer.body, delivery.cut_at) == (b"{}", 1)
        answer = sandbox.handle(event_request())
        assert (answer.status, answer.body, answer.complete) == (200, b"{", False)
        assert len(sandbox.world.events()) == 2

    def test_wrong_json(self, sandbox: Sandbox) -> None:
        """The status is right, the body is not."""
        script(sandbox, FaultKind.WRONG_JSON)
        answer = sandbox.handle(event_request())
        assert answer.status == 200
        with pytest.raises(json.JSONDecodeError):
            json.loads(answer.body)

    @pytest.mark.parametrize("kind", list(FaultKind))
    def test_delay_with_every_kind(self, sandbox: Sandbox, kind: FaultKind) -> None:
        """A value for the transport; nothing sleeps here."""
        script(sandbox, kind, delay_s=2.5)
        assert sandbox.deliver(event_request()).delay_s == 2.5

    def test_no_fault_before_the_key_was_looked_at(self, sandbox: Sandbox) -> None:
        """Counts are of requests that may be carried out."""
        script(sandbox, FaultKind.STATUS, status=500)
        assert sandbox.handle(request_to("/v2/events", key=None)).status == 401
        assert sandbox.handle(request_to("/none")).status == 404


class TestChoice:
    """Which requests are hit."""

    def statuses(self, sandbox: Sandbox, count: int) -> list[int]:
        return [post_event(sandbox, event_body()).status for _ in range(count)]

    def test_after_and_times(self, sandbox: Sandbox) -> None:
        """Some are spared, some are hit, then it is over."""
        script(sandbox, FaultKind.STATUS, after=2, times=3, status=500)
        assert self.statuses(sandbox, 7) == [200, 200, 500, 500, 500, 200, 200]

    def test_one_endpoint_only(self, sandbox: Sandbox) -> None:
        """Others are neither hit nor counted."""
        script(sandbox, FaultKind.STATUS, endpoint="Me", times=1, status=500)
        assert self.statuses(sandbox, 2) == [200, 200]
        assert sandbox.handle(request_to("/me", method="GET")).status == 500

    def test_mirrors_are_the_same_endpoint(self, sandbox: Sandbox) -> None:
        """As everywhere."""
        script(sandbox, FaultKind.STATUS, endpoint="CreateEvent", status=500)
        assert sandbox.handle(request_to("/v2beta/events", event_body())).status == 500

    @pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
    def test_share(self, share: float) -> None:
        """The same requests for the same seed; others for another; about the share of them."""

        def hits(seed: int) -> list[bool]:
            faults = FaultScript(seed)
            faults.add(Fault(FaultKind.DROP, share=share))
            return [faults.strike("CreateEvent", instead=False) is not None for _ in range(2_000)]

        assert hits(1) == hits(1)
        assert sum(hits(1)) == pytest.approx(2_000 * share, abs=60)
        assert (hits(1) == hits(2)) is (share in {0.0, 1.0})

    def test_the_first_that_hits_counts(self, sandbox: Sandbox) -> None:
        """The second one comes into play when the first is used up."""
        script(sandbox, FaultKind.STATUS, status=500, times=1)
        script(sandbox, FaultKind.STATUS, status=503, times=1)
        assert self.statuses(sandbox, 3) == [500, 503, 200]


class TestIdempotency:
    """Faults and idempotency keys together."""

    @pytest.mark.parametrize(
        ("text", "statuses"),
        [(IdempotencyText.STORES_FINAL, [503, 200, 200]), (IdempotencyText.STORES_ALL, [503, 503, 503])],
    )
    def test_retry_after_a_scripted_error(self, sandbox: Sandbox, text: IdempotencyText, statuses: list[int]) -> None:
        """The two published texts differ."""
        sandbox.world.assumptions = Assumptions(idempotency=text)
        script(sandbox, FaultKind.STATUS, times=1)
        assert [post_event(sandbox, event_body(), "k").status for _ in range(3)] == statuses

    @pytest.mark.parametrize(
        ("text", "statuses"),
        [(IdempotencyText.STORES_FINAL, [429, 200]), (IdempotencyText.STORES_ALL, [429, 429])],
    )
    def test_retry_after_a_rate_limit(self, sandbox: Sandbox, text: IdempotencyText, statuses: list[int]) -> None:
        """The same."""
        sandbox.world.assumptions = Assumptions(idempotency=text)
        sandbox.world.limits.set((RateLimit(1, 1),))
        post_event(sandbox, event_body())
        found = [post_event(sandbox, event_body(), "k").status]
        sandbox.world.clock.advance(SECOND)
        assert [*found, post_event(sandbox, event_body(), "k").status] == statuses

    @pytest.mark.parametrize("kind", [FaultKind.DROP, FaultKind.CUT, FaultKind.HTML, FaultKind.WRONG_JSON])
    @pytest.mark.parametrize("after_commit", [False, True])
    def test_a_retry_with_the_same_key_makes_one_event(
        self, sandbox: Sandbox, kind: FaultKind, *, after_commit: bool
    ) -> None:
        """Whatever became of the first answer."""
        script(sandbox, kind, times=1, after_commit=after_commit)
        sandbox.finish(sandbox.deliver(event_request("k")))
        assert sandbox.handle(event_request("k")).body == b"{}"
        assert len(sandbox.world.events()) == 1

    def test_what_a_proxy_answers_is_not_stored(self, sandbox: Sandbox) -> None:
        """The endpoint was not reached, so another body is fine."""
        script(sandbox, FaultKind.HTML, times=1)
        sandbox.handle(event_request("k"))
        assert sandbox.handle(event_request("k", "B")).status == 200

    @pytest.mark.parametrize("choice", list(ConcurrentKey))
    def test_a_key_is_in_use_while_its_request_is_running(self, sandbox: Sandbox, choice: ConcurrentKey) -> None:
        """Nothing is stored for the second request; when the first is done, its answer is replayed."""
        sandbox.world.assumptions = Assumptions(concurrent_key=choice)
        script(sandbox, FaultKind.DELAY, delay_s=5, times=1)
        first = sandbox.deliver(event_request("k"))
        assert first.held
        second, other = sandbox.deliver(event_request("k")), sandbox.deliver(event_request("k", "B"))
        codes = [json.loads(delivery.answer.body)["code"] for delivery in (second, other)]
        assert codes == ["idempotency_key_in_use"] * 2
        assert second.answer.status == int(choice)
        assert post_event(sandbox, event_body(), "k-2").status == 200
        for delivery in (second, other):
            sandbox.finish(delivery)
        assert sandbox.handle(event_request("k")).status == int(choice)
        sandbox.finish(first)
        assert sandbox.handle(event_request("k")).body == b"{}"
        assert len(sandbox.world.events()) == 2

    def test_a_late_replay_holds_nothing(self, sandbox: Sandbox) -> None:
        """Only a request that runs can be in the way of another."""
        post_event(sandbox, event_body(name="A"), "k")
        script(sandbox, FaultKind.DELAY, delay_s=5)
        assert sandbox.deliver(event_request("k")).held is None
        assert sandbox.deliver(event_request()).held is None

    def test_replays_do_not_use_up_scripted_statuses(self, sandbox: Sandbox) -> None:
        """The endpoint is not run for them."""
        post_event(sandbox, event_body(), "k")
        script(sandbox, FaultKind.STATUS, times=1)
        assert [post_event(sandbox, event_body(), key).status for key in ("k", "", "")] == [200, 503, 200]


class TestRateLimits:
    """Per second, and a burst."""

    def test_burst_then_so_many_a_second(self, sandbox: Sandbox) -> None:
        """By the sandbox's clock; Retry-After is right."""
        sandbox.world.limits.set((RateLimit(0.5, 3),))
        assert [post_event(sandbox, event_body()).status for _ in range(4)] == [200, 200, 200, 429]
        refused = post_event(sandbox, event_body())
        assert header(refused.headers, "Retry-After") == "2"
        sandbox.world.clock.advance(2 * SECOND)
        assert [post_event(sandbox, event_body()).status for _ in range(2)] == [200, 429]
        assert len(sandbox.world.events()) == 4

    def test_limits_of_endpoints_and_accounts(self) -> None:
        """Each counts by itself; refused requests count nowhere."""
        limiter = RateLimiter()
        limiter.set((RateLimit(1, 2, "A"), RateLimit(1, 3)))

        def ask(endpoint: str, org_id: str = "1") -> bool:
            return limiter.wait_s(endpoint, org_id, NOW) == 0

        assert [ask("A"), ask("A"), ask("A"), ask("B"), ask("B")] == [True, True, False, True, False]
        assert ask("A", "2")

    def test_clock_that_is_set_back(self) -> None:
        """Waits no longer than a second's worth."""
        limiter = RateLimiter()
        limiter.set((RateLimit(1, 1),))
        assert limiter.wait_s("A", "1", NOW) == 0
        assert limiter.wait_s("A", "1", NOW - timedelta(days=1)) == 1
        assert limiter.wait_s("A", "1", NOW - timedelta(days=1) + SECOND) == 0


class TestJournal:
    """What is kept of requests."""

    def test_is_bounded_and_says_how_many_went(self) -> None:
        """Numbers go on."""
        sandbox = Sandbox(small_world(bounds=Bounds(kept_requests=3)))
        for _ in range(10):
            post_event(sandbox, event_body())
        assert [entry.number for entry in entries(sandbox)] == [8, 9, 10]
        assert sandbox.world.journal.dropped == 7

    def test_is_bounded_in_size(self) -> None:
        """One large request pushes out many small ones, and may be too large itself."""
        sandbox = Sandbox(small_world(bounds=Bounds(kept_request_bytes=1_000)))
        for _ in range(3):
            post_event(sandbox, event_body())
        post_event(sandbox, event_body(name="x" * 2_000))
        assert entries(sandbox) == []
        post_event(sandbox, event_body())
        assert [entry.number for entry in entries(sandbox)] == [5]

    @pytest.mark.parametrize(
        ("change", "key_state"),
        [
            (lambda: request_to("/v2/events", key=None), "absent"),
            (lambda: HttpRequest("POST", "/v2/events", (("authorization", "Basic x"),)), "refused"),
            (lambda: request_to("/none"), "not looked at"),
            (lambda: request_to("/v2/events", event_body()), "accepted"),
        ],
    )
    def test_says_of_the_key_no_more_than_this(
        self, sandbox: Sandbox, change: Callable[[], HttpRequest], key_state: str
    ) -> None:
        """The caller's key is kept nowhere."""
        sandbox.handle(change())
        (entry,) = entries(sandbox)
        assert entry.key_state == key_state
        assert not any(name.lower() == "authorization" for name, _ in entry.headers)


def test_delivery_without_faults(sandbox: Sandbox) -> None:
    """Plainly the answer."""
    request = request_to("/me", method="GET")
    assert sandbox.deliver(request) == Delivery(sandbox.handle(request))

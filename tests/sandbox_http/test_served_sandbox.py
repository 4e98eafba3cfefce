"""Starting, stopping and watching a server from another thread; scripted faults as a client meets them."""

import json
import logging
import socket
import threading
import time
from collections.abc import Callable

import pytest

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.wire import AUTHORIZATION, HttpAnswer, HttpRequest, header
from fs_event_studio.sandbox.faults import Fault, FaultKind
from fs_event_studio.sandbox.server import ServedSandbox, ServerTrouble
from support.raw_http import EVENT, ask, is_well, request_bytes, wire_to

Exchange = tuple[HttpRequest, HttpAnswer | None]


def test_it_can_be_started_and_stopped_again_and_again(served: ServedSandbox) -> None:
    for _ in range(3):
        assert is_well(served)
        served.stop()
        with pytest.raises(OSError, match="refused"):
            is_well(served)
        served.start()
    assert len(served.sandbox.world.events()) == 3


def test_stopping_is_quick_and_can_be_repeated(served: ServedSandbox) -> None:
    with wire_to(served) as wire:
        wire.send(request_bytes(served))
        wire.read_answer()
        started = time.monotonic()
        served.stop()
        assert time.monotonic() - started < 2
        assert wire.is_closed()
    served.stop()


def test_no_thread_is_left_behind(serve: Callable[..., ServedSandbox]) -> None:
    served = serve()
    served.stop()
    assert "sandbox" not in {thread.name for thread in threading.enumerate()}


def test_it_listens_on_ipv6_too(serve: Callable[..., ServedSandbox]) -> None:
    if not socket.has_ipv6:
        pytest.skip("there is no IPv6")
    try:
        served = serve(host="::1")
    except ServerTrouble as trouble:
        pytest.skip(str(trouble))
    assert served.url.startswith("http://[::1]:")
    assert is_well(served)


def test_a_taken_port_is_a_sentence(serve: Callable[..., ServedSandbox]) -> None:
    port = int(serve().url.rpartition(":")[2])
    with pytest.raises(ServerTrouble, match=rf"cannot listen at 127\.0\.0\.1, port {port}: address already in use\."):
        serve(port=port)


def test_who_reaches_it_from_elsewhere_names_its_address(serve: Callable[..., ServedSandbox]) -> None:
    """Not a name, which could be that of a page's site."""
    served = serve(host="0.0.0.0", allow_remote=True)  # noqa: S104 - what is tested
    local = ServedSandbox(served.sandbox)
    local.url = served.url.replace("0.0.0.0", "127.0.0.1")  # noqa: S104
    assert served.is_remote
    assert is_well(local)
    assert ask(local, request_bytes(local, f"Host: evil.example:{served.url.rpartition(':')[2]}")).status == 403


def test_every_exchange_is_told_without_its_key(serve: Callable[..., ServedSandbox]) -> None:
    told: list[Exchange] = []
    served = serve(on_exchange=lambda request, answer, _landing: told.append((request, answer)))
    ask(served, request_bytes(served, "Idempotency-Key: k-1", "X-Custom-Thing: y"))
    ask(served, request_bytes(served, "Authorization: Basic na1.a-real-key", target="/v2/events?a=b"))
    ask(served, request_bytes(served, "Origin: null"))
    ask(served, request_bytes(served, target="/_sandbox/state", method="GET", body=b""))
    (first, accepted), (second, refused) = told
    assert (first.method, first.url, first.body) == ("POST", f"{served.url}/v2/events", EVENT)
    assert [header(first.headers, name) for name in ("idempotency-key", "X-Custom-Thing")] == ["k-1", "y"]
    assert "Idempotency-Key" in dict(first.headers)
    assert accepted is not None
    assert accepted.status == 200
    assert second.url.endswith("/v2/events?a=b")
    assert refused is not None
    assert refused.status == 401
    assert not [name for request in (first, second) for name, _ in request.headers if name == AUTHORIZATION]
    assert SANDBOX_KEY not in repr(told)
    assert "a-real-key" not in repr(told)


def test_where_an_event_landed_is_told_with_or_without_a_key_of_its_own(serve: Callable[..., ServedSandbox]) -> None:
    """Integrations seldom send an Idempotency-Key; a request that made no event landed nowhere."""
    told: list[Landing | None] = []
    served = serve(on_exchange=lambda _request, _answer, landing: told.append(landing))
    ask(served, request_bytes(served))
    ask(served, request_bytes(served, "Idempotency-Key: k-1"))
    ask(served, request_bytes(served, body=b"{}"))
    assert [event.landing for event in served.sandbox.world.events()] == told[:2]
    assert told[2] is None


def test_who_looks_on_cannot_disturb(serve: Callable[..., ServedSandbox], caplog: pytest.LogCaptureFixture) -> None:
    def fail(_request: HttpRequest, _answer: HttpAnswer | None, _landing: Landing | None) -> None:
        raise RuntimeError("the window is gone")

    with caplog.at_level(logging.CRITICAL):
        assert is_well(serve(on_exchange=fail))


def test_a_bug_is_a_500_in_json_and_is_told(
    served: ServedSandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as patched:
        patched.setattr(served.sandbox, "deliver", fail)
        answer = ask(served, request_bytes(served))
    assert (answer.status, json.loads(answer.body)["code"]) == (500, "server_error")
    assert "a bug" in caplog.text
    assert is_well(served)


def switch_on(served: ServedSandbox, fault: Fault) -> None:
    with served.sandbox.world.lock:
        served.sandbox.world.faults.add(fault)


def test_a_delay_holds_up_nobody_else(served: ServedSandbox) -> None:
    switch_on(served, Fault(FaultKind.DELAY, delay_s=0.5, times=1))
    with wire_to(served) as slow:
        started = time.monotonic()
        slow.send(request_bytes(served))
        time.sleep(0.05)
        assert is_well(served)
        assert time.monotonic() - started < 0.4
        assert slow.read_answer().status == 200
        assert time.monotonic() - started >= 0.5


@pytest.mark.parametrize(("after_commit", "kept"), [(False, 0), (True, 1)])
def test_a_dropped_connection_has_no_answer(
    serve: Callable[..., ServedSandbox], *, after_commit: bool, kept: int
) -> None:
    told: list[Exchange] = []
    served = serve(on_exchange=lambda request, answer, _landing: told.append((request, answer)))
    switch_on(served, Fault(FaultKind.DROP, times=1, after_commit=after_commit))
    with wire_to(served) as wire:
        wire.send(request_bytes(served))
        assert wire.is_closed()
    assert len(served.sandbox.world.events()) == kept
    assert [answer for _, answer in told] == [None]
    assert is_well(served)


def test_a_cut_answer_promises_more_than_it_holds(served: ServedSandbox) -> None:
    switch_on(served, Fault(FaultKind.CUT, times=1))
    with wire_to(served) as wire:
        wire.send(request_bytes(served, method="GET", target="/me", body=b""))
        answer = wire.read_answer()
        assert 0 < len(answer.body) < int(answer.headers["content-length"])
        assert wire.is_closed()
    assert is_well(served)


def test_a_proxys_page_and_broken_json(served: ServedSandbox) -> None:
    switch_on(served, Fault(FaultKind.HTML, times=1))
    answer = ask(served, request_bytes(served))
    assert (answer.status, answer.headers["content-type"]) == (502, "text/html")
    switch_on(served, Fault(FaultKind.WRONG_JSON, times=1))
    with pytest.raises(json.JSONDecodeError):
        json.loads(ask(served, request_bytes(served)).body)


def test_stopping_does_not_wait_for_a_long_delay(served: ServedSandbox) -> None:
    switch_on(served, Fault(FaultKind.DELAY, delay_s=60))
    with wire_to(served) as wire:
        wire.send(request_bytes(served))
        time.sleep(0.1)
        started = time.monotonic()
        served.stop()
        assert time.monotonic() - started < 10

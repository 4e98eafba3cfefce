"""A server inside the process is reached through the same client, without a socket, and is bounded likewise."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from fs_event_studio.api.client import FullstoryClient
from fs_event_studio.api.in_process import Server
from fs_event_studio.domain.outcomes import Accepted, Cancelled, NoAnswer, RateLimited, Refused, Unreachable
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits, Transmission
from support.sending import AT_ONCE_S, BODY, GENEROUS, KEY, cancelled, event

URL = "https://sandbox.invalid/v2/events"
OK = HttpAnswer(200, (("Content-Type", "application/json"), ("Content-Length", "2")), b"{}")


@contextmanager
def client_of(server: Server) -> Iterator[FullstoryClient]:
    made = FullstoryClient({"https://sandbox.invalid": server})
    try:
        yield made
    finally:
        made.close()


def send(server: Server, limits: Limits = GENEROUS, cancel: CancelToken | None = None) -> Transmission:
    with client_of(server) as sender:
        return sender.send(event(URL), KEY, limits, cancel or CancelToken())


@pytest.fixture
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        pytest.fail("the network was touched")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    monkeypatch.setattr(socket.socket, "__init__", fail)


@pytest.mark.usefixtures("_no_network")
def test_the_server_gets_what_a_socket_would_have_got() -> None:
    """The completed request and, as its last header, the key."""
    got: list[HttpRequest] = []

    def server(request: HttpRequest) -> HttpAnswer:
        got.append(request)
        return OK

    with client_of(server) as sender:
        whole = sender.complete(event(URL))
        transmission = sender.send(event(URL), KEY, GENEROUS, CancelToken())
    key = ("Authorization", f"Basic {KEY.secret}")
    assert got == [HttpRequest("POST", URL, (*whole.headers, key), BODY)]
    assert (transmission.request, transmission.outcome, transmission.answer) == (whole, Accepted(), OK)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        pytest.param(HttpAnswer(204, ()), Accepted("The status is 204; the documented one is 200."), id="empty"),
        pytest.param(
            HttpAnswer(400, (("A", "1"), ("a", "2")), b'{"code":"c","message":"m"}'),
            Refused(400, "c", "m"),
            id="refused",
        ),
        pytest.param(HttpAnswer(429, (("Retry-After", "3"),), b"x"), RateLimited(3, "x"), id="rate limited"),
        pytest.param(
            HttpAnswer(302, (("Location", "https://evil.example/"),), b"moved"),
            Refused(302, "", "A redirect to https://evil.example/, which is never followed."),
            id="redirect",
        ),
        pytest.param(
            HttpAnswer(200, (), b'{"a', complete=False),
            NoAnswer("The answer, status 200, broke off after 3 bytes."),
            id="cut off",
        ),
        pytest.param(
            HttpAnswer(200, (), b"", complete=False),
            NoAnswer("The answer, status 200, broke off after 0 bytes."),
            id="cut off at once",
        ),
    ],
)
def test_an_answer_comes_back_as_it_was_given(answer: HttpAnswer, outcome: object) -> None:
    transmission = send(lambda _: answer)
    assert (transmission.answer, transmission.outcome) == (answer, outcome)


def test_a_length_that_is_not_kept_is_noticed() -> None:
    transmission = send(lambda _: HttpAnswer(200, (("Content-Length", "9"),), b"{}"))
    assert isinstance(transmission.outcome, NoAnswer)


@pytest.mark.parametrize("limit", [0, 10, 64 * 1024, 128 * 1024])
@pytest.mark.parametrize("excess", [0, 1])
def test_the_answer_is_bounded(limit: int, excess: int) -> None:
    answer = send(lambda _: HttpAnswer(200, (), b"x" * (limit + excess)), Limits(answer_bytes=limit)).answer
    assert answer == HttpAnswer(200, (), b"x" * limit, truncated=bool(excess))


def test_a_broken_connection_can_be_played() -> None:
    def server(_: HttpRequest) -> HttpAnswer:
        raise ConnectionResetError

    outcome = send(server).outcome
    assert isinstance(outcome, NoAnswer)
    assert "closed the connection" in outcome.reason


def test_a_mistake_in_the_server_is_not_hidden() -> None:
    def server(_: HttpRequest) -> HttpAnswer:
        raise KeyError("bug")

    with pytest.raises(KeyError):
        send(server)


@pytest.fixture
def slow() -> Iterator[Callable[[HttpRequest], HttpAnswer]]:
    """A server that answers only when the test is over."""
    release = threading.Event()

    def server(_: HttpRequest) -> HttpAnswer:
        release.wait(10)
        return OK

    yield server
    release.set()


@pytest.mark.parametrize(
    ("limits", "words"),
    [(Limits(read_s=0.2), "nothing for 0.2 s"), (Limits(total_s=0.2), "within 0.2 s")],
)
def test_a_slow_server_is_bounded(slow: Server, limits: Limits, words: str) -> None:
    outcome = send(slow, limits).outcome
    assert isinstance(outcome, NoAnswer)
    assert words in outcome.reason


def test_a_slow_server_can_be_cancelled(slow: Server) -> None:
    outcome, took_s = cancelled(lambda cancel: send(slow, cancel=cancel))
    assert outcome == Cancelled(sent=True)
    assert took_s < AT_ONCE_S


def test_what_is_cancelled_before_does_not_reach_the_server() -> None:
    cancel = CancelToken()
    cancel.cancel()
    assert send(lambda _: pytest.fail("called"), cancel=cancel).outcome == Cancelled(sent=False)


def test_only_the_very_host_is_inside() -> None:
    """A host whose name merely begins like it is not, and a lookalike gets nothing."""
    with client_of(lambda _: pytest.fail("called")) as sender:
        request = event("https://sandbox.invalid.nowhere.invalid/v2/events")
        assert isinstance(sender.send(request, KEY, GENEROUS, CancelToken()).outcome, Unreachable)


def test_sends_run_side_by_side_and_their_threads_end() -> None:
    """As many at a time as there are senders; closing ends what they used."""
    before = set(threading.enumerate())
    together = threading.Barrier(4, timeout=5)

    def server(_: HttpRequest) -> HttpAnswer:
        together.wait()
        return OK

    with client_of(server) as sender:

        def sends() -> None:
            for _ in range(5):
                assert sender.send(event(URL), KEY, GENEROUS, CancelToken()).outcome == Accepted()

        threads = [threading.Thread(target=sends) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert set(threading.enumerate()) == before


def test_a_thread_at_work_ends_with_its_job() -> None:
    """Closing does not wait for a server that hangs."""
    before = set(threading.enumerate())
    release = threading.Event()

    def server(_: HttpRequest) -> HttpAnswer:
        release.wait(10)
        return OK

    send(server, Limits(total_s=0.1))
    [left] = set(threading.enumerate()) - before
    release.set()
    left.join(5)
    assert not left.is_alive()

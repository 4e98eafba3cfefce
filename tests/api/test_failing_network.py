"""When nothing, or not all, comes back: sent or not sent, in time, and with a sentence for a person."""

import errno
import socket
import threading
from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
import requests
from requests.adapters import BaseAdapter

from fs_event_studio.api import reasons
from fs_event_studio.api.sockets import WatchedSocket
from fs_event_studio.api.watch import EndedError, Watch
from fs_event_studio.domain.outcomes import Cancelled, NoAnswer, Outcome, Unreachable
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits
from support.sending import AT_ONCE_S, GENEROUS, KEY, TOO_LARGE_FOR_BUFFERS, cancelled, client, event, send
from support.servers import OK, LoopbackServer, Peer, Script, answering_once, black_hole, closed_port

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
QUICK = Limits(connect_s=0.2, read_s=0.2, total_s=5)
SHORT = Limits(connect_s=5, read_s=5, total_s=0.3)


def stalling(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def dripping_header(peer: Peer) -> None:
    peer.read_request()
    peer.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 10_000)


def dripping_interim_answers(peer: Peer) -> None:
    peer.read_request()
    peer.drip(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1000, every_s=0.001)


def dripping_body(peer: Peer) -> None:
    peer.read_request()
    peer.send(HEAD)
    peer.drip(b"x" * 10_000)


def dripping_chunks(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    peer.drip(b"1\r\nx\r\n" * 10_000)


def stalling_in_body(peer: Peer) -> None:
    peer.read_request()
    peer.send(HEAD + b"some")
    peer.stall()


def resetting(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


SLOW = [
    pytest.param(stalling, id="stall"),
    pytest.param(dripping_header, id="header drip"),
    pytest.param(dripping_interim_answers, id="interim answers"),
    pytest.param(stalling_in_body, id="stall in body"),
    pytest.param(dripping_body, id="body drip"),
    pytest.param(dripping_chunks, id="chunk drip"),
]


def outcome_of(script: Script, limits: Limits = GENEROUS) -> Outcome:
    with LoopbackServer(script) as server:
        return send(server.url, limits=limits).outcome


@pytest.mark.parametrize("script", SLOW)
def test_the_whole_time_is_bounded(script: Script) -> None:
    """A time-out per read would never end this. What is told of it does not hold the key."""
    started = perf_counter()
    with LoopbackServer(script) as server:
        transmission = send(server.url, limits=SHORT)
    assert perf_counter() - started < 2
    assert isinstance(transmission.outcome, NoAnswer)
    assert "within 0.3 s" in transmission.outcome.reason
    assert KEY.secret not in repr(transmission)


@pytest.mark.parametrize("script", [stalling, stalling_in_body])
def test_silence_is_bounded(script: Script) -> None:
    started = perf_counter()
    outcome = outcome_of(script, QUICK)
    assert perf_counter() - started < 2
    assert isinstance(outcome, NoAnswer)
    assert "nothing for 0.2 s" in outcome.reason


def test_slow_is_not_silent() -> None:
    """An answer that comes bit by bit, but in time, is an answer."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.drip(OK, every_s=0.012)

    assert outcome_of(script, Limits(read_s=0.5, total_s=10)).kind == "accepted"


@pytest.mark.parametrize("script", SLOW)
def test_a_cancel_takes_effect_at_once(script: Script) -> None:
    """Whatever the send waits for; it is known that something was sent."""
    with LoopbackServer(script) as server:
        outcome, took_s = cancelled(lambda cancel: send(server.url, cancel=cancel))
    assert outcome == Cancelled(sent=True)
    assert took_s < AT_ONCE_S


def test_what_is_cancelled_before_is_not_sent() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with LoopbackServer(stalling) as server:
        assert send(server.url, cancel=cancel).outcome == Cancelled(sent=False)
        assert server.connections == 0


@pytest.fixture
def hole() -> Iterator[str]:
    with black_hole() as address:
        yield f"http://{address}/v2/events"


def test_a_connection_that_nobody_takes_is_bounded(hole: str) -> None:
    started = perf_counter()
    outcome = send(hole, limits=QUICK).outcome
    assert perf_counter() - started < 2
    assert isinstance(outcome, Unreachable)
    assert "within 0.2 s" in outcome.reason


def test_the_whole_time_bounds_the_connecting_too(hole: str) -> None:
    outcome = send(hole, limits=SHORT).outcome
    assert isinstance(outcome, Unreachable)
    assert "within 0.3 s" in outcome.reason


def test_connecting_can_be_cancelled(hole: str) -> None:
    outcome, took_s = cancelled(lambda cancel: send(hole, cancel=cancel))
    assert outcome == Cancelled(sent=False)
    assert took_s < AT_ONCE_S


def hanging_lookup(release: threading.Event) -> Callable[..., object]:
    def look_up(_host: str, _port: int, *, flags: int = 0, **_: object) -> object:
        if not flags:
            release.wait(10)
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    return look_up


@pytest.fixture
def _slow_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", hanging_lookup(release))
    yield
    release.set()


@pytest.mark.usefixtures("_slow_names")
def test_a_lookup_is_bounded() -> None:
    outcome = send("https://api.example/v2/events", limits=QUICK).outcome
    assert isinstance(outcome, Unreachable)
    assert "api.example could not be looked up within 0.2 s" in outcome.reason


@pytest.mark.usefixtures("_slow_names")
def test_a_lookup_can_be_cancelled() -> None:
    outcome, took_s = cancelled(lambda cancel: send("https://api.example/v2/events", cancel=cancel))
    assert outcome == Cancelled(sent=False)
    assert took_s < AT_ONCE_S


def never_reading(peer: Peer) -> None:
    peer._server.stopping.wait()


def test_a_request_that_is_not_taken_is_bounded() -> None:
    """The server accepts, but reads nothing, until the buffers in between are full."""
    with LoopbackServer(never_reading) as server:
        outcome = send(server.url, body=TOO_LARGE_FOR_BUFFERS, limits=QUICK).outcome
    assert isinstance(outcome, NoAnswer)
    assert "stopped taking the request for 0.2 s" in outcome.reason


def test_a_request_on_its_way_out_can_be_cancelled() -> None:
    with LoopbackServer(never_reading) as server:
        outcome, took_s = cancelled(lambda cancel: send(server.url, cancel=cancel, body=TOO_LARGE_FOR_BUFFERS))
    assert outcome == Cancelled(sent=True)
    assert took_s < AT_ONCE_S


def test_a_cancel_just_before_the_first_byte_keeps_it_back() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with WatchedSocket() as sock:
        sock.watch = Watch("api.example", GENEROUS, cancel)
        with pytest.raises(EndedError) as caught:
            sock.sendall(b"POST")
    assert caught.value.outcome == Cancelled(sent=False)


def test_a_connection_that_the_system_gave_up_is_lost() -> None:
    """Its time-out is final, unlike ours after a slice."""
    watch = Watch("api.example", GENEROUS, CancelToken())

    def attempt() -> None:
        raise TimeoutError(errno.ETIMEDOUT, "given up")

    with pytest.raises(TimeoutError):
        watch.repeat(attempt, reasons.WAITING)


def test_the_most_telling_failure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of several addresses of a host, one that this computer has no way to says least."""
    address, _, port = closed_port().partition(":")
    places = [("224.0.0.1", 9), (address, int(port)), ("224.0.0.1", 9)]
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 0, "", place) for place in places],
    )
    outcome = send("https://api.example/v2/events").outcome
    assert isinstance(outcome, Unreachable)
    assert "refused" in outcome.reason


def test_a_refused_connection_is_not_sent() -> None:
    address = closed_port()
    assert send(f"http://{address}/v2/events").outcome == Unreachable(
        f"The connection to {address} was refused: nothing listens there. Check the address and the port."
    )


def test_a_name_that_does_not_exist_is_not_sent() -> None:
    """The name can never exist (RFC 2606); without any network the lookup fails in another way."""
    outcome = send("https://nowhere.invalid/v2/events").outcome
    assert isinstance(outcome, Unreachable)
    assert "nowhere.invalid" in outcome.reason


@pytest.mark.parametrize(
    "url",
    [
        "https:///v2/events",
        "https://exa mple/v2/events",
        "https://a..b/v2/events",
        "https://[::1/v2/events",
        "https://host:port/",
        "https://host:99999/",
        "https://*.example/",
        f"https://{'a' * 64}.example/",
        "ftp://api.example/",
        "no address",
        "",
    ],
)
def test_a_bad_address_is_not_sent(url: str) -> None:
    outcome = send(url).outcome
    assert isinstance(outcome, Unreachable)
    assert "address" in outcome.reason


@pytest.mark.parametrize(
    ("script", "words"),
    [
        pytest.param(resetting, "broke before an answer", id="reset"),
        pytest.param(answering_once(b""), "closed the connection", id="closed"),
        pytest.param(answering_once(b"HTTP/1.1 200 OK"), "closed the connection", id="cut off after the status"),
        pytest.param(answering_once(OK[:40]), "closed the connection", id="cut off in the headers"),
        pytest.param(answering_once(OK[:17]), "closed the connection", id="cut off before the headers"),
        pytest.param(answering_once(b"SSH-2.0-OpenSSH_9.6\r\n"), "not an HTTP answer", id="another protocol"),
        pytest.param(answering_once(b"\x00\xff" * 100 + b"\n"), "not an HTTP answer", id="bytes"),
        pytest.param(answering_once(b"HTTP/1.1 99 Low\r\n\r\n"), "not an HTTP answer", id="status 99"),
        pytest.param(answering_once(b"HTTP/1.1 abc\r\n\r\n"), "not an HTTP answer", id="no status"),
        pytest.param(answering_once(b"HTTP/2 200\r\n\r\n"), "not an HTTP answer", id="HTTP/2"),
        pytest.param(answering_once(b"x" * 100_000), "not an HTTP answer", id="endless line"),
        pytest.param(
            answering_once(b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 200), "not an HTTP answer", id="endless headers"
        ),
        pytest.param(
            answering_once(b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n{}"), "not an HTTP answer", id="lengths"
        ),
        pytest.param(answering_once(b"HTTP/1.1 2"), "not an HTTP answer", id="cut off in the status line"),
    ],
)
def test_what_is_no_answer_leaves_the_fate_unknown(script: Script, words: str) -> None:
    outcome = outcome_of(script)
    assert isinstance(outcome, NoAnswer)
    assert words in outcome.reason


@pytest.mark.parametrize(
    "header", [b"Content-Length: 12a", b"Content-Length: -2", b"no colon here", b": no name", b"X: a\x00b\rc"]
)
def test_a_crooked_header_is_survived(header: bytes) -> None:
    raw = b"HTTP/1.1 400 Bad\r\n" + header + b"\r\n\r\n{}"
    with LoopbackServer(answering_once(raw)) as server:
        transmission = send(server.url)
    assert transmission.answer
    assert transmission.answer.status == 400


def test_an_early_answer_to_a_long_request_is_read() -> None:
    """A server may refuse before it has read everything, and hang up."""

    def script(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        peer.stall()

    with LoopbackServer(script) as server:
        transmission = send(server.url, body=bytes(8 * 1024 * 1024))
    assert transmission.answer
    assert transmission.answer.status == 413


def test_a_failed_send_does_not_spoil_the_next() -> None:
    with LoopbackServer(stalling) as bad, LoopbackServer(answering_once(OK)) as good, client() as sender:
        sender.send(event(bad.url), KEY, QUICK, CancelToken())
        assert sender.send(event(good.url), KEY, GENEROUS, CancelToken()).outcome.kind == "accepted"


def test_closing_ends_every_thread_and_connection() -> None:
    before = set(threading.enumerate())
    with LoopbackServer(answering_once(OK)) as server:
        send(f"http://localhost:{server.port}/v2/events")
    assert set(threading.enumerate()) == before


def test_an_error_of_the_library_that_nobody_foresaw_is_an_outcome() -> None:
    """Without its text, which is not for people and may hold anything."""

    class Failing(BaseAdapter):
        def send(self, *_: object, **__: object) -> requests.Response:
            raise requests.ConnectionError("secret")

        def close(self) -> None:
            pass

    with client() as sender:
        sender._session.mount("https://api.example", Failing())
        outcome = sender.send(event("https://api.example/v2/events"), KEY, GENEROUS, CancelToken()).outcome
    assert isinstance(outcome, Unreachable)
    assert "api.example" in outcome.reason
    assert "secret" not in outcome.reason

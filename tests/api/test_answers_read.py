"""Whatever comes back becomes a value: the bytes as they came, and an outcome that says what they mean."""

import gzip
from collections.abc import Callable

import pytest

from fs_event_studio.domain.outcomes import Accepted, NoAnswer, Outcome, RateLimited, Refused
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits, Transmission
from support.sending import GENEROUS, KEY, client, event, send
from support.servers import OK, LoopbackServer, Peer, Script, answer, answering, answering_once

MEGABYTE = 1024 * 1024


def exchange(script: Script, limits: Limits = GENEROUS) -> Transmission:
    with LoopbackServer(script) as server:
        return send(server.url, limits=limits)


def answered(script: Script, limits: Limits = GENEROUS) -> HttpAnswer:
    """The answer of an exchange that has one."""
    transmission = exchange(script, limits)
    assert transmission.answer is not None
    return transmission.answer


@pytest.mark.parametrize(
    ("raw", "outcome"),
    [
        pytest.param(OK, Accepted(), id="as documented"),
        pytest.param(
            answer(b'{"code":"invalid_argument","message":"no name"}', "400 Bad Request"),
            Refused(400, "invalid_argument", "no name"),
            id="refused",
        ),
        pytest.param(
            answer(b'{"code":"unauthorized","message":"access is unauthorized"}', "401 Unauthorized"),
            Refused(401, "unauthorized", "access is unauthorized"),
            id="bad key",
        ),
        pytest.param(
            answer(b"<html>proxy</html>", "502 Bad Gateway", content_type="text/html"),
            Refused(502, "", "<html>proxy</html>"),
            id="a proxy's page",
        ),
        pytest.param(
            answer(b'{"code":5,"message":["x"]}', "400 Bad"),
            Refused(400, "", '{"code":5,"message":["x"]}'),
            id="wrong JSON types",
        ),
        pytest.param(answer(b"\xff\xfe", "500 Oops"), Refused(500, "", "��"), id="not UTF-8"),
        pytest.param(answer(b"", "500 Oops"), Refused(500, "", ""), id="empty"),
        pytest.param(answer(b"", "999 What"), Refused(999, "", ""), id="status 999"),
        pytest.param(b"HTTP/1.1 418\r\nContent-Length: 0\r\n\r\n", Refused(418, "", ""), id="no reason phrase"),
        pytest.param(answer(b"", "429 Slow", "Retry-After: 7"), RateLimited(7.0), id="rate limited"),
        pytest.param(
            answer(b"", "429 Slow", "Retry-After: Fri, 01 Jan 2010 00:00:00 GMT"),
            RateLimited(0.0),
            id="rate limited until a date",
        ),
        pytest.param(answer(b"", "429 Slow", "Retry-After: soon"), RateLimited(None), id="rate limited, unreadably"),
    ],
)
def test_an_answer_becomes_an_outcome(raw: bytes, outcome: Outcome) -> None:
    assert exchange(answering(raw)).outcome == outcome


@pytest.mark.parametrize(
    "body", [b"", b"<html>Welcome", b"[]", b'{"a":1}', b"\xff"], ids=["empty", "html", "list", "more", "bytes"]
)
def test_success_that_is_not_as_documented_is_remarked_upon(body: bytes) -> None:
    transmission = exchange(answering(answer(body)))
    assert isinstance(transmission.outcome, Accepted)
    assert transmission.outcome.remark
    assert transmission.answer
    assert transmission.answer.body == body


def test_headers_are_kept_as_they_came() -> None:
    """In order, with their case, also those that came twice, and bytes that are not ASCII."""
    raw = b"HTTP/1.1 200 OK\r\nX-b: 1\r\nSet-Cookie: a\r\nX-B: 2\r\nset-cookie: b\r\nN: caf\xc3\xa9 \xff\r\n"
    assert answered(answering_once(raw + b"Content-Length: 2\r\n\r\n{}")).headers == (
        ("X-b", "1"),
        ("Set-Cookie", "a"),
        ("X-B", "2"),
        ("set-cookie", "b"),
        ("N", b"caf\xc3\xa9 \xff".decode("latin-1")),
        ("Content-Length", "2"),
    )


def test_a_compressed_body_is_kept_as_it_came() -> None:
    """It was not asked for, and is not unpacked: a bomb stays small."""
    bomb = gzip.compress(bytes(20 * MEGABYTE))
    assert answered(answering(answer(bomb, "200 OK", "Content-Encoding: gzip"))).body == bomb


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        pytest.param(CHUNKED + b"1\r\n{\r\n1;x=y\r\n}\r\n0\r\nTrailer: 1\r\n\r\n", b"{}", id="chunked"),
        pytest.param(b"HTTP/1.0 200 OK\r\n\r\n{}", b"{}", id="HTTP/1.0 until the end"),
        pytest.param(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", b"{}", id="HTTP/1.0 with a length"),
        pytest.param(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}", b"{}", id="until the end of the connection"),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + OK, b"{}", id="100 first"),
        pytest.param(
            b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 102 Wait\r\n\r\n" + OK,
            b"{}",
            id="103 and 102 first",
        ),
        pytest.param(b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", b"{}", id="bare line feeds"),
    ],
)
def test_every_framing_is_read(raw: bytes, body: bytes) -> None:
    transmission = exchange(answering_once(raw))
    assert transmission.outcome == Accepted()
    assert transmission.answer
    assert (transmission.answer.body, transmission.answer.complete) == (body, True)


def test_an_interim_answer_does_not_spoil_the_connection() -> None:
    """If 103 were taken for the answer, the next send would read the first one's."""
    hints = b"HTTP/1.1 103 Early Hints\r\n\r\n"
    with LoopbackServer(answering(hints + answer(b"1", "400 Bad"), OK)) as server, client() as sender:
        outcomes = [sender.send(event(server.url), KEY, GENEROUS, CancelToken()).outcome for _ in range(2)]
    assert outcomes == [Refused(400, "", "1"), Accepted()]
    assert server.connections == 1


def test_a_switch_of_protocols_ends_the_connection() -> None:
    """What follows on it is not HTTP any more."""
    raw = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nwho knows"
    with LoopbackServer(answering(raw)) as server, client() as sender:
        outcomes = {sender.send(event(server.url), KEY, GENEROUS, CancelToken()).outcome for _ in range(2)}
    assert outcomes == {Refused(101, "", "")}
    assert server.connections == 2


@pytest.mark.parametrize(
    "frame",
    [
        pytest.param(answer, id="length"),
        pytest.param(lambda body: CHUNKED + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body), id="chunked"),
        pytest.param(lambda body: b"HTTP/1.0 200 OK\r\n\r\n" + body, id="until the end"),
    ],
)
@pytest.mark.parametrize("excess", [-1, 0, 1, 50 * MEGABYTE], ids=["below", "at", "above", "far above"])
def test_reading_stops_at_the_limit(frame: Callable[[bytes], bytes], excess: int) -> None:
    """The part up to the limit is kept, and the connection is not used again."""
    limit = 3 * 64 * 1024 + 17
    body = b"x" * (limit + excess)
    received = answered(answering_once(frame(body)), Limits(answer_bytes=limit))
    assert received.body == body[:limit]
    assert (received.truncated, received.complete) == (excess > 0, True)


def test_after_a_long_answer_a_new_connection_is_made() -> None:
    with LoopbackServer(answering(answer(b"x" * MEGABYTE), OK)) as server, client() as sender:
        first = sender.send(event(server.url), KEY, Limits(answer_bytes=10), CancelToken())
        second = sender.send(event(server.url), KEY, Limits(answer_bytes=10), CancelToken())
    assert isinstance(first.outcome, Accepted)
    assert "longer" in first.outcome.remark
    assert second.answer
    assert second.answer.truncated
    assert server.connections == 2


def test_a_long_redirect_is_bounded_too() -> None:
    """Requests reads the whole body of a redirect, even of one that it does not follow."""
    moved = answer(b"x" * MEGABYTE, "302 Found", "Location: /elsewhere")
    received = answered(answering(moved), Limits(answer_bytes=10))
    assert (len(received.body), received.truncated) == (10, True)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", b"{}", id="length"),
        pytest.param(CHUNKED + b"2\r\n{}\r\n5\r\nab", b"{}ab", id="in a chunk"),
        pytest.param(CHUNKED + b"2\r\n{}\r\n", b"{}", id="between chunks"),
        pytest.param(CHUNKED + b"2\r\n{}\r\nzz\r\n", b"{}", id="no chunk size"),
    ],
)
def test_an_answer_that_breaks_off_is_kept_as_far_as_it_came(raw: bytes, kept: bytes) -> None:
    transmission = exchange(answering_once(raw))
    assert isinstance(transmission.outcome, NoAnswer)
    assert transmission.answer
    assert (transmission.answer.body, transmission.answer.complete) == (kept, False)


def test_an_answer_that_is_reset_is_kept_as_far_as_it_came() -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(b"HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\nhalf")
        peer.reset()

    transmission = exchange(script)
    assert isinstance(transmission.outcome, NoAnswer)
    assert transmission.answer
    assert (transmission.answer.status, transmission.answer.body) == (500, b"half")


def test_the_time_it_took_is_told() -> None:
    def slow(peer: Peer) -> None:
        peer.read_request()
        peer.drip(OK, every_s=0.002)

    assert exchange(slow).elapsed_ms >= 2 * (len(OK) - 1)

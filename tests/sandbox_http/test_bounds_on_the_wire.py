"""Framing as clients do it, and nobody who sends too much, too slowly, or nonsense, harms the others."""

import contextlib
import random
import re
import threading
import time
from collections import Counter
from collections.abc import Callable

import pytest

from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.sandbox.serving.limits import Limits
from support.raw_http import EVENT, ask, is_well, request_bytes, wire_to

MIB = 1024 * 1024
STATUS = re.compile(rb"HTTP/1\.1 (\d+)")


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"


def test_a_chunked_body_without_content_type(served: ServedSandbox) -> None:
    """What the official Node client sends."""
    body = chunked(EVENT[:5], EVENT[5:6], EVENT[6:])
    assert ask(served, request_bytes(served, "Transfer-Encoding: chunked", body=body)).status == 200
    assert served.sandbox.world.events()[0].arrival.body == EVENT


@pytest.mark.parametrize(
    "body",
    [
        b"xyz\r\n" + EVENT + b"\r\n0\r\n\r\n",
        b"-1\r\n" + EVENT,
        b"fffffffffffffffffff\r\n" + EVENT,
        b"\r\n\r\n\r\n",
        b"5 5\r\nabcde\r\n0\r\n\r\n",
        b"5\r\nabcdefgh\r\n0\r\n\r\n",
    ],
)
def test_bad_chunk_sizes_are_refused(served: ServedSandbox, body: bytes) -> None:
    assert ask(served, request_bytes(served, "Transfer-Encoding: chunked", body=body)).status == 400
    assert served.sandbox.world.events() == ()
    assert is_well(served)


@pytest.mark.parametrize(
    "lines",
    [
        ("Content-Length: 26", "Transfer-Encoding: chunked"),
        ("Content-Length: 26", "Content-Length: 27"),
        ("Content-Length: -1",),
        ("Content-Length: 1e3",),
        ("Content-Length: 99999999999999999999999",),
        ("Transfer-Encoding: chunked, identity",),
        ("X: a\0b",),
        ("X y: a",),
        ("X: a\r\n folded",),
    ],
)
def test_two_ways_of_framing_are_one_too_many(served: ServedSandbox, lines: tuple[str, ...]) -> None:
    answer = ask(served, request_bytes(served, *lines))
    assert answer.status == 400 or "folded" in lines[0]
    assert is_well(served)


def test_http_1_0(served: ServedSandbox) -> None:
    with wire_to(served) as wire:
        wire.send(request_bytes(served).replace(b"HTTP/1.1", b"HTTP/1.0"))
        assert wire.read_answer().status == 200
        assert wire.is_closed()


def test_pipelined_requests_are_answered_in_order(served: ServedSandbox) -> None:
    with wire_to(served) as wire:
        one = request_bytes(served)
        wire.send(one * 20 + request_bytes(served, method="GET", body=b"") + one * 20)
        assert [wire.read_answer().status for _ in range(41)] == [200] * 20 + [405] + [200] * 20
    assert len(served.sandbox.world.events()) == 40


def test_who_stops_sending_still_gets_the_answers(served: ServedSandbox) -> None:
    """As netcat does with a request from a file."""
    with wire_to(served) as wire:
        wire.send(request_bytes(served) * 30)
        assert len(STATUS.findall(wire.finish())) == 30
    with wire_to(served) as wire:
        wire.send(request_bytes(served)[:-1])
        assert wire.finish() == b""


def test_expect_100_continue(served: ServedSandbox) -> None:
    """As curl asks before large bodies."""
    head, _, body = request_bytes(served, "Expect: 100-continue").partition(b"\r\n\r\n")
    with wire_to(served) as wire:
        wire.send(head + b"\r\n\r\n")
        time.sleep(0.05)
        wire.send(body)
        assert wire.read_answer().status == 200


def test_keep_alive_does_not_stall(served: ServedSandbox) -> None:
    """Nagle's algorithm and delayed acknowledgements would make 40 ms of each of them."""
    with wire_to(served) as wire:
        started = time.perf_counter()
        for _ in range(100):
            wire.send(request_bytes(served))
            assert wire.read_answer().status == 200
        assert time.perf_counter() - started < 2


def test_a_body_at_the_limit_and_one_above(serve: Callable[..., ServedSandbox]) -> None:
    served = serve()
    limit = served.sandbox.world.bounds.body_bytes
    whole = EVENT + b" " * (limit - len(EVENT))
    assert ask(served, request_bytes(served, body=whole)).status == 200
    assert ask(served, request_bytes(served, body=whole + b" ")).status == 400
    assert len(served.sandbox.world.events()) == 1


@pytest.mark.parametrize("framing", ["Content-Length", "chunked"])
def test_a_body_of_100_mb_is_refused_and_dropped(served: ServedSandbox, framing: str) -> None:
    """The answer can be read although the whole body is sent first, and the connection goes on."""
    piece = b" " * MIB
    with wire_to(served) as wire:
        if framing == "chunked":
            wire.send(request_bytes(served, "Transfer-Encoding: chunked", body=b""))
            for _ in range(100):
                wire.send(b"%x\r\n%b\r\n" % (MIB, piece))
            wire.send(b"0\r\n\r\n")
        else:
            wire.send(request_bytes(served, f"Content-Length: {100 * MIB}", body=b""))
            for _ in range(100):
                wire.send(piece)
        answer = wire.read_answer()
        assert answer.status == 400
        assert b"larger than" in answer.body
        wire.send(request_bytes(served))
        assert wire.read_answer().status == 200


def test_large_bodies_at_once_are_bounded(serve: Callable[..., ServedSandbox]) -> None:
    """The one that is too much is refused, and the others come through."""
    served = serve(limits=Limits(held_bytes=12 * MIB))
    body = EVENT + b" " * (9 * MIB - len(EVENT))
    with wire_to(served) as first, wire_to(served) as second:
        head = request_bytes(served, f"Content-Length: {len(body)}", body=b"")
        first.send(head + body[: 8 * MIB])
        time.sleep(0.2)
        second.send(head + body)
        assert second.read_answer().status == 503
        first.send(body[8 * MIB :])
        assert first.read_answer().status == 200
        second.send(head + body)
        assert second.read_answer().status == 200


@pytest.mark.parametrize(
    "data",
    [
        b"X-Large: " + b"a" * MIB,
        b"".join(b"X-%d: a\r\n" % number for number in range(100_000)),
        b"\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"X: a\r\n" * 200_000,
        b"Transfer-Encoding: chunked\r\n\r\n5;" + b"x" * MIB,
        b"Transfer-Encoding: chunked\r\n\r\n0\r\nX: " + b"a" * MIB,
    ],
    ids=["one", "many", "after a blank line", "chunk extension", "trailer"],
)
def test_huge_headers_are_refused(served: ServedSandbox, data: bytes) -> None:
    with wire_to(served) as wire:
        head = request_bytes(served, "X: y", body=b"", method="GET").removesuffix(b"\r\n")
        with contextlib.suppress(ConnectionError):
            wire.send(head + data)
        with contextlib.suppress(ConnectionError, EOFError):
            assert wire.read_answer().status in {400, 431}
        assert wire.is_closed()
    assert is_well(served)


def test_headers_that_come_at_once_are_counted_too(served: ServedSandbox) -> None:
    answer = ask(served, request_bytes(served, f"X-Large: {'a' * 70_000}"))
    assert answer.status == 431


def test_slow_clients_are_cut_off(serve: Callable[..., ServedSandbox]) -> None:
    """Whether they say nothing, drip a head, or stop within a body; the others are served meanwhile."""
    served = serve(limits=Limits(request_s=0.4))
    whole = request_bytes(served)
    with contextlib.ExitStack() as stack:
        silent, in_head, in_body = [stack.enter_context(wire_to(served)) for _ in range(3)]
        in_head.send(whole[:10])
        in_body.send(whole[:-5])
        assert is_well(served)
        started = time.monotonic()
        with contextlib.suppress(ConnectionError):
            while time.monotonic() - started < 5:
                in_head.send(b"\r\nX: a")
                time.sleep(0.02)
        assert time.monotonic() - started < 5
        assert silent.is_closed()
        assert in_head.is_closed()
        assert in_body.is_closed()
    assert is_well(served)


def test_who_does_not_read_is_cut_off(serve: Callable[..., ServedSandbox]) -> None:
    served = serve(limits=Limits(request_s=0.4))
    with wire_to(served) as wire:
        many = request_bytes(served, method="GET", target="/me", body=b"") * 1000
        with pytest.raises((ConnectionError, TimeoutError)):  # noqa: PT012 - it may break off at any of them
            for _ in range(1000):
                wire.send(many)
    assert is_well(served)


def test_an_idle_connection_is_closed(serve: Callable[..., ServedSandbox]) -> None:
    served = serve(limits=Limits(idle_s=0))
    with wire_to(served) as wire:
        wire.send(request_bytes(served))
        assert wire.read_answer().status == 200
        assert wire.is_closed()


def test_connections_are_bounded(serve: Callable[..., ServedSandbox]) -> None:
    served = serve(limits=Limits(connections=5))
    with contextlib.ExitStack() as stack:
        for _ in range(5):
            stack.enter_context(wire_to(served)).send(b"POST")
        time.sleep(0.1)
        assert ask(served, b"").status == 503
    time.sleep(0.1)
    assert is_well(served)


def test_clients_that_hang_up_anywhere(served: ServedSandbox) -> None:
    whole = request_bytes(served)
    for end in range(0, len(whole), 7):
        with wire_to(served) as wire:
            wire.send(whole[:end])
    assert is_well(served)


def test_two_million_random_bytes(served: ServedSandbox) -> None:
    """Each piece on a connection of its own; none is taken for a request."""
    chance = random.Random(4)
    sent = 0
    while sent < 2_000_000:
        data = chance.randbytes(chance.randint(1, 20_000))
        with wire_to(served) as wire, contextlib.suppress(ConnectionError):
            wire.send(data)
            assert set(STATUS.findall(wire.finish())) <= {b"400"}
        sent += len(data)
    assert served.sandbox.world.events() == ()
    assert is_well(served)


def test_ten_thousand_malformed_requests(served: ServedSandbox) -> None:
    """Requests with some bytes changed are refused, or taken if that did no harm."""
    chance = random.Random(5)
    templates = [
        request_bytes(served),
        request_bytes(served, "Transfer-Encoding: chunked", body=chunked(EVENT)),
        request_bytes(served, "Connection: Upgrade", "Upgrade: websocket", method="GET", body=b""),
        b"GET / HTTP/1.1\r\n",
    ]
    said = Counter[bytes]()
    for _ in range(10_000):
        with wire_to(served) as wire, contextlib.suppress(ConnectionError):
            wire.send(with_changes(chance.choice(templates), chance))
            said.update(STATUS.findall(wire.finish()))
    assert not [status for status in said if status.startswith(b"5")]
    assert min(said[b"200"], said[b"400"]) > 100
    assert is_well(served)


def with_changes(request: bytes, chance: random.Random) -> bytes:
    """`request` with up to five of its bytes changed."""
    data = bytearray(request)
    for _ in range(chance.randint(0, 5)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def test_many_at_once(served: ServedSandbox) -> None:
    """Each of 32 clients gets its own answers."""
    wrong: list[object] = []

    def client(number: int) -> None:
        with wire_to(served) as wire:
            for turn in range(30):
                body = b'{"name":"%d %d"}' % (number, turn) if turn % 3 else b""
                wire.send(request_bytes(served, body=body))
                answer = wire.read_answer()
                if answer.status != (200 if turn % 3 else 400):
                    wrong.append(answer)

    threads = [threading.Thread(target=client, args=(number,)) for number in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len({event.arrival.body for event in served.sandbox.world.events()}) == 32 * 20

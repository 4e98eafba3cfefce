"""An answer that is read at a quick look is the same as when it is read thoroughly; and most can be read so."""

import socket

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fs_event_studio.api.answers import SocketAnswer
from fs_event_studio.api.reading import RawAnswer, read_answer
from fs_event_studio.api.whole_answers import WholeAnswer, whole_answer
from fs_event_studio.domain.wire import HttpAnswer
from support.servers import OK, answer

LINES = st.sampled_from(
    ["Content-Type: application/json", "content-length: 2", "Content-Length: 02", "Content-Length: 2, 2", "X-A:",
     "X:y ", "Content-Length:\t2", "Content-Length: 2 ", "Content-Length: 3", "Transfer-Encoding: chunked",
     "Connection: close", "Connection: keep-alive", "Set-Cookie: a=b", "N: \u00e9", " folded", "no colon",
     "Content-Length: -1", ": x"]
)  # fmt: skip
STATUSES = st.sampled_from(
    ["HTTP/1.1 200 OK", "HTTP/1.1 200", "HTTP/1.1 400  Bad  Request ", "HTTP/1.1 204 None", "HTTP/1.1 304 Same",
     "HTTP/1.1 103 Early", "HTTP/1.0 200 OK", "HTTP/1.1  200 OK", "HTTP/1.1 2000 OK", "HTTP/1.1 999 What", "ICY 200 OK"]
)  # fmt: skip
BODIES = st.sampled_from(["", "{}", "{}{", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "2\r\n{}\r\n0\r\n\r\n"])


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """Mostly one that can be read quickly, sometimes any."""
    body = draw(BODIES)
    lines = [draw(STATUSES | st.just("HTTP/1.1 200 OK")), *draw(st.lists(LINES, max_size=3))]
    if draw(st.booleans()):
        lines.append(f"Content-Length: {len(body)}")
    end = draw(st.sampled_from(["\r\n", "\r\n", "\r\n", "\n"]))
    return f"{end.join(lines)}{end}{end}{body}".encode("latin-1")


class Usability:
    """What is told of the connection."""

    def __init__(self) -> None:
        self.told: list[bool] = []

    def of(self, raw: WholeAnswer | SocketAnswer) -> tuple[HttpAnswer, str, list[bool]]:
        """What is read, the reason, and whether the connection can be used again."""
        raw.on_close = self.told.append
        plain: RawAnswer = raw
        read, ended = read_answer(plain, 1000)
        assert ended is None
        raw.close()
        raw.close()
        return read, raw.reason, self.told


def thoroughly(data: bytes, method: str, begun: int = 0) -> tuple[HttpAnswer, str, list[bool]]:
    """begun: how many bytes of it were read before."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data[begun:])
        theirs.shutdown(socket.SHUT_WR)
        raw = SocketAnswer(ours, method, data[:begun])
        raw.begin()
        return Usability().of(raw)


@settings(max_examples=600, deadline=None)
@given(answers(), st.sampled_from(["POST", "GET", "HEAD"]))
@example(OK, "POST")
def test_quick_and_thorough_reading_agree(data: bytes, method: str) -> None:
    quick = whole_answer(data, method)
    if quick:
        assert Usability().of(quick) == thoroughly(data, method)


@settings(deadline=None)
@given(st.integers(0, len(OK)))
def test_what_was_read_before_comes_first(begun: int) -> None:
    assert thoroughly(OK, "POST", begun) == thoroughly(OK, "POST")


@pytest.mark.parametrize(
    "data",
    [OK, answer(b"", "500 Oops"), answer(b'{"code":"x"}', "400 Bad Request", "Set-Cookie: a=b", "Date: today")],
    ids=["as documented", "empty", "refused"],
)
def test_usual_answers_are_read_quickly(data: bytes) -> None:
    assert whole_answer(data, "POST")


@pytest.mark.parametrize(
    ("data", "method"),
    [
        pytest.param(OK[:-1], "POST", id="not all there"),
        pytest.param(OK + b"x", "POST", id="more than all"),
        pytest.param(OK, "HEAD", id="without its body"),
        pytest.param(OK.replace(b"200 OK", b"204 None"), "POST", id="204"),
        pytest.param(OK.replace(b"200 OK", b"103 Early"), "POST", id="interim"),
        pytest.param(OK.replace(b"HTTP/1.1", b"HTTP/1.0"), "POST", id="old"),
        pytest.param(answer(b"{}", "200 OK", "Connection: close"), "POST", id="closing"),
        pytest.param(answer(b"{}", "200 OK", "Content-Length: 2"), "POST", id="two lengths"),
        pytest.param(answer(b"{}", "200 OK", "Transfer-Encoding: chunked"), "POST", id="chunked"),
        pytest.param(answer(b"{}", "200 OK", *(f"X-{n}: y" for n in range(120))), "POST", id="many headers"),
        pytest.param(b"", "POST", id="nothing"),
    ],
)
def test_others_are_not(data: bytes, method: str) -> None:
    assert whole_answer(data, method) is None

"""What goes out over the socket is what `complete` showed, plus the key, whatever the surroundings say."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from requests.structures import CaseInsensitiveDict
from urllib3.util.connection import HAS_IPV6

from fs_event_studio.api.client import USER_AGENT, FullstoryClient
from fs_event_studio.api.sockets import WatchedSocket
from fs_event_studio.domain.outcomes import Accepted, NoAnswer
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from support.sending import BODY, GENEROUS, KEY, client, event, send
from support.servers import OK, LoopbackServer, Peer, answer, answering


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(answering(OK)) as running:
        yield running


def lines_of(raw: bytes) -> list[str]:
    """The head of a request as it came over the wire, line by line."""
    return raw.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")


def test_the_completed_request_is_what_goes_out(server: LoopbackServer) -> None:
    """Header for header, in the same order, with the same case; the key is the only addition, and the last."""
    with client() as sender:
        whole = sender.complete(event(server.url))
        transmission = sender.send(whole, KEY, GENEROUS, CancelToken())
    [raw] = server.requests
    shown = [f"{name}: {value}" for name, value in whole.headers]
    assert lines_of(raw) == ["POST /v2/events HTTP/1.1", *shown, f"Authorization: Basic {KEY.secret}"]
    assert raw.endswith(b"\r\n\r\n" + BODY)
    assert transmission.request == whole


def test_the_headers_are_these(server: LoopbackServer) -> None:
    """Named one by one, so that a library's update cannot add or lose one unseen."""
    with client() as sender:
        assert sender.complete(event(server.url)).headers == (
            ("Host", server.host),
            ("User-Agent", USER_AGENT),
            ("Accept", "application/json"),
            ("Accept-Encoding", "identity"),
            ("Content-Type", "application/json"),
            ("Idempotency-Key", "key-of-event-1"),
            ("Content-Length", str(len(BODY))),
        )


def test_a_complete_request_stays_as_it_is() -> None:
    """Completing twice is completing once, so a kept request can be sent again byte for byte."""
    with client() as sender:
        whole = sender.complete(event("https://api.example/v2/events"))
        assert sender.complete(whole) == whole


def test_a_wrong_content_length_is_put_right() -> None:
    """The length is a fact about the body, not a wish."""
    request = HttpRequest("POST", "https://api.example/", (("content-length", "7"),), b"1234")
    with client() as sender:
        headers = sender.complete(request).headers
    assert [value for name, value in headers if name.lower() == "content-length"] == ["4"]


def test_a_caller_s_own_header_wins_over_ours() -> None:
    """Nothing is sent twice."""
    request = HttpRequest("GET", "https://api.example/me", (("user-agent", "mine/1"),))
    with client() as sender:
        headers = sender.complete(request).headers
    assert [value for name, value in headers if name.lower() == "user-agent"] == ["mine/1"]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        pytest.param("https://api.example/", "api.example", id="no port"),
        pytest.param("https://api.example:443/", "api.example", id="port of https"),
        pytest.param("https://api.example:80/", "api.example:80", id="another port"),
        pytest.param("http://[::1]:8090/", "[::1]:8090", id="IPv6"),
        pytest.param("https://API.example/", "api.example", id="capitals"),
        pytest.param("https://bücher.example/", "xn--bcher-kva.example", id="international"),
    ],
)
def test_the_host_header_names_the_host(url: str, host: str) -> None:
    with client() as sender:
        assert sender.complete(HttpRequest("GET", url, ())).headers[0] == ("Host", host)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param((("X", "1"), ("x", "2")), id="twice"),
        pytest.param((("Authorization", "Basic other"),), id="a key of the caller's"),
        pytest.param((("Transfer-Encoding", "chunked"),), id="another framing"),
        pytest.param((("Idempotency-Key", "a\r\nX: b"),), id="a line break"),
        pytest.param((("Idempotency-Key", "ключ"),), id="not Latin-1"),
        pytest.param((("X Y", "1"),), id="a space in the name"),
    ],
)
def test_a_header_that_cannot_be_sent_is_our_mistake(headers: tuple[tuple[str, str], ...]) -> None:
    with client() as sender, pytest.raises(ValueError):  # noqa: PT011 - also what `str.encode` raises
        sender.complete(HttpRequest("POST", "https://api.example/", headers))


def test_a_url_with_a_password_is_our_mistake() -> None:
    """It would be kept in the history, where nothing knows it for a secret."""
    with client() as sender, pytest.raises(ValueError, match="no password"):
        sender.complete(HttpRequest("GET", "https://user:pass@api.example/", ()))


def test_an_empty_body_is_sent_as_one(server: LoopbackServer) -> None:
    """Also an empty event must reach the server, which then says what is wrong with it."""
    send(server.url, body=b"")
    assert "Content-Length: 0" in lines_of(server.requests[0])


def test_a_get_has_no_body_and_no_length(server: LoopbackServer) -> None:
    with client() as sender:
        request = HttpRequest("GET", f"http://{server.host}/me", ())
        assert isinstance(sender.send(request, KEY, GENEROUS, CancelToken()).outcome, Accepted)
    head = lines_of(server.requests[0])
    assert head[0] == "GET /me HTTP/1.1"
    assert not any(line.startswith("Content-Length") for line in head)


def test_without_a_key_there_is_no_authorization(server: LoopbackServer) -> None:
    with client() as sender:
        sender.send(event(server.url), None, GENEROUS, CancelToken())
    assert b"authorization" not in server.requests[0].lower()


def test_a_key_never_travels_in_the_clear() -> None:
    """The last line of defence, should an environment have been let through."""
    with client() as sender, pytest.raises(ValueError, match="https"):
        sender.send(event("http://api.example/v2/events"), KEY, GENEROUS, CancelToken())


def test_the_transmission_does_not_hold_the_key(server: LoopbackServer) -> None:
    assert KEY.secret not in repr(send(server.url))


def test_a_large_body_arrives_whole(server: LoopbackServer) -> None:
    """Larger than any socket's buffer, so that it is written in several parts."""
    body = bytes(range(256)) * 64 * 1024
    assert isinstance(send(server.url, body=body).outcome, Accepted)
    assert server.requests[0].endswith(b"\r\n\r\n" + body)


def test_the_connection_is_used_again(server: LoopbackServer) -> None:
    with client() as sender:
        for _ in range(3):
            assert isinstance(sender.send(event(server.url), KEY, GENEROUS, CancelToken()).outcome, Accepted)
    assert len(server.requests) == 3
    assert server.connections == 1


def test_a_connection_that_the_server_closed_between_two_sends_is_not_used_again() -> None:
    hung_up = threading.Event()

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(OK)
        peer.finish()
        hung_up.set()

    with LoopbackServer(script) as server, client() as sender:
        first = sender.send(event(server.url), KEY, GENEROUS, CancelToken())
        assert hung_up.wait(5)
        second = sender.send(event(server.url), KEY, GENEROUS, CancelToken())
    assert (first.outcome, second.outcome) == (Accepted(), Accepted())
    assert server.connections == 2


def test_a_request_is_written_in_one_go(server: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Head and body apart would be two packets and two wake-ups of the server."""
    written: list[bytes] = []

    def sendall(sock: WatchedSocket, data: bytes, flags: int = 0) -> None:
        written.append(data)
        socket.socket.sendall(sock, data, flags)

    monkeypatch.setattr(WatchedSocket, "sendall", sendall)
    send(server.url)
    assert written == server.requests


def test_nothing_is_sent_twice_when_a_kept_connection_dies_under_a_send() -> None:
    """Whether the server has read the request cannot be known, so the person decides, not the library."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(OK)
        peer.read_request()
        peer.reset()

    with LoopbackServer(script) as server, client() as sender:
        sender.send(event(server.url), KEY, GENEROUS, CancelToken())
        second = sender.send(event(server.url), KEY, GENEROUS, CancelToken())
        assert isinstance(second.outcome, NoAnswer)
        assert len(server.requests) == 2
        assert server.connections == 1


def test_cookies_are_not_sent_back() -> None:
    ok = answer(b"{}", "200 OK", "Set-Cookie: id=1; Path=/", "Set-Cookie: b=2")
    with LoopbackServer(answering(ok)) as server, client() as sender:
        for _ in range(2):
            sender.send(event(server.url), KEY, GENEROUS, CancelToken())
    assert b"cookie" not in server.requests[1].lower()


@pytest.mark.parametrize("status", ["301", "302", "303", "307", "308"])
def test_a_redirect_is_never_followed(status: str) -> None:
    """The other host gets nothing: no key, no event, not even a connection."""
    with LoopbackServer(answering(OK)) as other:
        moved = answer(b"<html>moved", f"{status} Moved", f"Location: {other.url}")
        with LoopbackServer(answering(moved)) as server:
            transmission = send(server.url)
        assert (other.connections, other.requests) == (0, [])
    assert transmission.answer
    assert (transmission.answer.status, transmission.answer.body) == (int(status), b"<html>moved")
    assert other.url in transmission.outcome.sentence


def test_a_netrc_entry_does_not_replace_the_key(
    server: LoopbackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An entry in it wins over a header in requests; see psf/requests#2062."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login evil password evil\ndefault login evil password evil\n")
    monkeypatch.setenv("NETRC", str(netrc))
    send(server.url)
    assert f"Authorization: Basic {KEY.secret}" in lines_of(server.requests[0])
    with client() as sender:
        sender.send(event(server.url), None, GENEROUS, CancelToken())
    assert b"authorization" not in server.requests[1].lower()


def test_the_session_itself_obeys_nothing_from_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second lock behind the first, should a request ever be prepared by the session."""
    netrc = tmp_path / "netrc"
    netrc.write_text("default login evil password evil\n")
    monkeypatch.setenv("NETRC", str(netrc))
    moved = requests.Response()
    moved.status_code, moved.headers = 302, CaseInsensitiveDict({"Location": "https://evil.example/"})
    with client() as sender:
        prepared = sender._session.prepare_request(requests.Request("GET", "https://api.example/"))
        assert sender._session.get_redirect_target(moved) is None
    assert dict(prepared.headers) == {}


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"])
def test_a_proxy_variable_changes_nothing(name: str, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are obeyed by requests even for loopback, and the key would go to the proxy."""
    with LoopbackServer(answering(OK)) as proxy:
        monkeypatch.setenv(name, f"http://{proxy.host}")
        assert send(server.url).outcome == Accepted()
        assert proxy.connections == 0
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_bundle_variable_changes_nothing(name: str, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "/nowhere/at/all.pem")
    assert send(server.url).outcome == Accepted()


def test_many_threads_share_a_client(server: LoopbackServer) -> None:
    """Each send gets its own answer, and connections are not mixed up."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - this test alone

    with client() as sender, ThreadPoolExecutor(8) as threads:
        jobs = [
            threads.submit(sender.send, event(server.url, b'{"n":%d}' % n), KEY, GENEROUS, CancelToken())
            for n in range(80)
        ]
        assert {job.result().outcome for job in jobs} == {Accepted()}
    bodies = sorted(int(raw.partition(b'{"n":')[2].rstrip(b"}")) for raw in server.requests)
    assert bodies == list(range(80))


def test_localhost_is_found_by_its_name(server: LoopbackServer) -> None:
    """Also where the name leads to ::1 first, and nothing listens there."""
    try:
        socket.getaddrinfo("localhost", server.port)
    except OSError:
        pytest.skip("this computer does not know its own name localhost: it has no /etc/hosts")
    with client() as sender:
        url = f"http://localhost:{server.port}/v2/events"
        assert sender.send(event(url), KEY, GENEROUS, CancelToken()).outcome == Accepted()


@pytest.mark.skipif(not HAS_IPV6, reason="no IPv6 here")
def test_an_ipv6_address_works() -> None:
    with LoopbackServer(answering(OK), ip="::1") as server:
        assert send(server.url).outcome == Accepted()
    assert f"Host: [::1]:{server.port}" in lines_of(server.requests[0])


def test_an_in_process_prefix_must_be_https() -> None:
    with pytest.raises(ValueError, match="https"):
        FullstoryClient({"http://sandbox.invalid": lambda _: pytest.fail("called")})

"""TLS is verified whatever happens, and failing it means that nothing was sent."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests
import trustme

from fs_event_studio.api.watch import EndedError, Watch
from fs_event_studio.domain.outcomes import Accepted, Cancelled, NoAnswer, Unreachable
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits
from support.sending import AT_ONCE_S, BODY, GENEROUS, KEY, TOO_LARGE_FOR_BUFFERS, cancelled, client, event, send
from support.servers import OK, LoopbackServer, Peer, Script, answering

AUTHORITY = trustme.CA()
QUICK = Limits(connect_s=0.2, read_s=0.2, total_s=5)


def server_context(authority: trustme.CA = AUTHORITY, name: str = "127.0.0.1") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@pytest.fixture(scope="module")
def ca_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    AUTHORITY.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(answering(OK), server_context()) as running:
        yield running


def refusal(server: LoopbackServer, ca_file: Path | None = None) -> str:
    """The reason why nothing was sent to `server`."""
    outcome = send(server.url, ca_file=ca_file).outcome
    assert isinstance(outcome, Unreachable)
    assert server.requests == []
    return outcome.reason


def test_a_trusted_server_gets_the_request(server: LoopbackServer, ca_file: Path) -> None:
    """Byte for byte as over a plain socket, and over one connection for several sends."""
    with client(ca_file) as sender:
        for _ in range(3):
            assert sender.send(event(server.url), KEY, GENEROUS, CancelToken()).outcome == Accepted()
    assert server.connections == 1
    assert f"Authorization: Basic {KEY.secret}".encode() in server.requests[0]
    assert server.requests[0].endswith(BODY)


def test_the_authorities_are_read_once_for_all_hosts(server: LoopbackServer, ca_file: Path, tmp_path: Path) -> None:
    """So that a second account costs no second reading, and no change of the file slips in."""
    own = tmp_path / "ca.pem"
    own.write_bytes(ca_file.read_bytes())
    with LoopbackServer(answering(OK), server_context()) as other, client(own) as sender:
        sender.send(event(server.url), KEY, GENEROUS, CancelToken())
        own.unlink()
        assert sender.send(event(other.url), KEY, GENEROUS, CancelToken()).outcome == Accepted()


def test_an_unknown_authority_is_not_trusted(server: LoopbackServer) -> None:
    assert "not signed by anyone" in refusal(server)


def test_a_given_authority_replaces_the_usual_ones(ca_file: Path) -> None:
    with LoopbackServer(answering(OK), server_context(trustme.CA())) as server:
        assert "not signed by anyone" in refusal(server, ca_file)


@pytest.mark.parametrize("name", ["other.example", "127.0.0.2"])
def test_another_server_s_certificate_is_not_trusted(name: str, ca_file: Path) -> None:
    with LoopbackServer(answering(OK), server_context(name=name)) as server:
        assert "belongs to another name" in refusal(server, ca_file)


def test_an_expired_certificate_is_not_trusted(ca_file: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    yesterday = datetime.now(UTC) - timedelta(days=1)
    AUTHORITY.issue_cert("127.0.0.1", not_after=yesterday).configure_cert(context)
    with LoopbackServer(answering(OK), context) as server:
        assert "not valid today" in refusal(server, ca_file)


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_no_variable_adds_an_authority(
    name: str, server: LoopbackServer, ca_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, str(ca_file))
    assert "not signed by anyone" in refusal(server)


def test_no_variable_has_the_secrets_of_the_connection_written_down(
    server: LoopbackServer, ca_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They would open a recording of the traffic, the key included."""
    log = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    assert send(server.url, ca_file=ca_file).outcome == Accepted()
    assert not log.exists()


def test_verification_cannot_be_switched_off(server: LoopbackServer) -> None:
    """Not even by our own mistake: the session does not listen to the argument."""
    prepared = requests.Request("POST", server.url).prepare()
    watch: Any = Watch("server", GENEROUS, CancelToken())
    with client() as sender, pytest.raises(EndedError, match="not signed by anyone"):
        sender._session.send(prepared, verify=False, timeout=watch)
    assert server.requests == []


@pytest.mark.parametrize("content", [None, "no certificate"], ids=["missing", "garbage"])
def test_a_bad_file_of_authorities_is_named(content: str | None, server: LoopbackServer, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    if content:
        path.write_text(content)
    assert str(path) in refusal(server, path)


def stalling(peer: Peer) -> None:
    peer.stall()


def resetting(peer: Peer) -> None:
    peer.receive()
    peer.reset()


def speaking_plainly(peer: Peer) -> None:
    peer.send(b"HTTP/1.1 400 Bad\r\n\r\n")
    peer.stall()


@pytest.mark.parametrize("script", [speaking_plainly, resetting])
def test_a_server_without_tls_gets_nothing(script: Script) -> None:
    with LoopbackServer(script) as server:
        outcome = send(server.url.replace("http:", "https:")).outcome
        assert isinstance(outcome, Unreachable)
        assert "may not speak TLS" in outcome.reason


def test_plain_http_to_a_tls_port_is_no_answer(server: LoopbackServer) -> None:
    assert isinstance(send(server.url.replace("https:", "http:")).outcome, NoAnswer)


def test_a_handshake_is_bounded() -> None:
    with LoopbackServer(stalling) as server:
        outcome = send(server.url.replace("http:", "https:"), limits=QUICK).outcome
    assert isinstance(outcome, Unreachable)
    assert "TLS within 0.2 s" in outcome.reason


def dripping(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    peer.drip(b"x" * 10_000)


def test_the_whole_time_is_bounded_over_tls(ca_file: Path) -> None:
    with LoopbackServer(dripping, server_context()) as server:
        outcome = send(server.url, ca_file=ca_file, limits=Limits(total_s=0.3)).outcome
    assert isinstance(outcome, NoAnswer)
    assert "within 0.3 s" in outcome.reason


def test_a_request_that_is_not_taken_is_bounded_over_tls(ca_file: Path) -> None:
    def never_reading(peer: Peer) -> None:
        peer._server.stopping.wait()

    with LoopbackServer(never_reading, server_context()) as server:
        outcome = send(server.url, ca_file=ca_file, limits=Limits(read_s=0.2), body=TOO_LARGE_FOR_BUFFERS).outcome
    assert isinstance(outcome, NoAnswer)
    assert "stopped taking" in outcome.reason


def test_a_large_body_arrives_whole_over_tls(server: LoopbackServer, ca_file: Path) -> None:
    body = bytes(range(256)) * 16 * 1024
    assert send(server.url, ca_file=ca_file, body=body).outcome == Accepted()
    assert server.requests[0].endswith(b"\r\n\r\n" + body)


@pytest.mark.parametrize("script", [stalling, dripping])
def test_a_cancel_takes_effect_at_once_over_tls(script: Script, ca_file: Path) -> None:
    with LoopbackServer(script, server_context()) as server:
        outcome, took_s = cancelled(lambda cancel: send(server.url, cancel=cancel, ca_file=ca_file))
    assert outcome == Cancelled(sent=True)
    assert took_s < AT_ONCE_S


def test_a_handshake_can_be_cancelled(ca_file: Path) -> None:
    with LoopbackServer(stalling) as server:
        outcome, took_s = cancelled(
            lambda cancel: send(server.url.replace("http:", "https:"), cancel=cancel, ca_file=ca_file)
        )
    assert outcome == Cancelled(sent=False)
    assert took_s < AT_ONCE_S

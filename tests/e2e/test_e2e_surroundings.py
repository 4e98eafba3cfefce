"""Settings for other programs change nothing about what is sent, and where to."""

import socket
from pathlib import Path

import pytest

from support.programs import bare_environ, run_command, run_window
from support.servers import OK, LoopbackServer, answering, closed_port

BODY = '{"name": "Order Completed", "user": {"uid": "u-1"}}'


@pytest.fixture
def hostile_environ(tmp_path: Path) -> dict[str, str]:
    """Of a person whose other programs use a proxy that is down, certificates that are gone, and a `.netrc`."""
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login spy password spy\ndefault login spy password spy\n", encoding="utf-8")
    netrc.chmod(0o600)
    proxy = f"http://spy:spy@{closed_port()}"
    names = [f"{scheme}_proxy" for scheme in ("http", "https", "all", "ftp")]
    proxies = dict.fromkeys([*names, *map(str.upper, names)], proxy)
    missing = str(tmp_path / "missing.pem")
    certificates = dict.fromkeys(("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"), missing)
    others = {"NETRC": str(netrc), "NO_PROXY": "", "SSLKEYLOGFILE": str(tmp_path / "tls-keys.txt")}
    return bare_environ(tmp_path, tmp_path / "data") | proxies | certificates | others


def test_the_sandbox_is_reached_whatever_the_surroundings_say(hostile_environ: dict[str, str]) -> None:
    """In the window and on the command line."""
    run_window([("click", "send_button"), ("wait", "row", "✓ accepted"), ("close",)], hostile_environ)
    sent = run_command(["send", "-", "--json"], hostile_environ, BODY)
    assert (sent.code, sent.data["outcome"], sent.err) == (0, "accepted", "")


def test_a_server_on_this_computer_gets_our_request_and_no_other(
    hostile_environ: dict[str, str], tmp_path: Path
) -> None:
    """Every header is ours, and the key is the dummy one."""
    file = tmp_path / "data" / "environments.json"
    with LoopbackServer(answering(OK)) as server:
        file.parent.mkdir()
        file.write_text(f'{{"environments": [{{"name": "local", "base_url": "http://{server.host}"}}]}}')
        sent = run_command(["send", "-", "--env", "local", "--json"], hostile_environ, BODY)
    assert (sent.code, sent.data["outcome"]) == (0, "accepted")
    head, _, body = server.requests[0].decode().partition("\r\n\r\n")
    line, *headers = head.split("\r\n")
    assert line == "POST /v2/events HTTP/1.1"
    assert sorted(header.split(": ")[0] for header in headers) == [
        *("Accept", "Accept-Encoding", "Authorization", "Content-Length", "Content-Type"),
        *("Host", "Idempotency-Key", "User-Agent"),
    ]
    assert f"Host: {server.host}" in headers
    assert "Authorization: Basic na1.sandbox-standard" in headers
    assert body == BODY == sent.data["request"]["body"]


def test_a_live_environment_is_asked_for_directly(hostile_environ: dict[str, str], tmp_path: Path) -> None:
    """The proxy would have been asked instead; and no TLS secret is written for others to read."""
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.settimeout(0)
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        environ = {**hostile_environ, "https_proxy": address, "HTTPS_PROXY": address, "ALL_PROXY": address}
        file = tmp_path / "data" / "environments.json"
        file.parent.mkdir()
        file.write_text('{"environments": [{"name": "live", "base_url": "https://api.invalid"}]}')
        key = {"FULLSTORY_API_KEY": "na1.QW55S2V5QW55S2V5/ABCDE"}
        sent = run_command(["send", "-", "--env", "live", "--json"], {**environ, **key}, BODY)
        assert (sent.code, sent.data["outcome"]) == (3, "unreachable")
        with pytest.raises(BlockingIOError):
            proxy.accept()
    assert not Path(environ["SSLKEYLOGFILE"]).exists()

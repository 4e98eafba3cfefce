"""Rule 13 of the product notes, byte by byte: exact Host, no browsers, no CORS headers."""

import json
from collections.abc import Callable

import pytest

from fs_event_studio.sandbox.server import ServedSandbox
from support.raw_http import RawAnswer, ask, is_well, request_bytes, wire_to


def assert_refused(served: ServedSandbox, answer: RawAnswer, status: int) -> None:
    """It is refused in JSON, nothing happened, and no header lets a page read it."""
    assert answer.status == status
    assert set(json.loads(answer.body)) == {"message", "code"}
    assert not [name for name in answer.headers if name.startswith("access-control")]
    assert served.sandbox.world.events() == ()


def test_an_event_comes_in(served: ServedSandbox) -> None:
    answer = ask(served, request_bytes(served))
    assert (answer.status, answer.body) == (200, b"{}")
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["date"] == "Mon, 23 Nov 2026 10:00:00 GMT"
    assert len(served.sandbox.world.events()) == 1


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LocalHost", "[::1]"])
def test_this_computers_names_are_right(served: ServedSandbox, name: str) -> None:
    port = served.url.rpartition(":")[2]
    assert ask(served, request_bytes(served, f"Host: {name}:{port}")).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil.example:{port}",
        "127.0.0.1:{port}.evil.example",
        "user@127.0.0.1:{port}",
        "127.1:{port}",
        "0.0.0.0:{port}",
        "[::ffff:127.0.0.1]:{port}",
        "127.0.0.1:{port}, evil.example",
        "localhost.:{port}",
        "",
    ],
)
def test_a_foreign_host_is_refused(served: ServedSandbox, host: str) -> None:
    """By DNS rebinding a page reaches this port under its own name."""
    port = served.url.rpartition(":")[2]
    assert_refused(served, ask(served, request_bytes(served, f"Host: {host.format(port=port)}")), 403)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("sandbox.test:{port}", 200),
        ("SandBox.Test:{port}", 200),
        ("ci.test:8443", 200),
        ("127.0.0.1:{port}", 200),
        ("sandbox.test", 403),
        ("sandbox.test:1", 403),
        ("ci.test:{port}", 403),
        ("evil.sandbox.test:{port}", 403),
        ("sandbox.test.evil.example:{port}", 403),
        ("sandbox.test.:{port}", 403),
        ("xsandbox.test:{port}", 403),
    ],
)
def test_names_that_were_allowed_are_right_letter_by_letter(
    serve: Callable[..., ServedSandbox], host: str, status: int
) -> None:
    """No part of such a name, and nothing that only ends like it."""
    served = serve(names=("Sandbox.test", "ci.test:8443"))
    port = served.url.rpartition(":")[2]
    assert ask(served, request_bytes(served, f"Host: {host.format(port=port)}")).status == status


def test_a_missing_host_is_refused(served: ServedSandbox) -> None:
    lines = request_bytes(served).split(b"\r\n")
    without = b"\r\n".join(line for line in lines if not line.startswith(b"Host:"))
    assert_refused(served, ask(served, without), 400)
    assert_refused(served, ask(served, without.replace(b"HTTP/1.1", b"HTTP/1.0")), 400)


def test_two_hosts_are_refused(served: ServedSandbox) -> None:
    ours = f"Host: {served.url.removeprefix('http://')}"
    assert_refused(served, ask(served, request_bytes(served, ours, ours)), 400)
    assert_refused(served, ask(served, request_bytes(served, ours, "Host: evil.example")), 403)


@pytest.mark.parametrize(
    "line",
    [
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost",
        "Origin:",
        "ORIGIN: x",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: None",
        "Sec-Fetch-Site:",
    ],
)
def test_a_browsers_request_is_refused(served: ServedSandbox, line: str) -> None:
    """Also one that claims to come from our own origin: we serve no pages."""
    assert_refused(served, ask(served, request_bytes(served, line)), 403)


def test_an_address_typed_by_hand_is_answered(served: ServedSandbox) -> None:
    """Somebody opens the address in a browser: no page has a part in it."""
    assert (
        ask(served, request_bytes(served, "Sec-Fetch-Site: none", method="GET", target="/me", body=b"")).status == 200
    )


def test_a_preflight_is_refused(served: ServedSandbox) -> None:
    lines = (
        "Origin: https://evil.example",
        "Access-Control-Request-Method: POST",
        "Access-Control-Request-Headers: authorization",
        "Access-Control-Request-Private-Network: true",
    )
    assert_refused(served, ask(served, request_bytes(served, *lines, method="OPTIONS", body=b"")), 403)


def test_the_post_of_a_form_is_refused(served: ServedSandbox) -> None:
    """A page can send text/plain without asking first; it cannot leave out Origin."""
    lines = ("Origin: https://evil.example", "Content-Type: text/plain", "Sec-Fetch-Mode: no-cors")
    assert_refused(served, ask(served, request_bytes(served, *lines)), 403)


def test_text_plain_from_a_program_is_taken(served: ServedSandbox) -> None:
    """Content-Type does not matter: the official Node client sends none."""
    assert ask(served, request_bytes(served, "Content-Type: text/plain")).status == 200


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("{url}/v2/events", 200),
        ("http://localhost:{port}/v2/events", 200),
        ("http://evil.example/v2/events", 403),
        ("http://evil.example:{port}/v2/events", 403),
        ("https://127.0.0.1:{port}/v2/events", 403),
        ("http://[/v2/events", 400),
        ("*", 403),
        ("evil.example:443", 400),
    ],
)
def test_a_whole_url_as_target_has_to_name_us(served: ServedSandbox, target: str, status: int) -> None:
    """It overrules the Host header (RFC 9112), which is right here."""
    port = served.url.rpartition(":")[2]
    answer = ask(served, request_bytes(served, target=target.format(url=served.url, port=port)))
    assert answer.status == status
    assert len(served.sandbox.world.events()) == (1 if status == 200 else 0)


def test_connect_is_refused(served: ServedSandbox) -> None:
    assert ask(served, request_bytes(served, method="CONNECT", target="evil.example:443", body=b"")).status == 400


def test_head_has_no_body(served: ServedSandbox) -> None:
    """So that the next answer is found where it begins."""
    with wire_to(served) as wire:
        wire.send(request_bytes(served, method="HEAD", body=b"") + request_bytes(served))
        assert wire.read_answer(to_head=True).status == 405
        assert wire.read_answer().status == 200


@pytest.mark.parametrize("upgrade", ["websocket", "h2c"])
def test_an_upgrade_is_not_taken_up(served: ServedSandbox, upgrade: str) -> None:
    """One is asked for by curl --http2; a WebSocket would get round the same-origin rule."""
    lines = ("Connection: Upgrade", f"Upgrade: {upgrade}", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
    assert ask(served, request_bytes(served, *lines, method="GET", target="/me", body=b"")).status == 200
    assert is_well(served)


def test_an_answer_holds_no_line_that_a_request_brought(served: ServedSandbox) -> None:
    """Nothing of a request gets into the head of an answer."""
    answer = ask(served, request_bytes(served, target="/v2/%0d%0aSet-Cookie:%20a=b", method="GET", body=b""))
    assert answer.status == 404
    assert set(answer.headers) == {"content-type", "date", "content-length"}

"""Copies hold no key, give the body exactly, and run as they stand."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.copying import CopyKind, copy_as
from fs_event_studio.domain.json_text import JsonObject
from support import json_strategies
from support.copies import needs_bash, needs_node, run_curl, run_node
from support.requests_programs import RUN_KEY, run_program

URL = "https://api.fullstory.com/v2/events"
IDEMPOTENCY_KEY = "0b5c7b4e-6c8f-4d40-8d2f-6c7a4e0f1a11"

TRICKY_BODIES = (
    '{"name": "x"}',
    '{"name": "It\'s \\"quoted\\" `ticks` $HOME ${HOME} $(id) %PATH% !history! \\\\ \\n \\u0000 \\u001b"}',
    '{\n  "name": "emoji 🎉 👩‍💻 and \u202e direction",\n\t"n": [9007199254740993, 1.10, 1e2, -0, 0.1]\n}\n',
    '{"name": "ends with a backslash \\\\"}',
    '{"a": "\\"\\"\\"", "b": "\'\'\'", "c": "", "d": [""], "e": "*/ // <!-- -->"}',
    '{"del": "\x7f", "next line": "\x85", "separators": "\u2028\u2029", "bom": "\ufeff", "space": "\u00a0"}',
    '{"carriage return": 1}\r\n',
    "",
    "@file",
    "not JSON: {'",
    '"',
    "`",
    "\\",
    "a\r\nb\rc",
)

event_texts = st.builds(json_text.write, json_strategies.objects, indent=st.sampled_from([None, 2]))
sendable_texts = st.one_of(event_texts, st.text(st.characters(codec="utf-8")))
quick = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("kind", CopyKind)
@pytest.mark.parametrize("idempotency_key", [IDEMPOTENCY_KEY, None])
def test_the_key_comes_from_the_environment(kind: CopyKind, idempotency_key: str | None) -> None:
    copy = copy_as(kind, URL, '{"name": "x"}', idempotency_key)
    assert copy.count("FULLSTORY_API_KEY") == (kind is not CopyKind.JSON)
    assert (IDEMPOTENCY_KEY in copy) == bool(idempotency_key and kind is not CopyKind.JSON)


def test_json_is_the_body_itself() -> None:
    assert copy_as(CopyKind.JSON, URL, TRICKY_BODIES[2], IDEMPOTENCY_KEY) == TRICKY_BODIES[2]


@needs_bash
@pytest.mark.parametrize("body", TRICKY_BODIES)
def test_bash_gives_curl_the_same_bytes(body: str, tmp_path: Path) -> None:
    sent = run_curl(copy_as(CopyKind.CURL, URL, body, "it's"), tmp_path)
    assert sent.body == body.encode()
    assert sent.url == URL
    assert sent.headers == {
        "Authorization": f"Basic {RUN_KEY}",
        "Content-Type": "application/json",
        "Idempotency-Key": "it's",
    }


@needs_bash
@slow
@given(sendable_texts)
def test_bash_gives_curl_the_same_bytes_of_any_body(tmp_path: Path, body: str) -> None:
    assert run_curl(copy_as(CopyKind.CURL, URL, body, None), tmp_path).body == body.encode()


@needs_bash
@pytest.mark.parametrize("body", [f'{{"a": "{"é" * 70_000}"}}', "a\0b\0", "%s\0\\n\n\0"])
def test_a_body_that_fits_in_no_argument_is_printed_into_curl(body: str, tmp_path: Path) -> None:
    copy = copy_as(CopyKind.CURL, URL, body, None)
    assert copy.startswith("printf ")
    assert run_curl(copy, tmp_path).body == body.encode()


@pytest.mark.parametrize("body", TRICKY_BODIES)
def test_requests_sends_the_same_bytes(body: str, tmp_path: Path) -> None:
    sent = run_program(copy_as(CopyKind.PYTHON, URL, body, 'a "key"'), tmp_path)
    assert (sent.method, sent.url, sent.body) == ("POST", URL, body.encode())
    assert sent.headers == {
        "Authorization": f"Basic {RUN_KEY}",
        "Content-Type": "application/json",
        "Idempotency-Key": 'a "key"',
    }


@quick
@given(sendable_texts)
def test_requests_sends_the_same_bytes_of_any_body(tmp_path: Path, body: str) -> None:
    assert run_program(copy_as(CopyKind.PYTHON, URL, body, None), tmp_path).body == body.encode()


@pytest.mark.parametrize("address", ["https://api.eu1.fullstory.com", "http://127.0.0.1:8090", "http://[::1]:8090"])
def test_requests_takes_every_address_as_it_is(address: str, tmp_path: Path) -> None:
    """Those of `sandbox` too, which has no name."""
    assert run_program(copy_as(CopyKind.PYTHON, f"{address}/v2/events", "{}", None), tmp_path).url == (
        f"{address}/v2/events"
    )


@pytest.mark.parametrize(
    ("status", "answer", "printed"),
    [
        pytest.param(200, b"{}", "200 {}\n", id="accepted"),
        pytest.param(400, b'{"code":"invalid_argument"}', '400 {"code":"invalid_argument"}\n', id="refused"),
        pytest.param(401, b"", "401 \n", id="bad key"),
        pytest.param(429, b"slow down", "429 slow down\n", id="rate limited"),
        pytest.param(502, b"<html>\xc3\xa9", "502 <html>é\n", id="a proxy's page"),
        pytest.param(500, b"\xff", "500 \ufffd\n", id="not UTF-8"),
    ],
)
def test_the_program_prints_whatever_comes(status: int, answer: bytes, printed: str, tmp_path: Path) -> None:
    """Once: it tries nothing again, and fails on nothing."""
    program = copy_as(CopyKind.PYTHON, URL, '{"name": "x"}', None)
    assert run_program(program, tmp_path, status=status, answer=answer).printed == printed


@needs_node
@pytest.mark.parametrize("suffix", [".js", ".cjs", ".mjs"])
@pytest.mark.parametrize("body", TRICKY_BODIES)
def test_fetch_sends_the_same_bytes(body: str, suffix: str, tmp_path: Path) -> None:
    sent = run_node(copy_as(CopyKind.NODE, URL, body, 'a "key"'), tmp_path, suffix)
    assert sent.body == body.encode()
    assert sent.url == URL
    assert sent.headers == {
        "Authorization": f"Basic {RUN_KEY}",
        "Content-Type": "application/json",
        "Idempotency-Key": 'a "key"',
    }


@needs_node
@slow
@given(sendable_texts)
def test_fetch_sends_the_same_bytes_of_any_body(tmp_path: Path, body: str) -> None:
    assert run_node(copy_as(CopyKind.NODE, URL, body, None), tmp_path).body == body.encode()


@pytest.mark.parametrize(
    ("kind", "literal"), [(CopyKind.PYTHON, 'r"""{"name": "x"}"""'), (CopyKind.NODE, 'String.raw`{"name": "x"}`')]
)
def test_plain_json_stays_readable(kind: CopyKind, literal: str) -> None:
    assert literal in copy_as(kind, URL, '{"name": "x"}', None)


@needs_node
@slow
@given(json_strategies.objects.filter(lambda document: "__proto__" not in document))
def test_the_sdk_gets_the_same_event(tmp_path: Path, document: JsonObject) -> None:
    """Numbers apart, of which a comment says what JavaScript makes of them."""
    sent = run_node(copy_as(CopyKind.NODE_SDK, URL, json_text.write(document), None), tmp_path)
    assert json.loads(sent.body, parse_int=float) == json.loads(json_text.write(document), parse_int=float)
    assert sent.headers["Authorization"] == f"Basic {RUN_KEY}"


@needs_node
def test_the_sdk_gets_the_idempotency_key(tmp_path: Path) -> None:
    sent = run_node(copy_as(CopyKind.NODE_SDK, URL, '{"__proto__": {"a": [1]}}', "key"), tmp_path)
    assert sent.body == b'{"__proto__":{"a":[1]}}'
    assert sent.headers["Idempotency-Key"] == "key"


def test_the_sdk_copy_names_every_number_that_javascript_writes_otherwise() -> None:
    body = '{"name": "x", "properties": {"id": 9007199254740993, "price": 1.10, "n": [1, 1e2], "s": "1.10"}}'
    assert (
        copy_as(CopyKind.NODE_SDK, URL, body, None)
        == """\
// npm install @fullstory/server-api-client
const { init } = require("@fullstory/server-api-client");

const client = init({ apiKey: process.env.FULLSTORY_API_KEY });

client.events.create({
  body: {
    "name": "x",
    "properties": {
      "id": 9007199254740993, // JavaScript sends 9007199254740992
      "price": 1.10, // JavaScript sends 1.1
      "n": [
        1,
        1e2, // JavaScript sends 100
      ],
      "s": "1.10",
    },
  },
}).then((response) => console.log(response.httpStatusCode));
"""
    )


def test_the_sdk_copy_says_how_to_reach_another_host() -> None:
    copy = copy_as(CopyKind.NODE_SDK, "http://127.0.0.1:8090/v2/events", "{}", None)
    assert "\n// NODE_ENV=development FS_API_HOST=http://127.0.0.1:8090\n" in copy


@pytest.mark.parametrize(("body", "reason"), [("{", "no JSON, so the SDK"), ("[1]", "no JSON object"), ("", "no JSON")])
def test_the_sdk_cannot_send_what_is_no_json_object(body: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        copy_as(CopyKind.NODE_SDK, URL, body, None)

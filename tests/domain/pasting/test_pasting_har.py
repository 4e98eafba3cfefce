"""HTTP archives: only requests to the events API are looked at."""

import base64
import json
from typing import Any

import pytest

from fs_event_studio.domain.pasting import RemarkKind, read_pasted
from support.pasting import KEY, URL, V1_URL, complaint, json_of, remarks_on

HEADERS = [
    {"name": ":authority", "value": "api.fullstory.com"},
    {"name": "Authorization", "value": f"Basic {KEY}"},
    {"name": "Cookie", "value": "sid=secret-cookie"},
    {"name": "Content-Type", "value": "application/json"},
    {"name": "accept", "value": "*/*"},
]


def entry(url: str = URL, text: str = '{"name": "x", "n": 1.10}', **request: object) -> dict[str, Any]:
    post_data = {"mimeType": "application/json", "text": text}
    whole = {"method": "POST", "url": url, "headers": HEADERS, "cookies": [], "postData": post_data, **request}
    return {"startedDateTime": "2026-01-01T00:00:00Z", "request": whole, "response": {"status": 200}}


def har(*entries: object) -> str:
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "test"}, "entries": entries}})


def test_the_event_and_the_key_are_taken() -> None:
    pasted = read_pasted(har(entry()))
    assert json_of(har(entry())) == '{"name": "x", "n": 1.10}'
    assert pasted.source == "HAR"
    assert pasted.key
    assert pasted.key.secret == KEY
    assert remarks_on(pasted, RemarkKind.IGNORED) == [
        ("Authorization", "The key was taken out of the text. It can be kept in the keyring."),
        ("headers", "Headers that have no place in an event were left out: Cookie, accept."),
    ]


def test_other_requests_are_counted_only() -> None:
    text = har(
        entry("https://example.com/login", "password=1"),
        entry(method="OPTIONS"),
        entry(text='{"name": "first"}'),
        entry(text='{"name": "second"}'),
        {"request": None},
        None,
    )
    pasted = read_pasted(text)
    assert pasted.document == {"name": "first"}
    assert remarks_on(pasted, RemarkKind.IGNORED)[:2] == [
        ("", "There are 2 requests to the events API in this HAR file; the first was taken."),
        ("", "Requests in this HAR file that are not for the events API: 4 of 6."),
    ]


@pytest.mark.parametrize(
    "url", [URL, f"{URL}/batch", "https://api.fullstory.com/v2beta/events", "http://[::1]:80/v2/events"]
)
def test_every_address_of_the_events_api_counts(url: str) -> None:
    assert read_pasted(har(entry(url))).document


def test_v1_is_converted() -> None:
    pasted = read_pasted(har(entry(V1_URL, '{"event": {"event_name": "x"}}')))
    assert pasted.document == {"name": "x", "user": {"uid": "u 42"}}


def test_a_body_in_base64_is_read() -> None:
    encoded = base64.b64encode('{"name": "é"}'.encode()).decode()
    post_data = {"text": encoded, "encoding": "base64"}
    assert json_of(har(entry(postData=post_data))) == '{"name": "é"}'
    post_data["text"] = "é"
    assert "base64" in complaint(har(entry(postData=post_data)))


@pytest.mark.parametrize("headers", [None, {}, [None], [{"name": 1}], [{"value": KEY}]])
def test_odd_headers_do_no_harm(headers: object) -> None:
    pasted = read_pasted(har(entry(headers=headers)))
    assert pasted.document
    assert not pasted.key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (har(), "No request in this HAR file was sent to the events API. It has entries: 0."),
        (
            har(entry("https://example.com/")),
            "No request in this HAR file was sent to the events API. It has entries: 1.",
        ),
    ],
)
def test_an_archive_without_events_is_said_so(text: str, expected: str) -> None:
    assert complaint(text) == expected


def test_an_event_without_a_body_is_said_so() -> None:
    assert read_pasted(har(entry(postData=None))).document is None

"""Python programs with requests; they are parsed and never run."""

import json
from pathlib import Path

import pytest

from fs_event_studio.domain.pasting import RemarkKind, read_pasted
from fs_event_studio.domain.pasting.python_code import MAX_CODE_CHARS
from support.pasting import KEY, URL, complaint, json_of, remarks_on
from support.requests_programs import run_program

POSTMAN = f"""import requests
import json

url = "{URL}"

payload = json.dumps({{
  "name": "Support Ticket",
  "properties": {{
    "id": 9007199254740993,
    "price": 1.10,
    "open": True,
    "owner": None
  }}
}})
headers = {{
  'Content-Type': 'application/json',
  'Authorization': 'Basic {KEY}'
}}

response = requests.request("POST", url, headers=headers, data=payload)

print(response.text)"""

BY_HAND = """import os
from datetime import datetime, timezone

import requests

API = "https://api.fullstory.com"
UID: str = "u42"

def send(session: requests.Session) -> None:
    event = dict(name="Order" " placed", user={"uid": UID})
    event["timestamp"] = datetime.now(timezone.utc).isoformat()
    event["properties"] = {**{"a": -1.50}, "b": [1, -2, (3,)], "c": f"{UID}!", "d": UID + "?", 7: "seven"}
    answer = session.post(
        f"{API}/v2/events",
        json=event,
        headers={"Authorization": f"Basic {os.environ['FULLSTORY_API_KEY']}"},
        timeout=30,
    )
    answer.raise_for_status()
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            POSTMAN,
            '{"name": "Support Ticket", "properties": {"id": 9007199254740993, "price": 1.10, "open": true, '
            '"owner": null}}',
            id="postman",
        ),
        pytest.param(
            BY_HAND,
            '{"name": "Order placed", "user": {"uid": "u42"}, "properties": {"a": -1.50, "b": [1, -2, [3]], '
            '"c": "u42!", "d": "u42?", "7": "seven"}}',
            id="by hand",
        ),
        pytest.param(POSTMAN.replace("\n", "\r\n"), json_of(POSTMAN), id="line ends of Windows"),
        pytest.param(f'requests.post("{URL}", \'{{"name": "x"}}\')', '{"name": "x"}', id="positional"),
        pytest.param(f'requests.post(url="{URL}", data=b\'{{"name": "x"}}\')', '{"name": "x"}', id="bytes"),
        pytest.param(f'httpx.post("{URL}", content=\'{{"name": "x"}}\'.encode())', '{"name": "x"}', id="httpx"),
        pytest.param(
            'import http.client\nconn.request("POST", "/v2/events", \'{"name": "x"}\', {})',
            '{"name": "x"}',
            id="http.client",
        ),
        pytest.param("{'name': 'x', 'live': True,}", '{"name": "x", "live": true}', id="dictionary"),
        pytest.param('{"name": "x", "live": true,} # almost JSON', '{"name": "x", "live": true}', id="almost JSON"),
        pytest.param("[{'name': 'x'}]", '{"name": "x"}', id="list"),
        pytest.param(
            f"x = 'é🎉'; requests.post('{URL}', json={{'é': 1.10, 'ü': 'é'}})", '{"é": 1.10, "ü": "é"}', id="not ASCII"
        ),
    ],
)
def test_programs_are_read(text: str, expected: str) -> None:
    assert json_of(text) == expected
    assert read_pasted(text).source == "Python"


SENDING = {
    "postman": POSTMAN,
    "by hand": f"""import requests
UID: str = "u42"
event = dict(name="Order" " placed", user={{"uid": UID}})
event["properties"] = {{**{{"a": -1.50}}, "b": [1, -2, (3,)], "c": f"{{UID}}!", "d": UID + "?", 7: "seven"}}
with requests.Session() as session:
    session.post(f"{URL}", json=event, headers={{"Authorization": "Basic " + "{KEY}"}}, timeout=30)
""",
    "text": f'import requests\nrequests.post("{URL}", \'{{"name": "x", "é": "\\\\u00e9"}}\')',
    "bytes": f'import requests\nrequests.post(url="{URL}", data=b\'{{"name": "x"}}\')',
    "encoded": f'import requests\nrequests.request("POST", "{URL}", data=\'{{"name": "é🎉"}}\'.encode())',
    "dumped": f'import json, requests\nrequests.post("{URL}", data=json.dumps({{"é🎉": [None, True, 0x10]}}))',
    "numbers": f'import requests\nrequests.post("{URL}", json={{"n": [1_000, -0b11, .5, -1., 1_0.5_0, 1e2]}})',
}


@pytest.mark.parametrize("name", SENDING)
def test_what_is_read_is_what_the_program_sends(name: str, tmp_path: Path) -> None:
    """Run with the real requests. Only how a number is written may differ: Python does not keep it."""
    pasted, sent = read_pasted(SENDING[name]), run_program(SENDING[name], tmp_path)
    assert json.loads(json_of(SENDING[name])) == json.loads(sent.body)
    key = sent.headers.get("Authorization", "").removeprefix("Basic ")
    assert (pasted.key.secret if pasted.key else "") == key


def test_what_the_program_computes_is_left_out_and_named() -> None:
    pasted = read_pasted(BY_HAND)
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS) == [
        ("timestamp", "The program computes this value, so it was left out. Fill it in by hand.")
    ]
    assert pasted.key is None


@pytest.mark.parametrize(
    "value",
    ["now()", "x", "os.environ['A']", "1 + 1", "-x", "1j", "...", "b'\\xff'", "f'{x}'", "[i for i in x]", "not 1"],
)
def test_only_literals_have_values(value: str) -> None:
    pasted = read_pasted(f"requests.post('{URL}', json={{'name': 'x', 'a': [{{'b': {value}}}, 1]}})")
    assert pasted.document is not None
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS) == [
        ("a.0.b", "The program computes this value, so it was left out. Fill it in by hand.")
    ]


def test_a_computed_name_is_left_out() -> None:
    pasted = read_pasted(f"requests.post('{URL}', json={{'name': 'x', key(): 1}})")
    assert pasted.document == {"name": "x"}
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1_000", "1000"),
        ("0x10", "16"),
        ("-0b11", "-3"),
        (".5", "0.5"),
        ("-1.", "-1.0"),
        ("1.e5", "1.0e5"),
        ("1_0.5_0", "10.50"),
        ("1_0e1_0", "10e10"),
        ("00", "0"),
        ("01.5", "1.5"),
    ],
)
def test_numbers_that_json_writes_otherwise_are_rewritten_and_named(written: str, expected: str) -> None:
    pasted = read_pasted(f"requests.post('{URL}', json={{'n': {written}}})")
    assert json_of(f"requests.post('{URL}', json={{'n': {written}}})") == f'{{"n": {expected}}}'
    assert remarks_on(pasted, RemarkKind.CHANGED) == [("", f"JSON writes these numbers otherwise: {written}.")]


@pytest.mark.parametrize("number", ["1e999", "-1e999", f"0x{'f' * 5000}"])
def test_numbers_that_json_cannot_hold_are_refused(number: str) -> None:
    assert "too large" in complaint(f"requests.post('{URL}', json={{'n': {number}}})")


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (f"requests.post('{URL}', files={{'f': open('x')}})", "“files=” sends no JSON, so it was left out."),
        (f"requests.post('{URL}', json=event())", "The program computes the body"),
        (f"requests.post('{URL}', data=open('event.json'))", "The program computes the body"),
        (f"requests.post('{URL}')", "The request has no body"),
    ],
)
def test_a_program_without_a_body_to_read_says_so(call: str, expected: str) -> None:
    pasted = read_pasted(call)
    assert pasted.document is None
    assert pasted.remarks[0].text.startswith(expected)


def test_the_first_of_several_requests_is_taken() -> None:
    call = f"requests.post('{URL}', json={{'name': 'x'}})"
    pasted = read_pasted(f"a = {{}}.get('x/y')\n{call}\n{call}")
    assert pasted.document == {"name": "x"}
    assert remarks_on(pasted, RemarkKind.IGNORED) == [("", "There are 1 more requests; the first was taken.")]


@pytest.mark.parametrize("auth", [f"('{KEY}', '')", f"requests.auth.HTTPBasicAuth('{KEY}', '')"])
def test_a_key_as_a_user_name_is_found(auth: str) -> None:
    pasted = read_pasted(f"requests.post('{URL}', auth={auth}, json={{'name': 'x'}})")
    assert pasted.key
    assert pasted.key.secret == KEY


def test_a_dictionary_that_computes_something_is_not_taken() -> None:
    assert complaint("{'name': 'x', 'timestamp': now()}").startswith("This is not JSON. Line 1, column 2: ")


@pytest.mark.parametrize("text", ["import this", "from x import y\ny.get('a')", "import broken(", "requests.post("])
def test_programs_that_send_nothing_are_not_recognised(text: str) -> None:
    assert complaint(text).startswith("This was not recognised.")


@pytest.mark.parametrize("auth", ["None", "login()", "('a',)", "HTTPBasicAuth()"])
def test_other_authorizations_do_no_harm(auth: str) -> None:
    pasted = read_pasted(f"name: str\na = b = c.d = 'x'\nrequests.post('{URL}', auth={auth}, json={{'name': b}})")
    assert pasted.document == {"name": "x"}
    assert pasted.key is None


def test_values_nested_deeper_than_json_may_be_are_refused() -> None:
    nesting = "\n".join(f"a = [{'[' * 60}a{']' * 60}]" for _ in range(5))
    text = f"a = 1\n{nesting}\nrequests.post('{URL}', json={'[' * 90}a{']' * 90})"
    assert read_pasted(text).document is None


def test_a_program_that_is_too_long_is_refused() -> None:
    assert complaint(f"import x\n{'#' * MAX_CODE_CHARS}").startswith("The program has more than 2,000,000 characters.")


def test_a_few_lines_cannot_fill_the_memory() -> None:
    doubling = "\n".join(f"a{n + 1} = [a{n}, a{n}]" for n in range(60))
    pasted = read_pasted(f"a0 = ['x']\n{doubling}\nrequests.post('{URL}', json={{'name': 'x', 'a': a60}})")
    assert pasted.document == {"name": "x"}


@pytest.mark.parametrize(
    "nested", ["[" * 150 + "]" * 150, "-" * 5000 + "1", "+".join(["''"] * 5000), "{1:" * 99 + "1" + "}" * 99]
)
def test_deep_nesting_is_survived(nested: str) -> None:
    assert read_pasted(f"requests.post('{URL}', json={{'a': {nested}}})").remarks

"""The page of evidence, and the script of cURL commands."""

import hashlib
import re
import subprocess
from html.parser import HTMLParser

from fs_event_studio.domain.exchanges import Exchange, ProblemRecord
from fs_event_studio.domain.exporting.curl import CurlWriter
from fs_event_studio.domain.exporting.evidence import EvidenceWriter
from fs_event_studio.domain.exporting.jsonl import JsonLinesWriter
from fs_event_studio.domain.problems import Severity
from support.exchanges import new_exchange, settlement

HOSTILE = '<img src=x onerror="alert(1)">\u202e</td></pre><script>alert(1)</script>'


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag != "meta":
            self.open.append(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "onerror", "onload"}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(*exchanges: Exchange) -> str:
    writer = EvidenceWriter("evidence.jsonl", made_at="2026-11-23T12:00:00Z", app_version="1.0")
    sections = (writer.entry(one, JsonLinesWriter().entry(one).removesuffix("\n")) for one in exchanges)
    return writer.head("0" * 64) + "".join(sections) + writer.tail()


def hostile(number: int = 1) -> Exchange:
    problem = ProblemRecord(HOSTILE, HOSTILE, Severity.NOTE, HOSTILE)
    sent = new_exchange(event_name=HOSTILE, environment=HOSTILE, body=HOSTILE.encode() + b"\xff", problems=(problem,))
    return Exchange(number, sent, settlement())


def test_text_from_outside_is_shown_as_text() -> None:
    text = page(hostile(), Exchange(2, new_exchange()))
    tags = _Tags()
    tags.feed(text)
    assert tags.open == []
    assert not tags.seen & {"img", "script", "link", "iframe"}
    assert "\u202e" not in text
    assert "&lt;U+202E&gt;" in text


def test_the_policy_allows_nothing_but_the_style_that_is_there() -> None:
    text = page(hostile())
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    assert policy[1].startswith("default-src &#x27;none&#x27;; style-src &#x27;sha256-")


def test_each_section_has_the_hash_of_its_line() -> None:
    exchanges = [hostile(), Exchange(2, new_exchange(), settlement())]
    text = page(*exchanges)
    for exchange in exchanges:
        line = JsonLinesWriter().entry(exchange).removesuffix("\n")
        assert hashlib.sha256(line.encode()).hexdigest() in text


def test_the_script_of_curl_commands_is_a_script_whatever_the_names_are() -> None:
    writer = CurlWriter()
    names = ["Order Completed", "a\nrm -rf /\n", "'; exit 3; '", "$(exit 4)", "\r\u2028exit 5"]
    sent = [Exchange(number, new_exchange(event_name=name), settlement()) for number, name in enumerate(names, 1)]
    script = writer.head() + "".join(map(writer.entry, sent)) + writer.tail()
    checked = 'curl() { printf "%s\\n" "$1"; }\n' + script
    run = subprocess.run(
        ["/bin/bash", "-c", checked], capture_output=True, text=True, check=True, env={"FULLSTORY_API_KEY": "x"}
    )
    assert run.stdout.splitlines() == ["https://sandbox.invalid/v2/events"] * len(names)
    assert writer.left_out == 0


def test_what_a_script_cannot_hold_is_left_out_and_counted() -> None:
    writer = CurlWriter()
    assert "not UTF-8" in writer.entry(hostile())
    assert writer.left_out == 1

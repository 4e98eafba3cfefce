"""Names are found in whatever form programs write them, and only where they stand alone."""

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.traces import FORGOTTEN, SHORTEST_IN_BASE64_BYTES, Traces

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
AROUND = st.text(st.sampled_from(" \"'{}[]:,;=&?/<>\n\t-_."), max_size=5)


def _forms(name: str) -> list[bytes]:
    escaped = json.dumps(name)[1:-1]
    return [
        name.encode(),
        escaped.encode(),
        escaped.replace("/", r"\/").encode(),
        json.dumps(name, ensure_ascii=False)[1:-1].encode() if '"' in name or "\\" in name else name.encode(),
        quote(name, safe="").encode(),
        quote(name, safe="").lower().encode() if name.islower() else quote(name, safe="").encode(),
        html.escape(name).encode(),
        name.encode("utf-16-le"),
        name.encode("utf-16-be"),
    ]


@given(NAMES, AROUND, AROUND)
def test_every_form_is_found_and_masked(name: str, before: str, after: str) -> None:
    traces = Traces([name])
    assert traces.is_one(name)
    for form in _forms(name):
        data = before.encode() + form + after.encode()
        assert traces.found_in(data), form
        assert form not in traces.masked(data) or form in FORGOTTEN


@given(
    NAMES.filter(lambda name: len(name.encode()) >= SHORTEST_IN_BASE64_BYTES),
    st.binary(max_size=5),
    st.binary(max_size=5),
)
def test_it_is_found_inside_base64(name: str, before: bytes, after: bytes) -> None:
    """At any alignment; the length of what is masked stays."""
    data = base64.b64encode(before + name.encode() + after)
    traces = Traces([name])
    assert traces.found_in(data)
    masked = traces.masked(data)
    assert len(masked) == len(data)
    assert name.encode() not in base64.b64decode(masked)


@pytest.mark.parametrize("text", ["u-10", "au-1", "u-1a", "U-1", "u-", "", "1-u"])
def test_another_name_is_not(text: str) -> None:
    assert not Traces(["u-1"]).found_in(text.encode())
    assert not Traces(["u-1"]).is_one(text)


@pytest.mark.parametrize("text", ["uid%3Du-1%26", r"line\nu-1", r"\u00e4u-1", '"u-1"', "u-1,u-2", "x=u-1"])
def test_an_escape_before_it_does_not_hide_it(text: str) -> None:
    assert Traces(["u-1"]).found_in(text.encode())


def test_addresses_are_found_in_any_case() -> None:
    traces = Traces(["Ann.Lee@Example.com"])
    assert traces.is_one("ann.lee@example.COM")
    assert traces.found_in(b"mailto:ANN.LEE%40example.com")
    assert traces.masked(b"<ann.lee@example.com>") == b"<forgotten-user>"


def test_plus_signs_in_addresses_of_pages() -> None:
    assert Traces(["a+b@example.com"]).found_in(quote_plus("a+b@example.com").encode())


@pytest.mark.parametrize("names", [[], [""], ["", ""]])
def test_no_name_is_found_nowhere(names: list[str]) -> None:
    traces = Traces(names)
    assert not traces
    assert not traces.found_in(b"anything")
    assert not traces.is_one("")
    assert traces.masked(b"anything") == b"anything"


@given(NAMES, st.text(max_size=20))
def test_a_masked_document_stays_readable(name: str, other: str) -> None:
    """JSON before is JSON after, with the same members beside it."""
    for escape in (True, False):
        document = json.dumps({"name": "x", "user": {"uid": name}}, ensure_ascii=escape)
        assert isinstance(json.loads(Traces([name + other]).masked(document.encode())), dict)

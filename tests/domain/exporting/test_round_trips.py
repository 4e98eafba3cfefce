"""JSON Lines, HAR and CSV give back every exchange that they were given."""

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import Annotation, Exchange, Settlement
from fs_event_studio.domain.exporting.csv import CsvWriter, plain_cell, read_csv, safe_cell
from fs_event_studio.domain.exporting.har import HarWriter, read_entry
from fs_event_studio.domain.exporting.har_reading import entries
from fs_event_studio.domain.exporting.jsonl import JsonLinesWriter, read_line
from fs_event_studio.domain.exporting.reading import ImportedExchange, RecordError
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from support.exchanges import NEW_EXCHANGES, SETTLEMENTS, TEXTS, new_exchange, settlement

SETTLED = st.one_of(st.none(), SETTLEMENTS)
PROVEN = QuotaVerdict(QuotaClass.SESSION, Certainty.OBSERVED, "Read back from a session.")
ANNOTATIONS = st.builds(
    Annotation, TEXTS, st.lists(st.sampled_from(["a", "b", "é", "=c"]), unique=True).map(tuple), st.booleans()
)
EXCHANGES = (
    st.builds(Exchange, st.integers(1, 2**40), NEW_EXCHANGES, SETTLED, ANNOTATIONS, st.sampled_from([None, PROVEN]))
    .filter(lambda exchange: _finite(exchange.settlement))
    .map(lambda exchange: exchange if exchange.settlement else replace(exchange, verified=None))
)
"""JSON has no infinity, and no measured time is one."""


def _finite(settled: Settlement | None) -> bool:
    wait = getattr(settled.outcome, "retry_after_s", None) if settled else None
    return "inf" not in {str(wait), str(settled.elapsed_ms if settled else None)}


def _without_surrogates(exchange: Exchange) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in repr_of(exchange))


def repr_of(exchange: Exchange) -> str:
    """All texts of an exchange, unescaped."""
    texts: list[str] = []

    def collect(value: Any) -> None:  # noqa: ANN401 - any field
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, tuple):
            for item in value:
                collect(item)
        elif hasattr(value, "__dataclass_fields__"):
            for name in value.__dataclass_fields__:
                collect(getattr(value, name))

    collect(exchange)
    return "".join(texts)


def _imported(exchange: Exchange) -> ImportedExchange:
    return ImportedExchange(exchange.sent, exchange.settlement, exchange.annotation, exchange.verified)


@given(EXCHANGES)
def test_json_lines(exchange: Exchange) -> None:
    line = JsonLinesWriter().entry(exchange)
    assert len(line.splitlines()) == 1
    assert read_line(line.encode().decode()) == _imported(exchange)


@given(st.lists(EXCHANGES, max_size=4), st.integers(1, 50))
def test_har(exchanges: list[Exchange], size: int) -> None:
    writer = HarWriter("1.0")
    text = writer.head() + "".join(map(writer.entry, exchanges)) + writer.tail()
    assert len(json.loads(text)["log"]["entries"]) == len(exchanges)
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    assert [read_entry(entry) for entry in entries(pieces)] == list(map(_imported, exchanges))


@given(st.lists(EXCHANGES.filter(_without_surrogates), max_size=4))
def test_csv(exchanges: list[Exchange]) -> None:
    writer = CsvWriter()
    text = writer.head() + "".join(map(writer.entry, exchanges)) + writer.tail()
    lines = io.StringIO(text.encode().decode(), newline="")
    assert [read() for read in read_csv(lines)] == list(map(_imported, exchanges))


@given(st.text())
def test_a_cell_that_was_made_safe_is_read_as_it_was(text: str) -> None:
    assert plain_cell(safe_cell(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "'=1", "=cmd|' /C calc'!A0", "\uff1d1+1",
        "\uff0b1",
        "\uff0d1", "\uff20x", '=HYPERLINK("http://x.example","y")',
    ],
)  # fmt: skip
def test_no_cell_of_a_text_begins_like_a_formula(text: str) -> None:
    writer = CsvWriter()
    exchange = Exchange(1, new_exchange(event_name=text, environment=text, body=text.encode()), settlement())
    rows = list(csv.reader(io.StringIO(writer.head() + writer.entry(exchange), newline="")))
    for name, cell in zip(*rows, strict=True):
        assert cell[:1] not in {*"=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"} or cell == "", name
    assert writer.marked >= 3


def test_a_negative_number_that_is_a_number_is_left_alone() -> None:
    assert safe_cell("12") == "12"
    writer = CsvWriter()
    writer.entry(Exchange(1, new_exchange(), settlement()))
    assert writer.marked == 0


NOT_RECORDS: dict[str, tuple[str, str]] = {
    "no JSON": ("{", "not JSON"),
    "an array": ("[]", "must be an object"),
    "nothing in it": ("{}", "“request” must be an object"),
    "deep nesting": ("[" * 100_000, "not JSON"),
}


@pytest.mark.parametrize("name", NOT_RECORDS)
def test_a_line_that_is_no_record_names_the_reason(name: str) -> None:
    line, reason = NOT_RECORDS[name]
    with pytest.raises(RecordError, match=reason.replace("[", "\\[")):
        read_line(line)


WRONG: dict[str, tuple[tuple[str, ...], object, str]] = {
    "a number for a text": (("event_name",), 5, "“event_name” must be a text"),
    "an unknown mode": (("identification_mode",), "telepathy", "“identification_mode” must be one of"),
    "an unknown outcome": (("outcome",), "lost", "“outcome” must be one of"),
    "an unknown quota class": (("settled_quota", "class"), "free", "“settled_quota.class” must be one of"),
    "an attempt of none": (("attempt",), 0, "“attempt” must be a whole number from 1"),
    "a moment without a zone": (("sent_at",), "2026-01-31T09:30:00", "“sent_at” must be a moment"),
    "a body that is no base64": (("request", "body_base64"), "%", "“body_base64” must be base64"),
    "a header of three": (("request", "header_list"), [["a", "b", "c"]], "Each header must be"),
    "an unknown origin": (("origin",), "stolen", "“origin” must be one of"),
    "a tag that is a number": (("tags",), ["a", 1], "“tags” must be a list of texts"),
    "a negative time": (("elapsed_ms",), -1, "“elapsed_ms” must be a number, not negative"),
    "a status that is true": (("response", "status"), True, "“response.status” must be a whole number"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_changed_record_is_refused_with_the_member_that_is_wrong(name: str) -> None:
    path, value, sentence = WRONG[name]
    data = json.loads(JsonLinesWriter().entry(Exchange(1, new_exchange(), settlement())))
    target = data
    for member in path[:-1]:
        target = target[member]
    target[path[-1]] = value
    with pytest.raises(RecordError) as caught:
        read_line(json.dumps(data))
    assert sentence in str(caught.value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_nothing_but_a_mistake_comes_of_any_json(value: object) -> None:
    for read in (read_line, read_entry):
        try:
            read(json.dumps(value))
        except RecordError:
            continue


def test_headers_that_carry_secrets_are_never_taken_from_a_file() -> None:
    sent = new_exchange()
    data = json.loads(JsonLinesWriter().entry(Exchange(1, sent, settlement())))
    data["request"]["headers"] |= {"authorization": "Basic x", "Cookie": "a=b"}
    data["response"]["headers"] |= {"Set-Cookie": "a=b"}
    assert read_line(json.dumps(data)) == ImportedExchange(sent, settlement())

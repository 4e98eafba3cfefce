"""Our archives are HAR 1.2, and another program reads them."""

import json
from typing import Any

import haralyzer  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema_rs import ValidationError

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.exporting.har import HarWriter
from support.exchanges import NEW_EXCHANGES, SETTLEMENTS, new_exchange, settlement
from support.har_schema import HAR

EXCHANGES = st.builds(Exchange, st.integers(1, 2**40), NEW_EXCHANGES, st.none() | SETTLEMENTS).filter(
    lambda exchange: "inf" not in repr(exchange.settlement)
)


def archive(*exchanges: Exchange) -> Any:  # noqa: ANN401 - JSON
    writer = HarWriter("1.0")
    return json.loads(writer.head() + "".join(map(writer.entry, exchanges)) + writer.tail())


@given(st.lists(EXCHANGES, max_size=3))
def test_any_exchange_makes_a_valid_archive(exchanges: list[Exchange]) -> None:
    HAR.validate(archive(*exchanges))


@pytest.mark.parametrize("member", ["startedDateTime", "request", "timings", "cache"])
def test_the_schema_would_notice_what_is_missing(member: str) -> None:
    made = archive(Exchange(1, new_exchange(), settlement()))
    del made["log"]["entries"][0][member]
    with pytest.raises(ValidationError):
        HAR.validate(made)


def test_another_reader_finds_the_same_in_it() -> None:
    settled = settlement()
    sent = [new_exchange(body=b'{"name": "\xf0\x9f\x8e\x89"}'), new_exchange(body=b"\xff\xfe")]
    made = archive(*(Exchange(number, one, settled) for number, one in enumerate(sent, 1)), Exchange(3, sent[0]))
    pages = haralyzer.HarParser(made).pages
    assert [len(page.entries) for page in pages] == [3]
    first, second, third = pages[0].entries
    assert first.startTime == sent[0].sent_at
    assert (first.request.method, first.request.url) == ("POST", "https://sandbox.invalid/v2/events")
    assert json.loads(first.request.text) == {"name": "🎉"}
    assert first.request.get_header_value("Content-Type") == "application/json"
    assert (first.status, first.response.text, first.time) == (200, "{}", settled.elapsed_ms)
    assert second.request.text == "//4="
    assert third.status == 0

"""One exchange, or some, as a text to copy. Keys are taken out by whoever copies it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from fs_event_studio.domain import json_text
from fs_event_studio.domain.exporting.curl import CurlWriter
from fs_event_studio.domain.exporting.har import HarWriter
from fs_event_studio.domain.exporting.jsonl import JsonLinesWriter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.exchanges import Exchange


class CopyForm(StrEnum):
    """What to make of exchanges."""

    CURL = "curl"
    HAR = "har"
    JSON = "json"


def text_of(exchanges: Sequence[Exchange], form: CopyForm, app_version: str) -> str:
    """All that is known of the exchanges, in this form; JSON of a single one is laid out for people."""
    if form is CopyForm.CURL:
        curl = CurlWriter()
        return "".join(curl.entry(exchange) for exchange in exchanges).lstrip("\n")
    if form is CopyForm.HAR:
        har = HarWriter(app_version)
        return "".join([har.head(), *map(har.entry, exchanges), har.tail()])
    lines = [JsonLinesWriter().entry(exchange) for exchange in exchanges]
    return json_text.write(json_text.read(lines[0]).value) if len(lines) == 1 else "".join(lines)

"""CSV for spreadsheets: RFC 4180, safe against formulas, and read back without loss.

Source of what counts as a formula: OWASP, CSV injection (CWE-1236); full-width signs are taken for their plain ones.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.exporting.jsonl import json_line
from fs_event_studio.domain.exporting.reading import ImportedExchange, RecordError, read_exchange_data
from fs_event_studio.domain.exporting.records import exchange_data
from fs_event_studio.domain.phrases import Phrase

MARK = "'"
"""Before a cell that a spreadsheet might run; it takes it for a text then."""

LONGEST_CELL_CHARS = 64 * 1024 * 1024
"""A cell longer than this is in no file of ours, and is not held in memory."""

_RISKY = frozenset("=+-@\t\r\n\0'\uff1d\uff0b\uff0d\uff20")

COLUMNS = (
    "id",
    "sent_at",
    "environment",
    "event_name",
    "identification_mode",
    "identification.session_id",
    "identification.session_uid",
    "identification.user_id",
    "identification.user_uid",
    "identification.use_most_recent",
    "outcome",
    "status",
    "sentence",
    "quota.class",
    "quota.certainty",
    "quota.reason",
    "elapsed_ms",
    "attempt",
    "deliberately_invalid",
    "idempotency_key",
    "request.method",
    "request.url",
    "request.headers",
    "request.header_list",
    "request.body",
    "request.body_base64",
    "response.headers",
    "response.header_list",
    "response.body",
    "response.body_base64",
    "response.complete",
    "response.truncated",
    "problems",
    "predicted_quota.class",
    "predicted_quota.certainty",
    "predicted_quota.reason",
    "settled_quota",
    "verified_quota",
    "outcome_detail",
    "origin",
    "source",
    "note",
    "tags",
    "pinned",
    "app_version",
)
"""Dotted paths into the object of an exchange. Texts stand as they are; all else as JSON."""

_TEXTS = frozenset({
    "sent_at", "environment", "event_name", "identification_mode", "identification.session_id",
    "identification.session_uid", "identification.user_id", "identification.user_uid", "outcome", "sentence",
    "quota.class", "quota.certainty", "quota.reason", "idempotency_key", "request.method", "request.url",
    "request.body", "request.body_base64", "response.body", "response.body_base64", "predicted_quota.class",
    "predicted_quota.certainty", "predicted_quota.reason", "app_version", "origin", "source", "note",
})  # fmt: skip


class CsvWriter:
    """Writes exchanges as CSV, with a line of names first. marked: how many cells were made safe so far."""

    def __init__(self) -> None:
        self.marked = 0

    def head(self) -> str:
        """The line of names, after the mark by which spreadsheets know UTF-8."""
        return "\ufeff" + _line(COLUMNS)

    def entry(self, exchange: Exchange) -> str:
        """The line of one exchange."""
        data = exchange_data(exchange)
        cells = [_cell(_at(data, path)) for path in COLUMNS]
        safe = [safe_cell(cell) if isinstance(cell, str) else cell for cell in cells]
        self.marked += sum(before != after for before, after in zip(cells, safe, strict=True))
        return _line(["" if cell is None else cell for cell in safe])

    def tail(self) -> str:
        """Nothing comes after the last line."""
        return ""


def safe_cell(text: str) -> str:
    """`text`, marked if a spreadsheet might run it, or take the mark of a text of its own for ours."""
    return MARK + text if text[:1] in _RISKY and text else text


def plain_cell(text: str) -> str:
    """What `safe_cell` was given."""
    return text[1:] if text[:1] == MARK and text[1:2] in _RISKY and len(text) > 1 else text


def read_csv(lines: Iterable[str]) -> Iterator[Callable[[], ImportedExchange]]:
    """One call for each line, which gives its exchange. lines: with their line ends.

    Errors: RecordError, here for the line of names, and from the calls.
    """
    csv.field_size_limit(LONGEST_CELL_CHARS)  # of this process; Python's own is 128 KiB, and bodies are longer
    lines = iter(lines)
    head = next(lines, "")
    rows = csv.reader(chain([head], lines), strict=True, delimiter=_separator(head))
    try:
        names = [name.removeprefix("\ufeff") for name in next(rows, [])]
        missing = [path for path in COLUMNS if path not in names]
        if len(missing) == len(COLUMNS):
            raise RecordError(
                "It is neither JSON Lines nor HAR, and its first line does not hold the names of our CSV."
            )
        if missing:
            raise RecordError(
                Phrase("The column “{0}” is missing. The first line must hold the names of our export.", missing[0])
            )
        for row in rows:
            if row:
                yield lambda row=row: _read_row(names, row)  # type: ignore[misc]
    except csv.Error as error:
        raise RecordError(Phrase("It is not CSV: {0}.", str(error))) from None


def _separator(head: str) -> str:
    """What stands between the names: a comma, or what spreadsheets of other countries write in its place."""
    return max(",;\t", key=head.count)


def _read_row(names: list[str], row: list[str]) -> ImportedExchange:
    if len(row) != len(names):
        raise RecordError(Phrase("It has {0} cells instead of {1}.", len(row), len(names)))
    data: dict[str, object] = {}
    for path, cell in zip(names, row, strict=True):
        if path in COLUMNS:
            _put(data, path, _value(path, cell))
    if data["outcome"] is None or data["status"] is None:
        data["response"] = None
    else:
        _put(data, "response.status", data["status"])
    return read_exchange_data(data)


def _value(path: str, cell: str) -> object:
    if path in _TEXTS:
        return _text(path, plain_cell(cell))
    if not cell:
        return None
    if cell in {"TRUE", "FALSE"}:  # as spreadsheets write what they read as true and false
        return cell == "TRUE"
    try:
        return json.loads(plain_cell(cell))
    except (ValueError, RecursionError):
        raise RecordError(Phrase("“{0}” must be written as JSON.", path)) from None


_NONE_IF_EMPTY = frozenset({"outcome", "identification_mode", "request.body_base64", "response.body_base64"})


def _text(path: str, text: str) -> str | None:
    return None if not text and path in _NONE_IF_EMPTY else text


def _at(data: object, path: str) -> object:
    for name in path.split("."):
        data = data.get(name) if isinstance(data, dict) else None
    return data


def _put(data: dict[str, object], path: str, value: object) -> None:
    *parents, name = path.split(".")
    for parent in parents:
        inner = data.setdefault(parent, {})
        assert isinstance(inner, dict)
        data = inner
    data[name] = value


def _cell(value: object) -> str | float | None:
    """A text or a number as it is; anything else as JSON."""
    if value is None or isinstance(value, str) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    return json_line(value)


def _line(cells: Iterable[object]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue()

"""JSON Lines: one exchange a line, exact and whole."""

import json
import re

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.exporting.reading import ImportedExchange, RecordError, read_exchange_data
from fs_event_studio.domain.exporting.records import exchange_data
from fs_event_studio.domain.phrases import Phrase

# What UTF-8 cannot hold, and line breaks to some readers of lines, though JSON lets them stand.
_ESCAPED = re.compile("[\ud800-\udfff\x85\u2028\u2029]")
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class JsonLinesWriter:
    """Writes exchanges as JSON Lines."""

    def head(self) -> str:
        """Nothing comes before the first line."""
        return ""

    def entry(self, exchange: Exchange) -> str:
        """The line of one exchange."""
        return f"{json_line(exchange_data(exchange))}\n"

    def tail(self) -> str:
        """Nothing comes after the last line."""
        return ""


def json_line(value: object) -> str:
    """`value` as JSON on one line that UTF-8 can hold and every reader takes for one line."""
    text = _ENCODER.encode(value)
    return text if text.isascii() else _ESCAPED.sub(_escaped, text)


def read_line(line: str) -> ImportedExchange:
    """The exchange in a line. Errors: RecordError."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RecordError(Phrase("It is not JSON: {0}.", str(error))) from None
    return read_exchange_data(data)


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"

"""A request or an answer as text: laid out or exactly as it was, in parts that can be shown, and searched."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.json_layout import laid_out
from fs_event_studio.gui.widgets.code_view import most_chars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.wire import Headers

PART_CHARS = 64 * 1024
"""How much is shown at once: more would stall the window."""

LINE_CHARS = 16 * 1024
"""The same where there are no lines, which take longer the longer they are."""

AT_ONCE_BYTES = 64 * 1024
"""How long a body is laid out by the window itself; longer ones are left to another thread."""

PIECE_CHARS = 512 * 1024

MOST_HITS = 10_000


class Message(NamedTuple):
    """first: the line of method and address, or of the status.   note: what is to be said below, or empty."""

    first: str
    headers: Headers
    body: bytes
    note: str = ""

    @property
    def is_text(self) -> bool:
        """Whether the body is UTF-8."""
        return _is_utf8(self.body)

    @property
    def head(self) -> str:
        """The first line and the headers."""
        return "\n".join([self.first, *(f"{name}: {value}" for name, value in self.headers)])


def body_text(body: bytes) -> str:
    r"""The body as it was; a byte that is no text as `\xNN`."""
    return body.decode("utf-8", "backslashreplace")


def whole_text(message: Message, *, pretty: bool) -> str:
    """All of it. pretty: JSON is indented, digit for digit; what is not plain JSON stays as it was."""
    body = (pretty_body(message.body) if pretty else "") or body_text(message.body)
    note = f"\n{message.note}" if message.note else ""
    return f"{message.head}\n\n{body}{note}"


def pretty_body(body: bytes) -> str:
    """The body laid out, digit for digit; empty if it is no JSON."""
    try:
        return laid_out(body.decode())
    except UnicodeDecodeError:
        return ""


class Hit(NamedTuple):
    """Where something was found."""

    start: int
    end: int


class PartedText:
    """A text in parts of bounded size; a part ends with a line where it can."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = _starts(text)

    def __len__(self) -> int:
        return len(self.starts)

    def part(self, number: int) -> str:
        """One part."""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end]

    def part_of(self, offset: int) -> int:
        """The part in which this place is."""
        return bisect_right(self.starts, offset) - 1


def find_all(text: str, wanted: str) -> Sequence[Hit]:
    """Up to MOST_HITS places, without regard to case; a piece at a time, because each holds up all other threads."""
    found: list[Hit] = []
    pattern, start = re.compile(re.escape(wanted), re.IGNORECASE), 0
    while start < len(text) and len(found) < MOST_HITS:
        end = start + PIECE_CHARS
        # What begins in this piece may end in the next one.
        hits = [Hit(*match.span()) for match in pattern.finditer(text, start, end + len(wanted) - 1)]
        found += [hit for hit in hits if hit.start < end]
        start = max(end, found[-1].end if found else 0)
    return found[:MOST_HITS]


def _starts(text: str) -> list[int]:
    starts = [0]
    while True:
        most = min(PART_CHARS, most_chars(text[starts[-1] : starts[-1] + PART_CHARS]))
        if len(text) - starts[-1] <= most:
            break
        end = starts[-1] + most
        line = text.rfind("\n", starts[-1] + most // 2, end)
        starts.append(line + 1 if line >= 0 else starts[-1] + min(LINE_CHARS, most))
    return starts


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True

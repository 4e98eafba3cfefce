"""Answers that came in one piece, as nearly all do: read without a file and without a parser made for mail.

Whatever is unusual about one is left to `answers`.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.wire import Headers

PIECE_BYTES = 8192
"""As much as http.client reads at once."""

_HEAD = re.compile(
    rb"HTTP/1\.1 ([2-9][0-9][0-9])((?: [\x20-\x7e]*)?)\r\n"
    rb"((?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e]*\r\n)+)\r\n"
)
_WITHOUT_BODY = {204, 304}
_MOST_HEADERS = 99


class WholeAnswer:
    """An answer that is all there; to its reader it is like any other.

    on_close: told once that the connection can be used again.
    """

    __slots__ = ("_body", "_read_bytes", "fields", "on_close", "reason", "status")

    def __init__(self, status: int, reason: str, fields: "Headers", body: bytes) -> None:
        self.status, self.reason, self.fields = status, reason, fields
        self.on_close: Callable[[bool], None] | None = None
        self._body, self._read_bytes = body, 0

    @property
    def unread(self) -> int:
        """How many bytes of the body are to come yet."""
        return len(self._body) - self._read_bytes

    def read1(self, n: int, /) -> bytes:
        """The next bytes, or none at the end."""
        start = self._read_bytes
        piece = self._body[start : start + n]
        self._read_bytes += len(piece)
        return piece

    def close(self) -> None:
        """Give the connection back. A second call does nothing."""
        on_close, self.on_close = self.on_close, None
        if on_close:
            on_close(True)


def whole_answer(data: bytes, method: str) -> WholeAnswer | None:
    """The answer, if `data` is one from its first byte to its last and nothing about it is unusual; else None.

    Its body is framed by one plain Content-Length, and the connection goes on after it.
    """
    head = _HEAD.match(data)
    if not head or method == "HEAD" or (status := int(head[1])) in _WITHOUT_BODY:
        return None
    parts = [line.partition(":") for line in head[3][:-2].decode("ascii").split("\r\n")]
    fields = tuple([(name, value.lstrip(" \t")) for name, _, value in parts])
    named = {name.lower(): value for name, value in fields}
    size = len(data) - head.end()
    if (
        len(named) < len(fields)  # some name comes twice
        or len(fields) > _MOST_HEADERS
        or named.get("content-length") != str(size)
        or "transfer-encoding" in named
        or "connection" in named
    ):
        return None
    return WholeAnswer(status, head[2].decode("ascii").strip(), fields, data[head.end() :])

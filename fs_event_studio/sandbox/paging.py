"""Lists in pages; a token stands for a position in one list (assumed; API reference 4.3)."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from zlib import crc32

from fs_event_studio.sandbox.answers import RefusedError, invalid

_OFFSET_BYTES, _LIST_BYTES = 4, 4
ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class Page(Generic[ItemT]):
    """A part of a list. next_token: empty on the last page."""

    items: Sequence[ItemT]
    next_token: str


def page_of(items: Sequence[ItemT], list_name: str, token: str, size: int) -> Page[ItemT]:
    """The page that `token` stands for, the first one if it is empty.

    list_name: tells lists, and filters of one list, apart.
    Errors: RefusedError for a token that this list has not given.
    """
    start = _position(list_name, token) if token else 0
    end = start + size
    return Page(items[start:end], _token(list_name, end) if end < len(items) else "")


def _token(list_name: str, position: int) -> str:
    raw = crc32(list_name.encode("utf-8", "replace")).to_bytes(_LIST_BYTES) + position.to_bytes(_OFFSET_BYTES)
    return urlsafe_b64encode(raw).decode()


def _position(list_name: str, token: str) -> int:
    try:
        position = int.from_bytes(urlsafe_b64decode(token.encode("ascii"))[_LIST_BYTES:])
        if _token(list_name, position) == token:
            return position
    except (Base64Error, UnicodeEncodeError, OverflowError):
        pass
    raise RefusedError(
        invalid("The page_token is none of this list (the wording is the sandbox's own).", "users.paging")
    )

"""Packs one side of an exchange, its head and its exact body, into one BLOB and back.

A side is its head as one line of JSON, a line feed, and the body byte for byte. It is deflated with a preset
dictionary of what every exchange repeats, in a small window: measured on exchanges of 1.4 kB that costs 7 µs and
leaves a third or less, while plain zlib costs 57 µs and leaves half. The codec is stored with each side, so
that a better one can come without touching what is there. zlib's checksum finds a damaged side.
"""

import json
import zlib
from enum import IntEnum
from typing import Any, NamedTuple

LINE_FEED = b"\n"


class Codec(IntEnum):
    """How a side is written. The numbers stand in databases and never change their meaning."""

    PLAIN = 0
    DEFLATE_1 = 1  # zlib with DICTIONARY_1


class Packed(NamedTuple):
    """A side as stored."""

    codec: int
    data: bytes


class UnreadableSideError(Exception):
    """What is stored is not a packed side."""


# Stands in every database: never edit it, add another one with a codec of its own.
# What is most frequent stands last, where deflate reaches it at the least cost.
DICTIONARY_1 = (
    b'"Set-Cookie","[key removed]""Retry-After","X-Request-Id","Server","Via","Strict-Transport-Security",'
    b'"max-age=31536000; includeSubDomains"application/json; charset=utf-8"Vary","Origin"'
    b'"code":"invalid_argument","message":"unauthorized","rate_limited","not_found"'
    b"The request was refused; that refused requests are not counted is inferred, not documented."
    b"It was sent, but no whole answer came: it may or may not count.Nothing was sent."
    b"Uses one server event; the documentation does not name events without a user (inferred)."
    b"If the session exists: no server event (documented). If not: one server event (inferred)."
    b"If a session carries this ID: no server event. If not: one server event. Both are inferred."
    b'no server event is used."one server event is used (that Fullstory counts anonymous events so is inferred)'
    b"An event of a user without a session uses one server event."
    b"If the user was active in the last 30 minutes: no server event (documented). "
    b'If not: one server event (inferred)."warning","error","note"'
    b'"schema":{"properties":{"name":"str","int","real","bool","date"'
    b'"context":{"browser":{"url":"https://www.","user_agent":"Mozilla/5.0 ("initial_referrer":"'
    b'"device":{"manufacturer":"model":"viewport_width":"screen_height":"location":{"ip_address":"latitude":'
    b'"longitude":"city":"region":"country":"page_properties":{"page_name":'
    b'"items":[{"sku":"quantity":1,"price":0.99},{"product_id":"category":"currency":"USD","EUR","total":'
    b'"revenue":"order_id":"coupon":"email":"@example.com","plan":"status":"value":"type":"source":"id":"'
    b'null,true,false,    "2026-01-01T12:00:00.000Z",'
    b'{"outcome":{"remark":""},"quota":["not_counted","unknown","session","observed","server_event","documented",'
    b'"depends","inferred","answer":{"headers":[["Date","Mon, 01 Jan 2026 12:00:00 GMT"],["Content-Type",'
    b'"application/json"],["Content-Length","2"],["Connection","keep-alive"]],"complete":true,"truncated":false}}\n{}'
    b'{"method":"POST","url":"https://sandbox.invalid/v2/events","https://api.eu1.fullstory.com/v2/events",'
    b'"https://api.fullstory.com/v2/events","headers":[["Host","api.fullstory.com"],["User-Agent",'
    b'"fs-event-studio/0.1.0 python-requests/2."],["Accept-Encoding","gzip, deflate"],["Accept","*/*"],'
    b'["Connection","keep-alive"],["Content-Type","application/json"],["Content-Length","9"],'
    b'["Idempotency-Key","'
    b']],"problems":[],"prediction":['
    b']}\n{"name":"","timestamp":"2026-","session":{"uid":"id":"user":{"id":"uid":"'
    b'"session":{"use_most_recent":true},"user":{"uid":"  "properties":{"'
)
# A window of 8 KiB holds dictionary and exchange; zlib's usual 32 KiB cost 50 µs to set up. A copy of one that has
# read the dictionary costs half of a new one. Level 3 takes a sixth less time than the usual 6, for 1 % of the disk.
_DEFLATE = zlib.compressobj(level=3, wbits=13, memLevel=6, zdict=DICTIONARY_1)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def pack(head: dict[str, Any], body: bytes) -> Packed:
    """One side as stored. Texts may hold lone surrogates, which JSON read from a file can bring."""
    line = _ENCODER.encode(head).encode("utf-8", "surrogatepass")
    plain = line + LINE_FEED + body
    deflate = _DEFLATE.copy()
    data = deflate.compress(plain) + deflate.flush()
    return Packed(Codec.DEFLATE_1, data) if len(data) < len(plain) else Packed(Codec.PLAIN, plain)


def unpack(codec: int, data: bytes) -> tuple[dict[str, Any], bytes]:
    """The head and the body of a side.

    Errors: UnreadableSideError.
    """
    line, _, body = plain_side(codec, data).partition(LINE_FEED)
    try:
        head = json.loads(line.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise UnreadableSideError(str(error)) from error
    return head, body


def plain_side(codec: int, data: bytes) -> bytes:
    """Head and body of a side as one text, a line feed between them.

    Errors: UnreadableSideError.
    """
    try:
        return _plain(codec, data)
    except (ValueError, zlib.error) as error:
        raise UnreadableSideError(str(error)) from error


def _plain(codec: int, data: bytes) -> bytes:
    if Codec(codec) is Codec.PLAIN:
        return data
    inflate = zlib.decompressobj(zdict=DICTIONARY_1)
    plain = inflate.decompress(data)
    if not inflate.eof:
        raise ValueError("the deflated data is cut off")
    return plain

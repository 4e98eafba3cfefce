"""A side of an exchange is packed and unpacked without loss; what is not one is told."""

import hashlib
import os
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.history.packing import DICTIONARY_1, Codec, UnreadableSideError, pack, unpack
from support.exchanges import TEXTS

HEADS = st.dictionaries(TEXTS, st.none() | st.booleans() | TEXTS | st.floats(allow_nan=False) | st.lists(TEXTS))


@given(HEADS, st.binary() | st.just(b"{}" * 500) | st.just(b"\n\n"))
def test_a_side_is_unpacked_as_it_was_packed(head: dict[str, Any], body: bytes) -> None:
    """Whatever its texts and bytes are."""
    assert unpack(*pack(head, body)) == (head, body)


def test_what_does_not_compress_stays_plain() -> None:
    """Packing never makes a side larger."""
    body = os.urandom(5000)
    packed = pack({}, body)
    assert packed == (Codec.PLAIN, b"{}\n" + body)
    assert unpack(*packed) == ({}, body)


def test_the_released_dictionary_never_changes() -> None:
    """Another one would make every history unreadable: give it a codec of its own."""
    digest = hashlib.sha256(DICTIONARY_1).hexdigest()
    assert digest == "3cea33acf12cd8b53b4e6419552d53a8f2bef2613f0393723b4b70fb148589b1"


def _deflated_with(dictionary: bytes) -> bytes:
    deflate = zlib.compressobj(zdict=dictionary)
    return deflate.compress(b"{}\nanother") + deflate.flush()


@pytest.mark.parametrize(
    ("codec", "data"),
    [
        pytest.param(99, b"{}\n", id="unknown codec"),
        pytest.param(Codec.PLAIN, b"", id="empty"),
        pytest.param(Codec.PLAIN, b"\xff\n", id="not UTF-8"),
        pytest.param(Codec.DEFLATE_1, b"{}\n", id="not deflated"),
        pytest.param(Codec.DEFLATE_1, pack({}, b"x" * 100).data[:-9], id="cut off"),
        pytest.param(Codec.DEFLATE_1, _deflated_with(b"another"), id="another dictionary"),
    ],
)
def test_what_is_no_side_is_told(codec: int, data: bytes) -> None:
    """One error for all that may be wrong with it."""
    with pytest.raises(UnreadableSideError):
        unpack(codec, data)

import pickle
import traceback

import pytest

from fs_event_studio.domain.keys import SHORTEST_KEY_CHARS, ApiKey, BadKeyError, doubt_about, read_key

SECRET = "na1.bXlzZWNyZXQtdG9rZW4/AB12C"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(SECRET, id="verbatim"),
        pytest.param(f"  {SECRET}\r\n", id="white-space-around"),
        pytest.param(f"Basic {SECRET}", id="with-the-scheme"),
        pytest.param(f"\tbasic   {SECRET} ", id="scheme-in-small-letters"),
    ],
)
def test_a_key_is_read_however_it_was_pasted(text: str) -> None:
    """White space around the key and a pasted `Basic ` are not the key's."""
    assert read_key(text) == ApiKey(SECRET)
    assert read_key(text).authorization == f"Basic {SECRET}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("", "empty", id="nothing"),
        pytest.param(" \n\t", "empty", id="white-space-only"),
        pytest.param("Basic ", "too short", id="scheme-only"),
        pytest.param("na1.my key/AB12C", "space", id="space-inside"),
        pytest.param("na1.mykey\r\nX-Other: 1", "line break", id="header-injection"),
        pytest.param("na1.mykey\0/AB12C", "control character", id="nul"),
        pytest.param("na1.mykey\x7f/AB12C", "control character", id="delete"),
        pytest.param("\ufeffna1.mykey/AB12C", "control character", id="byte-order-mark"),
        pytest.param("na1.mykey\u00a0/AB12C", "space", id="no-break-space"),
        pytest.param("na1.mykey\u200b/AB12C", "control character", id="zero-width-space"),
        pytest.param("na1.schlüssel/AB12C", "no HTTP header", id="not-ascii"),
        pytest.param("\ud800na1.mykey/AB12C", "control character", id="lone-surrogate"),
        pytest.param("k" * (SHORTEST_KEY_CHARS - 1), "too short", id="short"),
    ],
)
def test_what_cannot_be_a_key_is_refused(text: str, reason: str) -> None:
    """The error says why and what to do, and neither it nor its chain repeats the text."""
    with pytest.raises(BadKeyError, match=reason) as caught:
        read_key(text)
    shown = "".join(traceback.format_exception(caught.value))
    assert "my" not in str(caught.value)
    assert "na1." not in shown.replace("read_key(text)", "")


def test_the_shortest_key_is_taken() -> None:
    """The limit itself is allowed."""
    assert read_key("k" * SHORTEST_KEY_CHARS).secret == "k" * SHORTEST_KEY_CHARS


@pytest.mark.parametrize(
    ("secret", "data_centre", "masked"),
    [
        pytest.param(SECRET, "na1", "na1.…/AB12C", id="known-shape"),
        pytest.param("eu1.bXlzZWNyZXQtdG9rZW4", "eu1", "eu1.…", id="no-suffix"),
        pytest.param("na1.sandbox-standard", "na1", "na1.…", id="sandbox"),
        pytest.param("bXlzZWNyZXQ/dG9rZW4", None, "…", id="slash-in-an-old-key"),
        pytest.param("na1.bXlzZWNyZXQ/dG9rZW4tdG9rZW4", "na1", "na1.…", id="last-part-too-long-for-a-suffix"),
        pytest.param("na1.short/AB12C", "na1", "na1.…", id="little-left-hidden"),
        pytest.param("na12.bXlzZWNyZXQ", None, "…", id="no-data-centre"),
    ],
)
def test_a_masked_key_tells_keys_apart_and_no_more(secret: str, data_centre: str | None, masked: str) -> None:
    """Data centre and short suffix, as Fullstory itself shows them; nothing where the shape is not known."""
    key = ApiKey(secret)
    assert (key.data_centre, key.masked) == (data_centre, masked)


def test_a_key_does_not_show_itself() -> None:
    """None of the usual ways to print a value prints the secret."""
    key = ApiKey(SECRET)
    shown = [repr(key), str(key), f"{key}", f"{key!r:>60}", "%s %r" % (key, key), repr([key]), repr({"k": key})]  # noqa: UP031 - logging does it so
    assert not [text for text in shown if "bXlz" in text]


def test_keys_compare_by_value_and_survive_copying() -> None:
    """Masking hides the secret from readers, not from code."""
    assert pickle.loads(pickle.dumps(ApiKey(SECRET))) == ApiKey(SECRET)  # noqa: S301 - our own bytes
    assert ApiKey(SECRET) != ApiKey(f"{SECRET}x")
    assert len({ApiKey(SECRET), ApiKey(SECRET)}) == 1


@pytest.mark.parametrize(
    ("secret", "doubtful"),
    [
        pytest.param("bmExLm15c2VjcmV0OnBhc3N3b3Jk", False, id="base64-of-user-and-password"),
        pytest.param("bmExLm15c2VjcmV0L0FCMTI6", True, id="base64-of-key-and-colon"),
        pytest.param(SECRET, False, id="a-key"),
        pytest.param("AAECAwQFBgc6", False, id="base64-of-bytes"),
        pytest.param("//////////86", False, id="base64-of-bytes-beyond-ascii"),
    ],
)
def test_an_encoded_key_is_doubted(secret: str, doubtful: bool) -> None:  # noqa: FBT001
    """A key encoded for RFC 7617 is warned about, not refused."""
    assert bool(doubt_about(ApiKey(secret))) is doubtful

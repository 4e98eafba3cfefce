import base64
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.keys import KEY_SHAPE, SHORTEST_KEY_CHARS
from fs_event_studio.domain.redaction import MASK, Redactor

# The digit keeps a "key" from being a part of the mask itself.
secrets = st.from_regex(rf"[!-~]{{{SHORTEST_KEY_CHARS - 1},60}}[0-9]", fullmatch=True)
likely_secrets = st.from_regex(r"(na1|eu1)\.[A-Za-z0-9+/_=-]{20,60}/[A-Z0-9]{4,6}", fullmatch=True)
any_secret = secrets | likely_secrets


def small_escapes(text: str) -> str:
    return re.sub(r"%[0-9A-F]{2}", lambda found: found[0].lower(), text)


def all_percent(text: str) -> str:
    return "".join(f"%{ord(char):02X}" if not char.isalnum() else char for char in text)


def json_text(text: str) -> str:
    return json.dumps(text)[1:-1]


def json_with_slashes_escaped(text: str) -> str:
    return json_text(text).replace("/", r"\/")


def json_with_codes(text: str) -> str:
    return "".join(char if char.isalnum() else f"\\u{ord(char):04x}" for char in text)


def html_codes(text: str) -> str:
    return "".join(char if char.isalnum() else f"&#{ord(char)};" for char in text)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "raw": str,
    "percent": lambda text: quote(text, safe=""),
    "percent-small": lambda text: small_escapes(quote(text, safe="")),
    "percent-but-slashes": quote,
    "percent-all": all_percent,
    "percent-all-small": lambda text: small_escapes(all_percent(text)),
    "json": json_text,
    "json-slashes": json_with_slashes_escaped,
    "json-codes": json_with_codes,
    "html": html.escape,
    "html-codes": html_codes,
}
"""How text is written inside other text. Each is applied to the key itself and to its base64 forms."""


def core(whole: bytes, secret: str, encode: Callable[[bytes], bytes]) -> str:
    """The characters of `whole` in base64 that come from nothing but `secret`; an independent reckoning, bit by bit."""
    start = whole.index(secret.encode()) * 8
    end = start + len(secret) * 8
    text = encode(whole).decode()
    return "".join(char for place, char in enumerate(text) if start <= place * 6 and place * 6 + 6 <= end)


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
@settings(max_examples=40)
@given(secret=any_secret, before=st.text(), after=st.text())
@example(secret="na1.abcdefgh+/==/AB12", before="Authorization: Basic ", after="\r\n")
@example(secret="\\\\\\\\\\\\\\\\\\\\\\\\0", before="\\", after="\\")
@example(secret="%25%25%2f%2F&amp;0", before="%", after="%25")
def test_the_key_is_masked_wherever_it_stands(
    spelling: Callable[[str], str], secret: str, before: str, after: str
) -> None:
    """In text and in bytes, whatever stands around it."""
    form = spelling(secret)
    text = before + form + after
    redactor = Redactor([secret])
    assert form not in redactor.text(text)
    assert MASK in redactor.text(text)
    data = text.encode("utf-8", "surrogatepass")
    assert redactor.data(data) == redactor.text(text).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
@settings(max_examples=40)
@given(secret=any_secret, before=st.binary(max_size=20), after=st.binary(max_size=20))
@example(secret="na1.abcdefgh+/==/AB12", before=b"", after=b"")
@example(secret="na1.abcdefgh+/==/AB12", before=b"", after=b":")
@example(secret="na1.abcdefgh+/==/AB12", before=b"user:", after=b"")
@example(secret="na1.abcdefgh~~~?/AB12", before=b"uid:", after=b"")
def test_the_key_is_masked_in_base64(
    encode: Callable[[bytes], bytes],
    spelling: Callable[[str], str],
    secret: str,
    before: bytes,
    after: bytes,
) -> None:
    """Alone, as user or password of RFC 7617, or in the midst of anything: at all three alignments."""
    whole = before + secret.encode() + after
    text = f'{{"header": "Basic {spelling(encode(whole).decode())}"}}'
    left = Redactor([secret]).text(text)
    assert MASK in left
    if before.find(secret.encode()) < 0:
        assert spelling(core(whole, secret, encode)) not in left


@given(many=st.lists(any_secret, min_size=1, max_size=4))
def test_of_many_keys_none_is_left(many: list[str]) -> None:
    """Also where one begins with another: the longer one is taken whole."""
    family = [*many, f"{many[0]}-longer", f"older-{many[0]}"]
    text = " ".join(family)
    left = Redactor(family).text(text)
    assert left == " ".join([MASK] * len(family))


@given(text=st.text(), secret=likely_secrets)
@example(text="na1. eu1. /AB12 Basic ", secret="na1.abcdefghijklmnopqrst/AB12")
def test_other_text_is_left_alone(text: str, secret: str) -> None:
    """What does not hold the key comes back unchanged, in text and bytes."""
    assert Redactor([secret]).text(text) == text
    data = text.encode("utf-8", "surrogatepass")
    assert Redactor([secret]).data(data) == data


@given(secret=any_secret, data=st.binary())
def test_bytes_need_not_be_text(secret: str, data: bytes) -> None:
    """An answer in no known encoding is searched too."""
    left = Redactor([secret]).data(b"\xff\xfe" + data + secret.encode() + b"\x80" + data)
    assert secret.encode() not in left
    assert left.startswith(b"\xff\xfe")


def test_the_search_is_linear() -> None:
    """A key of nothing but escapes, in a text of nothing but escapes, is looked for in a moment."""
    for escape in ("\\", "%25", "&amp;"):
        text = escape * 20_000
        assert Redactor([escape * 30 + "x"]).text(text) == text


@given(secret=any_secret, text=st.text())
def test_redacting_twice_changes_nothing_more(secret: str, text: str) -> None:
    """The mask holds nothing that is masked."""
    redactor = Redactor([secret])
    once = redactor.text(f"{text}{secret}{text}")
    assert redactor.text(once) == once


@pytest.mark.parametrize("secret", ["", "a", "test", "k" * (SHORTEST_KEY_CHARS - 1)])
def test_what_is_too_short_for_a_key_is_left_alone(secret: str) -> None:
    """`read_key` lets no such key in, and masking it would spoil all that is written."""
    text = '{"name": "a test", "properties": {"kkkkkkk": "a"}}'
    assert Redactor([secret]).text(text) == text


def test_without_keys_nothing_changes() -> None:
    assert Redactor([]).text("Basic x") == "Basic x"
    assert Redactor([]).data(b"\xff") == b"\xff"


def test_a_redactor_does_not_show_its_keys() -> None:
    assert "bXlz" not in repr(Redactor(["na1.bXlzZWNyZXQtdG9rZW4/AB12C"]))


@pytest.mark.parametrize(
    "spelling",
    [
        "na1.c2VjcmV0LXRva2VuLTAxMjM/Ab12",
        "Basic eu1.c2VjcmV0LXRva2VuLTAxMjM/Ab12",
        "na1.c2VjcmV0LXRva2VuLTAxMjM%2FAb12",
        "na1.c2VjcmV0LXRva2VuLTAxMjM\\/Ab12",
        base64.b64encode(b"na1.c2VjcmV0LXRva2VuLTAxMjM/Ab12").decode(),
        base64.b64encode(b"eu1.c2VjcmV0LXRva2VuLTAxMjM/Ab12:").decode(),
    ],
)
def test_a_key_that_was_never_met_is_known_by_its_shape(spelling: str) -> None:
    """One that rests in the keyring may be pasted before it was read from there."""
    left = Redactor(()).text(f"before {spelling}, after")
    assert MASK in left
    assert "c2VjcmV0" not in left
    assert Redactor(()).data(f"before {spelling}".encode()).endswith(MASK.encode())
    assert not Redactor(()).finds_nothing((spelling,), ())
    assert not Redactor(()).finds_nothing((), (spelling.encode(),))


@given(before=st.text(max_size=20), key=st.from_regex(KEY_SHAPE, fullmatch=True), after=st.text(max_size=20))
def test_the_quick_look_misses_nothing(before: str, key: str, after: str) -> None:
    """It says the same as the search for what is to be masked, on texts and on bytes."""
    for text in (before + key + after, before + base64.b64encode(key.encode()).decode() + after):
        redactor = Redactor(())
        assert redactor.finds_nothing((text,), ()) == (redactor.text(text) == text)
        data = text.encode()
        assert redactor.finds_nothing((), (data,)) == (redactor.data(data) == data)


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
@given(keys=st.lists(any_secret | st.text("a1/.%&", min_size=8, max_size=12), min_size=1, max_size=3), data=st.data())
def test_the_quick_look_misses_no_known_key(
    spelling: Callable[[str], str], keys: list[str], data: st.DataObject
) -> None:
    """However it is written; and it says nothing of what is no key."""
    redactor = Redactor(keys)
    key = data.draw(st.sampled_from(keys))
    for text in (
        spelling(key),
        spelling(base64.b64encode(key.encode()).decode()),
        data.draw(st.text("a1/%", max_size=9)),
    ):
        assert redactor.finds_nothing((f"a {text}b",), ()) == (redactor.text(f"a {text}b") == f"a {text}b")
        piece = f"a {text}b".encode()
        assert redactor.finds_nothing((), (piece,)) == (redactor.data(piece) == piece)


@pytest.mark.parametrize("text", ["na1.sandbox-standard", "v1.10/2", "eu1.fullstory.com/ui/o-ABC/session/1:2", ""])
def test_what_is_no_key_is_left_alone(text: str) -> None:
    assert Redactor(()).text(text) == text
    assert Redactor(()).finds_nothing((text,), (text.encode(),))

"""What counts as a word, in searches and in what is searched.

A word is a run of letters and digits; case and accents do not matter. Characters of scripts without spaces, emoji and
currency signs are words of their own. Everything else separates words: `na1.x` is two, and a search for it looks for
the two side by side.
"""

import re
import unicodedata

BODY_BYTES = 128 * 1024
"""How much of a body can be searched, from its start; what follows is kept, but not found by words."""

OPEN_ENDED_CHARS = 3
"""From how many characters a word finds longer ones: among a million exchanges a single `1` begins too many."""

# Patterns of large sets are compiled when they are first used, not at start (4 ms).
# Fixed ranges, not Unicode's categories: those differ between versions of Python, and an index must not.
_MARK = re.compile("[\u0300-\u036f\ufe00-\ufe0f]+")
_ALONE = (
    "[\xa2-\xa5\xa7\xa9\xae\xb0\u20a0-\u20cf\u2190-\u2bff\U0001f000-\U0001faff"  # signs and emoji
    "\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"  # Japanese and Chinese
)
_BETWEEN = (
    "[\x80-\xa1\xa6\xa8\xaa-\xad\xaf\xb1-\xbf\xd7\xf7\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u206f\u2e00-\u2e7f"
    "\u3000-\u3004\u3008-\u3040\ud800-\udfff\ufff0-\uffff\U000e0000-\U000e0fff]+"
)
_WORD = "[0-9a-z\x80-\U0010ffff]+"

_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))')
_ESCAPED = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def words(text: str) -> list[str]:
    """The words of `text`, in order, as searches compare them."""
    return re.findall(_WORD, searchable(text).lower())


def searchable(text: str) -> str:
    """`text` prepared so that its words are the runs of ASCII letters, digits and characters beyond ASCII.

    The case of ASCII letters is left alone. Most bodies are ASCII and come back as they are.
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.casefold()).casefold()
    return re.sub(_BETWEEN, " ", re.sub(_ALONE, r" \g<0> ", _MARK.sub("", text)))


def body_text(body: bytes) -> str:
    """The first BODY_BYTES of a body as text to be searched; in JSON, escapes are resolved."""
    start = body[:BODY_BYTES]
    text = start.decode("utf-8", "replace")
    if b"\\" in start and start.lstrip()[:1] in {b"{", b"["}:
        text = _ESCAPE.sub(_unescaped, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _unescaped(match: re.Match[str]) -> str:
    if not match[1]:
        return _ESCAPED[match[2]]
    char = chr(int(match[1], 16))
    # No program escapes ASCII letters; resolved, a key hidden so would stand in the index in clear.
    return match[0] if char.isascii() and char.isalnum() else char

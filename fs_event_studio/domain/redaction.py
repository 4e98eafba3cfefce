"""The one function that takes keys out of whatever is written, shown for copying, or exported.

It knows each secret in the forms in which it leaks: raw (also after `Basic `) and in base64 (also inside a longer
base64 text, at any of the three alignments), and each of these percent-encoded or escaped for JSON or HTML, wholly
or in part. It works on copies and must run before anything is cut short.

A key that this run has not met, such as one that rests in the keyring and was pasted by mistake, is recognised by
the shape that Fullstory's keys are known to have.
"""

import base64
import re
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.keys import KEY_SHAPE, SHORTEST_KEY_CHARS

MASK = "[key removed]"


class Redactor:
    """Replaces every known form of the given secrets, and whatever has the shape of a key, by MASK.

    Texts shorter than SHORTEST_KEY_CHARS are left out: `read_key` lets no such key in, and to mask each `a` would
    spoil what is written.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        forms = {form for secret in secrets if len(secret) >= SHORTEST_KEY_CHARS for form in _forms(secret)}
        longest_first = sorted(forms, key=lambda form: (-len(form), form))
        known = [spelling for form in longest_first for spelling in _spellings(form)]
        pattern = "|".join([*known, *_SHAPES])
        self._text, self._bytes = re.compile(pattern), re.compile(pattern.encode())
        self._hints = tuple({max(_PLAIN_RUN.findall(form), key=len, default="") for form in forms})

    def finds_nothing(self, texts: Iterable[str], data: Iterable[bytes]) -> bool:
        """Whether all of this would come back as it is."""
        return not any(self._hints_at_key(text) and self._text.search(text) for text in texts) and not any(
            self._hints_at_key(piece.decode("latin-1")) and self._bytes.search(piece) for piece in data
        )

    def text(self, value: str) -> str:
        """`value` without the secrets."""
        return self._text.sub(MASK, value) if self._hints_at_key(value) else value

    def data(self, value: bytes) -> bytes:
        """`value` without the secrets."""
        return self._bytes.sub(MASK.encode(), value) if self._hints_at_key(value.decode("latin-1")) else value

    def _hints_at_key(self, text: str) -> bool:
        """Whether a part of a key may stand there that nobody escapes; found out in a tenth of the time."""
        return any(hint in text for hint in (*self._hints, *_BASE64_STARTS)) or bool(_TOKEN.search(text))


def _forms(secret: str) -> Iterator[str]:
    yield secret
    raw = secret.encode()
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for shift in range(3):
            yield _aligned(encode(b"\0" * shift + raw).decode(), shift, len(raw))


def _aligned(encoded: str, shift: int, size: int) -> str:
    """The part of a base64 text that depends on the secret alone, whatever stands before and after it."""
    first = -(-shift * 8 // 6)
    last = (shift + size) * 8 // 6
    return encoded[first:last]


def _spellings(form: str) -> Iterator[str]:
    """Patterns for `form` as it is, and with some or all of its characters escaped in one of the known ways.

    An escape's own mark, such as `%`, counts only where it is escaped itself. So no text fits in two ways, and the
    search stays linear.
    """
    yield re.escape(form)
    if not form.isalnum():
        for escapes, mark in ((_percent, "%"), (_json, "\\"), (_html, "&")):
            yield "".join(_one_of(escapes(char) | ({char} - {mark})) for char in form)


def _one_of(spellings: set[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(spellings)))})" if len(spellings) > 1 else re.escape(*spellings)


def _percent(char: str) -> set[str]:
    if _is_plain(char):
        return {char}
    codes = "".join(f"%{byte:02x}" for byte in char.encode())
    return {codes, codes.upper()}


def _json(char: str) -> set[str]:
    if _is_plain(char):
        return {char}
    return {f"\\{char}", f"\\u{ord(char):04x}", f"\\u{ord(char):04X}"}


def _html(char: str) -> set[str]:
    if _is_plain(char):
        return {char}
    import html  # noqa: PLC0415 - its table of names costs 2 ms at start, when no key is known

    return {html.escape(char), f"&#{ord(char)};", f"&#x{ord(char):x};", f"&#x{ord(char):X};"} - {"&"}


def _is_plain(char: str) -> bool:
    """Whether nobody escapes it."""
    return char.isascii() and char.isalnum()


# Its slash may be escaped. In base64 such a key begins in one of two ways.
_SLASH = _one_of({"/"} | _percent("/") | _json("/") | _html("/"))
_BASE64_STARTS = ("bmExL", "ZXUxL")
_SHAPES = (KEY_SHAPE.replace("/", _SLASH), rf"\b(?:{'|'.join(_BASE64_STARTS)})[A-Za-z0-9+/_-]{{24,}}={{0,2}}")
_PLAIN_RUN = re.compile("[A-Za-z0-9]+")
_TOKEN = re.compile(r"\.[A-Za-z0-9+=_-]{16}")
"""Stands in every key of KEY_SHAPE, and in little else."""

"""Bash's quotes of the form $'…', with the escapes of C."""

import re

_ESCAPE = re.compile(
    r"\\(?:([abeEfnrtv\\'\"?])|([0-7]{1,3})|x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|c(.))",
    re.DOTALL,
)
_BYTES = re.compile(r"[\udc80-\udcff]+")
_LETTERS = dict(zip("abeEfnrtv\\'\"?", "\a\b\x1b\x1b\f\n\r\t\v\\'\"?", strict=True))
_LAST_CODE_POINT = 0x10FFFF
_LAST_ASCII = 0x7F
_BYTE_MASK = 0xDC00
"""Where Python keeps single bytes of UTF-8 (`surrogateescape`)."""


def read_ansi_c(inside: str) -> str:
    """What bash makes of the text between `$'` and `'`.

    Bytes given one by one are joined to characters in UTF-8.
    """
    if "\\" not in inside:
        return inside
    return joined_surrogates(_BYTES.sub(_decoded, _ESCAPE.sub(_character, inside)))


def joined_surrogates(text: str) -> str:
    """`text` with the two halves of a character joined, which browsers write one by one; lone halves stay."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _character(escape: re.Match[str]) -> str:
    letter, octal, byte, *longer, control = escape.groups()
    if letter:
        return _LETTERS[letter]
    if control:
        return chr(ord(control[:1]) & 0x1F)
    if octal or byte:
        code = int(octal, 8) & 0xFF if octal else int(byte, 16)
        return chr(code if code <= _LAST_ASCII else code | _BYTE_MASK)
    code = int(next(filter(None, longer)), 16)
    return chr(code) if code <= _LAST_CODE_POINT else "\ufffd"


def _decoded(escaped: re.Match[str]) -> str:
    return escaped[0].encode("ascii", "surrogateescape").decode("utf-8", "surrogateescape")

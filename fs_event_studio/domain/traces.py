"""Finds what names a person in texts and bytes, in the forms in which programs write it.

Forms: as it is, escaped for JSON, for addresses or for HTML, wholly or in part, in UTF-16, and in base64 at any
of the three alignments. In plain text it must stand alone: `u-1` is not found in `u-10`.
"""

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator

FORGOTTEN = b"forgotten-user"
"""What takes the place of a name in files that stay."""

SHORTEST_IN_BASE64_BYTES = 6
"""Shorter names are not looked for inside base64: four characters of it are found everywhere."""

# Before a name: no letter or digit, unless it ends an escape, as in `uid%3Du-1` or `\nu-1`.
_BEFORE = rb"(?:(?<![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2})|(?<=\\[bfnrt])|(?<=\\u[0-9A-Fa-f]{4}))"
_AFTER = rb"(?![0-9A-Za-z])"


class Traces:
    """Finds any of the given names. One with an @ is an address: the case of its letters does not count."""

    def __init__(self, names: Iterable[str]) -> None:
        chosen = sorted({name for name in names if name}, key=len, reverse=True)
        self._exact = frozenset(name for name in chosen if "@" not in name)
        self._folded = frozenset(name.casefold() for name in chosen if "@" in name)
        self._runs = tuple(_runs(name) for name in chosen)
        self._plain = re.compile(b"|".join(_plain(name) for name in chosen) or rb"(?!)")
        self._forms = tuple(form for name in chosen for form in _encoded(name))
        self._encoded = re.compile(b"|".join(map(re.escape, self._forms)) or rb"(?!)")

    def __bool__(self) -> bool:
        return bool(self._exact or self._folded)

    def is_one(self, text: str) -> bool:
        """Whether the whole text is one of the names."""
        return text in self._exact or (bool(self._folded) and text.casefold() in self._folded)

    def found_in(self, data: bytes) -> bool:
        """Whether one of the names stands in it."""
        # Plain comparisons first: the pattern is a hundred times slower, and most data holds nothing.
        if any(form in data for form in self._forms):
            return True
        folded = data.lower()
        return any(all(run in folded for run in runs) for runs in self._runs) and bool(self._plain.search(data))

    def masked(self, data: bytes) -> bytes:
        """A copy without the names. In base64 and UTF-16 the length stays, so that the rest can still be read."""
        return self._encoded.sub(_same_length, self._plain.sub(FORGOTTEN, data))


def _same_length(match: re.Match[bytes]) -> bytes:
    found = match.group()
    return b"A" * len(found) if b"\0" not in found else bytes(0x41 if byte else 0 for byte in found)


def _plain(name: str) -> bytes:
    case = b"(?i:%s)" if "@" in name else b"(?:%s)"
    spelled = case % b"".join(_one_of(_spellings(char)) for char in name)
    before = _BEFORE if _is_alone(name[0]) else b""
    return before + spelled + (_AFTER if _is_alone(name[-1]) else b"")


def _runs(name: str) -> tuple[bytes, ...]:
    """The parts of a name that nobody escapes, in lower case, the longest first."""
    runs: list[str] = re.findall("[0-9A-Za-z]+", name)
    return tuple(run.lower().encode() for run in sorted(runs, key=len, reverse=True))


def _is_alone(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _spellings(char: str) -> Iterator[bytes]:
    """A character as it is and escaped."""
    data = char.encode("utf-8", "surrogatepass")
    yield data
    if _is_alone(char):
        return
    percent = "".join(f"%{byte:02x}" for byte in data)
    utf16 = char.encode("utf-16-be", "surrogatepass")
    units = "".join(f"\\u{utf16[at] << 8 | utf16[at + 1]:04x}" for at in range(0, len(utf16), 2))
    for escaped in (percent, units, f"&#{ord(char)};", f"&#x{ord(char):x};"):
        yield escaped.encode()
        yield escaped.upper().replace("\\U", "\\u").replace("&#X", "&#x").encode()
    yield json.dumps(char)[1:-1].encode()
    if char.isascii():
        yield b"\\" + data
        yield html.escape(char).encode()


def _one_of(spellings: Iterable[bytes]) -> bytes:
    longest_first = sorted(set(spellings), key=lambda one: (-len(one), one))
    return b"(?:%s)" % b"|".join(map(re.escape, longest_first)) if len(longest_first) > 1 else re.escape(*longest_first)


def _encoded(name: str) -> Iterator[bytes]:
    """Forms in which no letter stands as itself."""
    yield name.encode("utf-16-le", "surrogatepass")
    yield name.encode("utf-16-be", "surrogatepass")
    data = name.encode("utf-8", "surrogatepass")
    if len(data) < SHORTEST_IN_BASE64_BYTES:
        return
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for shift in range(3):
            first, last = -(-shift * 8 // 6), (shift + len(data)) * 8 // 6
            yield encode(b"\0" * shift + data)[first:last]

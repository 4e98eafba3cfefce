"""Text from outside, made safe to look at: characters that steer a terminal or reorder a line become visible."""

_STEERING = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})
_KEPT_FORMATS = frozenset("\u200c\u200d")  # joiners, which scripts and emoji need


class _Signs(dict[int, str]):
    """For `str.translate`: what to write for each character, worked out when it is first met."""

    def __init__(self, kept: str) -> None:
        super().__init__({ord(character): character for character in kept})

    def __missing__(self, code: int) -> str:
        character = chr(code)
        sign = character if character.isprintable() or not _steers(character) else f"<U+{code:04X}>"
        self[code] = sign
        return sign


class _Escapes(dict[int, str]):
    """For `str.translate`: the JSON escape of each character that would not be shown as itself."""

    def __init__(self) -> None:
        super().__init__({ord("\n"): "\n", ord("\t"): "\t"})

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        if _steers(sign) or code in ALTERED_BY_QT:
            units = sign.encode("utf-16-be", "surrogatepass").hex()
            sign = "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
        self[code] = sign
        return sign


ALTERED_BY_QT = frozenset({0xA0, 0xFFFC, *range(0xFDD0, 0xFDF0)})
"""Qt copies a no-break space as a plain one, and takes the others for marks of its own in a document."""

_ESCAPES = _Escapes()
_IN_TEXT, _IN_LINE = _Signs("\n\t"), _Signs("")


def visible(text: str) -> str:
    """`text` with control, direction and other invisible characters but line breaks and tabs as `<U+202E>`."""
    return text if text.isprintable() else text.translate(_IN_TEXT)


def one_line(text: str) -> str:
    """`text` for one line of a table or title: line breaks and tabs become visible too."""
    return text if text.isprintable() else text.translate(_IN_LINE)


def escaped(json: str) -> str:
    """The same JSON, with all characters that an editor would not show as themselves written as JSON's escapes.

    It means the same to whoever reads it, and what is shown is byte for byte what is sent.
    """
    plain = json.isascii() and json.replace("\n", "").replace("\t", "").isprintable()
    return json if plain else json.translate(_ESCAPES)


def shortened(text: str, most_chars: int) -> str:
    """`text` with its middle left out if it is longer than `most_chars`."""
    if len(text) <= most_chars:
        return text
    kept = most_chars - 1
    return f"{text[: kept - kept // 2]}…{text[-(kept // 2) :]}"


def size(byte_count: int) -> str:
    """A size as people read it, such as `1.4 kB`."""
    if byte_count < 1000:  # noqa: PLR2004 - SI units
        return f"{byte_count} B"
    if byte_count < 1_000_000:  # noqa: PLR2004
        return f"{byte_count / 1000:.1f} kB"
    return f"{byte_count / 1_000_000:.1f} MB"


def duration(milliseconds: float) -> str:
    """A duration as people read it, such as `34 ms` or `2.1 s`."""
    return f"{milliseconds:.0f} ms" if milliseconds < 1000 else f"{milliseconds / 1000:.1f} s"  # noqa: PLR2004


def _steers(character: str) -> bool:
    import unicodedata  # noqa: PLC0415 - costs 1.5 ms at start, when all characters are printable

    return unicodedata.category(character) in _STEERING and character not in _KEPT_FORMATS

"""How a Python text and a document of Qt measure up: units, differences, and lines too long to be laid out."""

from collections.abc import Callable

from fs_event_studio.domain.display import shortened

LONG_LINE = 64 * 1024
"""Qt lays a line out as a whole: longer ones are shown with their middle left out, and cannot be edited."""


def fitting(text: str) -> tuple[str, bool]:
    """The text with lines that Qt can lay out, and whether one of them had to be shortened."""
    if len(text) <= LONG_LINE:
        return text, False
    lines = text.split("\n")
    if max(map(len, lines)) <= LONG_LINE:
        return text, False
    return "\n".join(shortened(line, LONG_LINE // 8) if len(line) > LONG_LINE else line for line in lines), True


def units(text: str) -> int:
    """How many UTF-16 units Qt counts for `text`."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, units: int) -> tuple[str, str]:
    """`text` in two parts; the first has so many UTF-16 units."""
    if text.isascii():
        return text[:units], text[units:]
    raw = text.encode("utf-16-le", "surrogatepass")
    first, second = raw[: 2 * units], raw[2 * units :]
    return first.decode("utf-16-le", "surrogatepass"), second.decode("utf-16-le", "surrogatepass")


def common(old: str, new: str) -> tuple[int, int]:
    """How many characters are the same at the start, and how many of the others at the end."""
    shorter = min(len(old), len(new))
    start = _longest(shorter, lambda length: old[:length] == new[:length])
    rest = shorter - start
    end = _longest(rest, lambda length: not length or old[-length:] == new[-length:])
    return start, end


def _longest(most: int, same: Callable[[int], bool]) -> int:
    """The greatest length up to `most` for which `same` holds, which holds for all lengths up to it."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if same(middle) else (low, middle - 1)
    return low

"""Paths that a comparison passes over: dotted, `*` for one step or a part of it, `**` for any number of steps."""

import re
from collections.abc import Iterable
from typing import TypeAlias

Step: TypeAlias = "str | int"
"""The name of a member, or the number of an element from 0."""

Steps: TypeAlias = tuple[Step, ...]

_STEP = re.compile(r"(?:\\.|[^\\.[])+|\[\d+\]|[\\[]", re.DOTALL)
_PIECE = re.compile(r"\\(.)|(\*)|(.)", re.DOTALL)
_ANY_STEPS = "**"


def path_text(steps: Steps) -> str:
    """A path as people write it, such as `properties.items[0].sku`. Dots and stars in names get a backslash."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{_escaped(step)}"
    return text.removeprefix(".")


def read_patterns(text: str) -> tuple[str, ...]:
    """The patterns in a text, one a line, each once; blank lines and lines that begin with # are passed over."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


class IgnoredPaths:
    """Tells whether a path is to be passed over; so is what lies below one that is."""

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        self._patterns = tuple(tuple(map(_expression, _STEP.findall(pattern))) for pattern in patterns)

    def has(self, steps: Steps) -> bool:
        """Whether one of the patterns names just this path."""
        return any(_matches(pattern, steps) for pattern in self._patterns)


_Expression: TypeAlias = "re.Pattern[str] | None"
"""What one step must look like; None for any number of steps."""


def _escaped(name: str) -> str:
    return re.sub(r"([\\.*[])", r"\\\1", name)


def _expression(step: str) -> _Expression:
    if step == _ANY_STEPS:
        return None
    if step.startswith("[") and step.endswith("]"):
        return re.compile(re.escape(step))
    pieces = (".*" if star else re.escape(escaped or plain) for escaped, star, plain in _PIECE.findall(step))
    return re.compile("".join(pieces), re.DOTALL)


def _matches(pattern: tuple[_Expression, ...], steps: Steps) -> bool:
    """A set of places in the pattern is carried along the path, so that no pattern takes long."""
    places = _passed(pattern, {0})
    for step in steps:
        texts = (str(step), f"[{step}]") if isinstance(step, int) else (step,)
        reached = set[int]()
        for place in places:
            if place == len(pattern):
                continue
            expression = pattern[place]
            if expression is None:
                reached.add(place)
            elif any(expression.fullmatch(text) for text in texts):
                reached.add(place + 1)
        places = _passed(pattern, reached)
    return len(pattern) in places


def _passed(pattern: tuple[_Expression, ...], places: set[int]) -> set[int]:
    """These places and those behind any number of steps that may be none."""
    found = set(places)
    for place in sorted(places):
        at = place
        while at < len(pattern) and pattern[at] is None:
            at += 1
            found.add(at)
    return found

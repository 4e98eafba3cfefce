"""JSON laid out for people without reading it into values: every digit, repeated name and escape stays as it was.

A long text takes seconds, but holds up no other thread: no values are made that would have to be collected.
"""

import re
from io import StringIO

from fs_event_studio.domain.json_text import MAX_DEPTH

_TOKEN = re.compile(
    r"""[ \t\r\n]*+(?:(?P<value>"[^"\\\x00-\x1f]*+(?:\\.[^"\\\x00-\x1f]*+)*+"
    |-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null)|(?P<sign>[][{},:]))""",
    re.VERBOSE,
)
_BLANK = re.compile(r"[ \t\r\n]*")
_CLOSES = {"}": "{", "]": "["}


def laid_out(text: str) -> str:
    """`text` with a line for each member and element; empty if it is no JSON, or nested deeper than MAX_DEPTH."""
    out, around, before, at = StringIO(), list[str](), "", 0
    # Not finditer: where nothing fits, it would try every later place, each to the end of a long blank.
    while match := _TOKEN.match(text, at):
        at = match.end()
        token = match["value"] or match["sign"]
        kind = "v" if match["value"] else token
        if not _may_follow(kind, before, around):
            return ""
        if kind in _CLOSES:
            around.pop()
            if before in _CLOSES.values():
                out.write(token)
            else:
                _write_line(out, around, token)
            kind = "v"
        elif kind in {",", ":"}:
            out.write(": " if kind == ":" else ",")
        else:
            _write_line(out, around, token) if before in {"{", "[", ","} else out.write(token)
            if kind != "v":
                around.append(kind)
                if len(around) > MAX_DEPTH:
                    return ""
        before = kind
    whole = before == "v" and not around and _BLANK.fullmatch(text, at)
    return out.getvalue() if whole else ""


def _write_line(out: StringIO, around: list[str], token: str) -> None:
    out.write("\n" + "  " * len(around))
    out.write(token)


def _may_follow(kind: str, before: str, around: list[str]) -> bool:
    """Whether a token of this kind may stand behind the one before; v: a value. Names are not told from values."""
    if kind in _CLOSES:
        return bool(around) and around[-1] == _CLOSES[kind] and before in {"v", _CLOSES[kind]}
    if kind in {",", ":"}:
        return bool(around) and before == "v"
    return before != "v" and (bool(before) or not around)

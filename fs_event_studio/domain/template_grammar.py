r"""What may stand in a template's texts between two braces: a closed grammar, and no program (product rule 16).

{{order_id}}                  a value: of the environment, or else the template's own
{{ask:coupon}}                asked for before each send, and kept nowhere
{{now}} {{now-10m}} {{now+2d|date}}      the moment, shifted by s, m, h, d or w; as |date, |unix or |millis
{{uuid}} {{uuid:second}}      a random UUID; the same one for the same label throughout one event
{{choice:red,green,blue}}     one of these, at random
{{total|number}} {{gift|bool}}           where it is the whole value: a number, or true or false
\{{not_a_variable}}           the braces themselves
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import partial, reduce
from typing import NamedTuple

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import quoted

LONGEST_PLACEHOLDER = 400
"""Characters between the braces; what is longer is an ordinary text."""
LONGEST_NAME = 64
MOST_OPTIONS = 50

BRACES = "{{"
"""A text without them has no placeholder."""


class Origin(StrEnum):
    """Where a placeholder's value comes from."""

    VALUE = "value"
    ASK = "ask"
    NOW = "now"
    UUID = "uuid"
    CHOICE = "choice"


class Form(StrEnum):
    """How a value is written. NUMBER, BOOL: only as a whole value.   DATE, UNIX, MILLIS: of a moment."""

    TEXT = "text"
    NUMBER = "number"
    BOOL = "bool"
    DATE = "date"
    UNIX = "unix"
    MILLIS = "millis"


class Placeholder(NamedTuple):
    """What stands between the braces.

    name: of the variable or question, or a UUID's label.   shift_s: of a moment.   options: to choose from.
    """

    origin: Origin
    name: str = ""
    form: Form = Form.TEXT
    shift_s: int = 0
    options: tuple[str, ...] = ()


class PlaceholderError(ValueError):
    """What stands between the braces is none of the known things; the message is a sentence with the fix."""


_MARK = re.compile(rf"(\\?)\{{\{{([^{{}}]{{0,{LONGEST_PLACEHOLDER}}})\}}\}}")
_NAME = rf"[A-Za-z_][A-Za-z0-9_.-]{{0,{LONGEST_NAME - 1}}}"
_MOMENT = re.compile(r"now\s*(?:([+-])\s*([0-9]{1,6})\s*([smhdw]))?")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_RESERVED = frozenset({"now", "uuid", "choice", "ask"})
_VALUE_FORMS = frozenset({Form.TEXT, Form.NUMBER, Form.BOOL})
_FORMS = {
    Origin.VALUE: _VALUE_FORMS,
    Origin.ASK: _VALUE_FORMS,
    Origin.CHOICE: _VALUE_FORMS,
    Origin.NOW: frozenset({Form.TEXT, Form.DATE, Form.UNIX, Form.MILLIS}),
    Origin.UUID: frozenset({Form.TEXT}),
}
_NO_VARIABLE = (
    "{0} is no variable. Write a name such as {{{{order_id}}}}, or one of {{{{ask:name}}}}, {{{{now}}}}, {{{{uuid}}}}, "
    "{{{{choice:a,b}}}}. {1}"
)
_LITERAL = "To send the braces themselves, write a backslash before them."


def is_variable_name(text: str) -> bool:
    """Whether a variable can be called so: a letter, then letters, digits, `_`, `.` and `-`; no word of the grammar."""
    return bool(re.fullmatch(_NAME, text)) and text not in _RESERVED and not text.startswith("now-")


def split(text: str) -> Iterator[str | Placeholder | PlaceholderError]:
    """The pieces of a text in their order: what stands as it is, placeholders, and what is neither."""
    end = 0
    for mark in _MARK.finditer(text):
        if literal := text[end : mark.start()]:
            yield literal
        end = mark.end()
        if mark[1]:
            yield mark[0][1:]
            continue
        try:
            yield read_placeholder(mark[2])
        except PlaceholderError as error:
            yield error
    if end < len(text):
        yield text[end:]


def has_placeholder(text: str) -> bool:
    """Whether anything in the text is more than itself."""
    return BRACES in text and bool(_MARK.search(text))


def is_placeholder(text: str) -> bool:
    """Whether the text is one placeholder and nothing else."""
    mark = _MARK.fullmatch(text)
    return mark is not None and not mark[1]


def with_form(text: str, form: str) -> str:
    """A text that is one placeholder, its value now of this form unless it names one. form: a Form's, or empty."""
    return text if "|" in text or not form else f"{text[:-2].rstrip()}|{form}}}}}"


def escaped(text: str) -> str:
    """A text that, as a template's, means exactly `text`."""
    return _MARK.sub(lambda mark: f"\\{mark[0]}", text)


def read_placeholder(inside: str) -> Placeholder:
    """The placeholder whose braces hold `inside`. Errors: PlaceholderError."""
    head, bar, tail = (part.strip() for part in inside.partition("|"))
    found = _read_head(head, inside)
    if not bar or tail == Form.TEXT:
        return found
    allowed = _FORMS[found.origin] - {Form.TEXT}
    form = next((form for form in allowed if form.value == tail), None)
    if form is None:
        words = sorted(f"|{form.value}" for form in allowed) or [Phrase("nothing")]
        choices = reduce(partial(Phrase, "{0} or {1}"), words)
        raise PlaceholderError(
            Phrase("{0}: after “{1}” may stand {2}, not {3}.", _shown(inside), head, choices, quoted(f"|{tail}"))
        )
    return found._replace(form=form)


def _read_head(head: str, inside: str) -> Placeholder:
    word, colon, rest = (part.strip() for part in head.partition(":"))
    if moment := _MOMENT.fullmatch(head):
        sign, amount, unit = moment.groups()
        shift_s = int(f"{sign}{amount}") * _SECONDS[unit] if sign else 0
        return Placeholder(Origin.NOW, shift_s=shift_s)
    if word == "uuid" and (not colon or is_variable_name(rest)):
        return Placeholder(Origin.UUID, rest)
    if word == "ask" and is_variable_name(rest):
        return Placeholder(Origin.ASK, rest)
    if word == "choice" and colon:
        return Placeholder(Origin.CHOICE, options=_read_options(rest, inside))
    if is_variable_name(head):
        return Placeholder(Origin.VALUE, head)
    raise PlaceholderError(Phrase(_NO_VARIABLE, _shown(inside), Phrase(_LITERAL)))


def _read_options(text: str, inside: str) -> tuple[str, ...]:
    options = tuple(option.strip() for option in text.split(","))
    if not all(options) or not 1 < len(options) <= MOST_OPTIONS:
        raise PlaceholderError(
            Phrase(
                "{0}: a choice needs 2 to {1} options with commas between them, none empty.",
                _shown(inside),
                MOST_OPTIONS,
            )
        )
    return options


def _shown(inside: str) -> str:
    return quoted(f"{{{{{inside}}}}}")

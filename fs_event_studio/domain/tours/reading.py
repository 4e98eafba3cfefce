"""Reads a tour from its text. The format is described in resources/docs/tours.md."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.timestamps import read_timestamp
from fs_event_studio.domain.tours.tour import DEFAULT_START, Action, ActionKind, Slide, Tour, TourError

MAX_BYTES = 256 * 1024
MAX_SLIDES = 200
MAX_ACTIONS = 1000
"""A tour is looked at by people: more is a mistake, and all of it is played at once."""

_NAME = r"(?P<person>[\w.@+-]{1,60})"
_SPAN = re.compile(r"(\d{1,5})\s*(s|sec|seconds?|m|min|minutes?|h|hours?)\b")
_UNITS = {"s": 1, "m": 60, "h": 3600}
_HEADERS = {"title", "seed", "starts"}


class _Form(NamedTuple):
    """How an action is written. example: for whoever wrote it wrongly."""

    kind: ActionKind
    pattern: re.Pattern[str]
    example: str


def _form(kind: ActionKind, pattern: str, example: str) -> _Form:
    return _Form(kind, re.compile(pattern), example)


_FORMS = (
    _form(ActionKind.ARRIVE, rf"arrive {_NAME}(?P<text> anonymously)?", "arrive ada, or: arrive guest anonymously"),
    _form(
        ActionKind.VISIT,
        rf'visit {_NAME}(?: with session "(?P<literal>[^"]{{1,256}})")?',
        'visit ada, or: visit ada with session "checkout-42"',
    ),
    _form(ActionKind.TOUCH, rf"touch {_NAME}", "touch ada"),
    _form(ActionKind.END, rf"end {_NAME}", "end ada"),
    _form(ActionKind.SIGN_IN, rf"sign in {_NAME} as (?P<text>\S{{1,256}})", "sign in guest as ben@shop.example"),
    _form(ActionKind.WAIT, r"wait (?P<span>.+)", "wait 31 minutes, or: wait 30 min 1 s"),
    _form(ActionKind.LIMIT, rf"page limit {_NAME} on", "page limit ada on"),
    _form(ActionKind.UNLIMIT, rf"page limit {_NAME} off", "page limit ada off"),
    _form(
        ActionKind.SEND,
        rf'send "(?P<text>[^"]{{1,250}})" by (?P<mode>\w+)(?: of {_NAME}| "(?P<literal>[^"]{{1,256}})")?',
        'send "Paid" by user_uid_recent of ada, or: send "Paid" by session_id "12:34", or: send "Paid" by anonymous',
    ),
)


def read_tour(text: str) -> Tour:
    """The tour in a text. Errors: TourError for the first thing that is wrong."""
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise TourError(Phrase("A tour has at most {0} kB.", MAX_BYTES // 1024))
    lines = list(enumerate(text.removeprefix("\ufeff").splitlines(), 1))
    first = next((at for at, (_, line) in enumerate(lines) if line.startswith("== ")), len(lines))
    head = _read_head(lines[:first])
    slides = tuple(_slide(part) for part in _parts(lines[first:]))
    if not slides:
        raise TourError(Phrase("There is no slide. Begin each with a line such as: == A visit begins"))
    if len(slides) > MAX_SLIDES or sum(len(slide.actions) for slide in slides) > MAX_ACTIONS:
        raise TourError(
            Phrase("A tour has at most {0} slides, on which {1} things happen in all.", MAX_SLIDES, MAX_ACTIONS)
        )
    return Tour(head.get("title", "") or slides[0].heading, slides, _seed(head), _start(head))


def _read_head(lines: list[tuple[int, str]]) -> dict[str, str]:
    head: dict[str, str] = {}
    for number, line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if not colon or name not in _HEADERS:
            raise TourError(
                Phrase(
                    "Line {0}: “{1}” is neither Title:, Seed: nor Starts:. Slides begin with ==.", number, _shown(line)
                )
            )
        head[name] = value.strip()
    return head


def _seed(head: dict[str, str]) -> int:
    text = head.get("seed", "1")
    if not (text.isascii() and text.isdigit() and len(text) <= 9):  # noqa: PLR2004 - plenty
        raise TourError(Phrase("Seed: “{0}” is not a whole number. Write, say, Seed: 7.", _shown(text)))
    return int(text)


def _start(head: dict[str, str]) -> datetime:
    if "starts" not in head:
        return DEFAULT_START
    reading = read_timestamp(head["starts"])
    if reading.moment is None or reading.fault:
        raise TourError(
            Phrase(
                "Starts: “{0}” is not a moment with its time zone. Write 2026-03-02T10:00:00Z.", _shown(head["starts"])
            )
        )
    return reading.moment


def _parts(lines: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    part: list[tuple[int, str]] = []
    for line in lines:
        if line[1].startswith("== ") and part:
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _slide(lines: list[tuple[int, str]]) -> Slide:
    heading = lines[0][1].removeprefix("== ").strip()
    actions = tuple(_action(number, line[1:].strip()) for number, line in lines[1:] if line.startswith(">"))
    told = [line.strip() for _, line in lines[1:] if not line.startswith((">", "#"))]
    paragraphs = [" ".join(part.split()) for part in "\n".join(told).split("\n\n")]
    return Slide(heading, tuple(part for part in paragraphs if part), actions)


def _action(number: int, text: str) -> Action:
    for form in _FORMS:
        if match := form.pattern.fullmatch(text):
            return _checked(number, form, match)
    word = text.partition(" ")[0]
    examples = [form.example for form in _FORMS if form.example.startswith(f"{word} ")]
    if examples:
        raise TourError(Phrase("Line {0}: “{1}” cannot be read. Write: {2}.", number, _shown(text), examples[0]))
    known = ", ".join(dict.fromkeys(form.example.partition(" ")[0] for form in _FORMS))
    raise TourError(Phrase("Line {0}: nobody knows how to “{1}”. What can happen: {2}.", number, _shown(word), known))


def _checked(number: int, form: _Form, match: re.Match[str]) -> Action:
    found = {name: value or "" for name, value in match.groupdict().items()}
    mode = _mode(number, found["mode"]) if "mode" in found else None
    if mode and (mode is ModeKey.ANONYMOUS) == bool(found["person"] or found["literal"]):
        wrong = (
            Phrase("Line {0}: an event by {1} is for nobody known. Write: {2}.", number, mode, form.example)
            if mode is ModeKey.ANONYMOUS
            else Phrase("Line {0}: an event by {1} needs an ID. Write: {2}.", number, mode, form.example)
        )
        raise TourError(wrong)
    return Action(
        number,
        form.kind,
        found.get("person", ""),
        found.get("text", "").strip(),
        _span(number, found["span"], form) if "span" in found else timedelta(0),
        mode,
        found.get("literal", ""),
    )


def _mode(number: int, text: str) -> ModeKey:
    if text not in set(ModeKey):
        raise TourError(
            Phrase(
                "Line {0}: “{1}” is no identification mode. There are: {2}.", number, _shown(text), ", ".join(ModeKey)
            )
        )
    return ModeKey(text)


def _span(number: int, text: str, form: _Form) -> timedelta:
    parts = _SPAN.findall(text)
    if not parts or _SPAN.sub("", text).strip():
        raise TourError(Phrase("Line {0}: “{1}” is no span of time. Write: {2}.", number, _shown(text), form.example))
    return timedelta(seconds=sum(int(count) * _UNITS[unit[0]] for count, unit in parts))


def _shown(text: str) -> str:
    return one_line(text if len(text) <= 60 else f"{text[:60]}…")  # noqa: PLR2004 - fits a line

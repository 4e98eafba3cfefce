"""A template as a plain text file: one JSON object, written in one way only, so that it lies well in git.

    {
      "fs_event_studio_template": 1,
      "about": "What it is for, in a sentence.",
      "values": {"order_id": "A-10042"},
      "event": { an event as the API takes it, with {{variables}} in its texts }
    }

`about` and `values` may be left out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonTextError, JsonValue
from fs_event_studio.domain.keys import KEY_SHAPE
from fs_event_studio.domain.phrases import Phrase, sentences
from fs_event_studio.domain.problems import quoted
from fs_event_studio.domain.template_grammar import is_variable_name

VERSION = 1
VERSION_MEMBER = "fs_event_studio_template"
MEMBERS = (VERSION_MEMBER, "about", "values", "event")
MOST_BYTES = 1024 * 1024
"""Of a template's file. The API takes less than that as one event."""
MOST_VALUES = 200
LONGEST_VALUE = 4096
LONGEST_ABOUT = 500
LONGEST_PLACE_PART = 80
DEEPEST_FOLDER = 8

_KEY = re.compile(KEY_SHAPE)
_NO_NAME = (
    "{0} cannot be a variable's name. Begin with a letter, go on with letters, digits, “_”, “.” and “-”; "
    "now, uuid, choice and ask are taken."
)
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))})


@dataclass(frozen=True, slots=True)
class Template:
    """A saved event. event: a body with placeholders in its texts.   values: of variables, unless an environment's."""

    event: JsonObject
    about: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


class BadTemplateError(ValueError):
    """A text is no template. line: from 1, 0 if it is about the whole.   rule: an id.   The message is a sentence."""

    def __init__(self, rule: str, reason: str, fix: str, line: int = 0) -> None:
        told = sentences(reason, fix)
        super().__init__(Phrase("line {0}: {1}", line, told) if line else told)
        self.rule, self.reason, self.fix, self.line = f"template.{rule}", reason, fix, line


def read_template(content: bytes) -> Template:
    """The template that a file holds. Errors: BadTemplateError."""
    if len(content) > MOST_BYTES:
        raise BadTemplateError(
            "size", Phrase("The file has more than {0:,} bytes.", MOST_BYTES), "Give each event a file."
        )
    text = content.decode("utf-8", "replace").removeprefix("\ufeff")
    try:
        parsed = json_text.read(content.removeprefix(b"\xef\xbb\xbf"))
    except JsonTextError as error:
        raise BadTemplateError("json", error.reason, Phrase("See column {0}.", error.column), error.line) from error
    document = parsed.value
    if not isinstance(document, dict):
        raise BadTemplateError(
            "json", "The file holds no JSON object.", Phrase("Begin with {{ and “{0}”.", VERSION_MEMBER), 1
        )
    if parsed.duplicates:
        name = parsed.duplicates[0]
        line = _line_of(text, name.rpartition(".")[2], last=True)
        raise BadTemplateError("twice", Phrase("{0} stands more than once.", quoted(name)), "Keep one of them.", line)
    _check_version(document, text)
    for name in document:
        if name not in MEMBERS:
            known = ", ".join(MEMBERS[1:])
            raise BadTemplateError(
                "member",
                Phrase("{0} is no part of a template.", quoted(name)),
                Phrase("Known are {0}.", known),
                _line_of(text, name),
            )
    return Template(_event(document, text), _about(document, text), _values(document, text))


def write_template(template: Template) -> str:
    """The text of the template's file: the same for equal templates.

    Errors: ValueError if the event is nested too deeply.
    """
    document: JsonObject = {VERSION_MEMBER: JsonNumber(str(VERSION))}
    if template.about:
        document["about"] = template.about
    if template.values:
        document["values"] = {name: template.values[name] for name in sorted(template.values)}
    return f"{json_text.write(document | {'event': template.event})}\n"


def looks_like_key(text: str) -> bool:
    """Whether an API key seems to stand in the text."""
    return bool(_KEY.search(text))


def value_fault(name: str, value: str) -> str:
    """A sentence on why `name` cannot have this value, or nothing."""
    if not is_variable_name(name):
        return Phrase(_NO_NAME, quoted(name))
    if len(value) > LONGEST_VALUE:
        return Phrase("The value of {0} has more than {1:,} characters. Shorten it.", quoted(name), LONGEST_VALUE)
    if looks_like_key(value):
        return Phrase("The value of {0} looks like an API key. Keys belong into the keyring, under Key.", quoted(name))
    return ""


def place_fault(part: str) -> str:
    """A sentence on why a file or folder cannot be called `part`, on any platform, or nothing."""
    if not part.strip() or part != part.strip() or len(part) > LONGEST_PLACE_PART:
        return Phrase(
            "A name has 1 to {0} characters and no space at its ends: {1} has not.", LONGEST_PLACE_PART, quoted(part)
        )
    bad = next((char for char in part if char in _FORBIDDEN or not char.isprintable()), "")
    if bad:
        return Phrase(
            "{0} holds {1}, which no file's name can hold everywhere. Leave it out.", quoted(part), quoted(bad)
        )
    if part.startswith(".") or part.endswith(".") or part.partition(".")[0].casefold() in _DEVICES:
        return Phrase("{0} means something else to some computers. Choose another name.", quoted(part))
    return ""


def _check_version(document: JsonObject, text: str) -> None:
    version = document.get(VERSION_MEMBER)
    line = _line_of(text, VERSION_MEMBER)
    if version is None:
        fix = Phrase('Add "{0}": {1}, and put the event under "event".', VERSION_MEMBER, VERSION)
        raise BadTemplateError("version", "The file does not say that it is a template.", fix, 1)
    if not isinstance(version, JsonNumber) or not version.is_integer or int(version.literal) < 1:
        raise BadTemplateError("version", "The version must be a whole number.", Phrase("Write {0}.", VERSION), line)
    if int(version.literal) > VERSION:
        reason = Phrase(
            "It was written by a newer version of this program ({0} instead of {1}).", version.literal, VERSION
        )
        raise BadTemplateError("version", reason, "Update the program.", line)


def _event(document: JsonObject, text: str) -> JsonObject:
    event = document.get("event")
    if not isinstance(event, dict):
        line = _line_of(text, "event") if "event" in document else 1
        raise BadTemplateError("event", "“event” must be an object: the event as the API takes it.", "Add it.", line)
    return event


def _about(document: JsonObject, text: str) -> str:
    about = document.get("about", "")
    if not isinstance(about, str) or len(about) > LONGEST_ABOUT:
        reason = Phrase("“about” must be a text of at most {0} characters.", LONGEST_ABOUT)
        raise BadTemplateError("about", reason, "Shorten it, or leave it out.", _line_of(text, "about"))
    return about


def _values(document: JsonObject, text: str) -> dict[str, str]:
    values: JsonValue = document.get("values", {})
    line = _line_of(text, "values")
    if not isinstance(values, dict):
        raise BadTemplateError("values", "“values” must be an object of names and texts.", "Mend it.", line)
    if len(values) > MOST_VALUES:
        raise BadTemplateError(
            "values", Phrase("“values” has more than {0} entries.", MOST_VALUES), "Remove some.", line
        )
    read = {}
    for name, value in values.items():
        at = _line_of(text, name) or line
        if not isinstance(value, str):
            fix = Phrase("Write it in quotes, and {{{{{0}|number}}}} or |bool in the event.", name)
            raise BadTemplateError("values", Phrase("The value of {0} is not a text.", quoted(name)), fix, at)
        if fault := value_fault(name, value):
            raise BadTemplateError("values", fault, "", at)
        read[name] = value
    return read


def _line_of(text: str, name: str, *, last: bool = False) -> int:
    """The line of the first or last member of this name; 0 if it is written with escapes."""
    found = [match.start() for match in re.finditer(rf"{re.escape(json_text.write(name))}\s*:", text)]
    return text.count("\n", 0, found[-1 if last else 0]) + 1 if found else 0

"""The body to send: a file's own bytes, or an event made of options, perhaps laid over a file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fs_event_studio.cli.console import Console
from fs_event_studio.cli.errors import InputError
from fs_event_studio.domain import json_text
from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.rules.body import type_name

MAX_FILE_BYTES = 16 * 1024 * 1024
"""Far more than any event needs; a device or a wrong file would fill the memory otherwise."""

STDIN = "-"


@dataclass(frozen=True, slots=True)
class EventOptions:
    """What the options say about the event. None and empty: not given."""

    name: str | None = None
    timestamp: str | None = None
    members: Mapping[Member, str | bool] = field(default_factory=dict)
    properties: Mapping[str, JsonValue] = field(default_factory=dict)

    @property
    def change_nothing(self) -> bool:
        """Whether a file can be sent as it is."""
        return self == EventOptions()


def read_source(source: str, console: Console) -> bytes:
    """The bytes of a file, or of standard input. Errors: InputError."""
    try:
        if source == STDIN:
            content = console.read_all(MAX_FILE_BYTES + 1)
        else:
            with Path(source).open("rb") as file:
                content = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(f"{source_name(source)} cannot be read: {reason}.") from error
    if len(content) > MAX_FILE_BYTES:
        raise InputError(
            f"{source_name(source)} has more than {MAX_FILE_BYTES // 1024**2} MiB. Give a file that holds one event."
        )
    return content


def source_name(source: str) -> str:
    """The file as a sentence names it."""
    return "Standard input" if source == STDIN else f"“{source}”"


def read_properties(texts: Iterable[tuple[str, str]], jsons: Iterable[tuple[str, str]]) -> dict[str, JsonValue]:
    """The properties given as text and as JSON. Errors: InputError for bad JSON and for a name that comes twice."""
    properties: dict[str, JsonValue] = {}
    for name, value in (*texts, *((name, _json_value(name, text)) for name, text in jsons)):
        if name in properties:
            raise InputError(f"The property “{name}” is given twice. Leave one away.")
        properties[name] = value
    return properties


def laid_over(raw: bytes, name: str, options: EventOptions) -> bytes:
    """The object in `raw` with what the options say, written anew; members that no option names stay.

    name: of the source, for sentences.
    Errors: InputError if `raw` is no JSON object, or if something in it would be lost on the way.
    """
    try:
        parsed = json_text.read(raw)
    except json_text.JsonTextError as error:
        raise InputError(f"{name} is not JSON, so that no option can change it: {error}") from error
    if not isinstance(parsed.value, dict):
        raise InputError(f"{name} is {type_name(parsed.value)}, not an object, so that no option can change it.")
    if parsed.duplicates:
        raise InputError(
            f"{name} names “{parsed.duplicates[0]}” more than once, and a change would lose all but one. "
            "Mend the file, or send it without options that change the event."
        )
    return _written(parsed.value, options)


def composed(options: EventOptions) -> bytes:
    """The body that the options make by themselves. Errors: InputError."""
    return _written({}, options)


def _written(base: JsonObject, options: EventOptions) -> bytes:
    document = dict(base)
    given: tuple[tuple[str, JsonValue], ...] = (("name", options.name), ("timestamp", options.timestamp))
    document |= {member: value for member, value in given if value is not None}
    for member, value in options.members.items():
        parent, _, name = member.partition(".")
        document[parent] = {**_object(document, parent), name: value}
    if options.properties:
        document["properties"] = {**_object(document, "properties"), **options.properties}
    try:
        return json_text.write(document).encode()
    except ValueError as error:
        raise InputError(str(error)) from error


def _object(document: JsonObject, member: str) -> JsonObject:
    value = document.get(member)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise InputError(f"“{member}” is {type_name(value)} in the file, so that no option can add to it.")
    return value


def _json_value(name: str, text: str) -> JsonValue:
    try:
        parsed = json_text.read(text)
    except json_text.JsonTextError as error:
        raise InputError(f"--property-json {name}: {error} A text stands in quotes: '{name}=\"text\"'.") from error
    if parsed.duplicates:
        raise InputError(f"--property-json {name}: “{parsed.duplicates[0]}” stands more than once.")
    return parsed.value

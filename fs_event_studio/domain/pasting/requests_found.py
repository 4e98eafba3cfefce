"""An HTTP request as it was found in a text, whatever the text's format was."""

from collections.abc import Mapping
from dataclasses import dataclass

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import ParsedJson
from fs_event_studio.domain.pasting.computed import LooseValue, known
from fs_event_studio.domain.pasting.remarks import PasteError, Remark, suspicious
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.wire import Headers

MOST_NAMED = 20
"""So many unknown variables are looked for in a body at most."""


@dataclass(frozen=True, slots=True)
class FoundRequest:
    """One request.

    source: the format, for people.   body: as text, or read already; None if the request has none that can be read.
    url, method: empty if the text does not say.   headers: all, also those which must not be kept.
    logins: texts such as `user:password`, as given for HTTP's basic authorization.
    """

    source: str
    body: str | ParsedJson | None
    url: str = ""
    method: str = ""
    headers: Headers = ()
    logins: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def spelled_out(value: LooseValue) -> tuple[ParsedJson | None, tuple[Remark, ...]]:
    """A body that a program spells out as a value, and remarks on what it computes. None if all of it is computed.

    Errors: PasteError if the value is nested too deeply or holds a number that JSON cannot.
    """
    found = known(value)
    if not found:
        return None, (suspicious("", "The program computes the body, so it could not be read. Paste the JSON itself."),)
    try:
        return json_text.read(json_text.write(found.value, indent=None)), found.remarks
    except ValueError as error:
        raise PasteError(getattr(error, "reason", str(error))) from error


def header_texts(values: LooseValue) -> Headers:
    """The headers in a table of a program; those that it computes are left out."""
    if not isinstance(values, Mapping):
        return ()
    return tuple((name, value) for name, value in values.items() if isinstance(value, str))


def left_as_written(body: str, names: tuple[str, ...]) -> tuple[Remark, ...]:
    """Remarks on variables without a known value in a body."""
    return tuple(
        suspicious(
            "", Phrase("A value belongs in the place of “{0}”, which is not in the text. Fill it in by hand.", name)
        )
        for name in names[:MOST_NAMED]
        if name in body
    )

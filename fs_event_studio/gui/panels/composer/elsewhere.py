"""Events that come from elsewhere or go there: bodies, pasted texts, copies to be run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain import json_text
from fs_event_studio.domain.environments import FULLSTORY_URL
from fs_event_studio.domain.phrases import Phrase

if TYPE_CHECKING:
    from fs_event_studio.domain.drafts import Draft
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.json_text import JsonObject
    from fs_event_studio.domain.loading import LoadedDraft
    from fs_event_studio.domain.pasting import Pasted

COPY_NAMES = {
    "curl": Phrase("cURL for bash"),
    "python": "Python (requests)",
    "node": "Node (fetch)",
    "node-sdk": "Node (Fullstory's SDK)",
    "json": "JSON",
}
"""The ways to copy an event, in the order in which they are offered."""

_UNREADABLE = Phrase("The body cannot be shown in the form: line {0}, column {1}: {2}")


def copied(kind: str, body: str, environment: Environment) -> str:
    """The event as something to run; it reads its key from FULLSTORY_API_KEY and holds none.

    kind: one of COPY_NAMES.   environment: which it is sent to; the sandbox stands for an account.
    Errors: ValueError, with a sentence, if the body cannot be written so.
    """
    from fs_event_studio.domain.copying import CopyKind, copy_as

    base_url = FULLSTORY_URL if environment.is_sandbox else environment.base_url
    return copy_as(CopyKind(kind), f"{base_url}/v2/events", body, None)


def read_body(body: bytes, earlier: Draft) -> LoadedDraft | str:
    """The draft that a body makes, or why there is none; what was typed for other modes is kept."""
    from fs_event_studio.domain.loading import load_draft

    try:
        document = json_text.read(body).value
    except json_text.JsonTextError as error:
        return Phrase(_UNREADABLE, error.line, error.column, error.reason)
    if not isinstance(document, dict):
        return Phrase("The body cannot be shown in the form: it is not a JSON object.")
    return load_draft(_as_sent(document) if b"{{" in body else document, earlier)


def read_paste(text: str, earlier: Draft) -> tuple[Pasted, LoadedDraft | None]:
    """What stands in a pasted text, and the draft that it makes; what was typed for other modes is kept."""
    from fs_event_studio.domain.loading import load_draft
    from fs_event_studio.domain.pasting import read_pasted

    pasted = read_pasted(text)
    return pasted, None if pasted.document is None else load_draft(pasted.document, earlier)


def _as_sent(document: JsonObject) -> JsonObject:
    """A body whose braces are texts: it was sent with them."""
    from fs_event_studio.domain.template_scope import escape_all

    escaped = escape_all(document)
    assert isinstance(escaped, dict)  # as it was
    return escaped

"""From a request's body to the one event that is taken: the first of a batch or an array, v1 rewritten as v2."""

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.pasting.remarks import PasteError, Remark, changed, ignored, suspicious
from fs_event_studio.domain.pasting.version1 import convert, is_version1
from fs_event_studio.domain.phrases import Phrase

_NO_OBJECT = "The body is no JSON object. An event looks like {“name”: “Order placed”}."


def take_event(body: JsonValue, uid: str | None) -> tuple[JsonObject, tuple[Remark, ...]]:
    """The event in a body.

    uid: the user in the request's address, if that is one of v1.
    Errors: PasteError if there is no object in the body.
    """
    document, remarks = _first(body)
    if is_version1(document):
        converted, more = convert(document, uid)
        return converted, (*remarks, *more)
    return document, remarks


def _first(body: JsonValue) -> tuple[JsonObject, tuple[Remark, ...]]:
    if isinstance(body, dict):
        requests = body.get("requests")
        if not isinstance(requests, list) or "name" in body:
            return body, ()
        document, remarks = _first_of(requests, "The batch")
        shared = body.get("shared")
        merged, more = _with_shared(document, shared if isinstance(shared, dict) else {})
        return merged, (*remarks, *more)
    if isinstance(body, list):
        return _first_of(body, "The array")
    raise PasteError(_NO_OBJECT)


def _first_of(items: list[JsonValue], what: str) -> tuple[JsonObject, tuple[Remark, ...]]:
    if not items:
        raise PasteError(Phrase("{0} is empty.", Phrase(what)))
    first = items[0]
    if not isinstance(first, dict):
        raise PasteError(_NO_OBJECT)
    if len(items) == 1:
        return first, ()
    counts = (len(items), len(items) - 1)
    left = Phrase("{0} holds {1} events; the first was taken and {2} left.", Phrase(what), *counts)
    return first, (ignored("", left),)


def _with_shared(event: JsonObject, shared: JsonObject) -> tuple[JsonObject, tuple[Remark, ...]]:
    """The event with what its batch says of all its events."""
    added = {name: value for name, value in shared.items() if name not in event}
    clashing = [name for name in shared if name in event]
    remarks = [changed(name, "This stood in the batch's “shared” part, for all its events.") for name in added]
    remarks += [
        suspicious(name, "The batch's “shared” part has this too, which makes the event fail there. Its own was kept.")
        for name in clashing
    ]
    return {**event, **added}, tuple(remarks)

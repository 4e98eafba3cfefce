"""Reading the body of a batch (API reference 4.1). Source: BATCH, EVSPEC."""

from collections import deque
from dataclasses import dataclass

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.sandbox.answers import RefusedError, invalid
from fs_event_studio.sandbox.json_building import text_of
from fs_event_studio.sandbox.own_rules import BATCH_ITEMS, BATCH_REQUESTS, MAX_ITEMS
from fs_event_studio.sandbox.user_bodies import read_object


@dataclass(frozen=True, slots=True)
class Batch:
    """items: each on one line.   shared: likewise, or empty if there is none."""

    items: deque[bytes]
    shared: bytes = b""

    @property
    def size_bytes(self) -> int:
        """Of all its items."""
        return sum(map(len, self.items))


def read_batch(body: bytes, *, may_share: bool) -> Batch:
    """The items of a batch; what each holds is looked at later. may_share: whether `shared` means something.

    Errors: RefusedError.
    """
    document = read_object(body)
    requests = document.get("requests")
    if not isinstance(requests, list) or not requests:
        raise RefusedError(invalid("“requests” is not a list with at least one item.", BATCH_REQUESTS.id))
    if len(requests) > MAX_ITEMS:
        raise RefusedError(invalid(f"“requests” has more than {MAX_ITEMS} items.", BATCH_ITEMS.id))
    if not all(isinstance(item, dict) for item in requests):
        raise RefusedError(invalid("An item of “requests” is not an object.", BATCH_REQUESTS.id))
    shared = _shared(document) if may_share else b""
    return Batch(deque(text_of(item).encode() for item in requests), shared)


def _shared(document: JsonObject) -> bytes:
    shared = document.get("shared")
    if shared is None or shared == {}:
        return b""
    if not isinstance(shared, dict):
        raise RefusedError(invalid("“shared” is not an object.", BATCH_REQUESTS.id))
    return text_of(shared).encode()

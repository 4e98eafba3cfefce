"""Faults on demand: which request meets which, decided from a seed, and what a transport then has to do."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.sandbox.answers import Reply, failure
from fs_event_studio.sandbox.idempotency import Scope
from fs_event_studio.sandbox.mint import scramble

MAX_FAULTS = 100
MAX_DELAY_S = 600.0
ALL_ENDPOINTS = ""

HTML_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n"
WRONG_JSON = b'{"message": "This JSON ends in the middle'


class FaultKind(StrEnum):
    """What goes wrong."""

    STATUS = "status"  # the endpoint answers with an error instead of running
    DELAY = "delay"  # the answer comes late, else as it should
    DROP = "drop"  # the connection is closed without an answer
    CUT = "cut"  # the answer breaks off in the middle of its body
    HTML = "html"  # a proxy answers 502 with a page
    WRONG_JSON = "wrong json"  # the answer has its status, but its body is no JSON


@dataclass(frozen=True, slots=True)
class Fault:
    """One scripted fault.

    endpoint: such as `CreateEvent`; empty for all.   after: so many requests are spared first.   times: so many are
    hit, None for no end.   share: of the requests in between, from 0 to 1.   delay_s: before the answer, whatever the
    kind.   status, retry_after_s: for STATUS.   after_commit: for DROP and HTML, whether the endpoint has run.
    """

    kind: FaultKind
    endpoint: str = ALL_ENDPOINTS
    after: int = 0
    times: int | None = None
    share: float = 1.0
    delay_s: float = 0.0
    status: int = 503
    retry_after_s: int | None = None
    after_commit: bool = False

    @property
    def stops_before(self) -> bool:
        """Whether the request does not reach the endpoint."""
        return self.kind in {FaultKind.DROP, FaultKind.HTML} and not self.after_commit


@dataclass(frozen=True, slots=True)
class ScriptedFault:
    """A fault that is switched on. id: counts from 1.   seen: requests it looked at.   hits: those it hit."""

    id: int
    fault: Fault
    seen: int = 0
    hits: int = 0


class FaultScript:
    """The faults that are switched on; the first one that hits counts. Not locked: the world's lock is held.

    seed: decides, with a fault's id, which requests a share means.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.next_id = 1
        self._faults: dict[int, ScriptedFault] = {}

    def all(self) -> tuple[ScriptedFault, ...]:
        """All that are switched on, those without hits left too, oldest first."""
        return tuple(self._faults.values())

    def add(self, fault: Fault) -> ScriptedFault:
        """Switch a fault on. Errors: ValueError if there are too many."""
        scripted = ScriptedFault(self.next_id, fault)
        self.put(scripted)
        return scripted

    def put(self, scripted: ScriptedFault) -> None:
        """Switch a fault on as it was. Errors: ValueError if there are too many."""
        if len(self._faults) >= MAX_FAULTS:
            raise ValueError(f"There are {MAX_FAULTS} faults, the most the sandbox takes. Remove some.")
        self._faults[scripted.id] = scripted
        self.next_id = max(self.next_id, scripted.id + 1)

    def remove(self, fault_id: int) -> None:
        """Switch one off. Errors: KeyError if there is none."""
        del self._faults[fault_id]

    def clear(self) -> None:
        """Switch all off."""
        self._faults.clear()

    def strike(self, endpoint: str, *, instead: bool) -> ScriptedFault | None:
        """The fault that hits this request, which is counted.

        instead: look at faults that stand in for the endpoint (STATUS), else at those of the way there and back.
        """
        for fault_id, scripted in self._faults.items():
            fault = scripted.fault
            if (fault.kind is FaultKind.STATUS) is instead and fault.endpoint in {ALL_ENDPOINTS, endpoint}:
                hits = self._hits(scripted)
                self._faults[fault_id] = replace(scripted, seen=scripted.seen + 1, hits=scripted.hits + hits)
                if hits:
                    return self._faults[fault_id]
        return None

    def _hits(self, scripted: ScriptedFault) -> bool:
        fault = scripted.fault
        if scripted.seen < fault.after or (fault.times is not None and scripted.hits >= fault.times):
            return False
        draw = scramble(self.seed + (scripted.id << 32) + scripted.seen)
        return draw < fault.share * 2**64


class Delivery(NamedTuple):
    """What a transport has to do: wait, then close the connection, or send the answer, perhaps only a part of it.

    answer: its headers are whole.   cut_at: so many bytes of the body are sent, with the length of all announced;
    None for all.   held: the idempotency key that counts as in use until `Sandbox.finish` is called, if any.
    landing: where the event of this request was put, if it made one, or was answered once more for it, and if
    somebody wants to know.
    """

    answer: HttpAnswer
    delay_s: float = 0.0
    drop: bool = False
    cut_at: int | None = None
    held: tuple[str, Scope] | None = None
    landing: Landing | None = None


def status_reply(scripted: ScriptedFault) -> Reply:
    """The answer that stands in for the endpoint."""
    fault = scripted.fault
    code, message = _STATUS_TEXTS.get(fault.status, ("server_error", "Server error was encountered"))
    retry = () if fault.retry_after_s is None else (("Retry-After", str(fault.retry_after_s)),)
    return failure(fault.status, code, message, retry, (rule_of(scripted),))


def rule_of(scripted: ScriptedFault) -> str:
    """How the journal names it."""
    return f"fault.{scripted.id}"


def delivery_of(answer: HttpAnswer, scripted: ScriptedFault | None) -> Delivery:
    """How the answer is carried out, given the fault on the way, if any."""
    if scripted is None:
        return Delivery(answer)
    fault = scripted.fault
    match fault.kind:
        case FaultKind.DROP:
            return Delivery(answer, fault.delay_s, drop=True)
        case FaultKind.CUT:
            return Delivery(answer, fault.delay_s, cut_at=len(answer.body) // 2)
        case FaultKind.HTML:
            page = (("Content-Type", "text/html"), *_without_type(answer))
            return Delivery(HttpAnswer(502, page, HTML_PAGE), fault.delay_s)
        case FaultKind.WRONG_JSON:
            return Delivery(replace(answer, body=WRONG_JSON), fault.delay_s)
        case _:
            return Delivery(answer, fault.delay_s)


def _without_type(answer: HttpAnswer) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in answer.headers if pair[0] != "Content-Type")


_STATUS_TEXTS = {
    400: ("invalid_argument", "Invalid input (scripted)"),
    401: ("unauthorized", "access is unauthorized"),
    403: ("forbidden", "insufficient permissions"),
    404: ("resource_not_found", "Requested resource does not exist"),
    429: ("too_many_requests", "Too many requests. Client has exceeded the rate limit for this endpoint."),
}
"""Codes and messages of the published examples (API reference 2.5); the first is the sandbox's own."""

"""Which of the account's quotas an event uses: predicted with its mode, and settled later by `settling`."""

from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain.sources import Certainty


class QuotaClass(StrEnum):
    """The quota that an event uses."""

    SESSION = "session"
    SERVER_EVENT = "server_event"
    DEPENDS = "depends"
    NOT_COUNTED = "not_counted"
    UNKNOWN = "unknown"


class QuotaVerdict(NamedTuple):
    """A quota class, how sure it is, and why in a sentence."""

    quota_class: QuotaClass
    certainty: Certainty
    reason: str


NOT_SENT = QuotaVerdict(QuotaClass.NOT_COUNTED, Certainty.OBSERVED, "Nothing was sent.")
NOT_AN_EVENT = QuotaVerdict(
    QuotaClass.NOT_COUNTED, Certainty.INFERRED, "It is no event; that only events are counted is inferred."
)
REFUSED = QuotaVerdict(
    QuotaClass.NOT_COUNTED,
    Certainty.INFERRED,
    "The request was refused; that refused requests are not counted is inferred, not documented.",
)
WOULD_BE_REFUSED = QuotaVerdict(
    QuotaClass.NOT_COUNTED,
    Certainty.INFERRED,
    "A body like this is refused; that refused requests are not counted is inferred, not documented.",
)
UNEXPECTED = QuotaVerdict(
    QuotaClass.UNKNOWN,
    Certainty.INFERRED,
    "It was accepted although the rules say that it would be refused; which quota it uses is not known.",
)
FATE_UNKNOWN = QuotaVerdict(
    QuotaClass.UNKNOWN, Certainty.INFERRED, "It was sent, but no whole answer came: it may or may not count."
)

"""Where our knowledge of the API comes from, and how sure it is."""

from enum import StrEnum
from typing import NamedTuple


class Certainty(StrEnum):
    """How a statement about Fullstory came to be known."""

    DOCUMENTED = "documented"
    INFERRED = "inferred"
    OBSERVED = "observed"


class Source(NamedTuple):
    """A page or a published artefact that a rule rests on."""

    tag: str
    title: str
    url: str


_DEVELOPER = "https://developer.fullstory.com"
_HELP = "https://help.fullstory.com/hc/en-us/articles"

EVENTS_INTRODUCTION = Source("EVINTRO", "Server events: introduction", f"{_DEVELOPER}/server/events/introduction")
CREATE_EVENT = Source("CREATE", "Create event", f"{_DEVELOPER}/server/events/create-event/")
SESSION_LIMITS = Source("CREATE2", "Create events, session limits", f"{_DEVELOPER}/server/v2/events/create-events/")
EVENTS_SPEC = Source(
    "EVSPEC", "Published Swagger file of the events API", "https://github.com/fullstorydev/fullstory-node-sdk"
)
SMOKE_TEST = Source(
    "NODE", "Smoke tests of the official Node client", "https://github.com/fullstorydev/fullstory-node-sdk"
)
CONTRACT_2026 = Source(
    "SKZ",
    "Contract of September 2026, as kept by a Fullstory project",
    "https://github.com/fullstorydev/sekizui",
)
CUSTOM_PROPERTIES = Source("CPROP", "Custom properties", f"{_DEVELOPER}/server/custom-properties")
BROWSER_PROPERTIES = Source("BPROP", "Browser custom properties", f"{_DEVELOPER}/browser/custom-properties/")
USER_PROPERTIES = Source("CUSER", "Create user", f"{_DEVELOPER}/server/users/create-user/")
CLIENT_REQUIREMENTS = Source("H-CREQ", "Client API requirements", f"{_HELP}/360020623234-Client-API-Requirements")
SESSION_ID_FORMATS = Source(
    "H-SID",
    "Working with session ID values",
    f"{_HELP}/34050890025111-Working-with-session-ID-values-for-use-with-the-server-API",
)
MEGA_USERS = Source("H-MEGA", "Mega users", f"{_HELP}/26989596334871")
V1_EVENTS = Source("V1EV", "v1 set user events", f"{_DEVELOPER}/server/v1/users/set-user-events/")
IDEMPOTENCY = Source("IDEM", "Idempotent requests", f"{_DEVELOPER}/server/idempotent-requests")
RATE_LIMITS = Source("LIMITS", "Limits", f"{_DEVELOPER}/overview/limits")
AUTHENTICATION = Source("AUTH", "Authentication", f"{_DEVELOPER}/server/authentication")
KEY_OWNER = Source("ME", "Who is this key", f"{_DEVELOPER}/server/v1/authentication/me/")
SEGMENT_CODE = Source("SEG", "Segment's Fullstory destination", "https://github.com/segmentio/action-destinations")
OUR_INFERENCE = Source("INFERENCE", "Our inference; no document says it", "")
OWN_RULE = Source("TOOL", "A rule of this tool; the API knows nothing of it", "")

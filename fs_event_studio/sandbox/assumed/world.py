"""What the world needs for itself."""

from fs_event_studio.domain.sources import EVENTS_SPEC, RATE_LIMITS
from fs_event_studio.sandbox.assumptions import Assumption, Mark

ASSUMPTIONS = (
    Assumption(
        "world.bounds",
        "Only the latest events and stored answers are kept, and a user who came into being through an event is "
        "forgotten together with the last of them. Users whom the API made go when there are too many.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
    Assumption(
        "world.rate-limits",
        "Rate limits are off until they are switched on; no numbers are published. They refill by the sandbox's clock.",
        Mark.OURS,
        RATE_LIMITS,
    ),
)

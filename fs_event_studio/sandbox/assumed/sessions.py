"""What sessions show."""

from fs_event_studio.sandbox.assumptions import Assumption, Mark
from fs_event_studio.sandbox.sources import LIST_SESSIONS, SESSION_CONTEXT, SESSION_EVENTS

ASSUMPTIONS = (
    Assumption(
        "sessions.query",
        "A list of sessions asks by uid, by email, or both; or by session_uid alone. Anything else is refused with "
        "400.",
        Mark.INFERRED,
        LIST_SESSIONS,
    ),
    Assumption(
        "sessions.unknown",
        "Events and context of an unknown session are 404 resource_not_found.",
        Mark.INFERRED,
        SESSION_EVENTS,
    ),
    Assumption(
        "sessions.delay",
        "An event shows in the events and the context of its session after so many seconds.",
        Mark.UNKNOWN,
        SESSION_CONTEXT,
        "context_delay_s",
    ),
    Assumption(
        "sessions.events-only",
        "A session shows the server events that joined it; what a visitor does on a page has no content here.",
        Mark.OURS,
        SESSION_EVENTS,
    ),
    Assumption(
        "sessions.event-form",
        "A server event has the type custom and the source type server; its own name and properties stand in "
        "event_properties. Only the members are documented.",
        Mark.UNKNOWN,
        SESSION_EVENTS,
    ),
    Assumption(
        "sessions.context-form",
        "All events of a context stand on one page, without descriptions; user, organisation, place and device "
        "hold what the sandbox knows.",
        Mark.UNKNOWN,
        SESSION_CONTEXT,
    ),
    Assumption(
        "sessions.context-slice",
        "A slice takes the first events if it does not say which, and counts after the filters. Limits are whole "
        "numbers from 0 on; 0 is none.",
        Mark.INFERRED,
        SESSION_CONTEXT,
    ),
)

"""Addresses, keys and bodies."""

from fs_event_studio.domain.sources import AUTHENTICATION, EVENTS_SPEC, SESSION_ID_FORMATS
from fs_event_studio.sandbox.assumptions import Assumption, Mark
from fs_event_studio.sandbox.sources import USERS_SPEC

ASSUMPTIONS = (
    Assumption(
        "http.order",
        "Path and method are looked at before the key, the key before the body.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.paths",
        "Paths match exactly, without a slash at the end; anything else is 404 resource_not_found.",
        Mark.INFERRED,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.method",
        "A wrong method is 405 with the sandbox's own code method_not_allowed; only the status is known.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.key-form",
        "The Authorization header is “Basic ” and the key, compared letter by letter, the word Basic too.",
        Mark.INFERRED,
        AUTHENTICATION,
    ),
    Assumption(
        "http.body-limit",
        "A body above the sandbox's limit (10 MB, 32 MB for a batch) is refused with 400 invalid_argument; no "
        "limit is published.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.query",
        "Of a parameter that comes twice the first counts; flags are true or false; unknown parameters are ignored.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.raw-colon",
        "In a path, the colon of a session ID may be written as it is; the documentation asks for %3A.",
        Mark.UNKNOWN,
        SESSION_ID_FORMATS,
    ),
    Assumption(
        "http.update-key",
        "POST /v2/users/{id} takes no Idempotency-Key; the published list leaves it out.",
        Mark.INFERRED,
        USERS_SPEC,
    ),
    Assumption(
        "http.hosts",
        "Over HTTP, a request has one Host header, and it names the sandbox's own address and port; one without is "
        "400, any other 403.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.browsers",
        "Over HTTP, a request with Origin, or with Sec-Fetch-Site other than none, is 403: pages in a browser are not "
        "answered, and no header ever lets them read anything.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.bounds",
        "Over HTTP, target and headers above 64 KB are 431; too many connections, or large bodies at once, 503; a "
        "request that takes longer than 30 seconds to arrive is broken off.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.control",
        "Below /_sandbox/ are calls of the sandbox's own; all but its OpenAPI document need the token that it printed "
        "when it started.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
)

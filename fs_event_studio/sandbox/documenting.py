"""Short ways of writing down what routes take and answer."""

from fs_event_studio.sandbox.routes import Answer, In, Parameter
from fs_event_studio.sandbox.schemas import FLAG, TEXT, JsonSchema

IDEMPOTENCY = Parameter(
    "Idempotency-Key", In.HEADER, "Makes the request safe to repeat; any unique text, kept for 24 hours.", TEXT
)
PAGE_TOKEN = Parameter("page_token", In.QUERY, "The next_page_token of the page before.", TEXT)
INCLUDE_SCHEMA = Parameter("include_schema", In.QUERY, "Whether to show the types of properties.", FLAG)

KEY_ASSUMPTIONS = (
    "idempotency.text",
    "idempotency.plain-500",
    "idempotency.mismatch",
    "idempotency.concurrent",
    "idempotency.scope",
)
"""Ids of assumptions that bear on every route that honours an Idempotency-Key."""

_ERRORS = {
    400: "The input is invalid.",
    401: "The key is missing or unknown.",
    403: "The key's level is too low.",
    404: "It does not exist.",
    405: "The method is switched off.",
    409: "A request with the same Idempotency-Key is running (assumed).",
    429: "Too many requests; Retry-After says how many seconds to wait.",
    500: "The server failed; only if a fault says so.",
}


def answers(schema: str, *errors: int, running: bool = False) -> tuple[Answer, ...]:
    """200 with this schema, then what every route may say, then these. running: 202 without a body as well."""
    first = (Answer(200, "It worked.", schema),)
    early = (Answer(202, "The job is still running."),) if running else ()
    statuses = sorted({400, 401, 403, 429, 500, *errors})
    return (*first, *early, *(Answer(status, _ERRORS[status], "Error") for status in statuses))


def in_query(name: str, text: str, schema: JsonSchema = TEXT) -> Parameter:
    """A parameter in the query; none of them is required."""
    return Parameter(name, In.QUERY, text, schema)


def in_path(name: str, text: str) -> Parameter:
    """A parameter in the path."""
    return Parameter(name, In.PATH, text, {"type": "string", "minLength": 1}, required=True)

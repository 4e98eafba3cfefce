"""OpenAPI 3.1 of what the sandbox serves, made from the tables by which it serves.

Beside OpenAPI's own members, `x-source` names the documents on which an operation or an answer rests (`x-sources`), and
`x-assumed` the ids of the assumptions that bear on it; `x-rules` describes these and every rule by which a request is
refused or doubted.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

from fs_event_studio.domain.sources import (
    AUTHENTICATION,
    CREATE_EVENT,
    EVENTS_SPEC,
    IDEMPOTENCY,
    KEY_OWNER,
    RATE_LIMITS,
    Source,
)
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.sandbox.answers import Reply, method_not_allowed
from fs_event_studio.sandbox.control_routes import PREFIX, ControlRoute
from fs_event_studio.sandbox.control_schemas import CONTROL_SCHEMAS
from fs_event_studio.sandbox.control_table import CONTROL_ROUTES
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.routes import Answer, Doc, Parameter, Route
from fs_event_studio.sandbox.rulebook import RuleEntry
from fs_event_studio.sandbox.rulebook import entries as rule_entries
from fs_event_studio.sandbox.schemas import SCHEMAS, JsonSchema, ref
from fs_event_studio.sandbox.sources import (
    BATCH_EVENTS,
    LIST_SESSIONS,
    QUOTAS,
    SESSION_CONTEXT,
    SESSION_EVENTS,
    USERS_SPEC,
)

Json: TypeAlias = dict[str, Any]

OPENAPI_PATH = f"{PREFIX}/openapi.json"

_SOURCES: Mapping[str, tuple[Source, ...]] = {
    "/me": (KEY_OWNER,),
    "/v2/events": (CREATE_EVENT, EVENTS_SPEC),
    "/v2/events/batch": (BATCH_EVENTS, EVENTS_SPEC),
    "/v2/users": (USERS_SPEC,),
    "/v2/sessions": (LIST_SESSIONS,),
    "/v2/sessions/{session_id}/events": (SESSION_EVENTS,),
    "/v2/sessions/{session_id}/context": (SESSION_CONTEXT,),
    "/v2/organization/quotas": (QUOTAS,),
}
"""By the beginning of the path; the longest counts."""

_ANSWER_BASIS: Mapping[int, Json] = {
    401: {"x-source": [EVENTS_SPEC.tag], "x-assumed": ["http.key-form"]},
    403: {"x-source": [EVENTS_SPEC.tag], "x-assumed": ["http.browsers", "http.hosts"]},
    405: {"x-assumed": ["http.method"]},
    409: {"x-source": [IDEMPOTENCY.tag], "x-assumed": ["idempotency.concurrent"]},
    429: {"x-source": [RATE_LIMITS.tag]},
}
"""What an answer rests on beside what the operation does; other errors rest on the published list."""

_DESCRIPTION = """\
Fullstory's server events API as the sandbox of FS Event Studio serves it. What is documented carries x-source;
where the documentation is silent or contradicts itself, x-assumed names what the sandbox does (see x-rules).
Calls below /_sandbox/ are the sandbox's own."""

_KEY = {
    "type": "apiKey",
    "in": "header",
    "name": "Authorization",
    "description": "The word Basic, a space and the API key as it is: it is not encoded. The sandbox knows "
    "na1.sandbox-standard, na1.sandbox-architect and na1.sandbox-admin.",
    "x-source": [AUTHENTICATION.tag],
}
_TOKEN = {
    "type": "apiKey",
    "in": "header",
    "name": "Sandbox-Token",
    "description": "The token that the sandbox printed when it started; another one each time.",
    "x-assumed": ["http.control"],
}
_SERVER_ANSWERS: Mapping[str, Json] = {
    "431": {"$ref": "#/components/responses/HeadTooLarge"},
    "503": {"$ref": "#/components/responses/Busy"},
}


class OpenApiPage:
    """Serves the document."""

    def handle(self, request: HttpRequest) -> HttpAnswer:
        """The document for GET and HEAD."""
        now = datetime.now(UTC)
        if request.method not in {"GET", "HEAD"}:
            return method_not_allowed("GET, HEAD").to_answer(now)
        return Reply(200, openapi_text().encode()).to_answer(now)


def openapi_text() -> str:
    """The document as it is served and shipped."""
    return f"{json.dumps(openapi_document(), indent=1)}\n"


def openapi_document() -> Json:
    """The document. It is the same on every machine."""
    paths: dict[str, Json] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.method.lower()] = _api_operation(route)
    for control in CONTROL_ROUTES:
        paths.setdefault(control.path, {})[control.method.lower()] = _control_operation(control)
    paths[OPENAPI_PATH] = {"get": _OWN_OPERATION}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Fullstory sandbox", "version": "2", "description": _DESCRIPTION},
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": {**SCHEMAS, **CONTROL_SCHEMAS},
            "securitySchemes": {"key": _KEY, "token": _TOKEN},
            "responses": {
                "HeadTooLarge": _error("Target and headers are too large together."),
                "Busy": _error("Too many large bodies are being received at once."),
            },
        },
        "x-rules": {entry.id: _rule(entry) for entry in rule_entries()},
        "x-sources": {source.tag: {"title": source.title, "url": source.url} for source in _all_sources()},
    }


def sources_of(path: str) -> tuple[Source, ...]:
    """The documents on which the operations under a path rest; /v2beta mirrors /v2."""
    plain = path.replace("/v2beta/", "/v2/", 1)
    return _SOURCES[max((start for start in _SOURCES if plain.startswith(start)), key=len)]


def _api_operation(route: Route) -> Json:
    doc, errors = route.doc, _SERVER_ANSWERS
    return {
        **_operation(doc),
        "security": [{"key": []}],
        "responses": {**{str(one.status): _api_answer(one, route.path) for one in doc.answers}, **errors},
        "x-level": route.level.name.title(),
        "x-source": [source.tag for source in sources_of(route.path)],
        "x-assumed": list(doc.assumptions),
    }


def _control_operation(route: ControlRoute) -> Json:
    answers = (*route.doc.answers, *_CONTROL_ANSWERS)
    return {
        **_operation(route.doc),
        "tags": ["sandbox"],
        "security": [{"token": []}],
        "responses": {**{str(one.status): _answer(one) for one in answers}, **_SERVER_ANSWERS},
        "x-assumed": ["http.control"],
    }


def _operation(doc: Doc) -> Json:
    operation: Json = {"operationId": doc.operation_id, "summary": doc.summary}
    if doc.deprecated:
        operation["deprecated"] = True
    if doc.parameters:
        operation["parameters"] = [_parameter(parameter) for parameter in doc.parameters]
    if doc.request:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": ref(doc.request)}}}
    return operation


def _parameter(parameter: Parameter) -> Json:
    return {
        "name": parameter.name,
        "in": parameter.place.value,
        "description": parameter.text,
        "required": parameter.required,
        "schema": parameter.schema,
    }


def _api_answer(answer: Answer, path: str) -> Json:
    basis = _ANSWER_BASIS.get(answer.status) or {"x-source": [source.tag for source in sources_of(path)]}
    return {**_answer(answer), **basis}


def _answer(answer: Answer) -> Json:
    described: Json = {"description": answer.text}
    if answer.schema:
        described["content"] = {"application/json": {"schema": ref(answer.schema)}}
    if answer.status == _TOO_MANY_REQUESTS:
        described["headers"] = {"Retry-After": {"description": "Whole seconds to wait.", "schema": _SECONDS}}
    return described


def _error(text: str) -> Json:
    return {**_answer(Answer(0, text, "Error")), "x-assumed": ["http.bounds"]}


def _rule(entry: RuleEntry) -> Json:
    return {
        "text": entry.text,
        "mark": entry.mark,
        "source": entry.source.tag,
        "answer": entry.answer,
        "setting": entry.setting,
    }


def _all_sources() -> Iterable[Source]:
    named = {AUTHENTICATION, EVENTS_SPEC, IDEMPOTENCY, RATE_LIMITS}
    found = named.union((entry.source for entry in rule_entries()), *_SOURCES.values())
    return sorted(found, key=lambda source: source.tag)


_CONTROL_ANSWERS = (
    Answer(401, "The token is missing or wrong.", "ControlError"),
    Answer(403, "It came from a page in a browser, or is meant for another host.", "ControlError"),
)
_TOO_MANY_REQUESTS = 429
_SECONDS: JsonSchema = {"type": "integer", "minimum": 0}
_OWN_OPERATION: Json = {
    "operationId": "sandboxOpenApi",
    "summary": "This document",
    "tags": ["sandbox"],
    "security": [],
    "responses": {
        "200": {"description": "It.", "content": {"application/json": {"schema": {"type": "object"}}}},
        "400": _error("The Host header is missing or doubled."),
        "403": _error("It came from a browser's page, or for another host."),
        **_SERVER_ANSWERS,
    },
    "x-assumed": ["http.control"],
}

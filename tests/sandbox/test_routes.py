"""The table of routes: levels, documents, and finding a route."""

import json

import pytest

from fs_event_studio.domain.rules import CATALOGUE as EVENT_RULES
from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.assumed import CATALOGUE
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.own_rules import RULES
from fs_event_studio.sandbox.routes import Found, In, Route, RouteTable
from fs_event_studio.sandbox.schemas import SCHEMAS
from fs_event_studio.sandbox.service import Sandbox
from support.sandboxes import KEYS, SESSION_ID, USER_ID, request_to, small_world

# Method, path and lowest level of each endpoint, from API reference 1.4.
PUBLISHED = """
POST /v2/events STANDARD
POST /v2/events/batch STANDARD
GET /v2/events/batch/{job_id} STANDARD
GET /v2/events/batch/{job_id}/imports ARCHITECT
GET /v2/events/batch/{job_id}/errors ARCHITECT
POST /v2/users STANDARD
POST /v2/users/{id} STANDARD
POST /v2/users/batch STANDARD
GET /v2/users/batch/{job_id} STANDARD
GET /v2/users/batch/{job_id}/imports ARCHITECT
GET /v2/users/batch/{job_id}/errors ARCHITECT
GET /v2/users ARCHITECT
GET /v2/users/{id} ARCHITECT
DELETE /v2/users/{id} ARCHITECT
DELETE /v2/users ARCHITECT
GET /v2/sessions STANDARD
GET /v2/sessions/{session_id}/events STANDARD
POST /v2/sessions/{session_id}/context STANDARD
GET /v2/organization/quotas STANDARD
GET /me STANDARD
"""
MIRRORED = ("/v2/events", "/v2/users")
VALUES = {"{id}": USER_ID, "{job_id}": "none=", "{session_id}": SESSION_ID.replace(":", "%3A")}


def concrete(path: str) -> str:
    """The path with something in its braces."""
    for brace, value in VALUES.items():
        path = path.replace(brace, value)
    return path


def published() -> set[tuple[str, str, str]]:
    rows = [tuple(line.split()) for line in PUBLISHED.split("\n") if line]
    mirrors = [
        (method, path.replace("/v2/", "/v2beta/"), level) for method, path, level in rows if path.startswith(MIRRORED)
    ]
    return {(method, path, level) for method, path, level in [*rows, *mirrors]}


def test_routes_are_those_of_the_published_list() -> None:
    """No more and no less, with their lowest levels."""
    assert {(route.method, route.path, route.level.name) for route in ROUTES} == published()
    assert len(ROUTES) == len(published())


def test_keys_are_honoured_where_they_are_documented() -> None:
    """POST of events, users and their batches."""
    honouring = {route.path for route in ROUTES if route.idempotent}
    bases = [f"/{version}/{kind}" for version in ("v2", "v2beta") for kind in ("events", "users")]
    assert honouring == {*bases, *(f"{base}/batch" for base in bases)}


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_role_matrix(route: Route, level: Level) -> None:
    """Every route with every level: 403 below its level, and never above."""
    request = request_to(concrete(route.path), b"{}", method=route.method, key=KEYS[level])
    answer = Sandbox(small_world()).handle(request)
    assert (answer.status == 403) is (level < route.level)
    if answer.status == 403:
        assert json.loads(answer.body) == {"code": "forbidden", "message": "insufficient permissions"}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_every_route_is_documented(route: Route) -> None:
    """Enough for OpenAPI: names that are there, parameters for every brace, and the errors that every route has."""
    doc = route.doc
    assert doc.operation_id
    assert doc.summary
    assert not doc.request or doc.request in SCHEMAS
    assert all(answer.schema in SCHEMAS for answer in doc.answers if answer.status != 202)
    assert {400, 401, 403, 429, 500} <= {answer.status for answer in doc.answers}
    in_path = {f"{{{parameter.name}}}" for parameter in doc.parameters if parameter.place is In.PATH}
    assert in_path == {part for part in route.path.split("/") if part.startswith("{")}
    assert set(doc.assumptions) <= {assumption.id for assumption in CATALOGUE}
    assert any(parameter.place is In.HEADER for parameter in doc.parameters) is route.idempotent


def test_operation_ids_are_unique() -> None:
    """Mirrors have ids of their own, and share the endpoint."""
    assert len({route.doc.operation_id for route in ROUTES}) == len(ROUTES)
    assert len({route.endpoint for route in ROUTES}) == 20


def test_ids_of_rules_are_unique() -> None:
    """The journal names rules of the domain, of the sandbox and assumptions alike."""
    ids = [*(rule.id for rule in (*EVENT_RULES, *RULES)), *(assumption.id for assumption in CATALOGUE)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/v2/events/batch/abc=", {"job_id": "abc="}),
        ("/v2/events/batch/abc%3D", {"job_id": "abc="}),
        ("/v2/events/batch/a%2Fb", {"job_id": "a/b"}),
    ],
)
def test_braces_take_one_decoded_segment(path: str, values: dict[str, str]) -> None:
    """An escaped slash stays within its segment."""
    found = RouteTable(ROUTES).find("GET", path)
    assert isinstance(found, Found)
    assert found.path == values

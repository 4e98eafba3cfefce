"""The table of paths and methods: what each route does, how it is documented, and finding that of a request."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar
from urllib.parse import unquote

from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.accounts import Grant, Level
from fs_event_studio.sandbox.answers import NOT_FOUND, Reply, method_not_allowed
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.query import Query
from fs_event_studio.sandbox.schemas import JsonSchema
from fs_event_studio.sandbox.tenant import Tenant

_SCHEME_AND_HOST = re.compile(r"\A[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")


class In(StrEnum):
    """Where a parameter stands, in OpenAPI's words."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"


class Parameter(NamedTuple):
    """One parameter of a route; those in the path are always required."""

    name: str
    place: In
    text: str
    schema: JsonSchema
    required: bool = False


class Answer(NamedTuple):
    """One possible answer. schema: a name in `schemas.SCHEMAS`, or empty if it has no body."""

    status: int
    text: str
    schema: str = ""


@dataclass(frozen=True, slots=True)
class Doc:
    """What OpenAPI says of a route.

    operation_id: unique in its table, as published where it is published.   request: the name of the body's
    schema, or empty if no body is looked at.   answers: by which the route answers if no fault is switched on.
    assumptions: ids of the entries of `assumptions.CATALOGUE` that bear on it.   deprecated: not in newer documents.
    """

    operation_id: str = ""
    summary: str = ""
    parameters: tuple[Parameter, ...] = ()
    request: str = ""
    answers: tuple[Answer, ...] = ()
    assumptions: tuple[str, ...] = ()
    deprecated: bool = False


class Call(NamedTuple):
    """A request that may be carried out.

    now: aware, UTC.   idempotency_key: empty if none was sent.   path: the decoded values of the braces in the path.
    ahead: what the route's `read_ahead` made of the body, if that was done before; else None.
    """

    request: HttpRequest
    grant: Grant
    tenant: Tenant
    assumptions: Assumptions
    now: datetime
    idempotency_key: str
    path: Mapping[str, str] = MappingProxyType({})
    query: Query = Query("")
    ahead: object = None


Handler: TypeAlias = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint under one path.

    path: with names in braces, such as `/v2/users/{id}`.   endpoint: its name; mirrors under another path share it.
    level: the lowest that may call it.   idempotent: whether it honours an Idempotency-Key.   large: whether its
    body may be as large as that of a batch.   apart: whether it has nothing to do with the books, so that it need not
    wait for work that is due.   read_ahead: makes of a large body what the handler needs, while others are served.
    """

    method: str
    path: str
    endpoint: str
    level: Level
    handler: Handler
    idempotent: bool = False
    large: bool = False
    apart: bool = False
    read_ahead: Callable[[bytes], object] | None = None
    doc: Doc = Doc()


class _HasPath(Protocol):
    @property
    def method(self) -> str: ...

    @property
    def path(self) -> str: ...


RouteT = TypeVar("RouteT", bound=_HasPath)


class Found(NamedTuple, Generic[RouteT]):
    """The route of a request, and what stands where its path has braces."""

    route: RouteT
    path: Mapping[str, str]


class RouteTable(Generic[RouteT]):
    """Finds routes. A path without braces comes before one with them, also if it lacks the method."""

    def __init__(self, routes: Sequence[RouteT]) -> None:
        self._plain: dict[tuple[str, ...], dict[str, RouteT]] = {}
        self._patterns: dict[tuple[str, ...], dict[str, RouteT]] = {}
        self._at_once: dict[tuple[str, str], Found[RouteT]] = {}
        for route in routes:
            segments = tuple(route.path.split("/"))
            table = self._patterns if "{" in route.path else self._plain
            table.setdefault(segments, {})[route.method] = route
            if "{" not in route.path:
                self._at_once[route.method, route.path] = Found(route, MappingProxyType({}))

    def find(self, method: str, path: str) -> Found[RouteT] | Reply:
        """The route for a path as it came, or the answer that there is none: 404 for the path, 405 for the method."""
        at_once = self._at_once.get((method, path))
        if at_once:
            return at_once
        segments = tuple(map(unquote, path.split("/"))) if "%" in path else tuple(path.split("/"))
        here, values = self._plain.get(segments), dict[str, str]()
        if here is None:
            fitting = (pattern for pattern in self._patterns if _fits(pattern, segments))
            pattern = next(fitting, None)
            if pattern is None:
                return NOT_FOUND
            here, values = self._patterns[pattern], _values(pattern, segments)
        route = here.get(method)
        return Found(route, values) if route else method_not_allowed(", ".join(sorted(here)))


@lru_cache(maxsize=64)
def split_url(url: str) -> tuple[str, str]:
    """The path and the query of an absolute or relative URL, as they came."""
    without_host = _SCHEME_AND_HOST.sub("", url.partition("#")[0])
    path, _, query = without_host.partition("?")
    return path, query


def _fits(pattern: tuple[str, ...], segments: tuple[str, ...]) -> bool:
    if len(pattern) != len(segments):
        return False
    pairs = zip(pattern, segments, strict=True)
    return all((value if part.startswith("{") else part == value) for part, value in pairs)


def _values(pattern: tuple[str, ...], segments: tuple[str, ...]) -> dict[str, str]:
    pairs = zip(pattern, segments, strict=True)
    return {part[1:-1]: value for part, value in pairs if part.startswith("{")}

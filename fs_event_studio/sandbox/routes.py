"""The table of paths and methods, and finding the route of a request."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from urllib.parse import unquote

from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.accounts import Grant, Level
from fs_event_studio.sandbox.answers import NOT_FOUND, Reply, method_not_allowed
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.tenant import Tenant

_SCHEME_AND_HOST = re.compile(r"\A[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_QUERY_OR_FRAGMENT = re.compile(r"[?#]")


@dataclass(frozen=True, slots=True)
class Call:
    """A request that may be carried out. now: aware, UTC.   idempotency_key: empty if none was sent."""

    request: HttpRequest
    grant: Grant
    tenant: Tenant
    assumptions: Assumptions
    now: datetime
    idempotency_key: str


Handler: TypeAlias = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint under one path.

    endpoint: its name; mirrors under another path share it.   level: the lowest that may call it.
    idempotent: whether it honours an Idempotency-Key.
    """

    method: str
    path: str
    endpoint: str
    level: Level
    handler: Handler
    idempotent: bool = False


def find_route(routes: Sequence[Route], request: HttpRequest) -> Route | Reply:
    """The route of `request`, or the answer that there is none: 404 for the path, 405 for the method."""
    wanted = path_segments(request.url)
    here = [route for route in routes if path_segments(route.path) == wanted]
    if not here:
        return NOT_FOUND
    fitting = (route for route in here if route.method == request.method)
    return next(fitting, None) or method_not_allowed(", ".join(sorted(route.method for route in here)))


def path_segments(url: str) -> tuple[str, ...]:
    """The decoded segments of the path of an absolute or relative URL; `%2F` stays within its segment."""
    path = _QUERY_OR_FRAGMENT.split(_SCHEME_AND_HOST.sub("", url), maxsplit=1)[0]
    return tuple(map(unquote, path.split("/")))

"""The sandbox as a function: a request in, an answer out, the world changed in between."""

from collections.abc import Sequence
from datetime import datetime

from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.wire import AUTHORIZATION, HttpAnswer, HttpRequest, header
from fs_event_studio.sandbox.answers import FORBIDDEN, UNAUTHORIZED, Reply, body_too_large
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.idempotency import Scope
from fs_event_studio.sandbox.routes import Call, Route, find_route
from fs_event_studio.sandbox.world import World

IDEMPOTENCY_KEY = "Idempotency-Key"


class Sandbox:
    """Answers requests from a world; a LandingObserver as well.

    May be called from several threads; one request is carried out at a time.
    """

    def __init__(self, world: World, routes: Sequence[Route] = ROUTES) -> None:
        self.world = world
        self._routes = routes

    def handle(self, request: HttpRequest) -> HttpAnswer:
        """Carry out one request. It has to hold its Authorization header, unlike those that are kept as evidence."""
        with self.world.lock:
            now = self.world.clock.now()
            return self._reply(request, now).to_answer(now)

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        return self.world.landing_of(idempotency_key)

    def _reply(self, request: HttpRequest, now: datetime) -> Reply:
        route = find_route(self._routes, request)
        if isinstance(route, Reply):
            return route
        grant = self.world.grant_of(header(request.headers, AUTHORIZATION))
        if grant is None:
            return UNAUTHORIZED
        if grant.level < route.level:
            return FORBIDDEN
        if len(request.body) > self.world.bounds.body_bytes:
            return body_too_large(self.world.bounds.body_bytes)
        key = (header(request.headers, IDEMPOTENCY_KEY) or "").strip()
        tenant = self.world.tenant(grant.org_id)
        return _carry_out(route, Call(request, grant, tenant, self.world.assumptions, now, key))


def _carry_out(route: Route, call: Call) -> Reply:
    if not (route.idempotent and call.idempotency_key):
        return route.handler(call)
    scope = Scope(route.endpoint, call.idempotency_key)
    return call.tenant.replies.once(scope, call.request.body, call.now, call.assumptions, lambda: route.handler(call))

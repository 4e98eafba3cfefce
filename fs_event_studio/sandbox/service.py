"""The sandbox as a function: a request in, an answer out, the world changed in between."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.recent_ids import RecentId
from fs_event_studio.domain.wire import AUTHORIZATION, HttpAnswer, HttpRequest, header
from fs_event_studio.sandbox.accounts import Grant
from fs_event_studio.sandbox.answers import (
    FORBIDDEN,
    UNAUTHORIZED,
    RefusedError,
    Reply,
    body_too_large,
    too_many_requests,
)
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.faults import Delivery, ScriptedFault, delivery_of, rule_of, status_reply
from fs_event_studio.sandbox.idempotency import Scope
from fs_event_studio.sandbox.importing import Importer
from fs_event_studio.sandbox.intake import Intake
from fs_event_studio.sandbox.jobs import ITEMS_AT_ONCE
from fs_event_studio.sandbox.journal import Doubts, Entry, without_key
from fs_event_studio.sandbox.known_ids import known_ids
from fs_event_studio.sandbox.own_rules import RATE
from fs_event_studio.sandbox.query import NO_QUERY, Query
from fs_event_studio.sandbox.routes import Call, Found, Route, RouteTable, split_url
from fs_event_studio.sandbox.stitching import Plan
from fs_event_studio.sandbox.world import World

IDEMPOTENCY_KEY = "Idempotency-Key"
_SLICE_ITEMS = 250
"""Some 15 ms of work, after which other callers get their turn."""

_NOT_REACHED = Reply(0, b"")


@dataclass(slots=True)
class _Course:
    """What came of one request so far.

    replayed: a stored answer was given again.   on_the_way: the fault between the endpoint and the caller.
    late_s: how long the endpoint itself takes.
    """

    reply: Reply
    route: Route | None = None
    grant: Grant | None = None
    key: str = ""
    replayed: bool = False
    on_the_way: ScriptedFault | None = None
    late_s: float = 0.0


class Sandbox:
    """Answers requests from a world; a LandingObserver and an IdSource as well.

    May be called from several threads; one request is carried out at a time.
    """

    def __init__(self, world: World, routes: Sequence[Route] = ROUTES) -> None:
        self.world = world
        self._routes = RouteTable(routes)

    def handle(self, request: HttpRequest) -> HttpAnswer:
        """Carry out one request without delay. It has to hold its Authorization header.

        Errors: ConnectionError if a scripted fault closes the connection.
        """
        delivery = self.deliver(request)
        self.finish(delivery)
        if delivery.drop:
            raise ConnectionError("The sandbox closed the connection, as it was told to.")
        if delivery.cut_at is None:
            return delivery.answer
        return replace(delivery.answer, body=delivery.answer.body[: delivery.cut_at], complete=False)

    def deliver(self, request: HttpRequest, ahead: object = None, *, is_watched: bool = False) -> Delivery:
        """Carry out one request, and say how its answer is to be delivered; call `finish` when it was.

        ahead: what `read_ahead` made of it, if that was asked.   is_watched: somebody wants to know where it landed.
        """
        path, query = split_url(request.url)
        found = self._routes.find(request.method, path)
        with self.world.lock:
            if isinstance(found, Reply) or not found.route.apart:
                self.catch_up()
            now = self.world.clock.now()
            course = _Course(found) if isinstance(found, Reply) else self._carry_out(found, query, request, now, ahead)
            delivery = delivery_of(course.reply.to_answer(now), course.on_the_way)
            if is_watched:
                delivery = delivery._replace(landing=self._landing(course))
            self._note(request, course, delivery, now)
            if course.late_s:
                delivery = delivery._replace(delay_s=delivery.delay_s + course.late_s)
            return self._held(delivery, course) if delivery.delay_s else delivery

    def finish(self, delivery: Delivery) -> None:
        """The answer was delivered, or its connection closed: its Idempotency-Key is in use no more."""
        if delivery.held:
            org_id, scope = delivery.held
            with self.world.lock:
                self.world.tenant(org_id).replies.release(scope)

    def read_ahead(self, request: HttpRequest) -> object:
        """Do the part of a large request that needs no world, for `deliver`; others may be served meanwhile."""
        found = self._routes.find(request.method, split_url(request.url)[0])
        if isinstance(found, Reply) or found.route.read_ahead is None:
            return None
        is_too_large = len(request.body) > self.world.bounds.batch_body_bytes
        return None if is_too_large else found.route.read_ahead(request.body)

    def waits(self, request: HttpRequest) -> bool:
        """Whether a part of the work is due that has to be done before this request; then a slice of it was done.

        Whoever serves several callers asks again until it is False, and serves those in between that need not wait.
        So each request finds the same world as if there were no slices.
        """
        if all(tenant.jobs.is_idle for tenant in self.world.tenants()):
            return False
        found = self._routes.find(request.method, split_url(request.url)[0])
        is_apart = not isinstance(found, Reply) and found.route.apart
        return not is_apart and self.catch_up(_SLICE_ITEMS)

    def catch_up(self, items: int = ITEMS_AT_ONCE) -> bool:
        """Do what the clock has made due: jobs, deletions. True if work is left for the next call.

        items: so many of each account's jobs at most.
        Every request does so first; whoever reads the world in between may as well.
        """
        left = False
        with self.world.lock:
            busy = [tenant for tenant in self.world.tenants() if not (tenant.jobs.is_idle and tenant.people.keeps_all)]
            if not busy:
                return False
            now, assumptions = self.world.clock.now(), self.world.assumptions
            for tenant in busy:
                if tenant.jobs.work(now, Importer(tenant, assumptions).work, items):
                    left = True
                else:
                    tenant.expire(assumptions, now)
        return left

    def foresee(self, body: bytes, org_id: str) -> Plan | Reply:
        """Where an event with this body would land if it came now, or how it would be refused."""
        with self.world.lock:
            self.catch_up()
            now = self.world.clock.now()
            return Intake(self.world.tenant(org_id), self.world.assumptions, now).foresee(body)

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        return self.world.landing_of(idempotency_key)

    def known_ids(self, limit: int) -> Sequence[RecentId]:
        """The IDs of users and sessions. See `known_ids.py`."""
        return known_ids(self.world, limit)

    def _carry_out(
        self, found: Found[Route], query: str, request: HttpRequest, now: datetime, ahead: object
    ) -> _Course:
        route = found.route
        course = _Course(UNAUTHORIZED, route)
        course.grant = self.world.grant_of(header(request.headers, AUTHORIZATION))
        if course.grant is None:
            return course
        if course.grant.level < route.level:
            course.reply = FORBIDDEN
            return course
        bounds = self.world.bounds
        limit = bounds.batch_body_bytes if route.large else bounds.body_bytes
        if len(request.body) > limit:
            course.reply = body_too_large(limit)
            return course
        course.key = (header(request.headers, IDEMPOTENCY_KEY) or "").strip() if route.idempotent else ""
        course.on_the_way = self.world.faults.strike(route.endpoint, instead=False)
        if _stops_before(course.on_the_way):
            course.reply = _NOT_REACHED
        else:
            tenant, asked = self.world.tenant(course.grant.org_id), Query(query) if query else NO_QUERY
            call = Call(
                request, course.grant, tenant, self.world.assumptions, now, course.key, found.path, asked, ahead
            )
            self._answer(course, route, call)
        return course

    def _answer(self, course: _Course, route: Route, call: Call) -> None:
        """Give the stored answer, or run the endpoint."""
        if not course.key:
            course.reply = self._run(course, route, call)
            return
        course.replayed = True

        def run() -> Reply:
            course.replayed = False
            return self._run(course, route, call)

        scope = Scope(route.endpoint, course.key)
        course.reply = call.tenant.replies.once(scope, call.request.body, call.now, call.assumptions, run)
        course.replayed = course.replayed and course.reply.code not in {
            "idempotency_key_reused",
            "idempotency_key_in_use",
        }

    def _run(self, course: _Course, route: Route, call: Call) -> Reply:
        wait_s = self.world.limits.wait_s(route.endpoint, call.tenant.account.org_id, call.now)
        if wait_s:
            return too_many_requests(wait_s, RATE.id)
        fault = self.world.faults.strike(route.endpoint, instead=True)
        if fault:
            course.late_s = fault.fault.delay_s
            return status_reply(fault)
        try:
            return route.handler(call)
        except RefusedError as error:
            return error.reply

    def _held(self, delivery: Delivery, course: _Course) -> Delivery:
        """A late answer's key stays in use until the answer was delivered."""
        if not (course.key and course.route and course.grant) or course.replayed:
            return delivery
        if course.reply.code == "idempotency_key_in_use":
            return delivery
        scope = Scope(course.route.endpoint, course.key)
        self.world.tenant(course.grant.org_id).replies.hold(scope)
        return delivery._replace(held=(course.grant.org_id, scope))

    def _landing(self, course: _Course) -> Landing | None:
        if not (course.grant and course.reply.event_number):
            return None
        return self.world.tenant(course.grant.org_id).landing_of_number(course.reply.event_number)

    def _note(self, request: HttpRequest, course: _Course, delivery: Delivery, now: datetime) -> None:
        fault, reply = course.on_the_way, course.reply
        kept = without_key(request)
        came_back = HttpAnswer(0, ()) if delivery.drop else delivery.answer
        self.world.journal.append(
            Entry(
                number=self.world.journal.next_number,
                at=now,
                method=request.method,
                url=request.url,
                headers=kept,
                body=request.body,
                endpoint=course.route.endpoint if course.route else "",
                org_id=course.grant.org_id if course.grant else "",
                key_state=_key_state(course, has_key=len(kept) < len(request.headers)),
                status=came_back.status,
                endpoint_status=reply.status,
                code=reply.code,
                answer=came_back.body,
                reasons=(*reply.rules, rule_of(fault)) if fault else reply.rules,
                doubts=Doubts(request.body, reply.checked_at) if reply.checked_at else None,
                idempotency_key=course.key,
                event_number=reply.event_number,
                replayed=course.replayed,
                fault=fault.id if fault else 0,
            )
        )


def _stops_before(fault: ScriptedFault | None) -> bool:
    """Whether the request does not reach the endpoint."""
    return fault is not None and fault.fault.stops_before


def _key_state(course: _Course, *, has_key: bool) -> str:
    if not has_key:
        return "absent"
    if course.route is None:
        return "not looked at"
    return "accepted" if course.grant else "refused"

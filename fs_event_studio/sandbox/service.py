"""The sandbox as a function: a request in, an answer out, the world changed in between."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.recent_ids import RecentId
from fs_event_studio.domain.rules import check_body
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
from fs_event_studio.sandbox.journal import Entry, without_key
from fs_event_studio.sandbox.known_ids import known_ids
from fs_event_studio.sandbox.own_rules import RATE
from fs_event_studio.sandbox.query import Query
from fs_event_studio.sandbox.routes import Call, Found, Route, RouteTable, split_url
from fs_event_studio.sandbox.stitching import Plan
from fs_event_studio.sandbox.world import World

IDEMPOTENCY_KEY = "Idempotency-Key"

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

    def deliver(self, request: HttpRequest) -> Delivery:
        """Carry out one request, and say how its answer is to be delivered; call `finish` when it was."""
        with self.world.lock:
            self.catch_up()
            now = self.world.clock.now()
            path, query = split_url(request.url)
            found = self._routes.find(request.method, path)
            course = _Course(found) if isinstance(found, Reply) else self._carry_out(found, query, request, now)
            delivery = delivery_of(course.reply.to_answer(now), course.on_the_way)
            self._note(request, course, delivery, now)
            if course.late_s:
                delivery = replace(delivery, delay_s=delivery.delay_s + course.late_s)
            return self._held(delivery, course) if delivery.delay_s else delivery

    def finish(self, delivery: Delivery) -> None:
        """The answer was delivered, or its connection closed: its Idempotency-Key is in use no more."""
        if delivery.held:
            org_id, scope = delivery.held
            with self.world.lock:
                self.world.tenant(org_id).replies.release(scope)

    def catch_up(self) -> bool:
        """Do what the clock has made due: jobs, deletions. True if work is left for the next call.

        Every request does so first; whoever reads the world in between may as well.
        """
        left = False
        with self.world.lock:
            now, assumptions = self.world.clock.now(), self.world.assumptions
            for tenant in self.world.tenants():
                if tenant.jobs.work(now, Importer(tenant, assumptions).work):
                    left = True
                else:
                    tenant.expire(assumptions, now)
        return left

    def foresee(self, body: bytes, org_id: str) -> Plan | Reply:
        """Where an event with this body would land if it came now, or how it would be refused."""
        with self.world.lock:
            self.catch_up()
            now = self.world.clock.now()
            return Intake(self.world.tenant(org_id), self.world.assumptions, now).foresee(check_body(body, now))

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        return self.world.landing_of(idempotency_key)

    def known_ids(self, limit: int) -> Sequence[RecentId]:
        """The IDs of users and sessions. See `known_ids.py`."""
        return known_ids(self.world, limit)

    def _carry_out(self, found: Found[Route], query: str, request: HttpRequest, now: datetime) -> _Course:
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
            tenant = self.world.tenant(course.grant.org_id)
            call = Call(
                request, course.grant, tenant, self.world.assumptions, now, course.key, found.path, Query(query)
            )
            self._answer(course, route, call)
        return course

    def _answer(self, course: _Course, route: Route, call: Call) -> None:
        """Give the stored answer, or run the endpoint."""
        course.replayed = True

        def run() -> Reply:
            course.replayed = False
            return self._run(course, route, call)

        if course.key:
            scope = Scope(route.endpoint, course.key)
            course.reply = call.tenant.replies.once(scope, call.request.body, call.now, call.assumptions, run)
            course.replayed = course.replayed and course.reply.code not in {
                "idempotency_key_reused",
                "idempotency_key_in_use",
            }
        else:
            course.reply = run()

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
        return replace(delivery, held=(course.grant.org_id, scope))

    def _note(self, request: HttpRequest, course: _Course, delivery: Delivery, now: datetime) -> None:
        fault, reply = course.on_the_way, course.reply
        came_back = HttpAnswer(0, ()) if delivery.drop else delivery.answer
        self.world.journal.append(
            Entry(
                number=self.world.journal.next_number,
                at=now,
                method=request.method,
                url=request.url,
                headers=without_key(request),
                body=request.body,
                endpoint=course.route.endpoint if course.route else "",
                org_id=course.grant.org_id if course.grant else "",
                key_state=_key_state(request, course),
                status=came_back.status,
                endpoint_status=reply.status,
                code=reply.code,
                answer=came_back.body,
                rules=(*reply.rules, rule_of(fault)) if fault else reply.rules,
                idempotency_key=course.key,
                event_number=reply.event_number,
                replayed=course.replayed,
                fault=fault.id if fault else 0,
            )
        )


def _stops_before(fault: ScriptedFault | None) -> bool:
    """Whether the request does not reach the endpoint."""
    return fault is not None and fault.fault.stops_before


def _key_state(request: HttpRequest, course: _Course) -> str:
    if header(request.headers, AUTHORIZATION) is None:
        return "absent"
    if course.route is None:
        return "not looked at"
    return "accepted" if course.grant else "refused"

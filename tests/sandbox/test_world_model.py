"""The whole world against a tiny model, written from the API reference alone: events, batches, users, deletions."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from support.api_calls import Client
from support.sandboxes import NOW, SESSION_ID, USER_ID, USER_UID, books, small_world

SECOND_SESSION_ID = "71:72"
DAY_S, DELETION_S, JOB_S = 86_400, 2, 1
SPANS_S = st.sampled_from([0.5, 1, 2, 2, 30, 1500, 1740, 1800, 43200, DAY_S])
UIDS = st.sampled_from([USER_UID, "u-1", "u-2"])
KEYS = st.sampled_from(["", "", "k-1", "k-2"])

users_named = st.fixed_dictionaries({}, optional={"uid": UIDS, "id": st.integers(0, 3)})
sessions_named = st.fixed_dictionaries(
    {}, optional={"id": st.sampled_from([SESSION_ID, SECOND_SESSION_ID, "1:2"]), "use_most_recent": st.just(True)}
)
events = st.fixed_dictionaries(
    {"name": st.sampled_from(["A", "B", ""])}, optional={"user": users_named, "session": sessions_named}
)
new_users = st.fixed_dictionaries({}, optional={"uid": UIDS, "display_name": st.sampled_from(["X", "Y"])})


@dataclass
class Person:
    """A user of the model; `number` is its own name for one whose id it has not seen yet."""

    number: int
    uid: str = ""
    name: str = ""
    deleted_at: datetime | None = None
    real_id: str = ""


@dataclass
class Waiting:
    """A job of the model that has not run yet."""

    due: datetime
    kind: str
    items: list[dict[str, Any]]


@dataclass
class Model:
    """What should be, in plain values."""

    now: datetime = NOW
    people: list[Person] = field(default_factory=lambda: [Person(0, USER_UID, "Ada", real_id=USER_ID)])
    active: dict[str, datetime] = field(
        default_factory=lambda: {
            SESSION_ID: NOW - timedelta(minutes=5),
            SECOND_SESSION_ID: NOW - timedelta(minutes=1),
        }
    )
    landings: list[tuple[int, str | None]] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    results: list[list[bool]] = field(default_factory=list)
    replies: dict[tuple[str, str], tuple[datetime, str, int]] = field(default_factory=dict)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def settle(self) -> None:
        """Do what is due by now, in the order of the moments."""
        for job in sorted(self.waiting, key=lambda one: one.due):
            if job.due <= self.now:
                self.waiting.remove(job)
                self.results.append([self.take(job.kind, item, job.due) for item in job.items])
        self.expire(self.now)

    def take(self, kind: str, item: dict[str, Any], at: datetime) -> bool:
        """Whether an item of a job is taken."""
        self.expire(at)
        status = self.create_event(item, at) if kind == "events" else self.create_user(item)
        return status == 200

    def expire(self, at: datetime) -> None:
        """Users are gone two seconds after their deletion, with their sessions."""
        for person in [*self.people]:
            if person.deleted_at and (at - person.deleted_at).total_seconds() >= DELETION_S:
                self.people.remove(person)
                if person.real_id == USER_ID:
                    self.active.clear()

    def once(self, endpoint: str, key: str, body: str) -> int | None:
        """The status of a repeat, or None for a first request."""
        at, first, status = self.replies.get((endpoint, key), (NOW, "", 0))
        if not status or (self.now - at).total_seconds() >= DAY_S:
            return None
        return status if first == body else 400

    def create_event(self, event: dict[str, Any], at: datetime) -> int:
        """The status; notes the landing."""
        user, session = event.get("user", {}), event.get("session", {})
        recent = "use_most_recent" in session
        if not event["name"] or len(user) + ("id" in session) > 1 or (recent and (not user or "id" in session)):
            return 400
        if "id" in session:
            known = session["id"] in self.active
            owner = self.by_id(USER_ID) if known else self.newcomer()
            self.landings.append((owner.number if owner else -1, session["id"] if known else None))
            return 200
        if "id" in user and self.by_id(user["id"]) is None:
            return 404
        person = self.by_id(user["id"]) if "id" in user else self.by_uid(user.get("uid", ""))
        person = person or self.newcomer(user.get("uid", ""))
        self.landings.append((person.number, self.most_recent(person, at) if recent else None))
        return 200

    def create_user(self, user: dict[str, Any]) -> int:
        """An upsert by uid."""
        person = self.by_uid(user.get("uid", "")) or self.newcomer(user.get("uid", ""))
        person.name = user.get("display_name") or person.name
        return 200

    def newcomer(self, uid: str = "") -> Person:
        """A user who was not there before."""
        self.people.append(Person(next(self.numbers), uid))
        return self.people[-1]

    def by_id(self, real_id: str) -> Person | None:
        """The user with this id, if there still is one."""
        return next((one for one in self.people if one.real_id == real_id), None)

    def by_uid(self, uid: str) -> Person | None:
        """The user with this uid."""
        return next((one for one in self.people if uid and one.uid == uid), None)

    def most_recent(self, person: Person, at: datetime) -> str | None:
        """The younger of the two sessions comes first; both are of one user."""
        if person.real_id != USER_ID:
            return None
        in_order = [name for name in (SECOND_SESSION_ID, SESSION_ID) if name in self.active]
        return next((name for name in in_order if (at - self.active[name]).total_seconds() <= 1800), None)


class WorldAgainstModel(RuleBasedStateMachine):
    """Random requests, visits and moves of the clock; both sides agree after every step."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.client = Client(Sandbox(small_world(assumptions=Assumptions(user_deletion_s=DELETION_S))))
        self.world = self.client.sandbox.world
        minute_ago = NOW - timedelta(minutes=1)
        books(self.world).place_session(Session(SECOND_SESSION_ID, USER_ID, minute_ago, minute_ago))
        self.jobs: list[tuple[str, str]] = []
        self.seen_ids = [USER_ID]

    def with_real_ids(self, item: dict[str, Any]) -> dict[str, Any]:
        """The number of a user becomes an id that was seen, perhaps of one who is gone."""
        user = item.get("user", {})
        if "id" not in user:
            return item
        return item | {"user": user | {"id": self.seen_ids[user["id"] % len(self.seen_ids)]}}

    @rule(span_s=SPANS_S)
    def wait(self, span_s: float) -> None:
        """Move both clocks."""
        self.world.clock.advance(timedelta(seconds=span_s))
        self.model.now += timedelta(seconds=span_s)

    @rule(name=st.sampled_from([SESSION_ID, SECOND_SESSION_ID]))
    def visit(self, name: str) -> None:
        """A visitor does something within 30 minutes."""
        self.client.sandbox.catch_up()
        self.model.settle()
        session = next((one for one in self.world.sessions() if one.id == name), None)
        assert (session is not None) is (name in self.model.active)
        if session and session.is_running(self.model.now):
            books(self.world).touch_session(name, self.world.clock.now())
            self.model.active[name] = self.model.now

    @rule(event=events, key=KEYS)
    def send_event(self, event: dict[str, Any], key: str) -> None:
        """One event."""
        event = self.with_real_ids(event)
        self.model.settle()
        self.request("/v2/events", event, key, lambda: self.model.create_event(event, self.model.now))

    @rule(past_s=st.sampled_from([-1, 0, 1]))
    def send_recent(self, past_s: int) -> None:
        """An event for the most recent session, at the edge of its 30 minutes if that is still to come."""
        edge = self.model.active.get(SECOND_SESSION_ID, NOW) + timedelta(seconds=1800 + past_s)
        if edge > self.model.now:
            self.world.clock.jump_to(edge)
            self.model.now = edge
        event = {"name": "R", "user": {"uid": USER_UID}, "session": {"use_most_recent": True}}
        self.model.settle()
        self.request("/v2/events", event, "", lambda: self.model.create_event(event, self.model.now))

    @rule(user=new_users, key=KEYS)
    def send_user(self, user: dict[str, Any], key: str) -> None:
        """One user; the id that comes back is the model's user's."""
        self.model.settle()
        self.request("/v2/users", user, key, lambda: self.model.create_user(user))

    @rule(items=st.lists(events, min_size=1, max_size=4), key=KEYS)
    def send_event_batch(self, items: list[dict[str, Any]], key: str) -> None:
        """A job of events."""
        self.send_batch("events", [self.with_real_ids(item) for item in items], key)

    @rule(items=st.lists(new_users, min_size=1, max_size=4), key=KEYS)
    def send_user_batch(self, items: list[dict[str, Any]], key: str) -> None:
        """A job of users."""
        self.send_batch("users", items, key)

    def send_batch(self, kind: str, items: list[dict[str, Any]], key: str) -> None:
        """Start it in both."""
        self.model.settle()

        def start() -> int:
            due = self.model.now + timedelta(seconds=JOB_S)
            self.model.waiting.append(Waiting(due, kind, items))
            return 200

        before = len(self.model.waiting)
        answer = self.request(f"/v2/{kind}/batch", {"requests": items}, key, start)
        if len(self.model.waiting) > before:
            self.jobs.append((kind, answer["job"]["id"]))

    @rule(number=st.integers(0, 3))
    def delete_user(self, number: int) -> None:
        """Somebody who was seen, perhaps is gone."""
        self.model.settle()
        real_id = self.seen_ids[number % len(self.seen_ids)]
        person = self.model.by_id(real_id)
        if person:
            person.deleted_at = person.deleted_at or self.model.now
        assert self.client.delete(f"/v2/users/{real_id}")[0] == (200 if person else 404)

    def request(self, url: str, body: dict[str, Any], key: str, run: Any) -> Any:  # noqa: ANN401
        """Send; the status is what the model says."""
        text = json.dumps(body)
        expected = self.model.once(url, key, text) if key else None
        if expected is None:
            expected = run()
            if key:
                self.model.replies[url, key] = (self.model.now, text, expected)
        status, answer = self.client.post(url, text.encode(), key)
        assert status == expected
        return answer

    @invariant()
    def worlds_agree(self) -> None:
        """Landings, quotas, people and results of jobs."""
        self.client.sandbox.catch_up()
        self.model.settle()
        self.bind_new_people()
        people = [(one.id, one.uid, one.display_name, one.deleted_at) for one in self.world.users()]
        assert people == [(one.real_id, one.uid, one.name, one.deleted_at) for one in self.model.people]
        landings = [event.landing.session_id for event in self.world.events()]
        assert landings == [session for _, session in self.model.landings]
        quotas = books(self.world).quotas
        assert quotas.server_events == landings.count(None)
        assert quotas.sessions == 2
        finished = sorted(
            (job for job in books(self.world).jobs.all() if job.finished_at), key=lambda job: job.finished_at or NOW
        )
        counts = [(len(job.imported), len(job.failed)) for job in finished]
        assert counts == [(sum(result), len(result) - sum(result)) for result in self.model.results]

    def bind_new_people(self) -> None:
        """Whoever is new in the world is new in the model, in the same order; owners of events agree."""
        known = {one.real_id for one in self.model.people}
        fresh = [one.id for one in self.world.users() if one.id not in known]
        nameless = [one for one in self.model.people if not one.real_id]
        for person, real_id in zip(nameless, fresh, strict=True):
            assert real_id not in self.seen_ids
            person.real_id = real_id
            self.seen_ids = [*self.seen_ids[-3:], real_id]
        ids = {one.number: one.real_id for one in self.model.people}
        for event, (number, _) in zip(self.world.events(), self.model.landings, strict=True):
            assert ids.get(number, event.landing.user_id) == event.landing.user_id


WorldAgainstModel.TestCase.settings = settings(max_examples=150, stateful_step_count=40)
TestWorldAgainstModel = WorldAgainstModel.TestCase

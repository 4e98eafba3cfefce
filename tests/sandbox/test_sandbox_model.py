"""The sandbox against a tiny model that was written from the API reference alone."""

import json
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.assumptions import Assumptions, UnknownUserId
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.users import User
from support.sandboxes import (
    KEYS,
    NOW,
    SESSION_ID,
    USER_ID,
    USER_UID,
    books,
    post_event,
    request_to,
    small_world,
)

SECOND_SESSION_ID, IDLE_USER_ID, IDLE_USER_UID = "71:72", "90", "customer-2"
UUID_FORM = "3f0c8f52-6b1e-4d0a-9c55-2a7be1f4c9d1:b7a1d0c4-58e3-4f7f-8a26-90d1c3e5f762"
SPANS_S = st.sampled_from([1, 60, 599, 1200, 1799, 1800, 1801, 3600, 43200, 86399, 86400])

user_members = st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from([USER_ID, IDLE_USER_ID, "404"]),
        "uid": st.sampled_from([USER_UID, IDLE_USER_UID, "new-1", "new-2"]),
    },
)
session_members = st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from([SESSION_ID, SECOND_SESSION_ID, UUID_FORM, "1:2", "half"]),
        "uid": st.sampled_from(["visit-1", "visit-404"]),
        "use_most_recent": st.booleans(),
    },
)


class Model:
    """What should happen, in plain dicts. A landing is (user, session); a new user is written as None."""

    def __init__(self) -> None:
        self.now = NOW
        self.refuses_unknown_ids = True
        self.uids = {USER_UID: USER_ID, IDLE_USER_UID: IDLE_USER_ID}
        self.active = {
            SESSION_ID: NOW - timedelta(minutes=5),
            SECOND_SESSION_ID: NOW - timedelta(minutes=1),
        }
        self.started = {
            SESSION_ID: NOW - timedelta(minutes=15),
            SECOND_SESSION_ID: NOW - timedelta(minutes=1),
        }
        self.landings: list[tuple[str | None, str | None]] = []
        self.replies: dict[str, tuple[datetime, str, int]] = {}

    def send(self, body: str, key: str) -> int:
        """The status that this body gets."""
        if key in self.replies and (self.now - self.replies[key][0]).total_seconds() < 86400:
            _, first, status = self.replies[key]
            return status if first == body else 400
        status = self.create(json.loads(body))
        if key:
            self.replies[key] = (self.now, body, status)
        return status

    def create(self, event: dict[str, dict[str, str]]) -> int:
        """The status of a first send; notes the landing."""
        user, session = event.get("user", {}), event.get("session", {})
        recent = bool(session.get("use_most_recent"))
        forms = [name for part in (user, session) for name in part if name != "use_most_recent"]
        if len(forms) > 1 or (recent and not user):
            return 400
        if session.get("id") or session.get("uid"):
            known = {SESSION_ID: SESSION_ID, UUID_FORM: SESSION_ID, "visit-1": SESSION_ID}
            known[SECOND_SESSION_ID] = SECOND_SESSION_ID
            found = known.get(session.get("id") or session["uid"])
            self.landings.append((USER_ID if found else None, found))
            return 200
        if user.get("id") == "404":
            if self.refuses_unknown_ids:
                return 404
            self.landings.append((None, None))
            return 200
        owner = user.get("id") or self.uids.get(user.get("uid", ""))
        self.landings.append((owner, self.most_recent(owner) if recent else None))
        return 200

    def most_recent(self, owner: str | None) -> str | None:
        """The session that use_most_recent finds."""
        recent = [name for name in self.active if (self.now - self.active[name]).total_seconds() <= 1800]
        return max(recent, key=lambda name: self.started[name]) if owner == USER_ID and recent else None

    def is_running(self, name: str) -> bool:
        """Whether a visitor's activity still belongs to this session."""
        idle, age = self.now - self.active[name], self.now - self.started[name]
        return idle.total_seconds() <= 1800 and age.total_seconds() <= 86400


class SandboxAgainstModel(RuleBasedStateMachine):
    """Random sends, visits and moves of the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.sandbox = Sandbox(small_world())
        shop = books(self.sandbox.world)
        shop.place_user(User(IDLE_USER_ID, NOW, IDLE_USER_UID))
        minute_ago = NOW - timedelta(minutes=1)
        shop.place_session(Session(SECOND_SESSION_ID, USER_ID, minute_ago, minute_ago))

    @initialize(refuses=st.booleans())
    def choose(self, *, refuses: bool) -> None:
        """Both choices for an unknown user.id."""
        choice = UnknownUserId.REFUSE if refuses else UnknownUserId.NEW_USER
        self.sandbox.world.assumptions = Assumptions(unknown_user_id=choice)
        self.model.refuses_unknown_ids = refuses

    @rule(span_s=SPANS_S)
    def wait(self, span_s: int) -> None:
        """Move both clocks."""
        self.sandbox.world.clock.advance(timedelta(seconds=span_s))
        self.model.now += timedelta(seconds=span_s)

    @rule(name=st.sampled_from([SESSION_ID, SECOND_SESSION_ID]))
    def visit(self, name: str) -> None:
        """A visitor does something, if the session still runs."""
        session = next(one for one in self.sandbox.world.sessions() if one.id == name)
        assert session.is_running(self.model.now) is self.model.is_running(name)
        if self.model.is_running(name):
            books(self.sandbox.world).touch_session(name, self.sandbox.world.clock.now())
            self.model.active[name] = self.model.now

    @rule(
        user=user_members,
        session=session_members,
        name=st.sampled_from(["A", "B"]),
        key=st.sampled_from(["", "", "k-1", "k-2"]),
    )
    def send(self, user: dict[str, str], session: dict[str, str], name: str, key: str) -> None:
        """Send to both; statuses and landing agree."""
        parts = {"user": user, "session": session}
        body = json.dumps({"name": name} | {part: value for part, value in parts.items() if value})
        count = len(self.model.landings)
        users_before = {one.id for one in self.sandbox.world.users()}
        status = self.model.send(body, key)
        assert post_event(self.sandbox, body.encode(), key).status == status
        if len(self.model.landings) > count:
            self.compare_landing(user.get("uid", ""), users_before)

    def compare_landing(self, uid: str, users_before: set[str]) -> None:
        """The latest landing is the model's; a new user is new indeed."""
        owner, session = self.model.landings[-1]
        landing = self.sandbox.world.events()[-1].landing
        assert landing.session_id == session
        if owner is None:
            assert landing.user_id not in users_before
        else:
            assert landing.user_id == owner
        if uid:
            self.model.uids[uid] = landing.user_id

    @rule()
    def be_refused(self) -> None:
        """Requests without a key change nothing."""
        assert self.sandbox.handle(request_to("/v2/events", b"{}", key=None)).status == 401
        assert self.sandbox.handle(request_to("/v2/events", b"{}", key=KEYS[Level.UNKNOWN])).status == 403

    @invariant()
    def counts_agree(self) -> None:
        """Events and both quotas."""
        quotas = books(self.sandbox.world).quotas
        assert len(self.sandbox.world.events()) == len(self.model.landings)
        assert quotas.server_events == sum(session is None for _, session in self.model.landings)
        assert quotas.sessions == 2


SandboxAgainstModel.TestCase.settings = settings(max_examples=60, stateful_step_count=30)
TestSandboxAgainstModel = SandboxAgainstModel.TestCase

"""The small world at first start: a web shop and five of its visitors, the same for the same starting time."""

from datetime import datetime, timedelta

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.sandbox.accounts import Account, Grant, Level
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo_ids import (
    DEMO_ACTIVE_USER_ID,
    DEMO_ACTIVE_USER_UID,
    DEMO_IDENTIFIED_LATER_SESSION_ID,
    DEMO_IDENTIFIED_LATER_USER_ID,
    DEMO_IDENTIFIED_LATER_USER_UID,
    DEMO_IDLE_SESSION_ID,
    DEMO_IDLE_USER_ID,
    DEMO_IDLE_USER_UID,
    DEMO_LAPTOP_SESSION_ID,
    DEMO_PHONE_SESSION_ID,
    DEMO_SESSION_CLIENT_ID,
    DEMO_SESSION_ID,
    DEMO_SESSION_UID,
    DEMO_TWO_SESSIONS_USER_ID,
    DEMO_TWO_SESSIONS_USER_UID,
    DEMO_VISITOR_ID,
    DEMO_VISITOR_SESSION_ID,
)
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World

DEMO_ACCOUNT = Account("o-DEMO-na1", "na1")
DEMO_GRANTS: tuple[Grant, ...] = (
    Grant(ApiKey(SANDBOX_KEY), DEMO_ACCOUNT.org_id, Level.STANDARD, "backend@shop.example"),
    Grant(ApiKey("na1.sandbox-architect"), DEMO_ACCOUNT.org_id, Level.ARCHITECT, "data@shop.example"),
    Grant(ApiKey("na1.sandbox-admin"), DEMO_ACCOUNT.org_id, Level.ADMIN, "owner@shop.example"),
)
"""One key for each level."""


def build_empty_world(clock: MovableClock, seed: int = 1) -> World:
    """A new world with the shop's account and its keys, and nobody in it."""
    world = World(clock, seed=seed)
    world.open_account(DEMO_ACCOUNT, DEMO_GRANTS)
    return world


def build_demo_world(clock: MovableClock, seed: int = 1) -> World:
    """A new world whose visits lie just before the clock's present moment. seed: other ids come into being later."""
    world = build_empty_world(clock, seed)
    world.plant = plant_visitors
    plant_visitors(world)
    return world


def plant_visitors(world: World) -> None:
    """Put the shop's visitors into an empty world."""
    shop = world.tenant(DEMO_ACCOUNT.org_id)
    now = world.clock.now()
    _place_active_user(shop, now)
    _place_idle_user(shop, now)
    _place_user_with_two_sessions(shop, now)
    _place_visitor(shop, now)
    _place_user_identified_later(shop, now)


def _place_active_user(shop: Tenant, now: datetime) -> None:
    created = now - timedelta(days=212)
    shop.place_user(User(DEMO_ACTIVE_USER_ID, created, DEMO_ACTIVE_USER_UID, "Ada Moreau"))
    shop.place_session(
        Session(
            DEMO_SESSION_ID,
            DEMO_ACTIVE_USER_ID,
            *_visit(now, started_min=22, active_min=4),
            client_id=DEMO_SESSION_CLIENT_ID,
            uid=DEMO_SESSION_UID,
        )
    )


def _place_idle_user(shop: Tenant, now: datetime) -> None:
    created = now - timedelta(days=64)
    shop.place_user(User(DEMO_IDLE_USER_ID, created, DEMO_IDLE_USER_UID, "Grace Okafor"))
    visit = _visit(now, started_min=70, active_min=45)
    shop.place_session(Session(DEMO_IDLE_SESSION_ID, DEMO_IDLE_USER_ID, *visit))


def _place_user_with_two_sessions(shop: Tenant, now: datetime) -> None:
    created = now - timedelta(days=9)
    shop.place_user(User(DEMO_TWO_SESSIONS_USER_ID, created, DEMO_TWO_SESSIONS_USER_UID, "Linus Berg"))
    laptop, phone = _visit(now, started_min=50, active_min=2), _visit(now, started_min=15, active_min=9)
    shop.place_session(Session(DEMO_LAPTOP_SESSION_ID, DEMO_TWO_SESSIONS_USER_ID, *laptop))
    shop.place_session(Session(DEMO_PHONE_SESSION_ID, DEMO_TWO_SESSIONS_USER_ID, *phone))


def _place_visitor(shop: Tenant, now: datetime) -> None:
    visit = _visit(now, started_min=6, active_min=0.5)
    shop.place_user(User(DEMO_VISITOR_ID, visit[0]))
    shop.place_session(Session(DEMO_VISITOR_SESSION_ID, DEMO_VISITOR_ID, *visit))


def _place_user_identified_later(shop: Tenant, now: datetime) -> None:
    visit = _visit(now, started_min=18, active_min=3)
    shop.place_user(
        User(
            DEMO_IDENTIFIED_LATER_USER_ID,
            visit[0],
            DEMO_IDENTIFIED_LATER_USER_UID,
            "Mei Tanaka",
            identified_at=now - timedelta(minutes=7),
        )
    )
    shop.place_session(Session(DEMO_IDENTIFIED_LATER_SESSION_ID, DEMO_IDENTIFIED_LATER_USER_ID, *visit))


def _visit(now: datetime, *, started_min: float, active_min: float) -> tuple[datetime, datetime]:
    """The start and the last activity of a visit, each so many minutes before `now`."""
    return now - timedelta(minutes=started_min), now - timedelta(minutes=active_min)

"""The small world at first start: a web shop and five of its visitors, the same for the same starting time."""

from datetime import datetime, timedelta

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.sandbox.accounts import Account, Grant, Level
from fs_event_studio.sandbox.clock import MovableClock
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

DEMO_ACTIVE_USER_ID = "5231846170924417811"
DEMO_ACTIVE_USER_UID = "customer-4821"
DEMO_SESSION_ID = "6143275098163220483:8812093476625113097"
DEMO_SESSION_CLIENT_ID = "3f0c8f52-6b1e-4d0a-9c55-2a7be1f4c9d1:b7a1d0c4-58e3-4f7f-8a26-90d1c3e5f762"
DEMO_SESSION_UID = "checkout-20817"
"""Ada's session, 4 minutes after its last activity: by Fullstory's two ids and by the shop's own."""

DEMO_IDLE_USER_ID = "4876120395518830659"
DEMO_IDLE_USER_UID = "customer-1190"
DEMO_IDLE_SESSION_ID = "7730918264459023361:3391750284461907713"
"""Grace has done nothing for 45 minutes."""

DEMO_TWO_SESSIONS_USER_ID = "8120457739901625347"
DEMO_TWO_SESSIONS_USER_UID = "customer-3307"
DEMO_LAPTOP_SESSION_ID = "2985610473318264833:5520981734462091267"
DEMO_PHONE_SESSION_ID = "1903845526710394881:7264519830027361281"
"""Linus was on his laptop 2 minutes ago; his phone's session started later and rests for 9 minutes."""

DEMO_VISITOR_ID = "6672093815540127745"
DEMO_VISITOR_SESSION_ID = "6672093815540127747:4410827365519274497"
"""An anonymous visitor, active just now."""

DEMO_IDENTIFIED_LATER_USER_ID = "3348915702264081409"
DEMO_IDENTIFIED_LATER_USER_UID = "customer-5002"
DEMO_IDENTIFIED_LATER_SESSION_ID = "3348915702264081411:9017263548801273857"
"""Mei came as an anonymous visitor and signed in during the visit."""


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

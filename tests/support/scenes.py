"""Seeded scenes for the theatre's tests: small ones of the demo world, large ones made up."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.settling import observed
from fs_event_studio.domain.theatre.live import live_scene
from fs_event_studio.domain.theatre.scene import EventMark, Lane, Scene, SessionBar
from fs_event_studio.domain.verification import ListedSession, verdict_of
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import DEMO_ACCOUNT, DEMO_GRANTS, plant_visitors
from fs_event_studio.sandbox.directing import Director
from fs_event_studio.sandbox.scene import ghost_of, scene_of
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.world import World
from support.exchanges import accepted_exchange

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def demo_sandbox(bounds: Bounds = Bounds()) -> Sandbox:  # noqa: B008 - frozen
    """The demo world, its clock standing at NOW."""
    world = World(MovableClock(lambda: NOW), bounds=bounds)
    world.open_account(DEMO_ACCOUNT, DEMO_GRANTS)
    world.plant = plant_visitors
    plant_visitors(world)
    world.clock.freeze()
    return Sandbox(world)


def send(sandbox: Sandbox, name: str, key: str = "", **members: object) -> None:
    """Send one event that is accepted."""
    headers = (("Authorization", f"Basic {SANDBOX_KEY}"), *((("Idempotency-Key", key),) if key else ()))
    body = json.dumps({"name": name, **members}).encode()
    assert sandbox.handle(HttpRequest("POST", "https://sandbox.invalid/v2/events", headers, body)).status == 200


def demo_scene() -> Scene:
    """Some events of every place, a session over its limit, one that was ended, and a ghost."""
    sandbox = demo_sandbox()
    world, director = sandbox.world, Director(sandbox.world, sandbox.world.tenant(DEMO_ACCOUNT.org_id))
    send(sandbox, "Order Completed", "key-1", user={"uid": "customer-4821"}, session={"use_most_recent": True})
    world.clock.advance(timedelta(minutes=2))
    send(sandbox, "Refund <b>&</b>", "key-2", user={"uid": "customer-1190"}, session={"use_most_recent": True})
    send(sandbox, "Nobody", "key-3")
    visit = director.start_session(world.users()[1].id)
    world.clock.advance(timedelta(minutes=3))
    director.set_over_page_limit(world.sessions()[3].id, over=True)
    director.end(visit.id)
    send(sandbox, "Shipped", "key-4", user={"uid": "customer-4821"})
    return replace(
        scene_of(world, DEMO_ACCOUNT.org_id), ghost=ghost_of(sandbox, b'{"name": "Next"}', DEMO_ACCOUNT.org_id)
    )


def live_demo_scene() -> Scene:
    """A live account: an event that was read back, others of each kind, one session that was listed."""

    def event(number: int, verified: str = "", **members: Any) -> Exchange:  # noqa: ANN401 - of an Identification
        who = Identification(**members)
        exchange = accepted_exchange(number, who, NOW - timedelta(minutes=7 * number))
        sent = replace(exchange.sent, mode=who.mode.key if who.mode else None)
        return replace(exchange, sent=sent, verified=verdict_of(verified) if verified else None)

    events = (
        event(5, user_uid="ada"),
        event(4, "11:22", user_uid="ada", use_most_recent=True),
        event(3, user_id="6672093815540127745"),
        event(2, session_id="33:44"),
        event(1),
    )
    listed = {"ada": (ListedSession("11:22", NOW - timedelta(minutes=40)),)}
    return live_scene(events, listed, NOW, "shop <live>")


def large_scene(users: int = 500, events: int = 10_000, seed: int = 1) -> Scene:
    """Many users over two days, each with some sessions and events."""
    random = Random(seed)
    lanes = tuple(Lane(f"u{number}", f"customer-{number}" if number % 5 else "") for number in range(users))
    bars = tuple(_bar(random, number, users) for number in range(users * 4))
    marks = tuple(_mark(random, number, bars) for number in range(events))
    return Scene(NOW, lanes, bars, tuple(sorted(marks, key=lambda mark: mark.at)))


def _bar(random: Random, number: int, users: int) -> SessionBar:
    start = NOW - timedelta(minutes=random.uniform(5, 2880))
    active = min(NOW, start + timedelta(minutes=random.uniform(1, 60)))
    ends = active + timedelta(minutes=30)
    return SessionBar(f"{number}:1", f"u{number % users}", start, active, ends, over_page_limit=number % 40 == 0)


def _mark(random: Random, number: int, bars: tuple[SessionBar, ...]) -> EventMark:
    bar = random.choice(bars)
    assert bar.ends_at
    stitched = number % 3 > 0
    at = bar.started_at + (bar.ends_at - bar.started_at) * (random.random() if stitched else random.uniform(1, 2))
    place = Place.SESSION if stitched else Place.USER
    landing = Landing(place, bar.user_id, bar.id if stitched else None, "For the test.")
    mode = ModeKey.SESSION_ID if stitched else ModeKey.USER_UID
    return EventMark(
        number, at, at, f"Event {number}", mode, place, bar.user_id, landing.session_id, "For the test.",
        observed(landing), f"key-{number}",
    )  # fmt: skip

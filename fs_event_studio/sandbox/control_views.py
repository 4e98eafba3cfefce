"""What the control API shows, as JSON."""

from dataclasses import fields
from datetime import datetime

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.faults import ScriptedFault
from fs_event_studio.sandbox.journal import Entry
from fs_event_studio.sandbox.json_building import number
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.stitching import Plan
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World
from fs_event_studio.sandbox.world_format import ASSUMPTION_CODECS, FAULT, RATE_LIMIT


def state(world: World) -> JsonObject:
    """A summary."""
    return {
        "name": world.name,
        "clock": clock(world),
        "seed": number(world.mint.seed),
        "accounts": [_account(tenant) for tenant in world.tenants()],
        "requests": {"kept": number(len(world.journal)), "dropped": number(world.journal.dropped)},
    }


def clock(world: World) -> JsonObject:
    """The clock."""
    return {"now": _moment(world.clock.now()), "frozen": world.clock.is_frozen}


def event(one: StoredEvent) -> JsonObject:
    """An accepted event, and where it landed. The body is a text: exactly what came."""
    return {
        "number": number(one.number),
        "name": one.arrival.name,
        "timestamp": _moment(one.arrival.timestamp),
        "received_at": _moment(one.received_at),
        "idempotency_key": one.arrival.idempotency_key,
        "body": one.arrival.body.decode("utf-8", "replace"),
        **landing(one.landing),
    }


def landing(one: Landing) -> JsonObject:
    """Where an event landed, which quota it used, and why."""
    return {
        "place": one.place.value,
        "user_id": one.user_id,
        "session_id": one.session_id,
        "quota": _quota(one.place),
        "reason": one.reason,
    }


def foresight(plan: Plan | Reply) -> JsonObject:
    """Where an event would land, or how it would be refused."""
    if isinstance(plan, Reply):
        return {
            "status": number(plan.status),
            "code": plan.code,
            "message": plan.message,
            "rules": [*plan.rules],
            "quota": QuotaClass.NOT_COUNTED.value,
        }
    return {
        "status": number(200),
        "place": plan.place.value,
        "user_id": plan.user_id,
        "session_id": plan.session_id,
        "quota": _quota(plan.place),
        "reason": plan.reason,
    }


def request(entry: Entry, *, with_bodies: bool) -> JsonObject:
    """One entry of the journal."""
    shown: JsonObject = {
        "number": number(entry.number),
        "at": _moment(entry.at),
        "accepted": entry.accepted,
        "method": entry.method,
        "url": entry.url,
        "endpoint": entry.endpoint,
        "org_id": entry.org_id,
        "key_state": entry.key_state,
        "status": number(entry.status),
        "endpoint_status": number(entry.endpoint_status),
        "code": entry.code,
        "rules": [*entry.rules],
        "idempotency_key": entry.idempotency_key,
        "event_number": number(entry.event_number),
        "replayed": entry.replayed,
        "fault": number(entry.fault),
    }
    if with_bodies:
        headers: list[JsonValue] = [[name, value] for name, value in entry.headers]
        shown |= {"headers": headers, "body": _text(entry.body), "answer": _text(entry.answer)}
    return shown


def user(one: User) -> JsonObject:
    """A user."""
    return {
        "id": one.id,
        "uid": one.uid,
        "display_name": one.display_name,
        "email": one.email,
        "created_at": _moment(one.created_at),
        "identified_at": _moment(one.identified_at) if one.identified_at else None,
        "origin": one.origin.value,
        "is_being_deleted": one.deleted_at is not None,
    }


def session(one: Session, now: datetime) -> JsonObject:
    """A session."""
    return {
        "id": one.id,
        "client_id": one.client_id,
        "uid": one.uid,
        "user_id": one.user_id,
        "started_at": _moment(one.started_at),
        "last_activity_at": _moment(one.last_activity_at),
        "ends_at": _moment(one.ends_at),
        "running": one.is_running(now),
        "over_page_limit": one.over_page_limit,
    }


def fault(one: ScriptedFault) -> JsonObject:
    """A fault that is switched on."""
    counts: JsonObject = {"id": number(one.id), "seen": number(one.seen), "hits": number(one.hits)}
    written = FAULT.write(one.fault)
    assert isinstance(written, dict)
    return counts | {"fault": written}


def limits(world: World) -> JsonObject:
    """The rate limits."""
    return {"limits": [RATE_LIMIT.write(limit) for limit in world.limits.limits]}


def assumptions(world: World) -> JsonObject:
    """All choices, those that have their default too."""
    chosen = {field.name: getattr(world.assumptions, field.name) for field in fields(world.assumptions)}
    return {name: ASSUMPTION_CODECS[name].write(value) for name, value in chosen.items()}


def _account(tenant: Tenant) -> JsonObject:
    used = tenant.quotas
    return {
        "org_id": tenant.account.org_id,
        "users": number(len(tenant.people)),
        "sessions": number(len(tenant.visits)),
        "events": {"kept": number(len(tenant.log)), "dropped": number(tenant.dropped_events)},
        "jobs": number(len(tenant.jobs.all())),
        "quota": {"session": number(used.sessions), "server_event": number(used.server_events)},
    }


def _quota(place: Place) -> str:
    return (QuotaClass.SESSION if place is Place.SESSION else QuotaClass.SERVER_EVENT).value


def _moment(moment: datetime) -> str:
    return write_timestamp(moment)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")

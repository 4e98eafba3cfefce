"""The whole world as a value: taken at one moment, put back at another, compared, written down."""

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime

from fs_event_studio.sandbox.accounts import Account
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.faults import ScriptedFault
from fs_event_studio.sandbox.idempotency import Scope, StoredReply
from fs_event_studio.sandbox.jobs import Job
from fs_event_studio.sandbox.quotas import QuotaCounters
from fs_event_studio.sandbox.rate_limits import RateLimit
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World


@dataclass(frozen=True, slots=True)
class KeptReply:
    """A stored answer and the key it is stored under."""

    scope: Scope
    stored: StoredReply


@dataclass(frozen=True, slots=True)
class KeptMonth:
    """What was used in the month that began at `start`."""

    start: datetime
    used: QuotaCounters


@dataclass(frozen=True, slots=True)
class TenantState:
    """The books of one account. Jobs are copies of their own."""

    account: Account
    users: tuple[User, ...] = ()
    sessions: tuple[Session, ...] = ()
    events: tuple[StoredEvent, ...] = ()
    dropped_events: int = 0
    jobs: tuple[Job, ...] = ()
    replies: tuple[KeptReply, ...] = ()
    used: QuotaCounters = field(default_factory=QuotaCounters)
    months: tuple[KeptMonth, ...] = ()


@dataclass(frozen=True, slots=True)
class WorldState:
    """Everything but keys, the journal, and how full the bursts of rate limits are.

    now, frozen: of the clock.   minted: how many numbers of the seed's sequence are used up.
    """

    now: datetime
    name: str = ""
    frozen: bool = False
    seed: int = 1
    minted: int = 0
    assumptions: Assumptions = field(default_factory=Assumptions)
    faults: tuple[ScriptedFault, ...] = ()
    limits: tuple[RateLimit, ...] = ()
    accounts: tuple[TenantState, ...] = ()


def capture(world: World) -> WorldState:
    """The world as it is."""
    with world.lock:
        return WorldState(
            now=world.clock.now(),
            name=world.name,
            frozen=world.clock.is_frozen,
            seed=world.mint.seed,
            minted=world.mint.used,
            assumptions=world.assumptions,
            faults=world.faults.all(),
            limits=world.limits.limits,
            accounts=tuple(map(_captured, world.tenants())),
        )


def restore(world: World, state: WorldState) -> None:
    """Put the world back as it was. Its keys stay, and the journal is emptied.

    Errors: ValueError if the state is for other accounts, or contradicts itself; then nothing has changed.
    """
    with world.lock:
        present = {tenant.account for tenant in world.tenants()}
        for account in state.accounts:
            if account.account not in present:
                raise ValueError(f"Account {account.account.org_id} is not one of this sandbox.")
        _fill(_empty_copy(world, state), state)
        world.clear(state.seed)
        _fill(world, state)


def restore_at_reset(world: World, state: WorldState) -> None:
    """As `restore`, and from now on every reset comes back to this state."""
    restore(world, state)
    world.plant = lambda again: restore(again, state)


def _empty_copy(world: World, state: WorldState) -> World:
    """A world for trying the state out."""
    scratch = World(MovableClock(lambda: state.now), bounds=world.bounds)
    for tenant in world.tenants():
        scratch.open_account(tenant.account)
    return scratch


def _fill(world: World, state: WorldState) -> None:
    world.clock.follow()
    if state.frozen:
        world.clock.freeze()
    world.clock.jump_to(state.now)
    world.name, world.assumptions = state.name, state.assumptions
    world.mint.seed, world.mint.used = state.seed, state.minted
    for scripted in state.faults:
        world.faults.put(scripted)
    world.limits.set(state.limits)
    for account in state.accounts:
        _fill_tenant(world.tenant(account.account.org_id), account)


def _fill_tenant(tenant: Tenant, state: TenantState) -> None:
    tenant.clear(state.dropped_events)
    for user in state.users:
        tenant.people.add(user)
    for session in state.sessions:
        tenant.place_session(session)
    for event in state.events:
        if event.number != tenant.log.next_number:
            raise ValueError(f"Event {event.number} stands where event {tenant.log.next_number} has to.")
        tenant.log.append(event)
    for job in state.jobs:
        tenant.jobs.put(_copied(job))
    for reply in state.replies:
        tenant.replies.put(reply.scope, reply.stored)
    tenant.quota_book.put(state.used, {month.start: month.used for month in state.months})


def _captured(tenant: Tenant) -> TenantState:
    return TenantState(
        account=tenant.account,
        users=tenant.people.all(),
        sessions=tenant.visits.all(),
        events=tenant.log.all(),
        dropped_events=tenant.log.dropped,
        jobs=tuple(map(_copied, tenant.jobs.all())),
        replies=tuple(KeptReply(scope, stored) for scope, stored in tenant.replies.all()),
        used=tenant.quota_book.total,
        months=tuple(KeptMonth(start, used) for start, used in tenant.quota_book.months()),
    )


def _copied(job: Job) -> Job:
    return replace(job, items=deque(job.items), imported=[*job.imported], failed=[*job.failed])

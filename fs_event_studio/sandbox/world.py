"""The sandbox's world: accounts, their keys and their books, under one clock and one lock."""

from collections.abc import Callable, Iterable
from datetime import datetime
from threading import RLock
from typing import TypeAlias

from fs_event_studio.domain.landing import Landing
from fs_event_studio.sandbox.accounts import Account, Grant
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.faults import FaultScript
from fs_event_studio.sandbox.journal import Journal
from fs_event_studio.sandbox.mint import IdMint
from fs_event_studio.sandbox.rate_limits import RateLimiter
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.users import User

Plant: TypeAlias = "Callable[[World], None]"
"""Fills an empty world."""


class World:
    """Everything the sandbox knows. May be used from several threads.

    lock: hold it to see or change several things at one moment.   assumptions: may be replaced at any time.
    seed: the ids of new users, sessions and jobs depend on it.   name: for people; empty if it has none.
    faults, limits, journal, mint: to be used while the lock is held.   plant: what `reset` fills it with.
    """

    def __init__(
        self,
        clock: MovableClock,
        *,
        assumptions: Assumptions = Assumptions(),  # noqa: B008 - frozen
        bounds: Bounds = Bounds(),  # noqa: B008 - frozen
        seed: int = 1,
    ) -> None:
        self.clock, self.assumptions, self.bounds = clock, assumptions, bounds
        self.name = ""
        self.lock = RLock()
        self.mint = IdMint(seed)
        self.faults, self.limits = FaultScript(seed), RateLimiter()
        self.journal = Journal(bounds.kept_requests, bounds.kept_request_bytes)
        self.plant: Plant | None = None
        self._tenants: dict[str, Tenant] = {}
        self._grants: dict[str, Grant] = {}

    def open_account(self, account: Account, grants: Iterable[Grant] = ()) -> Tenant:
        """A new account with keys that open it.

        Errors: ValueError if the account or a key is here already, or a key is for another account.
        """
        with self.lock:
            by_header = {grant.key.authorization: grant for grant in grants}
            if any(grant.org_id != account.org_id for grant in by_header.values()):
                raise ValueError(f"A key is for another account than {account.org_id}.")
            if account.org_id in self._tenants or by_header.keys() & self._grants.keys():
                raise ValueError(f"Account {account.org_id}, or one of its keys, is here already.")
            self._grants |= by_header
            tenant = self._tenants[account.org_id] = Tenant(account, self.mint, self.bounds, self.lock)
            return tenant

    def clear(self, seed: int | None = None) -> None:
        """Empty all books and switch all faults and limits off; accounts and their keys stay, and so does the clock.

        seed: a new one, or None for the present one.   Ids start again from the seed.
        """
        with self.lock:
            self.mint.seed, self.mint.used = self.mint.seed if seed is None else seed, 0
            self.assumptions, self.name = Assumptions(), ""
            self.faults, self.limits = FaultScript(self.mint.seed), RateLimiter()
            self.journal.clear()
            for tenant in self._tenants.values():
                tenant.clear()

    def reset(self, seed: int | None = None, at: datetime | None = None) -> None:
        """Begin anew: clear everything, then plant.

        at: the moment at which the clock is to stand; None leaves it to what is planted, or lets it run with real
        time.   seed: a new one, or None for the present one.
        Errors: ValueError if the clock does not go as far as `at`; then nothing has changed.
        """
        with self.lock:
            self._set_clock(at)
            self.clear(seed)
            if self.plant:
                self.plant(self)
                if at is not None:
                    self._set_clock(at)
                if seed not in {None, self.mint.seed}:
                    self.mint.seed, self.mint.used = seed or 0, 0

    def _set_clock(self, at: datetime | None) -> None:
        if at is None:
            self.clock.follow()
        else:
            self.clock.freeze_at(at)

    def tenant(self, org_id: str) -> Tenant:
        """The books of this account.

        Errors: KeyError if there is no such account.
        """
        return self._tenants[org_id]

    def tenants(self) -> tuple[Tenant, ...]:
        """The books of all accounts, in the order in which they were opened."""
        return tuple(self._tenants.values())

    def grant_of(self, authorization: str | None) -> Grant | None:
        """The grant for the value of an Authorization header, compared letter by letter."""
        return self._grants.get(authorization or "")

    def users(self) -> tuple[User, ...]:
        """All users, account by account."""
        with self.lock:
            return tuple(user for tenant in self.tenants() for user in tenant.users())

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, account by account."""
        with self.lock:
            return tuple(session for tenant in self.tenants() for session in tenant.sessions())

    def events(self) -> tuple[StoredEvent, ...]:
        """All kept events, account by account, oldest first."""
        with self.lock:
            return tuple(event for tenant in self.tenants() for event in tenant.events())

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        with self.lock:
            found = (tenant.landing_of(idempotency_key) for tenant in self.tenants())
            return next((landing for landing in found if landing), None)

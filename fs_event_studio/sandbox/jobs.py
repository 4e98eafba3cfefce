"""Batch jobs: which run, which wait, and when each is due (API reference 4). Source: BATCH, EVSPEC."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from fs_event_studio.sandbox.own_rules import MAX_JOBS, MAX_OPERATIONS, MAX_RUNNING_JOBS
from fs_event_studio.sandbox.users import User

ITEMS_AT_ONCE = 5_000
"""So many items are worked on before a caller who does not wait for all gets its turn."""


class JobKind(StrEnum):
    """What a job imports."""

    EVENTS = "events"
    USERS = "users"


@dataclass(frozen=True, slots=True)
class Imported:
    """One item that was taken.

    body: the item on one line, shared members included.   user: as it was then.   session_id, session_uid: empty
    if it joined none.   at: when it was taken.
    """

    body: bytes
    user: User
    at: datetime
    session_id: str = ""
    session_uid: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """One item that was refused, as sent on one line, and whether the shared members may be why."""

    body: bytes
    code: str
    message: str
    with_shared: bool = False


@dataclass(slots=True)
class Job:
    """One job; it changes while the world's lock is held.

    items: those not yet worked on, each on one line.   shared: the shared members on one line, or empty.
    due_at: when it is done; None while it waits.   finished_at: None until then.
    """

    id: str
    kind: JobKind
    created_at: datetime
    duration: timedelta
    items: deque[bytes]
    shared: bytes = b""
    due_at: datetime | None = None
    finished_at: datetime | None = None
    imported: list[Imported] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)

    @property
    def size_bytes(self) -> int:
        """Of its items and their results."""
        waiting, failed = map(len, self.items), (len(item.body) for item in self.failed)
        return sum(waiting) + sum(failed) + sum(len(item.body) for item in self.imported)


Work = Callable[[Job, bytes, datetime], None]
"""Takes one item of a job, at a moment, and appends what became of it to the job's results."""


class JobBoard:
    """The jobs of one account. Not locked: the tenant does that."""

    def __init__(self, kept_jobs: int, kept_bytes: int, running_bytes: int) -> None:
        self._kept_jobs, self._kept_bytes, self._running_bytes = kept_jobs, kept_bytes, running_bytes
        self._jobs: dict[str, Job] = {}
        self._open: dict[str, int] = {}
        self._finished: dict[str, int] = {}
        self._operations: dict[str, int] = {}

    def all(self) -> tuple[Job, ...]:
        """The kept jobs, oldest first."""
        return tuple(self._jobs.values())

    def find(self, job_id: str, kind: JobKind) -> Job | None:
        """The job with this id, if it is of this kind."""
        job = self._jobs.get(job_id)
        return job if job and job.kind is kind else None

    def has_room_for(self, items: int, size_bytes: int) -> bool:
        """Whether a job of so many items may come: the hard stop, and our own bound on memory."""
        return (
            len(self._open) < MAX_JOBS
            and sum(self._operations.values()) + items <= MAX_OPERATIONS
            and (not self._open or sum(self._open.values()) + size_bytes <= self._running_bytes)
        )

    @property
    def is_idle(self) -> bool:
        """Whether no job runs or waits."""
        return not self._open

    def next_due(self) -> datetime | None:
        """When the next running job is done, or None if none runs."""
        return min((job.due_at for job in self._open_jobs() if job.due_at), default=None)

    def add(self, job: Job) -> None:
        """Take in a new job; it starts at once if a place is free."""
        self.put(job)
        self._start_waiting(job.created_at)

    def put(self, job: Job) -> None:
        """Take in a job as it is."""
        self._jobs[job.id] = job
        if job.finished_at is None:
            self._open[job.id], self._operations[job.id] = job.size_bytes, len(job.items)
        else:
            self._finished[job.id] = job.size_bytes

    def work(self, now: datetime, work: Work, budget: int = ITEMS_AT_ONCE) -> bool:
        """Work on jobs that are due, in the order of their moments. True if some is left for the next call.

        budget: so many items at most.
        """
        while job := self._most_urgent(now):
            assert job.due_at
            while job.items and budget:
                work(job, job.items.popleft(), job.due_at)
                budget -= 1
            if job.items:
                return True
            self._finish(job, job.due_at)
        return False

    def _most_urgent(self, now: datetime) -> Job | None:
        due = (job for job in self._open_jobs() if job.due_at and job.due_at <= now)
        return min(due, key=lambda job: job.due_at or now, default=None)

    def _finish(self, job: Job, moment: datetime) -> None:
        job.finished_at = moment
        del self._open[job.id], self._operations[job.id]
        self._finished[job.id] = job.size_bytes
        self._start_waiting(moment)
        self._shrink()

    def _start_waiting(self, moment: datetime) -> None:
        jobs = self._open_jobs()
        free = MAX_RUNNING_JOBS - sum(job.due_at is not None for job in jobs)
        waiting = [job for job in jobs if job.due_at is None]
        for job in waiting[: max(0, free)]:
            job.due_at = max(moment, job.created_at) + job.duration

    def _shrink(self) -> None:
        """Drop the oldest finished jobs while there are too many, or too large ones."""
        while len(self._finished) > self._kept_jobs or sum(self._finished.values()) > self._kept_bytes:
            oldest = next(iter(self._finished))
            del self._finished[oldest], self._jobs[oldest]

    def _open_jobs(self) -> list[Job]:
        return [self._jobs[job_id] for job_id in self._open]

"""What keeps memory bounded, whatever is sent."""

from dataclasses import dataclass

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is kept; numbers are per account, those of requests for the whole world.

    kept_bytes: of bodies of kept events.   body_bytes, batch_body_bytes: of one request.   kept_job_bytes: of the
    results of finished jobs.   running_job_bytes: of the items of jobs that are not finished.
    kept_requests, kept_request_bytes: of the journal.
    """

    kept_events: int = 10_000
    kept_bytes: int = 64 * _MIB
    kept_replies: int = 50_000
    kept_users: int = 100_000
    kept_sessions: int = 10_000
    kept_jobs: int = 1_000
    kept_job_bytes: int = 128 * _MIB
    running_job_bytes: int = 256 * _MIB
    kept_requests: int = 5_000
    kept_request_bytes: int = 32 * _MIB
    body_bytes: int = 10 * _MIB
    batch_body_bytes: int = 32 * _MIB

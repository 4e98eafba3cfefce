"""The endpoints of batch jobs, for events and for users (API reference 4)."""

from collections.abc import Callable
from datetime import timedelta
from math import ceil

from fs_event_studio.sandbox import batch_views
from fs_event_studio.sandbox.answers import (
    JOB_NOT_FOUND,
    STILL_RUNNING,
    RefusedError,
    Reply,
    success_text,
    too_many_requests,
)
from fs_event_studio.sandbox.batch_bodies import Batch, read_batch
from fs_event_studio.sandbox.jobs import Job, JobKind
from fs_event_studio.sandbox.json_building import JsonText, text_of
from fs_event_studio.sandbox.own_rules import BATCH_JOBS
from fs_event_studio.sandbox.paging import page_of
from fs_event_studio.sandbox.routes import Call, Handler

_MEMBERS = {JobKind.EVENTS: "event", JobKind.USERS: "user"}


def read_ahead(kind: JobKind) -> Callable[[bytes], object]:
    """Reads the body of `start`: a Batch, or the RefusedError."""

    def read(body: bytes) -> Batch | RefusedError:
        try:
            return read_batch(body, may_share=kind is JobKind.EVENTS)
        except RefusedError as error:
            return error

    return read


def start(kind: JobKind) -> Handler:
    """`POST …/batch`: accept a job, which runs by the sandbox's clock."""
    read = read_ahead(kind)

    def handler(call: Call) -> Reply:
        batch = call.ahead or read(call.request.body)
        if isinstance(batch, RefusedError):
            return batch.reply
        assert isinstance(batch, Batch)
        jobs = call.tenant.jobs
        if not jobs.has_room_for(len(batch.items), batch.size_bytes):
            return too_many_requests(_wait_s(call), BATCH_JOBS.id)
        duration = timedelta(seconds=call.assumptions.job_duration_s)
        job = Job(call.tenant.mint.new_token(), kind, call.now, duration, batch.items, batch.shared)
        jobs.add(job)
        return success_text(text_of({"job": batch_views.job_metadata(job, call.assumptions)}))

    return handler


def status(kind: JobKind) -> Handler:
    """`GET …/batch/{job_id}`."""

    def handler(call: Call) -> Reply:
        return success_text(text_of(batch_views.job_status(_job(call, kind), call.assumptions)))

    return handler


def imports(kind: JobKind) -> Handler:
    """`GET …/batch/{job_id}/imports`: 202 while the job is running."""

    def render(call: Call, job: Job) -> JsonText:
        page = page_of(job.imported, f"{job.id} imports", call.query.text("page_token"), call.assumptions.page_size)
        with_schema = call.query.flag("include_schema") is True
        if kind is JobKind.USERS:
            return batch_views.imported_users(page, len(job.imported), with_schema=with_schema)
        return batch_views.imported_events(page, len(job.imported), call.assumptions, with_schema=with_schema)

    return _results(kind, render)


def errors(kind: JobKind) -> Handler:
    """`GET …/batch/{job_id}/errors`: 202 while the job is running."""

    def render(call: Call, job: Job) -> JsonText:
        page = page_of(job.failed, f"{job.id} errors", call.query.text("page_token"), call.assumptions.page_size)
        return batch_views.failures(page, len(job.failed), _MEMBERS[kind], job.shared)

    return _results(kind, render)


def _results(kind: JobKind, render: Callable[[Call, Job], JsonText]) -> Handler:
    def handler(call: Call) -> Reply:
        job = _job(call, kind)
        return success_text(render(call, job)) if job.finished_at else STILL_RUNNING

    return handler


def _job(call: Call, kind: JobKind) -> Job:
    job = call.tenant.jobs.find(call.path["job_id"], kind)
    if job is None:
        raise RefusedError(JOB_NOT_FOUND)
    return job


def _wait_s(call: Call) -> int:
    due = call.tenant.jobs.next_due()
    return max(1, ceil((due - call.now).total_seconds())) if due else 1

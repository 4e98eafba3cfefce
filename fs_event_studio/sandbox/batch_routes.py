"""The routes of batch jobs, for events and for users (API reference 1.4, 4)."""

from collections.abc import Iterable

from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.batch_endpoints import errors, imports, read_ahead, start, status
from fs_event_studio.sandbox.documenting import (
    IDEMPOTENCY,
    INCLUDE_SCHEMA,
    KEY_ASSUMPTIONS,
    PAGE_TOKEN,
    answers,
    in_path,
)
from fs_event_studio.sandbox.jobs import JobKind
from fs_event_studio.sandbox.routes import Doc, Route

_JOB_ID = in_path("job_id", "The ID of the job; an = in it is written %3D.")


def batch_routes(kind: JobKind, word: str) -> Iterable[Route]:
    """The four routes of one kind.

    word: as in the published operation ids, which say `Events` and `User`.
    """
    base, title = f"/v2/{kind}/batch", kind.value
    shapes = ("EventBatch", "ImportedEvents", "FailedEvents", "Events") if kind is JobKind.EVENTS else (
        "UserBatch", "ImportedUsers", "FailedUsers", "Users",
    )  # fmt: skip
    request, imported, failed, plural = shapes
    yield Route(
        "POST",
        base,
        f"CreateBatch{word}ImportJob",
        Level.STANDARD,
        start(kind),
        idempotent=True,
        large=True,
        read_ahead=read_ahead(kind),
        doc=Doc(
            f"CreateBatch{word}ImportJob",
            f"Import many {title}",
            (IDEMPOTENCY,),
            request,
            answers("JobStarted", 409),
            ("batch.duration", "batch.structure", "batch.both-kinds", "batch.memory", *KEY_ASSUMPTIONS),
        ),
    )
    yield Route(
        "GET",
        f"{base}/{{job_id}}",
        f"GetBatch{word}ImportStatus",
        Level.STANDARD,
        status(kind),
        doc=Doc(
            f"GetBatch{word}ImportStatus",
            f"How far an import of {title} is",
            (_JOB_ID,),
            "",
            answers("JobStatus", 404),
            ("batch.partial-failure", "batch.unknown-job"),
        ),
    )
    yield Route(
        "GET",
        f"{base}/{{job_id}}/imports",
        f"GetBatch{word if kind is JobKind.EVENTS else 'User'}Imports",
        Level.ARCHITECT,
        imports(kind),
        doc=Doc(
            f"GetBatch{word if kind is JobKind.EVENTS else 'User'}Imports",
            f"{plural} that were imported",
            (_JOB_ID, PAGE_TOKEN, INCLUDE_SCHEMA),
            "",
            answers(imported, 404, running=True),
            ("batch.running-results", "batch.results-order", "batch.results-schema", "users.paging"),
        ),
    )
    yield Route(
        "GET",
        f"{base}/{{job_id}}/errors",
        f"GetBatch{word}ImportErrors",
        Level.ARCHITECT,
        errors(kind),
        doc=Doc(
            f"GetBatch{word}ImportErrors",
            f"{plural} that could not be imported",
            (_JOB_ID, PAGE_TOKEN),
            "",
            answers(failed, 404, running=True),
            ("batch.running-results", "batch.item-codes", "batch.shared-members", "users.paging"),
        ),
    )

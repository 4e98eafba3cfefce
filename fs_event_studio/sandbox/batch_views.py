"""Jobs and their results as JSON (API reference 4.2, 4.3). Source: EVSPEC, USERSPEC."""

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.sandbox.assumptions import Assumptions, PartialFailure
from fs_event_studio.sandbox.jobs import Failed, Imported, Job
from fs_event_studio.sandbox.json_building import JsonText, array_of, number, object_of, text_of
from fs_event_studio.sandbox.paging import Page
from fs_event_studio.sandbox.user_bodies import types_of
from fs_event_studio.sandbox.user_views import imported_user


def job_metadata(job: Job, assumptions: Assumptions) -> JsonObject:
    """The `job` member."""
    metadata: JsonObject = {
        "id": job.id,
        "status": _status(job, assumptions),
        "created": write_timestamp(job.created_at),
    }
    return metadata | ({"finished": write_timestamp(job.finished_at)} if job.finished_at else {})


def job_status(job: Job, assumptions: Assumptions) -> JsonObject:
    """The answer to polling; counts are 0 until the job is finished."""
    done = job.finished_at is not None
    return {
        "imports": number(len(job.imported) if done else 0),
        "errors": number(len(job.failed) if done else 0),
        "job": job_metadata(job, assumptions),
    }


def results_page(results: list[JsonText], total: int, next_token: str) -> JsonText:
    """One page of results; the total is a text."""
    return object_of(
        {
            "results": array_of(results),
            "total_records": text_of(str(total)),
            "next_page_token": text_of(next_token) if next_token else None,
        }
    )


def imported_events(page: Page[Imported], total: int, assumptions: Assumptions, *, with_schema: bool) -> JsonText:
    """Events of a job that were taken; the only documented report of where an event landed."""
    results = [_imported_event(item, assumptions, with_schema=with_schema) for item in page.items]
    return results_page(results, total, page.next_token)


def imported_users(page: Page[Imported], total: int, *, with_schema: bool) -> JsonText:
    """Users of a job that were taken."""
    results = [text_of(imported_user(item.user, with_schema=with_schema)) for item in page.items]
    return results_page(results, total, page.next_token)


def failures(page: Page[Failed], total: int, member: str, shared: bytes) -> JsonText:
    """Items of a job that were refused. member: `event` or `user`."""
    results = [
        object_of(
            {
                "message": text_of(item.message),
                "code": text_of(item.code),
                member: item.body.decode(),
                "shared": shared.decode() if item.with_shared else None,
            }
        )
        for item in page.items
    ]
    return results_page(results, total, page.next_token)


def _status(job: Job, assumptions: Assumptions) -> str:
    if job.finished_at is None:
        return "PROCESSING"
    return assumptions.partial_failure if job.failed else PartialFailure.COMPLETED


def _imported_event(item: Imported, assumptions: Assumptions, *, with_schema: bool) -> JsonText:
    document = json_text.read(item.body).value
    assert isinstance(document, dict)
    echoed = {name: text_of(document[name]) for name in ("context", "name", "properties") if document.get(name)}
    session = {"id": item.session_id, "uid": item.session_uid}
    schema = text_of(_schema(document, assumptions)) if with_schema else None
    return object_of(
        {
            "user": _given({"id": item.user.id, "uid": item.user.uid}),
            "session": _given(session) if item.session_id else None,
            **echoed,
            "timestamp": text_of(document.get("timestamp") or write_timestamp(item.at)),
            "schema": schema,
        }
    )


def _given(texts: dict[str, str]) -> JsonText:
    return object_of({name: text_of(text) for name, text in texts.items() if text})


def _schema(document: JsonObject, assumptions: Assumptions) -> JsonObject:
    schema, properties = document.get("schema"), document.get("properties")
    declared = schema.get("properties") if isinstance(schema, dict) else {}
    types: JsonObject = {}
    if isinstance(properties, dict):
        known = declared if isinstance(declared, dict) else {}
        types |= types_of(properties, known, iso_text_is_date=assumptions.iso_text_is_date)
    return {"properties": types}

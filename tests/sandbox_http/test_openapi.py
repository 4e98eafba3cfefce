"""The OpenAPI document is the one that is shipped, says what is served, and names what is assumed."""

import json
import re
from typing import Any

import pytest

from fs_event_studio.sandbox.control_table import CONTROL_ROUTES
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.openapi import OPENAPI_PATH, openapi_document, openapi_text, sources_of
from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.settings import resources
from support.raw_http import ask, request_bytes

DOCUMENT = json.loads(openapi_text())
OPERATIONS: dict[str, dict[str, Any]] = {
    f"{method.upper()} {path}": operation
    for path, operations in DOCUMENT["paths"].items()
    for method, operation in operations.items()
}


def test_the_shipped_document_is_this_one() -> None:
    """If not: python -c "from fs_event_studio.sandbox.openapi import *; print(openapi_text(), end='')"."""
    assert resources.find("openapi/sandbox.json").read_text(encoding="utf-8") == openapi_text()


def test_the_served_document_is_this_one(served: ServedSandbox) -> None:
    answer = ask(served, request_bytes(served, method="GET", target=OPENAPI_PATH, body=b""))
    assert answer.headers["content-type"] == "application/json"
    assert answer.body.decode() == openapi_text()


def test_it_has_every_route_and_no_other() -> None:
    served = {f"{route.method} {route.path}" for route in ROUTES}
    control = {f"{route.method} {route.path}" for route in CONTROL_ROUTES}
    assert set(OPERATIONS) == served | control | {f"GET {OPENAPI_PATH}"}


def test_operation_ids_are_unique() -> None:
    ids = [operation["operationId"] for operation in OPERATIONS.values()]
    assert len(set(ids)) == len(ids)


def test_every_reference_leads_somewhere() -> None:
    for reference in set(re.findall(r'"\$ref": "#/([^"]+)"', openapi_text())):
        found = DOCUMENT
        for name in reference.split("/"):
            found = found[name]
        assert found


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_says_what_it_rests_on(name: str) -> None:
    operation = OPERATIONS[name]
    rules, sources = DOCUMENT["x-rules"], DOCUMENT["x-sources"]
    for part in (operation, *operation["responses"].values()):
        assert set(part.get("x-assumed", ())) <= set(rules)
        assert set(part.get("x-source", ())) <= set(sources)
    assert operation.get("x-source") or operation["x-assumed"] == ["http.control"]


def test_every_answer_of_the_api_says_whether_it_is_documented() -> None:
    for name, operation in OPERATIONS.items():
        for status, answer in operation["responses"].items():
            is_ours = "/_sandbox/" in name or "$ref" in answer
            assert is_ours or answer.get("x-source") or answer.get("x-assumed"), f"{name} {status}"


def test_every_assumption_is_described_with_its_mark() -> None:
    marks = {rule["mark"] for rule in DOCUMENT["x-rules"].values()}
    assert marks == {"documented", "assumed", "inferred", "unknown", "conflicting", "ours"}


def test_mirrors_rest_on_the_same_documents() -> None:
    assert sources_of("/v2beta/users/{id}") == sources_of("/v2/users/{id}")
    assert sources_of("/v2/events/batch/{job_id}") != sources_of("/v2/events")


def test_it_is_the_same_each_time() -> None:
    assert openapi_document() == openapi_document()

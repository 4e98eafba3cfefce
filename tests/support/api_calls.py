"""Calling the sandbox as its clients do; every answer is checked against what its route documents."""

import json
from typing import Any

from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.routes import RouteTable, split_url
from fs_event_studio.sandbox.schemas import SCHEMAS
from fs_event_studio.sandbox.service import Sandbox
from support.json_schema import violations
from support.sandboxes import KEYS, request_to

TABLE = RouteTable(ROUTES)


def assert_documented(method: str, url: str, answer: HttpAnswer) -> None:
    """The status is one of the route's, and the body fits the schema of this status."""
    found = TABLE.find(method, split_url(url)[0])
    if isinstance(found, Reply):
        schema = "Error"
        assert answer.status in {404, 405}
    else:
        documented = {one.status: one.schema for one in found.route.doc.answers}
        assert answer.status in documented, (method, url, answer)
        schema = documented[answer.status]
    if not schema:
        assert answer.body == b""
        return
    assert list(violations(json.loads(answer.body), SCHEMAS[schema], SCHEMAS)) == []


class Client:
    """Talks to one sandbox with one key; answers come back as status and JSON."""

    def __init__(self, sandbox: Sandbox, level: Level = Level.ADMIN) -> None:
        self.sandbox, self.level = sandbox, level

    def call(self, method: str, url: str, body: Any = None, key: str = "") -> tuple[int, Any]:  # noqa: ANN401
        """One request. body: JSON, bytes as they are, or None for none.   key: the Idempotency-Key."""
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        headers = (("Idempotency-Key", key),) if key else ()
        answer = self.sandbox.handle(request_to(url, raw, method=method, key=KEYS[self.level], headers=headers))
        assert_documented(method, url, answer)
        return answer.status, json.loads(answer.body) if answer.body else None

    def get(self, url: str) -> tuple[int, Any]:
        """GET."""
        return self.call("GET", url)

    def post(self, url: str, body: Any, key: str = "") -> tuple[int, Any]:  # noqa: ANN401
        """POST."""
        return self.call("POST", url, body, key)

    def delete(self, url: str) -> tuple[int, Any]:
        """DELETE."""
        return self.call("DELETE", url)

    def ok(self, method: str, url: str, body: Any = None) -> Any:  # noqa: ANN401
        """The JSON of an answer that has to be 200."""
        status, value = self.call(method, url, body)
        assert status == 200, value
        return value

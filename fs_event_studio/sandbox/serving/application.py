"""The ASGI application: a thin translation between HTTP as uvicorn speaks it and the sandbox's plain values.

No web framework stands in between: there is nothing to route, because the sandbox does that itself.
"""

import hmac
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol, TypeAlias, cast

from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, HTTPScope, Scope

from fs_event_studio.domain.wire import AUTHORIZATION, HttpAnswer, HttpRequest, header
from fs_event_studio.sandbox.answers import Reply, failure
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.serving.bodies import BodyReader, TooMuchAtOnceError
from fs_event_studio.sandbox.serving.connections import SCOPE_KEY
from fs_event_studio.sandbox.serving.gate import Gate

CONTROL = "/_sandbox"
TOKEN_HEADER = "Sandbox-Token"  # noqa: S105 - a header's name

TOKEN_WANTED = failure(401, "token_wanted", f"Control needs the token of this run in the header {TOKEN_HEADER}.")
BUSY = failure(503, "busy", "The sandbox is receiving too many large bodies at once; try again.")
FAILED = failure(500, "server_error", "The sandbox failed. This is a bug in it.")

OnExchange: TypeAlias = Callable[[HttpRequest, HttpAnswer], object]
"""Told of each request and its answer in the server's thread. The request is without its key."""

_log = logging.getLogger(__name__)


class Handler(Protocol):
    """What answers under a part of the paths."""

    def handle(self, request: HttpRequest) -> HttpAnswer:
        """Carry out one request."""
        ...


class SandboxApplication:
    """Lets a request in, has it answered, and sends the answer.

    control: answers below `/_sandbox/`.   open_paths: those of them that need no token.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        control: Handler,
        gate: Gate,
        token: str,
        bodies: BodyReader,
        *,
        open_paths: Mapping[str, Handler],
        on_exchange: OnExchange | None = None,
    ) -> None:
        self._sandbox, self._control, self._gate, self._token = sandbox, control, gate, token
        self._bodies, self._open_paths, self._on_exchange = bodies, open_paths, on_exchange

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        """ASGI's one entrance; uvicorn is told to use it for HTTP alone."""
        assert scope["type"] == "http"
        try:
            answer = await self._answer(scope, receive)
        except Exception:  # noqa: BLE001 - the client waits for an answer, and uvicorn's would not be JSON
            _log.exception("A request to the sandbox failed.")
            answer = _plain(FAILED)
        if answer is not None:
            await _send(answer, send)

    async def _answer(self, scope: HTTPScope, receive: ASGIReceiveCallable) -> HttpAnswer | None:
        """The answer, or None if the client went away."""
        target: bytes = cast("Any", scope["extensions"])[SCOPE_KEY]["target"]
        arrived_at = scope["server"][0] if scope["server"] else ""
        refusal = self._gate.refusal(target, scope["headers"], arrived_at)
        if refusal:
            return _plain(refusal)
        try:
            body = await self._bodies.read(receive, self._sandbox.world.bounds.body_bytes)
        except TooMuchAtOnceError:
            return _plain(BUSY)
        return None if body is None else self._route(scope["path"], _request(scope, target, body))

    def _route(self, path: str, request: HttpRequest) -> HttpAnswer:
        """path: decoded, so that no way of writing it leads past the token."""
        if path != CONTROL and not path.startswith(f"{CONTROL}/"):
            answer = self._sandbox.handle(request)
            if self._on_exchange:
                self._tell(request, answer)
            return answer
        if path in self._open_paths:
            return self._open_paths[path].handle(request)
        token = header(request.headers, TOKEN_HEADER) or ""
        if not hmac.compare_digest(token.encode(), self._token.encode()):
            return _plain(TOKEN_WANTED)
        return self._control.handle(request)

    def _tell(self, request: HttpRequest, answer: HttpAnswer) -> None:
        assert self._on_exchange
        headers = tuple(pair for pair in request.headers if pair[0] != AUTHORIZATION)
        try:
            self._on_exchange(HttpRequest(request.method, request.url, headers, request.body), answer)
        except Exception:  # noqa: BLE001 - the client's answer does not depend on who looks on
            _log.exception("An exchange could not be shown.")


def _request(scope: HTTPScope, target: bytes, body: bytes) -> HttpRequest:
    headers = tuple([(_name(name), value.decode("latin-1")) for name, value in scope["headers"]])
    if target.startswith(b"/"):
        target = f"http://{header(headers, 'Host')}".encode("latin-1") + target
    return HttpRequest(scope["method"], target.decode("latin-1"), headers, body)


_NAMES: dict[bytes, str] = {}
_MOST_NAMES = 200


def _name(lower: bytes) -> str:
    """`content-type` as `Content-Type`, the way that headers are usually written; uvicorn has lost the original."""
    name = _NAMES.get(lower)
    if name is None:
        name = lower.decode("latin-1").title()
        if len(_NAMES) < _MOST_NAMES:
            _NAMES[lower] = name
    return name


def _plain(reply: Reply) -> HttpAnswer:
    """An answer that is the server's and not of the world, so it has the real time."""
    return reply.to_answer(datetime.now(UTC))


async def _send(answer: HttpAnswer, send: ASGISendCallable) -> None:
    headers = [
        (name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in answer.headers
    ]
    headers.append((b"content-length", b"%d" % len(answer.body)))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers, "trailers": False})
    await send({"type": "http.response.body", "body": answer.body, "more_body": False})

"""The ASGI application: a thin translation between HTTP as uvicorn speaks it and the sandbox's plain values.

No web framework stands in between: there is nothing to route, because the sandbox does that itself.
"""

import asyncio
import hmac
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol, TypeAlias

from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, HTTPScope, Scope

from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.sandbox.answers import Reply, failure
from fs_event_studio.sandbox.control_routes import PREFIX
from fs_event_studio.sandbox.faults import Delivery
from fs_event_studio.sandbox.journal import without_key
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.serving.bodies import BodyReader, TooMuchAtOnceError
from fs_event_studio.sandbox.serving.connections import SCOPE_KEY
from fs_event_studio.sandbox.serving.corking import CorkedTransport
from fs_event_studio.sandbox.serving.gate import Gate, RawHeaders
from fs_event_studio.sandbox.serving.translating import request_of, send_answer
from fs_event_studio.sandbox.world_format import MAX_FILE_BYTES

TOKEN_HEADER = "Sandbox-Token"  # noqa: S105 - a header's name
_TOKEN_NAME = TOKEN_HEADER.lower().encode()

TOKEN_WANTED = failure(401, "token_wanted", f"Control needs the token of this run in the header {TOKEN_HEADER}.")
BUSY = failure(503, "busy", "The sandbox is receiving too many large bodies at once; try again.")
FAILED = failure(500, "server_error", "The sandbox failed. This is a bug in it.")

_LARGE_BYTES = 64 * 1024
"""What is larger takes longer to read than others should wait."""

OnExchange: TypeAlias = Callable[[HttpRequest, HttpAnswer | None, Landing | None], object]
"""Told in the server's thread of each request, without its key, and of its answer just before that is sent; of None
if a scripted fault closes the connection instead. And of where the event landed, if it is one that was kept."""

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
        self._sandbox, self._control, self._gate = sandbox, control, gate
        self._token = token.encode()
        self._bodies, self._open_paths, self._on_exchange = bodies, open_paths, on_exchange
        self._working = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable) -> None:
        """ASGI's one entrance; uvicorn is told to use it for HTTP alone."""
        assert scope["type"] == "http"
        extensions: Any = scope["extensions"]
        connection = extensions[SCOPE_KEY]
        transport: CorkedTransport = connection["transport"]
        try:
            reply = await self._let_in(scope, connection["target"], receive)
            if isinstance(reply, HttpRequest):
                await self._exchange(reply, send, transport)
            elif reply is not None:
                await send_answer(reply, send, transport)
        except Exception:  # noqa: BLE001 - the client waits for an answer, and uvicorn's would not be JSON
            _log.exception("A request to the sandbox failed.")
            await send_answer(_plain(FAILED), send, transport)

    async def _let_in(
        self, scope: HTTPScope, target: bytes, receive: ASGIReceiveCallable
    ) -> HttpRequest | HttpAnswer | None:
        """A request for the sandbox, or the answer to one that is none; None if the client went away."""
        arrived_at = scope["server"][0] if scope["server"] else ""
        refusal = self._gate.refusal(target, scope["headers"], arrived_at)
        if refusal:
            return _plain(refusal)
        path = scope["path"]  # decoded, so that no way of writing it leads past the token
        is_control = path == PREFIX or path.startswith(f"{PREFIX}/")
        if is_control and path not in self._open_paths and not self._has_token(scope["headers"]):
            return _plain(TOKEN_WANTED)
        try:
            body = await self._bodies.read(receive, self._longest_body(path, is_control=is_control))
        except TooMuchAtOnceError:
            return _plain(BUSY)
        if body is None:
            return None
        request = request_of(scope["method"], target, scope["headers"], body)
        if is_control:
            await self._wait_for_work(request)
            return self._open_paths.get(path, self._control).handle(request)
        return request

    def _has_token(self, headers: RawHeaders) -> bool:
        given = next((value for name, value in headers if name == _TOKEN_NAME), b"")
        return hmac.compare_digest(given, self._token)

    def _longest_body(self, path: str, *, is_control: bool) -> int:
        """In bytes; of a longer one, enough is read to see that it is too long."""
        if is_control:
            return 0 if path in self._open_paths else MAX_FILE_BYTES
        bounds = self._sandbox.world.bounds
        return max(bounds.body_bytes, bounds.batch_body_bytes)

    async def _exchange(self, request: HttpRequest, send: ASGISendCallable, transport: CorkedTransport) -> None:
        ahead = None
        if len(request.body) > _LARGE_BYTES:
            ahead = await asyncio.get_running_loop().run_in_executor(None, self._sandbox.read_ahead, request)
        await self._wait_for_work(request)
        delivery = self._sandbox.deliver(request, ahead, is_watched=self._on_exchange is not None)
        try:
            if delivery.delay_s:
                await asyncio.sleep(delivery.delay_s)
            if self._on_exchange:
                self._tell(request, delivery)
            if delivery.drop:
                transport.close()
            else:
                await send_answer(delivery.answer, send, transport, delivery.cut_at)
        finally:
            self._sandbox.finish(delivery)

    async def _wait_for_work(self, request: HttpRequest) -> None:
        """Until a due batch is worked through, in slices; requests wait in the order in which they came."""
        if self._sandbox.waits(request):
            async with self._working:
                while self._sandbox.waits(request):  # noqa: ASYNC110 - nobody else does the work
                    await asyncio.sleep(0)

    def _tell(self, request: HttpRequest, delivery: Delivery) -> None:
        assert self._on_exchange
        answer = delivery.answer
        if delivery.cut_at is not None:
            answer = replace(answer, body=answer.body[: delivery.cut_at], complete=False)
        try:
            kept = replace(request, headers=without_key(request))
            self._on_exchange(kept, None if delivery.drop else answer, delivery.landing)
        except Exception:  # noqa: BLE001 - the client's answer does not depend on who looks on
            _log.exception("An exchange could not be shown.")


def _plain(reply: Reply) -> HttpAnswer:
    """An answer that is the server's and not of the world, so it has the real time."""
    return reply.to_answer(datetime.now(UTC))

"""The sandbox over HTTP: a server in a thread of its own, started and stopped at will."""

import asyncio
import ipaddress
import os
import secrets
import socket
import threading
from collections.abc import Iterable
from functools import partial
from types import TracebackType
from typing import Any, Self, cast

from uvicorn.config import Config
from uvicorn.server import Server

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.sandbox.control import Control
from fs_event_studio.sandbox.openapi import OPENAPI_PATH, OpenApiPage
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.serving.application import OnExchange, SandboxApplication
from fs_event_studio.sandbox.serving.bodies import BodyReader
from fs_event_studio.sandbox.serving.connections import BoundedConnection
from fs_event_studio.sandbox.serving.gate import Gate, is_loopback, url_of
from fs_event_studio.sandbox.serving.limits import Limits
from fs_event_studio.usecases.troubles import EnvironmentTrouble

DEFAULT_HOST = "127.0.0.1"


class ServerTrouble(EnvironmentTrouble):
    """The server cannot listen where it is asked to."""


class ServedSandbox:
    """Serves a sandbox from `start` to `stop`; also a context manager.

    host: an IP address or localhost; one that other computers reach needs `allow_remote`.   port: 0 takes a free one.
    names: of hosts that a request may name in its Host header beside the addresses.
    on_exchange: see OnExchange.
    Errors of `start`: ServerTrouble.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        host: str = DEFAULT_HOST,
        port: int = 0,
        *,
        allow_remote: bool = False,
        names: Iterable[str] = (),
        on_exchange: OnExchange | None = None,
        limits: Limits = Limits(),  # noqa: B008 - frozen
    ) -> None:
        self.sandbox = sandbox
        self._host, self._port, self._allow_remote = host, port, allow_remote
        self._names, self._on_exchange, self._limits = tuple(names), on_exchange, limits
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.url = ""
        self.token = ""
        self.is_remote = False

    def start(self) -> None:
        """Listen; requests are answered from now on. Each start has a new token."""
        assert self._thread is None, "It is running."
        ip = _ip_of(self._host)
        self.is_remote = not is_loopback(ip)
        if self.is_remote and not self._allow_remote:
            raise ServerTrouble(
                Phrase(
                    "{0} can be reached from other computers. If you mean it, allow it (--allow-remote); else "
                    "take {1}.",
                    ip,
                    DEFAULT_HOST,
                )
            )
        listener = _listen(ip, self._port)
        port = listener.getsockname()[1]
        self.url, self.token = url_of(ip, port), secrets.token_urlsafe(24)
        gate = Gate(ip, port, self._limits.head_bytes, is_remote=self.is_remote, names=self._names)
        self._server = _Server(self._config(gate))
        self._thread = threading.Thread(target=self._server.run_on, args=(listener,), name="sandbox", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Listen no more, let what is under way come to its end for a while, and close all connections."""
        if self._server and self._thread:
            self._server.tell_to_stop()
            self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _config(self, gate: Gate) -> Config:
        application = SandboxApplication(
            self.sandbox,
            Control(self.sandbox),
            gate,
            self.token,
            BodyReader(self._limits.held_bytes),
            open_paths={OPENAPI_PATH: OpenApiPage()},
            on_exchange=self._on_exchange,
        )
        return Config(
            application,
            http=cast("Any", partial(BoundedConnection, limits=self._limits)),
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=self._limits.idle_s,
            timeout_graceful_shutdown=self._limits.stop_s,
        )


class _Server(Server):
    """uvicorn's server, in a thread, which leaves signals to the main one; it is woken instead of looking around."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()

    def run_on(self, listener: socket.socket) -> None:
        """Serve until told to stop."""
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self.serve([listener]))

    def tell_to_stop(self) -> None:
        """May be called from any thread."""
        self.should_exit = True
        self._loop.call_soon_threadsafe(self._stop.set)

    async def main_loop(self) -> None:
        """Called by uvicorn between start and end."""
        await self._stop.wait()


def _ip_of(host: str) -> str:
    """Errors: ServerTrouble."""
    if host == "localhost":
        return DEFAULT_HOST
    try:
        return str(ipaddress.ip_address(host.strip("[]")))
    except ValueError as error:
        raise ServerTrouble(Phrase("“{0}” is no IP address. Give one such as {1}.", host, DEFAULT_HOST)) from error


def _listen(ip: str, port: int) -> socket.socket:
    """Connections are queued from now on, so whoever is told the address can use it. Errors: ServerTrouble."""
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    try:
        return socket.create_server((ip, port), family=family, backlog=512)
    except OSError as error:
        raise ServerTrouble(
            Phrase(
                "The sandbox cannot listen at {0}, port {1}: {2}. Take another port; 0 means any free one.",
                ip,
                port,
                _reason(error),
            )
        ) from error


def _reason(error: OSError) -> str:
    """Without the address, which Python adds."""
    return (os.strerror(error.errno) if error.errno else str(error)).lower()

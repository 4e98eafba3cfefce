"""Head and body of an answer in one packet: uvicorn writes them one by one, and each costs a system call."""

import asyncio
from typing import Any


class CorkedTransport:
    """Gathers what is written until the event loop comes round, then writes it at once.

    It has what uvicorn's connections use of a transport, and hands everything else through.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._loop = transport, loop
        self._gathered: list[bytes] = []

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the transport has
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Write it soon, after what was written before."""
        if not self._gathered:
            self._loop.call_soon(self._flush)
        self._gathered.append(data)

    def close(self) -> None:
        """Close once everything is written."""
        self._flush()
        self._transport.close()

    def is_closing(self) -> bool:
        """Whether it was closed, from either side."""
        return self._transport.is_closing()

    def _flush(self) -> None:
        if self._gathered:
            self._transport.write(b"".join(self._gathered))
            self._gathered.clear()

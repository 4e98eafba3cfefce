"""Head and body of an answer in one packet: uvicorn writes them one by one, and each costs a system call."""

import asyncio
from typing import Any


class CorkedTransport:
    """Gathers what is written between `cork` and `uncork`, and then writes it at once.

    It has what uvicorn's connections use of a transport, and hands everything else through.
    """

    __slots__ = ("_gathered", "_is_corked", "_transport")

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._is_corked = False
        self._gathered: list[bytes] = []

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the transport has
        return getattr(self._transport, name)

    def cork(self) -> None:
        """Hold back what is written from now on."""
        self._is_corked = True

    def uncork(self) -> None:
        """Write what was held back, and hold back no more."""
        self._is_corked = False
        self._flush()

    def write(self, data: bytes) -> None:
        """Write it after what was written before."""
        if self._is_corked:
            self._gathered.append(data)
        else:
            self._transport.write(data)

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

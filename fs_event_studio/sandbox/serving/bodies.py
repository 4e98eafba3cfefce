"""Receiving the bodies of requests, bounded one by one and all together."""

from uvicorn._types import ASGIReceiveCallable


class TooMuchAtOnceError(Exception):
    """All bodies that are being received hold more than the server takes."""


class BodyReader:
    """Reads bodies of any framing. Used in the server's thread only. held_bytes: the bound of all together."""

    def __init__(self, held_bytes: int) -> None:
        self._free_bytes = held_bytes

    async def read(self, receive: ASGIReceiveCallable, limit_bytes: int) -> bytes | None:
        """The body, or None if the client went away.

        Of a body above `limit_bytes` only one byte more is given; the connection reads and drops the rest.
        Errors: TooMuchAtOnceError.
        """
        message = await receive()
        if message["type"] != "http.request":
            return None
        body = message["body"]
        return await self._read_on(receive, body, limit_bytes) if message["more_body"] else body[: limit_bytes + 1]

    async def _read_on(self, receive: ASGIReceiveCallable, first: bytes, limit_bytes: int) -> bytes | None:
        whole = bytearray(first)
        self._free_bytes -= len(first)
        held, is_last = len(first), False
        try:
            while not is_last and len(whole) <= limit_bytes:
                if self._free_bytes < 0:
                    raise TooMuchAtOnceError
                message = await receive()
                if message["type"] != "http.request":
                    return None
                whole += message["body"]
                is_last = not message["more_body"]
                self._free_bytes -= len(message["body"])
                held += len(message["body"])
            return bytes(whole[: limit_bytes + 1])
        finally:
            self._free_bytes += held

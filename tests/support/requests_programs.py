"""Programs that use requests, run in this process: `responses` answers them, so that nothing leaves it.

The real requests makes of them the very bytes that would go out. Our own client cannot be tested so: it has adapters of
its own, which read sockets; `support.servers` answers it.
"""

import io
import re
import runpy
from contextlib import redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest
import responses
from requests.utils import default_headers

RUN_KEY = "na1.runtimeRUNTIME0123456789/wxyz"
"""In the environment when a program is run, and nowhere else."""

_ALWAYS = {name.casefold() for name in default_headers()} | {"content-length"}


class Ran(NamedTuple):
    """What a program sent in its only request, and what it printed. headers: but those that requests always sends."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes
    printed: str


def run_program(program: str, folder: Path, *, status: int = 200, answer: bytes = b"{}") -> Ran:
    """Run a program, which gets this answer. Errors: AssertionError unless it sends exactly one request."""
    file = folder / "program.py"
    file.write_bytes(program.encode())
    printed = io.StringIO()
    with responses.RequestsMock() as server, pytest.MonkeyPatch.context() as patch, redirect_stdout(printed):
        patch.setenv("FULLSTORY_API_KEY", RUN_KEY)
        server.add(responses.POST, re.compile(".*"), body=answer, status=status, content_type="application/json")
        runpy.run_path(str(file))
        (call,) = server.calls
    request = call.request
    body = request.body or b""
    headers = {name: value for name, value in request.headers.items() if name.casefold() not in _ALWAYS}
    return Ran(
        request.method or "",
        request.url or "",
        headers,
        body.encode() if isinstance(body, str) else body,
        printed.getvalue(),
    )

"""What *Copy as* gives runs unchanged against the sandbox over HTTP, and sends exactly the bytes of the preview."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fs_event_studio.domain.copying import CopyKind, copy_as
from fs_event_studio.sandbox.testing import running_sandbox

BODIES = {
    "plain": '{"name": "Order Completed", "user": {"uid": "ada"}}',
    "exact digits": '{"name": "x", "properties": {"big": 9007199254740993, "price": 1.10, "zip": "007", "t": "true"}}',
    "hard to quote": '{"name": "it\'s \\"$HOME\\" `x` !! \\\\ %s", "properties": {"a": "🎉\\u0000é", "b": "c\\nd"}}',
    "deep": '{"name": "x", "properties": {"a": {"b": {"c": [1.0, 2.50, {"d": null}]}}}}',
    "long": '{"name": "x", "properties": {"text": "' + "it's " * 40_000 + '"}}',
}
COMMANDS = {
    CopyKind.CURL: ("event.sh", ["bash", "event.sh"]),
    CopyKind.PYTHON: ("event.py", [sys.executable, "event.py"]),
    CopyKind.NODE: ("event.mjs", ["node", "event.mjs"]),
}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("kind", COMMANDS)
def test_a_copy_runs_unchanged(tmp_path: Path, kind: CopyKind, body: str) -> None:
    name, command = COMMANDS[kind]
    wanted = ["bash", "curl"] if kind is CopyKind.CURL else command[:1]
    if missing := [program for program in wanted if not shutil.which(program)]:
        pytest.skip(f"there is no {missing[0]}")
    with running_sandbox() as sandbox:
        text = copy_as(kind, f"{sandbox.url}/v2/events", BODIES[body], None)
        (tmp_path / name).write_bytes(text.encode())
        variables = {"FULLSTORY_API_KEY": sandbox.key, "PATH": os.environ["PATH"]}
        run = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, timeout=60, check=False)
        assert run.returncode == 0, run.stderr.decode()
        (request,) = sandbox.requests(bodies="true")
    assert request["status"] == 200
    assert request["body"] == BODIES[body]

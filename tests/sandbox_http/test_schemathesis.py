"""What is served is what the OpenAPI document says, for thousands of requests made from it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from fs_event_studio.sandbox.openapi import OPENAPI_PATH
from fs_event_studio.sandbox.testing import RunningSandbox, running_sandbox

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "allow_header_conformance",
    "ignored_auth",
)
PROGRAM = "import sys; from schemathesis.cli import schemathesis; sys.argv[0] = 'schemathesis'; schemathesis()"


def passed(sandbox: RunningSandbox, folder: Path, max_examples: int, *options: str) -> int:
    """How many cases there were; all of them must pass. In a process of its own, for it warns, and we fail on that."""
    command = [sys.executable, "-c", PROGRAM, "run", f"{sandbox.url}{OPENAPI_PATH}", *options]
    command += ["--checks", ",".join(CHECKS), "--max-examples", str(max_examples), "--seed", "1"]
    command += ["--phases", "coverage,fuzzing", "--suppress-health-check", "all", "--continue-on-failure"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr
    counts = re.search(r"(\d+) generated, (\d+) passed", run.stdout)
    assert counts, run.stdout
    assert counts[1] == counts[2]
    return int(counts[1])


@pytest.mark.timeout(400)
def test_the_api_is_as_described(tmp_path: Path) -> None:
    """No server error, no status that is not listed, no answer of another shape."""
    with running_sandbox(demo=True) as sandbox:
        key = f"Authorization: Basic {sandbox.admin_key}"
        assert passed(sandbox, tmp_path, 20, "-H", key, "--exclude-path-regex", "^/_sandbox") >= 2_000
        assert {request["status"] for request in sandbox.requests(after=1, limit=5_000)} >= {200, 400, 401, 404}


@pytest.mark.timeout(400)
def test_the_control_api_is_as_described(tmp_path: Path) -> None:
    with running_sandbox(demo=True) as sandbox:
        token = f"Sandbox-Token: {sandbox.token}"
        assert passed(sandbox, tmp_path, 15, "-H", token, "--include-path-regex", "^/_sandbox") >= 500

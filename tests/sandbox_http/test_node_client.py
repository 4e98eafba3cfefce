"""Fullstory's official Node client works against the sandbox as against the API (API reference 5.1)."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from fs_event_studio.sandbox.testing import running_sandbox

NODE = Path(__file__).parent.parent / "node"
PROPERTIES = {"plan": "gold", "address": {"city": "Oslo", "zip": 150}, "signed_up_d_str": "2026-01-31"}
PATIENCE_S = 90


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the client is installed, as the lock file says."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("there is no Node")
    folder = tmp_path_factory.mktemp("node")
    for name in ("package.json", "package-lock.json", "check.cjs"):
        shutil.copy(NODE / name, folder)
    command = [shutil.which("npm") or "", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1"]
    try:
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("npm's registry does not answer")
    if run.returncode:
        pytest.skip(f"npm cannot install the client: {run.stderr[-300:]}")
    return folder


class Checked:
    """What the client said, and what the sandbox saw."""

    def __init__(self, folder: Path) -> None:
        with running_sandbox() as sandbox:
            environment = os.environ | {"FS_API_HOST": sandbox.url, "NODE_ENV": "test"}
            command = [shutil.which("node") or "", "check.cjs"]
            run = subprocess.run(
                command, cwd=folder, env=environment, capture_output=True, timeout=PATIENCE_S, check=False
            )
            assert run.returncode == 0, run.stderr.decode()
            self.said: dict[str, Any] = json.loads(run.stdout)
            self.requests = sandbox.requests(bodies="true")
            self.events = sandbox.events()


@pytest.fixture(scope="module")
def checked(folder: Path) -> Checked:
    """One run of `check.cjs`."""
    return Checked(folder)


@pytest.mark.parametrize("name", ["anonymous", "nested", "oldKeyForm", "ofUser"])
def test_events_are_created(checked: Checked, name: str) -> None:
    said = checked.said[name]
    assert (said["httpStatusCode"], said["body"]) == (200, {})
    assert said["httpHeaders"]


def test_it_sends_as_no_other_client_does(checked: Checked) -> None:
    """Without a Content-Type, and in chunks: what the server has to put up with."""
    headers = {name.lower(): value for name, value in checked.requests[0]["headers"]}
    assert "content-type" not in headers
    assert headers["transfer-encoding"] == "chunked"
    assert headers["integration-source"] == "FS Event Studio tests"


def test_what_was_sent_has_arrived(checked: Checked) -> None:
    (nested,) = [event for event in checked.events if event["name"] == "Signed Up"]
    assert json.loads(nested["body"])["properties"] == PROPERTIES


def test_a_repeated_event_is_there_once(checked: Checked) -> None:
    assert [answer["httpStatusCode"] for answer in checked.said["repeated"]] == [200, 200]
    assert len([event for event in checked.events if event["name"] == "Paid"]) == 1


def test_refusals_reach_the_client(checked: Checked) -> None:
    refused = {name: (checked.said[name]["status"], checked.said[name]["code"]) for name in ("noName", "twoForms")}
    assert refused == dict.fromkeys(("noName", "twoForms"), (400, "invalid_argument"))
    assert "events must have a non-empty name" in checked.said["noName"]["text"]
    assert (checked.said["badKey"]["status"], checked.said["badKey"]["code"]) == (401, "unauthorized")


def test_users_are_created_shown_changed_listed_and_deleted(checked: Checked) -> None:
    said = {name: checked.said[name]["body"] for name in ("created", "shown", "updated", "listed", "deleted")}
    assert said["created"] == said["updated"] == {"id": said["shown"]["id"]}
    assert said["shown"]["email"] == "donotreply@fullstory"
    assert said["shown"]["properties"] == PROPERTIES
    (listed,) = said["listed"]["results"]
    assert (listed["display_name"], said["listed"]["total_records"]) == ("Grace H.", "1")
    assert said["deleted"] == {}


@pytest.mark.parametrize("name", ["eventBatch", "userBatch"])
def test_batch_jobs_run_to_their_end(checked: Checked, name: str) -> None:
    said = checked.said[name]
    assert said["seen"]
    assert (set(said["seen"]), said["status"]) == ({"PROCESSING"}, "COMPLETED")
    assert (len(said["imported"]), said["failed"]) == (3, [])
    assert said["imported"][0]["properties"] == PROPERTIES


def test_a_job_that_failed_in_part(checked: Checked) -> None:
    """The client then asks for the errors alone."""
    said = checked.said["partlyWrong"]
    assert said["status"] == "FAILED"
    assert [failed["event"] for failed in said["failed"]] == [{"name": ""}]

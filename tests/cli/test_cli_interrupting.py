"""Ctrl+C at whatever moment: a job that has begun is cancelled."""

import os
import signal
import sys

import pytest

from fs_event_studio.cli.interrupting import run_interruptible
from fs_event_studio.usecases.cancelling import CancelToken


@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot interrupt itself")
def test_ctrl_c_as_soon_as_the_job_begins_cancels_it() -> None:
    """A quick job sends before whoever started it has come back from starting it."""

    def job(cancel: CancelToken) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return cancel.wait(30.0)

    assert run_interruptible(job)

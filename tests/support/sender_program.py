"""Forks a child for each line of its input, `BASE_URL DATA_DIR`, once all is imported, so that it starts in no time.

The child opens all services, as a command does, and sends one event after the other until it is killed.
Run by `tests/e2e/test_e2e_kills.py`.
"""

import os
import sys
import tempfile
from pathlib import Path

from fs_event_studio.bootstrap import make_studio, new_idempotency_key
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.domain.environments import Environment
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.send_event import SendOrder

BODY = b'{"name": "Order Completed", "user": {"uid": "u-1"}}'


def serve() -> None:
    """Start one child after the other."""
    with tempfile.TemporaryDirectory() as folder:
        open_services(make_studio(Path(folder))).close()  # so that all is imported
    for line in sys.stdin:
        url, _, data_dir = line.strip().partition(" ")
        child = os.fork()
        if not child:
            send_on(Path(data_dir), Environment("local", url))
        os.write(1, f"{child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"ended\n")


def send_on(data_dir: Path, environment: Environment) -> None:
    """What a child does."""
    services = open_services(make_studio(data_dir))
    while True:
        services.send_event(SendOrder(environment, BODY, new_idempotency_key()), CancelToken())


if __name__ == "__main__":
    serve()

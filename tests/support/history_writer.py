"""Forks a child for each line of its input, `COUNT PATH`, after all is imported, so that a child starts in no time.

The child opens the history at PATH and writes COUNT exchanges as fast as it can, or, if COUNT is `hold`, begins one
and waits. Each line that it prints states what has happened by then: `started PID`, `recovered ID…`, `begun ID`,
`settled ID`.
Run by `writer_server.py`.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.history.store import HistoryStore
from support.exchanges import new_exchange, settlement


def serve() -> None:
    """Start one child after the other."""
    for line in sys.stdin:
        count, _, path = line.strip().partition(" ")
        child = os.fork()
        if not child:
            say(f"started {os.getpid()}")
            write(Path(path), count)
            os._exit(0)
        os.waitpid(child, 0)
        say("ended")


def write(path: Path, count: str) -> None:
    """What a child does."""
    redactor = Redactor(())
    with HistoryStore(path, lambda: redactor, lambda: datetime.now(UTC)) as store:
        say(f"recovered {' '.join(map(str, store.recovered))}")
        if count == "hold":
            say(f"begun {store.begin(new_exchange())}")
            signal.pause()
        for _ in range(int(count)):
            exchange_id = store.begin(new_exchange())
            say(f"begun {exchange_id}")
            store.settle(exchange_id, settlement())
            say(f"settled {exchange_id}")


def say(line: str) -> None:
    """Hand the whole line to the system at once: what was said is not lost with the process."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    serve()

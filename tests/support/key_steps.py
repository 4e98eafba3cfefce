"""Runs some calls of a key store in a process of its own, as a program on somebody's desktop would."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from fs_event_studio.credentials.fallback_store import FallbackStore
from fs_event_studio.credentials.keyring_store import KeyringStore
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.usecases.ports import KeyStore, KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble

Step = Sequence[str]
"""Name of a method and its arguments; of `save` the last one is the secret."""


class Result(NamedTuple):
    """What a step returned (a key as its secret, a status as its text), or the trouble's class and sentence."""

    value: str | bool | None
    persistent: bool | None = None
    trouble: str = ""
    sentence: str = ""


def run_steps(
    environ: Mapping[str, str], steps: Sequence[Step], *, fallback: bool = False, timeout_s: float = 10.0
) -> list[Result]:
    """The results of `steps`, one store for all; the program ends by itself and prints nothing else.

    fallback: whether memory stands behind the keyring.   timeout_s: the store's own.
    """
    task = json.dumps({"steps": steps, "fallback": fallback, "timeout_s": timeout_s})
    command = [sys.executable, "-X", "faulthandler", __file__]
    done = subprocess.run(command, env=environ, input=task, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    return [Result(*row) for row in json.loads(done.stdout)]


def main() -> None:
    """Read a task from standard input, print its results."""
    task = json.load(sys.stdin)
    timeout_s = task["timeout_s"]
    keyring = KeyringStore(read_timeout_s=timeout_s, write_timeout_s=timeout_s)
    store = FallbackStore(keyring) if task["fallback"] else keyring
    json.dump([_result(store, *step) for step in task["steps"]], sys.stdout)


def _result(store: KeyStore, method: str, *arguments: str) -> Result:
    try:
        value = _call(store, method, *arguments)
    except KeyringTrouble as trouble:
        return Result(None, None, type(trouble).__name__, str(trouble))
    if isinstance(value, KeyStoreStatus):
        return Result(value.text, value.persistent)
    return Result(value.secret if isinstance(value, ApiKey) else value)


def _call(store: KeyStore, method: str, *arguments: str) -> KeyStoreStatus | ApiKey | bool | None:
    if method == "status":
        return store.status()
    environment, origin, *secret = arguments
    if method == "save":
        return store.save(environment, origin, ApiKey(*secret))
    return store.read(environment, origin) if method == "read" else store.delete(environment, origin)


if __name__ == "__main__":
    main()

"""A private D-Bus session with a real Secret Service, in any of the states in which people's computers are.

Nothing of the user's own keyring is touched: bus, home and keyrings are in a folder of the test's.
"""

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import pytest

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
_SECRETS = "org.freedesktop.secrets"
_PROMPTER = "org.gnome.keyring.SystemPrompter"
_START_TIMEOUT_S = 20.0

# Nothing can be activated on this bus, so neither a service nor a prompter comes up unasked.
_BUS_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><keep_umask/><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


class State(Enum):
    """How a computer's keyring may be found."""

    UNLOCKED = "unlocked"
    EMPTY_PASSWORD = "empty password"
    LOCKED = "locked"
    """Nobody can be asked to unlock it, so trying fails at once."""
    ASKING = "locked, with a prompter that never answers"
    NO_SERVICE = "a bus without a service"
    NO_BUS = "no bus"


class Desktop(NamedTuple):
    """A computer with a keyring in some state. environ: what programs on it see.   home: their home folder."""

    environ: Mapping[str, str]
    home: Path


@contextmanager
def desktop(state: State) -> Iterator[Desktop]:
    """A computer in this state. Skips the test where there is no D-Bus; fails it if a program is missing."""
    if sys.platform != "linux":
        pytest.skip("The Secret Service is the keyring of Linux desktops.")
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        pytest.fail(f"{', '.join(missing)}: not installed. Install the packages dbus-daemon and gnome-keyring.")
    # Not pytest's folder, whose name may be too long for a socket.
    with tempfile.TemporaryDirectory(prefix="fs-event-studio-") as name:
        folder = Path(name)
        environ = _environ(folder)
        if state is State.NO_BUS:
            yield Desktop(environ, folder)
            return
        with _bus(folder, environ) as address:
            environ = {**environ, "DBUS_SESSION_BUS_ADDRESS": address}
            if state is State.NO_SERVICE:
                yield Desktop(environ, folder)
                return
            password = "\n" if state is State.EMPTY_PASSWORD else "test"
            with _daemon(environ, password), _prompter(environ, silent=state is State.ASKING):
                if state in {State.LOCKED, State.ASKING}:
                    _lock(environ)
                yield Desktop(environ, folder)


def _environ(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "TMPDIR") if name in os.environ}
    folders = {
        "XDG_RUNTIME_DIR": "run",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache",
    }
    for subfolder in folders.values():
        (folder / subfolder).mkdir(mode=0o700)
    return kept | {"HOME": str(folder)} | {name: str(folder / subfolder) for name, subfolder in folders.items()}


@contextmanager
def _bus(folder: Path, environ: Mapping[str, str]) -> Iterator[str]:
    config = folder / "bus.conf"
    config.write_text(_BUS_CONFIG.format(folder=folder / "run"), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, env=environ, text=True) as bus:
        try:
            assert bus.stdout
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


@contextmanager
def _daemon(environ: Mapping[str, str], password: str) -> Iterator[None]:
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, env=environ, text=True) as daemon:
        try:
            assert daemon.stdin
            daemon.stdin.write(password)
            daemon.stdin.close()
            _wait_for_service(environ, daemon)
            yield
        finally:
            daemon.terminate()


def _wait_for_service(environ: Mapping[str, str], daemon: "subprocess.Popen[str]") -> None:
    deadline = time.monotonic() + _START_TIMEOUT_S
    with _bus_client(environ) as bus:
        while not bus.NameHasOwner(_SECRETS)[0]:
            if daemon.poll() is not None or time.monotonic() > deadline:
                pytest.fail("gnome-keyring-daemon did not come up.")
            time.sleep(0.01)


@contextmanager
def _prompter(environ: Mapping[str, str], *, silent: bool) -> Iterator[None]:
    """`silent`: owns the prompter's name on the bus and never answers, like a window which nobody looks at."""
    if not silent:
        yield
        return
    with _bus_client(environ) as bus:
        bus.RequestName(_PROMPTER)
        yield


@contextmanager
def _bus_client(environ: Mapping[str, str]) -> Iterator[Any]:
    """The bus's own methods. jeepney has no types, and on systems without D-Bus it is not installed."""
    blocking = importlib.import_module("jeepney.io.blocking")
    message_bus = importlib.import_module("jeepney.bus_messages").message_bus
    with closing(blocking.open_dbus_connection(environ["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        yield blocking.Proxy(message_bus, connection)


def _lock(environ: Mapping[str, str]) -> None:
    command = [
        *("dbus-send", "--session", "--print-reply", f"--dest={_SECRETS}", "/org/freedesktop/secrets"),
        *("org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login"),
    ]
    subprocess.run(command, env=environ, check=True, stdout=subprocess.DEVNULL)

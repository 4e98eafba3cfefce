#!/usr/bin/env python3
"""Set up FS Event Studio in this checkout, then start it or check it.

    python3 dev.py start [ARG ...]   set up, then start the tool with these arguments
    python3 dev.py test              set up, then run everything CI runs
    python3 dev.py test ARG ...      set up, then run pytest alone with these arguments
    python3 dev.py lint              set up, then run what CI runs before the tests
    python3 dev.py format            set up, then let ruff lay out the code
    python3 dev.py setup             set up what `start` and `test` need, and stop
    python3 dev.py lock [ARG ...]    make the lock file again (with uv, which must be installed)

Needs Python 3.11 or newer and nothing else. Python packages go into .venv, at the versions and hashes in
packaging/requirements-dev.txt; pip takes its settings from the environment (PIP_INDEX_URL, PIP_CERT, ...).
On Debian and its relatives, system packages that are missing are installed with apt-get, by root or sudo.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - kept for the older Python which somebody may start this with
    sys.exit("FS Event Studio needs Python 3.11 or newer, and this is {}.{}.".format(*sys.version_info))

import contextlib
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
LOCK_FILE = ROOT / "packaging" / "requirements-dev.txt"
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "set-up-for.txt"

WINDOW_PACKAGES = (
    # Qt itself
    *("libbrotli1", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1", "libglib2.0-0"),
    *("libx11-6", "libxkbcommon0"),
    # its X11 window
    *("libx11-xcb1", "libxcb-cursor0", "libxcb-glx0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *(
        "libxcb-randr0",
        "libxcb-render-util0",
        "libxcb-render0",
        "libxcb-shape0",
        "libxcb-shm0",
        "libxcb-sync1",
    ),
    *("libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libxcb1", "libxkbcommon-x11-0"),
    # its Wayland window
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    # letters
    "fonts-dejavu-core",
)
TEST_PACKAGES = (
    # a display with a window manager, a D-Bus session with a Secret Service
    *("openbox", "xvfb", "dbus-bin", "dbus-daemon", "gnome-keyring"),
)

LINT_STEPS = {
    "format": ("ruff", "format", "--check"),
    "lint": ("ruff", "check"),
    "types": ("mypy",),
    "imports": ("lint-imports", "--no-logo"),
}


def main(arguments: Sequence[str]) -> int:
    """Run one of the commands in this module's docstring; its exit code, which is 0 if all went well."""
    commands: dict[str, Callable[[Sequence[str]], int]] = {
        "start": start,
        "test": test,
        "lint": lint,
        "format": format_code,
        "setup": set_up_everything,
        "lock": lock,
    }
    command, *rest = arguments or ["--help"]
    if command in {"-h", "--help"}:
        print(__doc__)
        return 0
    if command not in commands:
        give_up(f"There is no command {command!r}. Choose one of: {', '.join(commands)}.")
    return commands[command](rest)


def start(arguments: Sequence[str]) -> int:
    """Start the tool; does not return where the operating system lets the tool take this process over."""
    prepare(WINDOW_PACKAGES)
    command = [str(PYTHON), "-m", "fs_event_studio", *arguments]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606 - signals and the exit code are then the tool's own
    return subprocess.call(command)


def test(arguments: Sequence[str]) -> int:
    """Run every step of CI, or pytest alone with these arguments; 1 if a step failed."""
    set_up_everything()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments:
        return run_tool("pytest", *arguments)
    return run_steps({**LINT_STEPS, "tests": ("pytest", "-n", str(min(os.cpu_count() or 1, 4)))})


def lint(arguments: Sequence[str]) -> int:
    """Run the steps of CI which come before the tests; 1 if one failed."""
    refuse(arguments)
    prepare()
    return run_steps(LINT_STEPS)


def format_code(arguments: Sequence[str]) -> int:
    """Let ruff lay out all the code."""
    prepare()
    return run_tool("ruff", "format", *arguments)


def set_up_everything(arguments: Sequence[str] = ()) -> int:
    """Install what starting and testing need from the system and from the package registry."""
    refuse(arguments)
    prepare(WINDOW_PACKAGES + TEST_PACKAGES)
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Make the lock file from pyproject.toml, keeping its versions unless told to --upgrade."""
    uv = shutil.which("uv")
    if uv is None:
        give_up("The lock file is made by uv, which is not installed here: try `pipx install uv`.")
    options = [
        "--group",
        "dev",
        "--universal",
        "--generate-hashes",
        "--python-version",
        "3.11",
        "--no-header",
    ]
    output = LOCK_FILE.relative_to(ROOT).as_posix()
    command = [uv, "pip", "compile", "pyproject.toml", *options, "--output-file", output, *arguments]
    return subprocess.call(command, cwd=ROOT, stdout=subprocess.DEVNULL)


def run_steps(steps: dict[str, tuple[str, ...]]) -> int:
    """Run all steps, whatever fails, then say on one line each how it went; 1 if a step failed."""
    failed = {}
    for name, command in steps.items():
        print(f"\n== {name}: {shlex.join(command)}", flush=True)
        failed[name] = run_tool(*command) != 0
    print()
    for name, has_failed in failed.items():
        print(f"{'FAILED' if has_failed else 'passed':8}{name}")
    return int(any(failed.values()))


def run_tool(name: str, *arguments: str) -> int:
    """Run a program of the environment in the checkout; its exit code."""
    return subprocess.call([str(SCRIPTS / name), *arguments], cwd=ROOT)


def prepare(system_packages: Sequence[str] = ()) -> None:
    """Install what is missing of these system packages and of the environment.

    A second run at the same time waits until the first one has done so.
    """
    with only_run():
        install_system_packages(system_packages)
        wanted = fingerprint()
        if not is_finished(wanted):
            make_environment(wanted)


def make_environment(wanted: str) -> None:
    """Make .venv anew from the lock file; the stamp comes last, so an unfinished one is known as such."""
    print(f"Setting up {VENV}; the first time, some 150 MB are downloaded.", flush=True)
    remove_environment()
    run([sys.executable, "-m", "venv", str(VENV)], "Python could not make the environment.")
    pip_install("--require-hashes", "--requirement", str(LOCK_FILE))
    pip_install("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
    STAMP.write_text(wanted, encoding="utf-8")


def remove_environment() -> None:
    """Remove what stands in the environment's place, the stamp first."""
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.exists():
        STAMP.unlink(missing_ok=True)
        shutil.rmtree(VENV)


def pip_install(*arguments: str) -> None:
    """Let the environment's pip install something, quietly where nobody watches."""
    quiet = () if os.isatty(1) else ("--quiet",)
    command = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        *quiet,
        *arguments,
    ]
    run(
        command,
        "pip could not install the packages: can it reach its registry (see PIP_INDEX_URL, PIP_CERT)?",
    )


def is_finished(wanted: str) -> bool:
    """Whether the environment was finished for `wanted`, and its Python is still there."""
    try:
        return STAMP.read_text(encoding="utf-8") == wanted and PYTHON.exists()
    except OSError:
        return False


def fingerprint() -> str:
    """What the environment was made from: its place, Python, the lock file, how the project is built."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [project["build-system"], project["project"], project["tool"]["hatch"]]
    digest = hashlib.sha256(LOCK_FILE.read_bytes() + json.dumps(parts, sort_keys=True).encode())
    return "\n".join([str(VENV), sys.base_prefix, sys.version, digest.hexdigest()])


@contextlib.contextmanager
def only_run() -> Iterator[None]:
    """Hold the checkout's lock; the system lets go of it even if this process is killed."""
    with (ROOT / ".venv.lock").open("a+", encoding="utf-8") as file:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only there on Windows

            file.seek(0)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:
                give_up("Another dev.py is setting up this checkout: wait for it.")
        else:
            import fcntl  # noqa: PLC0415 - not there on Windows

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def install_system_packages(wanted: Sequence[str]) -> None:
    """Install those of the wanted Debian packages that are missing; elsewhere only say what Qt needs."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        if sys.platform == "linux" and not STAMP.exists():
            print(f"This is not Debian: see to it that you have what it calls {', '.join(wanted)}.")
        return
    missing = sorted(missing_packages(wanted))
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    by_hand = f"Install them by hand:\n    {shlex.join(install)}"
    prefix = root_prefix()
    if prefix is None:
        give_up(f"System packages are missing, and only root can install them. {by_hand}")
    print(f"Installing system packages: {shlex.join([*prefix, *install])}", flush=True)
    sentence = f"apt-get could not install the system packages. {by_hand}"
    run([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "update"], sentence)
    run([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *install], sentence)


def missing_packages(wanted: Sequence[str]) -> set[str]:
    """Those of the wanted Debian packages, and of what Python's venv needs, that are not installed."""
    listing = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package}, ${Provides}\n"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    installed = installed_names(listing)
    missing = {name for name in wanted if name not in installed}
    if importlib.util.find_spec("ensurepip") is None:
        missing.add("python{}.{}-venv".format(*sys.version_info))
    return missing


def installed_names(listing: str) -> set[str]:
    """Names that installed packages have or provide, as libglib2.0-0t64 provides libglib2.0-0.

    listing: one package per line, "installed libgl1, libgl1-mesa-glx (= 1), ...".
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, _, packages = line.partition(" ")
        if status == "installed":
            names.update(package.split()[0] for package in packages.split(",") if package.strip())
    return names


def root_prefix() -> list[str] | None:
    """What to put before a command so that root runs it; None if that cannot be done."""
    if sys.platform == "win32" or (os.geteuid() != 0 and shutil.which("sudo") is None):
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo"] if os.isatty(0) else ["sudo", "--non-interactive"]


def run(command: Sequence[str], sentence: str) -> None:
    """Run a command which must succeed; end with the sentence if it does not."""
    if subprocess.call(command) != 0:
        give_up(sentence)


def refuse(arguments: Sequence[str]) -> None:
    """End with a sentence if there are arguments, for a command that takes none."""
    if arguments:
        give_up(f"This command takes no arguments, but got: {shlex.join(arguments)}")


def give_up(sentence: str) -> NoReturn:
    """End with exit code 1 and a sentence that says why."""
    sys.exit(f"dev.py: {sentence}")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as exc:
        give_up(str(exc))
    except KeyboardInterrupt:
        sys.exit(130)

"""Disks that are full or cannot be written, seen by one program only and gone with it."""

import shutil
import subprocess
from pathlib import Path

import pytest

_AS_ROOT = ("unshare", "--mount")
_AS_ANYBODY = ("unshare", "--user", "--map-root-user", "--mount")


def full_disk(folder: Path, size_kib: int) -> list[str]:
    """What to put before a command so that it finds an empty disk of this size at `folder`."""
    return _mounted(folder, f'mount -t tmpfs -o size={size_kib}k none "$0"')


def read_only(folder: Path) -> list[str]:
    """What to put before a command so that it can read `folder` and write nothing there."""
    return _mounted(folder, 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"')


def _mounted(folder: Path, mount: str) -> list[str]:
    """Skips the test where mounting is not allowed."""
    for unshare in (_AS_ROOT, _AS_ANYBODY):
        if shutil.which(unshare[0]) and subprocess.call([*unshare, "true"], stderr=subprocess.DEVNULL) == 0:
            return [*unshare, "sh", "-c", f'{mount} && exec "$@"', str(folder)]
    pytest.skip("Here nobody may mount a file system of their own (unshare --mount).")

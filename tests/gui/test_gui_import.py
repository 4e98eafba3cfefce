"""What importing the window does to the process."""

import subprocess
import sys

_PROGRAM = """
import builtins
own = builtins.__import__
from fs_event_studio.gui import app
assert builtins.__import__ is own
"""


def test_pythons_own_import_is_back() -> None:
    """PySide6's would read the source of every module, which costs 10 ms of each start."""
    subprocess.run([sys.executable, "-c", _PROGRAM], check=True)

"""Chooses between window and command line, and imports only the chosen one."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

_INTERRUPTED = 130
"""As shells put it: 128 and the number of SIGINT."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; its exit code. argv: the words after the program's name; the process's own if None."""
    words = sys.argv[1:] if argv is None else argv
    try:
        if not words:
            return _open_window(None)
        from fs_event_studio.cli.main import run  # noqa: PLC0415 - the window does without

        return run(words, _open_window)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _open_window(data_dir: Path | None) -> int:
    gc.disable()  # until the window is shown: what is made for it stays, and to look through it takes 10 ms
    from fs_event_studio.gui.app import run  # noqa: PLC0415 - the command line does without Qt

    return run(data_dir)


if __name__ == "__main__":
    sys.exit(main())

"""Runs all benchmarks of the window, of sending and exporting on one large history, made first or kept from before.

python tests/benchmarks --rows 1000000 --keep FILE
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent


def main() -> None:
    """Run one program after the other."""
    parser = argparse.ArgumentParser(description="Runs all benchmarks, in some minutes.")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a database to keep, and to use again if it is there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        history = str(options.keep or Path(name) / "history.sqlite3")
        run("bench_history", "--rows", str(options.rows), "--keep", history)
        run("bench_send")
        run("bench_theatre")
        for program in ("bench_startup", "bench_memory", "bench_stall"):
            run(program, "--history", history)
        run("bench_export", "--history", history)


def run(program: str, *arguments: str) -> None:
    """Run one of the programs beside this one."""
    subprocess.run([sys.executable, str(FOLDER / f"{program}.py"), *arguments], check=True)


if __name__ == "__main__":
    main()

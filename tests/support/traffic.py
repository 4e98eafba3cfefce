"""Watches which sockets a program and its Python children use."""

from collections.abc import Mapping
from pathlib import Path

_FOLDER = Path(__file__).with_name("traffic_log")


class TrafficLog:
    """Programs started with `environ` note their traffic in the file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.environ: Mapping[str, str] = {"PYTHONPATH": str(_FOLDER), "TRAFFIC_LOG": str(file)}

    def lines(self) -> list[str]:
        """Everything that was noted."""
        return self._file.read_text(encoding="utf-8").splitlines() if self._file.exists() else []

    def network(self) -> list[str]:
        """What went, or wanted to go, beyond sockets that are files on this computer; names looked up included."""
        return [line for line in self.lines() if line.split()[1:2] != ["unix"]]

"""Watches which sockets a program and its Python children use."""

from pathlib import Path

# It binds, does not listen, and closes: so urllib3 finds out at its import whether the computer knows IPv6.
_URLLIB3_TRIES_IPV6 = "socket.bind network ('::1', 0)"
_FOLDER = Path(__file__).with_name("traffic_log")


class TrafficLog:
    """Programs started with `environ` note their traffic in the file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.environ = {"PYTHONPATH": str(_FOLDER), "TRAFFIC_LOG": str(file)}

    def lines(self) -> list[str]:
        """Everything that was noted."""
        return self._file.read_text(encoding="utf-8").splitlines() if self._file.exists() else []

    def network(self) -> list[str]:
        """What went, or wanted to go, beyond sockets that are files on this computer; names looked up included."""
        return [line for line in self.lines() if line.split()[1:2] != ["unix"] and line != _URLLIB3_TRIES_IPV6]

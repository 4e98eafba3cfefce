"""What the process tells the one that started it."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of all commands; 2 means something of its own where a key is kept."""

    DONE = 0
    REFUSED = 1  # by the server, rate limiting included; a key also by its shape
    HELD_BACK = 2  # by us: the check, a file, an option, an unknown environment or id; nothing was sent
    NO_KEYRING = 2
    FAILED = 3  # not sent, no whole answer, or history, settings, keyring or output cannot be used
    BUG = 70

"""The three streams of a run. All that is printed passes here, where keys are taken out of it."""

import errno
import getpass
import io
import json
import os
import sys
from collections.abc import Callable
from typing import BinaryIO, TextIO

from fs_event_studio.cli.errors import InputError, OutputError
from fs_event_studio.domain.redaction import Redactor

_LONGEST_LINE_BYTES = 64 * 1024
_READER_GONE = {errno.EPIPE, errno.EINVAL}  # Windows says EINVAL


def json_text(data: object, *, indent: int | None = None) -> str:
    """`data` as JSON in plain ASCII, so that nothing in it can steer a terminal."""
    return json.dumps(data, indent=indent)


class Output:
    """Writes lines to one stream, without the keys known by then.

    stream: None if the process was started without it; then nothing is written.
    """

    def __init__(self, stream: TextIO | None, redactor: Callable[[], Redactor]) -> None:
        self._stream, self._redactor = stream, redactor

    @property
    def has_reader(self) -> bool:
        """Whether it is worth to go on writing."""
        return self._stream is not None

    @property
    def is_terminal(self) -> bool:
        """Whether a person sees it at once."""
        return self._stream is not None and self._stream.isatty()

    def line(self, text: str = "") -> None:
        """Write `text` and a line break. Errors: OutputError."""
        self.text(f"{text}\n")

    def text(self, text: str) -> None:
        """Write `text` as it is. Errors: OutputError."""
        self._guarded(lambda stream: stream.write(self._redactor().text(text)))

    def json(self, data: object) -> None:
        """Write `data` as JSON. Errors: OutputError."""
        self.line(json_text(data, indent=2))

    def flush(self) -> None:
        """Hand everything on. Errors: OutputError."""
        self._guarded(lambda stream: stream.flush())

    def _guarded(self, act: Callable[[TextIO], object]) -> None:
        if self._stream is None:
            return
        try:
            act(self._stream)
        except OSError as error:
            _abandon(self._stream)
            self._stream = None
            if error.errno not in _READER_GONE:
                raise OutputError(f"The output cannot be written: {error.strerror}.") from error


class Console:
    """out: the result.   err: complaints and remarks."""

    def __init__(
        self, stdin: TextIO | None, stdout: TextIO | None, stderr: TextIO | None, redactor: Callable[[], Redactor]
    ) -> None:
        self._stdin = stdin
        self.out, self.err = Output(stdout, redactor), Output(stderr, redactor)

    def read_all(self, limit_bytes: int) -> bytes:
        """Standard input up to its end, but no more than `limit_bytes`. Errors: InputError, OSError."""
        return self._binary_input().read(limit_bytes)

    def read_secret(self, prompt: str) -> str:
        """A line that is not shown while it is typed; without a terminal, the first line of standard input.

        Errors: InputError, OSError.
        """
        if self._stdin is not None and self._stdin.isatty():
            try:
                return getpass.getpass(prompt)
            except EOFError:
                return ""
        return self._binary_input().readline(_LONGEST_LINE_BYTES).decode("utf-8-sig", "replace")

    def complain(self, sentence: str, *, as_json: bool) -> None:
        """Say why nothing could be done: to people on standard error, to machines on standard output."""
        if as_json:
            self.out.json({"error": sentence})
        else:
            self.err.line(sentence)

    def flush(self) -> None:
        """Hand all output on. Errors: OutputError."""
        self.err.flush()
        self.out.flush()

    def _binary_input(self) -> BinaryIO:
        if self._stdin is None:
            raise InputError("There is no standard input to read from.")
        return self._stdin.buffer


def open_console(redactor: Callable[[], Redactor]) -> Console:
    """The process's own streams, writing UTF-8 whatever the locale says, so that nothing is lost or crashes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return Console(sys.stdin, sys.stdout, sys.stderr, redactor)


def _abandon(stream: TextIO) -> None:
    """Let what is still buffered go nowhere: at exit, Python would try to write it once more and complain."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)

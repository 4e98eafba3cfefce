"""`sandbox`: serve the sandbox over HTTP until told to stop."""

import signal
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue

from fs_event_studio.bootstrap import Studio
from fs_event_studio.bootstrap.serving import (
    SandboxOptions,
    SandboxServer,
    UnusableFileError,
    make_sandbox_server,
    open_worlds,
)
from fs_event_studio.cli.console import Console, Output, json_text
from fs_event_studio.cli.errors import InputError, OutputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest

_LOOK_EVERY_S = 0.2
"""On Windows, Ctrl+C is noticed only between waits."""

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name))


def sandbox(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """Serve until a signal comes. Errors: InputError, EnvironmentTrouble, OutputError."""
    if arguments.list_worlds:
        return _list_worlds(studio, console, as_json=arguments.json)
    log = _Log(console.err) if arguments.log else None
    _check_save(arguments, studio)
    try:
        server, shelf = make_sandbox_server(studio, _options(arguments), log)
    except UnusableFileError as error:
        raise InputError(str(error)) from error
    with _signals() as told_to_stop:
        server.start()
        try:
            _say_where(server, console, as_json=arguments.json)
            _wait(told_to_stop)
        finally:
            server.stop()
            if arguments.save_world:
                shelf.save(arguments.save_world, replace=_goes_on(arguments))
    return ExitCode.DONE


def _list_worlds(studio: Studio, console: Console, *, as_json: bool) -> ExitCode:
    """One name on each line, or an array of objects with name and file."""
    files = open_worlds(studio)
    if as_json:
        console.out.json([{"name": name, "file": str(files.path(name))} for name in files.names()])
    else:
        for name in files.names():
            console.out.line(name)
    return ExitCode.DONE


def _check_save(arguments: Namespace, studio: Studio) -> None:
    """Before hours of work: can it be saved at the end? Errors: InputError."""
    name = arguments.save_world
    if not name:
        return
    files = open_worlds(studio)
    try:
        files.path(name)
    except ValueError as error:
        raise InputError(str(error)) from error
    there = files.find(name)
    if there and not _goes_on(arguments):
        raise InputError(
            f"There is a world “{there}” already. Save under another name, or go on with it: --world {there}"
        )


def _goes_on(arguments: Namespace) -> bool:
    """Whether the world is to be saved in the place of that with which it began."""
    return bool(arguments.world) and arguments.world.casefold() == arguments.save_world.casefold()


def _options(arguments: Namespace) -> SandboxOptions:
    """Errors: InputError."""
    if arguments.world and arguments.seed is not None:
        raise InputError("A saved world has its own seed. Give --world or --seed.")
    return SandboxOptions(
        host=arguments.host,
        port=arguments.port,
        allow_remote=arguments.allow_remote,
        demo=arguments.demo,
        seed=1 if arguments.seed is None else arguments.seed,
        world=arguments.world or "",
        names=tuple(arguments.names),
    )


def _say_where(server: SandboxServer, console: Console, *, as_json: bool) -> None:
    """The URL first, for whoever waits for it."""
    if server.is_remote:
        console.err.line("Warning: other computers can reach this sandbox. Anyone on the network can use its keys.")
        console.err.flush()
    if as_json:
        console.out.line(json_text({"url": server.url, "token": server.token}))
    else:
        console.out.line(server.url)
        console.out.line(f"Token for {server.url}/_sandbox/ (header Sandbox-Token): {server.token}")
    console.out.flush()


class _Log:
    """Prints a line for each exchange, in the server's thread."""

    def __init__(self, out: Output) -> None:
        self._out = out

    def __call__(self, request: HttpRequest, answer: HttpAnswer | None, _landing: Landing | None) -> None:
        status = str(answer.status) if answer else "---"
        path = request.url.split("/", 3)[-1]
        try:
            self._out.line(one_line(f"{status} {request.method} /{path} {len(request.body)} bytes"))
            self._out.flush()
        except OutputError:
            return  # nobody reads the log any more; the sandbox is wanted all the same


@contextmanager
def _signals() -> Iterator["SimpleQueue[int]"]:
    """What asks the process to end is put here instead; such a queue may be filled in a signal handler."""
    received: SimpleQueue[int] = SimpleQueue()
    before = {number: signal.signal(number, lambda number, _frame: received.put(number)) for number in _SIGNALS}
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _wait(told_to_stop: "SimpleQueue[int]") -> None:
    while True:
        try:
            told_to_stop.get(timeout=_LOOK_EVERY_S)
        except Empty:
            continue
        return

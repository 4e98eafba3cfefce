"""The sandbox over HTTP, and the worlds it can begin with."""

from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from fs_event_studio.bootstrap import Studio, utc_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.landing import Landing
    from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.world_files import WorldFiles


class UnusableFileError(Exception):
    """A file that the person named is not what it should be; the message is a sentence."""


class SandboxServer(Protocol):
    """The sandbox over HTTP. url, token: of the present run.   is_remote: whether other computers reach it."""

    url: str
    token: str
    is_remote: bool

    def start(self) -> None:
        """Listen. Errors: EnvironmentTrouble."""
        ...

    def stop(self) -> None:
        """Listen no more."""
        ...


class SandboxOptions(NamedTuple):
    """Where the sandbox listens, and with which world it begins.

    port: 0 takes a free one.   names: that a Host header may hold.   seed: of new ids.   world: the name of a kept
    world or a file, with which it begins, its seed included; or empty.
    """

    host: str = "127.0.0.1"
    port: int = 0
    allow_remote: bool = False
    names: tuple[str, ...] = ()
    demo: bool = False
    seed: int = 1
    world: str = ""


OnExchange: TypeAlias = "Callable[[HttpRequest, HttpAnswer | None, Landing | None], object]"
"""Told of a request, without its key, and its answer; None if the connection was closed instead. And where its event
landed, if one was kept."""


class ServedWorld(NamedTuple):
    """A sandbox of its own, and the kept worlds, among which its own can be saved."""

    server: SandboxServer
    shelf: "WorldShelf"


def open_worlds(studio: Studio) -> "WorldFiles":
    """The worlds that were saved under a name. No key gets into them."""
    from fs_event_studio.sandbox.world_files import WorldFiles

    return WorldFiles(studio.folders.worlds_folder, lambda data: studio.secrets.redactor().data(data))


def serve(sandbox: "Sandbox", on_exchange: OnExchange) -> SandboxServer:
    """The sandbox as a server that is not started yet. on_exchange: told of each request in the server's thread."""
    from fs_event_studio.sandbox.server import ServedSandbox

    return ServedSandbox(sandbox, on_exchange=on_exchange)


def make_sandbox_server(
    studio: Studio, options: SandboxOptions, on_exchange: "OnExchange | None" = None
) -> ServedWorld:
    """The sandbox as a server that is not started yet.

    on_exchange: told of each request in the server's thread.
    Errors: UnusableFileError.
    """
    from fs_event_studio.sandbox.clock import MovableClock
    from fs_event_studio.sandbox.demo import build_demo_world, build_empty_world
    from fs_event_studio.sandbox.server import ServedSandbox
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.world_format import WorldFileError
    from fs_event_studio.sandbox.world_state import restore_at_reset

    build = build_demo_world if options.demo else build_empty_world
    world, files = build(MovableClock(utc_now), options.seed), open_worlds(studio)
    if options.world:
        try:
            restore_at_reset(world, files.load_any(options.world))
        except (WorldFileError, ValueError) as error:
            raise UnusableFileError(str(error)) from error
    server = ServedSandbox(
        Sandbox(world),
        options.host,
        options.port,
        allow_remote=options.allow_remote,
        names=options.names,
        on_exchange=on_exchange,
    )
    return ServedWorld(server, WorldShelf(world, files))

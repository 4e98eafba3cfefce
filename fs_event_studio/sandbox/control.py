"""The control API under /_sandbox/: what a test, the window or a person needs beside the API itself.

Pure: whoever serves it over HTTP checks token and Host before.
"""

from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.control_routes import ControlCall, carried_out
from fs_event_studio.sandbox.control_table import CONTROL_ROUTES
from fs_event_studio.sandbox.query import Query
from fs_event_studio.sandbox.routes import RouteTable, split_url
from fs_event_studio.sandbox.service import Sandbox


class Control:
    """Answers control calls about one sandbox. May be called from several threads."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._routes = RouteTable(CONTROL_ROUTES)

    def handle(self, request: HttpRequest) -> HttpAnswer:
        """Carry out one call; what the clock has made due happens first."""
        world = self._sandbox.world
        path, query = split_url(request.url)
        with world.lock:
            self._sandbox.catch_up()
            now = world.clock.now()
            found = self._routes.find(request.method, path)
            if isinstance(found, Reply):
                return found.to_answer(now)
            call = ControlCall(self._sandbox, request, now, dict(found.path), Query(query))
            return carried_out(found.route, call).to_answer(now)

"""What the routes of the control API share: how they are called, and how they answer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias, TypeVar

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.answers import RefusedError, Reply, failure, success_text
from fs_event_studio.sandbox.codecs import Codec, Node, UnreadableError, known_members
from fs_event_studio.sandbox.directing import Director
from fs_event_studio.sandbox.json_building import text_of
from fs_event_studio.sandbox.query import Query
from fs_event_studio.sandbox.routes import Doc
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.user_bodies import read_object

PREFIX = "/_sandbox"
MAX_LIMIT = 10_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ControlCall:
    """One call. now: aware, UTC, by the sandbox's clock.   path: the decoded values of the braces in the path."""

    sandbox: Sandbox
    request: HttpRequest
    now: datetime
    path: dict[str, str] = field(default_factory=dict)
    query: Query = field(default_factory=lambda: Query(""))

    @property
    def tenant(self) -> Tenant:
        """The account that `org_id` in the query names, or the first one. Errors: RefusedError."""
        wanted = self.query.text("org_id")
        tenants = self.sandbox.world.tenants()
        found = next((one for one in tenants if wanted in {"", one.account.org_id}), None)
        if found is None:
            raise RefusedError(not_found(f"There is no account {wanted}."))
        return found

    @property
    def director(self) -> Director:
        """Directs this account."""
        return Director(self.sandbox.world, self.tenant)

    def body(self) -> JsonObject:
        """The body's object; an empty body is an empty object. Errors: RefusedError."""
        return read_object(self.request.body) if self.request.body.strip() else {}

    def members(self, codecs: dict[str, Codec[Any]]) -> dict[str, Any]:
        """The members of the body, each read by its codec; others are refused. Errors: UnreadableError."""
        node = Node(self.body())
        given = known_members(node, codecs)
        return {name: codecs[name].read(node.member(name, value)) for name, value in given.items()}

    def read(self, codec: Codec[T]) -> T:
        """The whole body. Errors: UnreadableError, RefusedError."""
        return codec.read(Node(self.body()))


ControlHandler: TypeAlias = Callable[[ControlCall], Reply]


@dataclass(frozen=True, slots=True)
class ControlRoute:
    """One operation of the control API. path: with names in braces."""

    method: str
    path: str
    handler: ControlHandler
    doc: Doc


def answer(value: JsonValue) -> Reply:
    """Status 200 with a JSON value."""
    return success_text(text_of(value))


def wrong(message: str) -> Reply:
    """Status 400."""
    return failure(400, "invalid_argument", message)


def not_found(message: str) -> Reply:
    """Status 404."""
    return failure(404, "not_found", message)


def carried_out(route: ControlRoute, call: ControlCall) -> Reply:
    """The answer of a route, whatever is wrong with the call."""
    try:
        return route.handler(call)
    except RefusedError as error:
        return error.reply
    except UnreadableError as error:
        return wrong(str(error))
    except ValueError as error:  # steps that cannot be taken say why in a sentence
        return wrong(str(error))

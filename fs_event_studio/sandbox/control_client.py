"""A small client for the sandbox's control API, with the standard library only.

    >>> client = SandboxClient(url, token)
    >>> _ = client.reset(at="2026-11-23T10:00:00Z")
    >>> ada = client.add_user(uid="ada")
    >>> session = client.start_session(ada["id"])
    >>> client.advance(31 * 60)["now"]
    '2026-11-23T10:31:00.000Z'
    >>> client.foresee({"name": "Paid", "user": {"uid": "ada"}, "session": {"use_most_recent": True}})["place"]
    'user'

What comes back are JSON objects as dictionaries; `/_sandbox/openapi.json` describes them.
"""

import json
from collections.abc import Mapping
from contextlib import closing
from http.client import HTTPConnection
from typing import Any, TypeAlias
from urllib.parse import quote, urlencode, urlsplit

PATIENCE_S = 60.0
STANDARD_KEY, ARCHITECT_KEY, ADMIN_KEY = "na1.sandbox-standard", "na1.sandbox-architect", "na1.sandbox-admin"

Json: TypeAlias = dict[str, Any]


class SandboxCallError(Exception):
    """The sandbox refused a call. status: of its answer.   message: a sentence."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(f"{status}: {message}")
        self.status, self.message = status, message


class SandboxClient:
    """Watches and directs a running sandbox. url, token: as `fs-event-studio sandbox` prints them.

    Errors of every call: SandboxCallError; OSError if there is no sandbox.
    """

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url.rstrip("/"), token
        parts = urlsplit(self.url)
        if parts.scheme != "http" or not parts.hostname:
            raise ValueError(f"“{url}” is not the URL of a sandbox, such as http://127.0.0.1:8090.")
        self._host, self._port = parts.hostname, parts.port

    def state(self) -> Json:
        """Clock, seed, and how much there is in each account."""
        return self.call("GET", "/state")

    def landing(self, idempotency_key: str = "", *, event_number: int | None = None) -> Json:
        """Where one accepted event landed and which quota it used."""
        number = {} if event_number is None else {"event_number": event_number}
        return self.call("GET", "/landing", {"idempotency_key": idempotency_key, **number})

    def events(self, **filters: str | int) -> list[Json]:
        """Accepted events, oldest first. filters: name, place, user_id, session_id, idempotency_key, after, limit."""
        return self._list("events", filters)

    def requests(self, **filters: str | int) -> list[Json]:
        """Accepted and refused requests, oldest first, with the ids of the rules that refused them.

        filters: outcome (accepted or refused), endpoint, rule, status, idempotency_key, bodies, after, limit.
        """
        return self._list("requests", filters)

    def foresee(self, event: Mapping[str, Any]) -> Json:
        """Where an event would land if it came now, or how it would be refused; nothing changes."""
        return self.call("POST", "/foresee", body=event)

    def users(self) -> list[Json]:
        """All users."""
        return self._list("users", {})

    def add_user(self, **members: str) -> Json:
        """A new user. members: uid, display_name, email; anonymous without a uid."""
        return self.call("POST", "/users", body=members)

    def identify(self, user_id: str, uid: str) -> Json:
        """A visitor signs in; the user whose sessions they are from now on."""
        return self.call("POST", f"/users/{_part(user_id)}/identify", body={"uid": uid})

    def sessions(self) -> list[Json]:
        """All sessions."""
        return self._list("sessions", {})

    def start_session(self, user_id: str, **members: str) -> Json:
        """A new session. members: uid, session_id."""
        return self.call("POST", "/sessions", body={"user_id": user_id, **members})

    def visit(self, user_id: str) -> Json:
        """The user does something: the latest running session goes on, or a new one starts."""
        return self.call("POST", "/visits", body={"user_id": user_id})

    def touch_session(self, session_id: str) -> Json:
        """Activity in this session."""
        return self.call("POST", f"/sessions/{_part(session_id)}/touch")

    def end_session(self, session_id: str) -> Json:
        """End this session."""
        return self.call("POST", f"/sessions/{_part(session_id)}/end")

    def set_over_page_limit(self, session_id: str, *, over: bool = True) -> Json:
        """Switch whether this session is over its page limit."""
        return self.call("POST", f"/sessions/{_part(session_id)}/page-limit", body={"over": over})

    def clock(self) -> Json:
        """What time it is in the sandbox, and whether its clock stands still."""
        return self.call("GET", "/clock")

    def freeze(self, *, at: str | None = None) -> Json:
        """Let the clock stand still. at: at this moment (ISO 8601), or now."""
        return self.call("POST", "/clock", body={"frozen": True, **({"at": at} if at else {})})

    def resume(self) -> Json:
        """Let the clock run on."""
        return self.call("POST", "/clock", body={"frozen": False})

    def advance(self, step_s: float) -> Json:
        """Step the clock forward by so many seconds."""
        return self.call("POST", "/clock", body={"step_s": step_s})

    def assumptions(self) -> Json:
        """What is chosen where the documentation is silent."""
        return self.call("GET", "/assumptions")

    def assume(self, **choices: str | float) -> Json:
        """Choose otherwise, such as `assume(unknown_user_id="new user")`."""
        return self.call("PATCH", "/assumptions", body=choices)

    def faults(self) -> list[Json]:
        """Faults that are switched on, with how often they hit."""
        return self._list("faults", {})

    def add_fault(self, kind: str, **members: str | float | None) -> Json:
        """Switch a fault on: kind is status, delay, drop, cut, html or wrong json.

        members: endpoint, after, times, share, delay_s, status, retry_after_s, after_commit.
        """
        return self.call("POST", "/faults", body={"kind": kind, **members})

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self.call("DELETE", "/faults")

    def limit_rates(self, *limits: Mapping[str, Any]) -> Json:
        """Switch these rate limits on and all others off. Each has per_second, burst, and perhaps endpoint."""
        return self.call("PUT", "/limits", body={"limits": list(limits)})

    def reset(self, *, seed: int | None = None, at: str | None = None) -> Json:
        """Begin anew. seed: a new one.   at: the moment at which the clock is to stand still."""
        given = {"seed": seed, "at": at}
        return self.call("POST", "/reset", body={name: value for name, value in given.items() if value is not None})

    def world(self) -> Json:
        """The world as a world file has it."""
        return self.call("GET", "/world")

    def load_world(self, world: Mapping[str, Any]) -> Json:
        """Put this world in the place of the present one; resets come back to it."""
        return self.call("PUT", "/world", body=world)

    def call(
        self,
        method: str,
        path: str,
        query: Mapping[str, str | int] | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> Json:
        """Any call of the control API. path: below /_sandbox."""
        target = f"/_sandbox{path}" + (f"?{urlencode(query)}" if query else "")
        data = None if body is None else json.dumps(body).encode()
        with closing(HTTPConnection(self._host, self._port, timeout=PATIENCE_S)) as connection:
            connection.request(method, target, data, {"Sandbox-Token": self.token})
            answer = connection.getresponse()
            said = json.loads(answer.read())
        if answer.status != 200:  # noqa: PLR2004 - the one success of this API
            raise SandboxCallError(answer.status, str(said.get("message")))
        result: Json = said
        return result

    def _list(self, name: str, filters: Mapping[str, str | int]) -> list[Json]:
        found: list[Json] = self.call("GET", f"/{name}", filters)[name]
        return found


def _part(text: str) -> str:
    """A part of a path; the colon of a session ID is escaped too."""
    return quote(text, safe="")

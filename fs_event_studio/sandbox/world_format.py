"""The format of world files: JSON, version 1. Newer versions are refused; there is no older one."""

from collections import deque
from collections.abc import Iterable
from dataclasses import fields
from datetime import timedelta
from enum import StrEnum
from typing import Any

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonTextError, JsonValue
from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.sandbox import codecs
from fs_event_studio.sandbox.accounts import Account
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.codecs import Codec, Node, UnreadableError, array, optional, record, text
from fs_event_studio.sandbox.events import Arrival, StoredEvent
from fs_event_studio.sandbox.faults import MAX_DELAY_S, MAX_FAULTS, Fault, FaultKind, ScriptedFault
from fs_event_studio.sandbox.idempotency import Scope, StoredReply
from fs_event_studio.sandbox.jobs import Failed, Imported, Job, JobKind
from fs_event_studio.sandbox.json_building import number
from fs_event_studio.sandbox.quotas import QuotaCounters
from fs_event_studio.sandbox.rate_limits import MAX_LIMITS, RateLimit
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.users import Origin, User
from fs_event_studio.sandbox.world_state import KeptMonth, KeptReply, TenantState, WorldState

FORMAT = "fs-event-studio-world"
VERSION = 1
MAX_FILE_BYTES = 128 * 1024 * 1024

_COUNT = codecs.integer(0, 2**62)
_SECONDS = codecs.fraction(0, 10_000_000)
_MOMENT, _FLAG, _BODY, _TEXT, _NAME = codecs.moment(), codecs.flag(), codecs.body(), text(MAX_FILE_BYTES), text(1_000)

_ASSUMPTION_RANGES: dict[str, Codec[Any]] = {"page_size": codecs.integer(1, 1_000)}


def _assumption_codec(name: str, default: object) -> Codec[Any]:
    if name in _ASSUMPTION_RANGES:
        return _ASSUMPTION_RANGES[name]
    if isinstance(default, StrEnum):
        return codecs.choice(type(default))
    if isinstance(default, bool):
        return _FLAG
    return _COUNT if isinstance(default, int) else _SECONDS


ASSUMPTION_CODECS = {field.name: _assumption_codec(field.name, field.default) for field in fields(Assumptions)}
_ASSUMPTIONS = record(Assumptions, ASSUMPTION_CODECS)
FAULT = record(
    Fault,
    {
        "kind": codecs.choice(FaultKind),
        "endpoint": _NAME,
        "after": _COUNT,
        "times": optional(_COUNT),
        "share": codecs.fraction(0, 1),
        "delay_s": codecs.fraction(0, MAX_DELAY_S),
        "status": codecs.integer(400, 599),
        "retry_after_s": optional(codecs.integer(0, 1_000_000)),
        "after_commit": _FLAG,
    },
)
RATE_LIMIT = record(
    RateLimit,
    {"per_second": codecs.fraction(0.000_001, 1e9), "burst": codecs.integer(1, 10**9), "endpoint": _NAME},
)
_PLACED_FAULT = record(ScriptedFault, {"id": codecs.integer(1, 2**31), "fault": FAULT, "seen": _COUNT, "hits": _COUNT})
USER = record(
    User,
    {
        "id": text(30, 1),
        "created_at": _MOMENT,
        "uid": text(256),
        "display_name": text(256),
        "identified_at": optional(_MOMENT),
        "origin": codecs.choice(Origin),
        "email": text(128),
        "properties": codecs.json_object(),
        "types": codecs.mapping(array(_NAME)),
        "deleted_at": optional(_MOMENT),
    },
)
SESSION = record(
    Session,
    {
        "id": text(100, 1),
        "user_id": text(30, 1),
        "started_at": _MOMENT,
        "last_activity_at": _MOMENT,
        "client_id": text(100),
        "uid": text(256),
        "over_page_limit": _FLAG,
        "ended_at": optional(_MOMENT),
    },
)
_LANDING = record(
    Landing, {"place": codecs.choice(Place), "user_id": _NAME, "session_id": optional(_NAME), "reason": _NAME}
)
_ARRIVAL = record(Arrival, {"name": _TEXT, "body": _BODY, "timestamp": _MOMENT, "idempotency_key": _TEXT})
EVENT = record(StoredEvent, {"number": _COUNT, "arrival": _ARRIVAL, "received_at": _MOMENT, "landing": _LANDING})
_HEADER: Codec[tuple[str, str]] = Codec(list, lambda node: _pair(array(_TEXT, 2).read(node), node))
_REPLY = record(
    Reply,
    {
        "status": codecs.integer(100, 599),
        "body": _BODY,
        "headers": array(_HEADER, 20),
        "code": _NAME,
        "message": _TEXT,
        "rules": array(_NAME),
        "event_number": _COUNT,
        "checked_at": optional(_MOMENT),
    },
)
_STORED = record(StoredReply, {"digest": codecs.hexadecimal(), "reply": _REPLY, "at": _MOMENT})
_SCOPE: Codec[Scope] = Codec(list, lambda node: Scope(*_pair(array(_TEXT, 2).read(node), node)))
_IMPORTED = record(
    Imported, {"body": _BODY, "user": USER, "at": _MOMENT, "session_id": _NAME, "session_uid": text(256)}
)
_FAILED = record(Failed, {"body": _BODY, "code": _NAME, "message": _TEXT, "with_shared": _FLAG})
_USED = record(QuotaCounters, {"sessions": _COUNT, "server_events": _COUNT})


def _listed(inner: Codec[Any]) -> Codec[Any]:
    return Codec(array(inner).write, lambda node: [*array(inner).read(node)])


_JOB = record(
    Job,
    {
        "id": text(100, 1),
        "kind": codecs.choice(JobKind),
        "created_at": _MOMENT,
        "duration": Codec(lambda span: number(span.total_seconds()), lambda node: _span(_SECONDS.read(node))),
        "items": Codec(array(_BODY).write, lambda node: deque(array(_BODY).read(node))),
        "shared": _BODY,
        "due_at": optional(_MOMENT),
        "finished_at": optional(_MOMENT),
        "imported": _listed(_IMPORTED),
        "failed": _listed(_FAILED),
    },
)
_ACCOUNT = record(
    TenantState,
    {
        "account": record(Account, {"org_id": text(100, 1), "region": text(10)}),
        "users": array(USER),
        "sessions": array(SESSION),
        "events": array(EVENT),
        "dropped_events": _COUNT,
        "jobs": array(_JOB),
        "replies": array(record(KeptReply, {"scope": _SCOPE, "stored": _STORED})),
        "used": _USED,
        "months": array(record(KeptMonth, {"start": _MOMENT, "used": _USED}), 1_000),
    },
)
_WORLD = record(
    WorldState,
    {
        "now": _MOMENT,
        "name": _NAME,
        "frozen": _FLAG,
        "seed": codecs.integer(-(2**62), 2**62),
        "minted": _COUNT,
        "assumptions": _ASSUMPTIONS,
        "faults": array(_PLACED_FAULT, MAX_FAULTS),
        "limits": array(RATE_LIMIT, MAX_LIMITS),
        "accounts": array(_ACCOUNT, 100),
    },
)


class WorldFileError(ValueError):
    """A world cannot be read. file, path: where.   rule: what is wrong.   fix: what to do. Sentences for people."""

    def __init__(self, file: str, path: str, rule: str, fix: str) -> None:
        where = Phrase("{0}: {1}", file, path) if path else file
        super().__init__(Phrase("{0}: {1} {2}", where, rule, fix))
        self.file, self.path, self.rule, self.fix = file, path, rule, fix


def write_world(state: WorldState) -> bytes:
    """The file of a world: the same bytes for the same world.

    Errors: ValueError if it is larger than a file may be.
    """
    head: JsonObject = {"format": FORMAT, "version": number(VERSION)}
    world = _WORLD.write(state)
    assert isinstance(world, dict)
    data = f"{json_text.write(head | world, indent=1)}\n".encode()
    if len(data) > MAX_FILE_BYTES:
        raise ValueError(
            Phrase("The world takes {0:,} bytes, more than a file may have ({1:,}).", len(data), MAX_FILE_BYTES)
        )
    return data


def read_world(data: bytes, file: str) -> WorldState:
    """The world in a file. file: its name, for errors.

    Errors: WorldFileError, also for a file of a newer version.
    """
    if len(data) > MAX_FILE_BYTES:
        raise WorldFileError(
            file, "", Phrase("The file has more than {0:,} bytes.", MAX_FILE_BYTES), Phrase("Use a smaller one.")
        )
    try:
        world = codecs.members(Node(json_text.read(data).value))
        version = world.pop("version", None)
        if world.pop("format", None) != FORMAT:
            raise WorldFileError(
                file, "format", Phrase("This is no world file."), Phrase("A world file has the format “{0}”.", FORMAT)
            )
        if version != number(VERSION):
            raise _other_version(file, version)
        return _WORLD.read(Node(world))
    except JsonTextError as error:
        where = Phrase("line {0}, column {1}", error.line, error.column)
        raise WorldFileError(file, where, Phrase("The file is not usable JSON."), error.reason) from error
    except UnreadableError as error:
        raise WorldFileError(file, error.path, error.rule, error.fix) from error


def _other_version(file: str, version: JsonValue) -> WorldFileError:
    if isinstance(version, JsonNumber) and version.is_integer and int(version.literal[:9]) > VERSION:
        rule = Phrase("The file was written by a newer FS Event Studio (format {0}).", version.literal[:9])
        return WorldFileError(file, "version", rule, Phrase("Update FS Event Studio."))
    return WorldFileError(file, "version", Phrase("This is no version of the format."), Phrase("Write {0}.", VERSION))


def _pair(items: Iterable[str], node: Node) -> tuple[str, str]:
    first, *rest = items
    if len(rest) != 1:
        raise node.refuse(Phrase("These are not two texts."), Phrase("Write two."))
    return first, rest[0]


def _span(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)

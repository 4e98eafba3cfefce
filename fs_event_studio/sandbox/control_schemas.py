"""JSON schemas of the control API, by name; they stand beside those of `schemas`. Requests and answers are closed."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.faults import MAX_DELAY_S, MAX_FAULTS, FaultKind
from fs_event_studio.sandbox.rate_limits import MAX_LIMITS
from fs_event_studio.sandbox.schemas import (
    COUNT,
    FLAG,
    MOMENT,
    TEXT,
    JsonSchema,
    array,
    closed,
    nullable,
    ref,
)

_PLACE: JsonSchema = {"enum": ["session", "user", "anonymous"]}
_QUOTA: JsonSchema = {"enum": ["session", "server_event", "not_counted"]}
_KEPT = closed({"kept": COUNT, "dropped": COUNT})
_LANDING: dict[str, object] = {
    "place": _PLACE,
    "user_id": TEXT,
    "session_id": nullable(TEXT),
    "quota": _QUOTA,
    "reason": TEXT,
}
_TEXTS = array(TEXT)
_REQUEST: dict[str, object] = {
    **dict.fromkeys(("method", "url", "endpoint", "org_id", "key_state", "code", "idempotency_key"), TEXT),
    **dict.fromkeys(("number", "status", "endpoint_status", "event_number", "fault"), COUNT),
    "at": MOMENT,
    "accepted": FLAG,
    "replayed": FLAG,
    "rules": _TEXTS,
}
_UID: JsonSchema = {"type": "string", "maxLength": 256}
_FAULT = closed(
    {"kind": {"enum": [kind.value for kind in FaultKind]}},
    endpoint={"type": "string", "maxLength": 1000},
    after=COUNT,
    times=nullable(COUNT),
    share={"type": "number", "minimum": 0, "maximum": 1},
    delay_s={"type": "number", "minimum": 0, "maximum": MAX_DELAY_S},
    status={"type": "integer", "minimum": 400, "maximum": 599},
    retry_after_s=nullable({"type": "integer", "minimum": 0, "maximum": 1_000_000}),
    after_commit=FLAG,
)
_LIMIT = closed(
    {
        "per_second": {"type": "number", "minimum": 0.000_001, "maximum": 1e9},
        "burst": {"type": "integer", "minimum": 1, "maximum": 10**9},
    },
    endpoint={"type": "string", "maxLength": 1000},
)


def _choice(default: object) -> JsonSchema:
    if isinstance(default, StrEnum):
        return {"enum": [one.value for one in type(default)]}
    if isinstance(default, bool):
        return FLAG
    return COUNT if isinstance(default, int) else {"type": "number", "minimum": 0}


_CHOICES: dict[str, object] = {field.name: _choice(field.default) for field in fields(Assumptions)}
_CHOICES["page_size"] = {"type": "integer", "minimum": 1, "maximum": 1_000}


def _list(name: str, items: JsonSchema, **more: object) -> JsonSchema:
    return closed({name: array(items), **more})


CONTROL_SCHEMAS: Mapping[str, JsonSchema] = {
    "ControlError": closed({"message": TEXT, "code": TEXT}),
    "ControlDone": closed({}),
    "ControlState": closed(
        {
            "name": TEXT,
            "clock": ref("ControlClock"),
            "seed": {"type": "integer"},
            "accounts": array(
                closed(
                    {
                        "org_id": TEXT,
                        "users": COUNT,
                        "sessions": COUNT,
                        "events": _KEPT,
                        "jobs": COUNT,
                        "quota": closed({"session": COUNT, "server_event": COUNT}),
                    }
                )
            ),
            "requests": _KEPT,
        }
    ),
    "ControlClock": closed({"now": MOMENT, "frozen": FLAG}),
    "ControlClockStep": closed(
        {},
        frozen=FLAG,
        at=MOMENT,
        step_s={"type": "number", "minimum": 0, "maximum": 10_000_000_000},
    ),
    "ControlEvent": closed(
        {
            "number": COUNT,
            **dict.fromkeys(("name", "idempotency_key", "body"), TEXT),
            "timestamp": MOMENT,
            "received_at": MOMENT,
            **_LANDING,
        }
    ),
    "ControlEvents": _list("events", ref("ControlEvent"), dropped=COUNT),
    "ControlForesight": {
        "anyOf": [
            closed(
                {
                    "status": COUNT,
                    "place": _PLACE,
                    "user_id": nullable(TEXT),
                    "session_id": nullable(TEXT),
                    "quota": _QUOTA,
                    "reason": TEXT,
                }
            ),
            closed({"status": COUNT, "code": TEXT, "message": TEXT, "rules": _TEXTS, "quota": _QUOTA}),
        ]
    },
    "ControlRequests": _list(
        "requests", closed(_REQUEST, headers=array(_TEXTS), body=TEXT, answer=TEXT), dropped=COUNT
    ),
    "ControlUser": closed(
        {
            **dict.fromkeys(("id", "uid", "display_name", "email", "origin"), TEXT),
            "created_at": MOMENT,
            "identified_at": nullable(MOMENT),
            "is_being_deleted": FLAG,
        }
    ),
    "ControlUsers": _list("users", ref("ControlUser")),
    "ControlNewUser": closed({}, uid=_UID, display_name=_UID, email={"type": "string", "maxLength": 128}),
    "ControlUid": closed({"uid": {"type": "string", "minLength": 1, "maxLength": 256}}),
    "ControlSession": closed(
        {
            **dict.fromkeys(("id", "client_id", "uid", "user_id"), TEXT),
            **dict.fromkeys(("started_at", "last_activity_at", "ends_at"), MOMENT),
            "running": FLAG,
            "over_page_limit": FLAG,
        }
    ),
    "ControlSessions": _list("sessions", ref("ControlSession")),
    "ControlNewSession": closed({"user_id": TEXT}, uid=_UID, session_id=TEXT),
    "ControlVisit": closed({"user_id": TEXT}),
    "ControlPageLimit": closed({"over": FLAG}),
    "ControlAssumptions": closed(_CHOICES),
    "ControlAssumptionChanges": closed({}, **_CHOICES),
    "ControlFault": _FAULT,
    "ControlScriptedFault": closed({"id": COUNT, "seen": COUNT, "hits": COUNT, "fault": _FAULT}),
    "ControlFaults": {**_list("faults", ref("ControlScriptedFault")), "description": f"At most {MAX_FAULTS}."},
    "ControlLimits": closed({"limits": {"type": "array", "items": _LIMIT, "maxItems": MAX_LIMITS}}),
    "ControlReset": closed({}, seed={"type": "integer"}, at=MOMENT),
    "ControlWorld": {"type": "object", "description": "A world file, as `world_format` writes it."},
    "ControlRules": _list(
        "rules",
        closed({"id": TEXT, "text": TEXT, "mark": TEXT, "source": TEXT, "url": TEXT}, setting=TEXT, status=COUNT),
    ),
}

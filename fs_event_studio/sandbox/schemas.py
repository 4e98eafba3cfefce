"""JSON schemas (2020-12) of what the API's endpoints take and give, by name, for OpenAPI.

They say what is documented (API reference 2.1, 4, 5, 6, 8.2). Requests are open, for other members are not known to
be refused; answers are closed, for they are made here.
"""

from collections.abc import Mapping
from typing import TypeAlias

JsonSchema: TypeAlias = Mapping[str, object]

TEXT: JsonSchema = {"type": "string"}
FLAG: JsonSchema = {"type": "boolean"}
MOMENT: JsonSchema = {"type": "string", "format": "date-time"}
COUNT: JsonSchema = {"type": "integer", "minimum": 0}
COUNT_TEXT: JsonSchema = {"type": "string", "pattern": "^[0-9]+$"}
ANY_OBJECT: JsonSchema = {"type": "object"}


def ref(name: str) -> JsonSchema:
    """A reference to the schema `name`."""
    return {"$ref": f"#/components/schemas/{name}"}


def closed(required: Mapping[str, object], **optional: object) -> JsonSchema:
    """An object of these members and no others."""
    members = {**required, **optional}
    return {
        "type": "object",
        "properties": members,
        "required": sorted(required),
        "additionalProperties": False,
    }


def open_object(properties: Mapping[str, object], *required: str) -> JsonSchema:
    """An object that may have other members."""
    schema: dict[str, object] = {"type": "object", "properties": properties}
    return schema | ({"required": sorted(required)} if required else {})


def array(items: JsonSchema) -> JsonSchema:
    """A list."""
    return {"type": "array", "items": items}


def nullable(schema: JsonSchema) -> JsonSchema:
    """The same, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def _maybe(*names: str, schema: JsonSchema = TEXT) -> dict[str, object]:
    """Members of a request; null counts as absent."""
    return {name: nullable(schema) for name in names}


_INT32: JsonSchema = {"type": "number"}
_UID: JsonSchema = {"type": "string", "maxLength": 256}
_TYPES: JsonSchema = open_object({"properties": nullable(ANY_OBJECT)})
_CONTEXT = open_object(
    {
        "browser": nullable(open_object(_maybe("url", "user_agent", "initial_referrer"))),
        "mobile": nullable(open_object(_maybe("app_id", "app_version", "app_name", "build_variant"))),
        "device": nullable(
            open_object(
                _maybe("manufacturer", "model")
                | _maybe("screen_width", "screen_height", "viewport_width", "viewport_height", schema=_INT32)
            )
        ),
        "location": nullable(
            open_object(
                _maybe("country", "region", "city", "ip_address")
                | _maybe("latitude", "longitude", schema={"type": "number"})
            )
        ),
    }
)
_SHARED = {
    "user": nullable(open_object(_maybe("id") | _maybe("uid", schema=_UID))),
    "session": nullable(
        open_object(_maybe("id") | _maybe("uid", schema=_UID) | _maybe("use_most_recent", schema=FLAG))
    ),
    "context": nullable(ref("Context")),
    "page_properties": nullable(ANY_OBJECT),
    "page_properties_schema": nullable(_TYPES),
}
_EVENT = open_object(
    {
        "name": {"type": "string", "minLength": 1},
        **_maybe("timestamp"),
        "properties": nullable(ANY_OBJECT),
        "schema": nullable(_TYPES),
        **_SHARED,
    },
    "name",
)
_USER_MEMBERS: dict[str, object] = {
    "uid": nullable(_UID),
    "display_name": nullable({"type": "string", "maxLength": 256}),
    "email": nullable({"type": "string", "maxLength": 128}),
    "properties": nullable({"type": "object", "maxProperties": 500}),
    "schema": nullable(_TYPES),
}
_JOB = closed(
    {"id": TEXT, "status": {"enum": ["PROCESSING", "COMPLETED", "FAILED"]}, "created": MOMENT}, finished=MOMENT
)
_TYPE_NAMES: JsonSchema = {"type": "object", "additionalProperties": TEXT}
_USER_TYPES: dict[str, object] = {
    "schema": nullable(closed({"properties": _TYPE_NAMES})),
    "type_conflicts": nullable(closed({"properties": {"type": "object", "additionalProperties": array(TEXT)}})),
}
_NAMES: dict[str, object] = {"uid": TEXT, "display_name": TEXT, "email": TEXT}
_SHOWN_USER: dict[str, object] = {"id": TEXT, "properties": ANY_OBJECT, **_USER_TYPES}
_QUOTA = closed({"usage": COUNT_TEXT, "limit": COUNT_TEXT, "period_start": MOMENT, "period_end": MOMENT})


def _page(items: JsonSchema, **more: object) -> JsonSchema:
    return closed({"results": array(items), "total_records": COUNT_TEXT, **more}, next_page_token=TEXT)


SCHEMAS: Mapping[str, JsonSchema] = {
    "Error": closed({"message": TEXT, "code": TEXT}),
    "Empty": closed({}),
    "Me": closed({"email": TEXT, "orgId": TEXT, "role": {"enum": ["UNKNOWN", "USER", "ARCHITECT", "ADMIN"]}}),
    "Context": _CONTEXT,
    "Event": _EVENT,
    "EventBatch": open_object(
        {
            "requests": {"type": "array", "items": ANY_OBJECT, "minItems": 1, "maxItems": 50_000},
            "shared": nullable(open_object(_SHARED)),
        },
        "requests",
    ),
    "JobStarted": closed({"job": _JOB}),
    "JobStatus": closed({"imports": COUNT, "errors": COUNT, "job": _JOB}),
    "ImportedEvents": _page(
        closed(
            {"user": closed({"id": TEXT}, uid=TEXT), "name": TEXT, "timestamp": TEXT},
            session=closed({"id": TEXT}, uid=TEXT),
            context=ref("Context"),
            properties=ANY_OBJECT,
            schema=closed({"properties": _TYPE_NAMES}),
        )
    ),
    "FailedEvents": _page(closed({"message": TEXT, "code": TEXT, "event": ANY_OBJECT}, shared=ANY_OBJECT)),
    "User": open_object(_USER_MEMBERS),
    "UserBatch": open_object(
        {"requests": {"type": "array", "items": ANY_OBJECT, "minItems": 1, "maxItems": 50_000}}, "requests"
    ),
    "UserId": closed({"id": TEXT}),
    "ShownUser": closed({**_SHOWN_USER, "is_being_deleted": FLAG, "app_url": TEXT}, **_NAMES),
    "ShownUsers": _page(ref("ShownUser"), app_url=TEXT),
    "ImportedUsers": _page(closed(_SHOWN_USER, **_NAMES)),
    "FailedUsers": _page(closed({"message": TEXT, "code": TEXT, "user": ANY_OBJECT})),
    "Sessions": closed({"results": array(closed({"id": TEXT, "app_url": TEXT, "created_time": MOMENT}))}),
    "SessionEvents": closed(
        {
            "events": array(
                closed(
                    {
                        **dict.fromkeys(("device_id", "session_id", "view_id", "event_type", "source_type"), TEXT),
                        "event_time": MOMENT,
                        "event_properties": closed({"name": TEXT, "properties": ANY_OBJECT}),
                        "source_properties": ANY_OBJECT,
                    }
                )
            )
        }
    ),
    "ContextRequest": open_object(
        {
            "slice": nullable(
                open_object(
                    {
                        "mode": {"enum": ["", "UNSPECIFIED", "FIRST", "LAST", "TIMESTAMP", None]},
                        "event_limit": nullable(COUNT),
                        "duration_limit_ms": nullable({"anyOf": [COUNT, COUNT_TEXT]}),
                        **_maybe("start_timestamp", "end_timestamp"),
                    }
                )
            ),
            "events": nullable(
                open_object(
                    _maybe("include_types", "exclude_types", schema=array(TEXT))
                    | _maybe("exclude_api_events", schema=FLAG)
                )
            ),
            "context": nullable(open_object(_maybe("include", "exclude", schema=array(TEXT)))),
        }
    ),
    "SessionContext": closed(
        {
            "context_data": closed(
                {
                    "context": open_object(
                        dict.fromkeys(("org_context", "user_context", "location_context", "device_context"), ANY_OBJECT)
                    ),
                    "pages": array(
                        closed({"events": array(closed({"type": TEXT, "timestamp": MOMENT, "properties": ANY_OBJECT}))})
                    ),
                }
            )
        }
    ),
    "Quotas": closed({"session_quota": _QUOTA, "server_event_quota": _QUOTA}),
}

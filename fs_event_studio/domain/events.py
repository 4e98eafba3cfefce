"""One server event as a frozen value, and the body that the API takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fs_event_studio.domain.identification import Identification, Member
from fs_event_studio.domain.json_text import JsonObject, JsonValue


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """An event as it is composed.

    timestamp: ISO 8601, or None for the time at which the server receives it.
    schema: type names by dotted property path.   other: further top-level members, such as context.
    """

    name: str
    identification: Identification = field(default_factory=Identification)
    timestamp: str | None = None
    properties: Mapping[str, JsonValue] = field(default_factory=dict)
    schema: Mapping[str, str] = field(default_factory=dict)
    other: Mapping[str, JsonValue] = field(default_factory=dict)

    def document(self) -> JsonObject:
        """The body to send, members in the order in which the documentation lists them."""
        body: JsonObject = {"name": self.name}
        if self.timestamp is not None:
            body["timestamp"] = self.timestamp
        body |= identification_members(self.identification)
        if self.properties:
            body["properties"] = dict(self.properties)
        if self.schema:
            body["schema"] = {"properties": dict(self.schema)}
        return body | dict(self.other)


def identification_members(identification: Identification) -> JsonObject:
    """The `user` and `session` members for any identification, legal or not; absent ones are left out."""
    values: dict[Member, JsonValue] = {
        Member.USER_ID: identification.user_id,
        Member.USER_UID: identification.user_uid,
        Member.SESSION_ID: identification.session_id,
        Member.SESSION_UID: identification.session_uid,
        Member.USE_MOST_RECENT: identification.use_most_recent,
    }
    body: dict[str, JsonObject] = {}
    for member, value in values.items():
        if value:
            parent, _, name = member.partition(".")
            body.setdefault(parent, {})[name] = value
    return dict(body)

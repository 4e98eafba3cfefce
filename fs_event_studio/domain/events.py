"""One server event as a frozen value, and the body that the API takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fs_event_studio.domain.json_text import JsonObject, JsonValue


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """An event as it is composed.

    identification: the `user` and `session` members, as `Mode.fragment` makes them.
    timestamp: ISO 8601, or empty for the time at which the server receives it.
    schema: what the event declares of its properties, by dotted path.
    other: further members of the body, such as `context`; they give way to those named above, and so do members of
    `user` and `session`.
    """

    name: str
    identification: Mapping[str, JsonValue] = field(default_factory=dict)
    timestamp: str = ""
    properties: Mapping[str, JsonValue] = field(default_factory=dict)
    schema: Mapping[str, JsonValue] = field(default_factory=dict)
    other: Mapping[str, JsonValue] = field(default_factory=dict)

    def document(self) -> JsonObject:
        """The body to send, members in the order in which the documentation lists them; absent ones left out."""
        body: JsonObject = {"name": self.name} if self.name or "name" not in self.other else {}
        if self.timestamp:
            body["timestamp"] = self.timestamp
        body |= self.identification
        if self.properties:
            body["properties"] = dict(self.properties)
        if self.schema:
            body["schema"] = {"properties": dict(self.schema)}
        for name, value in self.other.items():
            named = body.get(name)
            if name not in body:
                body[name] = value
            elif name in self.identification and isinstance(named, dict) and isinstance(value, dict):
                body[name] = named | {inner: item for inner, item in value.items() if inner not in named}
        return body

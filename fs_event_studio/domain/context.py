"""The event's context as form fields: what an event happened in, member by member (API reference 2.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase

PREFIX = "context."


class ContextKind(StrEnum):
    """How a member is written. TEXT and COUNTRY are JSON texts, the others JSON numbers."""

    TEXT = "text"
    COUNTRY = "country"
    WHOLE = "whole number"
    DEGREES = "degrees"

    @property
    def is_number(self) -> bool:
        """Whether the contract wants a number."""
        return self in {ContextKind.WHOLE, ContextKind.DEGREES}


class ContextMember(NamedTuple):
    """One member. group, name: as in the body.   hint: an example, for an empty field."""

    group: str
    name: str
    label: str
    hint: str = ""
    kind: ContextKind = ContextKind.TEXT

    @property
    def key(self) -> str:
        """Its place inside the context, such as `browser.url`."""
        return f"{self.group}.{self.name}"

    @property
    def path(self) -> str:
        """The dotted path under which problems name it."""
        return PREFIX + self.key


_WHOLE, _DEGREES = ContextKind.WHOLE, ContextKind.DEGREES

MEMBERS: tuple[ContextMember, ...] = (
    ContextMember("browser", "url", Phrase("URL"), "https://app.example.com/checkout"),
    ContextMember("browser", "user_agent", Phrase("User agent"), "Mozilla/5.0 …"),
    ContextMember("browser", "initial_referrer", Phrase("First referrer"), "https://www.example.org"),
    ContextMember("mobile", "app_id", Phrase("App ID"), "com.example.shop"),
    ContextMember("mobile", "app_version", Phrase("App version"), "4.2.0"),
    ContextMember("mobile", "app_name", Phrase("App name"), "Example Shop"),
    ContextMember("mobile", "build_variant", Phrase("Build variant"), "release"),
    ContextMember("device", "manufacturer", Phrase("Manufacturer")),
    ContextMember("device", "model", Phrase("Model")),
    ContextMember("device", "screen_width", Phrase("Screen width"), "1920", _WHOLE),
    ContextMember("device", "screen_height", Phrase("Screen height"), "1080", _WHOLE),
    ContextMember("device", "viewport_width", Phrase("Viewport width"), "1280", _WHOLE),
    ContextMember("device", "viewport_height", Phrase("Viewport height"), "720", _WHOLE),
    ContextMember("location", "country", Phrase("Country"), Phrase("two letters, such as DE"), ContextKind.COUNTRY),
    ContextMember("location", "region", Phrase("Region"), Phrase("such as GA or DE-BE (ISO 3166-2)")),
    ContextMember("location", "city", Phrase("City")),
    ContextMember("location", "latitude", Phrase("Latitude"), Phrase("-90 to 90, north is positive"), _DEGREES),
    ContextMember("location", "longitude", Phrase("Longitude"), Phrase("-180 to 180, east is positive"), _DEGREES),
    ContextMember("location", "ip_address", Phrase("IP address"), Phrase("192.0.2.1 or 2001:db8::1")),
)
GROUPS: Mapping[str, str] = {
    "browser": Phrase("Browser"),
    "mobile": Phrase("Mobile app"),
    "device": Phrase("Device"),
    "location": Phrase("Location"),
}
"""The headings of the groups, in the order in which they are offered."""

_BY_KEY = {member.key: member for member in MEMBERS}


@dataclass(frozen=True, slots=True)
class ContextDraft:
    """The context as typed.

    texts: by `ContextMember.key`; an empty text leaves its member out.
    other: what a loaded context says besides, in its own shape: members that have no field or another JSON type.
    """

    texts: Mapping[str, str] = field(default_factory=dict)
    other: Mapping[str, JsonValue] = field(default_factory=dict)

    def with_texts(self, texts: Mapping[str, str]) -> "ContextDraft":
        """With other texts in some fields."""
        merged = {**self.texts, **texts}
        return ContextDraft({key: text for key, text in merged.items() if text}, self.other)

    def count(self, group: str) -> int:
        """How many fields of the group are filled."""
        return sum(key.startswith(f"{group}.") for key, text in self.texts.items() if text)

    @property
    def others(self) -> tuple[str, ...]:
        """The dotted paths, from the body down, of what has no field."""
        paths: list[str] = []
        for group, value in self.other.items():
            members = value if isinstance(value, dict) and group in GROUPS else {}
            paths += [f"{PREFIX}{group}.{name}" for name in members] or [f"{PREFIX}{group}"]
        return tuple(paths)

    def document(self) -> JsonObject:
        """The member `context` of the body; empty if there is nothing to say."""
        found: JsonObject = {}
        for member in MEMBERS:
            text = self.texts.get(member.key, "")
            if text:
                group = found.setdefault(member.group, {})
                assert isinstance(group, dict)
                group[member.name] = _value(member, text)
        for group_name, value in self.other.items():
            typed = found.get(group_name)
            if isinstance(typed, dict):
                found[group_name] = {**value, **typed} if isinstance(value, dict) else typed
            else:
                found[group_name] = value
        return found


def read_context(context: JsonObject) -> ContextDraft:
    """The fields that make `context`, and what has no field."""
    texts: dict[str, str] = {}
    other: JsonObject = {}
    for group, members in context.items():
        if group not in GROUPS or not isinstance(members, dict) or not members:
            other[group] = members
            continue
        strange: JsonObject = {}
        for name, value in members.items():
            text = _text(_BY_KEY.get(f"{group}.{name}"), value)
            if text:
                texts[f"{group}.{name}"] = text
            else:
                strange[name] = value
        if strange:
            other[group] = strange
    return ContextDraft(texts, other)


def _value(member: ContextMember, text: str) -> JsonValue:
    """The JSON value; what is no number stands as the text that was typed, which the checks complain about."""
    if member.kind.is_number:
        try:
            return json_text.read_number(text.strip())
        except ValueError:
            return text
    return text


def _text(member: ContextMember | None, value: JsonValue) -> str:
    """What the field shows to make `value` again; empty if no text does."""
    if member is None:
        return ""
    if isinstance(value, JsonNumber):
        return value.literal if member.kind.is_number else ""
    return value if isinstance(value, str) and _value(member, value) == value else ""

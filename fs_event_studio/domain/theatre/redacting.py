"""A scene, and whatever holds scenes, without secrets: for everything that is written to a file."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from fs_event_studio.domain.theatre.scene import Scene

Value = TypeVar("Value")


def redacted(scene: Scene, redact: Callable[[str], str]) -> Scene:
    """The scene with every text as `redact` gives it."""
    return without_secrets(scene, redact)


def without_secrets(value: Value, redact: Callable[[str], str]) -> Value:
    """A dataclass of the same kind, every text in it, however deep, as `redact` gives it."""
    clean = _redacted(value, redact)
    assert isinstance(clean, type(value))
    return clean


def _redacted(value: object, redact: Callable[[str], str]) -> object:
    if type(value) is str:  # no enumeration
        return redact(value)
    if isinstance(value, tuple):
        return tuple(_redacted(item, redact) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _redacted(getattr(value, field.name), redact) for field in fields(value)})
    return value

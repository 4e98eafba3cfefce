"""A scene without secrets, for everything that is written to a file."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace

from fs_event_studio.domain.theatre.scene import Scene


def redacted(scene: Scene, redact: Callable[[str], str]) -> Scene:
    """The scene with every text as `redact` gives it."""
    clean = _redacted(scene, redact)
    assert isinstance(clean, Scene)
    return clean


def _redacted(value: object, redact: Callable[[str], str]) -> object:
    if type(value) is str:  # no enumeration
        return redact(value)
    if isinstance(value, tuple):
        return tuple(_redacted(item, redact) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _redacted(getattr(value, field.name), redact) for field in fields(value)})
    return value

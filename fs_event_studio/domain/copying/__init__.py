"""Copies of an event as a command or a program that can be run as it stands. No key is ever in one."""

from fs_event_studio.domain.copying.kinds import CopyKind, copy_as

__all__ = ["CopyKind", "copy_as"]

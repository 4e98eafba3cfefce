"""What the files of translations say."""

import re
from typing import NamedTuple
from xml.etree import ElementTree as ET

from fs_event_studio.bootstrap import find_resource


class Message(NamedTuple):
    """One text of one context. target: empty if nobody has translated it."""

    context: str
    source: str
    target: str


def messages(language: str) -> list[Message]:
    """All of a language."""
    root = ET.parse(find_resource(f"translations/fs_event_studio_{language}.ts")).getroot()  # noqa: S314 - our own file
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), _target(message))
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def placeholders(text: str) -> set[str]:
    """What `str.format` would fill, format and all; doubled braces stand for themselves."""
    return set(re.findall(r"\{\d[^{}]*\}", text.replace("{{", "").replace("}}", "")))


def english_left(shown: str, language: str) -> str:
    """An English text that stands in `shown` although there is a translation; nothing if there is none."""
    for message in messages_that_differ(language):
        longest = max(re.split(r"\{\d*[^{}]*\}", message.source), key=len).strip()
        if len(longest) >= LEAST_TELLING and longest in shown:
            return message.source
        if shown == message.source:
            return message.source
    return ""


LEAST_TELLING = 12
"""Shorter pieces of English may be names, or stand in another language by chance."""

_DIFFERING: dict[str, list[Message]] = {}


def messages_that_differ(language: str) -> list[Message]:
    """Those that do not read the same in English."""
    if language not in _DIFFERING:
        _DIFFERING[language] = [m for m in messages(language) if m.target != m.source and m.source.strip()]
    return _DIFFERING[language]


def _target(message: ET.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return translation.text or ""

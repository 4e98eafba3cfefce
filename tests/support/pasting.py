"""Texts to paste, and short ways to say what is expected of them."""

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.pasting import Pasted, RemarkKind, read_pasted

KEY = "na1.canaryCANARY0123456789canary/abcd"
URL = "https://api.fullstory.com/v2/events"
V1_URL = "https://api.fullstory.com/users/v1/individual/u%2042/customevent"


def event_in(text: str) -> JsonValue:
    """The document that is read from a text."""
    return read_pasted(text).document


def json_of(text: str) -> str:
    """The document that is read from a text, as JSON on one line."""
    pasted = read_pasted(text)
    assert pasted.document is not None, pasted.remarks
    return json_text.write(pasted.document, indent=None)


def remarks_on(pasted: Pasted, kind: RemarkKind) -> list[tuple[str, str]]:
    """Path and text of the remarks of one kind."""
    return [(remark.path, remark.text) for remark in pasted.remarks if remark.kind is kind]


def complaint(text: str) -> str:
    """The one remark on a text from which no event can be read."""
    pasted = read_pasted(text)
    assert pasted.document is None
    (remark,) = pasted.remarks
    return remark.text

"""What the address of a request says: which API it is for, and whose event it is in v1."""

import re
from urllib.parse import SplitResult, unquote, urlsplit

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.pasting.remarks import Remark, suspicious
from fs_event_studio.domain.phrases import Phrase

_EVENTS = re.compile(r".*/v2(?:beta)?/events(?:/batch)?/?")
_EVENTS_V1 = re.compile(r".*/users/v1/individual/([^/]+)/customevent/?")
_PLACEHOLDER = re.compile(r":\w+|\{.*\}|<.*>|\$.*", re.DOTALL)
_OURS = ".fullstory.com"


def is_events_address(url: str) -> bool:
    """Whether it is the address of the events API, v2 or v1, on any host."""
    path = _split(url).path
    return bool(_EVENTS.fullmatch(path) or _EVENTS_V1.fullmatch(path))


def v1_user(url: str) -> str | None:
    """The user's own ID in an address of v1; empty if a placeholder stands there, None if it is no such address."""
    match = _EVENTS_V1.fullmatch(_split(url).path)
    if not match:
        return None
    uid = unquote(match[1])
    return "" if _PLACEHOLDER.fullmatch(uid) else uid


def login_in(url: str) -> str | None:
    """The `user:password` in an address."""
    login, at, _ = _split(url).netloc.rpartition("@")
    return unquote(login) if at else None


def address_remarks(url: str, method: str) -> tuple[Remark, ...]:
    """What is odd about where the request went. No more of the address than its host is in a remark."""
    return (*_host_remarks(url), *_path_remarks(url), *_method_remarks(method))


def _host_remarks(url: str) -> tuple[Remark, ...]:
    host = _split(url).hostname or ""
    if not host or host.endswith(_OURS) or _PLACEHOLDER.fullmatch(host):
        return ()
    shown = one_line(shortened(host, 60))
    return (
        suspicious(
            "url", Phrase("The request went to “{0}”, which is not Fullstory. The event goes where you send it.", shown)
        ),
    )


def _path_remarks(url: str) -> tuple[Remark, ...]:
    if not url or is_events_address(url) or not _split(url).path.strip("/"):
        return ()
    return (suspicious("url", "The request was not for the events API. Check that its body is an event."),)


def _method_remarks(method: str) -> tuple[Remark, ...]:
    if method.upper() in {"", "POST"}:
        return ()
    return (suspicious("method", "The request was no POST. Events are sent with POST."),)


def _split(url: str) -> SplitResult:
    """The parts of an address, also of one without a scheme; empty ones if it cannot be read."""
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text or text.startswith("/") else f"//{text}")
        _ = parts.hostname  # which is where some bad addresses show
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts

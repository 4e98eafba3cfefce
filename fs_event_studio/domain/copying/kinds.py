"""The kinds of copies by name."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias

from fs_event_studio.domain.copying.curl import curl_command
from fs_event_studio.domain.copying.node import fetch_program
from fs_event_studio.domain.copying.node_sdk import sdk_program
from fs_event_studio.domain.copying.python import requests_program


class CopyKind(StrEnum):
    """What to make of an event, in the order in which it is offered."""

    CURL = "curl"  # for bash
    PYTHON = "python"  # with requests
    NODE = "node"  # with fetch
    NODE_SDK = "node-sdk"  # with Fullstory's own client
    JSON = "json"  # the body alone


Writer: TypeAlias = Callable[[str, str, str | None], str]

_WRITERS: dict[CopyKind, Writer] = {
    CopyKind.CURL: curl_command,
    CopyKind.PYTHON: requests_program,
    CopyKind.NODE: fetch_program,
    CopyKind.NODE_SDK: sdk_program,
    CopyKind.JSON: lambda _url, body, _key: body,
}


def copy_as(kind: CopyKind, url: str, body: str, idempotency_key: str | None) -> str:
    """A copy of one event that reads the key from the environment variable FULLSTORY_API_KEY.

    url: of the events API.   body: as it will be sent; all kinds but NODE_SDK send exactly this text.
    idempotency_key: None to send without one.
    Errors: ValueError, with a sentence, for NODE_SDK and a body that is no JSON object.
    """
    return _WRITERS[kind](url, body, idempotency_key)

"""Reading PowerShell's own commands for the web: Invoke-RestMethod and Invoke-WebRequest."""

import re
from collections.abc import Mapping
from dataclasses import replace

from fs_event_studio.domain.json_text import ParsedJson
from fs_event_studio.domain.pasting.computed import Computed, LooseValue
from fs_event_studio.domain.pasting.powershell import WEB_COMMANDS, Script
from fs_event_studio.domain.pasting.powershell_tokens import read_tokens
from fs_event_studio.domain.pasting.remarks import MORE_REQUESTS, Remark, ignored
from fs_event_studio.domain.pasting.requests_found import FoundRequest, header_texts, left_as_written, spelled_out
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.wire import AUTHORIZATION, Headers

SOURCE = "PowerShell"

_NAMES = ("invoke-restmethod", "invoke-webrequest", "irm", "iwr")
_BEFORE, _AFTER = re.compile(r"(?<![\w-])"), re.compile(r"(?![\w-])")
_PARAMETERS = ("uri", "method", "headers", "body", "contenttype", "infile", "form", "token", "credential", "useragent")


def read_powershell(text: str) -> FoundRequest | None:
    """The first request in a script; None if there is none.

    Errors: PasteError.
    """
    if not _names_a_command(text):
        return None
    script = Script(read_tokens(text))
    found: FoundRequest | None = None
    more = 0
    for name in script.commands():
        if name not in WEB_COMMANDS:
            continue
        if found:
            more += 1
        else:
            found = _request(_by_name(script), tuple(script.unknown))
    if found and more:
        remark = ignored("", Phrase(MORE_REQUESTS, more))
        return replace(found, remarks=(*found.remarks, remark))
    return found


def _names_a_command(text: str) -> bool:
    """Whether a command stands there as a word of its own.

    Names are found by `str.find`: one expression for all of it would hold up every thread for 60 ms on a megabyte.
    """
    lowered = text.lower()
    for name in _NAMES:
        at = lowered.find(name)
        while at >= 0:
            if _BEFORE.match(lowered, at) and _AFTER.match(lowered, at + len(name)):
                return True
            at = lowered.find(name, at + 1)
    return False


def _by_name(script: Script) -> dict[str, LooseValue]:
    """The arguments by the parameters' whole names, which PowerShell lets people cut short."""
    arguments: dict[str, LooseValue] = {}
    for name, value in script.arguments():
        whole = next((known for known in _PARAMETERS if name and known.startswith(name)), name or "uri")
        arguments.setdefault(whole, value)
    return arguments


def _request(arguments: Mapping[str, LooseValue], unknown: tuple[str, ...]) -> FoundRequest:
    body, remarks = _body(arguments.get("body"), unknown)
    return FoundRequest(
        SOURCE,
        body,
        url=_text(arguments.get("uri")),
        method=_text(arguments.get("method")),
        headers=_headers(arguments),
        remarks=(*remarks, *_refused(arguments)),
    )


def _body(value: LooseValue, unknown: tuple[str, ...]) -> tuple[str | ParsedJson | None, tuple[Remark, ...]]:
    if value is None:
        return None, ()
    if isinstance(value, str):
        return value, left_as_written(value, unknown)
    return spelled_out(value)


def _headers(arguments: Mapping[str, LooseValue]) -> Headers:
    headers = header_texts(arguments.get("headers"))
    token = arguments.get("token")
    if token is not None and not isinstance(token, Computed):
        headers += ((AUTHORIZATION, f"Bearer {_text(token)}"),)
    for name, parameter in (("Content-Type", "contenttype"), ("User-Agent", "useragent")):
        if isinstance(arguments.get(parameter), str):
            headers += ((name, _text(arguments.get(parameter))),)
    return headers


def _refused(arguments: Mapping[str, LooseValue]) -> tuple[Remark, ...]:
    texts = {
        "infile": "This tool reads no files, so the one in “-InFile” was left out. Paste its text.",
        "form": "“-Form” sends no JSON, so it was left out.",
        "credential": "“-Credential” was left out.",
    }
    return tuple(ignored("", text) for name, text in texts.items() if name in arguments)


def _text(value: LooseValue) -> str:
    return value if isinstance(value, str) else ""

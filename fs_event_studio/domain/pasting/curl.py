"""Reading a curl command, whichever shell it was written for."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from fs_event_studio.domain import json_text
from fs_event_studio.domain.pasting.bash import read_commands
from fs_event_studio.domain.pasting.command_lines import (
    read_broken_command_lines,
    read_command_lines,
    unescape_quotes,
)
from fs_event_studio.domain.pasting.curl_calls import CurlCall
from fs_event_studio.domain.pasting.curl_options import read_options
from fs_event_studio.domain.pasting.powershell import read_native_commands
from fs_event_studio.domain.pasting.remarks import MORE_REQUESTS, PasteError, ignored
from fs_event_studio.domain.pasting.requests_found import FoundRequest
from fs_event_studio.domain.pasting.shells import NativeCommand
from fs_event_studio.domain.phrases import Phrase

_CURL = re.compile(r"(?<![\w.@-])curl(?:\.exe)?(?=\s)", re.IGNORECASE)
_PROMPT = re.compile(r"(?:PS )?[A-Za-z]:\\[^>\n]{0,200}>", re.MULTILINE)
_ENDS = re.compile(r"(\\|\^|`)\r?\n")

_Commands: TypeAlias = Callable[[str], Iterator[NativeCommand]]
_Outcome: TypeAlias = FoundRequest | PasteError | None


def read_curl(text: str) -> FoundRequest | None:
    """The request of the first curl command in `text`; None if there is none.

    A text may fit the rules of several shells; the first whose reading makes the body JSON is taken.
    Errors: PasteError.
    """
    first = _CURL.search(text)
    if not first:
        return None
    scripts = dict.fromkeys((_PROMPT.sub("", text), text[first.start() :]))
    outcomes: list[_Outcome] = []
    for source, commands in _shells(text):
        for script in scripts:
            outcome = _outcome(source, commands, script)
            with_json = _with_json(outcome) if isinstance(outcome, FoundRequest) else None
            if with_json:
                return with_json
            outcomes.append(outcome)
    return _likeliest(outcomes[: len(scripts)])


def _likeliest(outcomes: Sequence[_Outcome]) -> FoundRequest | None:
    """What to say if there is no JSON. outcomes: of the whole text, and of the text from `curl` on if that differs.

    Errors: PasteError.
    """
    outcome = next((outcome for outcome in outcomes if isinstance(outcome, FoundRequest)), outcomes[-1])
    if isinstance(outcome, PasteError):
        raise outcome
    return outcome


def _shells(text: str) -> list[tuple[str, _Commands]]:
    """The shells for which `text` may have been written, the likeliest first."""
    shells = {"\\": "cURL (bash)", "`": "cURL (PowerShell)", "^": "cURL (Windows cmd)"}
    end = _ENDS.search(text)
    likely = shells[end[1]] if end else shells["^"] if '^"' in text else shells["\\"]
    return sorted(_READERS.items(), key=lambda shell: not shell[0].startswith(likely))


def _old_powershell(text: str) -> Iterator[NativeCommand]:
    for command in read_native_commands(text):
        yield NativeCommand(tuple(map(unescape_quotes, command.words)), command.stdin, command.unknown)


_READERS: dict[str, _Commands] = {
    "cURL (bash)": read_commands,
    "cURL (Windows cmd)": read_command_lines,
    "cURL (Windows cmd, from Chrome)": read_broken_command_lines,
    "cURL (PowerShell)": read_native_commands,
    "cURL (PowerShell 5)": _old_powershell,
}


def _outcome(source: str, commands: _Commands, script: str) -> _Outcome:
    try:
        return _read(source, list(commands(script)))
    except PasteError as error:
        return error


def _read(source: str, commands: Sequence[NativeCommand]) -> FoundRequest | None:
    calls = [(command, start) for command in commands if (start := _start(command.words)) is not None]
    if not calls:
        return None
    command, start = calls[0]
    call = CurlCall(command.stdin)
    more = call.take_all(read_options(command.words[start:])) + len(calls) - 1
    request = call.request(source, command.unknown)
    left = (ignored("", Phrase(MORE_REQUESTS, more)),) if more else ()
    return replace(request, remarks=(*command.remarks, *request.remarks, *left))


def _start(words: tuple[str, ...]) -> int | None:
    """Where the arguments of curl begin; None if the command is another."""
    names = (re.split(r"[/\\]", word)[-1].lower() for word in words)
    return next((position + 1 for position, name in enumerate(names) if name in {"curl", "curl.exe"}), None)


def _with_json(request: FoundRequest) -> FoundRequest | None:
    """The request with its body read; None if that is no JSON."""
    try:
        return replace(request, body=json_text.read(request.body)) if isinstance(request.body, str) else None
    except json_text.JsonTextError:
        return None

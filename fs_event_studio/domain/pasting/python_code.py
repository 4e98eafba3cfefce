"""Reading Python code that sends with `requests` or a library like it. It is parsed, and never run."""

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace

from fs_event_studio.domain.json_text import ParsedJson
from fs_event_studio.domain.pasting.computed import LooseValue
from fs_event_studio.domain.pasting.python_literals import Literals
from fs_event_studio.domain.pasting.remarks import MORE_REQUESTS, PasteError, Remark, changed, ignored
from fs_event_studio.domain.pasting.requests_found import FoundRequest, header_texts, spelled_out
from fs_event_studio.domain.phrases import Phrase

SOURCE = "Python"
MAX_CODE_CHARS = 2_000_000
"""A limit of this tool: Python's own parser needs a hundred times as much memory."""

_LIKELY = re.compile(r"\.\s*(?:post|request|put|get)\s*\(|^[ \t]*(?:import|from)\s", re.MULTILINE)
_METHODS = {"post": "POST", "put": "PUT", "get": "GET", "patch": "PATCH"}


def read_python(text: str) -> FoundRequest | None:
    """The first request in a program; None if the text is no such program.

    Errors: PasteError.
    """
    program = _parsed(text) if _LIKELY.search(text) else None
    calls = [*_requests(*program)] if program else []
    if len(calls) > 1:
        more = ignored("", Phrase(MORE_REQUESTS, len(calls) - 1))
        return replace(calls[0], remarks=(*calls[0].remarks, more))
    return calls[0] if calls else None


def read_display(text: str) -> FoundRequest | None:
    """The dictionary or list of literals that is all of a text; None if the text is no such thing.

    Errors: PasteError.
    """
    match _parsed(text):
        case (ast.Module(body=[ast.Expr(value=ast.Dict() | ast.List() as value)]), literals):
            body, computed = spelled_out(literals.value(value))
            note = changed("", "The text is no JSON, but it could be read as Python.")
            return None if computed else FoundRequest(SOURCE, body, remarks=(note, *literals.remarks()))
        case _:
            return None


def _parsed(text: str) -> tuple[ast.Module, Literals] | None:
    """Errors: PasteError if the text is too long to be parsed."""
    if len(text) > MAX_CODE_CHARS:
        raise PasteError(Phrase("The program has more than {0:,} characters. Paste its JSON instead.", MAX_CODE_CHARS))
    code = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the pasted code, which is not ours
            return ast.parse(code), Literals(code)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None


def _requests(tree: ast.Module, literals: Literals) -> Iterator[FoundRequest]:
    """Every request, in the order of the lines; assignments before it have been read by then."""
    for node in _in_order(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            literals.assign(node)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            request = _request(node, node.func.attr, literals)
            if request:
                yield request


def _in_order(tree: ast.Module) -> Iterator[ast.AST]:
    """All nodes in source order, an assignment after the calls in its value."""
    waiting: list[tuple[ast.AST, bool]] = [(tree, False)]
    while waiting:
        node, is_done = waiting.pop()
        if is_done:
            yield node
            continue
        waiting.append((node, True))
        waiting += [(child, False) for child in reversed([*ast.iter_child_nodes(node)])]


def _request(call: ast.Call, method: str, literals: Literals) -> FoundRequest | None:
    """A call such as requests.post(…), session.request("POST", …), or request(…) of http.client."""
    named = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    positional = list(call.args)
    if method == "request":
        first = named.get("method") or (positional.pop(0) if positional else None)
        method = _text(literals.value(first)) if first else ""
    elif method not in _METHODS:
        return None
    named = {**dict(zip(("url", "data", "headers"), positional, strict=False)), **named}
    url = _text(literals.value(named["url"])) if "url" in named else ""
    if not named.keys() & {"json", "data", "content"} and "://" not in url:
        return None  # such as dict.get
    body, remarks = _body(named, literals)
    return FoundRequest(
        SOURCE,
        body,
        url=url,
        method=_METHODS.get(method, method),
        headers=header_texts(literals.value(named["headers"])) if "headers" in named else (),
        logins=_logins(literals.value(named["auth"])) if "auth" in named else (),
        remarks=(*remarks, *literals.remarks()),
    )


def _body(named: Mapping[str, ast.expr], literals: Literals) -> tuple[str | ParsedJson | None, tuple[Remark, ...]]:
    node = named.get("json") or named.get("data") or named.get("content")
    if not node:
        return None, (ignored("", "“files=” sends no JSON, so it was left out."),) if "files" in named else ()
    value = literals.value(node)
    return (value, ()) if isinstance(value, str) and "json" not in named else spelled_out(value)


def _logins(auth: LooseValue) -> tuple[str, ...]:
    """The user and password of `auth=("user", "password")`."""
    match auth:
        case [str() as user, str() as password]:
            return (f"{user}:{password}",)
        case _:
            return ()


def _text(value: LooseValue) -> str:
    return value if isinstance(value, str) else ""

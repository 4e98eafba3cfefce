"""One page of evidence: every exchange whole, readable without this program, with the hash of its JSON line.

The page runs no script and loads nothing, and its policy says so to the browser.
"""

import base64
import hashlib
import html
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.display import duration, one_line, visible
from fs_event_studio.domain.exchanges import Exchange, Settlement
from fs_event_studio.domain.identification import mode_of
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.wire import AUTHORIZATION, Headers

_STYLE = """
:root { color-scheme: light dark; --line: #8884; }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; margin-bottom: .2rem; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; }
th { font-weight: 600; white-space: nowrap; } td { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .6rem; }
code { overflow-wrap: anywhere; }
@media print { section { break-inside: avoid-page; } }
"""
_POLICY = (
    f"default-src 'none'; style-src 'sha256-{base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()}'"
)


class EvidenceWriter:
    """Writes the page. It must be given the same exchanges as the JSON Lines file that goes with it.

    jsonl_name: of that file.   made_at: when, as text.   app_version: of this program.
    """

    def __init__(self, jsonl_name: str, *, made_at: str, app_version: str) -> None:
        self._jsonl_name, self._made_at, self._app_version = jsonl_name, made_at, app_version

    def head(self, jsonl_sha256: str) -> str:
        """The page up to its first exchange. jsonl_sha256: of the JSON Lines file, which is whole by now."""
        facts = {
            "Made": self._made_at,
            "By": f"FS Event Studio {self._app_version}",
            "Exact records": self._jsonl_name,
            "SHA-256 of that file": jsonl_sha256,
            "Keys": "API keys are not kept and are in neither file.",
        }
        return (
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{html.escape(_POLICY)}">'
            f"<title>Evidence: server events</title><style>{_STYLE}</style></head><body>\n"
            f"<h1>Evidence: server events</h1>\n{_table(facts)}\n"
        )

    def entry(self, exchange: Exchange, line: str) -> str:
        """The section of one exchange. line: of it in the JSON Lines file, without keys and without its end."""
        return "".join(_section(exchange, hashlib.sha256(line.encode()).hexdigest()))

    def tail(self) -> str:
        """What closes the page."""
        return "</body></html>\n"


def _section(exchange: Exchange, digest: str) -> Iterator[str]:
    sent, settlement = exchange.sent, exchange.settlement
    yield f"<section>\n<h2>#{exchange.id} {_text(sent.event_name)}</h2>\n{_table(_facts(exchange, digest))}\n"
    if sent.problems:
        items = "".join(
            f"<li>{_text(p.severity)}: {_text(p.path or 'body')}: {_text(p.text)} <code>{_text(p.rule)}</code></li>"
            for p in sent.problems
        )
        yield f"<h3>Checks when it was sent</h3>\n<ul>{items}</ul>\n"
    request = sent.request
    first = f"{request.method} {request.url}"
    yield f"<h3>Request</h3>\n{_message(first, (*request.headers, (AUTHORIZATION, MASK)), request.body)}"
    answer = settlement.answer if settlement else None
    if answer:
        state = "" if answer.complete else " (broken off)"
        state += " (cut at our limit)" if answer.truncated else ""
        yield f"<h3>Answer</h3>\n{_message(f'Status {answer.status}{state}', answer.headers, answer.body)}"
    else:
        yield "<h3>Answer</h3>\n<p>None.</p>\n"
    yield "</section>\n"


def _facts(exchange: Exchange, digest: str) -> dict[str, str]:
    sent, settlement, quota = exchange.sent, exchange.settlement, exchange.quota
    mode = mode_of(sent.mode) if sent.mode else None
    return {
        "Sent": sent.sent_at.isoformat(timespec="milliseconds"),
        "Environment": sent.environment,
        "Identification": f"{mode.heading}: {mode.label}" if mode else "no documented mode",
        "Outcome": settlement.outcome.sentence if settlement else "Still under way.",
        "Quota class": f"{quota.quota_class.replace('_', ' ')} ({quota.certainty}). {quota.reason}",
        "Took": _took(settlement),
        "Attempt": str(sent.attempt),
        "Came from": f"{sent.origin}, {sent.source}" if sent.source else str(sent.origin),
        "Note": exchange.annotation.note,
        "Tags": ", ".join(exchange.annotation.tags),
        "Idempotency key": sent.idempotency_key,
        "Deliberately invalid": "yes" if sent.deliberately_invalid else "no",
        "App version": sent.app_version,
        "SHA-256 of its line": digest,
    }


def _took(settlement: Settlement | None) -> str:
    return "not known" if not settlement or settlement.elapsed_ms is None else duration(settlement.elapsed_ms)


def _message(first: str, headers: Headers, body: bytes) -> str:
    lines = "\n".join([first, *(f"{name}: {value}" for name, value in headers)])
    shown = html.escape(visible(body.decode("utf-8", "backslashreplace"))) or "(empty)"
    return f"<pre>{html.escape(visible(lines))}</pre>\n<pre>{shown}</pre>\n"


def _table(facts: dict[str, str]) -> str:
    rows: Iterable[str] = (f"<tr><th>{name}</th><td>{_text(value)}</td></tr>" for name, value in facts.items() if value)
    return f"<table>{''.join(rows)}</table>"


def _text(text: str) -> str:
    return html.escape(one_line(text))

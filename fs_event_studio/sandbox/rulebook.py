"""All rules and assumptions of the sandbox in one list, and as the page of the documentation."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain.problems import Rule
from fs_event_studio.domain.rules import CATALOGUE as EVENT_RULES
from fs_event_studio.domain.sources import Source
from fs_event_studio.sandbox.assumed import CATALOGUE as ASSUMED
from fs_event_studio.sandbox.assumptions import Assumption, Assumptions
from fs_event_studio.sandbox.own_rules import RULES as OWN_RULES


class RuleEntry(NamedTuple):
    """One line of the rulebook.

    mark: documented, or why it is an assumption.   answer: such as `400 invalid_argument`, with the basis of the
    status; empty if nothing is refused.   setting: of `Assumptions`, with its default, or empty.
    """

    id: str
    text: str
    mark: str
    source: Source
    answer: str = ""
    setting: str = ""


def entries() -> Iterator[RuleEntry]:
    """Rules on events, further rules, assumptions."""
    yield from map(_of_rule, (*EVENT_RULES, *OWN_RULES))
    yield from map(_of_assumption, ASSUMED)


def rulebook_markdown() -> str:
    """The page that lists them all."""
    return "\n".join([*_HEAD, *_event_rules(), *_own_rules(), *_assumptions(), *_sources(), ""])


_HEAD = (
    "# The rules of the sandbox",
    "",
    "<!-- Made by fs_event_studio/sandbox/rulebook.py; a test compares. Do not edit. -->",
    "",
    "The sandbox answers as the Fullstory server API is documented to. Where the documentation is silent, or two of",
    "its texts differ, it assumes something and says so: here is every rule and every assumption with its mark.",
    "",
    "| mark | meaning |",
    "|---|---|",
    "| documented | Fullstory says so |",
    "| assumed | a rule of ours, for want of a documented one |",
    "| inferred | plausible from what is documented, confirmed nowhere |",
    "| unknown | searched for and not found |",
    "| conflicting | two documents differ; both readings can be chosen |",
    "| ours | the sandbox needs something that the API does not have |",
    "",
)


def _event_rules() -> Iterator[str]:
    yield from ("## Rules on the body of an event", "")
    yield from ("The form, the command line and the sandbox share these.", "")
    yield from _table(map(_of_rule, EVENT_RULES))


def _own_rules() -> Iterator[str]:
    yield from ("## Further rules of the API", "")
    yield from _table(map(_of_rule, OWN_RULES))


def _assumptions() -> Iterator[str]:
    yield from ("## Assumptions", "")
    yield from ("A setting can be changed in the window, in a world file, or at `/_sandbox/assumptions`.", "")
    yield from ("| id | what the sandbox does | mark | source | setting (default) |", "|---|---|---|---|---|")
    for entry in map(_of_assumption, ASSUMED):
        setting = f"`{entry.setting}`" if entry.setting else ""
        yield f"| `{entry.id}` | {entry.text} | {entry.mark} | {entry.source.tag} | {setting} |"
    yield ""


def _sources() -> Iterator[str]:
    yield from ("## Sources", "", "| tag | document |", "|---|---|")
    named = {entry.source for entry in entries()}
    for source in sorted(named, key=lambda source: (source.tag, source.title)):
        yield f"| {source.tag} | {f'[{source.title}]({source.url})' if source.url else source.title} |"


def _table(rules: Iterable[RuleEntry]) -> Iterator[str]:
    yield from ("| id | rule | mark | source | answer if broken |", "|---|---|---|---|---|")
    for entry in rules:
        yield f"| `{entry.id}` | {entry.text} | {entry.mark} | {entry.source.tag} | {entry.answer} |"
    yield ""


def _of_rule(rule: Rule) -> RuleEntry:
    refusal = rule.refusal
    answer = f"{refusal.status} `{refusal.code}` ({refusal.basis})" if refusal else ""
    return RuleEntry(rule.id, rule.summary, rule.basis, rule.source, answer)


def _of_assumption(assumption: Assumption) -> RuleEntry:
    name = assumption.setting
    setting = f"{name} = {_DEFAULTS[name]}" if name else ""
    return RuleEntry(assumption.id, assumption.text, assumption.mark, assumption.source, setting=setting)


def _shown(default: object) -> str:
    return default.value if isinstance(default, StrEnum) else str(default).lower()


_DEFAULTS = {field.name: _shown(field.default) for field in fields(Assumptions)}

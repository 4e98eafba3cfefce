"""`history`: what was sent, as a list or one by one, and as files."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from itertools import islice

from fs_event_studio.bootstrap import Studio
from fs_event_studio.cli.console import Console, json_text
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.exporting import EXPORT, IMPORT, export_history, file_to_import, import_history
from fs_event_studio.cli.keeping import ACTIONS, CHECK, FORGET, PRUNE, keep_history
from fs_event_studio.cli.output import exchange_details, table
from fs_event_studio.cli.services import opened_services
from fs_event_studio.cli.values import is_count
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.exchanges import ExchangeRow
from fs_event_studio.domain.exporting.records import exchange_data
from fs_event_studio.domain.listing import NEWEST_FIRST, PageKey, Sort, SortKey, page_key
from fs_event_studio.domain.search import SearchMistake, SearchQuery, parse_query
from fs_event_studio.usecases.local_time import local_now
from fs_event_studio.usecases.ports import History

SHOW = "show"
_PAGE_ROWS = 200


def history(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """List or show exchanges. Errors: InputError, EnvironmentTrouble."""
    action = arguments.words[:1]
    _refuse_foreign_options(arguments, action)
    if action and action[0] in ACTIONS:
        return keep_history(arguments, studio, console)
    shown = _id_to_show(arguments.words)
    imported = file_to_import(arguments.words) if action == [IMPORT] else None
    if shown is None and not imported:
        text = _search_text(arguments.words[1:] if action == [EXPORT] else arguments.words, arguments.filter, studio)
        query = parse_query(text, local_now())
        if query.mistakes:
            console.complain("\n".join(_pointed_out(text, query.mistakes)), as_json=arguments.json)
            return ExitCode.HELD_BACK
    # The history needs no key, so a bad FULLSTORY_API_KEY must not stand in its way.
    with opened_services(studio, console, {}) as services:
        if shown is not None:
            _show(shown, services.history, console, as_json=arguments.json)
            return ExitCode.DONE
        if imported:
            return import_history(arguments, imported, services, console)
        if action == [EXPORT]:
            return export_history(arguments, query, services, console)
        rows = _rows(services.history, query, arguments.sort or NEWEST_FIRST, arguments.before)
        if arguments.json:
            print_array(islice(rows, arguments.limit), services.history, console)
        else:
            _print_table(list(islice(rows, arguments.limit + 1)), arguments.limit, console)
    return ExitCode.DONE


_OPTIONS_OF = {
    EXPORT: ("format", "output"),
    FORGET: ("user_uid", "user_id", "email", "mentions", "yes"),
    CHECK: ("repair",),
}
"""Options that belong to one action."""


def _refuse_foreign_options(arguments: Namespace, action: list[str]) -> None:
    """Errors: InputError."""
    for owner, names in _OPTIONS_OF.items():
        if action != [owner] and any(getattr(arguments, name) for name in names):
            raise InputError(f"{_listed(names)} to history {owner}.")
    if arguments.dry_run and action not in ([PRUNE], [FORGET]):
        raise InputError("--dry-run belongs to history prune and history forget.")


def _listed(names: Sequence[str]) -> str:
    *first, last = (f"--{name.replace('_', '-')}" for name in names)
    return f"{', '.join(first)} and {last} belong" if first else f"{last} belongs"


def _search_text(words: Sequence[str], name: str | None, studio: Studio) -> str:
    """What was typed, behind the saved filter that was named. Errors: InputError, SettingsTrouble."""
    typed = " ".join(words)
    if name is None:
        return typed
    saved = studio.filters.load()
    if name not in saved:
        names = ", ".join(f"“{one}”" for one in saved) or "none"
        raise InputError(f"There is no filter “{name}”. Saved in the window: {names}.")
    text = saved[name]
    closed = text + '"' if text.count('"') % 2 else text
    return f"{closed} {typed}".strip()


def _pointed_out(text: str, mistakes: Sequence[SearchMistake]) -> Iterator[str]:
    """Each mistake below the search, with what is wrong marked."""
    shown = one_line(text)
    for mistake in mistakes:
        before, wrong = one_line(text[: mistake.start]), one_line(text[mistake.start : mistake.end])
        yield f"  {shown}"
        yield f"  {' ' * len(before)}{'^' * len(wrong)}"
        yield one_line(mistake.text)


def _id_to_show(words: list[str]) -> int | None:
    """The id after `show`; None if the words are a search. Errors: InputError."""
    if words[:1] != [SHOW]:
        return None
    if len(words) == 2 and is_count(words[1]):  # noqa: PLR2004 - show ID
        return int(words[1])
    raise InputError(f"After {SHOW} comes one id, a number. To search for the word, write it in quotes: '\"{SHOW}\"'.")


def _show(exchange_id: int, kept: History, console: Console, *, as_json: bool) -> None:
    exchange = kept.exchange(exchange_id)
    if exchange is None:
        raise InputError(f"There is no exchange {exchange_id} in the history.")
    if as_json:
        console.out.json(exchange_data(exchange))
        return
    for line in exchange_details(exchange):
        console.out.line(line)


def _rows(kept: History, query: SearchQuery, sort: Sort, before: int | None) -> Iterator[ExchangeRow]:
    key = _key_of(kept, before, sort) if before is not None else None
    while page := kept.page(query, before=key, limit=_PAGE_ROWS, sort=sort):
        yield from page
        key = page_key(page[-1], sort)


def _key_of(kept: History, exchange_id: int, sort: Sort) -> PageKey:
    """Where a list goes on behind an exchange. Errors: InputError."""
    if sort.key is SortKey.NUMBER:
        return PageKey(exchange_id)
    rows = kept.page(SearchQuery(), before=exchange_id + 1, limit=1)
    if not rows or rows[0].id != exchange_id:
        raise InputError(f"There is no exchange {exchange_id} in the history to go on from.")
    return page_key(rows[0], sort)


def print_array(rows: Iterator[ExchangeRow], kept: History, console: Console) -> None:
    """One object a line, written as they are read: there may be many."""
    console.out.line("[")
    separator = ""
    for row in rows:
        if not console.out.has_reader:
            return
        if exchange := kept.exchange(row.id):
            console.out.line(separator + json_text(exchange_data(exchange)))
            separator = ","
    console.out.line("]")


def _print_table(rows: list[ExchangeRow], limit: int, console: Console) -> None:
    if not rows:
        console.err.line("Nothing was found.")
        return
    for line in table(rows[:limit]):
        console.out.line(line)
    if len(rows) > limit:
        console.err.line(f"There are more: --before {rows[limit - 1].id}")

"""`history`: what was sent, as a list or one by one, and as files."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from itertools import islice

from fs_event_studio.bootstrap import Studio
from fs_event_studio.cli.arguments import is_count
from fs_event_studio.cli.console import Console, json_text
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.exporting import EXPORT, IMPORT, export_history, file_to_import, import_history
from fs_event_studio.cli.keeping import ACTIONS, CHECK, FORGET, PRUNE, keep_history
from fs_event_studio.cli.output import exchange_details, table
from fs_event_studio.cli.services import opened_services
from fs_event_studio.domain.exchanges import ExchangeRow
from fs_event_studio.domain.exporting.records import exchange_data
from fs_event_studio.domain.search import SearchQuery, parse_query
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
    # The history needs no key, so a bad FULLSTORY_API_KEY must not stand in its way.
    with opened_services(studio, console, {}) as services:
        if shown is not None:
            _show(shown, services.history, console, as_json=arguments.json)
            return ExitCode.DONE
        if imported:
            return import_history(arguments, imported, services, console)
        if action == [EXPORT]:
            return export_history(arguments, parse_query(" ".join(arguments.words[1:])), services, console)
        rows = _rows(services.history, parse_query(" ".join(arguments.words)), arguments.before)
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


def _rows(kept: History, query: SearchQuery, before: int | None) -> Iterator[ExchangeRow]:
    while page := kept.page(query, before=before, limit=_PAGE_ROWS):
        yield from page
        before = page[-1].id


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

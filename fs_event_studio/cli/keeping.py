"""`history prune`, `forget`, `vacuum` and `check`: what keeps the history small, private and sound."""

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from fs_event_studio.bootstrap import Studio, opening
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.interrupting import run_interruptible
from fs_event_studio.cli.services import opened_services
from fs_event_studio.domain.display import one_line
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.forget_user import OUT_OF_REACH, Forgotten, Found, Person
from fs_event_studio.usecases.troubles import DamagedHistory
from fs_event_studio.usecases.upkeep_ports import CheckReport, Pruned

PRUNE, FORGET, VACUUM, CHECK = "prune", "forget", "vacuum", "check"
ACTIONS = (PRUNE, FORGET, VACUUM, CHECK)


def keep_history(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """Do what the first word says. Errors: InputError, EnvironmentTrouble."""
    action = arguments.words[0]
    if len(arguments.words) > 1:
        raise InputError(
            f"After {action} come options only. To search for the word, write it in quotes: '\"{action}\"'."
        )
    progress = _Progress(console)
    try:
        if action == CHECK:
            return _check(arguments, studio, console, progress)
        with opened_services(studio, console, {}) as services:
            return _ACTIONS[action](arguments, services, console, progress)
    except CancelledError:
        progress.end()
        console.err.line("Stopped. What was done by then stays done; the same command goes on with the rest.")
        return ExitCode.FAILED


class _Progress:
    """Shows a share on a terminal; nothing elsewhere."""

    def __init__(self, console: Console) -> None:
        self._console, self._shown = console, -1

    def __call__(self, share: float) -> None:
        percent = int(share * 100)
        if percent != self._shown and self._console.err.is_terminal:
            self._shown = percent
            self._console.err.text(f"\r{percent:3} %")
            self._console.err.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown >= 0:
            self._console.err.text("\r     \r")
            self._shown = -1


def _prune(arguments: Namespace, services: Services, console: Console, progress: _Progress) -> ExitCode:
    prune = services.make_pruner()
    job: Callable[[CancelToken], Sequence[Pruned]] = (
        prune.due if arguments.dry_run else lambda cancel: prune(progress, cancel)
    )
    pruned = run_interruptible(job)
    progress.end()
    if arguments.json:
        console.out.json({"dry_run": arguments.dry_run, "removed": [one._asdict() for one in pruned]})
        return ExitCode.DONE
    would = "would be removed" if arguments.dry_run else "removed"
    for one in pruned:
        console.out.line(
            f"{one_line(one.environment)}: {_exchanges(one.exchanges)} ({one.size_bytes:,} bytes) {would}."
        )
    if not pruned:
        path = services.studio.folders.keeping_file
        console.out.line(f"Nothing is to be removed. The rules stand in {path}; without rules everything is kept.")
    return ExitCode.DONE


def _forget(arguments: Namespace, services: Services, console: Console, progress: _Progress) -> ExitCode:
    person = Person(arguments.user_uid or "", arguments.user_id or "", arguments.email or "")
    if not person.traces:
        raise InputError("Say whom to forget: --user-uid UID, --user-id ID or --email ADDRESS.")
    forget = services.make_forgetter()
    if arguments.dry_run or not arguments.yes:
        found = run_interruptible(lambda cancel: forget.look(person, progress, cancel))
        progress.end()
        _tell(arguments, console, found, list(_found_lines(found)))
        if not arguments.dry_run:
            console.err.line(
                "Nothing was removed. To remove it, add --yes, and --mentions for those of others as well."
            )
            return ExitCode.HELD_BACK
        return ExitCode.DONE
    done = run_interruptible(lambda cancel: forget(person, progress, cancel, with_mentions=arguments.mentions))
    progress.end()
    _tell(arguments, console, done, list(_forgotten_lines(done)))
    return ExitCode.DONE if done.is_complete else ExitCode.FAILED


def _vacuum(arguments: Namespace, services: Services, console: Console, progress: _Progress) -> ExitCode:
    smaller = run_interruptible(lambda cancel: services.upkeep.vacuum(progress, cancel))
    progress.end()
    if arguments.json:
        console.out.json({"smaller_by_bytes": smaller})
    else:
        console.out.line(f"The history is {max(smaller, 0):,} bytes smaller.")
    return ExitCode.DONE


_ACTIONS: dict[str, Callable[[Namespace, Services, Console, _Progress], ExitCode]] = {
    PRUNE: _prune,
    FORGET: _forget,
    VACUUM: _vacuum,
}


def _check(arguments: Namespace, studio: Studio, console: Console, progress: _Progress) -> ExitCode:
    try:
        with opened_services(studio, console, {}) as services:
            report = run_interruptible(lambda cancel: services.upkeep.check(progress, cancel, quick=False))
            if arguments.repair and report.is_index_only:
                run_interruptible(lambda cancel: services.upkeep.rebuild_index(progress, cancel))
    except DamagedHistory as trouble:
        report = CheckReport((str(trouble),))
    progress.end()
    if not arguments.json:
        for line in _check_lines(report, repaired=arguments.repair):
            console.out.line(one_line(line))
    rescued = None
    if arguments.repair and not report.is_sound and not report.is_index_only:
        rescued = run_interruptible(lambda cancel: opening.rescue_history(studio, progress, cancel))
        progress.end()
    if arguments.json:
        told = None if rescued is None else {**rescued._asdict(), "set_aside": str(rescued.set_aside)}
        console.out.json({**report._asdict(), "is_sound": report.is_sound, "repair": told})
    elif rescued:
        console.out.line(f"{_exchanges(rescued.rescued)} rescued, {rescued.without_answer} of them without the answer; "
                         f"{rescued.lost} could not be read.")  # fmt: skip
        console.out.line(f"The damaged history was set aside: {rescued.set_aside}")
    return ExitCode.DONE if report.is_sound or arguments.repair else ExitCode.REFUSED


def _check_lines(report: CheckReport, *, repaired: bool) -> Iterator[str]:
    if report.is_sound:
        yield "The history is sound."
        return
    yield from report.faults
    if report.unreadable:
        yield f"These records cannot be read: {', '.join(map(str, report.unreadable))}."
    if repaired and report.is_index_only:
        yield "The search index was made anew."
    elif not repaired:
        yield "Close other windows, then repair it with: fs-event-studio history check --repair"


def _found_lines(found: Found) -> Iterator[str]:
    yield f"{_exchanges(found.own)} of this user, {_exchanges(found.mentions)} of others that name this user."
    if found.under_way:
        yield f"{_exchanges(found.under_way)} more under way: forget the user again when they are done."
    if found.unreadable:
        yield f"{_exchanges(found.unreadable)} cannot be read, so nobody can say: see history check."
    yield from _paths("Files in which the name would be masked:", found.files)
    yield from _paths("Copies of the history that would be removed whole:", found.copies)
    yield from _paths("Files that are none of ours, and would be left alone:", found.others)
    yield from _out_of_reach()


def _forgotten_lines(done: Forgotten) -> Iterator[str]:
    yield f"{_exchanges(done.removed)} removed, and nothing of them is left in the index, in free space or in the log."
    if done.kept:
        yield f"{_exchanges(done.kept)} of others that name this user are still there: add --mentions to remove them."
    if done.under_way:
        yield f"{_exchanges(done.under_way)} under way stay: forget the user again when they are done."
    if not done.log_emptied:
        yield "Another program was reading, so the log could not be emptied: close it, then forget the user again."
    yield from _paths("Masked in:", done.files)
    yield from _paths("Removed:", done.copies)
    yield from _paths("Something is left in:", done.left)
    yield from _out_of_reach()


def _out_of_reach() -> Iterator[str]:
    yield "Not reached from here:"
    for place in OUT_OF_REACH.values():
        yield f"  {place}"


def _paths(title: str, paths: Sequence[Path]) -> Iterator[str]:
    if paths:
        yield title
        yield from (f"  {one_line(str(path))}" for path in paths)


def _tell(arguments: Namespace, console: Console, told: Found | Forgotten, lines: Sequence[str]) -> None:
    if arguments.json:
        members = {
            name: [str(path) for path in value] if isinstance(value, tuple) else value
            for name, value in told._asdict().items()
        }
        console.out.json({**members, "out_of_reach": list(OUT_OF_REACH.values())})
        return
    for line in lines:
        console.out.line(line)


def _exchanges(count: int) -> str:
    return "1 exchange" if count == 1 else f"{count} exchanges"

"""Forget a user: remove every trace of a person that this program has, and say which ones it cannot reach."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.traces import Traces

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.upkeep_ports import PersonalFiles, Upkeep


class OutOfReach(StrEnum):
    """Where traces of a person may be that nobody can remove from here."""

    EXPORTS = "exports"
    COMPUTER = "computer"
    RUNNING = "running"
    FULLSTORY = "fullstory"


OUT_OF_REACH = {
    OutOfReach.EXPORTS: Phrase("files that were exported or copied to other places"),
    OutOfReach.COMPUTER: Phrase("backups of this computer, and what its disk keeps of removed files"),
    OutOfReach.RUNNING: Phrase("what a running copy of this program holds: its drafts and the world of its sandbox"),
    OutOfReach.FULLSTORY: Phrase("what Fullstory received: delete the user there"),
}
"""What each is, as an entry of a list."""


class Person(NamedTuple):
    """By what somebody is known. At least one is not empty; the case of letters counts in ids, not in e-mail."""

    user_uid: str = ""
    user_id: str = ""
    email: str = ""

    @property
    def traces(self) -> Traces:
        """What to look for."""
        return Traces(text.strip() for text in self)


class Found(NamedTuple):
    """What there is of a person, before anything is removed.

    own, mentions: how many exchanges were sent for the person, and how many others name the person.
    under_way, unreadable: see `Concerned`.   files: of ours, which are written anew without the names.
    copies: backups and databases that were set aside; they are removed whole, since nothing can be taken out of them.
    others: files in our folders that are none of ours, and are left alone.
    """

    own: int
    mentions: int
    under_way: int
    unreadable: int
    files: tuple[Path, ...]
    copies: tuple[Path, ...]
    others: tuple[Path, ...]


class Forgotten(NamedTuple):
    """What was done.

    removed: exchanges.   kept: exchanges that name the person and stay, as was asked.   files: written anew.
    copies: removed.   left: files of ours in which something still stands, or may.
    log_emptied: False if another program was reading; the rest goes when the last copy of this program is closed.
    """

    removed: int
    kept: int
    under_way: int
    files: tuple[Path, ...]
    copies: tuple[Path, ...]
    left: tuple[Path, ...]
    log_emptied: bool

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left here."""
        return self.log_emptied and not (self.kept or self.under_way or self.left)


_LOOKING, _REMOVING = 0.4, 0.7


class ForgetUser:
    """Looks first, so that the person can decide; a second call for the same person finds nothing.

    Errors: EnvironmentTrouble; CancelledError: what was removed by then is gone, and asking again goes on.
    """

    def __init__(self, upkeep: Upkeep, files: PersonalFiles) -> None:
        self._upkeep, self._files = upkeep, files

    def look(self, person: Person, progress: Callable[[float], object], cancel: CancelToken) -> Found:
        """Count what there is; nothing is changed. progress: told the share that is done, from 0 to 1."""
        traces = person.traces
        concerned = self._upkeep.concerned(traces, progress, cancel)
        return Found(
            len(concerned.own),
            len(concerned.mentions),
            concerned.under_way,
            concerned.unreadable,
            tuple(self._files.found(traces)),
            tuple(self._upkeep.copies()),
            tuple(self._files.others(traces)),
        )

    def __call__(
        self, person: Person, progress: Callable[[float], object], cancel: CancelToken, *, with_mentions: bool
    ) -> Forgotten:
        """Remove it. with_mentions: also exchanges of others that name the person."""
        traces = person.traces
        concerned = self._upkeep.concerned(traces, lambda share: progress(share * _LOOKING), cancel)
        ids = sorted((*concerned.own, *(concerned.mentions if with_mentions else ())))
        removed = self._upkeep.remove(ids, _part(progress, _LOOKING, _REMOVING), cancel) if ids else 0
        if concerned.unreadable:  # the index may hold words of records that nobody can read any more
            self._upkeep.rebuild_index(lambda _: None, cancel)
        copies = tuple(self._upkeep.copies())
        copies_left = tuple(self._upkeep.remove_copies())
        files = tuple(self._files.found(traces))
        files_left = tuple(self._files.mask(files, traces))
        emptied = self._upkeep.purge(_part(progress, _REMOVING, 1.0), cancel)
        kept = 0 if with_mentions else len(concerned.mentions)
        still = () if kept or concerned.under_way else tuple(self._upkeep.left(traces))
        return Forgotten(
            removed,
            kept,
            concerned.under_way,
            tuple(path for path in files if path not in files_left),
            tuple(path for path in copies if path not in copies_left),
            (*copies_left, *files_left, *still, *self._files.others(traces)),
            emptied,
        )


def _part(progress: Callable[[float], object], start: float, end: float) -> Callable[[float], object]:
    return lambda share: progress(start + (end - start) * share)

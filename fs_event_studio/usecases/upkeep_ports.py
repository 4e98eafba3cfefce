"""What the use cases need to keep the history small, private and sound. All values are plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from fs_event_studio.domain.keeping import KeepingRules
    from fs_event_studio.domain.traces import Traces
    from fs_event_studio.usecases.cancelling import CancelToken


class Pruned(NamedTuple):
    """What the rule of one environment removes, or removed. size_bytes: of requests and answers, as stored."""

    environment: str
    exchanges: int
    size_bytes: int


class Concerned(NamedTuple):
    """Which exchanges concern a person.

    own: ids of those sent for the person.   mentions: of others in which the person is named.
    under_way: how many of both are being sent right now, and are in neither.   unreadable: how many records are
    damaged, so that nobody can say.
    """

    own: Sequence[int]
    mentions: Sequence[int]
    under_way: int
    unreadable: int


class CheckReport(NamedTuple):
    """faults: sentences, none if all is sound; at most some.   unreadable: ids of damaged records, the first ones.

    index_damaged: whether the search index is.
    """

    faults: tuple[str, ...] = ()
    unreadable: tuple[int, ...] = ()
    index_damaged: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.faults and not self.unreadable

    @property
    def is_index_only(self) -> bool:
        """Whether nothing but the index is damaged, which can be made anew in place."""
        return self.index_damaged and len(self.faults) == 1 and not self.unreadable


class RescueReport(NamedTuple):
    """What came of a rescue.

    rescued: exchanges that are in the new database.   without_answer: how many of them lost their answer.
    lost: exchanges that could not be read.   set_aside: where the damaged database is now.
    """

    rescued: int
    without_answer: int
    lost: int
    set_aside: Path


class Upkeep(Protocol):
    """Works on a history that others use meanwhile. Every method blocks, some for minutes.

    progress: told what share is done, from 0 to 1, now and then.
    Errors: HistoryTrouble; CancelledError, with what was done by then kept where that is said.
    """

    def due(self, rules: KeepingRules, now: datetime, cancel: CancelToken) -> Sequence[Pruned]:
        """What the rules would remove; environments with nothing to remove are left out."""
        ...

    def prune(
        self, rules: KeepingRules, now: datetime, progress: Callable[[float], object], cancel: CancelToken
    ) -> Sequence[Pruned]:
        """Remove it, in small steps. If cancelled, returns what was removed by then."""
        ...

    def concerned(self, traces: Traces, progress: Callable[[float], object], cancel: CancelToken) -> Concerned:
        """Look through every exchange."""
        ...

    def remove(self, ids: Sequence[int], progress: Callable[[float], object], cancel: CancelToken) -> int:
        """Remove exchanges in small steps; returns how many there were. If cancelled, those are gone."""
        ...

    def purge(self, progress: Callable[[float], object], cancel: CancelToken) -> bool:
        """Leave nothing of what was removed in the index, in free space and in the log.

        False if another program was reading all the time, so that the log could not be emptied; it will be when the
        last copy of the program closes.
        """
        ...

    def vacuum(self, progress: Callable[[float], object], cancel: CancelToken) -> int:
        """Write the database anew without its free space; returns by how many bytes it is smaller. Sends wait."""
        ...

    def check(self, progress: Callable[[float], object], cancel: CancelToken, *, quick: bool) -> CheckReport:
        """Look for damage. quick: only at the structure of the database, not at each record and the index."""
        ...

    def rebuild_index(self, progress: Callable[[float], object], cancel: CancelToken) -> None:
        """Make the search index anew from what is kept. If cancelled, the next search goes on."""
        ...

    def rescue(self, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
        """Put a new history with all that is readable in the place of this one, which is set aside, and go on with it.

        Whatever else is asked of the history meanwhile raises HistoryBeingRescued; what comes of exchanges that are
        under way is written down afterwards. Errors: also if another copy of the program has it open. Nothing has
        changed then, nor if cancelled.
        """
        ...

    def copies(self) -> Sequence[Path]:
        """Files of ours that hold exchanges beside the database: backups, and databases that were set aside."""
        ...

    def remove_copies(self) -> Sequence[Path]:
        """Remove these files; returns those that could not be removed."""
        ...

    def left(self, traces: Traces) -> Sequence[Path]:
        """Those files of the database in which the names still stand in plain bytes."""
        ...


class PersonalFiles(Protocol):
    """Text files in the program's folders: environments, templates, drafts, worlds, crash reports."""

    def found(self, traces: Traces) -> Sequence[Path]:
        """Those in which the names stand."""
        ...

    def mask(self, paths: Sequence[Path], traces: Traces) -> Sequence[Path]:
        """Write the files anew without the names; returns those that could not be."""
        ...

    def others(self, traces: Traces) -> Sequence[Path]:
        """Files that are none of ours, and in which the names stand in plain bytes; they are left alone."""
        ...

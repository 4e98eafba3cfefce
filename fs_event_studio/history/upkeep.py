"""The port `Upkeep` on SQLite: everything that takes long is done in steps between which others write."""

import mmap
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from fs_event_studio.domain.keeping import KeepingRules
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.traces import Traces
from fs_event_studio.history import pruning, vacuuming
from fs_event_studio.history.backups import backups
from fs_event_studio.history.checking import check, index_faults
from fs_event_studio.history.concerning import concerned
from fs_event_studio.history.database import Database
from fs_event_studio.history.facets import Facets
from fs_event_studio.history.indexing import Indexer
from fs_event_studio.history.removing import BATCH, PAUSE_S, remove_exchanges
from fs_event_studio.history.rescuing import set_aside_databases
from fs_event_studio.history.tidying import tidying
from fs_event_studio.history.troubles import in_plain_words
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import HistoryTrouble
from fs_event_studio.usecases.upkeep_ports import CheckReport, Concerned, Pruned, RescueReport

Rescue: TypeAlias = Callable[[Callable[[float], object], CancelToken], RescueReport]

_REMOVING_SHARE = 0.9
_MERGING_SHARE = 0.4
_WORTH_MERGING = 0.1
"""Of what is left, how much must be gone before the index is merged for it; less goes with the merges of every day."""

_NEEDED_COPIES = 2
"""A database is written anew into a temporary file, and from there into the log."""


class HistoryUpkeep:
    """Fulfils the port for an opened store, to which database, facets and indexer belong."""

    def __init__(self, database: Database, facets: Facets, indexer: Indexer, rescue: Rescue) -> None:
        self._database, self._facets, self._indexer, self._rescue = database, facets, indexer, rescue

    def due(self, rules: KeepingRules, now: datetime, cancel: CancelToken) -> Sequence[Pruned]:
        """What the rules would remove. See the port."""
        found = []
        with self._database.reading() as connection:
            for one in pruning.doomed(connection, self._facets.all(connection), rules, now):
                if cancel.cancelled:
                    raise CancelledError
                exchanges, size_bytes = pruning.counted(connection, one)
                if exchanges:
                    found.append(Pruned(one.environment, exchanges, size_bytes))
        return found

    def prune(
        self, rules: KeepingRules, now: datetime, progress: Callable[[float], object], cancel: CancelToken
    ) -> Sequence[Pruned]:
        """Remove it, oldest first. See the port."""
        with self._database.reading() as connection:
            doomed = list(pruning.doomed(connection, self._facets.all(connection), rules, now))
            total = sum(pruning.counted(connection, one)[0] for one in doomed)
        exchanges, sizes = Counter[str](), Counter[str]()
        for one in doomed:
            for count, size_bytes in self._prune(one, cancel):
                exchanges[one.environment] += count
                sizes[one.environment] += size_bytes
                progress(_REMOVING_SHARE * min(1.0, exchanges.total() / max(total, 1)))
        if exchanges:
            self._shrink(exchanges.total(), cancel)
        progress(1.0)
        return [Pruned(name, count, sizes[name]) for name, count in exchanges.items() if count]

    def concerned(self, traces: Traces, progress: Callable[[float], object], cancel: CancelToken) -> Concerned:
        """Look through every exchange."""
        return concerned(self._database.reading, traces, progress, cancel)

    def remove(self, ids: Sequence[int], progress: Callable[[float], object], cancel: CancelToken) -> int:
        """Remove exchanges in small steps. See the port."""
        removed, rest = 0, iter(ids)
        while batch := tuple(islice(rest, BATCH)):
            if cancel.cancelled:
                raise CancelledError
            with self._database.writing() as connection:
                removed += remove_exchanges(connection, batch)
            progress(min(1.0, removed / len(ids)))
            cancel.wait(PAUSE_S)
        return removed

    def purge(self, progress: Callable[[float], object], cancel: CancelToken) -> bool:
        """Leave nothing of what was removed in the index, in free space and in the log. See the port."""
        self._indexer.catch_up()
        if not self._merge(cancel):
            raise CancelledError
        progress(_MERGING_SHARE)
        return self._vacuum(lambda share: progress(_MERGING_SHARE + (1 - _MERGING_SHARE) * share), cancel)

    def vacuum(self, progress: Callable[[float], object], cancel: CancelToken) -> int:
        """Write the database anew. See the port."""
        before = self._size()
        self._vacuum(progress, cancel)
        return before - self._size()

    def check(self, progress: Callable[[float], object], cancel: CancelToken, *, quick: bool) -> CheckReport:
        """Look for damage. See the port."""
        report = check(self._database.reading, progress, cancel, quick=quick)
        if quick or report.faults or not self._database.writable:
            return report
        with self._database.writing() as connection:
            return index_faults(connection)._replace(unreadable=report.unreadable)

    def rebuild_index(self, progress: Callable[[float], object], cancel: CancelToken) -> None:
        """Make the search index anew. See the port."""
        with self._database.writing() as connection:
            connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
            total: int = connection.execute("UPDATE exchanges SET indexed = 0 WHERE settled = 1").rowcount
        done = 0
        while added := self._indexer.step():
            done += added
            progress(min(1.0, done / max(total, 1)))
            if cancel.cancelled:
                raise CancelledError
            cancel.wait(PAUSE_S)
        progress(1.0)

    def rescue(self, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
        """Put a new database in the place of this one. See the port."""
        return self._rescue(progress, cancel)

    def copies(self) -> Sequence[Path]:
        """Backups, and databases that were set aside."""
        return sorted((*backups(self._database.path), *set_aside_databases(self._database.path)))

    def remove_copies(self) -> Sequence[Path]:
        """Remove these files; returns those that could not be removed."""
        for path in self.copies():
            with suppress(OSError):
                path.unlink(missing_ok=True)
        return self.copies()

    def left(self, traces: Traces) -> Sequence[Path]:
        """Those files of the database in which the names still stand in plain bytes."""
        path = self._database.path
        files = [path, path.with_name(f"{path.name}-wal")]
        with in_plain_words(path):
            return [one for one in files if one.exists() and _stand_in(one, traces)]

    def _prune(self, one: pruning.Doomed, cancel: CancelToken) -> Iterator[tuple[int, int]]:
        """Of each batch, how many exchanges and bytes are gone."""
        from_us = -(2**63)
        while not cancel.cancelled:
            with self._database.writing() as connection:
                # Read again under the lock: another copy may be at it, and something may have been pinned.
                found = pruning.batch(connection, one, from_us)
                removed = remove_exchanges(connection, (candidate.id for candidate in found))
            if not found:
                return
            from_us = found[-1].sent_at_us
            yield removed, sum(candidate.size_bytes for candidate in found)
            cancel.wait(PAUSE_S)

    def _shrink(self, removed: int, cancel: CancelToken) -> None:
        """Take the words of what was removed out of the index, if that is worth it, and make the file smaller."""
        with self._database.reading() as connection:
            left: int = connection.execute("SELECT count(*) FROM exchanges").fetchone()[0]
        if removed > left * _WORTH_MERGING:
            self._merge(cancel)
        more = True
        while more and not cancel.wait(PAUSE_S):
            with self._database.alone() as connection:
                more = vacuuming.give_back(connection)

    def _merge(self, cancel: CancelToken) -> bool:
        """Merge the whole index in steps; False if cancelled."""
        with self._database.writing() as connection:
            vacuuming.begin_merging(connection)
        more = True
        while more:
            if cancel.wait(PAUSE_S):
                return False
            with self._database.writing() as connection:
                more = vacuuming.merge_on(connection)
        return True

    def _vacuum(self, progress: Callable[[float], object], cancel: CancelToken) -> bool:
        path = self._database.path
        self._ask_for_space()
        with in_plain_words(path), tidying(path) as free:
            if not free:
                raise HistoryTrouble(
                    Phrase(
                        "Another copy of FS Event Studio is tidying up the history {0}. Try again when it is done.",
                        path,
                    )
                )
            with self._database.alone() as connection:
                vacuuming.vacuum(connection, progress, cancel)
                emptied = vacuuming.empty_log(connection)
        progress(1.0)
        return emptied

    def _ask_for_space(self) -> None:
        needed = self._size() * _NEEDED_COPIES
        with in_plain_words(self._database.path):
            free = shutil.disk_usage(self._database.path.parent).free
        if free < needed:
            raise HistoryTrouble(
                Phrase(
                    "The disk is too full to tidy up the history {0}: that takes {1:,} bytes for a moment, and "
                    "{2:,} are free. Free some space and try again; nothing was changed by this step.",
                    self._database.path,
                    needed,
                    free,
                )
            )

    def _size(self) -> int:
        """Of the database with what still stands in the log, in bytes."""
        with self._database.reading() as connection:
            pages: int = connection.execute("PRAGMA page_count").fetchone()[0]
            return pages * int(connection.execute("PRAGMA page_size").fetchone()[0])


def _stand_in(path: Path, traces: Traces) -> bool:
    if not path.stat().st_size:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        size, piece, overlap = len(data), 4_000_000, 4_000
        return any(traces.found_in(data[start : start + piece + overlap]) for start in range(0, size, piece))

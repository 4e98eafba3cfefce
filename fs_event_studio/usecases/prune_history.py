"""Remove what the person's rules for keeping no longer want. Without rules nothing is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.keeping import KeepingRules
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.ports import Clock
    from fs_event_studio.usecases.upkeep_ports import Pruned, Upkeep


class PruneHistory:
    """Asks the rules anew each time. rules: reads them. Errors: EnvironmentTrouble."""

    def __init__(self, upkeep: Upkeep, rules: Callable[[], KeepingRules], clock: Clock) -> None:
        self._upkeep, self._rules, self._clock = upkeep, rules, clock

    def due(self, cancel: CancelToken) -> Sequence[Pruned]:
        """What would be removed now. Errors: CancelledError."""
        rules = self._rules()
        return self._upkeep.due(rules, self._clock(), cancel) if rules else ()

    def __call__(self, progress: Callable[[float], object], cancel: CancelToken) -> Sequence[Pruned]:
        """Remove it in small steps; returns what was removed, also if it was cancelled meanwhile.

        progress: told the share that is done, from 0 to 1.
        """
        rules = self._rules()
        return self._upkeep.prune(rules, self._clock(), progress, cancel) if rules else ()

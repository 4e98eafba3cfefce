"""Gathers the IDs that can be offered for an event to an environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain.recent_ids import MOST_OF_A_KIND, RecentId, offered

if TYPE_CHECKING:
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.identification import Member
    from fs_event_studio.usecases.ports import History, IdSource

_MOST = 8 * MOST_OF_A_KIND


class RecentIds:
    """Blocks on the disk: call it off the window's thread. Errors: HistoryTrouble."""

    def __init__(self, history: History, sandbox: IdSource) -> None:
        self._history, self._sandbox = history, sandbox

    def __call__(self, environment: Environment) -> dict[Member, tuple[RecentId, ...]]:
        """What to offer, by member. The sandbox's own IDs are offered for the sandbox only."""
        own = self._sandbox.known_ids(_MOST) if environment.is_sandbox else ()
        return offered([*self._history.recent_ids(environment.name, _MOST), *own])

"""The open window looks after the history: it applies the rules, checks after a crash, and says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from fs_event_studio.domain.keeping import KeepingRule, KeepingRules
from fs_event_studio.gui.keeping import KeepingViewModel
from fs_event_studio.gui.tasks import TaskRunner
from fs_event_studio.usecases.prune_history import PruneHistory
from fs_event_studio.usecases.troubles import HistoryTrouble
from fs_event_studio.usecases.upkeep_ports import CheckReport, Pruned
from support.exchanges import SENT_AT


@dataclass
class FakeUpkeep:
    """Prunes what it is told, and finds the faults that it is told."""

    pruned: Sequence[Pruned] = ()
    faults: tuple[str, ...] = ()
    trouble: str = ""
    checks: list[bool] = field(default_factory=list)

    def prune(self, *_arguments: object) -> Sequence[Pruned]:
        if self.trouble:
            raise HistoryTrouble(self.trouble)
        return self.pruned

    def check(self, *_arguments: object, quick: bool) -> CheckReport:
        self.checks.append(quick)
        return CheckReport(self.faults)


class Keeping:
    """The view-model on a fake; what it says."""

    def __init__(self, qtbot: QtBot) -> None:
        self.upkeep, self.tasks = FakeUpkeep(), TaskRunner()
        self.model = KeepingViewModel(lambda: self, self.tasks)  # type: ignore[arg-type,return-value]
        self.said: list[str] = []
        self.troubles: list[str] = []
        self.removed = 0
        self.model.said.connect(self.said.append)
        self.model.troubled.connect(self.troubles.append)
        self.model.removed.connect(self._count)
        self._qtbot = qtbot

    def make_pruner(self) -> Any:  # noqa: ANN401 - on the fake
        rules = KeepingRules(others=KeepingRule(days=1))
        return PruneHistory(self.upkeep, lambda: rules, lambda: SENT_AT)  # type: ignore[arg-type]

    def wait(self) -> None:
        self._qtbot.wait_until(lambda: self.tasks.idle)

    def _count(self) -> None:
        self.removed += 1


@pytest.fixture
def keeping(qtbot: QtBot) -> Iterator[Keeping]:
    made = Keeping(qtbot)
    yield made
    made.model.close()
    made.tasks.close()


def test_it_says_what_it_removed(keeping: Keeping) -> None:
    keeping.upkeep.pruned = [Pruned("sandbox", 12, 3400), Pruned("live\n", 1, 7)]
    keeping.model.prune()
    keeping.model.prune()  # it is under way
    keeping.wait()
    (said,) = keeping.said
    assert said.startswith("Exchanges were removed from the history, as your rules for keeping say. sandbox: 12; live")
    assert "\n" not in said
    assert (keeping.removed, keeping.troubles) == (1, [])


def test_nothing_removed_is_nothing_said(keeping: Keeping) -> None:
    keeping.model.prune()
    keeping.wait()
    assert (keeping.said, keeping.troubles, keeping.removed) == ([], [], 0)


def test_trouble_is_told_and_the_next_time_it_is_tried_again(keeping: Keeping) -> None:
    keeping.upkeep.trouble = "The disk is full."
    keeping.model.prune()
    keeping.wait()
    assert keeping.troubles == ["The disk is full."]
    keeping.upkeep.trouble, keeping.upkeep.pruned = "", [Pruned("sandbox", 1, 1)]
    keeping.model.prune()
    keeping.wait()
    assert len(keeping.said) == 1


def test_damage_after_a_crash_is_told(keeping: Keeping) -> None:
    """By a quick check, which is not made after a good end."""
    found: list[tuple[str, ...]] = []
    keeping.model.damaged.connect(found.append)
    keeping.model.start(after_crash=False)
    keeping.wait()
    assert keeping.upkeep.checks == []
    keeping.upkeep.faults = ("page 7",)
    keeping.model.start(after_crash=True)
    keeping.wait()
    assert keeping.upkeep.checks == [True]
    assert found == [("page 7",)]

"""How long exchanges are kept. Nothing is removed unless a rule of the person says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

BYTES_PER_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class KeepingRule:
    """What is kept of one environment; None: no bound. Pinned exchanges are always kept, and count for nothing.

    days: of what age.   exchanges: how many, the newest.   megabytes: of their requests and answers, as stored.
    """

    days: int | None = None
    exchanges: int | None = None
    megabytes: int | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, one.name) is not None for one in fields(self))


NO_RULE = KeepingRule()


@dataclass(frozen=True, slots=True)
class KeepingRules:
    """The rules by environment. others: for environments without one of their own."""

    environments: Mapping[str, KeepingRule] = field(default_factory=dict)
    others: KeepingRule = NO_RULE

    def __bool__(self) -> bool:
        return any((self.others, *self.environments.values()))

    def rule(self, environment: str) -> KeepingRule:
        """The rule for an environment."""
        return self.environments.get(environment, self.others)

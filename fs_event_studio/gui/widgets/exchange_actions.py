"""What a view of one exchange asks of whoever keeps them. Every answer comes later, in the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.exchanges import Annotation, Exchange
    from fs_event_studio.domain.exporting.single import CopyForm

Result = TypeVar("Result")


class ExchangeActions(Protocol):
    """Methods of objects are called back, and only as long as their object is there."""

    def annotate(self, exchange_id: int, annotation: Annotation) -> None:
        """Replace what the person added."""
        ...

    def attempts(self, exchange: Exchange, then: Callable[[Sequence[Exchange]], None]) -> None:
        """Read all attempts at the same event, oldest first."""
        ...

    def copies(self, ids: Sequence[int], form: CopyForm, then: Callable[[str], object]) -> None:
        """Make a text of whole exchanges, without keys."""
        ...

    def compute(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        """Have `work` done beside the window; it takes and gives plain values."""
        ...

    def redact(self, text: str) -> str:
        """`text` without keys; blocks."""
        ...

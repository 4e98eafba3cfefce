"""The variables of a pasted program. What they stand for is bounded, because a few lines can name a huge value."""

from typing import Final

from fs_event_studio.domain.pasting.computed import Computed, LooseValue

MAX_EXPANDED_CHARS: Final = 5_000_000
"""So much is put in the place of variables in all; what goes beyond counts as computed."""

CHARS_OF_A_VALUE: Final = 20
"""So much does one number, text or member count, beside its characters."""

MAX_DEPTH: Final = 100


class Variables:
    """Names and values. A value is handed out as a copy, so that none can hold itself."""

    def __init__(self) -> None:
        self._values: dict[str, LooseValue] = {}
        self._left_chars = MAX_EXPANDED_CHARS

    def __setitem__(self, name: str, value: LooseValue) -> None:
        self._values[name] = value

    def value(self, name: str) -> LooseValue:
        """A copy of the value; Computed if it is not known or too large."""
        return self._copy(self._values.get(name, Computed()), MAX_DEPTH)

    def text(self, name: str) -> str | None:
        """The value if it is a text."""
        value = self.value(name)
        return value if isinstance(value, str) else None

    def table(self, name: str) -> dict[str, LooseValue]:
        """The object itself, so that members can be added; an empty one if the value is no object."""
        value = self._values.get(name)
        return value if isinstance(value, dict) else {}

    def joined(self, left: LooseValue, right: LooseValue) -> LooseValue:
        """Two texts as one."""
        if not (isinstance(left, str) and isinstance(right, str)) or not self._spend(len(left)):
            return Computed()
        return left + right

    def _copy(self, value: LooseValue, levels: int) -> LooseValue:
        size = len(value) if isinstance(value, str) else 0
        if not levels or not self._spend(CHARS_OF_A_VALUE + size):
            return Computed()
        if isinstance(value, dict):
            return {name: self._copy(member, levels - 1) for name, member in value.items()}
        if isinstance(value, list):
            return [self._copy(item, levels - 1) for item in value]
        return value

    def _spend(self, chars: int) -> bool:
        if chars > self._left_chars:
            return False
        self._left_chars -= chars
        return True

"""What any shell makes of a line of text: one command with its words."""

from dataclasses import dataclass

from fs_event_studio.domain.pasting.remarks import Remark


@dataclass(frozen=True, slots=True)
class NativeCommand:
    """One command that runs a program.

    stdin: what the program is given to read, if the text says so.
    unknown: variables without a value, as they were written; they still stand so in the words.
    """

    words: tuple[str, ...]
    stdin: str | None = None
    unknown: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

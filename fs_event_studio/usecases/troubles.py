"""What the person's computer does not let us do, as errors that are shown as they are."""

from fs_event_studio.domain.phrases import Phrase


class EnvironmentTrouble(Exception):  # noqa: N818 - the name says who is to blame: the computer, not us
    """The person's computer does not let us go on: disk full, database locked, no usable keyring.

    The message is a sentence for the person; it is shown as it is.
    """


class KeyringTrouble(EnvironmentTrouble):
    """The OS keyring cannot be used, is locked, or did not answer in time."""


class HistoryTrouble(EnvironmentTrouble):
    """The history cannot be read or written."""


class DamagedHistory(HistoryTrouble):
    """The database or a record in it is damaged, or it is none: what is readable can be rescued."""


class HistoryBeingRescued(HistoryTrouble):
    """This copy of the program is rescuing it, and nothing else can be done with it meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            Phrase(
                "What is readable of the history is being rescued right now, so that nothing was sent or changed. "
                "Try again when that is done."
            )
        )

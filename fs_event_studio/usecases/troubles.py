"""What the person's computer does not let us do, as errors that are shown as they are."""


class EnvironmentTrouble(Exception):  # noqa: N818 - the name says who is to blame: the computer, not us
    """The person's computer does not let us go on: disk full, database locked, no usable keyring.

    The message is a sentence for the person; it is shown as it is.
    """


class KeyringTrouble(EnvironmentTrouble):
    """The OS keyring cannot be used, is locked, or did not answer in time."""


class HistoryTrouble(EnvironmentTrouble):
    """The history cannot be read or written."""


class DamagedHistory(HistoryTrouble):
    """The database is damaged, or none: what is readable can be rescued."""

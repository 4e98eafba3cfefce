"""What a command cannot go on with, beside the trouble that the other rooms know."""


class InputError(Exception):
    """The person gave something that cannot be used; the message is a sentence that says what and how to mend it."""


class OutputError(Exception):
    """What we print cannot be written: the disk is full, say. The message is a sentence."""

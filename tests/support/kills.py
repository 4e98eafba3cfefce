"""How often children are killed: some times in the suite, and as often as FS_EVENT_STUDIO_KILLS says on demand."""

import os


def kills(usual: int) -> int:
    """The number of kills of one kind. usual: in the suite."""
    return int(os.environ.get("FS_EVENT_STUDIO_KILLS", usual))

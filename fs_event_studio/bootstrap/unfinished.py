"""What killed programs leave half written."""

import time
from typing import TYPE_CHECKING

from fs_event_studio.settings.folders import Folders

if TYPE_CHECKING:
    from fs_event_studio.settings.sweeping import UnfinishedFiles


def unfinished_files(folders: Folders) -> "UnfinishedFiles":
    """Notes on the files that this program is making, and that others were."""
    from fs_event_studio.history.locks import try_lock
    from fs_event_studio.settings.sweeping import UnfinishedFiles

    return UnfinishedFiles(folders.unfinished_folder, try_lock)


def sweep(folders: Folders) -> None:
    """Remove what killed runs left half written."""
    from fs_event_studio.settings.sweeping import sweep_drafts

    unfinished_files(folders).sweep()
    sweep_drafts({folders.data, folders.config}, time.time())

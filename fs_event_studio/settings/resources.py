"""Finding the files that travel with the program: icons, style sheets, samples."""

from pathlib import Path

import fs_event_studio


def find(name: str) -> Path:
    """Path of the resource `name`, such as "icons/app.svg".

    An installed copy carries its resources in the package; a development checkout keeps them beside it.
    Errors: FileNotFoundError, naming the file, if there is no such resource.
    """
    package = Path(fs_event_studio.__file__).parent
    installed = package / "_resources"
    path = (installed if installed.is_dir() else package.parent / "resources") / name
    if not path.is_file():
        raise FileNotFoundError(f"The program's file {path} is missing: install it again.")
    return path

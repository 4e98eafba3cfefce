"""Finding the files that travel with the program: icons, style sheets, samples."""

from pathlib import Path

import fs_event_studio


def find(name: str) -> Path:
    """Path of the resource `name`, such as "icons/app.svg".

    Errors: FileNotFoundError, naming the file, if there is no such resource.
    """
    path = _home() / name
    if not path.is_file():
        raise FileNotFoundError(f"The program's file {path} is missing: install it again.")
    return path


def find_folder(name: str) -> Path:
    """Path of the resources' folder `name`. Errors: FileNotFoundError, naming it."""
    path = _home() / name
    if not path.is_dir():
        raise FileNotFoundError(f"The program's folder {path} is missing: install it again.")
    return path


def _home() -> Path:
    """An installed copy carries its resources in the package; a development checkout keeps them beside it."""
    package = Path(fs_event_studio.__file__).parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"

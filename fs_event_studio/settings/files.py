"""Reading and writing small settings files so that none is ever found half written."""

import json
from itertools import count
from pathlib import Path
from typing import Any

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.troubles import EnvironmentTrouble

MAX_BYTES = 1024 * 1024
"""A settings file larger than this is not ours."""


class SettingsTrouble(EnvironmentTrouble):
    """A settings file cannot be read or written; the message names the file, the reason and the fix."""


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in the file, or None if there is no file.

    Errors: SettingsTrouble.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SettingsTrouble(
                Phrase("{0} is larger than {1:,} bytes. Move it away and start again.", path, MAX_BYTES)
            )
        value = json.loads(path.read_text(encoding="utf-8-sig"))  # some editors put a byte order mark
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SettingsTrouble(
            Phrase("{0} cannot be read: {1}. Check its permissions.", path, error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsTrouble(
            Phrase("{0} is not UTF-8. Save it as UTF-8, or move it away and start again.", path)
        ) from error
    except (ValueError, RecursionError) as error:
        raise SettingsTrouble(
            Phrase("{0} is not JSON: {1}. Mend it, or move it away and start again.", path, str(error))
        ) from error
    if not isinstance(value, dict):
        raise SettingsTrouble(Phrase("{0} must hold a JSON object. Mend it, or move it away and start again.", path))
    return value


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Replace the file in one step: readable by its owner only, on the disk before it takes its name.

    Errors: SettingsTrouble; the old file is then as it was.
    """
    write_bytes(path, (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode())


def write_bytes(path: Path, content: bytes, *, shared: bool = False) -> None:
    """Replace the file in one step: on the disk before it takes its name, and readable by its owner only.

    shared: others may read it as well.
    Errors: SettingsTrouble; the old file is then as it was.
    """
    from fs_event_studio.disk.whole_file import PRIVATE, SHARED, write_whole  # noqa: PLC0415 - a start only reads

    try:
        path.parent.mkdir(mode=0o755 if shared else 0o700, parents=True, exist_ok=True)
        write_whole(path, content, SHARED if shared else PRIVATE)
    except OSError as error:
        raise SettingsTrouble(
            Phrase("{0} cannot be written: {1}. Check the disk and the folder.", path, error.strerror)
        ) from error


def set_aside(path: Path) -> None:
    """Rename a file that cannot be used, so that a new one can take its name and nothing in it is lost.

    Errors: SettingsTrouble.
    """
    names = (path.with_name(f"{path.stem}.unusable-{number}{path.suffix}") for number in count(1))
    try:
        path.rename(next(name for name in names if not name.exists()))
    except OSError as error:
        raise SettingsTrouble(
            Phrase("{0} cannot be renamed: {1}. Move it away yourself.", path, error.strerror)
        ) from error

"""Values of a program that cannot be known without running it, and a value without them."""

from dataclasses import dataclass
from typing import TypeAlias

from fs_event_studio.domain.json_text import JsonNumber, JsonValue
from fs_event_studio.domain.pasting.remarks import Remark, suspicious


@dataclass(frozen=True, slots=True)
class Computed:
    """Stands where a program would compute something."""


LooseValue: TypeAlias = "bool | str | JsonNumber | Computed | list[LooseValue] | dict[str, LooseValue] | None"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a value, and remarks on what was left out of it."""

    value: JsonValue
    remarks: tuple[Remark, ...]


def known(value: LooseValue) -> Known | None:
    """`value` without what is computed; None if nothing of it is known."""
    if isinstance(value, Computed):
        return None
    remarks: list[Remark] = []
    return Known(_pruned(value, "", remarks), tuple(remarks))


def _pruned(value: LooseValue, path: str, remarks: list[Remark]) -> JsonValue:
    """value: not Computed itself."""
    if isinstance(value, dict):
        return {
            name: _pruned(member, f"{path}{name}.", remarks)
            for name, member in value.items()
            if _is_known(member, f"{path}{name}", remarks)
        }
    if isinstance(value, list):
        return [
            _pruned(item, f"{path}{position}.", remarks)
            for position, item in enumerate(value)
            if _is_known(item, f"{path}{position}", remarks)
        ]
    assert not isinstance(value, Computed)
    return value


def _is_known(value: LooseValue, path: str, remarks: list[Remark]) -> bool:
    if isinstance(value, Computed):
        remarks.append(suspicious(path, "The program computes this value, so it was left out. Fill it in by hand."))
        return False
    return True

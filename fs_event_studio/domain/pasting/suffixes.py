"""Type suffixes of v1 (`price_real`), which v2 asks to leave off: what they said goes into the schema.

A name loses its suffix only where nothing is lost with it: the value is of the type, and no other property has the
plain name. A schema entry is written only where v2 would infer another type, which is so for int and date.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.domain.pasting.remarks import Remark, changed, listed, suspicious
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.property_types import V1_SUFFIX, PropertyType, matches

_DECLARED = frozenset({PropertyType.INT, PropertyType.INTS, PropertyType.DATE, PropertyType.DATES})
_RENAMED = (
    "The type suffixes that v1 wants and v2 does not were taken off: {0}. "
    "Searches for the old names will not find this event."
)
_DECLARED_ONES = (
    "The type suffixes that v1 wants and v2 does not were taken off: {0}. "
    "The schema says which of them are int or date. Searches for the old names will not find this event."
)
_KEPT = "These names keep their v1 suffix, because the value is not of that type or the plain name is taken: {0}."


@dataclass(slots=True)
class PlainProperties:
    """Properties without suffixes.   schema: type names by dotted path.   kept: paths of those that keep theirs."""

    properties: JsonObject = field(default_factory=dict)
    schema: JsonObject = field(default_factory=dict)
    renamed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    @property
    def remarks(self) -> Iterator[Remark]:
        """What was done, in two sentences at most."""
        if self.renamed:
            yield changed("properties", Phrase(_DECLARED_ONES if self.schema else _RENAMED, listed(self.renamed)))
        if self.kept:
            yield suspicious(
                "properties",
                Phrase(_KEPT, listed(self.kept)),
            )


def without_suffixes(data: JsonObject) -> PlainProperties:
    """The properties of a v1 event as v2 wants them."""
    plain = PlainProperties()
    plain.properties = _plain(data, "", plain)
    return plain


def _plain(data: JsonObject, prefix: str, found: PlainProperties) -> JsonObject:
    """prefix: of the dotted paths, with a dot at the end."""
    bases = Counter(map(_base, data))
    plain: JsonObject = {}
    for name, value in data.items():
        new_name = name
        if V1_SUFFIX.fullmatch(name) and not isinstance(value, dict):
            base, kind = _base(name), PropertyType(name.rpartition("_")[2])
            if matches(value, kind) and bases[base] == 1:
                new_name = base
                found.renamed.append(f"{prefix}{name}")
                if kind in _DECLARED:
                    found.schema[f"{prefix}{base}"] = kind.value
            else:
                found.kept.append(f"{prefix}{name}")
        plain[new_name] = _plain(value, f"{prefix}{new_name}.", found) if isinstance(value, dict) else value
    return plain


def _base(name: str) -> str:
    return name.rpartition("_")[0] if V1_SUFFIX.fullmatch(name) else name

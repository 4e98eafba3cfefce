"""Turns searches into plans. What was typed stands in values and in words that were picked out of it, never in SQL."""

import sqlite3
from collections.abc import Mapping, Sequence

from fs_event_studio.domain.search import SearchQuery, words
from fs_event_studio.domain.search.properties import event_properties, property_holds
from fs_event_studio.domain.search.tree import (
    All,
    Any,
    FacetField,
    HasFacet,
    HasMark,
    HasProperty,
    HasStatus,
    HasTag,
    Mark,
    Node,
    Not,
    Operator,
    SentBefore,
    TextField,
    Words,
    reads_bodies,
)
from fs_event_studio.history.facets import Facet
from fs_event_studio.history.matching import is_about_words, match_expression
from fs_event_studio.history.packing import UnreadableSideError, unpack
from fs_event_studio.history.plans import SETTLED, Plan, Sql, matches, of_facets

_MARKS = {
    Mark.PINNED: "id IN (SELECT id FROM annotations INDEXED BY pinned WHERE pinned = 1)",
    Mark.NOTED: "id IN (SELECT id FROM annotations WHERE note != '')",
    Mark.TAGGED: "id IN (SELECT id FROM tags)",
    Mark.RETRY: "attempt > 1",
}
_PROPERTY = "(SELECT property_holds(?, codec, data) FROM requests WHERE requests.id = exchanges.id)"


def plan_of(connection: sqlite3.Connection, query: SearchQuery, facets: Mapping[int, Facet]) -> Plan:
    """What to ask the database, with this connection.

    What columns and index can answer comes first; properties are compared last, for what is left, on unpacked
    bodies: some 40 µs each.
    Errors: sqlite3.Error.
    """
    return _Planner(connection, facets).plan(query.root)


class _Planner:
    def __init__(self, connection: sqlite3.Connection, facets: Mapping[int, Facet]) -> None:
        self._connection, self._facets = connection, facets
        self._properties: list[HasProperty] = []

    def plan(self, root: All) -> Plan:
        about_facets = [part for part in root.parts if _is_about_facets(part)]
        about_words = [part for part in root.parts if is_about_words(part)]
        others = [part for part in root.parts if not _is_about_facets(part) and not is_about_words(part)]
        about_words += [words for part in others if isinstance(part, HasProperty) for words in _narrowing(part)]
        costly = [part for part in others if reads_bodies(part)]
        cheap = [part for part in others if not reads_bodies(part) and not _is_bound(part)]
        bounds = [self._sql(part) for part in others if _is_bound(part)]
        plan = Plan(
            facets=self._settled(about_facets) if about_facets or others else None,
            match=match_expression(self._connection, All(tuple(about_words))) if about_words else "",
            conditions=(
                *([Sql.joined(" AND ", [SETTLED, *bounds])._replace(indexed=True)] if bounds else []),
                *map(self._sql, cheap),
            ),
            costly=tuple(map(self._sql, costly)),
        )
        if self._properties:
            self._connection.create_function("property_holds", 3, self._property_holds)
        return plan

    def _settled(self, parts: Sequence[Node]) -> tuple[tuple[int, Facet], ...]:
        """Those of which all parts hold, and none under way: it is found once it is settled."""
        return tuple(
            (number, facet)
            for number, facet in self._facets.items()
            if facet.outcome is not None and all(_facet_holds(part, facet) for part in parts)
        )

    def _sql(self, node: Node) -> Sql:
        """A condition about a row of `exchanges`."""
        if _is_about_facets(node):
            return of_facets(self._settled([node]))
        if is_about_words(node):
            return matches(match_expression(self._connection, node))
        if isinstance(node, Not) and isinstance(node.part, SentBefore):
            return Sql("sent_at_us >= ?", (_within_64_bits(node.part.moment_us),))
        if isinstance(node, Not):
            part = self._sql(node.part)
            return Sql(f"NOT ({part.text})", part.values)
        if isinstance(node, All | Any):
            return Sql.joined(" AND " if isinstance(node, All) else " OR ", [self._sql(part) for part in node.parts])
        return self._leaf(node)

    def _leaf(self, node: Node) -> Sql:
        match node:
            case SentBefore():
                return Sql("sent_at_us < ?", (_within_64_bits(node.moment_us),))
            case HasTag():
                return Sql("id IN (SELECT id FROM tags WHERE folded = ?)", (_storable(node.tag),), indexed=True)
            case HasMark():
                return Sql(_MARKS[node.mark], indexed=node.mark is not Mark.RETRY)
            case HasProperty():
                self._properties.append(node)
                return Sql(_PROPERTY, (len(self._properties) - 1,))
            case _:
                raise TypeError(f"{node} is planned elsewhere")

    def _property_holds(self, number: int, codec: int, data: bytes) -> bool:
        """Called by SQLite. A damaged record has no properties."""
        try:
            _, body = unpack(codec, data)
        except UnreadableSideError:
            return False
        return property_holds(self._properties[number], event_properties(body))


def _narrowing(node: HasProperty) -> Sequence[Words]:
    """Words that the body has if the property compares so: the names of its path stand there."""
    names = [Words(name, quoted=True, field=TextField.REQUEST) for name in node.path if words(name)]
    if node.operator is Operator.HAS:
        names.append(Words(node.operand, node.quoted, TextField.REQUEST))
    return names


def _is_about_facets(node: Node) -> bool:
    if isinstance(node, Not):
        return _is_about_facets(node.part)
    if isinstance(node, All | Any):
        return all(map(_is_about_facets, node.parts))
    return isinstance(node, HasFacet | HasStatus)


def _is_bound(node: Node) -> bool:
    return isinstance(node.part if isinstance(node, Not) else node, SentBefore)


def _facet_holds(node: Node, facet: Facet) -> bool:
    match node:
        case Not():
            return not _facet_holds(node.part, facet)
        case All():
            return all(_facet_holds(part, facet) for part in node.parts)
        case Any():
            return any(_facet_holds(part, facet) for part in node.parts)
        case HasStatus():
            return facet.status is not None and node.lowest <= facet.status <= node.highest
        case HasFacet(field=FacetField.ENVIRONMENT):
            return facet.environment.casefold() == str(node.value).casefold()
        case HasFacet():
            return bool(getattr(facet, node.field) == node.value)
        case _:
            raise TypeError(f"{node} is not about facets")


def _within_64_bits(number: int) -> int:
    return max(-(2**63), min(number, 2**63 - 1))


def _storable(tag: str) -> str:
    return tag.encode("utf-8", "replace").decode()

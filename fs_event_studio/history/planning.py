"""Turns searches into plans."""

import sqlite3
from collections.abc import Mapping

from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.history.facets import Facet
from fs_event_studio.history.index import match_expression
from fs_event_studio.history.plans import Plan


def plan_of(connection: sqlite3.Connection, query: SearchQuery, facets: Mapping[int, Facet]) -> Plan:  # noqa: ARG001
    """What to ask the database."""
    return Plan(match=match_expression(query) or "")

"""The IDs that the latest exchanges with one environment named."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.recent_ids import IdOrigin, RecentId
from fs_event_studio.history.texts import column_text, stored_text

LOOKED_AT = 2000
"""How many exchanges are looked at, so that it takes as long whatever the history's size."""

_COLUMNS = {
    Member.SESSION_ID: "session_id",
    Member.SESSION_UID: "session_uid",
    Member.USER_ID: "user_id",
    Member.USER_UID: "user_uid",
}
_EACH = "SELECT '{0}' AS member, {1} AS value, max(sent_at_us) AS at_us FROM here WHERE {1} <> '' GROUP BY {1}"
_RECENT = f"""
WITH latest AS (SELECT * FROM exchanges ORDER BY id DESC LIMIT {LOOKED_AT}),
here AS (SELECT * FROM latest WHERE facet IN (SELECT id FROM facets WHERE environment = ?))
{" UNION ALL ".join(_EACH.format(member, column) for member, column in _COLUMNS.items())}
ORDER BY at_us DESC LIMIT ?
"""  # noqa: S608 - names of ours
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def recent_ids(connection: sqlite3.Connection, environment: str, limit: int) -> Sequence[RecentId]:
    """Up to `limit` distinct IDs, the latest first. Errors: sqlite3.Error."""
    rows = connection.execute(_RECENT, (stored_text(environment), limit))
    return [
        RecentId(
            Member(row["member"]),
            column_text(row["value"]),
            _EPOCH + timedelta(microseconds=row["at_us"]),
            IdOrigin.SENT,
        )
        for row in rows
    ]

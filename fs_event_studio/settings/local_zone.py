"""The time zone of this computer, with its summer time, as the standard library needs it."""

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """Asks the system for the offset at each moment, so that yesterday is right on the day after a change."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Of a moment by this computer's clock; of none, zero."""
        if moment is None:
            return timedelta()
        return self._local(moment.replace(tzinfo=None)).utcoffset() or timedelta()

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Not known apart from the offset."""
        del moment
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """As the system calls it, such as CET."""
        return None if moment is None else self._local(moment.replace(tzinfo=None)).tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """`moment`, in UTC but marked as ours, by this computer's clock."""
        local = self._local(moment.replace(tzinfo=UTC))
        return local.replace(tzinfo=self)

    @staticmethod
    def _local(moment: datetime) -> datetime:
        """By this computer's clock; in UTC where the system cannot say, such as before 1970 on Windows."""
        try:
            return moment.astimezone()
        except (OSError, OverflowError, ValueError):
            return moment.replace(tzinfo=UTC)

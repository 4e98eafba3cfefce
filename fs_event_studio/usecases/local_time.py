"""The time zone of this computer, with its summer times."""

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """For dates that a person types: each gets the offset that holds on that day.

    Beyond the years that the system knows, UTC stands in.
    """

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """The offset at a local time."""
        try:
            offset = (moment or datetime.now()).replace(tzinfo=None).astimezone().utcoffset()  # noqa: DTZ005 - local
        except (OverflowError, ValueError, OSError):
            return timedelta()
        return offset or timedelta()

    def dst(self, _moment: datetime | None) -> None:
        """Not told apart from the rest of the offset."""

    def tzname(self, _moment: datetime | None) -> str:
        """For people who look at it in a debugger."""
        return "local"

    def fromutc(self, moment: datetime) -> datetime:
        """The local time of a moment in UTC."""
        return moment.replace(tzinfo=UTC).astimezone().replace(tzinfo=self)


def local_now() -> datetime:
    """The time of this computer, in its own zone: what searches for times start from."""
    return datetime.now(LocalZone())

"""The sandbox's clock: real time that can be stopped and moved."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import RLock

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = datetime(9998, 1, 1, tzinfo=UTC)
"""How far the clock can be set; beyond, sums of times would leave what `datetime` can hold."""


class MovableClock:
    """Runs like the clock that it reads, until it is frozen, advanced or set.

    May be used from several threads.
    """

    def __init__(self, read: Callable[[], datetime]) -> None:
        self._read = read
        self._ahead = timedelta(0)
        self._frozen_at: datetime | None = None
        self._lock = RLock()

    def now(self) -> datetime:
        """The sandbox's time, aware and in UTC."""
        with self._lock:
            return self._read().astimezone(UTC) + self._ahead if self._frozen_at is None else self._frozen_at

    @property
    def is_frozen(self) -> bool:
        """Whether it stands still."""
        return self._frozen_at is not None

    def freeze(self) -> None:
        """Stand still at the present moment."""
        with self._lock:
            self._frozen_at = self.now()

    def freeze_at(self, moment: datetime) -> None:
        """Stand still at `moment`. Errors: ValueError as `jump_to`; then it goes on as before."""
        _check(moment)
        with self._lock:
            self._frozen_at = moment.astimezone(UTC)

    def resume(self) -> None:
        """Run on from where it stands."""
        with self._lock:
            moment, self._frozen_at = self.now(), None
            self._ahead = moment - self._read()

    def follow(self) -> None:
        """Run with the clock that it reads, as at the start."""
        with self._lock:
            self._ahead, self._frozen_at = timedelta(0), None

    def advance(self, step: timedelta) -> None:
        """Go forward by `step`; whether it runs or stands still does not change.

        Errors: ValueError if it would go back, or past LATEST.
        """
        if step < timedelta(0):
            raise ValueError("A step leads forward; give a positive one, or jump to a moment.")
        with self._lock:
            now = self.now()
            if step > LATEST - now:
                raise ValueError(_OUT_OF_RANGE)
            self.jump_to(now + step)

    def jump_to(self, moment: datetime) -> None:
        """Set it to any moment, earlier ones too; whether it runs or stands still does not change.

        Errors: ValueError if `moment` is naive, or not between EARLIEST and LATEST.
        """
        _check(moment)
        with self._lock:
            if self._frozen_at is None:
                self._ahead = moment - self._read()
            else:
                self._frozen_at = moment.astimezone(UTC)


_OUT_OF_RANGE = f"The sandbox's clock goes from {EARLIEST.year} to {LATEST.year}."


def _check(moment: datetime) -> None:
    if moment.tzinfo is None:
        raise ValueError("The moment needs a time zone.")
    if not EARLIEST <= moment <= LATEST:
        raise ValueError(_OUT_OF_RANGE)

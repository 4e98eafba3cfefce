"""Calls to the keyring in threads of their own, because a locked keyring or a hanging D-Bus may never answer."""

import threading
from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar, cast

from fs_event_studio.domain.phrases import Phrase, sentences
from fs_event_studio.usecases.troubles import KeyringTrouble

_T = TypeVar("_T")

_STILL_BUSY = Phrase("The keyring has not answered an earlier question yet.")
_WHAT_TO_DO = Phrase(
    "It may be locked and waiting for you: look for a window that asks for its password, answer it, then try again."
)
_SENTENCES = {
    "KeyringLocked": Phrase("The keyring is locked. Unlock it, then try again."),
    "LockedException": Phrase("The keyring is locked. Unlock it, then try again."),
    "PromptDismissedException": Phrase(
        "The keyring is locked, and its question was not answered. Unlock it, then try again."
    ),
    "InitError": Phrase("The keyring could not be opened. Unlock it or make a default keyring, then try again."),
    "PasswordSetError": Phrase(
        "The keyring refused to keep the key. Unlock it or allow this app to use it, then try again."
    ),
    "PasswordDeleteError": Phrase("The keyring refused to forget the key. Unlock it or delete the key there."),
}
"""By class name, so that nothing needs to be imported; the classes are keyring's and secretstorage's."""


class TimedCalls:
    """Runs one job at a time and waits no longer for it than it is told.

    A job that is late goes on in its thread, which is a daemon: the process can exit without it. Until it ends, every
    further call fails at once, so there is never more than one thread. Any thread may call.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._running: _Call[object] | None = None

    def run(self, job: Callable[[], _T], timeout_s: float) -> _T:
        """What `job` returns; the time-out includes waiting for an earlier job.

        Errors: KeyringTrouble, as raised by the job, or instead of whatever else it raised, or because time is up.
        It has no cause and no context, whose arguments and local variables might show a key.
        """
        deadline = monotonic() + timeout_s
        call = _Call(job)
        with self._changed:
            self._changed.wait_for(self._is_free_or_stuck, timeout_s)
            if self._running:
                raise KeyringTrouble(sentences(_STILL_BUSY, _WHAT_TO_DO))
            threading.Thread(target=self._work, args=(call,), name="keyring", daemon=True).start()
            self._running = cast("_Call[object]", call)
            try:
                self._changed.wait_for(lambda: call.done, deadline - monotonic())
            finally:  # also after Ctrl+C
                call.late = not call.done
                self._changed.notify_all()
        if call.late:
            raise KeyringTrouble(
                sentences(Phrase("The keyring did not answer within {0:g} s.", timeout_s), _WHAT_TO_DO)
            )
        return call.result()

    def _is_free_or_stuck(self) -> bool:
        return self._running is None or self._running.late

    def _work(self, call: "_Call[object]") -> None:
        call.work()
        with self._changed:
            call.done = True
            self._running = None
            self._changed.notify_all()


class _Call(Generic[_T]):
    def __init__(self, job: Callable[[], _T]) -> None:
        self._job = job
        self._answer: _T | None = None
        self._trouble: KeyringTrouble | None = None
        self.done = self.late = False

    def work(self) -> None:
        try:
            self._answer = self._job()
        except KeyringTrouble as trouble:
            self._trouble = _alone(trouble)
        except BaseException as error:  # noqa: BLE001 - border of a thread: backends raise errors of every library
            self._trouble = KeyringTrouble(_sentence(error))

    def result(self) -> _T:
        if self._trouble:
            raise self._trouble
        return cast("_T", self._answer)


def _alone(trouble: KeyringTrouble) -> KeyringTrouble:
    """Without the errors that led to it. `raise … from None` only hides them from the usual printout."""
    trouble.__cause__ = trouble.__context__ = None
    return trouble.with_traceback(None)


def _sentence(error: BaseException) -> str:
    """Never repeats the error's own text: it may hold what was to be saved, or what was found."""
    for kind in type(error).__mro__:
        if kind.__name__ in _SENTENCES:
            return _SENTENCES[kind.__name__]
    return Phrase("The keyring failed ({0}). See whether its own program works, then try again.", type(error).__name__)

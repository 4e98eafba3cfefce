import gc
import threading
import time
from collections.abc import Callable

import pytest
from keyring.errors import KeyringLocked

from fs_event_studio.credentials.timed_calls import TimedCalls
from fs_event_studio.usecases.troubles import KeyringTrouble

SECRET = "na1.canary-canary-canary/AB12C"


class Obstacle:
    """A job that waits until it is let go."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self) -> str:
        """Wait."""
        self.begun.set()
        assert self.go_on.wait(30)
        return "done"


def keyring_threads() -> int:
    return sum(thread.name == "keyring" for thread in threading.enumerate())


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_the_answer_comes_back_from_another_thread() -> None:
    calls = TimedCalls()
    assert calls.run(lambda: threading.current_thread().name, 10) == "keyring"
    assert calls.run(lambda: None, 10) is None
    wait_until(lambda: keyring_threads() == 0)


def test_a_late_call_is_given_up_in_time() -> None:
    """The caller goes on after its time-out with a sentence that says what to do; the thread is a daemon."""
    calls, obstacle = TimedCalls(), Obstacle()
    start = time.monotonic()
    with pytest.raises(KeyringTrouble, match=r"did not answer within 0\.05 s\. It may be locked .* then try again\."):
        calls.run(obstacle, 0.05)
    assert 0.05 <= time.monotonic() - start < 5
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "keyring")
    obstacle.go_on.set()


def test_while_a_late_call_hangs_the_others_fail_at_once_and_no_threads_pile_up() -> None:
    calls, obstacle = TimedCalls(), Obstacle()
    with pytest.raises(KeyringTrouble):
        calls.run(obstacle, 0.01)
    start = time.monotonic()
    for _ in range(50):
        with pytest.raises(KeyringTrouble, match="has not answered an earlier question yet"):
            calls.run(lambda: "never", 30)
    assert time.monotonic() - start < 5
    assert keyring_threads() == 1
    obstacle.go_on.set()
    wait_until(lambda: keyring_threads() == 0)


def test_when_a_late_call_ends_after_all_calls_work_again() -> None:
    """As when a person answers the keyring's question after a minute."""
    calls, obstacle = TimedCalls(), Obstacle()
    with pytest.raises(KeyringTrouble):
        calls.run(obstacle, 0.01)
    obstacle.go_on.set()
    wait_until(lambda: keyring_threads() == 0)
    assert calls.run(lambda: "again", 10) == "again"


def test_a_late_call_that_raises_in_the_end_does_no_harm() -> None:
    """Nobody waits for its error any more, so it must not reach the thread's excepthook (an error in pytest)."""
    calls, obstacle = TimedCalls(), Obstacle()

    def fail() -> None:
        obstacle()
        raise ValueError(SECRET)

    with pytest.raises(KeyringTrouble):
        calls.run(fail, 0.01)
    obstacle.go_on.set()
    wait_until(lambda: keyring_threads() == 0)
    assert calls.run(lambda: 1, 10) == 1


def test_calls_wait_for_their_turn_within_their_time() -> None:
    """One at a time; who waits for a call that is itself in time gets its turn."""
    calls, obstacle = TimedCalls(), Obstacle()
    answers: list[str] = []
    first = threading.Thread(target=lambda: answers.append(calls.run(obstacle, 30)))
    first.start()
    assert obstacle.begun.wait(10)
    with pytest.raises(KeyringTrouble, match="earlier question"):
        calls.run(lambda: "too soon", 0.05)
    second = threading.Thread(target=lambda: answers.append(calls.run(lambda: "second", 30)))
    second.start()
    obstacle.go_on.set()
    first.join(10)
    second.join(10)
    assert sorted(answers) == ["done", "second"]


def test_many_threads_at_once_get_their_own_answers() -> None:
    calls = TimedCalls()
    together = threading.Barrier(8)
    answers: dict[int, list[int]] = {}
    most = 0

    def job(number: int) -> int:
        nonlocal most
        most = max(most, keyring_threads())
        return number * number

    def work(number: int) -> None:
        together.wait(10)
        answers[number] = [calls.run(lambda: job(number), 10) for _ in range(25)]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert answers == {number: [number * number] * 25 for number in range(8)}
    # A thread that has given its answer may not have ended when the next one begins.
    assert most <= 8


class StillLocked(KeyringLocked):
    """A class of a later version of the library, say."""


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        pytest.param(KeyringLocked(SECRET), "The keyring is locked.", id="known"),
        pytest.param(StillLocked(SECRET), "The keyring is locked.", id="subclass-of-known"),
        pytest.param(ValueError(SECRET), r"The keyring failed \(ValueError\)\.", id="unknown"),
        pytest.param(SystemExit(SECRET), r"The keyring failed \(SystemExit\)\.", id="exit"),
        pytest.param(UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, "x"), "UnicodeDecodeError", id="holds-bytes"),
    ],
)
def test_errors_become_sentences_and_leave_nothing_behind(error: BaseException, sentence: str) -> None:
    """No cause, no context, no frames of the thread: a crash report may print their arguments and variables."""

    def fail() -> None:
        try:
            int(SECRET)  # raises an error that quotes it
        except ValueError:
            raise error  # noqa: B904 - leaves a context

    with pytest.raises(KeyringTrouble, match=sentence) as caught:
        TimedCalls().run(fail, 10)
    assert_alone(caught.value)


def test_trouble_raised_by_a_job_keeps_its_sentence_and_class_only() -> None:
    class Special(KeyringTrouble):
        pass

    def fail() -> None:
        try:
            int(SECRET)
        except ValueError as error:
            raise Special("Do this.") from error

    with pytest.raises(Special, match=r"^Do this\.$") as caught:
        TimedCalls().run(fail, 10)
    assert_alone(caught.value)


def assert_alone(trouble: KeyringTrouble) -> None:
    assert SECRET not in repr(trouble)
    assert trouble.__cause__ is None
    assert trouble.__context__ is None
    frame = trouble.__traceback__
    while frame:
        assert frame.tb_frame.f_code.co_name != "fail"
        frame = frame.tb_next


def test_an_interrupted_caller_leaves_no_one_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C while a call hangs: the next call fails at once, like after a time-out."""
    calls, obstacle = TimedCalls(), Obstacle()
    wait_for = threading.Condition.wait_for

    def interrupted(
        condition: threading.Condition, predicate: Callable[[], bool], timeout: float | None = None
    ) -> bool:
        if obstacle.begun.is_set():
            raise KeyboardInterrupt
        return wait_for(condition, predicate, timeout)

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", started_then(obstacle.begun, threading.Thread.start))
        patch.setattr(threading.Condition, "wait_for", interrupted)
        with pytest.raises(KeyboardInterrupt):
            calls.run(obstacle, 30)
    with pytest.raises(KeyringTrouble, match="earlier question"):
        calls.run(lambda: 1, 30)
    obstacle.go_on.set()
    wait_until(lambda: keyring_threads() == 0)
    gc.collect()


def started_then(
    begun: threading.Event, start: Callable[[threading.Thread], None]
) -> Callable[[threading.Thread], None]:
    def started(thread: threading.Thread) -> None:
        start(thread)
        assert begun.wait(10)

    return started

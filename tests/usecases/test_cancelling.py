"""The token by which one thread asks another to stop."""

from fs_event_studio.usecases.cancelling import CancelToken


def test_wakers_are_called_once() -> None:
    calls: list[str] = []
    token = CancelToken()
    token.on_cancel(lambda: calls.append("first"))
    token.on_cancel(lambda: calls.append("second"))
    token.cancel()
    token.cancel()
    assert calls == ["first", "second"]


def test_a_late_waker_is_called_at_once() -> None:
    calls: list[str] = []
    token = CancelToken()
    token.cancel()
    token.on_cancel(lambda: calls.append("late"))
    assert calls == ["late"]


def test_waiting_ends_at_the_cancel() -> None:
    token = CancelToken()
    assert not token.wait(0.0)
    token.cancel()
    assert token.cancelled
    assert token.wait(60.0)

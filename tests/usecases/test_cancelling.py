"""The token by which one thread asks another to stop."""

from fs_event_studio.usecases.cancelling import CancelToken


def test_waiting_ends_at_the_cancel() -> None:
    token = CancelToken()
    assert not token.wait(0.0)
    token.cancel()
    assert token.cancelled
    assert token.wait(60.0)

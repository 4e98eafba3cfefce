"""The token by which one thread asks another to stop."""

from concurrent.futures import ThreadPoolExecutor

from fs_event_studio.usecases.cancelling import CancelToken


def test_waiting_ends_at_the_cancel() -> None:
    token = CancelToken()
    assert not token.wait(0.0)
    token.cancel()
    assert token.cancelled
    assert token.wait(60.0)


def test_all_who_wait_are_woken() -> None:
    token = CancelToken()
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(token.wait, 60.0) for _ in range(3)]
        token.cancel()
        token.cancel()
        assert all(each.result(30.0) for each in waiting)

"""Each failure has a sentence of its own, which names the host and says what to try."""

import errno
import os
import socket
import ssl

import pytest

from fs_event_studio.api import reasons


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(socket.gaierror(socket.EAI_NONAME, "x"), "no computer named", id="no such name"),
        pytest.param(socket.gaierror(socket.EAI_AGAIN, "x"), "looked up now", id="no name server"),
        pytest.param(ConnectionRefusedError(), "refused", id="refused"),
        pytest.param(TimeoutError(), "within 3 s", id="time-out"),
        pytest.param(OSError(errno.ENETUNREACH, "x"), "no way", id="no network"),
        pytest.param(OSError(errno.EHOSTUNREACH, "x"), "no way", id="no host"),
        pytest.param(OSError(errno.EMFILE, "x"), "could not be made", id="anything else"),
    ],
)
def test_a_failed_connect_is_explained(error: OSError, words: str) -> None:
    sentence = reasons.not_connected(error, "api.example", 3.0)
    assert words in sentence
    assert "api.example" in sentence
    assert "Check" in sentence


def test_no_text_of_an_exception_is_passed_on() -> None:
    """It may hold anything, and is not written for people."""
    error = OSError(errno.EIO, "secret-in-an-exception")
    assert "secret" not in reasons.not_connected(error, "api.example", 1)
    assert "secret" not in reasons.not_secured(error, "api.example")


def test_an_error_without_a_certificate_is_about_tls() -> None:
    assert "speak TLS" in reasons.not_secured(ssl.SSLError(os.strerror(errno.EIO)), "api.example")

"""Where events may go: a checked address, and the origin that a key is bound to."""

import re

import pytest

from fs_event_studio.domain.environments import (
    FULLSTORY,
    FULLSTORY_EU_URL,
    SANDBOX,
    BadEnvironmentError,
    Environment,
    checked_environment,
    is_loopback,
)


def checked_url(url: str) -> str:
    return checked_environment(Environment("staging", url)).base_url


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://api.fullstory.com", "https://api.fullstory.com"),
        (FULLSTORY_EU_URL, FULLSTORY_EU_URL),
        ("  https://api.fullstory.com//\n", "https://api.fullstory.com"),
        ("HTTPS://API.Fullstory.COM", "https://api.fullstory.com"),
        ("https://api.fullstory.com:443", "https://api.fullstory.com"),
        ("https://api.fullstory.com:", "https://api.fullstory.com"),
        ("https://api.fullstory.com:0443/", "https://api.fullstory.com"),
        ("https://gateway.example:8443", "https://gateway.example:8443"),
        ("https://gateway.example/Team_1/fullstory-proxy/", "https://gateway.example/Team_1/fullstory-proxy"),
        ("https://my_gateway", "https://my_gateway"),
        ("https://10.0.0.7", "https://10.0.0.7"),
        ("https://[2001:DB8::1]:8443/x", "https://[2001:db8::1]:8443/x"),
        ("http://localhost:8090", "http://localhost:8090"),
        ("http://LOCALHOST:80", "http://localhost"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.8.8.8:1/x", "http://127.8.8.8:1/x"),
        ("http://[::1]:8090", "http://[::1]:8090"),
        ("https://localhost:80", "https://localhost:80"),
        ("http://localhost:443", "http://localhost:443"),
    ],
)
def test_address_is_kept_in_one_form(url: str, kept: str) -> None:
    assert checked_url(url) == kept
    assert checked_url(kept) == kept


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "begin with https://"),
        ("api.fullstory.com", "begin with https://"),
        ("//api.fullstory.com", "begin with https://"),
        ("https:///v2", "begin with https://"),
        ("https://:443", "begin with https://"),
        ("ftp://api.fullstory.com", "begin with https://"),
        ("javascript:alert(1)", "begin with https://"),
        ("file:///etc/passwd", "begin with https://"),
        ("http://api.fullstory.com", "plain http"),
        ("http://localhost.example", "plain http"),
        ("http://localhost.", "host or port"),
        ("http://127.0.0.1.example", "plain http"),
        ("http://0.0.0.0", "plain http"),
        ("http://10.0.0.7", "plain http"),
        ("http://[2001:db8::1]", "plain http"),
        ("https://user@api.fullstory.com", "no user"),
        ("https://user:secret@api.fullstory.com", "no user"),
        ("https://:secret@api.fullstory.com", "no user"),
        ("https://@api.fullstory.com", "no user"),
        ("http://localhost@evil.example", "no user"),
        ("https://api.fullstory.com/@x", "no user"),
        ("https://api.fullstory.com?x=1", "query"),
        ("https://api.fullstory.com?", "query"),
        ("https://api.fullstory.com/#x", "fragment"),
        ("https://api.fullstory.com#", "fragment"),
        ("https://fullstöry.com", "ASCII"),
        ("https://api.fullstory.com/ü", "ASCII"),
        ("https://api.fullstory.com:65536", "cannot be read"),
        ("https://api.fullstory.com:x", "cannot be read"),
        ("https://api.fullstory.com:-1", "cannot be read"),
        ("https://[::1", "cannot be read"),
        ("https://api.fullstory.com:0", "host or port"),
        ("https://api fullstory.com", "host or port"),
        ("https://api.fullstory.com\\evil", "host or port"),
        ("https://api.fullstory.com%2eevil", "host or port"),
        ("https://-x", "host or port"),
        ("https://x/a b", "path"),
        ("https://x/../y", "path"),
        ("https://x/.", "path"),
        ("https://x//y", "path"),
        ("https://x/%2e%2e/y", "path"),
        ("https://x/a\\b", "path"),
    ],
)
def test_address_that_breaks_a_rule_is_refused_with_field_rule_and_fix(url: str, said: str) -> None:
    """A secret in it is not repeated."""
    with pytest.raises(BadEnvironmentError, match=re.escape(said)) as caught:
        checked_url(url)
    text = str(caught.value)
    assert text.startswith("base URL: ")
    assert re.search(r"(Write it as https://api\.fullstory\.com|Use https)\.$", text)
    assert "secret" not in text


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\x00", "\u202edrawkcab", "\ud800"])
def test_name_must_be_printable(name: str) -> None:
    with pytest.raises(BadEnvironmentError, match=r"^name: .*staging"):
        checked_environment(Environment(name, FULLSTORY.base_url))


@pytest.mark.parametrize("colour", ["", "red", "#fff", "#12345g", "#1234567", "#123456\n", "123456"])
def test_colour_must_be_written_in_hexadecimal(colour: str) -> None:
    with pytest.raises(BadEnvironmentError, match=r"^colour: .*#b3261e"):
        checked_environment(Environment("staging", FULLSTORY.base_url, colour))


def test_the_rest_is_kept() -> None:
    checked = checked_environment(Environment(" Größe 1 ", "https://x/", "#ABCdef", protected=False))
    assert checked == Environment("Größe 1", "https://x", "#ABCdef", protected=False)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://API.Fullstory.com/prefix", "https://api.fullstory.com"),
        ("https://api.fullstory.com:443", "https://api.fullstory.com"),
        ("https://api.fullstory.com:8443/x", "https://api.fullstory.com:8443"),
        ("http://[::1]:8090", "http://[::1]:8090"),
    ],
)
def test_origin_is_scheme_host_and_port(url: str, origin: str) -> None:
    """Two ways of writing one place have one origin, so that its key is found."""
    assert Environment("x", url).origin == origin
    assert checked_environment(Environment("x", url)).origin == origin


def test_only_a_live_account_takes_a_real_key() -> None:
    assert not SANDBOX.takes_real_key
    assert not Environment("x", "http://localhost:8090").takes_real_key
    assert not Environment("x", "https://127.0.0.1").takes_real_key
    assert FULLSTORY.takes_real_key
    assert Environment("x", "https://localhost.example").takes_real_key


def test_the_sandbox_passes_its_own_check_and_stays_the_sandbox() -> None:
    assert checked_environment(SANDBOX) == SANDBOX
    assert checked_environment(SANDBOX).is_sandbox
    assert checked_environment(FULLSTORY) == FULLSTORY
    assert not FULLSTORY.is_sandbox


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://localhost", True),
        ("http://127.0.0.1:8090", True),
        ("http://[::1]", True),
        ("http://localhost.localdomain", False),
        ("http://2130706433", False),
        ("http://127.1", False),
        ("x", False),
        ("", False),
    ],
)
def test_loopback_is_this_computer_by_name_or_number(url: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_loopback(url) is expected

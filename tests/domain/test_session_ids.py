"""Whatever is pasted as a session ID is read, named and, where it can be, mended."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.session_ids import MAX_HALF, SessionIdFault, SessionIdReading, read_session_id

PAIR = "123456789:1298251231"
LONG_PAIR = "18446744073709551615:9007199254740993"
UUID = "6f9619ff-8b86-d011-b42d-00cf4fc964ff"
OTHER_UUID = "0E984725-C51C-4BF4-9960-E1C80E27ABA0"
UUIDS = f"{UUID}:{OTHER_UUID}"
APP = "https://app.fullstory.com/ui/O-1ABC-na1"


@pytest.mark.parametrize("text", [PAIR, LONG_PAIR, "0:0", "007:000000000000000000000000000001", UUIDS, UUIDS.upper()])
def test_documented_forms_are_session_ids(text: str) -> None:
    assert read_session_id(text) == SessionIdReading(None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{APP}/session/{PAIR}", PAIR),
        (f"https://app.eu1.fullstory.com/ui/O-1ABC-eu1/session/{LONG_PAIR}", LONG_PAIR),
        (f"{APP}/session/{PAIR.replace(':', '%3A')}", PAIR),
        (f"{APP}/session/{PAIR.replace(':', '%3a')}", PAIR),
        (f"{APP}/client-session/{UUIDS}", UUIDS),
        (f"{APP}/client-session/{UUIDS.replace(':', '%3A')}", UUIDS),
        (f"{APP}/session/{PAIR}:1700000000000!5566", PAIR),
        (f"{APP}/session/{PAIR}:1700000000000", PAIR),
        (f"{APP}/session/{PAIR}!5566", PAIR),
        (f"{APP}/client-session/{UUIDS}:1700000000000", UUIDS),
        (f"{APP}/segments/everyone/people/0/session/{PAIR}", PAIR),
        (f"{APP}/segments/abc123/(some,filter)/123456789!1298251231", PAIR),
        (f"{APP}/segments/abc123/people:search:(x:(y:1))/0/123456789%211298251231", PAIR),
        (f"https://www.fullstory.com/ui/O-1/discover/session/{PAIR}", PAIR),
        (f"https://www.fullstory.com/ui/O-1/segments/everyone/people/0/session/{PAIR}", PAIR),
        (f"{APP}/session/{PAIR}/", PAIR),
        (f"{APP}/session/{PAIR}/events", PAIR),
        (f"{APP}/session/{PAIR}?utm=1:2#3:4", PAIR),
        (f"  {APP}/session/{PAIR}\n", PAIR),
        (f"app.fullstory.com/ui/O-1/session/{PAIR}", PAIR),
        (f"/ui/O-1/session/{PAIR}", PAIR),
        (f"session/{PAIR}", PAIR),
        (f"http://127.0.0.1:8080/ui/O-1/session/{PAIR}", PAIR),
        (f"https://[::1/session/{PAIR}", PAIR),
        (f"https://a//b/session/{PAIR}", PAIR),
    ],
)
def test_session_id_is_read_out_of_a_replay_url(text: str, expected: str) -> None:
    """Text that Python refuses to split as a URL included."""
    assert read_session_id(text) == SessionIdReading(SessionIdFault.REPLAY_URL, expected)


@pytest.mark.parametrize(
    "text",
    [
        "https://",
        "http://127.0.0.1:8080/",
        "http://127.0.0.1:8080",
        f"{APP}/session/1298251231",
        f"{APP}/session/{MAX_HALF + 1}:1",
        f"{APP}/session/{UUID}:123",
        f"{APP}/session/\u0661:\u0662",
        f"{APP}/home?session={PAIR}",
        "12/31",
        "//[",
    ],
)
def test_address_without_a_session_id_offers_none(text: str) -> None:
    """Neither does a host with its port."""
    assert read_session_id(text) == SessionIdReading(SessionIdFault.REPLAY_URL)


@pytest.mark.parametrize(
    ("text", "fault", "repaired"),
    [
        ("", SessionIdFault.EMPTY, None),
        (" \t\n", SessionIdFault.EMPTY, None),
        ("123456789%3A1298251231", SessionIdFault.ESCAPED_COLON, PAIR),
        ("123456789%3a1298251231", SessionIdFault.ESCAPED_COLON, PAIR),
        (UUIDS.replace(":", "%3A"), SessionIdFault.ESCAPED_COLON, UUIDS),
        (f" {PAIR}", SessionIdFault.SURROUNDING_SPACE, PAIR),
        (f"{PAIR}\n", SessionIdFault.SURROUNDING_SPACE, PAIR),
        (f"\u00a0{UUIDS}\r\n", SessionIdFault.SURROUNDING_SPACE, UUIDS),
        ("1298251231", SessionIdFault.HALF, None),
        (" 1298251231 ", SessionIdFault.HALF, None),
        (UUID, SessionIdFault.HALF, None),
        ("1298251231:", SessionIdFault.HALF, None),
        (f":{UUID}", SessionIdFault.HALF, None),
        (f"{MAX_HALF + 1}:1", SessionIdFault.TOO_LARGE, None),
        (f"1:{'9' * 100_000}", SessionIdFault.TOO_LARGE, None),
        ("123456789!1298251231", SessionIdFault.SHAPE, PAIR),
        (f"{PAIR}:1700000000000!5566", SessionIdFault.SHAPE, PAIR),
        (f'"{PAIR}"', SessionIdFault.SHAPE, PAIR),
        (f"session: {PAIR}", SessionIdFault.SHAPE, PAIR),
        (f"%20{PAIR}", SessionIdFault.SHAPE, PAIR),
        (f"{UUID}:1298251231", SessionIdFault.SHAPE, None),
        (f"1298251231:{UUID}", SessionIdFault.SHAPE, None),
        (f"{MAX_HALF + 1}!1", SessionIdFault.SHAPE, None),
        (f"{MAX_HALF + 1}%3A1", SessionIdFault.SHAPE, None),
        ("123456789:\n1298251231", SessionIdFault.SHAPE, None),
        ("123456789: 1298251231", SessionIdFault.SHAPE, None),
        ("-1:2", SessionIdFault.SHAPE, None),
        ("0x1f:2", SessionIdFault.SHAPE, None),
        ("1.5:2e3", SessionIdFault.SHAPE, None),
        ("\u0661\u0662:\u0663", SessionIdFault.SHAPE, None),
        ("\u0661\u0662", SessionIdFault.SHAPE, None),
        ("²:³", SessionIdFault.SHAPE, None),
        (UUIDS.replace("-", ""), SessionIdFault.SHAPE, None),
        ("hello", SessionIdFault.SHAPE, None),
        (":", SessionIdFault.SHAPE, None),
        ("null", SessionIdFault.SHAPE, None),
    ],
)
def test_other_texts_are_named_and_mended(text: str, fault: SessionIdFault, repaired: str | None) -> None:
    assert read_session_id(text) == SessionIdReading(fault, repaired)


PIECES = st.one_of(
    st.sampled_from(
        [
            ":",
            "!",
            "/",
            "//",
            "?",
            "#",
            "%3A",
            "%",
            "[",
            "]",
            "-",
            " ",
            "\n",
            "http://",
            "session",
            PAIR,
            UUID,
            "\u0663",
        ]
    ),
    st.integers(min_value=0, max_value=2**66).map(str),
    st.uuids().map(str),
    st.text(max_size=3),
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=8).map("".join)))
def test_every_repair_is_a_faultless_session_id(text: str) -> None:
    reading = read_session_id(text)
    assert reading.repaired is None or read_session_id(reading.repaired) == SessionIdReading(None)
    assert reading.fault is not None or reading.repaired is None


@given(st.integers(0, MAX_HALF), st.integers(0, MAX_HALF))
def test_any_two_64_bit_numbers_survive_a_replay_url(device: int, session: int) -> None:
    """Not a digit is lost."""
    text = f"{device}:{session}"
    assert read_session_id(text) == SessionIdReading(None)
    assert read_session_id(f"{APP}/session/{device}%3A{session}").repaired == text


@pytest.mark.parametrize("unit", ["1", "1:", "1!", "a", "%3A", "-", "/", "1:1/", "0", " "])
def test_long_nonsense_is_read_in_no_time(unit: str) -> None:
    started = time.perf_counter()
    read_session_id(unit * 100_000)
    assert time.perf_counter() - started < 2

"""The quick look at an event and the thorough one agree on what is refused."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.rules import CATALOGUE, check_body, read_event
from fs_event_studio.domain.rules.body import _SHAPE
from fs_event_studio.domain.timestamps import read_timestamp

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
"""NaN and Infinity among it, which `json` writes although JSON does not have them."""

TEXTS = st.sampled_from(["", " ", "a", "x" * 256, "x" * 257, "1:2", "null", "é", "\ud800", "\u2028"]) | st.text(
    max_size=6
)
IDS = TEXTS | ANYTHING
TIMES = st.sampled_from(
    ["2026-11-23T10:00:00Z", "2026-11-23", "2026-13-01T00:00:00Z", "2026-11-23T24:00:00Z", "0001-01-01T00:00+14:00",
     "9999-12-31T23:59:59-01:00", "2026-11-23 10:00", "now", "", " "]
) | st.datetimes().map(datetime.isoformat)  # fmt: skip


def some_of(**members: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    """Any of these members, and sometimes one more."""
    extra = st.dictionaries(st.text(max_size=4), ANYTHING, max_size=1)
    return st.builds(lambda own, more: {**more, **own}, st.fixed_dictionaries({}, optional=members), extra)


def of_shape(shape: object) -> st.SearchStrategy[object]:
    """Mostly what the contract wants, sometimes anything."""
    if isinstance(shape, type):
        fitting: st.SearchStrategy[object] = {
            str: TEXTS,
            bool: st.booleans(),
            JsonNumber: st.integers() | st.floats(allow_nan=False, allow_infinity=False),
            dict: st.dictionaries(st.text(max_size=5), ANYTHING, max_size=3),
        }.get(shape, ANYTHING)
    else:
        assert isinstance(shape, dict)
        fitting = some_of(**{name: of_shape(inner) for name, inner in shape.items()})
    return st.one_of(fitting, fitting, fitting, st.none(), ANYTHING)


EVENTS = some_of(
    **{name: of_shape(shape) for name, shape in _SHAPE.items() if name not in {"name", "timestamp", "user", "session"}},
    name=TEXTS | ANYTHING,
    timestamp=TIMES | ANYTHING,
    user=some_of(id=IDS, uid=IDS) | ANYTHING,
    session=some_of(id=IDS, uid=IDS, use_most_recent=st.booleans() | ANYTHING) | ANYTHING,
)
GOOD = st.fixed_dictionaries(
    {"name": st.text(min_size=1, max_size=8)},
    optional={
        "timestamp": TIMES,
        "user": st.fixed_dictionaries({}, optional={"uid": TEXTS}),
        "session": st.fixed_dictionaries({}, optional={"use_most_recent": st.booleans()}),
        "properties": st.dictionaries(st.text(max_size=5), ANYTHING, max_size=4),
    },
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """An event some of whose bytes were changed, taken out, or said twice."""
    raw = bytearray(json.dumps(draw(EVENTS)).encode())
    for _ in range(draw(st.integers(0, 3))):
        at, what = draw(st.integers(0, len(raw))), draw(st.sampled_from(["cut", "put", "twice", "end"]))
        if what == "cut":
            del raw[at : at + 1]
        elif what == "put":
            raw[at:at] = draw(st.binary(max_size=3))
        elif what == "twice":
            raw[1:1] = draw(
                st.sampled_from([b'"name": "a", ', b'"user": {"id": 1, "id": "2"}, ', b'"x": {"y": 1, "y": 2},'])
            )
        else:
            del raw[at:]
    return bytes(raw)


def assert_they_agree(raw: bytes) -> None:
    """On whether it is refused, and else on what it says."""
    quick, thorough = read_event(raw), check_body(raw, NOW)
    assert (quick is None) == (thorough.refusal is not None)
    if quick:
        document = thorough.document
        assert isinstance(document, dict)
        timestamp = document.get("timestamp")
        own = read_timestamp(timestamp).moment if isinstance(timestamp, str) else None
        assert quick == (thorough.event_name, thorough.identification, own)


@settings(max_examples=1500)
@given(EVENTS.map(lambda event: json.dumps(event).encode()) | damaged())
@example(b"")
@example(b"[]")
@example(b'{"name": "a", "name": "a"}')
@example(b'{"name": "a", "timestamp": null, "user": null}')
@example(b'{"name": "a", "timestamp": 1}')
@example(b'{"name": "a", "schema": {"properties": [1]}}')
@example(b'{"name": "a", "context": {"location": {"latitude": "x"}}}')
@example(b'{"name": "a", "session": {"use_most_recent": true}}')
@example(b'{"name": "a", "properties": {"n": 1e999}}')
@example(b'{"name": "a", "properties": ' + b"[" * 300 + b"]" * 300 + b"}")
@example(b'{"name": "a", "properties": ' + b'{"a":' * 100_000)
@example('{"name": "a"}'.encode("utf-16"))
def test_they_agree_on_what_is_refused(raw: bytes) -> None:
    assert_they_agree(raw)


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_they_agree_on_what_is_no_event_at_all(raw: bytes) -> None:
    assert_they_agree(raw)


@given(GOOD)
def test_they_agree_on_good_events(event: dict[str, object]) -> None:
    """Most of these are taken, so that agreement is not about refusals alone."""
    assert_they_agree(json.dumps(event).encode())


REFUSED_BY = {
    "json.malformed": b"{",
    "json.not-an-object": b"[]",
    "json.duplicate-member": b'{"name": "a", "x": {"y": 1, "y": 2}}',
    "body.member-type": b'{"name": "a", "user": {"id": 7}}',
    "identification.one-form": b'{"name": "a", "user": {"id": "7", "uid": "7"}}',
    "identification.mixed-forms": b'{"name": "a", "session": {"id": "1:2", "uid": "7"}}',
    "identification.recent-needs-user": b'{"name": "a", "session": {"use_most_recent": true}}',
    "identification.uid-too-long": b'{"name": "a", "user": {"uid": "' + b"x" * 257 + b'"}}',
    "event.name-required": b'{"name": ""}',
    "event.timestamp-form": b'{"name": "a", "timestamp": "now"}',
}


@pytest.mark.parametrize("rule", [rule.id for rule in CATALOGUE if rule.refusal])
def test_each_rule_that_refuses_does_so_at_a_quick_look(rule: str) -> None:
    """A new rule that refuses has to be put in here, and to be found by both."""
    raw = REFUSED_BY[rule]
    refusal = check_body(raw, NOW).refusal
    assert refusal
    assert refusal[1].rule.id == rule
    assert read_event(raw) is None

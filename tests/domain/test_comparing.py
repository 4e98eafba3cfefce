"""Comparing JSON: every difference is found, and nothing else is called one."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.comparing import MISSING, Compared, Difference, Found, bodies_of, compare
from fs_event_studio.domain.exchange_comparing import compare_exchanges
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.ignored_paths import IgnoredPaths, Steps, path_text, read_patterns
from fs_event_studio.domain.json_text import JsonNumber, JsonValue, read
from fs_event_studio.domain.preferences import USUALLY_IGNORED
from support.exchanges import new_exchange, settlement

NOTHING = IgnoredPaths()


def rows(*texts: str, ignored: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """The paths and signs of what differs."""
    found = compare([read(text).value for text in texts], IgnoredPaths(ignored))
    return [(row.path, row.difference.value) for row in found if row.difference.counts]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param('{"a": 1, "b": 2}', '{"b": 2, "a": 1}', [], id="order-of-members"),
        pytest.param('{"a": 1.10}', '{"a": 1.1}', [("a", "≈")], id="spelling"),
        pytest.param('{"a": 1e2}', '{"a": 100}', [("a", "≈")], id="exponent"),
        pytest.param('{"a": 1}', '{"a": "1"}', [("a", "≠")], id="type"),
        pytest.param('{"a": 9007199254740993}', '{"a": 9007199254740992}', [("a", "≠")], id="every-digit"),
        pytest.param('{"a": 1}', '{"a": 1, "b": null}', [("b", "+")], id="added-null"),
        pytest.param('{"a": 1, "b": []}', '{"a": 1}', [("b", "-")], id="removed-empty"),
        pytest.param('{"a": {}}', '{"a": []}', [("a", "≠")], id="kind-of-container"),
        pytest.param('{"a": {"0": 1}}', '{"a": [1]}', [("a.0", "-"), ("a[0]", "+")], id="index-is-no-name"),
        pytest.param('{"a": [1, 2]}', '{"a": [1, 3, 4]}', [("a[1]", "≠"), ("a[2]", "+")], id="elements"),
        pytest.param('{"a.b": 1}', '{"a": {"b": 1}}', [(r"a\.b", "-"), ("a.b", "+")], id="dot-in-name"),
        pytest.param('{"a": "\\u0041"}', '{"a": "A"}', [], id="escapes-mean-the-same"),
        pytest.param("1", "1", [], id="plain"),
        pytest.param("1", "2", [("", "≠")], id="plain-differs"),
    ],
)
def test_two_documents(left: str, right: str, expected: list[tuple[str, str]]) -> None:
    """The signs are told by path."""
    assert rows(left, right) == expected


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("a.b", "a.b", True),
        ("a", "a.b", False),
        ("*.b", "a.b", True),
        ("*", "a.b", False),
        ("items.*.sku", "items[3].sku", True),
        ("items[*].sku", "items[3].sku", False),
        ("items.3.sku", "items[3].sku", True),
        ("items[3].sku", "items[3].sku", True),
        ("items[3].sku", "items[4].sku", False),
        ("**.id", "user.id", True),
        ("**.id", "id", True),
        ("**.id", "paid", False),
        ("a.**", "a.b[0].c", True),
        ("a.**.z", "a.b[0].z", True),
        ("a.**.z", "a.z", True),
        ("x-*", "x-request-id", True),
        ("x-*", "x-a.b", False),
        ("x-*", r"x\.y", False),
        (r"a\.b", r"a\.b", True),
        ("a.b", r"a\.b", False),
    ],
)
def test_patterns(pattern: str, path: str, matches: bool) -> None:  # noqa: FBT001 - a table
    """A star stays within one step, two stars do not."""
    steps = {path_text(steps): steps for steps in _some_paths()}[path]
    assert IgnoredPaths([pattern]).has(steps) is matches


def _some_paths() -> Iterator[Steps]:
    yield from (("a", "b"), ("items", 3, "sku"), ("items", 4, "sku"), ("user", "id"), ("id",), ("paid",))
    yield from (("a", "b", 0, "c"), ("a", "b", 0, "z"), ("a", "z"), ("x-request-id",), ("x-a", "b"), ("a.b",), ("x.y",))


def test_what_is_ignored_is_shown_but_does_not_count() -> None:
    """Also where a container has nothing else in it."""
    assert rows('{"a": {"x": 1}}', '{"a": {}}', ignored=("a.x",)) == []
    found = list(compare([read('{"t": 1}').value, read('{"t": 2}').value], IgnoredPaths(["t"])))
    assert found == [
        Compared((), ("{}", "{}"), Difference.SAME),
        Compared(("t",), ("1", "2"), Difference.IGNORED),
    ]


def test_patterns_are_lines() -> None:
    """Comments and doubles are passed over."""
    assert read_patterns("a.b\n\n# why\n a.b \n**.id\n") == ("a.b", "**.id")


def test_three_documents_are_compared_to_the_first() -> None:
    """Missing in one of them is told apart from changed."""
    found = {row.path: row for row in compare([read(t).value for t in ('{"a":1}', '{"a":1}', "{}")], NOTHING)}
    assert found["a"].texts == ("1", "1", None)
    assert found["a"].difference is Difference.REMOVED


def test_bodies_that_are_no_json_are_compared_by_line() -> None:
    """If one is not, neither is the other."""
    assert bodies_of([b"<p>\nx", b"{}"]) == [["<p>", "x"], ["{}"]]
    assert bodies_of([b'{"a":1,"a":2}', b""]) == [['{"a":1,"a":2}'], ""]
    assert bodies_of([b"\xff", b"\xff"]) == [["\\xff"], ["\\xff"]]
    assert bodies_of([b"[1]", b"{}"]) == [[JsonNumber("1")], {}]


NAMES = st.sampled_from(["a", "b", "a.b", "*", "[0]", "0", ""])
NUMBERS = st.sampled_from(["1", "1.0", "1.10", "1e0", "2", "9007199254740993"]).map(JsonNumber)
DOCUMENTS: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | st.sampled_from(["", "1", "x"]) | NUMBERS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
PATTERNS = st.lists(st.sampled_from(["a", "a.b", "*.a", "**.b", "a.**", "0", "*.0", r"a\.b", "a.*"]), max_size=3)


def equal_apart(left: Found, right: Found, ignored: IgnoredPaths, steps: Steps = ()) -> bool:
    """A plain model of it."""
    if ignored.has(steps):
        return True
    if isinstance(left, dict) and isinstance(right, dict):
        names = {*left, *right}
        return all(equal_apart(left.get(n, MISSING), right.get(n, MISSING), ignored, (*steps, n)) for n in names)
    if isinstance(left, list) and isinstance(right, list):
        pairs = [(left[n] if n < len(left) else MISSING, right[n] if n < len(right) else MISSING)
                 for n in range(max(len(left), len(right)))]  # fmt: skip
        return all(equal_apart(*pair, ignored, (*steps, n)) for n, pair in enumerate(pairs))
    return type(left) is type(right) and left == right


@given(DOCUMENTS, DOCUMENTS, PATTERNS)
def test_nothing_differs_just_if_all_but_ignored_paths_is_equal(
    left: JsonValue, right: JsonValue, patterns: list[str]
) -> None:
    """Against the model, which knows neither rows nor texts."""
    ignored = IgnoredPaths(patterns)
    found = [row for row in compare([left, right], ignored) if row.difference.counts]
    assert (not found) == equal_apart(left, right, ignored)


@given(DOCUMENTS, PATTERNS)
def test_a_document_equals_itself(document: JsonValue, patterns: list[str]) -> None:
    """Whatever is ignored."""
    assert not [row for row in compare([document] * 3, IgnoredPaths(patterns)) if row.difference.counts]


@given(DOCUMENTS, DOCUMENTS)
def test_each_path_has_one_row(left: JsonValue, right: JsonValue) -> None:
    """So that a path names one place."""
    steps = [(row.steps, tuple(map(type, row.steps))) for row in compare([left, right], NOTHING)]
    assert len(steps) == len(set(steps))


def test_exchanges_differ_in_what_was_sent_and_came_back() -> None:
    """What differs always is ignored by default."""
    first = Exchange(1, new_exchange(body=b'{"total": 1.10}'), settlement())
    second = Exchange(2, new_exchange(body=b'{"total": 1.1}', idempotency_key="other"), settlement(elapsed_ms=99.0))
    found = compare_exchanges([first, second], IgnoredPaths(read_patterns(USUALLY_IGNORED)))
    assert [(row.path, row.difference) for row in found if row.difference.counts] == [
        ("request.body.total", Difference.SPELLING)
    ]


def test_an_exchange_without_an_answer_lacks_it() -> None:
    """It is not called changed."""
    first, second = Exchange(1, new_exchange(), settlement()), Exchange(2, new_exchange())
    found = {row.path: row.difference for row in compare_exchanges([first, second], NOTHING)}
    assert found["answer.status"] is Difference.REMOVED
    assert found["answer.body"] is Difference.REMOVED

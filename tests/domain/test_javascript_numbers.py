"""Numbers as JavaScript writes them."""

import json
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.copying.javascript_numbers import written_by_javascript
from support.copies import needs_node


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("0.0e5", "0"),
        ("1", "1"),
        ("-12.50", "-12.5"),
        ("1.0", "1"),
        ("1e2", "100"),
        ("9007199254740993", "9007199254740992"),
        ("123456789012345678901234567890", "1.2345678901234568e+29"),
        ("1e20", "100000000000000000000"),
        ("1e21", "1e+21"),
        ("1.5e21", "1.5e+21"),
        ("0.000001", "0.000001"),
        ("0.0000001", "1e-7"),
        ("1.25e-7", "1.25e-7"),
        ("5e-324", "5e-324"),
        ("1e-400", "0"),
        ("0.1", "0.1"),
        ("1.7976931348623157e308", "1.7976931348623157e+308"),
    ],
)
def test_numbers_are_written_as_ecmascript_says(literal: str, expected: str) -> None:
    assert written_by_javascript(literal) == expected


@needs_node
@settings(max_examples=10, deadline=None)
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=50, max_size=200))
def test_node_agrees(numbers: list[float]) -> None:
    literals = [repr(number) for number in numbers]
    program = f"console.log(JSON.stringify([{','.join(literals)}].map((n) => JSON.stringify(n))))"
    written = subprocess.run(["node", "-e", program], check=True, capture_output=True, text=True, timeout=60).stdout
    assert [written_by_javascript(literal) for literal in literals] == json.loads(written)

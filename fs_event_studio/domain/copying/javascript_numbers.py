"""What becomes of a JSON number in JavaScript, which has doubles only."""

from decimal import Decimal
from typing import Final

_MOST_PLAIN_DIGITS: Final = 21
_MOST_LEADING_ZEROS: Final = 6
"""Beyond these JavaScript writes an exponent (ECMA-262, Number::toString)."""


def written_by_javascript(literal: str) -> str:
    """How JSON.stringify writes the number that JavaScript reads from `literal`.

    literal: of a number that a double can hold, as `json_text` makes sure.
    """
    number = float(literal)
    if number == 0:
        return "0"  # also for -0
    # Python's repr and JavaScript both take the shortest digits that give the same double.
    sign, digit_tuple, exponent = Decimal(repr(number)).as_tuple()
    assert isinstance(exponent, int)
    digits = "".join(map(str, digit_tuple)).rstrip("0")
    point = len(digit_tuple) + exponent  # digits before the decimal point
    return ("-" if sign else "") + _placed(digits, point)


def _placed(digits: str, point: int) -> str:
    """digits: without zeros at the end.   point: the value is 0.digits times ten to this power."""
    if len(digits) <= point <= _MOST_PLAIN_DIGITS:
        return digits.ljust(point, "0")
    if 0 < point <= _MOST_PLAIN_DIGITS:
        return f"{digits[:point]}.{digits[point:]}"
    if -_MOST_LEADING_ZEROS < point <= 0:
        return f"0.{'0' * -point}{digits}"
    mantissa = digits if len(digits) == 1 else f"{digits[0]}.{digits[1:]}"
    return f"{mantissa}e{point - 1:+d}"

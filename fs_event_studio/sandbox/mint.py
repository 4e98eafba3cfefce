"""New ids as Fullstory gives them: decimal numbers of 64 bits, the same ones in every run."""

from itertools import count

LARGEST_EXACT_DOUBLE = 2**53
"""Every id is above it, so that a client that reads ids as JavaScript numbers is found out here."""

_MASK = 2**64 - 1
_STEP = 0x9E3779B97F4A7C15


class IdMint:
    """Yields ids that look random, never twice the same. seed: another one gives other ids."""

    def __init__(self, seed: int) -> None:
        scrambled = (_scramble(seed + number * _STEP) for number in count(1))
        self._ids = (number for number in scrambled if LARGEST_EXACT_DOUBLE < number < 2**63)

    def new_id(self) -> str:
        """The next id."""
        return str(next(self._ids))


def _scramble(number: int) -> int:
    """SplitMix64's finish (Steele, Lea, Flood 2014): a permutation of the 64-bit numbers."""
    number &= _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)

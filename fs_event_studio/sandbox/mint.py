"""New ids as Fullstory gives them: decimal numbers of 64 bits, the same ones in every run."""

from base64 import urlsafe_b64encode

LARGEST_EXACT_DOUBLE = 2**53
"""Every id is above it, so that a client that reads ids as JavaScript numbers is found out here."""

_MASK = 2**64 - 1
_STEP = 0x9E3779B97F4A7C15


class IdMint:
    """Yields ids that look random, never twice the same.

    seed: another one gives other ids.   used: how many numbers of its sequence are used up.
    """

    def __init__(self, seed: int, used: int = 0) -> None:
        self.seed, self.used = seed, used

    def new_id(self) -> str:
        """The next id."""
        return str(self._next())

    def new_token(self) -> str:
        """The next id as a job has it: 12 characters, of which the last is `=`, as in the published examples."""
        return urlsafe_b64encode(self._next().to_bytes(8)).decode()

    def _next(self) -> int:
        while True:
            self.used += 1
            number = scramble(self.seed + self.used * _STEP)
            if LARGEST_EXACT_DOUBLE < number < 2**63:
                return number


def scramble(number: int) -> int:
    """SplitMix64's finish (Steele, Lea, Flood 2014): a permutation of the 64-bit numbers."""
    number &= _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)

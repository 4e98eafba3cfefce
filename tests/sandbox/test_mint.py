from fs_event_studio.sandbox.mint import LARGEST_EXACT_DOUBLE, IdMint


def ids(seed: int, count: int) -> list[str]:
    mint = IdMint(seed)
    return [mint.new_id() for _ in range(count)]


def test_ids_are_large_decimal_numbers_and_never_repeat() -> None:
    """Each id needs more than a double, fits in 63 bits, and comes once."""
    made = ids(1, 5000)
    assert len(set(made)) == 5000
    assert all(LARGEST_EXACT_DOUBLE < int(number) < 2**63 for number in made)


def test_same_seed_gives_the_same_ids() -> None:
    """A world can be built again."""
    assert ids(7, 5) == ids(7, 5)
    assert not set(ids(7, 5)) & set(ids(8, 5))

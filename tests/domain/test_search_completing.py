"""What could stand where the cursor is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.listing import KnownValues
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.search.completing import complete
from fs_event_studio.domain.search.language import KEYS

KNOWN = KnownValues(("live", "my shop", "sandbox"), ("nightly", "smoke"))


@pytest.mark.parametrize(
    ("text", "cursor", "options"),
    [
        ("se", 2, ["session:"]),
        ("-n", 2, ["name:", "note:"]),
        ("pr", 2, ["prop."]),
        ("xyz", 3, []),
        ('"se', 3, []),
        ("outcome:re", 10, ["refused"]),
        ("outcome:refused", 15, []),
        ("is:", 3, ["pinned", "noted", "tagged", "retry", "sent", "received", "imported", "invalid"]),
        ("env:", 4, ["live", '"my shop"', "sandbox"]),
        ('env:"my', 7, ['"my shop"']),
        ("tag:S", 5, ["smoke"]),
        ("before:y", 8, ["yesterday"]),
        ("status:>", 8, [">=400"]),
        ("name:x", 6, []),
        ("foo:x", 5, []),
        ("a outcome:re b", 12, ["refused"]),
    ],
)
def test_what_is_offered(text: str, cursor: int, options: list[str]) -> None:
    """Keys, and the values of a key that begin as typed."""
    assert [option.text for option in complete(text, cursor, KNOWN).options] == options


def test_between_terms_every_key_is_offered() -> None:
    """With what each means."""
    found = complete("a  b", 2, KNOWN)
    assert (found.start, found.end) == (2, 2)
    assert [option.text for option in found.options] == [*(f"{name}:" for name in KEYS), "prop."]
    assert all(option.meaning for option in found.options)


@given(st.text() | st.sampled_from(["env:", "-outcome:x", "a status:4"]), st.integers(0, 20))
def test_whatever_is_chosen_can_be_read(text: str, cursor: int) -> None:
    """Values stand in quotes where they must; keys alone are not whole yet."""
    found = complete(text, min(cursor, len(text)), KNOWN)
    assert 0 <= found.start <= found.end <= len(text)
    for option in found.options:
        if not option.text.endswith((":", ".")):
            typed = f"{text[: found.start]}{option.text}"
            assert all(mistake.end <= found.start for mistake in parse_query(typed).mistakes) or '"' in text

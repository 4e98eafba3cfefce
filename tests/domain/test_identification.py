"""The mode table of design.md §2, and every combination of the five identifying members."""

import itertools
from collections.abc import Mapping

import pytest

from fs_event_studio.domain.identification import (
    MODES,
    Identification,
    Member,
    ModeKey,
    mode_of,
    read_identification,
)
from fs_event_studio.domain.json_text import JsonNumber, JsonValue
from fs_event_studio.domain.quota import WOULD_BE_REFUSED, QuotaClass
from fs_event_studio.domain.sources import Certainty

TABLE = [
    ("session_id", "In a session you know", "Fullstory session ID", {"session": {"id": "x"}}),
    ("session_uid", "In a session you know", "Your own session ID", {"session": {"uid": "x"}}),
    (
        "user_id_recent",
        "In the user's most recent session",
        "Fullstory user ID",
        {"user": {"id": "x"}, "session": {"use_most_recent": True}},
    ),
    (
        "user_uid_recent",
        "In the user's most recent session",
        "Your own user ID",
        {"user": {"uid": "x"}, "session": {"use_most_recent": True}},
    ),
    ("user_id", "For a user, no session", "Fullstory user ID", {"user": {"id": "x"}}),
    ("user_uid", "For a user, no session", "Your own user ID", {"user": {"uid": "x"}}),
    ("anonymous", "For nobody known", "New anonymous user", {}),
]

# S session.id   U session.uid   i user.id   u user.uid   R use_most_recent
LETTERS: Mapping[str, Member] = dict(zip("SUiuR", Member, strict=True))
SESSION_ID_OR_NOT = (QuotaClass.DEPENDS, Certainty.INFERRED)
ONE_SERVER_EVENT = (QuotaClass.SERVER_EVENT, Certainty.DOCUMENTED)
MODE_OF: Mapping[str, tuple[ModeKey, QuotaClass, Certainty]] = {
    "": (ModeKey.ANONYMOUS, QuotaClass.SERVER_EVENT, Certainty.INFERRED),
    "S": (ModeKey.SESSION_ID, *SESSION_ID_OR_NOT),
    "U": (ModeKey.SESSION_UID, *SESSION_ID_OR_NOT),
    "i": (ModeKey.USER_ID, *ONE_SERVER_EVENT),
    "u": (ModeKey.USER_UID, *ONE_SERVER_EVENT),
    "iR": (ModeKey.USER_ID_RECENT, *SESSION_ID_OR_NOT),
    "uR": (ModeKey.USER_UID_RECENT, *SESSION_ID_OR_NOT),
}
CLASHES: Mapping[str, tuple[str, ...]] = {
    "R": (),
    "SU": ("SU",),
    "Si": ("Si",),
    "Su": ("Su",),
    "SR": ("SR",),
    "Ui": ("Ui",),
    "Uu": ("Uu",),
    "UR": ("UR",),
    "iu": ("iu",),
    "SUi": ("SU", "Si", "Ui"),
    "SUu": ("SU", "Su", "Uu"),
    "SUR": ("SU", "SR", "UR"),
    "Siu": ("Si", "Su", "iu"),
    "SiR": ("Si", "SR"),
    "SuR": ("Su", "SR"),
    "Uiu": ("Ui", "Uu", "iu"),
    "UiR": ("Ui", "UR"),
    "UuR": ("Uu", "UR"),
    "iuR": ("iu",),
    "SUiu": ("SU", "Si", "Su", "Ui", "Uu", "iu"),
    "SUiR": ("SU", "Si", "SR", "Ui", "UR"),
    "SUuR": ("SU", "Su", "SR", "Uu", "UR"),
    "SiuR": ("Si", "Su", "SR", "iu"),
    "UiuR": ("Ui", "Uu", "UR", "iu"),
    "SUiuR": ("SU", "Si", "Su", "SR", "Ui", "Uu", "UR", "iu"),
}


def with_members(letters: str) -> Identification:
    return Identification(
        session_id="s" if "S" in letters else "",
        session_uid="t" if "U" in letters else "",
        user_id="v" if "i" in letters else "",
        user_uid="w" if "u" in letters else "",
        use_most_recent="R" in letters,
    )


def test_modes_stand_in_the_designed_order_under_their_headings() -> None:
    """Form, CLI and sandbox are driven from this table."""
    assert [(m.key.value, m.heading, m.label, m.fragment("x")) for m in MODES] == TABLE
    assert [mode.key for mode in MODES] == list(ModeKey)


def test_every_mode_says_what_it_does_and_on_what_it_rests() -> None:
    """Only the own session ID, on which the documents disagree, comes with a caution."""
    assert all(mode.consequence and mode.prediction.reason and mode.sources for mode in MODES)
    assert [mode.key for mode in MODES if mode.caution] == [ModeKey.SESSION_UID]


@pytest.mark.parametrize("key", ModeKey)
def test_fragment_reads_back_as_its_mode(key: ModeKey) -> None:
    """What the form writes, the checks read as the same mode, without a clash."""
    mode = mode_of(key)
    found = read_identification({"name": "Paid", **mode.fragment("x")})
    assert found.mode is mode
    assert found.members == mode.members
    assert not list(found.conflicts())


def test_tables_cover_all_combinations() -> None:
    """32 combinations: 7 modes, and 25 that no document allows."""
    every = {"".join(letters) for size in range(len(LETTERS) + 1) for letters in itertools.combinations(LETTERS, size)}
    assert MODE_OF.keys() | CLASHES.keys() == every
    assert not MODE_OF.keys() & CLASHES.keys()


@pytest.mark.parametrize(("letters", "expected"), MODE_OF.items())
def test_documented_combination(letters: str, expected: tuple[ModeKey, QuotaClass, Certainty]) -> None:
    """Each has a mode and a prediction, and nothing to complain about."""
    found = with_members(letters)
    assert found.members == {LETTERS[letter] for letter in letters}
    assert found.mode
    assert (found.mode.key, found.prediction.quota_class, found.prediction.certainty) == expected
    assert not list(found.conflicts())
    assert not found.lacks_user


@pytest.mark.parametrize(("letters", "clashes"), CLASHES.items())
def test_undocumented_combination(letters: str, clashes: tuple[str, ...]) -> None:
    """Each names every pair that clashes, or that a user is missing, and is predicted to be refused."""
    found = with_members(letters)
    assert found.mode is None
    assert found.prediction is WOULD_BE_REFUSED
    expected = [(LETTERS[pair[0]], LETTERS[pair[1]]) for pair in clashes]
    assert sorted(found.conflicts()) == sorted(expected)
    assert found.lacks_user is (letters == "R")


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        "user",
        {},
        {"user": None, "session": []},
        {"user": {}, "session": {}},
        {"user": {"id": "", "uid": ""}, "session": {"id": "", "uid": "", "use_most_recent": False}},
        {"user": {"id": JsonNumber("1"), "uid": None}, "session": {"id": ["x"], "uid": True}},
        {"session": {"use_most_recent": "true"}},
        {"id": "x", "uid": "y", "use_most_recent": True},
    ],
)
def test_what_is_empty_misplaced_or_of_the_wrong_type_counts_as_absent(document: JsonValue) -> None:
    """Other rules complain about types; the identification reads what is there."""
    assert read_identification(document) == Identification()

"""What is said about whose event it is."""

from datetime import UTC, datetime
from itertools import chain, combinations

import pytest

from fs_event_studio.domain.identification import MODES, Identification, Member, read_identification
from fs_event_studio.domain.json_text import JsonObject, write
from fs_event_studio.domain.problems import Basis, Problem, Repair
from fs_event_studio.domain.rules import check_body, identification
from support.bodies import identification_members
from support.repairs import apply_repair


def check(body: JsonObject) -> list[Problem]:
    """What the rules of identification say of a body."""
    return list(identification.check(body, read_identification(body)))


NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAIR = "123456789:1298251231"
COMBINATIONS = [
    frozenset(chosen) for chosen in chain.from_iterable(combinations(Member, size) for size in range(len(Member) + 1))
]
LEGAL = [mode.members for mode in MODES]
ILLEGAL = [members for members in COMBINATIONS if members not in LEGAL]
ONLY_RECENT = frozenset({Member.USE_MOST_RECENT})


def document(members: frozenset[Member]) -> JsonObject:
    return {
        "name": "x",
        "timestamp": "2026-11-23T12:00:00Z",
        **identification_members(
            Identification(
                session_id=PAIR if Member.SESSION_ID in members else "",
                session_uid="s-1" if Member.SESSION_UID in members else "",
                user_id="17" if Member.USER_ID in members else "",
                user_uid="u-17" if Member.USER_UID in members else "",
                use_most_recent=Member.USE_MOST_RECENT in members,
            )
        ),
    }


def errors(members: frozenset[Member]) -> list[Problem]:
    return [problem for problem in check(document(members)) if problem.blocks]


def ids(members: frozenset[Member]) -> str:
    return " + ".join(sorted(members)) or "nothing"


def test_there_are_32_combinations() -> None:
    assert len(COMBINATIONS) == 32
    assert len(ILLEGAL) == 25


@pytest.mark.parametrize("members", LEGAL, ids=ids)
def test_documented_modes_have_no_error(members: frozenset[Member]) -> None:
    assert errors(members) == []
    assert not check_body(write(document(members)), NOW).blocked


@pytest.mark.parametrize("members", [m for m in ILLEGAL if m != ONLY_RECENT], ids=ids)
def test_every_other_combination_names_both_members_of_each_clash(members: frozenset[Member]) -> None:
    """Each is named in the text and in the fix, and every member but perhaps use_most_recent clashes."""
    found = errors(members)
    assert found
    named: set[Member] = set()
    for problem in found:
        assert problem.repair
        first, second = Member(problem.path), Member(problem.repair.path)
        assert first != second
        for member in (first, second):
            assert f"“{member}”" in problem.text
            assert f"“{member}”" in problem.fix
        assert problem.repair == Repair(f"Remove {second}", second, None)
        named |= {first, second}
    assert members - named <= ONLY_RECENT
    assert check_body(write(document(members)), NOW).refusal


@pytest.mark.parametrize("members", ILLEGAL, ids=ids)
def test_what_is_inferred_is_told_apart_from_what_is_documented(members: frozenset[Member]) -> None:
    """Documented: a user beside session.id, and two users (API reference 2.2 and 2.3)."""
    documented = {Member.SESSION_ID, Member.USER_ID, Member.USER_UID}
    for problem in errors(members):
        if problem.repair:
            is_documented = {Member(problem.path), Member(problem.repair.path)} <= documented
            assert (problem.rule.basis is Basis.DOCUMENTED) == is_documented
            assert problem.rule.refusal is not None
            assert problem.rule.refusal.basis is problem.rule.basis
            assert ("our reading" in problem.text) != is_documented


@pytest.mark.parametrize("members", [m for m in ILLEGAL if m != ONLY_RECENT], ids=ids)
def test_repairs_one_after_the_other_lead_to_a_legal_event(members: frozenset[Member]) -> None:
    """No click leads in a circle, and none leaves use_most_recent alone."""
    whole = document(members)
    for _ in range(len(Member)):
        repairs = [p.repair for p in check(whole) if p.blocks and p.repair]
        if not repairs:
            break
        whole = apply_repair(whole, repairs[0])
    assert not check_body(write(whole), NOW).blocked


def test_use_most_recent_alone_asks_for_a_user() -> None:
    (problem,) = errors(ONLY_RECENT)
    assert problem.rule.id == "identification.recent-needs-user"
    assert problem.fix == "Give “user.id” or “user.uid”."


@pytest.mark.parametrize(
    ("value", "said", "repaired"),
    [
        (f"https://app.fullstory.com/ui/O-1/session/{PAIR}:1700!3", "an address", PAIR),
        ("https://app.fullstory.com/home", "an address", None),
        (PAIR.replace(":", "%3A"), "%3A", PAIR),
        (f"{PAIR} ", "white space", PAIR),
        ("1298251231", "half a session ID", None),
        (f"{2**64}:1", "64 bits", None),
        (PAIR.replace(":", "!"), "two whole numbers or two UUIDs", PAIR),
        ("hello", "two whole numbers or two UUIDs", None),
    ],
)
def test_session_id_is_explained_and_mended(value: str, said: str, repaired: str | None) -> None:
    (problem,) = check({"session": {"id": value}})
    assert problem.text.startswith("“session.id” ")
    assert said in problem.text
    assert problem.repair == (Repair(f"Use {repaired}", "session.id", repaired) if repaired else None)


def test_session_uid_is_doubted_in_fullstorys_own_words() -> None:
    (problem,) = check({"session": {"uid": "cart-7"}})
    assert "not supported" in problem.text
    assert "newer contract accepts it" in problem.text


@pytest.mark.parametrize("uid", ["anonymous", " Guest ", "TRUE", "00000000-0000-0000-0000-000000000000"])
def test_placeholder_is_quoted(uid: str) -> None:
    text = next(p.text for p in check({"user": {"uid": uid}}) if p.rule.id == "identification.constant-uid")
    assert f"“{uid.strip()}”" in text


@pytest.mark.parametrize(
    "whole",
    [
        {"user": "ann"},
        {"session": []},
        {"user": {"uid": ["ann"]}},
        {"session": {"use_most_recent": "true"}},
    ],
)
def test_what_cannot_be_read_is_not_called_anonymous(whole: JsonObject) -> None:
    """Another rule names the wrong type."""
    assert check(whole) == []


@pytest.mark.parametrize(
    "whole", [{}, {"user": None}, {"user": {"name": "Ann"}}, {"session": {"use_most_recent": None}}]
)
def test_what_identifies_nobody_is_called_anonymous(whole: JsonObject) -> None:
    (problem,) = check(whole)
    assert problem.rule.id == "identification.anonymous"
    assert "likely uses one server event (inferred)" in problem.text

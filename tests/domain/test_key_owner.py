"""The body of `GET /me` is read as documented, and anything else is seen as undocumented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.key_owner import KeyLevel, KeyOwner, read_key_owner


@pytest.mark.parametrize(
    ("role", "level"),
    [
        ("USER", KeyLevel.STANDARD),
        ("ARCHITECT", KeyLevel.ARCHITECT),
        ("ADMIN", KeyLevel.ADMIN),
        ("VIEW_ONLY", KeyLevel.UNKNOWN),
        ("", KeyLevel.UNKNOWN),
    ],
)
def test_a_role_means_a_level(role: str, level: KeyLevel) -> None:
    body = b'{"email":"a@b.example","orgId":"o-1-na1","role":"%b"}' % role.encode()
    assert read_key_owner(body) == KeyOwner("o-1-na1", role, level, "a@b.example")


def test_members_that_are_not_needed_may_come_or_be_missing() -> None:
    """A legacy key has no email; newer answers have scopes."""
    owner = read_key_owner(b'{"orgId":"ABC12","role":"USER","scopes":["x"],"clientId":1}')
    assert owner == KeyOwner("ABC12", "USER", KeyLevel.STANDARD, "")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"orgId":""}',
        b'{"orgId":1}',
        b'{"orgId":"A","role":[]}',
        b'{"orgId":"A","email":3}',
    ],
)
def test_anything_else_is_nobody(body: bytes) -> None:
    assert read_key_owner(body) is None


@pytest.mark.parametrize(
    ("owner", "sentence"),
    [
        (
            KeyOwner("ABC12", "USER", KeyLevel.STANDARD, "a@b.example"),
            "The key works: account ABC12, level Standard, made by a@b.example.",
        ),
        (
            KeyOwner("ABC12", "VIEW_ONLY", KeyLevel.UNKNOWN, ""),
            "The key works: account ABC12, role VIEW_ONLY, made by no single person.",
        ),
        (
            KeyOwner("ABC12", "", KeyLevel.UNKNOWN, ""),
            "The key works: account ABC12, role unknown, made by no single person.",
        ),
    ],
)
def test_an_owner_has_a_sentence(owner: KeyOwner, sentence: str) -> None:
    assert owner.sentence == sentence


@given(st.binary())
def test_no_body_makes_it_raise(body: bytes) -> None:
    read_key_owner(body)

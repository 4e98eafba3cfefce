"""A key is found, given as a key alone, and stands nowhere else."""

import base64
import json

import pytest

from fs_event_studio.domain import json_text
from fs_event_studio.domain.pasting import Pasted, RemarkKind, read_pasted
from fs_event_studio.domain.pasting.remarks import suspicious
from support.key_scan import KeyScan
from support.pasting import KEY, URL, remarks_on

SCAN = KeyScan(KEY)
ENCODED = base64.b64encode(f"{KEY}:".encode()).decode()
BODY = '{"name": "x"}'


def everything_in(pasted: Pasted) -> str:
    """All that a pasted text came to, but for the key's own value."""
    document = "" if pasted.document is None else json_text.write(pasted.document)
    return "\n".join([document, repr(pasted), str(pasted.key), *(f"{r.path} {r.text}" for r in pasted.remarks)])


def found_key(pasted: Pasted) -> str | None:
    return pasted.key.secret if pasted.key else None


@pytest.mark.parametrize(
    ("option", "secret"),
    [
        pytest.param(f"-H 'Authorization: Basic {KEY}'", KEY, id="as documented"),
        pytest.param(f"-H 'authorization:basic   {KEY} '", KEY, id="lower case"),
        pytest.param(f"-H 'Authorization: {KEY}'", KEY, id="without a scheme"),
        pytest.param(f"-H 'Authorization: Bearer {KEY}'", KEY, id="bearer"),
        pytest.param(f"--oauth2-bearer '{KEY}'", KEY, id="oauth2"),
        pytest.param(f"-u '{KEY}:'", KEY, id="user"),
        pytest.param(f"-u{KEY}", KEY, id="user glued"),
        pytest.param(f"--user={KEY}:", KEY, id="user long"),
        pytest.param(f"-H 'Authorization: Basic {ENCODED}'", ENCODED, id="base64"),
        pytest.param(f"-H 'Authorization: Digest {KEY}'", None, id="digest"),
        pytest.param(f"-H 'Authorization: Basic {KEY} {KEY}'", None, id="twice"),
        pytest.param(f"-u 'me:{KEY}'", None, id="password"),
        pytest.param(f"-H 'Cookie: sid={KEY}'", None, id="cookie"),
        pytest.param(f"-b 'sid={KEY}' -A '{KEY}' -e '{KEY}'", None, id="other headers"),
        pytest.param(f"-H 'X-Api-Key: {KEY}'", None, id="a header of another name"),
        pytest.param(f"-x 'http://u:{KEY}@proxy' --pass '{KEY}' -E '{KEY}'", None, id="options"),
        pytest.param(f"-d @{KEY}", None, id="file name"),
    ],
)
def test_a_credential_is_nowhere_but_in_the_key(option: str, secret: str | None) -> None:
    pasted = read_pasted(f"curl {URL} {option} -d '{BODY}'")
    assert found_key(pasted) == secret
    assert SCAN.in_text(everything_in(pasted)) == []
    assert pasted.remarks


def test_a_key_in_the_address_is_taken_out() -> None:
    pasted = read_pasted(f"curl 'https://{KEY.replace('/', '%2F')}:@api.fullstory.com/v2/events?k={KEY}' -d '{BODY}'")
    assert found_key(pasted) == KEY
    assert SCAN.in_text(everything_in(pasted)) == []


@pytest.mark.parametrize("inside", [KEY, f"Basic {KEY}", ENCODED, KEY.replace("/", "%2F")])
def test_a_key_inside_the_event_is_masked(inside: str) -> None:
    body = json.dumps({"name": "x", "properties": {"debug": [inside], inside: 1, "dots": {"a": inside}}})
    pasted = read_pasted(f"curl {URL} -H 'Authorization: Basic {KEY}' -d '{body}'")
    assert found_key(pasted) == KEY
    assert SCAN.in_text(everything_in(pasted)) == []
    assert ("", "The key stood inside the event too; it was masked there.") in remarks_on(pasted, RemarkKind.CHANGED)


def test_the_decoded_key_is_masked_as_well() -> None:
    body = json.dumps({"name": KEY})
    pasted = read_pasted(f"curl {URL} -H 'Authorization: Basic {ENCODED}' -d '{body}'")
    assert pasted.document == {"name": "[key removed]"}


def test_a_user_name_beside_a_password_is_no_secret() -> None:
    pasted = read_pasted(f'curl {URL} -u customer-service:hunter2hunter2 -d \'{{"name": "customer-service"}}\'')
    assert pasted.document == {"name": "customer-service"}
    assert pasted.key is None


@pytest.mark.parametrize(
    "value",
    [
        "Basic $FULLSTORY_API_KEY",
        "Basic ${FULLSTORY_API_KEY}",
        "Basic %FULLSTORY_API_KEY%",
        "Basic {{fullstoryKey}}",
        "Basic <API_KEY_VALUE>",
        "Basic YOUR_API_KEY",
        "Basic your-api-key",
        "Basic [key removed]",
        "Basic …",
        "Basic ...",
        "Basic xxxxxxxx",
        "Basic ********",
        "$AUTH",
        "",
        "Basic",
    ],
)
def test_a_placeholder_is_no_key_and_no_trouble(value: str) -> None:
    pasted = read_pasted(f"curl {URL} -H 'Authorization: {value}' -d '{BODY}'")
    assert pasted.key is None
    assert pasted.remarks == ()


@pytest.mark.parametrize(
    ("option", "kind", "remark"),
    [
        (
            f"-H 'Authorization: Basic {KEY}'",
            RemarkKind.IGNORED,
            "The key was taken out of the text. It can be kept in the keyring.",
        ),
        (
            f"-H 'Authorization: Basic {ENCODED}'",
            RemarkKind.SUSPICIOUS,
            "This looks like a key encoded with base64. Fullstory takes the key as it was shown.",
        ),
        (
            f"-H 'Authorization: Bearer {KEY}'",
            RemarkKind.SUSPICIOUS,
            "The token stood after “Bearer”. Fullstory wants “Basic” and its key.",
        ),
        (
            "-H 'Authorization: Bearer eyJhbGciOi.eyJzdWIi.SflKxw'",
            RemarkKind.IGNORED,
            "The authorization was dropped: it does not look like a key of Fullstory's.",
        ),
        (
            f"-u {KEY}:",
            RemarkKind.SUSPICIOUS,
            "The key stood as a user name, which is sent as base64. Fullstory takes it as it is.",
        ),
        (
            "-H 'Authorization: Basic short'",
            RemarkKind.IGNORED,
            "The authorization was dropped: it cannot be a key of Fullstory's.",
        ),
    ],
)
def test_what_is_odd_about_a_credential_is_said(option: str, kind: RemarkKind, remark: str) -> None:
    pasted = read_pasted(f"curl {URL} {option} -d '{BODY}'")
    assert ("Authorization", remark) in remarks_on(pasted, kind)


def test_of_two_keys_the_first_is_given_and_both_are_masked() -> None:
    other = "eu1.otherOTHER0123456789/efgh"
    body = json.dumps({"name": f"{KEY} {other}"})
    pasted = read_pasted(f"curl {URL} -H 'Authorization: Basic {KEY}' -H 'Authorization: Basic {other}' -d '{body}'")
    assert found_key(pasted) == KEY
    assert pasted.document == {"name": "[key removed] [key removed]"}


def test_a_credential_that_is_too_long_is_refused() -> None:
    pasted = read_pasted(f"curl {URL} -H 'Authorization: Basic {'k' * 20_000}' -d '{BODY}'")
    assert pasted == Pasted(
        None, (suspicious("", "The authorization has more than 10,000 characters. Take it out and paste again."),)
    )


def test_a_credential_that_cannot_be_encoded_is_dropped() -> None:
    pasted = read_pasted(f"curl {URL} -H 'Authorization: Basic {KEY}\ud83d{KEY}' -d '{json.dumps({'a': KEY})}'")
    assert pasted.document == {"a": "[key removed]"}
    assert pasted.key is None


def test_a_long_token_is_masked_too() -> None:
    token = "eyJhbGciOi." * 100
    pasted = read_pasted(f"curl {URL} -H 'Authorization: Bearer {token}' -d '{json.dumps({'a': [token, 1]})}'")
    assert json_text.write(pasted.document, indent=None) == '{"a": ["[key removed]", 1]}'

"""The context as form fields: what each text makes of the body, and what a loaded context keeps."""

import json
from datetime import UTC, datetime

import pytest

from fs_event_studio.domain.context import GROUPS, MEMBERS, ContextDraft, read_context
from fs_event_studio.domain.countries import countries
from fs_event_studio.domain.json_text import JsonNumber, JsonObject
from fs_event_studio.domain.rules import check_body

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_the_fields_are_the_members_of_the_contract() -> None:
    """As the catalogue knows them: no field is a stranger, and each has the JSON type that is wanted."""
    assert {member.group for member in MEMBERS} == set(GROUPS)
    for member in MEMBERS:
        value = 1 if member.kind.is_number else "US"
        body = json.dumps({"name": "x", "context": {member.group: {member.name: value}}})
        rules = {problem.rule.id for problem in check_body(body, NOW).problems}
        assert not rules & {"body.unknown-member", "body.member-type"}


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("browser.url", "https://x.example", "https://x.example"),
        ("device.screen_width", "1920", JsonNumber("1920")),
        ("device.screen_width", " 1920 ", JsonNumber("1920")),
        ("device.screen_width", "wide", "wide"),
        ("location.latitude", "52.5200066", JsonNumber("52.5200066")),
        ("location.latitude", "1.10", JsonNumber("1.10")),
        ("location.latitude", "NaN", "NaN"),
        ("location.country", "de", "de"),
        ("mobile.app_version", "4", "4"),
    ],
)
def test_a_text_makes_a_member(key: str, text: str, value: object) -> None:
    group, _, name = key.partition(".")
    assert ContextDraft().with_texts({key: text}).document() == {group: {name: value}}


def test_an_empty_text_leaves_its_member_and_its_group_out() -> None:
    draft = ContextDraft().with_texts({"location.city": "Berlin"})
    assert draft.with_texts({"location.city": ""}).document() == {}


@pytest.mark.parametrize(
    ("context", "texts", "others"),
    [
        ({"browser": {"url": "u"}}, {"browser.url": "u"}, ()),
        ({"browser": {"url": ""}}, {}, ("context.browser.url",)),
        ({"browser": {"url": None}}, {}, ("context.browser.url",)),
        ({"browser": {}}, {}, ("context.browser",)),
        ({"browser": "Firefox"}, {}, ("context.browser",)),
        ({"web": {"url": "u"}}, {}, ("context.web",)),
        ({"device": {"screen_width": "12"}}, {}, ("context.device.screen_width",)),
        ({"device": {"screen_width": "wide"}}, {"device.screen_width": "wide"}, ()),
        ({"device": {"serial": "s", "model": "m"}}, {"device.model": "m"}, ("context.device.serial",)),
    ],
)
def test_a_loaded_context_is_made_again(context: JsonObject, texts: dict[str, str], others: tuple[str, ...]) -> None:
    draft = read_context(context)
    assert (draft.texts, draft.others) == (texts, others)
    assert draft.document() == context


def test_what_is_typed_wins_over_what_was_loaded_and_the_rest_stays() -> None:
    draft = read_context({"device": {"serial": "s", "model": None}}).with_texts({"device.model": "m"})
    assert draft.document() == {"device": {"serial": "s", "model": "m"}}


def test_countries_are_codes_with_names() -> None:
    assert len(countries()) == 249
    assert all(len(code) == 2 and code.isupper() and name for code, name in countries().items())
    assert list(countries()) == sorted(countries())
    assert countries()["DE"] == "Germany"

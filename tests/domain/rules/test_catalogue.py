"""Every rule of the catalogue: what breaks it, what does not, how it is worded, and whether its repair mends it."""

import re
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.json_text import JsonObject, read, write
from fs_event_studio.domain.problems import Basis, Problem, Refusal, Rule, Severity
from fs_event_studio.domain.quota import WOULD_BE_REFUSED
from fs_event_studio.domain.rules import CATALOGUE, CheckedBody, check_body
from support import json_strategies
from support.repairs import apply_repair

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
FRESH = '"timestamp": "2026-11-23T11:50:00Z"'
OLD = '"timestamp": "2026-11-23T11:29:59Z"'
PAIR = "123456789:1298251231"
UUIDS = "6f9619ff-8b86-d011-b42d-00cf4fc964ff:0e984725-c51c-4bf4-9960-e1c80e27aba0"
URL = f"https://app.fullstory.com/ui/O-1/session/{PAIR}"
CARD = "4111 1111 1111 1111"


class Case(NamedTuple):
    """A body, and every problem that it has, each as "rule path"."""

    body: str | bytes
    problems: tuple[str, ...] = ()


def event(members: str) -> str:
    """A faultless event with some further members."""
    return f'{{"name": "Order Completed", {FRESH}, "user": {{"uid": "u-17"}}, {members}}}'


def by(members: str) -> str:
    """A faultless event apart from what identifies it."""
    return f'{{"name": "Order Completed", {FRESH}, {members}}}'


def at(timestamp: str, members: str = '"user": {"uid": "u-17"}') -> str:
    """A faultless event apart from its timestamp."""
    return f'{{"name": "Order Completed", "timestamp": {timestamp}, {members}}}'


def named(name: str) -> str:
    """A faultless event apart from its name."""
    return f'{{"name": {name}, {FRESH}, "user": {{"uid": "u-17"}}}}'


def props(properties: str, schema: str = "{}") -> str:
    """A faultless event apart from its properties and schema."""
    return event(f'"properties": {properties}, "schema": {{"properties": {schema}}}')


def located(members: str) -> str:
    """A faultless event apart from its place."""
    return event(f'"context": {{"location": {{{members}}}}}')


CASES = (
    # What is right
    Case(event('"properties": {"total": 1.10}')),
    Case(
        event(
            '"properties": {"a": "x", "b": 1.5, "c": true, "d": ["x"], "e": {"f": 2, "g": ["2026-01-31"]}},'
            '"schema": {"properties": {"e.f": "int", "e.g": "dates"}},'
            '"page_properties": {"n": 1, "day": "2026-01-31"},'
            '"page_properties_schema": {"properties": {"n": "real", "day": "str"}},'
            '"context": {"browser": {"url": "/", "user_agent": "x", "initial_referrer": ""},'
            '"mobile": {"app_id": "x", "app_version": "1", "app_name": "x", "build_variant": "x"},'
            '"device": {"manufacturer": "x", "model": "x", "screen_width": 1, "screen_height": 2, "viewport_width": 3,'
            '"viewport_height": 4},'
            '"location": {"country": "DE", "region": "DE-BE", "city": "x", "latitude": 1.5, "longitude": -2,'
            '"ip_address": "192.0.2.1"}}'
        )
    ),
    Case(event('"context": null, "properties": null, "schema": null, "session": null')),
    Case(by(f'"session": {{"id": "{PAIR}"}}')),
    Case(by(f'"session": {{"id": "{UUIDS}"}}')),
    Case(by('"user": {"id": "123"}')),
    Case(by('"user": {"id": "123"}, "session": {"use_most_recent": true}')),
    Case(by('"user": {"uid": "u-17"}, "session": {"use_most_recent": true}')),
    Case(by('"user": {"uid": "u-17", "id": null}, "session": {"id": null, "uid": null}')),
    # json
    Case("", ("json.malformed ",)),
    Case("{", ("json.malformed ",)),
    Case("name", ("json.malformed ",)),
    Case(b'{"name": "\xff"}', ("json.malformed ",)),
    Case('{"name": NaN}', ("json.malformed ",)),
    Case("[" * 100_000, ("json.malformed ",)),
    Case("[]", ("json.not-an-object ",)),
    Case('"x"', ("json.not-an-object ",)),
    Case("null", ("json.not-an-object ",)),
    Case("true", ("json.not-an-object ",)),
    Case("1", ("json.not-an-object ",)),
    Case(event('"name": "x"'), ("json.duplicate-member name",)),
    Case(props('{"a": {"b": "x", "b": "y"}}'), ("json.duplicate-member properties.a.b",)),
    Case('[{"a": 1, "a": 2}]', ("json.not-an-object ", "json.duplicate-member 0.a")),
    # context
    Case(located('"country": "de"'), ("context.country-code context.location.country",)),
    Case(located('"country": "Germany"'), ("context.country-code context.location.country",)),
    Case(located('"country": "XX"'), ("context.country-code context.location.country",)),
    Case(located('"country": "GB", "region": "GB-ENG"')),
    Case(located('"region": "GA"')),
    Case(located('"region": "ga"'), ("context.region-code context.location.region",)),
    Case(located('"region": "Georgia"'), ("context.region-code context.location.region",)),
    Case(located('"latitude": 90, "longitude": -180')),
    Case(located('"latitude": 9.0e1, "longitude": 1e-99999999999')),
    Case(located('"latitude": 90.0000001'), ("context.coordinate-range context.location.latitude",)),
    Case(located('"longitude": -180.5'), ("context.coordinate-range context.location.longitude",)),
    Case(located('"ip_address": "2001:db8::1"')),
    Case(located('"ip_address": "192.0.2.256"'), ("context.ip-address context.location.ip_address",)),
    Case(located('"country": "", "region": "", "ip_address": ""')),
    Case(event('"context": {"device": {"screen_width": 2147483647, "screen_height": 0}}')),
    Case(
        event('"context": {"device": {"screen_width": 2147483648, "viewport_height": 1.5}}'),
        ("context.whole-size context.device.screen_width", "context.whole-size context.device.viewport_height"),
    ),
    Case(event('"context": {"device": null, "location": {"country": null}}')),
    # body
    Case(event('"properties": []'), ("body.member-type properties",)),
    Case(event('"page_properties": "x"'), ("body.member-type page_properties",)),
    Case(event('"schema": {"properties": 1}'), ("body.member-type schema.properties",)),
    Case(event('"schema": []'), ("body.member-type schema",)),
    Case(event('"context": {"device": {"screen_width": "1"}}'), ("body.member-type context.device.screen_width",)),
    Case(at("1700000000"), ("body.member-type timestamp",)),
    Case(by('"user": {"uid": 17}'), ("body.member-type user.uid",)),
    Case(by('"user": "u-17"'), ("body.member-type user",)),
    Case(
        by('"user": {"uid": "u-17"}, "session": {"use_most_recent": "true"}'),
        ("body.member-type session.use_most_recent",),
    ),
    Case(event('"propertys": {}'), ("body.unknown-member propertys",)),
    Case(event('"context": {"web": {}}'), ("body.unknown-member context.web",)),
    Case(by('"user": {"uid": "u-17", "email": "x"}'), ("body.unknown-member user.email",)),
    Case(
        event('"page_properties": {"a": "' + "x" * 8000 + '"}') + " " * 516_200,
        ("body.too-large ",),
    ),
    Case(event('"properties": {"a": "x"}').ljust(512 * 1024)),
    # event
    Case(f'{{{FRESH}, "user": {{"uid": "u-17"}}}}', ("event.name-required name",)),
    Case(named('""'), ("event.name-required name",)),
    Case(named("null"), ("event.name-required name",)),
    Case(named("17"), ("event.name-required name",)),
    Case(named('" \\t\\u00a0"'), ("event.name-blank name",)),
    Case(named(f'"{"x" * 251}"'), ("event.name-long name",)),
    Case(named(f'"{"ä" * 250}"')),
    Case(at('"yesterday"'), ("event.timestamp-form timestamp",)),
    Case(at('"2026-02-30T00:00:00Z"'), ("event.timestamp-form timestamp",)),
    Case(at('" 2026-11-23 11:50:00Z "'), ("event.timestamp-form timestamp",)),
    Case(at('"2026-11-23T11:50:00"'), ("event.timestamp-offset timestamp",)),
    Case(at('"2026-11-23"'), ("event.timestamp-offset timestamp",)),
    Case(at("null"), ("event.timestamp-absent timestamp",)),
    Case(at('""'), ("event.timestamp-absent timestamp",)),
    Case('{"name": "x", "user": {"uid": "u-17"}}', ("event.timestamp-absent timestamp",)),
    Case(at('"2026-11-23T12:02:01Z"'), ("event.timestamp-future timestamp",)),
    Case(at('"2026-11-23T14:02:00+02:00"')),
    Case(
        at('"2026-11-23T11:29:59Z"', '"user": {"id": "1"}, "session": {"use_most_recent": true}'),
        ("event.timestamp-old timestamp",),
    ),
    Case(at('"2026-11-23T11:30:00Z"', '"user": {"id": "1"}, "session": {"use_most_recent": true}')),
    Case(at('"1999-01-01T00:00:00Z"')),
    # identification
    Case(
        by(f'"user": {{"uid": "u-17"}}, "session": {{"id": "{PAIR}"}}'),
        ("identification.one-form session.id",),
    ),
    Case(by('"user": {"uid": "u-17", "id": "1"}'), ("identification.one-form user.id",)),
    Case(
        by(f'"session": {{"id": "{PAIR}", "use_most_recent": true}}'),
        ("identification.mixed-forms session.id",),
    ),
    Case(
        by('"user": {"id": "1"}, "session": {"uid": "s"}'),
        ("identification.mixed-forms session.uid", "identification.session-uid-doubt session.uid"),
    ),
    Case(
        by('"session": {"use_most_recent": true}'), ("identification.recent-needs-user session.use_most_recent",)
    ),
    Case(by(f'"user": {{"uid": "{"x" * 257}"}}'), ("identification.uid-too-long user.uid",)),
    Case(by(f'"user": {{"uid": "{"ä" * 256}"}}')),
    Case(by(f'"user": {{"id": "{"x" * 257}"}}')),
    Case(
        by(f'"session": {{"uid": "{"x" * 257}"}}'),
        ("identification.uid-too-long session.uid", "identification.session-uid-doubt session.uid"),
    ),
    Case(by('"user": {"uid": ""}'), ("identification.empty-value user.uid",)),
    Case(by('"user": {"id": " "}'), ("identification.empty-value user.id",)),
    Case(by('"session": {"id": "", "uid": ""}'), (
        "identification.empty-value session.id", "identification.empty-value session.uid",
    )),
    Case(by(f'"session": {{"id": "{URL}"}}'), ("identification.session-id-form session.id",)),
    Case(by('"session": {"id": "123456789%3A1298251231"}'), ("identification.session-id-form session.id",)),
    Case(by(f'"session": {{"id": " {PAIR}"}}'), ("identification.session-id-form session.id",)),
    Case(by('"session": {"id": "1298251231"}'), ("identification.session-id-form session.id",)),
    Case(by('"session": {"id": "99999999999999999999:1"}'), ("identification.session-id-form session.id",)),
    Case(by('"session": {"id": "hello"}'), ("identification.session-id-form session.id",)),
    Case(by('"session": {"uid": "cart-7"}'), ("identification.session-uid-doubt session.uid",)),
    *(
        Case(by(f'"user": {{"uid": "{uid}"}}'), ("identification.constant-uid user.uid",))
        for uid in ("anonymous", "NULL", "undefined", "0", "[object Object]")
    ),
    Case(by('"user": {"id": "0"}'), ("identification.constant-uid user.id",)),
    Case(by('"user": {"uid": " u-17\\n"}'), ("identification.space-around user.uid",)),
    Case(by('"user": {"id": "1 "}'), ("identification.space-around user.id",)),
    Case(
        by('"session": {"uid": " s"}'),
        ("identification.space-around session.uid", "identification.session-uid-doubt session.uid"),
    ),
    Case(
        by('"user": {"uid": "null "}'),
        ("identification.space-around user.uid", "identification.constant-uid user.uid"),
    ),
    Case(
        event('"session": {"use_most_recent": false}'),
        ("identification.explicit-false session.use_most_recent",),
    ),
    Case(by('"properties": {}'), ("identification.anonymous ",)),
    Case(by('"user": {}, "session": {}'), ("identification.anonymous ",)),
    Case(by('"user": {"uid": null}, "session": null'), ("identification.anonymous ",)),
    Case(
        by('"session": {"use_most_recent": false}'),
        ("identification.anonymous ", "identification.explicit-false session.use_most_recent"),
    ),
    Case(by('"user": {"name": "Ann"}'), ("identification.anonymous ", "body.unknown-member user.name")),
    # properties
    Case(props('{"a": [{"b": "x"}]}'), ("properties.array-of-objects properties.a",)),
    Case(props('{"a": ["x", {}]}'), ("properties.array-of-objects properties.a",)),
    Case(props('{"a": ["x", 1.5]}'), ("properties.mixed-array properties.a",)),
    Case(props('{"a": [null]}'), ("properties.mixed-array properties.a",)),
    Case(props('{"a": [["x"]]}'), ("properties.mixed-array properties.a",)),
    Case(props('{"a": {"b": null}}'), ("properties.empty-or-null properties.a.b",)),
    Case(props('{"a": []}'), ("properties.empty-or-null properties.a",)),
    Case(props('{"a": {}}'), ("properties.empty-or-null properties.a",)),
    Case(props('{"a": ""}')),
    Case(props('{"a": 17}'), ("properties.whole-number properties.a",)),
    Case(props('{"a": [17, 1.5]}'), ("properties.whole-number properties.a",)),
    Case(props('{"a": 17}', '{"a": "int"}')),
    Case(props('{"a": 17}', '{"a": "real"}')),
    Case(event('"page_properties": {"a": 17}'), ("properties.whole-number page_properties.a",)),
    Case(props('{"a": "2026-01-31"}'), ("properties.undeclared-date properties.a",)),
    Case(props('{"a": ["2026-01-31T09:30:00Z"]}'), ("properties.undeclared-date properties.a",)),
    Case(props('{"a": "2026-01-31"}', '{"a": "date"}')),
    Case(props('{"price_real": 1.5}'), ("properties.v1-suffix properties.price_real",)),
    Case(props('{"a": {"tags_strs": ["x"]}}'), ("properties.v1-suffix properties.a.tags_strs",)),
    Case(props('{"a-b": "x"}'), ("properties.name-form properties.a-b",)),
    Case(props('{"a": {"1b": "x"}}'), ("properties.name-form properties.a.1b",)),
    Case(props('{"": "x"}'), ("properties.name-form properties.",)),
    Case(props('{"größe": "x"}'), ("properties.name-form properties.größe",)),
    Case(props(f'{{"{"x" * 513}": "x"}}'), (f"properties.name-long properties.{'x' * 513}",)),
    Case(
        props(f'{{"{"x" * 256}": {{"{"y" * 256}": "x"}}}}'),
        (f"properties.name-long properties.{'x' * 256}.{'y' * 256}",),
    ),
    Case(props(f'{{"{"x" * 512}": "x"}}')),
    Case(
        props('{"plan": "x", "Plan": "y", "other": "z"}'),
        ("properties.name-case properties.plan", "properties.name-case properties.Plan"),
    ),
    Case(props('{"plan": "x", "a": {"Plan": "y"}}')),
    Case(props(f'{{"a": "{"x" * 8193}"}}'), ("properties.value-long properties.a",)),
    Case(props(f'{{"a": "{"ä" * 4097}"}}'), ("properties.value-long properties.a",)),
    Case(props(f'{{"a": "{"x" * 8192}"}}')),
    Case(props('{"a": "ann@shop.example"}'), ("properties.personal-data properties.a",)),
    Case(props('{"a": ["x", "write to a.b+c@mail.shop.example!"]}'), ("properties.personal-data properties.a",)),
    Case(props(f'{{"a": "card {CARD}."}}'), ("properties.personal-data properties.a",)),
    Case(props('{"a": "4111111111111111"}'), ("properties.personal-data properties.a",)),
    Case(props(f'{{"a": "ann@shop.example {CARD}"}}'), ("properties.personal-data properties.a",) * 2),
    Case(props('{"a": "4111111111111112", "b": "1700000000003", "c": "@home", "d": "a@b", "e": "x@", "f": "@.x"}')),
    Case(props('{"a": "441111111111111111111", "b": "123456789:1298251231"}')),
    # schema
    Case(props('{"a": "x"}', '{"a": "string"}'), ("schema.unknown-type schema.properties.a",)),
    Case(props('{"a": "x"}', '{"a": null}'), ("schema.unknown-type schema.properties.a",)),
    Case(props('{"a": {"b": "x"}}', '{"a": {"b": "str"}}'), ("schema.unknown-type schema.properties.a",)),
    Case(props('{"a": "x"}', '{"b": "str"}'), ("schema.unused-entry schema.properties.b",)),
    Case(props('{"a": {"b": "x"}}', '{"a": "str"}'), ("schema.unused-entry schema.properties.a",)),
    Case(event('"schema": {"properties": {"a": "str"}}'), ("schema.unused-entry schema.properties.a",)),
    Case(
        event('"page_properties": {"a": "x"}, "page_properties_schema": {"properties": {"b": "str"}}'),
        ("schema.unused-entry page_properties_schema.properties.b",),
    ),
    Case(props('{"a": "x"}', '{"a": "int"}'), ("schema.type-mismatch schema.properties.a",)),
    Case(props('{"a": 1.5}', '{"a": "int"}'), ("schema.type-mismatch schema.properties.a",)),
    Case(props('{"a": {"b": "x"}}', '{"a.b": "dates"}'), ("schema.type-mismatch schema.properties.a.b",)),
    Case(props('{"a": null}', '{"a": "int"}'), ("properties.empty-or-null properties.a",)),
)  # fmt: skip


def checked(case: Case) -> CheckedBody:
    return check_body(case.body, NOW)


def name_of(case: Case) -> str:
    return f"{', '.join(case.problems) or 'faultless'}: {case.body[-60:]!r}"[:120]


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_body_has_these_problems_and_no_others(case: Case) -> None:
    found = [f"{problem.rule.id} {problem.path}" for problem in checked(case).problems]
    assert sorted(found) == sorted(case.problems)


def test_every_rule_is_broken_by_some_body() -> None:
    """And kept by another, the first one."""
    broken = {problem.split(" ")[0] for case in CASES for problem in case.problems}
    assert broken == {rule.id for rule in CATALOGUE}
    assert CASES[0].problems == ()


# The catalogue itself

N = None
A = Refusal(400, "invalid_argument", Basis.ASSUMED)
D = Refusal(400, "invalid_argument", Basis.DOCUMENTED)

SEVERITIES = {
    # API reference 13, row by row
    "identification.one-form": ("error", "documented", D),
    "identification.mixed-forms": ("error", "assumed", A),  # the same row; 2.3 marks these pairs as inferred
    "identification.recent-needs-user": ("error", "documented", A),
    "event.name-required": ("error", "documented", D),
    "identification.uid-too-long": ("error", "documented", A),
    "body.member-type": ("error", "documented", A),
    "event.timestamp-form": ("error", "documented", A),
    "event.timestamp-offset": ("warning", "assumed", N),
    "event.timestamp-absent": ("note", "documented", N),
    "event.timestamp-old": ("warning", "assumed", N),
    "event.timestamp-future": ("warning", "assumed", N),
    "identification.session-id-form": ("error", "documented", N),  # 2.4: whether it is refused is not known
    "identification.session-uid-doubt": ("warning", "documented", N),
    "identification.anonymous": ("warning", "documented", N),
    "event.name-long": ("warning", "assumed", N),
    "body.too-large": ("warning", "assumed", N),
    "properties.value-long": ("warning", "assumed", N),
    "properties.name-long": ("warning", "assumed", N),
    "properties.name-form": ("warning", "assumed", N),
    "properties.array-of-objects": ("warning", "documented", N),
    "properties.mixed-array": ("warning", "assumed", N),
    "properties.empty-or-null": ("warning", "assumed", N),
    "properties.whole-number": ("note", "documented", N),
    "properties.undeclared-date": ("note", "assumed", N),  # 3.2: the sources differ
    "properties.v1-suffix": ("note", "documented", N),
    "schema.unused-entry": ("warning", "assumed", N),
    "schema.unknown-type": ("warning", "assumed", N),
    "schema.type-mismatch": ("warning", "assumed", N),
    "identification.constant-uid": ("warning", "documented", N),
    "properties.personal-data": ("warning", "assumed", N),
    # Rules of ours beyond that table
    "context.country-code": ("warning", "documented", N),  # 2.1
    "context.region-code": ("warning", "documented", N),  # 2.1
    "context.whole-size": ("warning", "documented", N),  # 2.1: int32
    "context.coordinate-range": ("warning", "assumed", N),
    "context.ip-address": ("warning", "assumed", N),
    "json.malformed": ("error", "documented", D),  # 2.5: invalid input is 400
    "json.not-an-object": ("error", "documented", D),  # as above
    "json.duplicate-member": ("error", "assumed", A),  # two readers may take two different values
    "body.unknown-member": ("warning", "assumed", N),  # 2.1: refused or ignored is not known
    "event.name-blank": ("error", "assumed", N),  # it cannot be meant, and may count as empty
    "identification.empty-value": ("error", "assumed", N),  # 2.3: the same as absent, which cannot be meant
    "identification.space-around": ("warning", "assumed", N),
    "identification.explicit-false": ("note", "assumed", N),  # 2.3: omit it, see 11 no. 4
    "properties.name-case": ("warning", "assumed", N),  # 3.5
}


def test_severity_basis_and_refusal_are_those_of_the_reference() -> None:
    assert {rule.id: (rule.severity, rule.basis, rule.refusal) for rule in CATALOGUE} == SEVERITIES


def test_rule_ids_are_unique_and_of_one_shape() -> None:
    ids = [rule.id for rule in CATALOGUE]
    assert len(set(ids)) == len(ids)
    shape = re.compile(r"(json|body|identification|event|properties|schema|context)\.[a-z0-9]+(-[a-z0-9]+)*")
    assert [rule_id for rule_id in ids if not shape.fullmatch(rule_id)] == []


HEDGE = re.compile(
    r"not documented|documentation|documented for|published|presumably|likely|doubtful|our reading|seems|looks|\bmay\b"
    r"|reports"
)
"""Words by which an assumed rule says that it is no fact."""


def is_sentence(text: str) -> bool:
    """Whether it begins like a sentence and ends like one, without gaps."""
    return bool(re.fullmatch(r"[A-Z“](?:(?!  ).)+[.!?]”?", text, re.DOTALL)) and "None" not in text.replace(
        "None is", ""
    )


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_summary_is_a_sentence_that_claims_no_more_than_is_known(rule: Rule) -> None:
    summary = rule.summary if rule.summary[0].isupper() else f"“{rule.summary}”."  # may begin with a member's name
    assert is_sentence(summary)
    assert rule.source.title
    ours = rule.source.tag == "INFERENCE"
    assert rule.basis is Basis.ASSUMED or not ours


PROBLEMS = [(case, problem) for case in CASES for problem in checked(case).problems]


def path_as_quoted(problem: Problem) -> str:
    """The path as a text shows it: the first 80 characters."""
    return f"“{problem.path}”" if len(problem.path) <= 80 else f"“{problem.path[:80]}…”"


@pytest.mark.parametrize("problem", [problem for _, problem in PROBLEMS], ids=lambda problem: problem.rule.id)
def test_a_problem_is_told_in_sentences(problem: Problem) -> None:
    """They name the member, and an assumed rule does not pass for a fact."""
    assert is_sentence(problem.text), problem.text
    assert is_sentence(problem.fix), problem.fix
    assert not problem.path or path_as_quoted(problem) in problem.text
    assert problem.rule.basis is Basis.DOCUMENTED or HEDGE.search(problem.text), problem.text
    assert len(problem.text) < 320
    assert problem.blocks == (problem.rule.severity is Severity.ERROR)
    if problem.repair:
        assert problem.repair.label
        assert problem.repair.label[0].isupper()


@pytest.mark.parametrize(
    ("case", "problem"),
    [(case, problem) for case, problem in PROBLEMS if problem.repair],
    ids=lambda part: name_of(part) if isinstance(part, Case) else "",
)
def test_a_repair_removes_its_problem(case: Case, problem: Problem) -> None:
    """And brings no other that blocks."""
    assert problem.repair
    document = read(case.body).value
    assert isinstance(document, dict)
    before = checked(case).problems
    after = check_body(write(apply_repair(document, problem.repair)), NOW).problems
    assert problem not in after
    assert {(p.rule.id, p.path) for p in after if p.blocks} <= {(p.rule.id, p.path) for p in before if p.blocks}


def test_these_rules_offer_repairs() -> None:
    assert {problem.rule.id for _, problem in PROBLEMS if problem.repair} == {
        "identification.one-form",
        "identification.mixed-forms",
        "identification.session-id-form",
        "identification.space-around",
        "identification.explicit-false",
        "event.timestamp-form",
        "event.timestamp-offset",
        "context.country-code",
        "context.region-code",
    }


# A checked body


def test_problems_are_listed_by_severity() -> None:
    body = f'{{"name": "", {OLD}, "user": {{"uid": "0"}}, "properties": {{"a": 1}}, "x": 1}}'
    severities = [problem.rule.severity for problem in check_body(body, NOW).problems]
    assert severities == [Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.NOTE]


def test_only_errors_block() -> None:
    assert not check_body(by('"x": 1'), NOW).blocked
    assert check_body(by('"user": []'), NOW).blocked


@pytest.mark.parametrize(
    ("body", "code", "rule"),
    [
        ("{", "invalid_argument", "json.malformed"),
        ("[]", "invalid_argument", "json.not-an-object"),
        (named('""'), "invalid_argument", "event.name-required"),
        (by(f'"user": {{"id": "1"}}, "session": {{"id": "{PAIR}"}}'), "invalid_argument", "identification.one-form"),
        (by('"user": {"uid": ""}, "x": 1'), None, None),
        (by('"session": {"id": "hello"}'), None, None),
    ],
)
def test_the_first_rule_with_a_refusal_says_how_the_api_answers(body: str, code: str | None, rule: str | None) -> None:
    refusal = check_body(body, NOW).refusal
    assert (refusal and refusal[0].code) == code
    assert (refusal and refusal[1].rule.id) == rule


@pytest.mark.parametrize(
    ("body", "mode"),
    [
        (by(f'"session": {{"id": "{PAIR}"}}'), ModeKey.SESSION_ID),
        (by('"session": {"id": "hello"}'), ModeKey.SESSION_ID),
        (by('"session": {"uid": "s"}'), ModeKey.SESSION_UID),
        (by('"user": {"id": "1"}, "session": {"use_most_recent": true}'), ModeKey.USER_ID_RECENT),
        (by('"user": {"uid": "1"}, "session": {"use_most_recent": true}'), ModeKey.USER_UID_RECENT),
        (by('"user": {"id": "1"}'), ModeKey.USER_ID),
        (by('"user": {"uid": "1"}'), ModeKey.USER_UID),
        (by('"x": 1'), ModeKey.ANONYMOUS),
        ('{"user": {"uid": "1"}}', ModeKey.USER_UID),
        (by('"user": {"uid": "1"}, "session": {"use_most_recent": 1}'), None),
        (by('"user": 1'), None),
        (by('"user": {"uid": "1", "id": "2"}'), None),
        ("[]", None),
        ("{", None),
    ],
)
def test_mode_is_named_if_a_documented_one_makes_the_body(body: str, mode: ModeKey | None) -> None:
    assert check_body(body, NOW).mode is mode


def test_prediction_of_a_refused_body_is_not_counted() -> None:
    assert check_body(named('""'), NOW).prediction is WOULD_BE_REFUSED
    sound = check_body(by('"user": {"id": "1"}'), NOW)
    assert sound.prediction is sound.identification.prediction
    assert sound.prediction is not WOULD_BE_REFUSED


@pytest.mark.parametrize(("body", "name"), [(named('"x"'), "x"), (named("1"), ""), ("{}", ""), ("[]", ""), ("{", "")])
def test_event_name_is_known_or_empty(body: str, name: str) -> None:
    assert check_body(body, NOW).event_name == name


# Whatever comes

bodies = st.fixed_dictionaries(
    {},
    optional={
        "name": json_strategies.values,
        "timestamp": json_strategies.scalars | st.datetimes().map(datetime.isoformat),
        "user": json_strategies.scalars | st.dictionaries(st.sampled_from(["id", "uid", "x"]), json_strategies.scalars),
        "session": json_strategies.scalars
        | st.dictionaries(st.sampled_from(["id", "uid", "use_most_recent", "x"]), json_strategies.scalars),
        "properties": json_strategies.values,
        "schema": json_strategies.values | st.fixed_dictionaries({"properties": json_strategies.objects}),
        "page_properties": json_strategies.objects,
        "context": json_strategies.values,
    },
)


@given(st.binary() | st.text() | st.builds(write, json_strategies.values))
def test_checking_never_raises(raw: bytes | str) -> None:
    check_body(raw, NOW)


@given(bodies)
def test_checking_an_event_never_raises_and_its_repairs_help(document: dict[str, Any]) -> None:
    whole: JsonObject = document
    result = check_body(write(whole), NOW)
    assert result.document == whole
    for problem in result.problems:
        if problem.repair:
            assert problem not in check_body(write(apply_repair(whole, problem.repair)), NOW).problems


@pytest.mark.parametrize("unit", ["a", "a.", "@", "a@", "a@a.", "1 ", "4", "4-", "2026-", "\\u0020", "_str"])
def test_long_values_are_checked_in_no_time(unit: str) -> None:
    """No pattern runs wild."""
    text = unit * (200_000 // len(unit))
    body = f'{{"name": "{text}", "timestamp": "{text}", "user": {{"uid": "{text}"}}, "session": {{"id": "{text}"}},'
    started = datetime.now(UTC)
    check_body(f'{body} "properties": {{"a": "{text}", "{text}": [true]}}}}', NOW)
    assert (datetime.now(UTC) - started).total_seconds() < 5

"""What is said about properties and their types."""

import pytest

from fs_event_studio.domain.json_text import JsonObject, JsonValue, read
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.property_types import PropertyType
from fs_event_studio.domain.rules.properties import check
from fs_event_studio.domain.rules.property_values import PERSONAL_DATA


def problems(text: str) -> list[Problem]:
    document = read(text).value
    assert isinstance(document, dict)
    return list(check(document))


def texts(text: str) -> list[str]:
    return [problem.text for problem in problems(text)]


@pytest.mark.parametrize(
    "members", ["{}", '{"properties": []}', '{"properties": "x", "schema": 1}', '{"schema": null}']
)
def test_absent_or_unreadable_properties_are_left_to_other_rules(members: str) -> None:
    assert problems(members) == []


def test_page_properties_have_their_own_schema() -> None:
    """The event's schema does not reach them."""
    assert [p.path for p in problems(
        '{"schema": {"properties": {"a": "int"}}, "properties": {"a": 1}, "page_properties": {"a": 1}}'
    )] == ["page_properties.a"]  # fmt: skip


def test_long_names_are_shortened_in_sentences() -> None:
    name = "x" * 600
    (problem,) = problems(f'{{"properties": {{"{name}": "x"}}}}')
    assert problem.path == f"properties.{name}"
    assert len(problem.text) < 250


def test_control_characters_in_names_are_made_visible() -> None:
    """They could steer a terminal."""
    (problem,) = problems('{"properties": {"a\\u001b[2J": "x"}}')
    assert problem.text.startswith("The name of “properties.a<U+001B>[2J” is not")


@pytest.mark.parametrize(("name", "stem"), [("price_real", "price"), ("a_b_strs", "a_b"), ("is_date_bool", "is_date")])
def test_v1_suffix_is_cut_off_in_the_advice(name: str, stem: str) -> None:
    (problem,) = problems(f'{{"properties": {{"{name}": "x"}}}}')
    assert problem.fix == f"Call it “{stem}”."


def test_names_that_differ_by_case_are_all_named() -> None:
    assert [p.path for p in problems('{"properties": {"a": {"Plan": "x", "plan": "x", "PLAN": "x"}}}')] == [
        "properties.a.Plan",
        "properties.a.plan",
        "properties.a.PLAN",
    ]


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ("ann@shop.example", ["an e-mail address"]),
        ("<a.b+c@x-y.co>", ["an e-mail address"]),
        ("@ann", []),
        ("ann@localhost", []),
        ("4111111111111111", ["a card number"]),
        ("4111-1111-1111-1111", ["a card number"]),
        ("378282246310005", ["a card number"]),
        ("4222222222222", ["a card number"]),
        ("x4111111111111111x", ["a card number"]),
        ("4111111111111112", []),
        ("1111111111111117", []),
        ("14111111111111111", []),
        ("41111111111111114111", []),
        ("4111  1111 1111 1111", []),
        ("\u0664111111111111111", []),
        ("na1.c2VjcmV0LXRva2VuLTAxMjM/Ab12", ["an API key"]),
        ("na1.sandbox-standard", []),
    ],
)
def test_personal_data_is_suspected(value: str, kinds: list[str]) -> None:
    document: JsonObject = {"properties": {"a": value, "b": ["x", True, value]}}
    expected = [f"“properties.{name}” seems to hold {kind}." for name in "ab" for kind in kinds]
    found = [problem.text for problem in check(document) if problem.rule is PERSONAL_DATA]
    assert found == expected


def test_unknown_type_lists_the_known_ones() -> None:
    (problem,) = problems('{"properties": {"a": "x"}, "schema": {"properties": {"a": "string"}}}')
    assert problem.fix == f"Use one of {', '.join(PropertyType)}."


def test_nested_schema_is_explained() -> None:
    """The browser's API nests it, the server's does not."""
    (problem,) = problems('{"properties": {"a": {"b": "x"}}, "schema": {"properties": {"a": {"b": "str"}}}}')
    assert "dotted path" in problem.text
    assert "location.code" in problem.fix


def test_mismatch_names_the_declared_type() -> None:
    (problem,) = problems('{"properties": {"a": "x"}, "schema": {"properties": {"a": "bool"}}}')
    assert problem.text.startswith("“schema.properties.a” is bool, but the value is not written so;")


@pytest.mark.parametrize("depth", [1, 50, 198])
def test_deep_properties_are_checked(depth: int) -> None:
    value: JsonValue = None
    for _ in range(depth):
        value = {"a": value}
    (problem,) = check({"properties": value})
    assert problem.path == "properties" + ".a" * depth

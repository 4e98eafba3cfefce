"""A sentence that was kept as plain text is known again, and nothing else is taken for one."""

import json
import re
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.recognising import LEAST_TELLING, LONGEST, Recogniser

TEMPLATES: list[str] = json.loads(find_resource("translations/templates.json").read_text(encoding="utf-8"))
RECOGNISER = Recogniser(TEMPLATES)
WORDS = st.text("abcdefghijklmnopqrstuvwxyzäß日本0123456789.:-_/", min_size=1, max_size=20)


def pieces(template: str) -> list[str]:
    return [piece for piece, *_ in Formatter().parse(template) if piece]


def tells(template: str) -> bool:
    """Whether it says enough to be known again."""
    formats = {spec for *_, spec, _ in Formatter().parse(template) if spec is not None}
    return max(map(len, pieces(template))) >= LEAST_TELLING and formats <= {"", "g", ","}


TELLING = [template for template in TEMPLATES if tells(template)]


def filled(template: str, words: list[str], numbers: list[int]) -> Phrase:
    """With words, and numbers where the template formats one."""
    specs = {int(name): spec for _, name, spec, _ in Formatter().parse(template) if name is not None}
    return Phrase(template, *(numbers[n] if specs[n] else words[n] for n in range(len(specs))))


def test_there_are_many_and_most_are_telling() -> None:
    assert len(TELLING) > 300
    assert "Not sent. {0}" not in TELLING


@given(st.sampled_from(TELLING), st.lists(WORDS, min_size=8, max_size=8), st.lists(st.integers(0, 9999), min_size=8))
def test_what_was_made_of_a_template_is_known_again(template: str, words: list[str], numbers: list[int]) -> None:
    """By that template, or one that says as much of the text, and to the letter."""
    if len(numbers) < len(words):
        numbers += [7] * 8
    made = filled(template, words, numbers)
    found = RECOGNISER.phrase_of(str(made))
    assert found == made
    assert isinstance(found, Phrase)
    assert sum(map(len, pieces(found.template))) >= sum(map(len, pieces(template)))


@given(st.text(max_size=200))
def test_other_texts_are_left_alone(text: str) -> None:
    """Whatever is found reads as the text did."""
    found = RECOGNISER.phrase_of(text)
    assert found is None or found == text


def test_a_sentence_inside_of_another_is_known_as_well() -> None:
    idle = Phrase("The user's most recent session was active {0} ago, within 30 minutes.", "4 min 00 s")
    whole = Phrase("{0} No server event is used.", idle)
    found = RECOGNISER.phrase_of(str(whole))
    assert found == whole
    assert found.template == whole.template
    assert isinstance(found.values[0], Phrase)
    assert found.values[0].template == idle.template
    assert found.values[0].values == ("4 min 00 s",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Model",
        "Nothing of ours.",
        "The name  could not be looked up now. Check the network connection.",  # without a name
        "the name x could not be looked up now. Check the network connection.",
        "The name x could not be looked up now. Check the network connection. ",
        "x sent nothing for many s. y",  # no number
        "The name {} could not be looked up now. Check the network connection.".format("x" * LONGEST),
    ],
)
def test_what_only_resembles_a_sentence_is_none(text: str) -> None:
    assert RECOGNISER.phrase_of(text) is None


def test_numbers_are_read_back_as_they_were_written() -> None:
    found = RECOGNISER.phrase_of("The answer, status 200, broke off after 1200 bytes.")
    assert found is not None
    assert found.values == ("200", "1200")
    made = Phrase("{0} is larger than {1:,} bytes. Move it away and start again.", "a.json", 1048576)
    found = RECOGNISER.phrase_of(str(made))
    assert found is not None
    assert found.values == ("a.json", 1048576)


def test_a_name_is_no_sentence() -> None:
    """Although it may read like a label of ours."""
    found = RECOGNISER.phrase_of("There is no computer named Model. Check the address and the network connection.")
    assert found is not None
    assert not isinstance(found.values[0], Phrase)


def test_templates_are_those_with_values() -> None:
    assert all(re.search(r"\{\d", template) for template in TEMPLATES)

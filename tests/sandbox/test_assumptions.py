from dataclasses import fields

from fs_event_studio.sandbox.assumed import CATALOGUE
from fs_event_studio.sandbox.assumptions import Assumptions, Mark


def test_every_setting_is_described_once_and_nothing_else_is() -> None:
    """A page that lists the assumptions offers every choice."""
    described = [assumption.setting for assumption in CATALOGUE if assumption.setting]
    assert sorted(described) == sorted(field.name for field in fields(Assumptions))


def test_assumptions_are_ready_to_be_listed() -> None:
    """Each has an id of its own, a sentence, and the document that comes nearest."""
    assert len({assumption.id for assumption in CATALOGUE}) == len(CATALOGUE)
    for assumption in CATALOGUE:
        assert assumption.text.endswith(".")
        assert assumption.source.url
        assert assumption.mark in Mark

"""The rules for keeping are a small file; one that makes no sense is told and removes nothing."""

import json
from pathlib import Path

import pytest

from fs_event_studio.domain.keeping import NO_RULE, KeepingRule, KeepingRules
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.keeping import KeepingFile

RULES = KeepingRules({"sandbox": KeepingRule(days=30), "live": NO_RULE}, KeepingRule(exchanges=1000, megabytes=5))


def test_without_a_file_there_is_no_rule(tmp_path: Path) -> None:
    rules = KeepingFile(tmp_path / "keeping.json").load()
    assert not rules
    assert rules.rule("sandbox") == NO_RULE


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = KeepingFile(tmp_path / "config" / "keeping.json")
    file.save(RULES)
    assert file.load() == RULES
    assert bool(RULES)
    assert [RULES.rule(name) for name in ("sandbox", "live", "else")] == [KeepingRule(days=30), NO_RULE, RULES.others]


WRONG = {
    "a list": ([], "must hold a JSON object"),
    "environments": ({"environments": []}, "“environments” must be an object"),
    "a rule": ({"environments": {"live": 30}}, "the rule “live” must be an object"),
    "an unknown bound": ({"others": {"weeks": 3}}, "“others” has “weeks”; there are days, exchanges, megabytes"),
    "zero": ({"others": {"days": 0}}, "“days” must be a whole number from 1 to 36,500"),
    "a truth": ({"others": {"exchanges": True}}, "“exchanges” must be a whole number"),
    "a fraction": ({"others": {"megabytes": 1.5}}, "“megabytes” must be a whole number"),
    "too old": ({"others": {"days": 10**6}}, "“days” must be"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_file_that_makes_no_sense_is_told_and_set_aside(tmp_path: Path, name: str) -> None:
    content, sentence = WRONG[name]
    path = tmp_path / "keeping.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(SettingsTrouble, match=r"keeping\.json") as trouble:
        KeepingFile(path).load()
    assert sentence in str(trouble.value)
    KeepingFile(path).save(RULES)
    assert KeepingFile(path).load() == RULES
    assert json.loads((tmp_path / "keeping.unusable-1.json").read_text(encoding="utf-8")) == content

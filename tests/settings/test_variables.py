"""Values of variables by environment: kept in one order, refused with a sentence, never a key."""

import json
from pathlib import Path

import pytest

from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.variables import VariableFile

KEY = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "variables.json"


def test_values_are_kept(path: Path) -> None:
    """Environments without any are left out."""
    file = VariableFile(path)
    assert file.load() == {}
    file.save({"Staging": {"b": "2", "a": "1"}, "Empty": {}})
    assert file.load() == {"Staging": {"a": "1", "b": "2"}}
    assert list(json.loads(path.read_text(encoding="utf-8"))["environments"]["Staging"]) == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[]", "object"),
        ("{}", "“environments”"),
        ('{"environments": {"S": []}}', "“S”"),
        ('{"environments": {"S": {"a": 1}}}', "“a”"),
        ('{"environments": {"S": {"now": "1"}}}', "“now”"),
        (json.dumps({"environments": {"S": {"a": KEY}}}), "API key"),
    ],
)
def test_a_bad_file_is_named_and_set_aside_when_something_is_saved(path: Path, content: str, words: str) -> None:
    path.write_text(content, encoding="utf-8")
    file = VariableFile(path)
    with pytest.raises(SettingsTrouble, match=r"variables\.json") as caught:
        file.load()
    assert words in str(caught.value)
    assert KEY not in str(caught.value)
    file.save({"S": {"a": "1"}})
    assert file.load() == {"S": {"a": "1"}}
    assert path.with_name("variables.unusable-1.json").read_text(encoding="utf-8") == content


def test_a_key_is_refused(path: Path) -> None:
    with pytest.raises(SettingsTrouble, match="API key"):
        VariableFile(path).save({"S": {"a": f"Basic {KEY}"}})
    assert not path.exists()

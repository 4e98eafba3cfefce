"""The list of environments is read whole or refused, and never loses an entry."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, BadEnvironmentError, Environment
from fs_event_studio.settings.environments import EnvironmentFile
from fs_event_studio.settings.files import SettingsTrouble

STAGING = Environment("Staging", "https://gateway.example/fs", "#123abc", protected=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "environments.json"


@pytest.fixture
def file(path: Path) -> EnvironmentFile:
    return EnvironmentFile(path)


def entry(**members: object) -> dict[str, object]:
    return {"name": "x", "base_url": "https://x", **members}


def test_without_a_file_there_are_the_sandbox_and_fullstory(file: EnvironmentFile, path: Path) -> None:
    assert file.load() == (SANDBOX, FULLSTORY)
    assert not path.exists()


def test_what_is_saved_is_loaded(file: EnvironmentFile, path: Path) -> None:
    """The sandbox is first, wherever it stood, and is not in the file."""
    saved = file.save((STAGING, SANDBOX, FULLSTORY))
    assert saved == (SANDBOX, STAGING, FULLSTORY)
    assert file.load() == saved
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "environments": [
            {"name": "Staging", "base_url": "https://gateway.example/fs", "colour": "#123abc", "protected": False},
            {"name": "fullstory", "base_url": "https://api.fullstory.com", "colour": "#b3261e", "protected": True},
        ]
    }


def test_all_can_be_removed_but_the_sandbox(file: EnvironmentFile) -> None:
    assert file.save(()) == (SANDBOX,)
    assert file.load() == (SANDBOX,)


names = st.text(min_size=1, max_size=8).filter(lambda name: bool(name.strip()) and name.strip().isprintable())
environments = st.lists(
    st.builds(
        Environment,
        names.filter(lambda name: name.strip().casefold() != SANDBOX.name),
        st.sampled_from(["https://x", "https://X:443/", "http://localhost:1", "https://y.example/a/b/"]),
        st.sampled_from(["#000000", "#ABCdef"]),
        st.booleans(),
    ),
    unique_by=lambda environment: environment.name.strip().casefold(),
    max_size=4,
)


@given(environments)
def test_any_list_survives(tmp_path_factory: pytest.TempPathFactory, own: list[Environment]) -> None:
    file = EnvironmentFile(tmp_path_factory.getbasetemp() / "any-environments.json")
    saved = file.save(tuple(own))
    assert file.load() == saved
    assert file.save(saved) == saved


def test_colour_and_protection_have_defaults(file: EnvironmentFile, path: Path) -> None:
    """One written by hand is protected."""
    path.write_text('{"environments": [{"name": "x", "base_url": "https://x/", "note": 1}], "version": 1}')
    assert file.load() == (SANDBOX, Environment("x", "https://x", FULLSTORY.colour, protected=True))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({}, "“environments” must be a list"),
        ({"environments": {}}, "“environments” must be a list"),
        ({"environments": [entry(), "x"]}, "environment 2 lacks"),
        ({"environments": [{"name": "x"}]}, "environment 1 lacks the text “name” or “base_url”"),
        ({"environments": [entry(base_url=None)]}, "environment 1 lacks"),
        ({"environments": [entry(name=1)]}, "environment 1 lacks"),
        ({"environments": [entry(colour=1)]}, "in environment 1, “colour” must be a text"),
        ({"environments": [entry(protected="no")]}, "“protected” true or false"),
        ({"environments": [entry(protected=0)]}, "“protected” true or false"),
        ({"environments": [entry(colour="red")]}, "environment 1, colour: "),
        ({"environments": [entry(), entry(name="y", base_url="http://y")]}, "environment 2, base URL: "),
        ({"environments": [entry(name=" ")]}, "environment 1, name: "),
        ({"environments": [entry(name="Größe"), entry(name="GRÖSSE")]}, "name: “GRÖSSE” is taken"),
        ({"environments": [entry(name="a"), entry(name=" A ")]}, "name: “A” is taken"),
        ({"environments": [entry(name="SandBox")]}, "name: “SandBox” is taken"),
    ],
)
def test_bad_list_is_refused_with_file_reason_and_advice(
    file: EnvironmentFile, path: Path, content: object, said: str
) -> None:
    """And the file stays as it is."""
    text = json.dumps(content)
    path.write_text(text)
    with pytest.raises(SettingsTrouble) as caught:
        file.load()
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert said in message
    assert message.endswith(". Mend the file, or move it away and start again.")
    assert path.read_text() == text


@pytest.mark.parametrize("content", ["no json", '{"environments": 1}', '{"environments": [{}]}'])
def test_saving_over_a_bad_list_sets_it_aside(file: EnvironmentFile, path: Path, content: str) -> None:
    """Whoever wrote it by hand finds it again."""
    path.write_text(content)
    file.save((STAGING,))
    assert file.load() == (SANDBOX, STAGING)
    assert (path.parent / "environments.unusable-1.json").read_text() == content


@pytest.mark.parametrize(
    "bad",
    [
        (STAGING, Environment("STAGING", "https://other.example")),
        (Environment("sandbox", "https://mine.example"),),
        (Environment("SANDBOX", "https://mine.example"),),
        (Environment("x", "http://x"),),
        (Environment("", "https://x"),),
        (Environment("x", "https://x", "blue"),),
    ],
)
def test_bad_environment_is_not_saved(file: EnvironmentFile, path: Path, bad: tuple[Environment, ...]) -> None:
    """The message is for the form in which it was typed; the file stays as it is."""
    file.save((STAGING,))
    before = path.read_bytes()
    with pytest.raises(BadEnvironmentError, match=r"^(name|base URL|colour): .*\.$"):
        file.save(bad)
    assert path.read_bytes() == before


def test_names_with_other_spaces_are_the_same_name(file: EnvironmentFile) -> None:
    with pytest.raises(BadEnvironmentError, match="“Staging” is taken"):
        file.save((STAGING, Environment(" Staging ", "https://x")))


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsTrouble, match=r"environments\.json cannot be"):
        EnvironmentFile(tmp_path / "file" / "environments.json").save((STAGING,))

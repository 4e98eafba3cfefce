"""`environments` lists where events can be sent."""

from pathlib import Path

import pytest

from fs_event_studio.bootstrap import key_store, opening
from support.cli_runs import Cli


@pytest.fixture(autouse=True)
def _no_services(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("Listing needs neither history nor keyring.")

    monkeypatch.setattr(opening, "open_services", fail)
    monkeypatch.setattr(key_store, "open_keys", fail)


def test_the_sandbox_comes_first(cli: Cli) -> None:
    cli.add_environment("https://api.eu1.fullstory.com", "europe")
    run = cli("environments")
    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines() == [
        "sandbox    https://sandbox.invalid  (inside this program)",
        "fullstory  https://api.fullstory.com  (protected)",
        "europe     https://api.eu1.fullstory.com  (protected)",
    ]


def test_machines_get_an_array(cli: Cli) -> None:
    assert cli("environments", "--json").data == [
        {"name": "sandbox", "base_url": "https://sandbox.invalid", "protected": False, "sandbox": True},
        {"name": "fullstory", "base_url": "https://api.fullstory.com", "protected": True, "sandbox": False},
    ]


def test_nothing_is_written(cli: Cli) -> None:
    cli("environments")
    assert not cli.data_dir.exists()


def test_a_broken_list_is_told(cli: Cli) -> None:
    """By every command that needs it, with its name and what to do."""
    file = Path(cli.data_dir / "environments.json")
    file.parent.mkdir()
    file.write_text("{")
    for words in (("environments",), ("send", "--name", "x"), ("key", "test", "--env", "x")):
        run = cli(*words)
        assert (run.code, run.out) == (3, "")
        assert str(file) in run.err
    assert str(file) in cli("environments", "--json").data["error"]
    assert str(file) in cli("send", "--name", "x", "--json").data["error"]

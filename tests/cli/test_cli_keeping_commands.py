"""`history prune`, `forget`, `vacuum` and `check` through the command line."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from support.cli_runs import Cli


@pytest.fixture
def sent(cli: Cli) -> Cli:
    for number in range(5):
        assert cli("send", "--name", f"Event {number}", "--user-uid", f"u-{number}").code == 0
    return cli


def test_without_rules_nothing_is_pruned(sent: Cli, data_dir: Path) -> None:
    run = sent("history", "prune")
    assert run.code == 0
    assert run.out.startswith("Nothing is to be removed. The rules stand in ")
    assert str(data_dir / "keeping.json") in run.out


def test_rules_are_applied_after_a_dry_run(sent: Cli, data_dir: Path) -> None:
    (data_dir / "keeping.json").write_text('{"environments": {"sandbox": {"exchanges": 2}}}', encoding="utf-8")
    assert "sandbox: 3 exchanges" in sent("history", "prune", "--dry-run").out
    assert len(json.loads(sent("history", "--json").out)) == 5
    assert json.loads(sent("history", "prune", "--json").out)["removed"][0]["exchanges"] == 3
    assert [one["id"] for one in json.loads(sent("history", "--json").out)] == [5, 4]


def test_wrong_rules_remove_nothing(sent: Cli, data_dir: Path) -> None:
    (data_dir / "keeping.json").write_text('{"others": {"days": -1}}', encoding="utf-8")
    run = sent("history", "prune")
    assert (run.code, run.out) == (3, "")
    assert "nothing is removed until then" in run.err


def test_vacuum_tells_what_it_gained(sent: Cli) -> None:
    assert sent("history", "vacuum").out.endswith(" bytes smaller.\n")
    assert "smaller_by_bytes" in json.loads(sent("history", "vacuum", "--json").out)


def test_a_sound_history(sent: Cli) -> None:
    run = sent("history", "check")
    assert (run.code, run.out) == (0, "The history is sound.\n")
    assert json.loads(sent("history", "check", "--repair", "--json").out)["is_sound"]


def test_a_broken_record_is_told_and_repaired(sent: Cli, data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / "history.sqlite3")) as connection, connection:
        connection.execute("UPDATE requests SET data = x'00' WHERE id = 2")
        connection.execute("UPDATE answers SET data = x'00' WHERE id = 3")
    run = sent("history", "check")
    assert run.code == 1
    assert "These records cannot be read: 2, 3." in run.out
    assert "history check --repair" in run.out
    repaired = sent("history", "check", "--repair")
    assert repaired.code == 0
    assert "4 exchanges rescued, 1 of them without the answer; 1 could not be read." in repaired.out
    assert len(list(data_dir.glob("history-damaged-*.sqlite3"))) == 1
    assert sent("history", "check").code == 0
    assert [one["id"] for one in json.loads(sent("history", "--json").out)] == [5, 4, 3, 1]


def test_a_broken_index_is_made_anew(sent: Cli, data_dir: Path) -> None:
    assert sent("history", "event").code == 0
    with closing(sqlite3.connect(data_dir / "history.sqlite3")) as connection, connection:
        connection.execute("UPDATE search_data SET block = x'0102030405' WHERE id > 1000")
    assert "The search index is damaged." in sent("history", "check").out
    assert "The search index was made anew." in sent("history", "check", "--repair").out
    assert len(json.loads(sent("history", "event", "--json").out)) == 5


def test_what_is_no_database_is_repaired(cli: Cli, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "history.sqlite3").write_bytes(b"garbage" * 2000)
    assert cli("history").code == 3
    assert cli("history", "check").code == 1
    run = cli("history", "check", "--repair")
    assert (run.code, "0 exchanges rescued" in run.out) == (0, True)
    assert cli("history").code == 0


WRONG = {
    "nobody": (("forget", "--yes"), "Say whom to forget"),
    "a word too many": (("prune", "now"), "After prune come options only"),
    "a uid elsewhere": (("--user-uid", "u-1"), "belong to history forget"),
    "a repair elsewhere": (("vacuum", "--repair"), "--repair belongs to history check"),
    "a dry run elsewhere": (("check", "--dry-run"), "--dry-run belongs to"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_makes_no_sense_is_told(cli: Cli, name: str) -> None:
    words, sentence = WRONG[name]
    run = cli("history", *words)
    assert (run.code, sentence in run.err) == (2, True)


def test_forgetting(sent: Cli) -> None:
    assert (
        "1 exchange of this user, 0 exchanges of others"
        in sent("history", "forget", "--user-uid", "u-3", "--dry-run").out
    )
    assert sent("history", "forget", "--user-uid", "u-3").code == 2
    run = sent("history", "forget", "--user-uid", "u-3", "--yes")
    assert (run.code, run.out.startswith("1 exchange removed")) == (0, True)
    assert [one["id"] for one in json.loads(sent("history", "--json").out)] == [5, 3, 2, 1]

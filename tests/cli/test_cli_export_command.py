"""`history export` and `history import` through real files and pipes."""

import json
import zipfile
from pathlib import Path

import pytest

from fs_event_studio.cli.arguments import EXPORT_FORMATS
from fs_event_studio.usecases.export_history import ExportFormat
from support.cli_runs import Cli, run_process


@pytest.fixture
def sent(cli: Cli) -> Cli:
    for name in ("Cart Opened", "Order Completed"):
        assert cli("send", "--name", name, "--user-uid", "u-1").code == 0
    return cli


def test_the_formats_are_those_of_the_use_case() -> None:
    assert set(EXPORT_FORMATS) == set(ExportFormat)


def test_json_lines_go_to_standard_output_oldest_first(sent: Cli) -> None:
    run = sent("history", "export", "--format", "jsonl")
    assert run.code == 0
    assert [json.loads(line)["event_name"] for line in run.out.splitlines()] == ["Cart Opened", "Order Completed"]
    assert run.err == "2 exchanges exported.\n"


def test_a_query_chooses_what_is_exported(sent: Cli) -> None:
    run = sent("history", "export", "completed", "--format", "csv")
    assert "Order Completed" in run.out
    assert "Cart Opened" not in run.out


@pytest.mark.parametrize("chosen", ["jsonl", "har", "csv"])
def test_a_file_goes_out_and_comes_in(sent: Cli, tmp_path: Path, chosen: str) -> None:
    path = tmp_path / "export"
    assert sent("history", "export", "--format", chosen, "--output", str(path)).code == 0
    again = sent("history", "import", str(path))
    assert (again.code, again.out) == (0, "0 imported, 2 were there already.\n")
    other = tmp_path / "other"
    run = run_process(["history", "import", str(path), "--json"], other)
    assert json.loads(run.out)["added"] == 2
    found = json.loads(run_process(["history", "--json"], other).out)
    assert [(one["event_name"], one["origin"], one["source"]) for one in found] == [
        ("Order Completed", "imported", "export"),
        ("Cart Opened", "imported", "export"),
    ]


def test_evidence_is_a_file(sent: Cli, tmp_path: Path) -> None:
    run = sent("history", "export", "--format", "evidence")
    assert (run.code, run.out) == (2, "")
    assert "--output FILE" in run.err
    path = tmp_path / "evidence.zip"
    assert sent("history", "export", "--format", "evidence", "--output", str(path)).code == 0
    assert len(zipfile.ZipFile(path).namelist()) == 3


WRONG: dict[str, tuple[tuple[str, ...], str]] = {
    "no format": (("export",), "--format jsonl"),
    "an unknown format": (("export", "--format", "xls"), "invalid choice"),
    "a format without export": (("--format", "csv"), "belong to history export"),
    "no file": (("import",), "After import comes one file"),
    "two files": (("import", "a", "b"), "After import comes one file"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_done_is_a_sentence(cli: Cli, name: str) -> None:
    words, sentence = WRONG[name]
    run = cli("history", *words)
    assert (run.code, run.out) == (2, "")
    assert sentence in run.err


def test_a_file_that_is_none_of_ours_ends_with_2(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello")
    run = cli("history", "import", str(path))
    assert run.code == 2
    assert "does not hold the names of our CSV" in run.out


def test_a_file_that_is_not_there_ends_with_3(cli: Cli, tmp_path: Path) -> None:
    run = cli("history", "import", str(tmp_path / "missing"))
    assert run.code == 3
    assert "cannot be read" in run.err

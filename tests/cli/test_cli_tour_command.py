"""`tour`: plays a tour without a window."""

from pathlib import Path

import pytest

from support.cli_runs import Cli, run_process

MISTAKES = {
    "== A\n> juggle ada\n": "mine.txt: Line 2: nobody knows how to “juggle”",
    "== A\n> arrive ada\n\n> touch ben\n": "mine.txt: Line 4: nobody is called ben. Write: arrive ben.",
    "Title: x\n": "mine.txt: There is no slide.",
    "Colour: x\n== A\n": "mine.txt: Line 1: “Colour: x” is neither",
}


def test_the_built_in_tour_is_printed_slide_by_slide(cli: Cli) -> None:
    run = cli("tour")
    assert (run.code, run.err) == (0, "")
    assert "\n12 of 12\n" in run.out
    assert "the answer was 200" in run.out


def test_a_page_is_the_same_on_every_run(cli: Cli, tmp_path: Path) -> None:
    one, two = tmp_path / "one.html", tmp_path / "two.html"
    assert cli("tour", "--html", str(one)).out == f"12 slides written to {one}.\n"
    assert cli("tour", "--html", str(two), "--json").data["page"] == str(two)
    assert one.read_bytes() == two.read_bytes()
    assert one.read_bytes().startswith(b"<!DOCTYPE html>")


def test_machines_get_every_slide_with_its_scene(tmp_path: Path) -> None:
    data = run_process(["tour", "--json"], tmp_path / "data").data
    assert (data["seed"], len(data["slides"])) == (7, 12)
    slide = data["slides"][1]
    assert [sent["status"] for sent in slide["sent"]] == [200]
    assert slide["scene"]["marks"][0]["place"] == "session"


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_told_with_file_and_line(cli: Cli, tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.txt"
    path.write_text(text, encoding="utf-8")
    run = cli("tour", str(path))
    assert (run.code, run.out) == (2, "")
    assert MISTAKES[text] in run.err


def test_a_file_that_is_no_text_or_not_there(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_bytes(b"== A\nfine\n\xff\n")
    assert "line 3: this is not UTF-8" in cli("tour", str(path)).err
    missing = cli("tour", str(tmp_path / "none.txt"))
    assert missing.code == 2
    assert "cannot be read" in missing.err


def test_a_page_that_cannot_be_written_is_no_bug(cli: Cli, tmp_path: Path) -> None:
    run = cli("tour", "--html", str(tmp_path))
    assert run.code == 3
    assert "cannot be written" in run.err


def test_no_key_gets_into_a_page(cli: Cli, tmp_path: Path) -> None:
    path, page = tmp_path / "mine.txt", tmp_path / "page.html"
    key = "na1.QWxhZGRpbjpvcGVuIHNlc2FtZQ/a1b2c3"
    path.write_text(f'== A {key}\n{key}\n> arrive ada\n> send "{key}" by user_uid of ada\n', encoding="utf-8")
    run = cli("tour", str(path), "--html", str(page), "--json")
    assert run.code == 0
    assert "QWxhZGRpbjp" not in run.out + page.read_text(encoding="utf-8")

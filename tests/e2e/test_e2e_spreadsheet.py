"""A real spreadsheet program opens our CSV and finds no formula in it. Runs where LibreOffice is installed."""

import shutil
import subprocess
from pathlib import Path

import pytest

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.exporting.csv import CsvWriter
from support.exchanges import new_exchange, settlement

OFFICE = shutil.which("soffice")

HOSTILE = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "'=1+1",
    '=HYPERLINK("http://127.0.0.1/","x")',
    "=cmd|'/C calc'!A0",
    '"=1+1"',
    'x","=1+1',
    "x\n=1+1",
    "\uff1d1+1",
]

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")


def formulas_in(path: Path) -> int:
    """How many formulas LibreOffice sees in a CSV file."""
    assert OFFICE
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "fods", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return path.with_suffix(".fods").read_text(encoding="utf-8").count("table:formula=")


def test_our_csv_runs_no_formula(tmp_path: Path) -> None:
    writer = CsvWriter()
    exchanges = [
        Exchange(number, new_exchange(event_name=text, environment=text, body=text.encode()), settlement())
        for number, text in enumerate(HOSTILE, 1)
    ]
    path = tmp_path / "export.csv"
    path.write_bytes((writer.head() + "".join(map(writer.entry, exchanges))).encode())
    assert formulas_in(path) == 0


def test_the_same_cells_without_our_care_are_formulas(tmp_path: Path) -> None:
    path = tmp_path / "raw.csv"
    path.write_text("name\n=1+1\n")
    assert formulas_in(path) == 1

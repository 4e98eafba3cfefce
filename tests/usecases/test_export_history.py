"""Exports and imports through their use cases, with real files."""

import csv
import hashlib
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.redaction import MASK, Redactor
from fs_event_studio.settings.export_files import ExportFileMaker
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.import_files import PickedFile
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.export_history import (
    SUFFIXES,
    ExportFormat,
    ExportHistory,
    ExportOrder,
)
from fs_event_studio.usecases.import_history import BATCH, ImportHistory, ImportReport
from support.exchanges import new_exchange, settlement
from support.fake_history import FakeHistory

SECRET = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVg"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def history_of(count: int, **changes: Any) -> FakeHistory:  # noqa: ANN401 - any field
    history = FakeHistory()
    for number in range(count):
        sent = new_exchange(event_name=f"Event {number}", idempotency_key=f"key-{number}", **changes)
        history.settle(history.begin(sent), settlement())
    return history


def exporter(history: FakeHistory) -> ExportHistory:
    return ExportHistory(history, ExportFileMaker(), lambda: Redactor((SECRET,)), lambda: NOW, app_version="1.0")


def export(history: FakeHistory, path: Path, chosen: ExportFormat) -> list[int]:
    told: list[int] = []
    order = ExportOrder(path, chosen, [one.id for one in history.exchanges])
    report = exporter(history)(order, told.append, CancelToken())
    assert report.written == len(history.exchanges)
    return told


def imported(path: Path, taken: FakeHistory) -> ImportReport:
    return ImportHistory(taken, PickedFile)(path, lambda _: None, CancelToken())


@pytest.mark.parametrize("chosen", [ExportFormat.JSONL, ExportFormat.HAR, ExportFormat.CSV])
def test_what_was_exported_is_imported_again_and_only_once(tmp_path: Path, chosen: ExportFormat) -> None:
    history, taken = history_of(BATCH + 3), FakeHistory()
    path = tmp_path / f"export{SUFFIXES[chosen]}"
    told = export(history, path, chosen)
    assert told == sorted(told)
    assert told[-1] == BATCH + 3
    assert imported(path, taken) == ImportReport(added=BATCH + 3)
    brought = [replace(one.sent, origin=Origin.IMPORTED, source=path.name) for one in history.exchanges]
    assert [one.sent for one in taken.exchanges] == brought
    assert [one.settlement for one in taken.exchanges] == [one.settlement for one in history.exchanges]
    assert imported(path, taken) == ImportReport(known=BATCH + 3)


@pytest.mark.parametrize("chosen", ExportFormat)
def test_no_key_is_in_any_export(tmp_path: Path, chosen: ExportFormat) -> None:
    history = history_of(1, body=f'{{"name": "x", "key": "{SECRET}"}}'.encode(), environment=SECRET)
    path = tmp_path / "export"
    export(history, path, chosen)
    if chosen is ExportFormat.EVIDENCE:
        with zipfile.ZipFile(path) as pack:
            content = b"".join(pack.read(name) for name in pack.namelist())
    else:
        content = path.read_bytes()
    assert SECRET.encode() not in content
    assert MASK.encode() in content


def test_an_evidence_pack_holds_the_hashes_of_its_files(tmp_path: Path) -> None:
    path = tmp_path / "evidence.zip"
    export(history_of(2), path, ExportFormat.EVIDENCE)
    with zipfile.ZipFile(path) as pack:
        assert pack.testzip() is None
        sums = (line.split("  ") for line in pack.read("SHA256SUMS").decode().splitlines())
        hashes = {name: digest for digest, name in sums}
        assert set(hashes) == {"evidence.jsonl", "evidence.html"}
        for name, digest in hashes.items():
            assert hashlib.sha256(pack.read(name)).hexdigest() == digest
        assert hashes["evidence.jsonl"] in pack.read("evidence.html").decode()
        lines = pack.read("evidence.jsonl").decode().splitlines()
    assert [json.loads(line)["event_name"] for line in lines] == ["Event 0", "Event 1"]


def test_the_same_evidence_makes_the_same_pack(tmp_path: Path) -> None:
    for name in ("a", "b"):
        export(history_of(2), tmp_path / name, ExportFormat.EVIDENCE)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_cancelled_export_leaves_the_old_file_and_no_half_one(tmp_path: Path) -> None:
    history, path, cancel = history_of(120), tmp_path / "export.jsonl", CancelToken()
    path.write_text("old")
    order = ExportOrder(path, ExportFormat.JSONL, [one.id for one in history.exchanges])
    with pytest.raises(CancelledError):
        exporter(history)(order, lambda _: cancel.cancel(), cancel)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("chosen", [ExportFormat.JSONL, ExportFormat.EVIDENCE])
def test_a_full_disk_or_missing_folder_is_a_sentence(tmp_path: Path, chosen: ExportFormat) -> None:
    with pytest.raises(SettingsTrouble, match="cannot be written"):
        export(history_of(1), tmp_path / "missing" / "export", chosen)


def test_an_exchange_that_was_removed_meanwhile_is_passed_over(tmp_path: Path) -> None:
    order = ExportOrder(tmp_path / "export", ExportFormat.JSONL, [1, 2, 3])
    assert exporter(history_of(1))(order, lambda _: None, CancelToken()).written == 1


def test_a_bad_line_is_told_and_the_rest_is_taken(tmp_path: Path) -> None:
    path, taken = tmp_path / "export.jsonl", FakeHistory()
    export(history_of(3), path, ExportFormat.JSONL)
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0], '{"half":', "", lines[2]]))
    report = imported(path, taken)
    assert (report.added, report.unread) == (2, 1)
    assert report.mistakes[0].startswith("Line 2: It is not JSON")


def test_an_archive_that_is_cut_off_gives_what_it_holds(tmp_path: Path) -> None:
    path, taken = tmp_path / "export.har", FakeHistory()
    export(history_of(3), path, ExportFormat.HAR)
    path.write_text(path.read_text()[:-300])
    report = imported(path, taken)
    assert (report.added, report.unread) == (2, 1)
    assert report.mistakes == ("The file: The archive ends within an entry.",)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "It is empty."),
        (" \n", "It is empty."),
        ("hello", "does not hold the names of our CSV"),
        ("id,name", "The column “sent_at” is missing"),
        ("[1]", "JSON Lines, with one object a line"),
        ("#!/bin/sh", "JSON Lines, with one object a line"),
        ('{"log": {}}', "it is no HTTP archive"),
        ('{"log": {"entries": [1]}}', "holds something else than objects"),
        ('{"log": {"entries": [', "ends before its list of entries does"),
        ("{}", "“request” must be an object"),
    ],
)
def test_a_file_that_is_none_of_ours_names_the_reason(tmp_path: Path, content: str, sentence: str) -> None:
    path = tmp_path / "file"
    path.write_text(content)
    report = imported(path, FakeHistory())
    assert (report.added, report.unread) == (0, 1)
    assert sentence in report.mistakes[0]


@pytest.mark.parametrize("chosen", [ExportFormat.JSONL, ExportFormat.HAR, ExportFormat.CSV])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_another_program_wrote_in_another_encoding_is_taken(
    tmp_path: Path, chosen: ExportFormat, encoding: str
) -> None:
    """The mark says which: PowerShell and spreadsheets write UTF-16."""
    history, path = history_of(2, source="Zürich 😀"), tmp_path / "file"
    export(history, path, chosen)
    path.write_bytes(path.read_bytes().decode("utf-8-sig").encode(encoding))
    assert imported(path, FakeHistory()).added == 2


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_that_a_spreadsheet_saved_again_is_taken(tmp_path: Path, delimiter: str) -> None:
    """It writes true as TRUE, rounds what was measured, and has its own idea of what stands between cells."""
    history, taken, path = history_of(2), FakeHistory(), tmp_path / "file.csv"
    export(history, path, ExportFormat.CSV)
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(keepends=True)))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(
            [[cell.upper() if cell in {"true", "false"} else cell for cell in row] for row in rows]
        )
    assert imported(path, taken) == ImportReport(added=2)
    assert [one.sent.request.body for one in taken.exchanges] == [one.sent.request.body for one in history.exchanges]


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "pack.zip").write_bytes(b"PK\x03\x04rest")
    with pytest.raises(SettingsTrouble, match=r"is a ZIP archive. Unpack it .* evidence\.jsonl"):
        imported(tmp_path / "pack.zip", FakeHistory())
    (tmp_path / "half16").write_bytes(b"\xff\xfe{\x00\x00")
    with pytest.raises(SettingsTrouble, match="is not UTF-8"):
        imported(tmp_path / "half16", FakeHistory())
    (tmp_path / "latin1").write_bytes(b"\xe4")
    with pytest.raises(SettingsTrouble, match="is not UTF-8"):
        imported(tmp_path / "latin1", FakeHistory())
    with pytest.raises(SettingsTrouble, match="cannot be read"):
        imported(tmp_path / "missing", FakeHistory())


def foreign(url: str, body: str) -> dict[str, object]:
    return {
        "startedDateTime": "2026-11-23T12:00:00.000+01:00",
        "time": 12,
        "request": {
            "method": "POST",
            "url": url,
            "headers": [
                {"name": "Authorization", "value": f"Basic {SECRET}"},
                {"name": "cookie", "value": "session=1"},
                {"name": ":path", "value": "/v2/events"},
                {"name": "Idempotency-Key", "value": "k-1"},
            ],
            "postData": {"mimeType": "application/json", "text": body},
        },
        "response": {"status": 200, "headers": [{"name": "set-cookie", "value": "x"}], "content": {"text": "{}"}},
    }


def test_a_foreign_archive_gives_its_events_without_keys_and_cookies(tmp_path: Path) -> None:
    path, taken = tmp_path / "browser.har", FakeHistory()
    event = foreign("https://api.fullstory.com/v2/events", '{"name": "Seen", "user": {"uid": "u"}}')
    other = foreign("https://shop.example.com/api", "{}")
    path.write_text(json.dumps({"log": {"version": "1.2", "entries": [event, other]}}, indent=2))
    assert imported(path, taken) == ImportReport(added=1, left_out=1)
    sent, settled = taken.exchanges[0].sent, taken.exchanges[0].settlement
    assert (sent.origin, sent.source) == (Origin.IMPORTED, "browser.har")
    assert (sent.event_name, sent.identification.user_uid, sent.idempotency_key) == ("Seen", "u", "k-1")
    assert sent.request.headers == (("Idempotency-Key", "k-1"),)
    assert sent.sent_at == datetime(2026, 11, 23, 11, tzinfo=UTC)
    assert settled
    assert settled.answer
    assert (settled.answer.headers, settled.answer.body, settled.elapsed_ms) == ((), b"{}", 12)


def test_a_cancelled_import_keeps_what_was_added(tmp_path: Path) -> None:
    path, taken, cancel = tmp_path / "export.jsonl", FakeHistory(), CancelToken()
    export(history_of(BATCH * 2), path, ExportFormat.JSONL)
    report = ImportHistory(taken, PickedFile)(path, lambda _: cancel.cancel(), cancel)
    assert report == ImportReport(added=BATCH, cancelled=True)
    assert len(taken.exchanges) == BATCH

"""What the rooms without Qt say is said in the window's language, at once and read back from the history."""

import errno
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fs_event_studio.api import reasons
from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.exporting.csv import read_csv
from fs_event_studio.domain.exporting.jsonl import read_line
from fs_event_studio.domain.exporting.reading import RecordError
from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.outcomes import Accepted, NoAnswer, Refused, Unreachable
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.search.language import FORMS, KEYS
from fs_event_studio.domain.settling import observed
from fs_event_studio.domain.theatre.table import describe, ghost_text, mark_text, rows, session_text
from fs_event_studio.domain.tours.reading import read_tour
from fs_event_studio.domain.tours.tour import TourError
from fs_event_studio.gui.language import apply_language, named, retold, said
from fs_event_studio.sandbox import stitching
from fs_event_studio.sandbox.world_files import WorldFiles, load_file
from fs_event_studio.sandbox.world_format import WorldFileError
from fs_event_studio.settings.files import SettingsTrouble, read_json
from support.scenes import demo_scene
from support.translation_files import english_left

LANGUAGES = ("de", "ja")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Spoken meanwhile."""
    apply_language(qapp, Preferences(language=request.param), find_resource)
    yield request.param
    apply_language(qapp, Preferences(language="en"), find_resource)


def network() -> Iterator[Phrase]:
    errors: list[OSError | UnicodeError] = [
        UnicodeError(),
        socket.gaierror(socket.EAI_AGAIN, ""),
        socket.gaierror(socket.EAI_NONAME, ""),
        ConnectionRefusedError(),
        TimeoutError(),
        OSError(errno.ENETUNREACH, ""),
        OSError(errno.EIO, ""),
    ]
    texts = [reasons.not_connected(error, "api.example", 10.0) for error in errors]
    texts += [reasons.not_secured(ssl.SSLError(), "api.example"), reasons.bad_trust("/ca.pem"), reasons.BAD_ADDRESS]
    for code in (9, 62, 20):
        error = ssl.SSLCertVerificationError()
        error.verify_code = code
        texts.append(reasons.not_secured(error, "api.example"))
    texts += [make("api.example") for make in (reasons.closed, reasons.broken, reasons.not_http)]
    phases = (reasons.LOOKUP, reasons.HANDSHAKE, reasons.SENDING, reasons.WAITING, reasons.TOTAL)
    texts += [Phrase(phase.overdue, "api.example", 2.5, reasons.TRY_AGAIN) for phase in phases]
    for text in texts:
        assert isinstance(text, Phrase)
        yield text


def landings() -> Iterator[Phrase]:
    for value in vars(stitching).values():
        text = value.reason if isinstance(value, stitching.Plan) else value
        if isinstance(text, Phrase):
            yield Phrase(text, "31 min 05 s") if "{0}" in text else text


SEARCHES = (
    "OR",
    "prop.total",
    "nobody:x",
    "statsu:200",
    "status:",
    "status:abc",
    "mode:nothing",
    "mode:user_idd",
    "mode:",
    "name:…",
    "after:whenever",
    "prop..x:1",
    "prop.x>",
    "prop.x:…",
    "prop.x>5x",
    " ".join("a" * 600),
)
RECORDS = ('{"environment": 1}', "nothing", "[]", '{"environment": "e", "request": {}}')
TOURS: tuple[str, ...] = (
    "",
    "odd",
    "Seed: x\n== A",
    "Starts: x\n== A",
    "== A\n> arrive",
    "== A\n> fly",
    "== A\n> wait x y",
)
TOURS += ('== A\n> send "x" by odd', '== A\n> send "x" by user_uid', '== A\n> send "x" by anonymous of ada')


def mistakes(folder: Path) -> Iterator[str]:
    """Those of searches, imports, tours and files of ours."""
    for text in SEARCHES:
        found = parse_query(text).mistakes
        assert found, text
        yield from (mistake.text for mistake in found)
    for text in RECORDS:
        with pytest.raises(RecordError) as record:
            read_line(text)
        yield reason_of(record.value)
    with pytest.raises(RecordError) as csv:
        next(iter(read_csv(["a,b\n"])))
    yield reason_of(csv.value)
    for text in TOURS:
        with pytest.raises(TourError) as tour:
            read_tour(text)
        yield reason_of(tour.value)
    (folder / "odd.json").write_text("[]")  # what Python says of what is no JSON stays English
    (folder / "list.json").write_text('{"format": "fs-event-studio-world", "version": 99}')
    with pytest.raises(SettingsTrouble) as settings:
        read_json(folder / "odd.json")
    yield reason_of(settings.value)
    for name in ("odd.json", "list.json", "none.json"):
        with pytest.raises(WorldFileError) as world:
            load_file(folder / name)
        yield reason_of(world.value)
    for wrong in ("con", "nobody"):
        with pytest.raises(WorldFileError) as world:
            WorldFiles(folder).load(wrong)
        yield reason_of(world.value)


def test_network_errors_are_said(language: str) -> None:
    for text in network():
        for outcome in (Unreachable(text), NoAnswer(text)):
            shown = said(outcome.sentence)
            assert not english_left(shown, language), shown
            assert {"api.example", "/ca.pem"}.isdisjoint(text.values) or str(text.values[0]) in shown


def test_network_errors_are_said_when_they_are_read_back(language: str) -> None:  # noqa: ARG001 - spoken meanwhile
    for text in network():
        for made in (Unreachable, NoAnswer):
            assert retold(made(str(text)).sentence) == said(made(text).sentence)


def test_landings_are_said_and_read_back(language: str) -> None:
    texts = list(landings())
    assert len(texts) > 12
    for text in texts:
        for place, session_id in (("session", "1:2"), ("user", None), ("anonymous", None)):
            verdict = observed(Landing(Place(place), "7", session_id, text))
            shown = said(verdict.reason)
            assert not english_left(shown, language), shown
            assert retold(str(verdict.reason)) == shown


def test_remarks_of_outcomes_are_read_back(language: str) -> None:
    remark = Phrase("The status is {0}; the documented one is 200.", 204)
    assert retold(Accepted(str(remark)).sentence) == said(Accepted(remark).sentence)
    assert not english_left(retold(Accepted(str(remark)).sentence), language)


def test_mistakes_are_said(language: str, tmp_path: Path) -> None:
    for text in mistakes(tmp_path):
        assert isinstance(text, Phrase), text
        assert not english_left(said(text), language), said(text)


def test_the_table_of_the_search_language_is_said(language: str) -> None:
    for meaning in (*FORMS.values(), *(key.meaning for key in KEYS.values())):
        assert said(meaning) != meaning
        assert not english_left(said(meaning), language)


def test_the_theatre_is_said(language: str) -> None:
    """The picture's description, its tool tips and its table; IDs and names stand as they are."""
    scene = demo_scene()
    assert scene.ghost
    texts = [describe(scene), ghost_text(scene.ghost), *map(mark_text, scene.marks), *map(session_text, scene.bars)]
    texts += [cell for row in rows(scene) for cell in row[1:7] if isinstance(cell, Phrase)]
    for text in texts:
        assert not english_left(retold(text), language), retold(text)
    assert scene.marks[-1].name in retold(mark_text(scene.marks[-1]))


def test_what_others_wrote_stays_as_it_is(language: str) -> None:  # noqa: ARG001 - spoken meanwhile
    """A server's message that reads like a sentence of ours; a person who is called like a label of ours."""
    for name in ("Model", "New anonymous users", "Nothing was sent."):
        assert named(name) == name
    sentence = Refused(400, "odd", "The user has no session, so it stayed with the user.").sentence
    assert "The user has no session, so it stayed with the user." in said(sentence)
    assert retold("Nobody's sentence, which is not ours.") == "Nobody's sentence, which is not ours."


def test_english_texts_stay_the_same_texts() -> None:
    text = "Not proven: the session does not show it so far."
    assert retold(text) is text

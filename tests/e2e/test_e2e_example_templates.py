"""The examples that travel with the program: well formed, free of problems, and accepted by the sandbox."""

from datetime import UTC, datetime

import pytest

from fs_event_studio.domain import json_text
from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.template_places import EntryKind
from fs_event_studio.domain.template_scope import Draw, Resolved, Scope, resolve
from fs_event_studio.domain.templates import write_template
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.settings.resources import find_folder
from fs_event_studio.settings.templates import TemplateFolder
from support.sandboxes import request_to

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FOLDER = TemplateFolder(find_folder("templates"), lambda: Redactor(()), read_only=True)
ENTRIES = FOLDER.entries()
PLACES = [entry.place for entry in ENTRIES if entry.kind is EntryKind.TEMPLATE]
ANSWERS = {"score": "9", "comment": "Quick and friendly"}


def resolved(place: str) -> Resolved:
    """The example as it is sent."""
    template = FOLDER.read(place)
    return resolve(template.event, Scope(Draw(NOW, place), template.values, answers=ANSWERS))


def test_there_are_enough_and_none_is_bad() -> None:
    assert len(PLACES) >= 12
    assert [entry for entry in ENTRIES if entry.kind is EntryKind.BAD] == []
    assert all(entry.about for entry in ENTRIES if entry.kind is EntryKind.TEMPLATE)


def test_together_they_show_what_an_event_can_be() -> None:
    """Modes, types, context, questions."""
    documents = [resolved(place).document for place in PLACES]
    modes = {check_body(json_text.write(document), NOW).mode for document in documents}
    assert modes == set(ModeKey) - {ModeKey.SESSION_UID}
    members = {name for document in documents for name in document}
    assert {"context", "page_properties", "schema", "timestamp"} <= members
    schemas = [document.get("schema", {}) for document in documents]
    kinds = {kind for schema in schemas for kind in schema.get("properties", {}).values()}  # type: ignore[union-attr] # they are objects
    assert {"int", "date", "ints"} <= kinds


@pytest.mark.parametrize("place", PLACES)
def test_an_example_is_written_as_we_write_it(place: str) -> None:
    content = FOLDER.path_of(place).read_bytes()
    assert content.decode() == write_template(FOLDER.read(place))


@pytest.mark.parametrize("place", PLACES)
def test_an_example_breaks_no_rule(place: str) -> None:
    found = resolved(place)
    assert found.problems == ()
    problems = check_body(json_text.write(found.document), NOW).problems
    serious = [problem.rule.id for problem in problems if problem.rule.severity is not Severity.NOTE]
    nobody = not {"user", "session"} & set(found.document)
    assert serious == (["identification.anonymous"] if nobody else [])


@pytest.mark.parametrize("place", PLACES)
def test_the_sandbox_accepts_an_example(place: str) -> None:
    sandbox = Sandbox(build_demo_world(MovableClock(lambda: NOW)))
    document = resolved(place).document
    answer = sandbox.handle(request_to("/v2/events", json_text.write(document).encode(), key=ApiKey(SANDBOX_KEY)))
    assert (answer.status, answer.body) == (200, b"{}")

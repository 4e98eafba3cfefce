"""No key is written: not into the database, not into its log, not into a backup."""

import base64
import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import NewExchange, ProblemRecord, Settlement
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.outcomes import (
    Accepted,
    Cancelled,
    NoAnswer,
    Outcome,
    RateLimited,
    Refused,
    Unreachable,
)
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.redaction import MASK, Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.history.backups import back_up
from fs_event_studio.history.redacting import redacted_exchange, redacted_settlement
from support.exchanges import NEW_EXCHANGES, SENT_AT, SETTLEMENTS, new_exchange, settlement
from support.opening import OpenStore

CANARY = "na1.Q2FuYXJ5/Q2FuYXJ5+Q2FuYXJ5/CANARY"
FORMS = (
    CANARY,
    f"Basic {CANARY}",
    base64.b64encode(CANARY.encode()).decode(),
    base64.b64encode(f"x:{CANARY}".encode()).decode(),
    base64.urlsafe_b64encode(CANARY.encode()).decode(),
    quote(CANARY, safe=""),
    json.dumps(CANARY).replace("/", "\\/"),
)
OUTCOMES: tuple[Outcome, ...] = (
    Accepted(CANARY),
    Refused(400, CANARY, CANARY),
    RateLimited(1.0, CANARY),
    Unreachable(CANARY),
    NoAnswer(CANARY),
    Cancelled(sent=True),
)
TRACES = (b"Q2FuYXJ5", b"CANARY", base64.b64encode(CANARY.encode())[4:20])
"""What no file may hold: parts of the key, and of its base64 form."""


def _exchange(form: str) -> NewExchange:
    text = f"a {form} b"
    quota = QuotaVerdict(QuotaClass.UNKNOWN, Certainty.INFERRED, text)
    headers = (("Authorization", f"Basic {CANARY}"), ("COOKIE", CANARY), (form, form))
    return NewExchange(
        environment=text,
        request=HttpRequest(text, text, headers, text.encode()),
        idempotency_key=text,
        attempt=1,
        event_name=text,
        identification=Identification(text, text, text, text),
        mode=None,
        problems=(ProblemRecord(text, text, Severity.ERROR, text),),
        deliberately_invalid=True,
        sent_at=SENT_AT,
        quota=quota,
        app_version=text,
    )


def _settlement(form: str, outcome: Outcome) -> Settlement:
    headers = (("Set-Cookie", "session=other"), (form, form))
    return Settlement(outcome, HttpAnswer(400, headers, form.encode()), _exchange(form).quota, 1.0)


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda outcome: outcome.kind)
def test_no_file_holds_the_key(path: Path, open_store: OpenStore, outcome: Outcome) -> None:
    """A canary in every field, in every form, is in no file: neither database, log, lock, nor backup."""
    with open_store(secrets=(CANARY,)) as store:
        for form in FORMS:
            store.settle(store.begin(_exchange(form)), _settlement(form, outcome))
        store.begin(_exchange(CANARY))
        back_up(path, 1, SENT_AT, 5.0)
        assert path.with_name(f"{path.name}-wal").stat().st_size > 0
        _assert_no_trace(path.parent)
        found = store.exchange(1)
        assert found
        assert found.sent.request.headers[:2] == (("Authorization", MASK), ("COOKIE", MASK))
        assert found.sent.event_name == f"a {MASK} b"
    _assert_no_trace(path.parent)


def _assert_no_trace(folder: Path) -> None:
    for file in folder.iterdir():
        content = file.read_bytes().lower()
        assert [trace for trace in TRACES if trace.lower() in content] == [], file.name


def test_unpacked_the_key_is_not_there_either(open_store: OpenStore) -> None:
    """Bodies are compressed in the file and words are cut up in the index, so both are looked at as they are read."""
    store = open_store(secrets=(CANARY,))
    for form in FORMS:
        exchange_id = store.begin(_exchange(form))
        store.settle(exchange_id, _settlement(form, Refused(400, form, form)))
        shown = repr(store.exchange(exchange_id)).encode()
        assert [trace for trace in TRACES if trace in shown] == []
        assert [store.count(parse_query(trace.decode())) for trace in TRACES] == [0, 0, 0]


def test_the_redactor_is_asked_each_time(open_store: OpenStore) -> None:
    """A key that is entered while the program runs is redacted from then on."""
    store = open_store()
    secrets: list[str] = []
    store._redact = lambda: Redactor(secrets)
    before = store.begin(new_exchange(event_name=CANARY))
    secrets.append(CANARY)
    after = store.begin(new_exchange(event_name=CANARY))
    assert [row.event_name for row in store.page(parse_query(""), before=None, limit=2)] == [MASK, CANARY]
    assert before < after


def test_cookies_go_without_any_key_known() -> None:
    """Headers that carry secrets keep their names only, in any spelling."""
    names = ("authorization", "Proxy-Authorization", "cookie", "Set-Cookie", "X-Other")
    headers = tuple((name, "value") for name in names)
    sent = new_exchange(request=HttpRequest("POST", "https://x.invalid", headers))
    result = settlement(answer=HttpAnswer(200, headers))
    expected = tuple((name, "value" if name == "X-Other" else MASK) for name in names)
    assert redacted_exchange(sent, Redactor(())).request.headers == expected
    answer = redacted_settlement(result, Redactor(())).answer
    assert answer
    assert answer.headers == expected


@given(NEW_EXCHANGES, SETTLEMENTS)
def test_without_a_key_nothing_is_changed(sent: NewExchange, result: Settlement) -> None:
    """Evidence is altered for a key's sake only."""
    assert redacted_exchange(sent, Redactor((CANARY,))) == sent
    assert redacted_settlement(result, Redactor((CANARY,))) == result


@given(st.sampled_from(FORMS))
def test_what_is_sent_is_left_alone(form: str) -> None:
    """Redacting makes copies."""
    sent = _exchange(form)
    copy = replace(sent)
    redacted_exchange(sent, Redactor((CANARY,)))
    assert sent == copy

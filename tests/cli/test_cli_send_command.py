"""`send` from the words to the sandbox and the history, in this process."""

import base64
import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from fs_event_studio.domain.identification import MODES, Identification, Member
from fs_event_studio.sandbox import demo_ids
from support import servers
from support.bodies import identification_members
from support.cli_runs import Cli

VALUES = {
    Member.SESSION_ID: demo_ids.DEMO_SESSION_ID,
    Member.SESSION_UID: demo_ids.DEMO_SESSION_UID,
    Member.USER_ID: demo_ids.DEMO_ACTIVE_USER_ID,
    Member.USER_UID: demo_ids.DEMO_ACTIVE_USER_UID,
}
COMBINATIONS = [frozenset(members) for size in range(6) for members in combinations(Member, size)]
LEGAL = {mode.members: mode for mode in MODES}
ILLEGAL = [members for members in COMBINATIONS if members not in LEGAL]
GOOD = ("--name", "Order Completed", "--user-uid", demo_ids.DEMO_ACTIVE_USER_UID)


def body_with(members: frozenset[Member]) -> bytes:
    identification = Identification(
        session_id=VALUES[Member.SESSION_ID] if Member.SESSION_ID in members else "",
        session_uid=VALUES[Member.SESSION_UID] if Member.SESSION_UID in members else "",
        user_id=VALUES[Member.USER_ID] if Member.USER_ID in members else "",
        user_uid=VALUES[Member.USER_UID] if Member.USER_UID in members else "",
        use_most_recent=Member.USE_MOST_RECENT in members,
    )
    return json.dumps({"name": "Order Completed", **_plain(identification_members(identification))}).encode()


def _plain(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON object
    plain: dict[str, Any] = json.loads(json.dumps(value))
    return plain


@pytest.fixture
def event_file(tmp_path: Path) -> Path:
    return tmp_path / "event.json"


def test_the_combinations_are_all_there() -> None:
    assert len(COMBINATIONS) == 32
    assert len(ILLEGAL) == 32 - 7


def clashing(members: frozenset[Member]) -> frozenset[Member]:
    """All of them, but not use_most_recent beside two users: it goes with either of them."""
    users = {Member.USER_ID, Member.USER_UID}
    return members - {Member.USE_MOST_RECENT} if members == users | {Member.USE_MOST_RECENT} else members


def names(members: frozenset[Member]) -> str:
    return "+".join(sorted(members)) or "nothing"


@pytest.mark.parametrize("members", ILLEGAL, ids=names)
def test_an_illegal_file_is_refused_and_the_clash_named(cli: Cli, event_file: Path, members: frozenset[Member]) -> None:
    """Exit code 2, each form that clashes in the message, and nothing recorded."""
    event_file.write_bytes(body_with(members))
    run = cli("send", str(event_file))
    assert (run.code, run.out) == (2, "")
    for member in clashing(members):
        assert f"“{member}”" in run.err
    assert "Nothing was sent" in run.err
    assert not (cli.data_dir / "history.sqlite3").exists()


@pytest.mark.parametrize("members", ILLEGAL, ids=names)
def test_an_illegal_file_can_be_sent_deliberately(cli: Cli, event_file: Path, members: frozenset[Member]) -> None:
    """The sandbox answers 400, and the exchange is marked."""
    event_file.write_bytes(body_with(members))
    run = cli("send", str(event_file), "--send-anyway", "--json")
    assert (run.code, run.data["outcome"], run.data["status"]) == (1, "refused", 400)
    assert run.data["request"]["body"].encode() == body_with(members)
    assert run.data["deliberately_invalid"]
    assert run.data["quota"]["class"] == "not_counted"
    assert cli.history() == [run.data]


@pytest.mark.parametrize("members", LEGAL, ids=names)
def test_a_legal_file_is_accepted_in_its_mode(cli: Cli, event_file: Path, members: frozenset[Member]) -> None:
    event_file.write_bytes(body_with(members))
    run = cli("send", str(event_file), "--json")
    assert (run.code, run.data["outcome"], run.data["status"]) == (0, "accepted", 200)
    assert run.data["identification_mode"] == LEGAL[members].key
    assert run.data["quota"]["certainty"] == "observed"
    assert run.data["response"]["body"] == "{}"


@pytest.mark.parametrize("members", COMBINATIONS, ids=names)
def test_options_are_checked_as_a_file_is(cli: Cli, event_file: Path, members: frozenset[Member]) -> None:
    """The same combination, once as options alone and once laid over a file that has none of it."""
    words = [word for m in members if m in VALUES for word in (f"--{m.replace('.', '-')}", VALUES[m])]
    words += ["--most-recent"] if Member.USE_MOST_RECENT in members else []
    event_file.write_bytes(b'{"name": "Order Completed", "user": {}}')
    for source in (["--name", "Order Completed"], [str(event_file)]):
        run = cli("send", *source, *words, "--dry-run", "--json")
        assert run.code == (0 if members in LEGAL else 2)
        assert _plain(json.loads(run.data["request"]["body"])).get("user", {}) == {
            member.partition(".")[2]: VALUES[member]
            for member in (Member.USER_ID, Member.USER_UID)
            if member in members
        }


def test_the_outcome_and_its_quota_are_told(cli: Cli) -> None:
    run = cli("send", *GOOD, "--most-recent")
    assert run.code == 0
    assert run.out.startswith("Accepted.\nQuota: session (observed). ")
    assert re.search(r"^Exchange 1, sandbox, \d+ ms$", run.out, re.MULTILINE)
    assert run.err.startswith("note: timestamp: ")


def test_a_refusal_is_told_with_the_servers_words(cli: Cli) -> None:
    run = cli("send", "--name", "x", "--user-uid", "u", "--user-id", "i", "--send-anyway")
    assert run.code == 1
    assert run.out.startswith("Refused with 400 invalid_argument: ")
    assert "deliberately invalid" in run.out
    assert "error: user.id: “user.id” and “user.uid” stand together" in run.err
    assert "[identification.one-form]" in run.err


def test_without_a_name_nothing_is_sent(cli: Cli) -> None:
    run = cli("send")
    assert run.code == 2
    assert "error: name: " in run.err


def test_a_doubtful_form_is_sent_with_a_warning(cli: Cli) -> None:
    run = cli("send", "--name", "x", "--session-uid", demo_ids.DEMO_SESSION_UID)
    assert run.code == 0
    assert "warning: session.uid: " in run.err


def test_an_empty_identifier_is_not_silently_anonymous(cli: Cli) -> None:
    run = cli("send", "--name", "x", "--user-uid", "")
    assert run.code == 2
    assert "“user.uid” is empty" in run.err


VERBATIM = {
    "white space": b' \t{"name" :\r\n"Order Completed","user":{"uid":"u-1"}}\n\n',
    "digits": b'{"name":"n","user":{"uid":"u-1"},"properties":{"a":9007199254740993,"b":1.10,"c":1E+2,"d":-0.0}}',
    "escapes": b'{"name":"\\u00e9\\/\\ud83d\\ude00","user":{"uid":"u-1"}}',
    "unicode": '{"name":"Grüße 😀","user":{"uid":"u-1"}}'.encode(),
    "lone surrogate": b'{"name":"\\ud800","user":{"uid":"u-1"}}',
}


@pytest.mark.parametrize("raw", VERBATIM.values(), ids=VERBATIM)
@pytest.mark.parametrize("from_stdin", [False, True])
def test_a_file_is_sent_as_it_is(cli: Cli, event_file: Path, raw: bytes, *, from_stdin: bool) -> None:
    """Byte for byte, into the history as well."""
    event_file.write_bytes(raw)
    run = cli("send", "-", "--json", stdin=raw) if from_stdin else cli("send", str(event_file), "--json")
    assert run.code == 0, run
    assert run.data["request"]["body"].encode() == raw
    assert run.data["request"]["headers"]["Content-Length"] == str(len(raw))
    assert cli("history", "show", "1", "--json").data == run.data


INVALID = {
    "duplicates": b'{"name":"a","name":"b","user":{"uid":"u-1"}}',
    "broken": b'{"name":"a"',
    "empty": b"",
    "blank": b" \n",
    "array": b"[]",
    "text": b"hello",
    "NaN": b'{"name":"a","properties":{"x":NaN}}',
    "too large a number": b'{"name":"a","properties":{"x":1e400}}',
    "byte order mark": b'\xef\xbb\xbf{"name":"a"}',
    "not UTF-8": b'{"name":"\xff\xfe"}',
    "binary": bytes(range(256)),
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("raw", INVALID.values(), ids=INVALID)
def test_a_bad_file_is_held_back_or_sent_as_it_is(cli: Cli, event_file: Path, raw: bytes) -> None:
    """Our check refuses it with a sentence; --send-anyway sends its bytes untouched, and the sandbox refuses them."""
    event_file.write_bytes(raw)
    run = cli("send", str(event_file))
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("error: ")
    assert "Traceback" not in run.err
    run = cli("send", str(event_file), "--send-anyway", "--json")
    assert (run.code, run.data["status"], run.data["deliberately_invalid"]) == (1, 400, True)
    assert sent_bytes(run.data) == raw


def sent_bytes(data: dict[str, Any]) -> bytes:
    encoded = data["request"].get("body_base64")
    return base64.b64decode(encoded) if encoded else data["request"]["body"].encode()


def test_a_large_file_is_sent_with_a_warning(cli: Cli, event_file: Path) -> None:
    raw = json.dumps({"name": "a", "user": {"uid": "u-1"}, "properties": {"x": "y" * 5_000_000}}).encode()
    event_file.write_bytes(raw)
    run = cli("send", str(event_file), "--json")
    assert run.code == 0
    assert "body.too-large" in {problem["rule"] for problem in run.data["problems"]}
    assert run.data["request"]["body"].encode() == raw


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_an_unreadable_file_is_named(cli: Cli, tmp_path: Path, name: str) -> None:
    run = cli("send", str(tmp_path / name), "--send-anyway")
    assert (run.code, run.out) == (2, "")
    assert str(tmp_path) in run.err
    assert "cannot be read" in run.err


def test_options_cannot_change_a_broken_file(cli: Cli, event_file: Path) -> None:
    """Not even deliberately: there would be something lost."""
    event_file.write_bytes(INVALID["duplicates"])
    run = cli("send", str(event_file), "--name", "c", "--send-anyway")
    assert run.code == 2
    assert "“name” more than once" in run.err


def test_options_over_a_file_keep_its_digits(cli: Cli, event_file: Path) -> None:
    event_file.write_bytes(VERBATIM["digits"])
    run = cli("send", str(event_file), "--name", "m", "--property-json", "e=0.10", "--json")
    assert run.code == 0
    for number in ("9007199254740993", "1.10", "1E+2", "-0.0", "0.10"):
        assert re.search(rf": {re.escape(number)}[,\n]", run.data["request"]["body"])


def test_a_property_name_is_taken_as_it_is(cli: Cli) -> None:
    run = cli("send", *GOOD, "--property", "a.b=c=d", "--property-json", 'é={"f": []}', "--dry-run", "--json")
    assert json.loads(run.data["request"]["body"])["properties"] == {"a.b": "c=d", "é": {"f": []}}


@pytest.mark.parametrize(
    "words",
    [
        ("--property-json", "a=word"),
        ("--property", "a=1", "--property", "a=2"),
        ("--env", "nowhere"),
    ],
)
def test_a_bad_option_has_the_same_shape_in_json(cli: Cli, words: tuple[str, ...]) -> None:
    run = cli("send", *GOOD, *words, "--json")
    assert run.code == 2
    assert run.data["error"]
    assert run.data["id"] is run.data["outcome"] is run.data["request"] is run.data["quota"] is None
    assert list(run.data) == list(cli("send", *GOOD, "--json").data)


def test_an_unknown_environment_lists_the_known_ones(cli: Cli) -> None:
    run = cli("send", *GOOD, "--env", "nowhere")
    assert run.code == 2
    assert run.err == "There is no environment “nowhere”. Known are: sandbox, fullstory.\n"


def test_an_environment_is_found_in_any_case(cli: Cli) -> None:
    assert cli("send", *GOOD, "--env", "SandBox").code == 0


def test_a_dry_run_shows_and_leaves_no_trace(cli: Cli) -> None:
    run = cli("send", *GOOD, "--dry-run")
    assert run.code == 0
    assert run.out.startswith('POST https://sandbox.invalid/v2/events\n{\n  "name": "Order Completed",\n')
    assert "Identification: user_uid (Your own user ID)." in run.out
    assert "Quota: server event (documented)." in run.out
    assert "nothing was sent or recorded" in run.out
    assert not cli.data_dir.exists()


def test_a_dry_run_of_a_bad_event_fails(cli: Cli) -> None:
    """Also with --send-anyway: the question was what the check says."""
    for more in ((), ("--send-anyway",)):
        run = cli("send", "--name", "x", "--most-recent", "--dry-run", *more)
        assert run.code == 2
        assert "our check refuses it" in run.out
        assert "error: session.use_most_recent: " in run.err
    assert not cli.data_dir.exists()


def test_nothing_sent_has_the_same_shape_in_json(cli: Cli) -> None:
    sent = cli("send", *GOOD, "--json").data
    blocked = cli("send", *GOOD, "--user-id", "i", "--json").data
    dry = cli("send", *GOOD, "--dry-run", "--json").data
    assert list(sent) == list(blocked) == list(dry)
    assert list(sent)[:9] == [
        *("id", "outcome", "status", "request", "response", "identification_mode", "quota", "problems", "elapsed_ms")
    ]
    for data in (blocked, dry):
        assert data["id"] is data["outcome"] is data["status"] is data["response"] is data["elapsed_ms"] is None
        assert set(data["request"]) == {"method", "url", "headers", "body"}
    assert blocked["quota"] == {"class": "not_counted", "certainty": "observed", "reason": "Nothing was sent."}
    assert dry["quota"]["class"] == "server_event"
    assert [set(problem) for problem in blocked["problems"]][:1] == [{"path", "rule", "text", "blocks", "severity"}]


def test_the_key_shows_only_as_removed(cli: Cli) -> None:
    data = cli("send", *GOOD, "--json").data
    assert data["request"]["headers"]["Authorization"] == "[key removed]"


def test_an_idempotency_key_is_used_as_given(cli: Cli) -> None:
    data = cli("send", *GOOD, "--idempotency-key", "order-17", "--json").data
    assert data["idempotency_key"] == data["request"]["headers"]["Idempotency-Key"] == "order-17"


def test_each_event_has_an_idempotency_key_of_its_own(cli: Cli) -> None:
    keys = {cli("send", *GOOD, "--json").data["idempotency_key"] for _ in range(3)}
    assert len(keys) == 3


def test_a_rate_limit_is_tried_again_as_often_as_asked(cli: Cli) -> None:
    """Under the same idempotency key; each attempt is recorded."""
    limited = servers.answer(b'{"code": "rate_limited", "message": "slow"}', "429 Too Many Requests", "Retry-After: 0")
    with servers.LoopbackServer(servers.answering(limited, limited, servers.OK)) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", *GOOD, "--env", "other", "--retries", "2", "--json")
    assert (run.code, run.data["outcome"], run.data["attempt"]) == (0, "accepted", 3)
    kept = cli.history()
    assert [one["outcome"] for one in kept] == ["accepted", "rate_limited", "rate_limited"]
    assert len({one["idempotency_key"] for one in kept}) == 1


def test_a_rate_limit_is_a_refusal(cli: Cli) -> None:
    limited = servers.answer(b"{}", "429 Too Many Requests", "Retry-After: 7")
    with servers.LoopbackServer(servers.answering(limited)) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", *GOOD, "--env", "other", "--idempotency-key", "order-17")
    assert run.code == 1
    assert run.out.startswith("Rate limited. Try again in 7 s.")
    assert "--idempotency-key order-17" in run.out


def test_no_connection_is_not_sent(cli: Cli) -> None:
    cli.add_environment(f"http://{servers.closed_port()}")
    run = cli("send", *GOOD, "--env", "other")
    assert run.code == 3
    assert run.out.startswith("Not sent. ")
    assert [one["outcome"] for one in cli.history()] == ["unreachable"]


def test_half_an_answer_is_no_answer(cli: Cli) -> None:
    half = b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"
    with servers.LoopbackServer(servers.answering_once(half)) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", *GOOD, "--env", "other", "--json")
    assert (run.code, run.data["outcome"], run.data["quota"]["class"]) == (3, "no_answer", "unknown")
    assert run.data["response"]["complete"] is False


def test_a_try_takes_no_longer_than_asked(cli: Cli) -> None:
    with servers.LoopbackServer(lambda peer: peer.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 10_000)) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", *GOOD, "--env", "other", "--timeout", "0.3", "--json")
    assert (run.code, run.data["outcome"]) == (3, "no_answer")
    assert 250 < run.data["elapsed_ms"] < 5000


STEERING = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e"


def test_an_answer_cannot_steer_the_terminal(cli: Cli) -> None:
    """Neither by its body nor by its headers, in any of our commands."""
    body = json.dumps({"code": "x", "message": f"{STEERING}\r\nAccepted."}, ensure_ascii=False).encode()
    answer = servers.answer(body, "400 Bad Request", "X-Evil: \x1b[31m\x9b31m")
    with servers.LoopbackServer(servers.answering(answer)) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", "--name", STEERING, "--user-uid", STEERING, "--env", "other", "--idempotency-key", "k-1")
    outputs = [run.out + run.err, cli("history").out, cli("history", "show", "1").out, cli("history", "--json").out]
    outputs.append(cli("history", "show", "1", "--json").out)
    outputs.append(cli("send", "--name", "x", "--env", STEERING).err)
    outputs.append(cli("send", f"{STEERING}.json").err)
    outputs.append(cli("send", f"--{STEERING}").err)
    assert "<U+001B>" in run.out
    for output in outputs:
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", output), output


def test_an_answer_that_is_not_text_is_kept_in_base64(cli: Cli) -> None:
    with servers.LoopbackServer(servers.answering(servers.answer(b"\xff\x00\xfe"))) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", *GOOD, "--env", "other", "--json")
    assert run.data["response"]["body_base64"] == "/wD+"
    assert run.data["response"]["body"] == "\ufffd\x00\ufffd"
    assert "body_base64" not in run.data["request"]


def test_headers_that_came_twice_are_joined(cli: Cli) -> None:
    answer = servers.answer(b"{}", "200 OK", "X-A: 1", "x-a: 2", "Set-Cookie: b=c")
    with servers.LoopbackServer(servers.answering(answer)) as server:
        cli.add_environment(f"http://{server.host}")
        headers = cli("send", *GOOD, "--env", "other", "--json").data["response"]["headers"]
    assert headers["X-A"] == "1, 2"


def test_an_endless_message_is_cut_where_people_read_it(cli: Cli) -> None:
    body = json.dumps({"code": "x", "message": "y" * 100_000}).encode()
    with servers.LoopbackServer(servers.answering(servers.answer(body, "400 Bad Request"))) as server:
        cli.add_environment(f"http://{server.host}")
        run = cli("send", *GOOD, "--env", "other")
    assert len(run.out) < 2_000
    assert "y" * 100_000 in cli("history", "show", "1").out

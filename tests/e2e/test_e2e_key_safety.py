"""A key that was given to the tool is in the keyring and nowhere else, whatever its owner does by mistake."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fs_event_studio.cli.arguments import EXPORT_FORMATS
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.settings.environments import EnvironmentFile
from support.exchanges import new_exchange, settlement
from support.key_scan import KeyScan
from support.programs import bare_environ, run_command, run_window, window
from support.secret_service import Desktop, State, desktop
from support.servers import LoopbackServer, Peer, answer
from support.window_program import Step

KEY = "na1.CanaryOfTheTour01+45/789abcdefXYZ=/C4N4R"
LIVE = "https://api.invalid"
"""A name that is never resolved, so that every send to it fails."""

TYPED_BY_MISTAKE: tuple[Step, ...] = (
    ("enter", "field_event_name", f"Paste {KEY}"),
    ("add_property", "note", KEY),
)
SEND_LIVE: tuple[Step, ...] = (
    ("click", "send_button"),
    ("arm",),
    ("wait", "row", "– not sent"),
    ("enter", "history_search", KEY),
    ("press", "history_search", "Return"),
)
SEND_A_BAD_ONE: tuple[Step, ...] = (
    ("enter", "history_search", ""),
    ("enter", "field_timestamp", KEY),
    ("click", "send_anyway"),
    ("click", "send_button"),
    ("wait", "row", ", on purpose"),
    ("enter", "field_timestamp", ""),
)
CRASH: tuple[Step, ...] = (("crash_with", KEY), ("wait", "notice", "it holds no key"))
CLOSE: Step = ("close",)

pytestmark = pytest.mark.secret_service


def add_environment(name: str, url: str) -> tuple[Step, ...]:
    """Add it by its dialog, and so choose it."""
    return (
        ("click", "add_environment_button"),
        ("enter", "environment_name", name),
        ("enter", "environment_url", url),
        ("press", "environment_name", "Return"),
        ("wait", "send_button", f"Send to {name} (live)"),
    )


def save_key(said: str) -> tuple[Step, ...]:
    """Test and save the key by its dialog. said: what the dialog answers to saving."""
    return (
        ("click", "key_button"),
        ("enter", "key_field", KEY),
        ("click", "key_test_button"),
        ("wait", "key_message", "could not be tested"),
        ("click", "key_save_button"),
        ("wait", "key_message", said),
        ("click", "key_test_button"),
        ("wait", "key_message", "could not be tested"),
        ("press", "key_field", "Escape"),
    )


def echo(peer: Peer) -> None:
    """Answer with what was sent, in body and headers, as a careless server might."""
    while request := peer.read_request():
        name = json.loads(request.partition(b"\r\n\r\n")[2])["name"]
        peer.send(answer(request, "200 OK", f"X-Echo: {name}", f"Set-Cookie: name={name}"))


@pytest.fixture
def computer() -> Iterator[Desktop]:
    """One with a keyring."""
    with desktop(State.UNLOCKED) as made:
        yield with_temporary_folder(made)


@pytest.fixture
def computer_with_key(computer: Desktop) -> Desktop:
    """One where the tool was used before."""
    environments = EnvironmentFile(computer.home / "config" / "fs-event-studio" / "environments.json")
    environments.save((*environments.load(), Environment("live", LIVE)))
    assert run_command(["key", "set", "--env", "live"], computer.environ, KEY).code == 0
    return computer


def with_temporary_folder(computer: Desktop) -> Desktop:
    """Temporary files then lie in the home that is searched."""
    folder = computer.home / "tmp"
    folder.mkdir()
    return Desktop({**computer.environ, "TMPDIR": str(folder)}, computer.home)


def found_by_another_program(environ: Mapping[str, str]) -> list[tuple[str, str]]:
    """Every entry of the keyring: its account and its secret."""
    program = (
        "import json, secretstorage as s; items = s.get_default_collection(s.dbus_init()).get_all_items();"
        "print(json.dumps([(i.get_attributes()['username'], i.get_secret().decode()) for i in items]))"
    )
    done = subprocess.run([sys.executable, "-c", program], env=environ, check=True, capture_output=True, text=True)
    return [tuple(entry) for entry in json.loads(done.stdout)]


def assert_clean(computer: Desktop, *printed: str) -> None:
    """The key is in no file but the keyring's own, and in nothing that was printed."""
    scan = KeyScan(KEY)
    assert scan.in_folder(computer.home, except_in=computer.home / "data" / "keyrings") == []
    assert [found for text in printed for found in scan.in_text(text)] == []


def seen_of(pid: int) -> str:
    """The command lines and variables of a process and its children, as any program of the same user can see them."""
    process = Path("/proc", str(pid))
    children = [child for task in process.glob("task/*/children") for child in task.read_text().split()]
    folders = [process, *(Path("/proc", child) for child in children)]
    return "\n".join((folder / name).read_text() for folder in folders for name in ("cmdline", "environ"))


class _Careless(Redactor):
    """Takes nothing out, not even what has the shape of a key."""

    def __init__(self) -> None:
        super().__init__(())

    def finds_nothing(self, texts: Iterable[str], data: Iterable[bytes]) -> bool:
        del texts, data
        return True

    def text(self, value: str) -> str:
        return value

    def data(self, value: bytes) -> bytes:
        return value


def test_the_scan_sees_what_a_careless_history_keeps(tmp_path: Path) -> None:
    """A key in a record is deflated, and in the index cut up: a search that misses these proves nothing."""
    path = tmp_path / "history.sqlite3"
    nobody = _Careless()
    with closing(HistoryStore(path, lambda: nobody, lambda: datetime.now(UTC))) as store:
        store.settle(
            store.begin(new_exchange(body=json.dumps({"name": KEY, "note": "x" * 500}).encode())), settlement()
        )
        assert store.count(parse_query("name")) == 1  # it is in the index by now
        while_open = KeyScan(KEY).in_folder(tmp_path)
    assert {line.partition(": ")[0] for line in while_open} == {str(path), f"{path}-wal"}
    found = {line.partition(": ")[2] for line in KeyScan(KEY).in_folder(tmp_path)}
    assert KEY in found
    assert KEY[4:21].lower() in found  # in the index


def test_a_key_given_in_the_window_is_in_the_keyring_and_nowhere_else(computer: Desktop) -> None:
    """Tested, saved, used, mistyped into an event, sent, crashed with."""
    with LoopbackServer(echo) as server:
        steps: tuple[Step, ...] = (
            *add_environment("live", LIVE),
            *save_key("The key is saved."),
            *TYPED_BY_MISTAKE,
            *SEND_LIVE,
            *SEND_A_BAD_ONE,
            *add_environment("local", f"http://{server.host}"),
            ("click", "send_button"),
            ("arm",),
            ("wait", "row", "✓ accepted"),
            *CRASH,
            CLOSE,
        )
        run = run_window(steps, computer.environ)
    assert found_by_another_program(computer.environ) == [(f"live@{LIVE}", KEY)]
    assert_clean(computer, run.out, run.err, *run.titles)
    assert {"API key of live", "FS Event Studio – LIVE: live"} <= set(run.titles)
    assert len(list((computer.home / "data/fs-event-studio/crashes").iterdir())) == 1
    (sent,) = server.requests
    assert f'"name": "Paste {KEY}"'.encode() in sent  # the wire gets what was typed
    assert b"\r\nAuthorization: Basic na1.sandbox-standard\r\n" in sent


def test_a_killed_window_leaves_no_key_behind(computer_with_key: Desktop) -> None:
    """Its logs and temporary files are still there, and are searched as well; so is what other programs see of it."""
    computer = computer_with_key
    steps: tuple[Step, ...] = (("choose", "live"), *TYPED_BY_MISTAKE, *SEND_LIVE, *SEND_A_BAD_ONE, *CRASH, ("stay",))
    with window(steps, computer.environ) as run:
        run.until("staying")
        assert_clean(computer, seen_of(run.process.pid))
        run.process.kill()
        run.end()
    assert (computer.home / "data" / "fs-event-studio" / "history.sqlite3-wal").stat().st_size > 0
    assert_clean(computer, run.out, run.err, *run.titles)


def test_the_command_line_uses_the_key_and_shows_it_nowhere(computer_with_key: Desktop) -> None:
    """It sends events that hold the key, and prints all that the history has of them."""
    computer = computer_with_key
    body = json.dumps({"name": f"Paste {KEY}", "user": {"uid": "u-1"}, "properties": {"note": KEY}})
    runs = [
        run_command(words, computer.environ, stdin)
        for words, stdin in (
            (["send", "-", "--env", "live"], body),
            (["send", "-", "--env", "live", "--json"], body),
            (["send", "-", "--env", "live", "--send-anyway"], f'{{"name": "{KEY}", "name": 1}}'),
            (["key", "test", "--env", "live"], ""),
            (["key", "set", "--env", "live", "--json"], f"Basic {KEY}\n"),
            (["history", "--json", "--limit", "100"], ""),
            *((["history", "show", str(number)], "") for number in range(1, 4)),
        )
    ]
    assert [run.code for run in runs] == [3, 3, 3, 3, 0, 0, 0, 0, 0]
    assert len(runs[5].data) == 3
    assert_clean(computer, *(run.out + run.err for run in runs))
    assert found_by_another_program(computer.environ) == [(f"live@{LIVE}", KEY)]


def test_exports_imports_and_upkeep_hold_no_key(computer_with_key: Desktop) -> None:
    """Every format, files of other programs that hold the key, and everything that writes the history anew."""
    computer = computer_with_key
    folder = computer.home / "exports"
    folder.mkdir()
    body = json.dumps({"name": f"Paste {KEY}", "user": {"uid": "u-1"}, "properties": {"note": KEY}})
    words: list[list[str]] = [["send", "-", "--env", "live"], ["send", "-", "--send-anyway"]]
    words += [["history", "export", "--format", name, "--output", str(folder / name)] for name in EXPORT_FORMATS]
    words += [["history", "export", "--format", name] for name in EXPORT_FORMATS if name != "evidence"]
    words += [["history", "import", str(alien)] for alien in _aliens(computer)]
    words += [["history", "import", str(folder / name)] for name in ("jsonl", "har", "csv")]
    words += [
        ["history", "check", "--json"],
        ["history", "prune", "--dry-run", "--json"],
        ["history", "prune"],
        ["history", "forget", "--user-uid", KEY, "--dry-run"],
        ["history", "forget", "--user-uid", "u-1", "--yes", "--mentions"],
        ["history", "vacuum"],
        ["history", "export", "--format", "evidence", "--output", str(folder / "later.zip")],
    ]
    runs = [run_command(one, computer.environ, body) for one in words]
    done = {" ".join(one): run for one, run in zip(words, runs, strict=True)}
    bad = {line: (run.code, run.err) for line, run in done.items() if line.startswith("history") and run.code}
    assert bad == {}
    assert len(list(folder.iterdir())) == len(EXPORT_FORMATS) + 1
    for path in computer.home.glob("alien.*"):
        path.unlink()  # the key stands in these, as their makers left it
    assert_clean(computer, *(run.out + run.err for run in runs))


def _aliens(computer: Desktop) -> Iterator[Path]:
    """Files that hold the key wherever a careless program puts it."""
    basic = {"name": "Authorization", "value": f"Basic {KEY}"}
    event = json.dumps({"name": f"Alien {KEY}", "user": {"uid": "u-2"}})
    answered = {"status": 200, "headers": [{"name": "Set-Cookie", "value": KEY}], "content": {"text": KEY}}
    asked = {
        "method": "POST",
        "url": "https://api.fullstory.com/v2/events",
        "headers": [basic, {"name": "Cookie", "value": KEY}, {"name": "X-Copy", "value": KEY}],
        "postData": {"mimeType": "application/json", "text": event},
    }
    entry = {"startedDateTime": "2026-11-01T12:00:00.000Z", "time": 3, "request": asked, "response": answered}
    har = computer.home / "alien.har"
    har.write_text(json.dumps({"log": {"version": "1.2", "entries": [entry]}}), encoding="utf-8")
    yield har


@pytest.mark.parametrize("state", [State.NO_SERVICE, State.NO_BUS], ids=lambda state: state.value)
def test_without_a_keyring_the_key_lives_as_long_as_the_window(state: State) -> None:
    """The window says so, uses it until it is closed, and writes it nowhere."""
    steps: tuple[Step, ...] = (
        *add_environment("live", LIVE),
        *save_key("No usable keyring"),
        *TYPED_BY_MISTAKE,
        *SEND_LIVE,
        *CRASH,
        CLOSE,
    )
    again: tuple[Step, ...] = (
        ("choose", "live"),
        ("click", "send_button"),
        ("arm",),
        ("wait", "notice", "There is no API key for “live”"),
        CLOSE,
    )
    with desktop(state) as plain:
        computer = with_temporary_folder(plain)
        first, second = run_window(steps, computer.environ), run_window(again, computer.environ)
        body = json.dumps({"name": f"Paste {KEY}", "user": {"uid": "u-1"}})
        sent = run_command(["send", "-", "--env", "live"], {**computer.environ, "FULLSTORY_API_KEY": KEY}, body)
        assert (sent.code, sent.out.startswith("Not sent. There is no computer named api.invalid.")) == (3, True)
        kept = run_command(["key", "set", "--env", "live"], computer.environ, KEY)
        assert (kept.code, kept.err.startswith("The key was not kept")) == (2, True)
        assert_clean(computer, *(run.out + run.err for run in (first, second, sent, kept)), *first.titles)


def test_no_program_of_this_folder_sees_the_keyring_of_whoever_runs_it(tmp_path: Path) -> None:
    """The other tests here run without one, on purpose."""
    run = run_command(["key", "set", "--env", "fullstory"], bare_environ(tmp_path), KEY)
    assert (run.code, run.err.startswith("The key was not kept")) == (2, True)

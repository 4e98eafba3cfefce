"""`key` keeps, tests and deletes a key, and never shows it."""

import base64
import getpass
import sys
from collections.abc import Callable
from urllib.parse import quote

import pytest

from fs_event_studio.bootstrap import KEY_VARIABLE
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Unreachable
from fs_event_studio.domain.wire import HttpAnswer
from support.cli_runs import Cli
from support.fake_keys import FakeKeys
from support.senders import FakeSender, Reply

CANARY = "na1.c4nary+Key/of=Te$t/abcd"
FORMS = (CANARY, quote(CANARY, safe=""), base64.b64encode(CANARY.encode()).decode())
PLACE = ("fullstory", "https://api.fullstory.com")
ME = HttpAnswer(200, (), b'{"orgId": "o-1-na1", "role": "ARCHITECT", "email": "a@b.example"}')
NOT_ACCEPTED = HttpAnswer(401, (), b'{"code": "unauthorized", "message": "Bad key %s"}' % CANARY.encode())


class ClosableSender(FakeSender):
    """Stands for the client as a whole."""

    def close(self) -> None:
        """Nothing to close."""


@pytest.fixture
def live(monkeypatch: pytest.MonkeyPatch) -> Callable[..., FakeSender]:
    """Put a sender with these replies in the client's place: a real host cannot be asked from a test."""

    def replace_client(*replies: Reply) -> FakeSender:
        sender = ClosableSender(*replies)
        monkeypatch.setattr("fs_event_studio.api.client.FullstoryClient", lambda **_: sender)
        return sender

    return replace_client


def assert_hidden(cli: Cli, *texts: str) -> None:
    files = [path.read_bytes() for path in cli.data_dir.rglob("*") if path.is_file()]
    for form in FORMS:
        assert all(form not in text for text in texts)
        assert all(form.encode() not in content for content in files)


def test_a_key_is_read_from_standard_input(cli: Cli, keys: FakeKeys) -> None:
    run = cli("key", "set", "--env", "fullstory", stdin=f" Basic {CANARY}\r\nsecond line\n".encode())
    assert (run.code, run.err) == (0, "")
    assert run.out == "The key for “fullstory” is kept. Keys are kept in a test.\n"
    assert keys.kept[PLACE].secret == CANARY
    assert_hidden(cli, run.out, run.err)


def test_a_key_is_read_from_a_prompt_that_shows_nothing(
    cli: Cli, keys: FakeKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompts: list[str] = []

    def ask(prompt: str) -> str:
        prompts.append(prompt)
        return CANARY

    monkeypatch.setattr(getpass, "getpass", ask)
    run = cli("key", "set", "--env", "fullstory", terminal=True)
    assert run.code == 0
    assert prompts == ["API key for “fullstory” at https://api.fullstory.com: "]
    assert keys.kept[PLACE].secret == CANARY


@pytest.mark.parametrize("text", ["", "\n", "short", "na1.with a space", "na1.control\x07key", "na1.ümläut-key"])
def test_what_cannot_be_a_key_is_not_accepted(cli: Cli, keys: FakeKeys, text: str) -> None:
    run = cli("key", "set", "--env", "fullstory", stdin=text.encode())
    assert (run.code, run.out, keys.kept) == (1, "", {})
    assert run.err.startswith("The key ")


def test_an_encoded_key_is_kept_with_a_doubt(cli: Cli, keys: FakeKeys) -> None:
    encoded = base64.b64encode(b"na1.some-key:").decode()
    run = cli("key", "set", "--env", "fullstory", stdin=encoded.encode())
    assert run.code == 0
    assert "encoded with base64" in run.err
    assert keys.kept[PLACE].secret == encoded


def test_without_a_keyring_the_key_is_not_kept(cli: Cli, keys: FakeKeys) -> None:
    """This process ends, so a key in its memory is no use."""
    keys.persistent = False
    run = cli("key", "set", "--env", "fullstory", stdin=CANARY.encode())
    assert (run.code, run.out) == (2, "")
    assert "not kept" in run.err
    assert "FULLSTORY_API_KEY" in run.err


@pytest.mark.parametrize("action", ["set", "test", "delete"])
def test_trouble_with_the_keyring_has_its_exit_code(cli: Cli, keys: FakeKeys, action: str) -> None:
    keys.trouble = "The keyring is locked."
    run = cli("key", action, "--env", "fullstory", stdin=CANARY.encode())
    assert (run.code, run.out, run.err) == (2, "", "The keyring is locked.\n")
    run = cli("key", action, "--env", "fullstory", "--json", stdin=CANARY.encode())
    assert (run.code, run.data["error"], run.data["result"]) == (2, "The keyring is locked.", None)


def test_the_sandbox_takes_no_key(cli: Cli, keys: FakeKeys) -> None:
    cli.add_environment("http://127.0.0.1:8090")
    for name in ("sandbox", "other"):
        run = cli("key", "set", "--env", name, stdin=CANARY.encode())
        assert (run.code, run.out, keys.kept) == (1, "", {})
        assert "dummy key" in run.err
        assert cli("key", "delete", "--env", name).code == 1


def test_the_sandboxs_key_is_tested_in_the_sandbox(cli: Cli) -> None:
    run = cli("key", "test", "--env", "sandbox")
    assert (run.code, run.err) == (0, "")
    assert "level Standard" in run.out
    data = cli("key", "test", "--env", "sandbox", "--json").data
    assert (data["org_id"], data["role"], data["level"]) == ("o-DEMO-na1", "USER", "Standard")


def test_a_kept_key_is_tested(cli: Cli, keys: FakeKeys, live: Callable[..., FakeSender]) -> None:
    sender = live(ME)
    keys.kept[PLACE] = ApiKey(CANARY)
    run = cli("key", "test", "--env", "fullstory")
    assert (run.code, run.err) == (0, "")
    assert run.out == "The key works: account o-1-na1, level Architect, made by a@b.example.\n"
    assert [(sent.request.url, sent.key) for sent in sender.sent] == [("https://api.fullstory.com/me", ApiKey(CANARY))]


def test_the_variable_goes_before_the_keyring(
    cli: Cli, keys: FakeKeys, live: Callable[..., FakeSender], monkeypatch: pytest.MonkeyPatch
) -> None:
    sender = live(ME, HttpAnswer(200, (), b"{}"))
    keys.kept[PLACE] = ApiKey("na1.kept-in-the-keyring")
    monkeypatch.setenv(KEY_VARIABLE, CANARY)
    assert cli("key", "test", "--env", "fullstory").code == 0
    assert cli("send", "--name", "x", "--user-uid", "u", "--env", "fullstory").code == 0
    assert [sent.key for sent in sender.sent] == [ApiKey(CANARY)] * 2


def test_a_key_that_the_server_does_not_accept(cli: Cli, keys: FakeKeys, live: Callable[..., FakeSender]) -> None:
    """Even if the server repeats it, it is not printed."""
    live(NOT_ACCEPTED)
    keys.kept[PLACE] = ApiKey(CANARY)
    run = cli("key", "test", "--env", "fullstory")
    assert (run.code, run.out) == (1, "")
    assert "The key was not accepted (401)" in run.err
    assert "[key removed]" in run.err
    assert_hidden(cli, run.err, cli("key", "test", "--env", "fullstory", "--json").out)


def test_a_key_that_could_not_be_tested(cli: Cli, keys: FakeKeys, live: Callable[..., FakeSender]) -> None:
    live(Unreachable("The host was not found."))
    keys.kept[PLACE] = ApiKey(CANARY)
    run = cli("key", "test", "--env", "fullstory")
    assert (run.code, run.out) == (3, "")
    assert "could not be tested" in run.err


@pytest.mark.parametrize(("persistent", "code"), [(True, 1), (False, 2)])
def test_there_is_no_key_to_test(cli: Cli, keys: FakeKeys, *, persistent: bool, code: int) -> None:
    keys.persistent = persistent
    run = cli("key", "test", "--env", "fullstory")
    assert run.code == code
    assert "There is no API key for “fullstory”" in run.err


def test_a_bad_variable_is_not_accepted(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "a b")
    assert cli("key", "test", "--env", "fullstory").code == 1
    run = cli("send", "--name", "x", "--user-uid", "u")
    assert run.code == 3
    assert KEY_VARIABLE in run.err
    assert cli("history").code == 0


def test_a_missing_key_is_told_before_anything_is_sent(cli: Cli, live: Callable[..., FakeSender]) -> None:
    sender = live()
    run = cli("send", "--name", "x", "--user-uid", "u", "--env", "fullstory")
    assert (run.code, run.out, sender.sent) == (3, "", [])
    assert "There is no API key for “fullstory”" in run.err
    assert cli.history() == []


def test_a_key_is_deleted_once(cli: Cli, keys: FakeKeys) -> None:
    keys.kept[PLACE] = ApiKey(CANARY)
    run = cli("key", "delete", "--env", "fullstory")
    assert (run.code, run.out, run.err) == (0, "The key for “fullstory” is deleted.\n", "")
    assert keys.kept == {}
    run = cli("key", "delete", "--env", "fullstory")
    assert (run.code, run.err) == (1, "There is no key for “fullstory” at https://api.fullstory.com.\n")
    keys.persistent = False
    run = cli("key", "delete", "--env", "fullstory")
    assert run.code == 2
    assert "no usable keyring" in run.err


def test_an_unknown_environment_is_told(cli: Cli) -> None:
    run = cli("key", "set", "--env", "nowhere", stdin=CANARY.encode())
    assert run.code == 2
    assert "Known are: sandbox, fullstory." in run.err
    assert "Known are" in cli("key", "set", "--env", "nowhere", "--json").data["error"]


@pytest.mark.parametrize("words", [("set", CANARY), (CANARY,), ("set", "--key", CANARY), ("set", f"--key={CANARY}")])
def test_a_key_among_the_words_is_not_repeated(cli: Cli, words: tuple[str, ...]) -> None:
    """Standard error may go to a log."""
    run = cli("key", *words, "--env", "fullstory")
    assert (run.code, run.out) == (2, "")
    assert_hidden(cli, run.err)
    assert "never" in run.err


def test_the_key_stays_in_no_output_and_no_file(
    cli: Cli, live: Callable[..., FakeSender], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that repeats it, and a body that holds it, are shown and kept without it."""
    echo = b'{"code": "x", "message": "%s", "basic": "%s"}' % (CANARY.encode(), FORMS[2].encode())
    sender = live(HttpAnswer(400, (("X-Echo", f"Basic {CANARY}"),), echo))
    monkeypatch.setenv(KEY_VARIABLE, CANARY)
    words = ("send", "--name", f"n {CANARY}", "--user-uid", FORMS[1], "--env", "fullstory")
    texts = [part for more in ((), ("--json",), ("--dry-run",)) for part in _parts(cli(*words, *more))]
    monkeypatch.delenv(KEY_VARIABLE)
    for command in (("history",), ("history", "--json"), ("history", "show", "1"), ("history", "show", "1", "--json")):
        texts += _parts(cli(*command))
    assert sender.sent[0].key == ApiKey(CANARY)
    assert CANARY.encode() in sender.sent[0].request.body
    assert_hidden(cli, *texts)


def _parts(run: object) -> list[str]:
    return [vars(run)["out"], vars(run)["err"]]


def test_the_key_is_in_no_traceback(cli: Cli, keys: FakeKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug has an exit code of its own, because 1 would mean a refusal."""

    def fail(*_: object) -> None:
        raise RuntimeError(f"no good: {CANARY}")

    monkeypatch.setattr(keys, "status", fail)
    keys.kept[PLACE] = ApiKey(CANARY)
    run = cli("key", "set", "--env", "fullstory", stdin=CANARY.encode())
    assert run.code == 70
    assert "RuntimeError: no good: [key removed]" in run.err
    assert_hidden(cli, run.out, run.err)
    assert sys.exc_info() == (None, None, None)

"""Worlds as values and as files."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.assumptions import Assumptions, PageLimit
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.faults import Fault, FaultKind
from fs_event_studio.sandbox.rate_limits import RateLimit
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.world_files import WorldFiles, is_name, load_file
from fs_event_studio.sandbox.world_format import VERSION, WorldFileError, read_world, write_world
from fs_event_studio.sandbox.world_state import capture, restore, restore_at_reset
from support.api_calls import Client
from support.sandboxes import NOW, SESSION_ID, USER_ID, USER_UID, books, small_world


def busy_sandbox() -> Sandbox:
    """A world in which there is something of everything."""
    sandbox = Sandbox(small_world())
    client = Client(sandbox)
    user = {"uid": "full", "email": "a@b", "display_name": "Ä\u202e", "properties": {"n": 1, "o": {"p": [True]}}}
    client.ok("POST", "/v2/users", user)
    client.ok("POST", "/v2/users", {**user, "properties": {"n": "x"}})
    client.post("/v2/events", {"name": "A", "session": {"id": SESSION_ID}}, "k-1")
    client.post("/v2/events", {"name": ""}, "k-2")
    client.post("/v2/events", {"name": "€" * 2000, "timestamp": "0001-01-01T00:00:00Z"})
    client.ok("POST", "/v2/users/batch", {"requests": [{"uid": "b"}, {"uid": 7}]})
    sandbox.world.clock.advance(timedelta(seconds=1.000_001))
    client.ok("POST", "/v2/events/batch", {"requests": [{"name": "B"}], "shared": {"user": {"uid": "full"}}})
    client.delete(f"/v2/users/{USER_ID}")
    sandbox.world.faults.add(Fault(FaultKind.DROP, "CreateEvent", after=2, times=1, share=0.5, delay_s=1.5))
    sandbox.world.limits.set((RateLimit(2.5, 10, "CreateEvent"),))
    sandbox.world.assumptions = Assumptions(page_limit=PageLimit.NEW_SESSION, page_size=7)
    sandbox.world.name = "busy"
    sandbox.world.clock.freeze()
    return sandbox


def test_what_is_written_is_read_back_the_same() -> None:
    """Everything, and the file is stable."""
    state = capture(busy_sandbox().world)
    data = write_world(state)
    assert read_world(data, "x") == state
    assert write_world(read_world(data, "x")) == data


def test_a_restored_world_goes_on_as_the_first_one_would() -> None:
    """The same requests from there on lead to the same world, byte for byte."""
    first, second = busy_sandbox(), Sandbox(small_world())
    restore(second.world, read_world(write_world(capture(first.world)), "x"))
    for sandbox in (first, second):
        sandbox.world.faults.clear()
        client = Client(sandbox)
        sandbox.world.clock.advance(timedelta(minutes=2))
        assert client.post("/v2/events", {"name": "A", "session": {"id": SESSION_ID}}, "k-1") == (200, {})
        client.ok("POST", "/v2/users", {})
        client.ok("POST", "/v2/events", {"name": "C", "user": {"uid": USER_UID}})
    assert write_world(capture(first.world)) == write_world(capture(second.world))


def test_a_state_is_not_changed_by_what_comes_after() -> None:
    """Undo: jobs that run on are copies."""
    sandbox = busy_sandbox()
    state = capture(sandbox.world)
    before = write_world(state)
    sandbox.world.clock.advance(timedelta(hours=1))
    sandbox.catch_up()
    assert write_world(capture(sandbox.world)) != before
    assert write_world(state) == before
    restore(sandbox.world, state)
    assert write_world(capture(sandbox.world)) == before


def test_same_seed_and_requests_give_the_same_file() -> None:
    """And another seed another one."""

    def run(seed: int) -> bytes:
        clock = MovableClock(lambda: NOW)
        sandbox = Sandbox(build_demo_world(clock, seed))
        sandbox.world.reset(seed, datetime(2026, 1, 1, tzinfo=UTC))
        for number in range(5):
            body = json.dumps({"name": "A", "user": {"uid": f"u{number}"}}).encode()
            sandbox.handle(_demo_request(body))
        return write_world(capture(sandbox.world))

    assert run(7) == run(7)
    assert run(7) != run(8)


def _demo_request(body: bytes) -> HttpRequest:
    return HttpRequest("POST", "/v2/events", (("Authorization", "Basic na1.sandbox-standard"),), body)


def test_reset_of_the_demo_world() -> None:
    """Everything begins anew: books, clock, assumptions, faults."""
    world = build_demo_world(MovableClock(lambda: NOW))
    before = capture(world)
    sandbox = Sandbox(world)
    sandbox.handle(_demo_request(b'{"name": "A"}'))
    world.assumptions = Assumptions(page_size=3)
    world.faults.add(Fault(FaultKind.DROP))
    world.clock.advance(timedelta(days=3))
    world.reset()
    assert capture(world) == before
    assert list(world.journal.find(lambda _: True)) == []


def test_reset_of_a_loaded_world_comes_back_to_it() -> None:
    """With its own clock, unless another moment is asked for."""
    state = capture(busy_sandbox().world)
    world = small_world()
    restore_at_reset(world, state)
    books(world).clear()
    world.reset()
    assert capture(world) == state
    world.reset(at=NOW)
    assert world.clock.now() == NOW


def test_a_world_of_other_accounts_is_refused() -> None:
    """Before anything has changed."""
    world = build_demo_world(MovableClock(lambda: NOW))
    before = capture(world)
    with pytest.raises(ValueError, match="o-TEST-na1 is not one of this sandbox"):
        restore(world, capture(small_world()))
    assert capture(world) == before


def _edit(change: Callable[[dict[str, Any]], None]) -> bytes:
    document = json.loads(write_world(capture(busy_sandbox().world)))
    change(document)
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        pytest.param(lambda d: d.update(format="x"), r"w: format: This is no world file", id="format"),
        pytest.param(lambda d: d.update(version=VERSION + 1), r"w: version: .* newer .* Update", id="newer"),
        pytest.param(lambda d: d.update(version="1"), r"w: version: .* Write 1", id="version"),
        pytest.param(lambda d: d.pop("version"), r"w: version: ", id="no version"),
        pytest.param(lambda d: d.pop("now"), r"w: “now” is missing. Add it", id="missing"),
        pytest.param(lambda d: d.update(more=1), r"w: “more” is not known here. Known are: now, ", id="unknown"),
        pytest.param(lambda d: d.update(now="soon"), r"w: now: .* Write it as 2026-01-31T09:30:00Z", id="moment"),
        pytest.param(lambda d: d.update(now="2026-01-01"), r"w: now: ", id="no zone"),
        pytest.param(lambda d: d.update(seed=1.5), r"w: seed: This is no whole number", id="whole"),
        pytest.param(lambda d: d.update(frozen=1), r"w: frozen: This is neither true nor false", id="flag"),
        pytest.param(
            lambda d: d["assumptions"].update(page_size=0), r"w: assumptions.page_size: .* from 1 to 1000", id="range"
        ),
        pytest.param(
            lambda d: d["assumptions"].update(page_limit="x"),
            r"w: assumptions.page_limit: .* one of: skip, new session",
            id="choice",
        ),
        pytest.param(
            lambda d: d["accounts"][0]["users"][1].update(uid=7), r"w: accounts\[0\].users\[1\].uid: ", id="text"
        ),
        pytest.param(
            lambda d: d["accounts"][0]["replies"][0].update(scope=["a"]),
            r"w: accounts\[0\].replies\[0\].scope: These are not two",
            id="pair",
        ),
        pytest.param(
            lambda d: d["accounts"][0]["replies"][0]["stored"].update(digest="xy"),
            r"digest: These are no hexadecimal digits",
            id="hexadecimal",
        ),
        pytest.param(
            lambda d: d["faults"][0]["fault"].update(share=2), r"w: faults\[0\].fault.share: .* from 0 to 1", id="share"
        ),
        pytest.param(lambda d: d.update(accounts={}), r"w: accounts: This is no list", id="list"),
        pytest.param(lambda d: d.update(assumptions=[]), r"w: assumptions: This is no object", id="object"),
    ],
)
def test_errors_name_file_path_rule_and_fix(change: Callable[[dict[str, Any]], None], complaint: str) -> None:
    """So that a person can mend the file."""
    with pytest.raises(WorldFileError, match=rf"\A{complaint}" if complaint.startswith("w:") else complaint):
        read_world(_edit(change), "w")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda a: a["users"].append(a["users"][0]), "already"),
        (lambda a: a["sessions"][0].update(user_id="404"), "no user 404"),
        (lambda a: a["events"][0].update(number=7), "Event 7 stands where event 1"),
    ],
)
def test_a_world_that_contradicts_itself_changes_nothing(
    change: Callable[[dict[str, Any]], None], complaint: str
) -> None:
    """It is tried out first."""
    state = read_world(_edit(lambda document: change(document["accounts"][0])), "w")
    world = small_world()
    before = capture(world)
    with pytest.raises(ValueError, match=complaint):
        restore(world, state)
    assert capture(world) == before


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b'{"format": NaN}', b"[" * 10_000])
def test_what_is_no_world_at_all(data: bytes) -> None:
    """A sentence, whatever it is."""
    with pytest.raises(WorldFileError):
        read_world(data, "w")


class TestFiles:
    """Named worlds in a folder."""

    def test_saved_worlds_are_found_again(self, tmp_path: Path) -> None:
        """By name, whole, in place of an older one."""
        files, state = WorldFiles(tmp_path / "worlds"), capture(small_world())
        assert files.names() == ()
        files.save("two words", capture(busy_sandbox().world))
        files.save("two words", state)
        files.save("A-1", state)
        assert files.names() == ("A-1", "two words")
        assert files.load("two words") == load_file(tmp_path / "worlds" / "two words.world.json") == state
        files.delete("A-1")
        assert files.names() == ("two words",)
        assert len(list((tmp_path / "worlds").iterdir())) == 1

    @pytest.mark.parametrize(
        "name", ["", "..", "a/b", "a\\b", ".a", "a.", " a", "a ", "a\0", "x" * 65, "con", "LPT1", "é"]
    )
    def test_names_that_are_none(self, tmp_path: Path, name: str) -> None:
        """They could leave the folder, or mean something to a system."""
        assert not is_name(name)
        with pytest.raises(WorldFileError, match="no name for a world"):
            WorldFiles(tmp_path).save(name, capture(small_world()))
        assert list(tmp_path.iterdir()) == []

    def test_what_cannot_be_read_or_written(self, tmp_path: Path) -> None:
        """Errors of the system come as sentences, and nothing is left behind."""
        with pytest.raises(WorldFileError, match="There is no world of this name"):
            WorldFiles(tmp_path).load("none")
        with pytest.raises(WorldFileError, match="cannot be removed"):
            WorldFiles(tmp_path).delete("none")
        (tmp_path / "a.world.json").mkdir()
        with pytest.raises(WorldFileError, match="cannot be saved"):
            WorldFiles(tmp_path).save("a", capture(small_world()))
        assert [path.name for path in tmp_path.iterdir()] == ["a.world.json"]
        assert WorldFiles(tmp_path).names() == ()

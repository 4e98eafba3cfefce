"""Control is for who has the token of this run; the API's keys are no way in."""

import pytest

from fs_event_studio.sandbox.openapi import OPENAPI_PATH
from fs_event_studio.sandbox.server import ServedSandbox
from support.raw_http import RawAnswer, ask, is_well, request_bytes, wire_to


def control(served: ServedSandbox, *lines: str, target: str = "/_sandbox/state", method: str = "GET") -> RawAnswer:
    return ask(served, request_bytes(served, *lines, method=method, target=target, body=b""))


def test_the_token_opens_it(served: ServedSandbox) -> None:
    assert control(served, f"Sandbox-Token: {served.token}").status == 200


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("Sandbox-Token: wrong",),
        ("Sandbox-Token:",),
        ("Sandbox-Token: \xe9",),
        ("Authorization: Basic na1.sandbox-admin",),
        ("Cookie: Sandbox-Token={token}",),
        ("Sandbox-Token: {token}x",),
        ("Sandbox-Token: wrong", "Sandbox-Token: {token}"),
    ],
)
def test_nothing_else_does(served: ServedSandbox, lines: tuple[str, ...]) -> None:
    answer = control(served, *(line.format(token=served.token) for line in lines))
    assert answer.status == 401
    assert b"token_wanted" in answer.body


@pytest.mark.parametrize(
    "target",
    [
        "/_sandbox",
        "/_sandbox/",
        "/%5fsandbox/state",
        "/_sandbox%2Fstate",
        "/_sandbox/state?token={token}",
        "/_sandbox/nothing",
        "/_sandbox/openapi.json/",
        "/_sandbox/openapi.json/../state",
        "{url}/_sandbox/state",
    ],
)
def test_no_way_of_writing_the_path_leads_past_it(served: ServedSandbox, target: str) -> None:
    assert control(served, target=target.format(url=served.url, token=served.token)).status == 401


@pytest.mark.parametrize(
    "target", ["/v2/../_sandbox/state", "//_sandbox/state", "/_Sandbox/state", "/./_sandbox/state"]
)
def test_other_paths_are_not_there(served: ServedSandbox, target: str) -> None:
    assert control(served, f"Sandbox-Token: {served.token}", target=target).status == 404


def test_without_it_a_body_is_not_even_read(served: ServedSandbox) -> None:
    with wire_to(served) as wire:
        wire.send(request_bytes(served, "Content-Length: 100000000", method="PUT", target="/_sandbox/world", body=b""))
        assert wire.read_answer().status == 401


def test_a_world_may_be_larger_than_a_batch(served: ServedSandbox) -> None:
    """It comes back as it went, with much white space in between."""
    token = f"Sandbox-Token: {served.token}"
    world = ask(served, request_bytes(served, token, method="GET", target="/_sandbox/world", body=b"")).body
    padded = world + b" " * (served.sandbox.world.bounds.batch_body_bytes + 1)
    assert ask(served, request_bytes(served, token, method="PUT", target="/_sandbox/world", body=padded)).status == 200


def test_changes_need_it_too(served: ServedSandbox) -> None:
    assert is_well(served)
    assert control(served, target="/_sandbox/reset", method="POST").status == 401
    assert len(served.sandbox.world.events()) == 1
    assert control(served, f"Sandbox-Token: {served.token}", target="/_sandbox/reset", method="POST").status == 200
    assert served.sandbox.world.events() == ()


def test_the_token_does_not_help_a_browser(served: ServedSandbox) -> None:
    token = f"Sandbox-Token: {served.token}"
    assert control(served, token, "Origin: null").status == 403
    assert control(served, token, "Host: evil.example").status == 403


def test_the_description_needs_none_but_stays_for_programs(served: ServedSandbox) -> None:
    assert control(served, target=OPENAPI_PATH).status == 200
    assert control(served, "Origin: https://evil.example", target=OPENAPI_PATH).status == 403
    assert control(served, "Host: evil.example", target=OPENAPI_PATH).status == 403
    assert control(served, target=OPENAPI_PATH, method="POST").status == 405


def test_each_start_has_its_own_token(served: ServedSandbox) -> None:
    before = served.token
    served.stop()
    served.start()
    assert control(served, f"Sandbox-Token: {before}").status == 401

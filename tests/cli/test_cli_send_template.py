"""`send --template`: the same templates as in the window; what has no value is named and nothing is sent."""

import json
from pathlib import Path

import pytest

from fs_event_studio.settings.variables import VariableFile
from support.cli_runs import Cli


def write(data_dir: Path, place: str, event: object, **values: str) -> Path:
    """A template in the person's folder."""
    path = data_dir / "templates" / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"fs_event_studio_template": 1, "values": values, "event": event}), encoding="utf-8")
    return path


EVENT = {
    "name": "Order {{order_id}}",
    "user": {"uid": "customer-4821"},
    "properties": {"total": "{{total|number}}", "note": "{{ask:note}}"},
}


def sent(cli: Cli) -> dict[str, object]:
    body = json.loads(cli.history()[0]["request"]["body"])
    assert isinstance(body, dict)
    return body


def test_a_template_is_filled_and_sent(cli: Cli) -> None:
    """Given values go before the environment's, and these before the template's."""
    write(cli.data_dir, "Shop/Order.json", EVENT, order_id="A-1", total="1")
    VariableFile(cli.data_dir / "variables.json").save({"sandbox": {"order_id": "B-2", "total": "2"}})
    run = cli("send", "--template", "shop/order", "--var", "total=9007199254740993", "--var", "note=hello", "--json")
    assert run.code == 0, run.err
    assert '"total": 9007199254740993' in run.data["request"]["body"]
    assert sent(cli)["name"] == "Order B-2"
    assert sent(cli)["properties"]["note"] == "hello"  # type: ignore[index] # an object


def test_options_lie_over_a_template(cli: Cli) -> None:
    write(cli.data_dir, "A.json", {"name": "A", "user": {"uid": "customer-4821"}})
    assert cli("send", "--template", "A", "--name", "B").code == 0
    assert sent(cli)["name"] == "B"


def test_an_unresolved_variable_is_named_and_nothing_is_sent(cli: Cli) -> None:
    write(cli.data_dir, "A.json", EVENT, total="x")
    run = cli("send", "--template", "A", "--json")
    assert run.code == 2
    for words in ("name: The variable “order_id” has no value", "“total” must be a number", "“note”", "--var"):
        assert words in run.data["error"]
    assert cli.history() == []


def test_send_anyway_does_not_send_braces(cli: Cli) -> None:
    write(cli.data_dir, "A.json", EVENT)
    assert cli("send", "--template", "A", "--send-anyway").code == 2
    assert cli.history() == []


def test_examples_and_paths_are_found_too(cli: Cli, tmp_path: Path) -> None:
    assert cli("send", "--template", "Commerce/Order completed").code == 0
    path = write(tmp_path, "x.json", {"name": "X", "user": {"uid": "customer-4821"}})
    assert cli("send", "--template", str(path)).code == 0
    assert sent(cli)["name"] == "X"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--template", "Nothing"], "no template “Nothing”"),
        (["--template", "../secret"], "no template"),
        (["--template", "Bad"], "template.member"),
        (["--template", "Good", "event.json"], "both"),
        (["--var", "a=1", "--name", "x"], "--template"),
        (["--template", "Good", "--var", "a=1"], "no variable “a”"),
        (["--template", "Good", "--var", "now=1"], "“now”"),
        (["--template", "Good", "--var", "a=na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"], "API key"),
    ],
)
def test_what_cannot_be_is_said_with_exit_code_2(cli: Cli, words: list[str], said: str) -> None:
    write(cli.data_dir, "Good.json", {"name": "X", "user": {"uid": "customer-4821"}})
    bad = write(cli.data_dir, "Bad.json", {})
    bad.write_text('{"fs_event_studio_template": 1, "event": {}, "x": 1}', encoding="utf-8")
    run = cli("send", *words)
    assert run.code == 2
    assert said in run.err
    assert "QUJDREVG" not in run.err
    assert cli.history() == []

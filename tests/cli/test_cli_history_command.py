"""`history` lists, finds and shows what was sent."""

import re
import sqlite3
from pathlib import Path

import pytest

from fs_event_studio.cli.console import Console
from fs_event_studio.cli.history import print_array
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.settings.filters import FilterFile
from support import servers
from support.cli_runs import Cli
from support.exchanges import new_exchange
from support.fake_history import FakeHistory, list_row
from support.senders import NOW


def send(cli: Cli, name: str) -> None:
    assert cli("send", "--name", name, "--user-uid", "u-1").code == 0


@pytest.fixture
def three_sent(cli: Cli) -> Cli:
    for name in ("Cart Opened", "Order Completed", "Order Refunded"):
        send(cli, name)
    return cli


def ids(cli: Cli, *words: str) -> list[int]:
    return [one["id"] for one in cli("history", "--json", *words).data]


def test_a_table_with_the_newest_first(three_sent: Cli) -> None:
    run = three_sent("history")
    title, *rows = run.out.splitlines()
    assert (run.code, run.err) == (0, "")
    assert title.split() == ["ID", "Sent", "Environment", "Event", "Mode", "Outcome", "Status", "Quota", "Time"]
    assert [row.split()[0] for row in rows] == ["3", "2", "1"]
    pattern = r"3   \d{4}-\d\d-\d\d \d\d:\d\d:\d\d  sandbox      Order Refunded   user_uid  accepted  200     "
    assert re.match(pattern + r"server_event \(observed\)  \d+ ms$", rows[0])


def test_the_words_of_a_query_are_found(three_sent: Cli) -> None:
    assert ids(three_sent) == [3, 2, 1]
    assert ids(three_sent, "order") == [3, 2]
    assert ids(three_sent, "order", "compl") == [2]
    assert ids(three_sent, "--", "order", "-refunded") == [2]
    assert ids(three_sent, '"order refunded"') == [3]
    assert ids(three_sent, "nothing-of-the-kind") == []


def test_the_word_show_can_be_looked_for(cli: Cli) -> None:
    send(cli, "Show Booked")
    assert ids(cli, '"show"') == [1]


def test_nothing_found_is_a_remark(cli: Cli) -> None:
    """Standard output stays empty for pipes; for machines it is an empty array."""
    run = cli("history", "missing")
    assert (run.code, run.out, run.err) == (0, "", "Nothing was found.\n")
    assert cli("history", "missing", "--json").data == []


def test_pages(three_sent: Cli) -> None:
    run = three_sent("history", "--limit", "2")
    assert [row.split()[0] for row in run.out.splitlines()[1:]] == ["3", "2"]
    assert run.err == "There are more: --before 2\n"
    run = three_sent("history", "--limit", "2", "--before", "2")
    assert [row.split()[0] for row in run.out.splitlines()[1:]] == ["1"]
    assert run.err == ""
    assert ids(three_sent, "--limit", "2") == [3, 2]
    assert ids(three_sent, "--before", "3") == [2, 1]


def test_more_than_one_page_is_listed(cli: Cli) -> None:
    """The store is asked for pages; the listing does not show it."""
    send(cli, "first")
    with HistoryStore(cli.data_dir / "history.sqlite3", lambda: Redactor(()), lambda: NOW) as store:
        for _ in range(450):
            store.begin(new_exchange())
    listed = ids(cli, "--limit", "1000")
    assert listed == list(range(451, 0, -1))


def test_the_list_has_the_same_objects_as_send(three_sent: Cli) -> None:
    sent = three_sent("send", "--name", "x", "--session-uid", "s", "--json").data
    assert three_sent("history", "--json", "--limit", "1").data == [sent]
    assert three_sent("history", "show", "4", "--json").data == sent


def test_one_exchange_whole(cli: Cli) -> None:
    """Exact bytes both ways, the problems, and no key."""
    answer = servers.answer(b'{"code":"x","message":"no"}\n', "400 Bad Request", "X-Trace: 17")
    with servers.LoopbackServer(servers.answering(answer)) as server:
        cli.add_environment(f"http://{server.host}")
        cli("send", "-", "--env", "other", "--send-anyway", stdin=b'{"name":\t"Caf\xc3\xa9",\r\n "a":1.10}')
    run = cli("history", "show", "1")
    assert run.code == 0
    for line in (
        "Exchange 1",
        "Environment:  other",
        "Event:        Café",
        "Outcome:      Refused with 400 x: no",
        f"POST http://{server.host}/v2/events",
        "Authorization: [key removed]",
        '{"name":\t"Café",<U+000D>',
        ' "a":1.10}',
        "Status 400",
        "X-Trace: 17",
        '{"code":"x","message":"no"}',
    ):
        assert line in run.out.split("\n")
    assert "warning: a: “a” is not in the published contract." in run.out


def test_bytes_that_are_no_text_are_shown_as_escapes(cli: Cli) -> None:
    cli("send", "-", "--send-anyway", stdin=b'{"name":"\xff"}')
    assert '{"name":"\\xff"}' in cli("history", "show", "1").out.splitlines()


@pytest.mark.parametrize("words", [("show",), ("show", "x"), ("show", "1", "2"), ("show", "9" * 30), ("show", "-1")])
def test_show_takes_one_id(cli: Cli, words: tuple[str, ...]) -> None:
    run = cli("history", "--", *words)
    assert run.code == 2
    assert "After show comes one id" in run.err


@pytest.mark.parametrize("id_text", ["0", "5", "9" * 18])
def test_an_unknown_id_is_told(three_sent: Cli, id_text: str) -> None:
    run = three_sent("history", "show", id_text)
    assert (run.code, run.out, run.err) == (2, "", f"There is no exchange {id_text} in the history.\n")
    run = three_sent("history", "show", id_text, "--json")
    assert (run.code, run.data) == (2, {"error": f"There is no exchange {id_text} in the history."})


def test_what_an_earlier_run_left_open_is_told_once(cli: Cli) -> None:
    with HistoryStore(cli.data_dir / "history.sqlite3", lambda: Redactor(()), lambda: NOW) as store:
        store.begin(new_exchange())
        store.begin(new_exchange())
    run = cli("history")
    assert run.err == "2 exchanges of an earlier run had no answer when they ended: 1, 2\n"
    assert run.out.count("no_answer") == 2
    assert cli("history").err == ""


def test_what_is_under_way_is_shown_as_such(cli: Cli) -> None:
    """Another process may be sending right now."""
    with HistoryStore(cli.data_dir / "history.sqlite3", lambda: Redactor(()), lambda: NOW) as store:
        store.begin(new_exchange())
        assert "under way" in cli("history").out
        assert "Outcome:      still under way" in cli("history", "show", "1").out
        data = cli("history", "show", "1", "--json").data
    assert data["outcome"] is data["status"] is data["response"] is data["elapsed_ms"] is None
    assert data["id"] == 1


def test_a_long_name_does_not_break_the_table(cli: Cli) -> None:
    send(cli, "x" * 200)
    row = cli("history").out.splitlines()[1]
    assert "x" * 39 + "…" in row
    assert len(row) < 200


def test_a_newer_database_is_left_alone(three_sent: Cli) -> None:
    file = three_sent.data_dir / "history.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    for words in (("history",), ("send", "--name", "x", "--user-uid", "u")):
        run = three_sent(*words)
        assert run.code == 3
        assert "newer FS Event Studio" in run.err
        assert run.out == ""
    data = three_sent("send", "--name", "x", "--user-uid", "u", "--json").data
    assert "newer FS Event Studio" in data["error"]
    assert data["id"] is None
    assert data["request"]["body"]


def test_a_folder_that_cannot_be_made_is_told(cli: Cli, tmp_path: Path) -> None:
    """Nothing is sent that cannot be recorded."""
    (tmp_path / "file").write_text("in the way")
    cli.data_dir = tmp_path / "file" / "data"
    for words in (("history",), ("send", "--name", "x", "--user-uid", "u")):
        run = cli(*words)
        assert run.code == 3
        assert str(cli.data_dir) in run.err
    assert cli("history", "--json").data["error"]


def test_without_a_reader_no_more_is_read() -> None:
    """As after `history --json | head`."""
    kept = FakeHistory()
    for _ in range(3):
        kept.begin(new_exchange())
    rows = iter([list_row(exchange) for exchange in kept.exchanges])
    print_array(rows, kept, Console(None, None, None, lambda: Redactor(())))
    assert len(list(rows)) == 2


def test_mistakes_are_pointed_at(three_sent: Cli) -> None:
    """The search again, the place below it, and what could be meant; nothing is listed."""
    run = three_sent("history", "order", "statos:200", "before:soon")
    lines = run.err.splitlines()
    assert (run.code, run.out) == (2, "")
    assert lines[:2] == ["  order statos:200 before:soon", "        ^^^^^^^^^^"]
    assert "Did you mean status:?" in lines[2]
    assert lines[4] == "                          ^^^^"
    assert "error" in three_sent("history", "--json", "foo:1").data


def test_terms_are_understood(three_sent: Cli) -> None:
    """The language of the window."""
    assert ids(three_sent, "name:order", "status:2xx", "env:sandbox", "after:1h") == [3, 2]
    assert ids(three_sent, "before:2001 OR name:cart") == [1]
    assert ids(three_sent, "is:received") == []


def test_a_list_is_sorted(three_sent: Cli) -> None:
    """Page by page as well."""
    assert ids(three_sent, "--sort", "time:asc") == [1, 2, 3]
    assert ids(three_sent, "--sort", "outcome", "--before", "3") == [2, 1]
    assert ids(three_sent, "--sort", "number:asc", "--before", "1") == [2, 3]
    assert three_sent("history", "--sort", "size").code == 2
    assert "There is no exchange 77" in three_sent("history", "--sort", "status", "--before", "77").err


def test_a_saved_filter_is_used(three_sent: Cli) -> None:
    """By itself, and with further terms; an unknown one is named together with those there are."""
    file = FilterFile(three_sent.data_dir / "filters.json")
    file.save("Orders", 'name:"order')
    assert ids(three_sent, "--filter", "Orders", "refunded") == [3]
    file.save("Orders", "name:order")
    assert ids(three_sent, "--filter", "Orders", "refunded") == [3]
    run = three_sent("history", "--filter", "Paid")
    assert run.code == 2
    assert "There is no filter “Paid”. Saved in the window: “Orders”." in run.err


def test_the_help_tells_the_language(cli: Cli) -> None:
    """Made from its table."""
    text = cli("history", "--help").out
    assert "prop.total>10" in text
    assert "rate_limited" in text

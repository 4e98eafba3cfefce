"""After a user is forgotten, no file of ours holds a trace of that user, in none of its encodings."""

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest

from fs_event_studio.bootstrap import make_studio, new_idempotency_key
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.domain.environments import SANDBOX
from fs_event_studio.domain.exchanges import Annotation, NewExchange
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.template_places import SUFFIX
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.sandbox.world_files import load_file
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.forget_user import Forgotten, Person
from fs_event_studio.usecases.send_event import SendOrder
from support.exchanges import new_exchange, settlement
from support.key_scan import KeyScan
from support.programs import bare_environ, run_command

UID = "Canary/User+5f3a9c-ü@w"
USER_ID = "98765432109876543210"
PERSON = Person(UID, USER_ID)
OWN, OTHERS, MENTIONS = 50, 50, 6


def _quietly(_share: float) -> None:
    pass


def _of(uid: str, number: int, **more: object) -> NewExchange:
    body = json.dumps(
        {
            "name": "Order",
            "user": {"uid": uid},
            "properties": {"n": number, "fill": "x" * (number * 37 % 6000), **more},
        },
        ensure_ascii=bool(number % 2),
    )
    return new_exchange(body=body.encode(), identification=Identification(user_uid=uid), idempotency_key=f"k-{number}")


def _mentions() -> Iterator[tuple[NewExchange, HttpAnswer | None, Annotation]]:
    """One for each way in which an exchange of somebody else may name the user."""
    nothing = Annotation()
    yield _of("else", 1, friend=UID), None, nothing
    yield _of("else", 2, link=f"https://shop.example.com/?uid={quote(UID, safe='')}"), None, nothing
    yield _of("else", 3, token=base64.b64encode(f"id={UID};".encode()).decode()), None, nothing
    yield _of("else", 4), HttpAnswer(200, (("X-User", USER_ID),), b"{}"), nothing
    yield _of("else", 5), HttpAnswer(200, (), json.dumps({"of": [USER_ID]}).encode()), nothing
    yield _of("else", 6), None, Annotation(f"as {UID} said", ("a",))


def _fill(services: Services) -> None:
    history = services.history
    for number in range(OWN):
        for uid in (UID, f"someone-{number}"):
            history.settle(history.begin(_of(uid, number)), settlement())
        history.count(parse_query("order"))  # so that the index is written in many parts
    for sent, answer, annotation in _mentions():
        exchange_id = history.begin(sent)
        history.settle(exchange_id, settlement(answer=answer))
        history.annotate(exchange_id, annotation)
    by_id = new_exchange(
        identification=Identification(user_id=USER_ID), body=f'{{"user":{{"id":"{USER_ID}"}}}}'.encode()
    )
    history.settle(history.begin(by_id), settlement())
    history.annotate(1, Annotation("the one of " + UID, (UID,), pinned=True))
    history.annotate(1, Annotation("changed", ()))


def _add_files(data: Path) -> None:
    """What the program, or its owner, keeps beside the history."""
    for folder in ("templates", "drafts", "worlds", "crashes"):
        (data / folder).mkdir()
    event = {"name": "Order", "user": {"uid": UID}}
    (data / "templates" / "order.json").write_text(json.dumps(event), encoding="utf-8")
    (data / "drafts" / "desk-1.json").write_text(json.dumps({"events": [event]}, ensure_ascii=False), encoding="utf-8")
    (data / "crashes" / "crash.txt").write_text(f"ValueError: {UID!r} {UID!a}", encoding="utf-8")
    (data / "history-v0-20260101T000000Z.bak.sqlite3").write_bytes(UID.encode("utf-16-le"))
    (data / "history-damaged-20260101T000000Z.sqlite3").write_bytes(UID.encode())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def services(data: Path) -> Iterator[Services]:
    with closing(open_services(make_studio(data))) as opened:
        _fill(opened)
        _add_files(data)
        yield opened


def _found(folder: Path) -> list[str]:
    return [*KeyScan(UID).in_folder(folder), *KeyScan(USER_ID).in_folder(folder)]


def _forget(services: Services, *, with_mentions: bool = True) -> Forgotten:
    return services.make_forgetter()(PERSON, _quietly, CancelToken(), with_mentions=with_mentions)


def test_nothing_is_left_of_a_forgotten_user(services: Services, data: Path) -> None:
    """In rows, index, log, free space, backups, drafts, templates and crash reports, while the program runs."""
    assert len(_found(data)) > 6
    look = services.make_forgetter().look(PERSON, _quietly, CancelToken())
    assert (look.own, look.mentions, look.under_way, look.unreadable) == (OWN + 1, MENTIONS, 0, 0)
    assert [path.name for path in look.files] == ["crash.txt", "desk-1.json", "order.json"]
    assert len(look.copies) == 2
    done = _forget(services)
    assert done.is_complete
    assert (done.removed, done.files, done.copies) == (OWN + 1 + MENTIONS, look.files, look.copies)
    assert _found(data) == []
    history = services.history
    assert history.count(parse_query("")) == OTHERS
    assert history.count(parse_query("someone")) == OTHERS
    assert history.count(parse_query("canary")) == 0
    assert services.upkeep.check(_quietly, CancelToken(), quick=False).is_sound
    template = json.loads((data / "templates" / "order.json").read_text(encoding="utf-8"))
    assert template == {"name": "Order", "user": {"uid": "forgotten-user"}}
    services.close()
    assert _found(data) == []


def test_mentions_stay_if_that_is_wanted(services: Services, data: Path) -> None:
    """It is said that they do, and asking again removes them."""
    done = _forget(services, with_mentions=False)
    assert (done.removed, done.kept, done.is_complete) == (OWN + 1, MENTIONS, False)
    assert services.history.count(parse_query("")) == OTHERS + MENTIONS
    assert _forget(services).removed == MENTIONS
    assert _found(data) == []


def test_what_is_under_way_is_told(services: Services) -> None:
    """Its settling is not spoilt."""
    held = services.history.begin(_of(UID, 7))
    done = _forget(services)
    assert (done.under_way, done.is_complete) == (1, False)
    services.history.settle(held, settlement())
    done = _forget(services)
    assert (done.removed, done.is_complete) == (1, True)


def test_a_file_of_somebody_else_is_told_and_left_alone(services: Services, data: Path) -> None:
    alien = data / "mine.bin"
    alien.write_bytes(b"\xff\0" + UID.encode())
    done = _forget(services)
    assert (done.left, done.is_complete) == ((alien,), False)
    assert UID.encode() in alien.read_bytes()


def test_templates_in_a_folder_of_the_person_s_own(services: Services, data: Path, tmp_path: Path) -> None:
    """The templates there are masked; other files of the person are none of ours."""
    own = tmp_path / "own"
    own.mkdir()
    template, letter = own / f"order{SUFFIX}", own / "letter.txt"
    for path in (template, letter):
        path.write_text(f'{{"user": "{UID}"}}', encoding="utf-8")
    services.studio.preferences.save(Preferences(template_folder=str(own)))
    assert template in _forget(services).files
    assert (UID in template.read_text(encoding="utf-8"), UID in letter.read_text(encoding="utf-8")) == (False, True)
    assert _found(data) == []


def test_ids_that_begin_alike_are_others(services: Services) -> None:
    """A person with a short id does not take others along."""
    for uid in ("u-1", "u-10", "u-1"):
        services.history.settle(services.history.begin(_of(uid, 0)), settlement())
    look = services.make_forgetter().look(Person("u-1"), _quietly, CancelToken())
    assert (look.own, look.mentions) == (2, 0)


def test_a_saved_world_stays_readable(services: Services, data: Path) -> None:
    """The user's name in it is masked, as if the user had always been called so."""
    body = json.dumps({"name": "Order", "user": {"uid": UID}}).encode()
    report = services.send_event(SendOrder(SANDBOX, body, new_idempotency_key()), CancelToken())
    assert report.exchange
    services.worlds.save("mine")
    path = data / "worlds" / "mine.world.json"
    assert UID in json.dumps(json.loads(path.read_text(encoding="utf-8")), ensure_ascii=False)
    assert path in _forget(services).files
    assert _found(data) == []
    (tenant,) = load_file(path).accounts
    assert "forgotten-user" in [user.uid for user in tenant.users]


def test_another_copy_that_sends_meanwhile_loses_nothing(services: Services, data: Path) -> None:
    """It waits while the database is written anew; all that it sends is there."""
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from fs_event_studio.bootstrap import make_studio\n"
        "from fs_event_studio.bootstrap.opening import open_services\n"
        "from support.exchanges import new_exchange, settlement\n"
        "services = open_services(make_studio(Path(sys.argv[1])))\n"
        "print('ready', flush=True)\n"
        "for _ in range(300): services.history.settle(services.history.begin(new_exchange(event_name='Meanwhile')), "
        "settlement())\n"
        "services.close()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(data)], stdout=subprocess.PIPE, text=True,
        env={**bare_environ(data), "PYTHONPATH": ":".join(sys.path)},
    ) as other:  # fmt: skip
        assert other.stdout
        assert other.stdout.readline() == "ready\n"
        done = _forget(services)
        assert other.wait(60) == 0
    assert done.removed == OWN + 1 + MENTIONS
    assert services.history.count(parse_query("meanwhile")) == 300
    assert _forget(services).is_complete
    assert _found(data) == []


def test_the_command_asks_twice(services: Services, data: Path, tmp_path: Path) -> None:
    """A dry run and a run without --yes remove nothing; both say what there is, and what is out of reach."""
    environ = bare_environ(tmp_path, data)
    words = ["history", "forget", "--user-uid", UID, "--user-id", USER_ID]
    dry = run_command([*words, "--dry-run"], environ)
    assert dry.code == 0
    assert f"{OWN + 1} exchanges of this user, {MENTIONS} exchanges of others that name this user." in dry.out
    assert "files that were exported" in dry.out
    unsure = run_command(words, environ)
    assert (unsure.code, unsure.out) == (2, dry.out)
    assert "add --yes" in unsure.err
    assert services.history.count(parse_query("")) == OWN + OTHERS + MENTIONS + 1
    services.close()
    sure = run_command([*words, "--yes", "--mentions", "--json"], environ)
    assert sure.code == 0
    assert (sure.data["removed"], sure.data["kept"], sure.data["left"]) == (OWN + 1 + MENTIONS, 0, [])
    assert _found(data) == []
    again = run_command([*words, "--dry-run", "--json"], environ)
    assert (again.data["own"], again.data["mentions"]) == (0, 0)

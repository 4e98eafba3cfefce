"""Rules for keeping remove what is too old, too much or too large, environment by environment, and nothing else."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from fs_event_studio.domain.exchanges import Annotation
from fs_event_studio.domain.keeping import KeepingRule, KeepingRules
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.upkeep_ports import Pruned
from support.exchanges import SENT_AT, new_exchange, settlement
from support.opening import OpenStore

EVERYTHING = parse_query("")


def _quietly(_share: float) -> None:
    pass


def _keep(store: HistoryStore, number: int, environment: str = "sandbox", body: bytes | None = None) -> int:
    """One that was sent `number` days before SENT_AT."""
    sent_at = SENT_AT - timedelta(days=number)
    one = new_exchange(environment=environment, sent_at=sent_at, event_name=f"Day {number}", body=body)
    exchange_id = store.begin(one)
    store.settle(exchange_id, settlement())
    return exchange_id


def _keep_some(store: HistoryStore) -> list[int]:
    return [_keep(store, 0) for _ in range(50)]


def _left(store: HistoryStore) -> set[int]:
    return {row.id for row in store.page(EVERYTHING, before=None, limit=1000)}


def _prune(store: HistoryStore, rules: KeepingRules) -> list[Pruned]:
    """Prune; what was announced before is what is done."""
    upkeep = store.upkeep()
    due = list(upkeep.due(rules, SENT_AT, CancelToken()))
    done = list(upkeep.prune(rules, SENT_AT, _quietly, CancelToken()))
    assert due == done
    assert list(upkeep.due(rules, SENT_AT, CancelToken())) == []
    return done


def _for_sandbox(rule: KeepingRule) -> KeepingRules:
    return KeepingRules({"sandbox": rule})


def test_without_rules_nothing_goes(store: HistoryStore) -> None:
    ids = {_keep(store, 10_000), _keep(store, 0)}
    assert _prune(store, KeepingRules()) == []
    assert _left(store) == ids


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        (KeepingRule(days=3), 4),
        (KeepingRule(exchanges=3), 3),
        (KeepingRule(days=5, exchanges=3), 3),
        (KeepingRule(days=2, exchanges=5), 3),
        (KeepingRule(exchanges=100), 10),
    ],
)
def test_age_and_number(store: HistoryStore, rule: KeepingRule, kept: int) -> None:
    """The stricter bound counts; another environment is not concerned."""
    ids = [_keep(store, number) for number in range(10)]
    other = _keep(store, 1000, "fullstory")
    (done,) = _prune(store, _for_sandbox(rule)) or (Pruned("sandbox", 0, 0),)
    assert (done.environment, done.exchanges) == ("sandbox", 10 - kept)
    assert _left(store) == {*ids[:kept], other}


def test_the_order_in_which_they_came_does_not_matter(store: HistoryStore) -> None:
    """What was imported today may be old."""
    young = _keep(store, 0)
    _keep(store, 50)
    _prune(store, _for_sandbox(KeepingRule(exchanges=1)))
    assert _left(store) == {young}


def test_size(store: HistoryStore) -> None:
    """Megabytes are those of requests and answers as stored, the newest first."""
    ids = [_keep(store, number, body=os.urandom(300_000)) for number in range(6)]
    (done,) = _prune(store, _for_sandbox(KeepingRule(megabytes=1)))
    assert _left(store) == set(ids[:3])
    assert done.size_bytes == pytest.approx(900_000, rel=0.01)


def test_what_is_pinned_or_under_way_stays(store: HistoryStore) -> None:
    pinned, noted = _keep(store, 100), _keep(store, 101)
    store.annotate(pinned, Annotation("evidence", ("a",), pinned=True))
    store.annotate(noted, Annotation("just a note"))
    under_way = store.begin(new_exchange(sent_at=SENT_AT - timedelta(days=200)))
    _prune(store, _for_sandbox(KeepingRule(days=1, exchanges=1, megabytes=1)))
    assert _left(store) == {pinned, under_way}
    store.settle(under_way, settlement())


def test_a_rule_for_others(store: HistoryStore) -> None:
    kept, gone = _keep(store, 9), _keep(store, 9, "fullstory")
    _prune(store, KeepingRules({"sandbox": KeepingRule(days=10)}, KeepingRule(days=5)))
    assert _left(store) == {kept}
    assert gone not in _left(store)


def test_nothing_of_it_is_found_and_the_file_shrinks(path: Path, open_store: OpenStore) -> None:
    """No word, tag or sum knows of it; what is left is found as before."""
    with open_store() as store:
        for number in range(300):
            _keep(store, number, body=b'{"note":"%s"}' % os.urandom(2000).hex().encode())
        store.annotate(150, Annotation("zebra", ("striped",)))
        assert store.count(parse_query("zebra")) == 1
    before = path.stat().st_size
    with open_store() as store:
        _prune(store, _for_sandbox(KeepingRule(exchanges=20)))
        assert [store.count(parse_query(text)) for text in ("zebra", "day", "accepted", "299", "19")] == [
            0,
            20,
            20,
            0,
            1,
        ]
        assert store.known().tags == ()
        assert sum(total.exchanges for total in store.totals(EVERYTHING)) == 20
        assert store.upkeep().check(_quietly, CancelToken(), quick=False).is_sound
    assert path.stat().st_size < before / 3


def test_it_can_be_cancelled_and_goes_on(store: HistoryStore) -> None:
    """What was removed by then is told."""
    for number in range(200):
        _keep(store, number)
    rules, token = _for_sandbox(KeepingRule(exchanges=10)), CancelToken()
    (done,) = store.upkeep().prune(rules, SENT_AT, lambda _: token.cancel(), token)
    assert 0 < done.exchanges < 190
    assert len(_left(store)) == 200 - done.exchanges
    _prune(store, rules)
    assert len(_left(store)) == 10


def test_two_copies_prune_and_send_at_once(open_store: OpenStore) -> None:
    """Each exchange is removed once, and none that is sent meanwhile is lost."""
    first, second = open_store(), open_store()
    for number in range(400):
        _keep(first, number + 1)
    rules = _for_sandbox(KeepingRule(exchanges=50))

    def prune(store: HistoryStore) -> int:
        return sum(one.exchanges for one in store.upkeep().prune(rules, SENT_AT, _quietly, CancelToken()))

    with ThreadPoolExecutor(4) as pool:
        pruned = [pool.submit(prune, store) for store in (first, second)]
        sent = [pool.submit(_keep_some, store) for store in (first, second)]
        removed = sum(one.result() for one in pruned)
        ids = {exchange_id for one in sent for exchange_id in one.result()}
    assert ids <= _left(first)
    assert len(_left(first)) == 500 - removed
    assert removed >= 350

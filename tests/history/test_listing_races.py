"""A search while others write."""

from fs_event_studio.domain.listing import NEWEST_FIRST
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.listing import Listing
from fs_event_studio.history.patience import Patience
from fs_event_studio.history.plans import Wanted
from fs_event_studio.history.store import HistoryStore
from support.exchanges import new_exchange


def test_an_exchange_of_a_new_kind_may_come_while_a_page_is_read(store: HistoryStore) -> None:
    """As when the window lists an exchange in the moment in which it is settled: a read sees one moment whole."""
    store.begin(new_exchange(environment="one"))
    with store._database.reading() as connection:
        listing = Listing(connection, store._facets)
        store.begin(new_exchange(environment="two"))
        part = listing.part(parse_query(""), Wanted(NEWEST_FIRST, None, 10), Patience(None, None))
    assert [row.environment for row in part.rows] == ["one"]
    assert [row.environment for row in store.page(parse_query(""), before=None, limit=10)] == ["two", "one"]

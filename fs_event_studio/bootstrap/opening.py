"""Making the services, or a new history in the place of a damaged one."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from fs_event_studio import __version__
from fs_event_studio.bootstrap import Studio, key_store, new_idempotency_key, utc_now
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.bootstrap.serving import open_worlds, serve
from fs_event_studio.bootstrap.unfinished import sweep
from fs_event_studio.domain.environments import SANDBOX_URL

if TYPE_CHECKING:
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.upkeep_ports import RescueReport


def open_services(studio: Studio, variables: Mapping[str, str] | None = None) -> Services:
    """The heavy half; takes some 0.3 s on first use.

    variables: the process's environment, for FULLSTORY_API_KEY; the window passes none.
    Errors: HistoryTrouble, SettingsTrouble.
    """
    import random

    from fs_event_studio.api.client import FullstoryClient
    from fs_event_studio.history.store import HistoryStore
    from fs_event_studio.sandbox.clock import MovableClock
    from fs_event_studio.sandbox.demo import DEMO_ACCOUNT, build_demo_world
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.theatre import Theatre
    from fs_event_studio.usecases.ask_quotas import AskQuotas
    from fs_event_studio.usecases.check_key import CheckKey
    from fs_event_studio.usecases.keys_in_use import KeysInUse
    from fs_event_studio.usecases.live_view import ListSessions, ReadSentEvents
    from fs_event_studio.usecases.recent_ids import RecentIds
    from fs_event_studio.usecases.repeat_events import RepeatEvents
    from fs_event_studio.usecases.send_event import SendEvent
    from fs_event_studio.usecases.verify_landing import VerifyLanding

    sweep(studio.folders)
    keys_in_use = KeysInUse(key_store.open_keys(studio), key_store.key_from(variables or {}, studio.secrets))
    history = HistoryStore(studio.folders.history_file, studio.secrets.redactor, utc_now)
    sandbox = Sandbox(build_demo_world(MovableClock(utc_now)))
    client = FullstoryClient(in_process={SANDBOX_URL: sandbox.handle})
    send_event = SendEvent(
        client, history, keys_in_use, sandbox, utc_now, app_version=__version__, jitter=random.random
    )
    return Services(
        history=history,
        keys=keys_in_use.store,
        send_event=send_event,
        check_key=CheckKey(client, utc_now, studio.secrets),
        verify_landing=VerifyLanding(client, keys_in_use, history),
        read_sent_events=ReadSentEvents(history),
        list_sessions=ListSessions(client, keys_in_use),
        sandbox=sandbox,
        theatre=Theatre(sandbox, DEMO_ACCOUNT.org_id, lambda data: studio.secrets.redactor().data(data)),
        serve=partial(serve, sandbox),
        worlds=WorldShelf(sandbox.world, open_worlds(studio)),
        redactor=studio.secrets.redactor,
        recent_ids=RecentIds(history, sandbox),
        repeat_events=RepeatEvents(send_event, history, studio.environments.load, utc_now, new_idempotency_key),
        ask_quotas=AskQuotas(client, keys_in_use, history, utc_now),
        recovered=history.recovered,
        closers=(client, history),
        upkeep=history.upkeep(),
        studio=studio,
        crashed=history.crashed,
        writable=history.writable,
    )


def rescue_history(studio: Studio, progress: Callable[[float], object], cancel: "CancelToken") -> "RescueReport":
    """Put a new history with all that is readable in the place of a damaged one, which is set aside.

    Nothing of ours may have it open. Errors: HistoryTrouble; CancelledError.
    """
    from fs_event_studio.history.salvaging import rescue

    return rescue(studio.folders.history_file, utc_now(), progress, cancel)

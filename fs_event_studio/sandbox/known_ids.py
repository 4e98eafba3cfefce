"""The users and sessions of a world, as IDs that an event can name."""

from collections.abc import Iterator
from heapq import nlargest

from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.recent_ids import IdOrigin, RecentId
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World


def known_ids(world: World, limit: int) -> tuple[RecentId, ...]:
    """Up to `limit` IDs of sessions and as many of users, the most recently active first."""
    with world.lock:
        names = {user.id: user.display_name or user.uid for user in world.users()}
        sessions = nlargest(limit, world.sessions(), key=lambda session: session.last_activity_at)
        users = nlargest(limit, world.users(), key=lambda user: user.created_at)
    seen = {session.user_id: session.last_activity_at for session in reversed(sessions)}
    found = [one for session in sessions for one in _of_session(session, names.get(session.user_id, ""))]
    for user in users:
        at = seen.get(user.id, user.created_at)
        found += [one._replace(at=at) for one in _of_user(user)]
    return tuple(found)


def _of_session(session: Session, name: str) -> Iterator[RecentId]:
    yield RecentId(Member.SESSION_ID, session.id, session.last_activity_at, IdOrigin.SANDBOX, name)
    if session.uid:
        yield RecentId(Member.SESSION_UID, session.uid, session.last_activity_at, IdOrigin.SANDBOX, name)


def _of_user(user: User) -> Iterator[RecentId]:
    name = user.display_name or user.uid
    if user.deleted_at is None:
        yield RecentId(Member.USER_ID, user.id, user.created_at, IdOrigin.SANDBOX, name)
        if user.uid:
            yield RecentId(Member.USER_UID, user.uid, user.created_at, IdOrigin.SANDBOX, user.display_name)

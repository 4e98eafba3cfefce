"""Creating, changing and deleting users, as the API does it (API reference 5). Source: USERSPEC, CUSER."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.sandbox import own_rules
from fs_event_studio.sandbox.answers import USER_NOT_FOUND, Reply, invalid
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.user_bodies import UserDraft
from fs_event_studio.sandbox.users import Origin, User

NO_SUCH_USER = USER_NOT_FOUND.because(own_rules.USER_UNKNOWN.id)


def upsert(tenant: Tenant, draft: UserDraft, now: datetime) -> User:
    """The user who has the draft's uid, changed; or a new one, always if there is no uid."""
    user = tenant.people.by_uid(draft.uid)
    if user is None:
        user = tenant.new_user(User(tenant.mint.new_id(), now, draft.uid, origin=Origin.API))
    return _change(tenant, user, draft)


def update(tenant: Tenant, user_id: str, draft: UserDraft, now: datetime) -> User | Reply:
    """The user with this id, changed; or how it is refused."""
    user = tenant.people.by_id(user_id)
    if user is None:
        return NO_SUCH_USER
    if draft.uid and draft.uid != user.uid:
        if user.uid:
            message = "The uid of a user cannot be changed (the wording is the sandbox's own)."
            return invalid(message, own_rules.USER_UID.id)
        if tenant.people.by_uid(draft.uid):
            return invalid("Another user has this uid (the wording is the sandbox's own).", "users.uid-taken")
        user = replace(user, uid=draft.uid, identified_at=now)
    return _change(tenant, user, draft)


def delete(tenant: Tenant, user: User, now: datetime) -> None:
    """Begin to delete a user who is here; one who is being deleted already stays so."""
    tenant.people.update(user if user.deleted_at else replace(user, deleted_at=now))


def identify(tenant: Tenant, user: User, uid: str, now: datetime) -> User:
    """A visitor signs in: the uid becomes the user's, or the sessions become those of the user who has it.

    Errors: ValueError if the user has another uid already, or `uid` is empty or too long.
    """
    if not uid or len(uid) > own_rules.MAX_UID_CHARS:
        raise ValueError(f"A uid has 1 to {own_rules.MAX_UID_CHARS} characters.")
    if user.uid and user.uid != uid:
        raise ValueError(f"User {user.id} has the uid {user.uid} already; a uid cannot be changed.")
    known = tenant.people.by_uid(uid)
    if known is None or known.id == user.id:
        identified = user if user.uid else replace(user, uid=uid, identified_at=now)
        tenant.people.update(identified)
        return identified
    for session in tenant.visits.of_user(user.id):
        tenant.visits.update(replace(session, user_id=known.id))
    tenant.people.forget(user)
    return known


def _change(tenant: Tenant, user: User, draft: UserDraft) -> User:
    changed = replace(
        user,
        display_name=draft.display_name or user.display_name,
        email=draft.email or user.email,
        properties=_merged(user.properties, draft.properties),
        types=_with_types(user.types, draft.types),
    )
    tenant.people.update(changed)
    return changed


def _merged(old: JsonObject, new: JsonObject) -> JsonObject:
    merged = dict(old)
    for name, value in new.items():
        before = merged.get(name)
        merged[name] = _merged(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return merged


def _with_types(old: Mapping[str, tuple[str, ...]], new: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Every type that each property has had, the latest last."""
    types = dict(old)
    for path, kind in new.items():
        types[path] = (*(one for one in types.get(path, ()) if one != kind), kind)
    return types

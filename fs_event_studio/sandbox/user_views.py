"""Users as JSON, as the API shows them (API reference 5). Source: USERSPEC."""

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.sandbox.accounts import Account
from fs_event_studio.sandbox.users import User


def user_id(user: User) -> JsonObject:
    """The answer to creating and changing."""
    return {"id": user.id}


def imported_user(user: User, *, with_schema: bool) -> JsonObject:
    """A user in the results of a batch."""
    texts: JsonObject = {"uid": user.uid, "display_name": user.display_name, "email": user.email}
    given = {name: text for name, text in texts.items() if text}
    return {"id": user.id, **given, "properties": user.properties, **_types(user, with_schema=with_schema)}


def whole_user(user: User, account: Account, *, with_schema: bool) -> JsonObject:
    """A user as shown alone and in lists."""
    return {
        **imported_user(user, with_schema=with_schema),
        "is_being_deleted": user.deleted_at is not None,
        "app_url": f"{people_url(account)}/user/{user.id}",
    }


def people_url(account: Account) -> str:
    """Where the app shows users."""
    return f"{account.app_url}/segments/everyone/people:search:sandbox"


def _types(user: User, *, with_schema: bool) -> JsonObject:
    if not with_schema:
        return {"schema": None, "type_conflicts": None}
    latest: JsonObject = {path: types[-1] for path, types in user.types.items()}
    several: JsonObject = {path: list(types) for path, types in user.types.items() if len(types) > 1}
    return {"schema": {"properties": latest}, "type_conflicts": {"properties": several} if several else None}

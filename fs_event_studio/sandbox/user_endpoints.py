"""The endpoints of users (API reference 5). Source: USERSPEC."""

from collections.abc import Iterator

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.sandbox import own_rules, registry, user_views
from fs_event_studio.sandbox.accounts import Account
from fs_event_studio.sandbox.answers import RefusedError, Reply, failure, method_not_allowed, success_text
from fs_event_studio.sandbox.json_building import text_of
from fs_event_studio.sandbox.paging import Page, page_of
from fs_event_studio.sandbox.registry import NO_SUCH_USER
from fs_event_studio.sandbox.routes import Call
from fs_event_studio.sandbox.user_bodies import UserDraft, read_object, read_user
from fs_event_studio.sandbox.users import User


def create_user(call: Call) -> Reply:
    """`POST /v2/users`: an upsert by uid; without one, always a new user."""
    draft = _draft(call)
    user = registry.upsert(call.tenant, draft, call.now)
    return success_text(text_of(user_views.user_id(user))).because(*draft.rules)


def update_user(call: Call) -> Reply:
    """`POST /v2/users/{id}`."""
    draft = _draft(call)
    user = registry.update(call.tenant, call.path["id"], draft, call.now)
    return user if isinstance(user, Reply) else success_text(text_of(user_views.user_id(user))).because(*draft.rules)


def get_user(call: Call) -> Reply:
    """`GET /v2/users/{id}`."""
    with_schema = call.query.flag("include_schema") is True
    return success_text(text_of(user_views.whole_user(_user(call), call.tenant.account, with_schema=with_schema)))


def delete_user(call: Call) -> Reply:
    """`DELETE /v2/users/{id}`: the user is shown as being deleted for a while, then is gone."""
    registry.delete(call.tenant, _user(call), call.now)
    return Reply(200)


def delete_user_by_uid(call: Call) -> Reply:
    """`DELETE /v2/users?uid=`: in the specification of 2024 only."""
    if not call.assumptions.delete_by_uid:
        return method_not_allowed("GET, POST").because("users.delete-by-uid")
    uid = call.query.text("uid")
    if not uid:
        return failure(400, "required_field", "uid is required", rules=(own_rules.USER_UID_REQUIRED.id,))
    user = call.tenant.people.by_uid(uid)
    if user is None:
        return NO_SUCH_USER
    registry.delete(call.tenant, user, call.now)
    return Reply(200)


def list_users(call: Call) -> Reply:
    """`GET /v2/users`: all that match every given filter, oldest first."""
    names = ("uid", "email", "display_name")
    wanted = {name: value for name in names if (value := call.query.text(name))}
    identified = call.query.flag("is_identified")
    with_schema = call.query.flag("include_schema") is True
    found = list(_matching(call, wanted, identified))
    list_name = f"users {sorted(wanted.items())} {identified}"
    page = page_of(found, list_name, call.query.text("page_token"), call.assumptions.page_size)
    return success_text(text_of(_listed(page, len(found), call.tenant.account, with_schema=with_schema)))


def _listed(page: Page[User], total: int, account: Account, *, with_schema: bool) -> JsonObject:
    return {
        "results": [user_views.whole_user(user, account, with_schema=with_schema) for user in page.items],
        "total_records": str(total),
        **({"next_page_token": page.next_token} if page.next_token else {}),
        "app_url": f"{user_views.people_url(account)}/0",
    }


def _matching(call: Call, wanted: dict[str, str], identified: bool | None) -> Iterator[User]:  # noqa: FBT001
    for user in call.tenant.people.all():
        fits = all(getattr(user, name) == value for name, value in wanted.items())
        if fits and identified in {None, bool(user.uid)}:
            yield user


def _draft(call: Call) -> UserDraft:
    return read_user(read_object(call.request.body), iso_text_is_date=call.assumptions.iso_text_is_date)


def _user(call: Call) -> User:
    user = call.tenant.people.by_id(call.path["id"])
    if user is None:
        raise RefusedError(NO_SUCH_USER)
    return user

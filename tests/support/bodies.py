"""Bodies for tests."""

from fs_event_studio.domain.identification import Identification, Member
from fs_event_studio.domain.json_text import JsonObject, JsonValue


def identification_members(identification: Identification) -> JsonObject:
    """The `user` and `session` members for any identification, legal or not; absent ones are left out."""
    values: dict[Member, JsonValue] = {
        Member.USER_ID: identification.user_id,
        Member.USER_UID: identification.user_uid,
        Member.SESSION_ID: identification.session_id,
        Member.SESSION_UID: identification.session_uid,
        Member.USE_MOST_RECENT: identification.use_most_recent,
    }
    body: dict[str, JsonObject] = {}
    for member, value in values.items():
        if value:
            parent, _, name = member.partition(".")
            body.setdefault(parent, {})[name] = value
    return dict(body)

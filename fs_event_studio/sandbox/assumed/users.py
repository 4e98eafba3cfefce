"""What becomes of users."""

from fs_event_studio.domain.sources import CUSTOM_PROPERTIES, USER_PROPERTIES
from fs_event_studio.sandbox.assumptions import Assumption, Mark
from fs_event_studio.sandbox.sources import USERS_SPEC

ASSUMPTIONS = (
    Assumption(
        "users.paging",
        "A page of users or results has so many entries, oldest first; page tokens stand for a position and hold "
        "for one list.",
        Mark.OURS,
        USERS_SPEC,
        "page_size",
    ),
    Assumption(
        "users.filters",
        "Filters compare whole values, letter by letter; identified are those with a uid.",
        Mark.UNKNOWN,
        USERS_SPEC,
    ),
    Assumption(
        "users.delete-by-uid",
        "Users can be deleted by uid, as the specification of 2024 has it; the list of 2026 does not name it, and "
        "the other choice answers 405.",
        Mark.CONFLICTING,
        USERS_SPEC,
        "delete_by_uid",
    ),
    Assumption(
        "users.deletion",
        "A deleted user is shown as being deleted for so many seconds, then is gone with all sessions.",
        Mark.UNKNOWN,
        USERS_SPEC,
        "user_deletion_s",
    ),
    Assumption(
        "users.iso-text",
        "A text in ISO 8601 is of type str unless the schema says date. The properties page can be read otherwise, "
        "which is the other choice.",
        Mark.CONFLICTING,
        CUSTOM_PROPERTIES,
        "iso_text_is_date",
    ),
    Assumption(
        "users.merging",
        "Properties merge name by name, also inside objects; null and empty texts leave a member as it was.",
        Mark.INFERRED,
        USERS_SPEC,
    ),
    Assumption(
        "users.uid-taken",
        "A uid that another user has cannot be given by an update.",
        Mark.INFERRED,
        USERS_SPEC,
    ),
    Assumption(
        "users.invalid-properties",
        "A property with a name against the rules, or with a value that is too large, is left out; only the latter "
        "is documented.",
        Mark.INFERRED,
        USER_PROPERTIES,
    ),
    Assumption(
        "users.type-conflicts",
        "Types of one property that differ are listed as an array under its dotted name; the form is not published.",
        Mark.UNKNOWN,
        USERS_SPEC,
    ),
    Assumption(
        "users.without-schema",
        "Without include_schema, schema and type_conflicts are null, as in the published examples.",
        Mark.INFERRED,
        USERS_SPEC,
    ),
    Assumption(
        "users.identifying",
        "When a visitor signs in with a uid that is known, the sessions move to the user who has it, and the "
        "visitor is gone.",
        Mark.INFERRED,
        USERS_SPEC,
    ),
    Assumption(
        "users.depth",
        "Bodies of users are nested at most 100 levels deep.",
        Mark.OURS,
        USERS_SPEC,
    ),
)

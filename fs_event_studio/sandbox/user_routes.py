"""The routes of users (API reference 1.4, 5)."""

from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.batch_routes import batch_routes
from fs_event_studio.sandbox.documenting import (
    IDEMPOTENCY,
    INCLUDE_SCHEMA,
    KEY_ASSUMPTIONS,
    PAGE_TOKEN,
    answers,
    in_path,
    in_query,
)
from fs_event_studio.sandbox.jobs import JobKind
from fs_event_studio.sandbox.routes import Doc, Route
from fs_event_studio.sandbox.schemas import FLAG
from fs_event_studio.sandbox.user_endpoints import (
    create_user,
    delete_user,
    delete_user_by_uid,
    get_user,
    list_users,
    update_user,
)

_USER_ID = in_path("id", "The ID that Fullstory gave to the user.")

USER_ROUTES: tuple[Route, ...] = (
    Route(
        "POST",
        "/v2/users",
        "CreateUser",
        Level.STANDARD,
        create_user,
        idempotent=True,
        doc=Doc(
            "CreateUser",
            "Create a user, or change the one with the uid",
            (IDEMPOTENCY,),
            "User",
            answers("UserId", 409),
            ("users.merging", "users.invalid-properties", "users.depth", *KEY_ASSUMPTIONS),
        ),
    ),
    Route(
        "GET",
        "/v2/users",
        "ListUsers",
        Level.ARCHITECT,
        list_users,
        doc=Doc(
            "ListUsers",
            "List users",
            (
                in_query("uid", "Your own ID of the user."),
                in_query("email", "The e-mail address of the user."),
                in_query("display_name", "The name of the user."),
                in_query("is_identified", "Whether the user has a uid.", FLAG),
                PAGE_TOKEN,
                INCLUDE_SCHEMA,
            ),
            "",
            answers("ShownUsers"),
            ("users.filters", "users.paging", "users.without-schema", "http.query"),
        ),
    ),
    Route(
        "DELETE",
        "/v2/users",
        "DeleteUserByUid",
        Level.ARCHITECT,
        delete_user_by_uid,
        doc=Doc(
            "DeleteUserByUid",
            "Delete a user by uid",
            (in_query("uid", "Your own ID of the user; it is needed."),),
            "",
            answers("Empty", 404, 405),
            ("users.delete-by-uid", "users.deletion"),
            deprecated=True,
        ),
    ),
    *batch_routes(JobKind.USERS, "User"),
    Route(
        "GET",
        "/v2/users/{id}",
        "GetUser",
        Level.ARCHITECT,
        get_user,
        doc=Doc(
            "GetUser",
            "Show a user",
            (_USER_ID, INCLUDE_SCHEMA),
            "",
            answers("ShownUser", 404),
            ("users.without-schema", "users.type-conflicts", "users.iso-text"),
        ),
    ),
    Route(
        "POST",
        "/v2/users/{id}",
        "UpdateUser",
        Level.STANDARD,
        update_user,
        doc=Doc(
            "UpdateUser",
            "Change a user",
            (_USER_ID,),
            "User",
            answers("UserId", 404),
            ("users.merging", "users.uid-taken", "users.invalid-properties", "http.update-key"),
        ),
    ),
    Route(
        "DELETE",
        "/v2/users/{id}",
        "DeleteUser",
        Level.ARCHITECT,
        delete_user,
        doc=Doc("DeleteUser", "Delete a user", (_USER_ID,), "", answers("Empty", 404), ("users.deletion",)),
    ),
)

"""Further documents on which the sandbox rests, beside those of `domain.sources`."""

from fs_event_studio.domain.sources import Source

_DEVELOPER = "https://developer.fullstory.com"
_HELP = "https://help.fullstory.com/hc/en-us/articles"

BATCH_EVENTS = Source(
    "BATCH", "Create batch events import job", f"{_DEVELOPER}/server/events/create-batch-events-import-job"
)
ASYNCHRONOUS = Source("ASYNC", "Asynchronous workflows", f"{_DEVELOPER}/server/asynchronous-workflows/")
USERS_SPEC = Source(
    "USERSPEC", "Published Swagger file of the users API", "https://github.com/fullstorydev/fullstory-node-sdk"
)
LIST_SESSIONS = Source("LISTS", "List sessions", f"{_DEVELOPER}/server/sessions/list-sessions/")
SESSION_EVENTS = Source("GETEV", "Get session events", f"{_DEVELOPER}/server/sessions/get-session-events/")
SESSION_CONTEXT = Source("GETCTX", "Generate context", f"{_DEVELOPER}/server/sessions/generate-context/")
QUOTAS = Source("QUOTA", "Get quotas", f"{_DEVELOPER}/server/organization/get-quotas")
SESSION_LIFE = Source("H-SESS", "Sessions", f"{_HELP}/360020624614")
QUOTA_REACHED = Source(
    "H-LIMIT", "What happens at the limit", f"{_HELP}/360020624654-What-happens-if-I-hit-my-session-limit"
)
NODE_CLIENT = Source("NODE", "The official Node client", "https://github.com/fullstorydev/fullstory-node-sdk")

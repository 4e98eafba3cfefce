"""Every assumption of the sandbox, subject by subject."""

from fs_event_studio.sandbox.assumed import (
    batches,
    http,
    idempotency,
    landing,
    quotas,
    sessions,
    users,
    world,
)
from fs_event_studio.sandbox.assumptions import Assumption

CATALOGUE: tuple[Assumption, ...] = (
    *landing.ASSUMPTIONS,
    *quotas.ASSUMPTIONS,
    *idempotency.ASSUMPTIONS,
    *batches.ASSUMPTIONS,
    *users.ASSUMPTIONS,
    *sessions.ASSUMPTIONS,
    *http.ASSUMPTIONS,
    *world.ASSUMPTIONS,
)
"""In the order in which they are listed."""

"""What becomes of batches."""

from fs_event_studio.domain.sources import CONTRACT_2026, EVENTS_SPEC
from fs_event_studio.sandbox.assumptions import Assumption, Mark
from fs_event_studio.sandbox.sources import ASYNCHRONOUS, BATCH_EVENTS

ASSUMPTIONS = (
    Assumption(
        "batch.duration",
        "A job is done so many seconds after it started, and all its items are taken at that moment.",
        Mark.OURS,
        ASYNCHRONOUS,
        "job_duration_s",
    ),
    Assumption(
        "batch.partial-failure",
        "A job of which some items failed is FAILED. A page shows a COMPLETED job with one error, which is the "
        "other choice.",
        Mark.CONFLICTING,
        ASYNCHRONOUS,
        "partial_failure",
    ),
    Assumption(
        "batch.structure",
        "A body without requests, with an empty list, or with items that are no objects is refused with 400; "
        "everything else is looked at item by item, later.",
        Mark.INFERRED,
        BATCH_EVENTS,
    ),
    Assumption(
        "batch.item-codes",
        "An item that breaks a rule fails with the code invalid_parameter, the one example that is published; an "
        "unknown user and a session over its limit keep their own codes.",
        Mark.INFERRED,
        EVENTS_SPEC,
    ),
    Assumption(
        "batch.shared-members",
        "The rule on shared context holds for the newer shared members as well: an item that has one of its own fails.",
        Mark.INFERRED,
        CONTRACT_2026,
    ),
    Assumption(
        "batch.results-order",
        "Results come in the order of the requests.",
        Mark.UNKNOWN,
        BATCH_EVENTS,
    ),
    Assumption(
        "batch.running-results",
        "While a job runs, its results are answered by 202 without a body.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
    ),
    Assumption(
        "batch.results-schema",
        "The results show a schema only if include_schema is true: declared types, and inferred ones for the rest.",
        Mark.INFERRED,
        EVENTS_SPEC,
    ),
    Assumption(
        "batch.unknown-job",
        "An unknown job, or one that is kept no more, is 404 resource_not_found.",
        Mark.INFERRED,
        EVENTS_SPEC,
    ),
    Assumption(
        "batch.both-kinds",
        "Jobs of events and of users share the limits of an account.",
        Mark.UNKNOWN,
        BATCH_EVENTS,
    ),
    Assumption(
        "batch.memory",
        "Further jobs are refused with 429 while the running ones hold too much memory, and results of old jobs "
        "are dropped.",
        Mark.OURS,
        BATCH_EVENTS,
    ),
)

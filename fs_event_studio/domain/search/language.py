"""The table of the search language: reading, completion and help are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.outcomes import OutcomeKind
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.search.tree import (
    FacetField,
    HasFacet,
    HasMark,
    Leaf,
    Mark,
    TextField,
)
from fs_event_studio.domain.sources import Certainty

PROP = "prop."
NO_MODE = "none"


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the language. values: what may stand after it, as leaves of the tree; none: any text.

    meaning: one line.   example: a whole term.
    """

    name: str
    meaning: Phrase
    example: str
    values: Mapping[str, Leaf] = field(default_factory=dict)
    text_field: TextField | None = None


def _facets(field: FacetField, values: type[ModeKey | OutcomeKind | QuotaClass | Certainty]) -> Mapping[str, Leaf]:
    return {value.value: HasFacet(field, value.value) for value in values}


_MARKS: Mapping[str, Leaf] = {
    **{mark.value: HasMark(mark) for mark in Mark},
    **{origin.value: HasFacet(FacetField.ORIGIN, origin.value) for origin in Origin},
    "invalid": HasFacet(FacetField.INVALID, value=True),
}
_MODES: Mapping[str, Leaf] = {**_facets(FacetField.MODE, ModeKey), NO_MODE: HasFacet(FacetField.MODE, None)}

KEYS: Mapping[str, Key] = {
    key.name: key
    for key in (
        Key("name", Phrase("words of the event name"), 'name:"order completed"', text_field=TextField.NAME),
        Key("user", Phrase("words of the user IDs"), "user:jane@example.com", text_field=TextField.USER),
        Key("session", Phrase("words of the session IDs"), "session:123:456", text_field=TextField.SESSION),
        Key("env", Phrase("the environment"), "env:sandbox"),
        Key("mode", Phrase("the identification mode"), "mode:user_uid", _MODES),
        Key("outcome", Phrase("what came of it"), "outcome:refused", _facets(FacetField.OUTCOME, OutcomeKind)),
        Key("status", Phrase("the status of the answer"), "status:4xx   status:>=400"),
        Key("quota", Phrase("the quota class"), "quota:server_event", _facets(FacetField.QUOTA, QuotaClass)),
        Key(
            "certainty",
            Phrase("how sure the quota class is"),
            "certainty:observed",
            _facets(FacetField.CERTAINTY, Certainty),
        ),
        Key("before", Phrase("sent before then"), "before:2026-11-23   before:2d"),
        Key("after", Phrase("sent then or later"), "after:yesterday   after:14:30"),
        Key("is", Phrase("what it is marked as"), "is:pinned", _MARKS),
        Key("tag", Phrase("has this tag"), "tag:smoke"),
        Key("note", Phrase("words of the note"), "note:ticket", text_field=TextField.NOTE),
        Key("key", Phrase("words of the idempotency key"), "key:11111111-2222", text_field=TextField.KEY),
        Key("request", Phrase("words of the body that was sent"), "request:coupon", text_field=TextField.REQUEST),
        Key("answer", Phrase("words of the answer"), "answer:invalid_argument", text_field=TextField.ANSWER),
    )
}

FORMS: Mapping[str, Phrase] = {
    "order paid": Phrase("both words, anywhere; a word of three letters or more finds longer ones"),
    '"order paid"': Phrase("these words side by side, as they stand"),
    "-refused": Phrase("a minus before any term leaves out what has it"),
    "status:4xx OR status:5xx": Phrase("either of two terms; OR binds closer than a blank"),
    "prop.total>10": Phrase("a property of the event: = != < <= > >= compare, numbers to the last digit"),
    "prop.items.sku:abc": Phrase("words of a property; names of inner properties follow points"),
}
"""What stands beside keys: an example and its meaning."""

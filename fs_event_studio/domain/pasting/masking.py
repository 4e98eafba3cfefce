"""Taking secrets that were found in one place out of all others."""

from collections.abc import Iterable

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.pasting.remarks import Remark, changed
from fs_event_studio.domain.redaction import MASK, Redactor

LONGEST_KEY_CHARS = 500
"""What is longer is no key of Fullstory's; it is looked for as it is, and in no other spelling."""


class Masking:
    """Masks some secrets, as they were given."""

    def __init__(self, secrets: Iterable[str]) -> None:
        given = [*secrets]
        self._long = [secret for secret in given if len(secret) > LONGEST_KEY_CHARS]
        self._redactor = Redactor(secret for secret in given if len(secret) <= LONGEST_KEY_CHARS)

    def remark(self, remark: Remark) -> Remark:
        """The remark without secrets."""
        return Remark(remark.kind, self._text(remark.path), self._text(remark.text))

    def document(self, document: JsonObject) -> tuple[JsonObject, tuple[Remark, ...]]:
        """The event without secrets, and a remark if there were any."""
        clean = self._members(document)
        if clean == document:
            return document, ()
        return clean, (changed("", "The key stood inside the event too; it was masked there."),)

    def _members(self, members: JsonObject) -> JsonObject:
        return {self._text(name): self._value(value) for name, value in members.items()}

    def _value(self, value: JsonValue) -> JsonValue:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, list):
            return [self._value(item) for item in value]
        return self._members(value) if isinstance(value, dict) else value

    def _text(self, text: str) -> str:
        clean = text
        for secret in self._long:
            clean = clean.replace(secret, MASK)
        clean = self._redactor.text(clean)
        return text if clean == text else clean  # itself, because it may be a Phrase

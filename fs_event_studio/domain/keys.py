"""An API key as a value that does not show itself."""

import base64
import binascii
import re
from dataclasses import dataclass, field

SHORTEST_KEY_CHARS = 8
"""What is shorter is no key. Fullstory's have dozens of characters, and something as short as `a` or `test` could not
be taken out of what we write without spoiling it, so that no promise about it would hold."""

_SHOWN_SUFFIX = re.compile(r"[a-z]{2}\d\..{8,}/([^/]{1,8})")


KEY_SHAPE = r"\b[a-z]{2}\d\.[A-Za-z0-9+=_-]{16,}/[A-Za-z0-9_-]{2,16}"
"""What Fullstory's keys look like in its own examples (API reference 1.2): data centre, token, short suffix."""


class BadKeyError(ValueError):
    """The text cannot be an API key; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key that is sent verbatim after `Basic `. Its repr, str and format are masked."""

    secret: str = field(repr=False)

    def __str__(self) -> str:
        return self.masked

    @property
    def masked(self) -> str:
        """Enough to tell keys apart: the data centre and the suffix, which Fullstory shows as well.

        A suffix is shown only where all of the key has the known shape (API reference 1.2): in an older key, or in
        a long last part, a slash may be one of the secret's own characters.
        """
        realm = f"{self.data_centre}." if self.data_centre else ""
        shape = _SHOWN_SUFFIX.fullmatch(self.secret)
        return f"{realm}…/{shape[1]}" if shape else f"{realm}…"

    @property
    def data_centre(self) -> str | None:
        """`na1` or `eu1`, or None for keys made before August 2022, which have no prefix."""
        match = re.match(r"([a-z]{2}\d)\.", self.secret)
        return match[1] if match else None

    @property
    def authorization(self) -> str:
        """The value of the Authorization header: the key unencoded (API reference 1.3)."""
        return f"Basic {self.secret}"


def read_key(text: str) -> ApiKey:
    """The key in `text`, without the white space around it and a pasted `Basic `.

    Errors: BadKeyError if it is empty, holds white space or control characters, cannot be a header, or has fewer
    than SHORTEST_KEY_CHARS characters.
    """
    secret = text.strip()
    if secret[:6].lower() == "basic ":
        secret = secret[6:].strip()
    if not secret:
        raise BadKeyError("The key is empty. Paste the key that Fullstory showed when it was made.")
    if not secret.isprintable() or any(c.isspace() for c in secret):
        raise BadKeyError("The key has a space, line break or control character inside. Copy it again.")
    if not secret.isascii():
        raise BadKeyError("The key has characters that no HTTP header can carry. Copy it again.")
    if len(secret) < SHORTEST_KEY_CHARS:
        raise BadKeyError("The key is too short to be one of Fullstory's. Copy all of it.")
    return ApiKey(secret)


def doubt_about(key: ApiKey) -> str:
    """A warning for a key that looks encoded already, else an empty text."""
    try:
        decoded = base64.b64decode(key.secret, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        return ""
    if decoded.endswith(":") and decoded.isprintable():
        return "This looks like a key encoded with base64. Fullstory takes the key as it was shown."
    return ""

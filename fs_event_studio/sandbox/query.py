"""The part of an address behind the question mark, and reading single values from it."""

from urllib.parse import parse_qsl

from fs_event_studio.sandbox.answers import RefusedError, invalid

MAX_FIELDS = 100
MAX_DIGITS = 9
_BOOLEANS = {"true": True, "false": False}


class Query:
    """The parameters of one request. Of a name that comes twice, the first counts; an empty value counts as none."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._values: dict[str, str] | None = None

    def text(self, name: str) -> str:
        """The value of `name`, or an empty text. Errors: RefusedError if there are too many parameters."""
        if self._values is None:
            self._values = _read(self._text) if self._text else {}
        return self._values.get(name, "")

    def flag(self, name: str) -> bool | None:
        """True, false, or None if it is absent. Errors: RefusedError for anything else."""
        text = self.text(name)
        if text and text not in _BOOLEANS:
            raise RefusedError(invalid(f"“{name}” is true or false (the wording is the sandbox's own).", "http.query"))
        return _BOOLEANS.get(text)

    def number(self, name: str, default: int, *, least: int = 0) -> int:
        """A whole number, at least `least`. Errors: RefusedError for anything else."""
        text = self.text(name)
        if not text:
            return default
        if not (text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS and int(text) >= least):
            message = f"“{name}” is a whole number from {least} on (the wording is the sandbox's own)."
            raise RefusedError(invalid(message, "http.query"))
        return int(text)


NO_QUERY = Query("")
"""Of every address without a question mark."""


def _read(text: str) -> dict[str, str]:
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except ValueError as error:
        message = f"The address has more than {MAX_FIELDS} parameters (the limit is the sandbox's own)."
        raise RefusedError(invalid(message, "http.query")) from error
    return dict(reversed(pairs))

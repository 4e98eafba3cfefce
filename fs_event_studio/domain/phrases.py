"""Sentences with values in them, which can be said in another language."""

from typing import Self


class Phrase(str):
    """A sentence that remembers what it was made of. It is its English text to everything that takes texts.

    template: as `str.format` takes it, with `{0}`, `{1}` …; without values it is the sentence itself, braces and all.
    values: what stands there; one may be a Phrase itself.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Self:
        """The phrase of `template` with `values`."""
        self = super().__new__(cls, template.format(*values) if values else template)
        self.template, self.values = template, values
        return self


def phrase(text: str) -> Phrase:
    """A text as a Phrase: itself if it is one."""
    return text if isinstance(text, Phrase) else Phrase(text)


def sentences(first: str, second: str) -> Phrase:
    """One sentence after the other."""
    return Phrase("{0} {1}", phrase(first), phrase(second)) if second else phrase(first)


def reason_of(error: Exception) -> str:
    """The sentence of an error; the Phrase itself, if it was raised with one."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Phrase) else str(error)

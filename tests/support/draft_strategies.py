"""Hypothesis strategies for every event that the form can build."""

from collections.abc import Sequence

from hypothesis import strategies as st

from fs_event_studio.domain.context import MEMBERS, ContextDraft, ContextMember
from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.domain.property_rows import PropertyRow, RowKind

HARD_TEXTS = [
    "007",
    "true",
    "null",
    "1.10",
    "[1]",
    "a, b",
    '"',
    "\\",
    "👩‍👩‍👧‍👦 🏳️‍🌈",
    "no\xa0break",
    "\u202eevil",
    "\ttab\nline",
    " ",
]
HARD_NUMBERS = ["9007199254740993", "1.10", "-0", "0.0", "6e2", "1E-7", "123456789012345678901234567890.10"]
DATES = ["2026-01-31", "2026-01-31T09:30:00Z", "2026-01-31T09:30:00.123+02:00"]

texts = st.one_of(st.sampled_from(HARD_TEXTS), st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
names = st.one_of(
    st.sampled_from(["plan", "a.b", "price_real", "🛒", "__proto__", "name", "p q", "true"]),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6),
)
numbers = st.one_of(st.sampled_from(HARD_NUMBERS), st.integers().map(str))
whole_numbers = st.one_of(st.sampled_from(["9007199254740993", "-5", "0"]), st.integers().map(str))
truths = st.sampled_from(["true", "false"])
dates = st.sampled_from(DATES)
plain_texts = st.text("abc 07.", min_size=1, max_size=5)
json_values = st.sampled_from(
    ["null", "[]", "{}", '[1, "a", null]', '{"a": {"b": [1.10, {"c": "👍"}]}}', '{"": 1}', "1.10"]
)

_TEXTS = {
    RowKind.STR: texts,
    RowKind.REAL: numbers,
    RowKind.INT: whole_numbers,
    RowKind.BOOL: truths,
    RowKind.DATE: dates,
    RowKind.STRS: st.one_of(
        st.lists(plain_texts, max_size=3).map(", ".join), st.just('["a, b", "c", "\\u00e9", ""]'), st.just("[]")
    ),
    RowKind.REALS: st.one_of(st.lists(numbers, max_size=3).map(", ".join), st.just("[1.10, 2]")),
    RowKind.INTS: st.lists(whole_numbers, max_size=3).map(",".join),
    RowKind.BOOLS: st.lists(truths, max_size=3).map(", ".join),
    RowKind.DATES: st.lists(dates, max_size=3).map(", ".join),
    RowKind.JSON: json_values,
}


def _plain(name: st.SearchStrategy[str]) -> st.SearchStrategy[PropertyRow]:
    return st.one_of(*(st.builds(PropertyRow, name, st.just(kind), text) for kind, text in _TEXTS.items()))


def _unique(rows: Sequence[PropertyRow]) -> tuple[PropertyRow, ...]:
    return tuple({row.name: row for row in rows}.values())


def _rows(levels: int) -> st.SearchStrategy[tuple[PropertyRow, ...]]:
    """Rows of an object, with rows in rows."""
    return st.lists(_row(names, levels), max_size=4).map(_unique)


def _row(name: st.SearchStrategy[str], levels: int) -> st.SearchStrategy[PropertyRow]:
    if not levels:
        return _plain(name)
    items = st.lists(st.deferred(lambda: _row(st.just(""), levels - 1)), max_size=3).map(tuple)
    nested = st.deferred(lambda: _rows(levels - 1))
    return st.one_of(
        _plain(name),
        st.builds(PropertyRow, name, st.just(RowKind.OBJECT), st.just(""), nested),
        st.builds(PropertyRow, name, st.just(RowKind.ARRAY), st.just(""), items),
    )


rows = _rows(3)
"""The rows of an event, each written as its type asks and each name once."""

fields = st.dictionaries(st.sampled_from([member for member in Member if member is not Member.USE_MOST_RECENT]), texts)


def _context_text(member: ContextMember) -> st.SearchStrategy[str]:
    return numbers if member.kind.is_number else texts


contexts = st.fixed_dictionaries({}, optional={member.key: _context_text(member) for member in MEMBERS}).map(
    lambda typed: ContextDraft().with_texts(typed)
)
"""The fields of the context, numbers written as numbers."""

drafts: st.SearchStrategy[Draft] = st.builds(
    Draft,
    name=texts,
    mode=st.sampled_from(ModeKey),
    values=fields,
    timestamp=st.one_of(texts, dates),
    rows=rows,
    context=contexts,
    page_rows=rows,
)

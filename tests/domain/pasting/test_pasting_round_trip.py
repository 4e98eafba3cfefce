"""What is copied is pasted back the same, whatever the event holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.copying import CopyKind, copy_as
from fs_event_studio.domain.json_text import JsonNumber, JsonObject
from fs_event_studio.domain.pasting import read_pasted
from support import json_strategies
from support.pasting import URL

READABLE_KINDS = (CopyKind.CURL, CopyKind.PYTHON, CopyKind.JSON)

CHARACTERS = "".join(map(chr, range(0x100))) + "🎉👩‍💻\u200b\u2028\u2029\u202e\ufeff\udfff\ud800$`!%^\"'\\{}"

EXACT: JsonObject = {
    "name": "Order placed 🎉",
    "properties": {
        "id": JsonNumber("9007199254740993"),
        "price": JsonNumber("1.10"),
        "code": "007",
        "flag": "true",
        "yes": True,
        "nothing": None,
        "every character": CHARACTERS,
        CHARACTERS: [[], {}, [JsonNumber("-0"), JsonNumber("1E+2")]],
    },
}


@pytest.mark.parametrize("kind", READABLE_KINDS)
@pytest.mark.parametrize("indent", [None, 2])
def test_an_event_survives(kind: CopyKind, indent: int | None) -> None:
    pasted = read_pasted(copy_as(kind, URL, json_text.write(EXACT, indent=indent), None))
    assert pasted.document == EXACT
    assert pasted.remarks == ()
    assert pasted.key is None


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_deep_nesting_survives(kind: CopyKind) -> None:
    document: JsonObject = {"name": "x"}
    for _ in range(json_text.MAX_DEPTH - 1):
        document = {"a": document}
    assert read_pasted(copy_as(kind, URL, json_text.write(document), None)).document == document


@pytest.mark.parametrize("kind", READABLE_KINDS)
def test_a_large_event_survives(kind: CopyKind) -> None:
    document: JsonObject = {"name": "x", "properties": {f"p{n}": f"it's {n} ✓" for n in range(20_000)}}
    assert read_pasted(copy_as(kind, URL, json_text.write(document), None)).document == document


@given(json_strategies.objects, st.sampled_from(READABLE_KINDS), st.sampled_from([None, 2]))
def test_any_object_survives(document: JsonObject, kind: CopyKind, indent: int | None) -> None:
    copy = copy_as(kind, URL, json_text.write(document, indent=indent), "0b5c7b4e")
    assert read_pasted(copy).document == document

"""No text raises, none takes long, and none brings a key into what is shown."""

import json
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.pasting import MAX_CHARS, Pasted, read_pasted
from support.key_scan import KeyScan
from support.pasting import KEY, URL, V1_URL

HAR_REQUEST = {
    "url": URL,
    "headers": [{"name": "authorization", "value": f"Basic {KEY}"}],
    "postData": {"text": '{"name": "x"}'},
}
V1_BODY = '{"event": {"event_name": "x", "event_data": {"a_int": 1}}}'

SAMPLES = (
    f"curl '{URL}' \\\n -H 'Authorization: Basic {KEY}' -u '{KEY}:' --data-raw $'{{\"name\": \"it\\'s \\u0021\"}}'",
    f'NAME=x; curl {URL} -H "authorization: Basic {KEY}" -d @- <<EOF\n{{"name": "$NAME"}}\nEOF',
    f'curl ^"{URL}^" ^\n -H ^"authorization: Basic {KEY}^" ^\n --data-raw ^"^{{^\\^"name^\\^":^\\^"x^\\^"^}}^"',
    f'$h = @{{Authorization = \'Basic {KEY}\'}}\n$b = @"\n{{`"name`": `"$h`"}}\n"@\nirm {URL} -Headers $h `\n -Body $b',
    f"irm {URL} -Headers @{{Authorization='{KEY}'}} -Body ([System.Text.Encoding]::UTF8.GetBytes('{{}}'))",
    f"import requests\nrequests.post('{URL}', auth=('{KEY}', ''), json={{'name': 'x', 'n': [1.10, -.5, now()]}})",
    json.dumps({"log": {"entries": [{"request": HAR_REQUEST}]}}),
    f'{{"request": {{"url": "{URL}", "body": "{{}}", "headers": {{"Authorization": "Basic {KEY}"}}}}}}',
    f"curl {V1_URL} -H 'Authorization: {KEY}' -d '{V1_BODY}'",
    '{"requests": [{"name": "x"}, {}], "shared": {"user": {"uid": "a"}}}',
)

FRAGMENTS = st.sampled_from(
    (
        *"'\"`$\\^%&|<>(){}[]@#;:,=-+ \t\n\r\0\ufeff\ud83d\ude00",
        *("$(", "${", "@{", "@(", "@'", '@"', "<<EOF", "<<<", "$'", "\\\n", "^\n", "`\n", "''", '""', '\\"', "\u2028"),
        *("-d", "-H", "-u", "--json", "--next", "@-", "curl ", "irm ", "import x\n", "requests.post(", "json="),
        *("1e999", "null", "true", "|ConvertTo-Json", "::GetBytes(", "Basic ", "%2F"),
    )
)


def shown(pasted: Pasted) -> str:
    document = "" if pasted.document is None else json_text.write(pasted.document)
    return "\n".join([document, repr(pasted), *(f"{remark.path} {remark.text}" for remark in pasted.remarks)])


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_survived(text: str) -> None:
    pasted = read_pasted(text)
    assert pasted.document is not None or pasted.remarks


@given(st.lists(FRAGMENTS, max_size=40).map("".join))
@example("curl <<-\n")
@example("curl \x0b^\n")
def test_any_pile_of_signs_is_survived(text: str) -> None:
    for start in ("", "curl ", "irm ", "import x\n", "{", "curl ^\n", "curl `\n"):
        pasted = read_pasted(start + text)
        assert pasted.document is not None or pasted.remarks


@given(st.sampled_from(SAMPLES), st.data())
def test_a_mutilated_sample_is_survived_and_shows_no_key(sample: str, data: st.DataObject) -> None:
    """The key stays whole: a cut one is another text."""
    before, key, after = sample.partition(KEY)
    pieces = []
    for piece in (before, after):
        start = data.draw(st.integers(0, len(piece)))
        end = data.draw(st.integers(start, min(len(piece), start + 10)))
        put_in = data.draw(st.one_of(st.just(""), FRAGMENTS, st.text(max_size=3)))
        pieces.append(piece[:start] + put_in + piece[end:])
    text = key.join(pieces)
    pasted = read_pasted(text)
    assert pasted.document is not None or pasted.remarks
    if pasted.key:
        assert KeyScan(pasted.key.secret).in_text(shown(pasted)) == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_samples_are_read(sample: str) -> None:
    pasted = read_pasted(sample)
    assert pasted.document is not None, pasted.remarks
    assert (KEY in sample) == bool(pasted.key)
    assert KeyScan(KEY).in_text(shown(pasted)) == []


STARTS = (f"curl {URL} -d ", "irm -Body ", "import x\n", "{", "curl ^\n", "curl `\n")
PIECES = (
    *("'", '"', "`", "$", "\\", "^", "%", "<", "#", "(", "[", "{", "@", "-", " ", "\n", "\t", "\u00a0", "A", "7"),
    *("$(", "${", "$a ", '"$a"', "<# ", "<<E\n", "@{", "@(", "@'\n", '@"\n', "$'", "\\\n", "^\\", "``", "''", '""'),
    *(" -d a", " -H a:b", "a=b;", "$a=1;", "[a]", "::a(", "a.b", '\\"', "curl ", "irm ", "a,", "a+", "\ud83d", "://"),
    *("a: ", "\\ud83d", "-u a:b ", "C:\\", "PS C:\\", "```\n", "“", ".post(", "import a\n", "{}\n", '{"a":', "[1,"),
)


@pytest.mark.parametrize("start", STARTS)
def test_no_text_takes_long(start: str) -> None:
    """Four times the text takes about four times as long, not sixteen times."""
    for piece in PIECES:
        assert any(grows_gently(start, piece) for _ in range(5)), piece


def grows_gently(start: str, piece: str) -> bool:
    """Whether it did so this time: a busy machine may spoil one measurement, not five."""
    short, long = (seconds_for(start + piece * (chars // len(piece))) for chars in (2_000, 8_000))
    return long < 10 * short + 0.1


def seconds_for(text: str) -> float:
    """Processor time for reading a text."""
    began = time.process_time()
    pasted = read_pasted(text)
    seconds = time.process_time() - began
    assert pasted.document is not None or pasted.remarks
    return seconds


def test_a_script_of_very_many_words_is_refused() -> None:
    assert "words and signs" in read_pasted("irm " + "a b;" * 70_000).remarks[0].text


def test_a_text_at_the_limit_is_read() -> None:
    """5 MB in each of the formats that take them."""
    filling = "x" * (MAX_CHARS - 200)
    event = f'{{"name": "{filling}"}}'
    for text in (event, f"curl {URL} -d '{event}'", f"irm {URL} -Body '{event}'"):
        assert read_pasted(text).document == {"name": filling}

"""cURL for Windows: cmd with carets, PowerShell with backticks."""

import pytest

from fs_event_studio.domain.pasting import RemarkKind, read_pasted
from fs_event_studio.domain.pasting.command_lines import split_arguments, unescape_quotes
from fs_event_studio.domain.pasting.remarks import PasteError
from support.pasting import KEY, URL, complaint, json_of, remarks_on

CHROME_CMD = rf"""curl ^"{URL}^" ^
  -H ^"accept: */*^" ^
  -H ^"authorization: Basic {KEY}^" ^
  -H ^"content-type: application/json^" ^
  -H ^"sec-ch-ua: ^\^"Chromium^\^";v=^\^"141^\^"^" ^
  --data-raw ^"^{{^\^"name^\^":^\^"50^% off ^%^PATH^% ^& more^\^",^\^"path^\^":^\^"C:^\^\^\^\temp^\^"^}}^"
"""

CHROME_CMD_2023 = f"""curl "{URL}" ^
  -H "authorization: Basic {KEY}" ^
  --data-raw "^{{^\\^"name^\\^":^\\^"a&b^\\^",^\\^"path^\\^":^\\^"C:^\\^\\^\\^\\temp^\\^"^}}" ^
  --compressed"""

OLD_CHROME_CMD = (
    f'curl "{URL}" -H "authorization: Basic {KEY}" -H "content-type: application/json" '
    '--data-binary "{""name"":""Paid"",""id"":9007199254740993}" --compressed'
)

BY_HAND_CMD = f"""curl -X POST {URL} ^
 -H "Content-Type: application/json" ^
 -d "{{\\"name\\": \\"Paid\\", \\"note\\": \\"a-b\\"}}\""""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(CHROME_CMD, r'{"name": "50% off %PATH% & more", "path": "C:\\temp"}', id="chrome"),
        pytest.param(CHROME_CMD.replace("\n", "\r\n"), json_of(CHROME_CMD), id="line ends of Windows"),
        pytest.param(OLD_CHROME_CMD, '{"name": "Paid", "id": 9007199254740993}', id="old chrome"),
        pytest.param(BY_HAND_CMD, '{"name": "Paid", "note": "a-b"}', id="by hand"),
        pytest.param(f"C:\\Users\\me>{BY_HAND_CMD}", json_of(BY_HAND_CMD), id="prompt"),
    ],
)
def test_cmd_is_read(text: str, expected: str) -> None:
    assert json_of(text) == expected
    assert read_pasted(text).source == "cURL (Windows cmd)"


def test_what_chrome_wrote_wrongly_is_read_as_meant() -> None:
    assert json_of(CHROME_CMD_2023) == r'{"name": "a&b", "path": "C:\\temp"}'
    assert remarks_on(read_pasted(CHROME_CMD_2023), RemarkKind.CHANGED) == [
        ("", "Chrome doubles backslashes in commands for Windows cmd, which changes texts; they were halved again.")
    ]


def test_a_line_break_escaped_by_chrome_is_in_the_argument() -> None:
    text = f'curl ^"{URL}^" ^\n --data-raw ^"^{{^\\^"name^\\^":^\n\n^\\^"x^\\^"^}}^"'
    assert json_of(text) == '{"name": "x"}'


POWERSHELL = f"""curl.exe -X POST "{URL}" `
  -H "Content-Type: application/json" `
  -H "Authorization: Basic {KEY}" `
  -d '{{"name": "It''s paid", "note": "$5"}}'"""

POWERSHELL_5 = f"""PS C:\\Users\\me> curl.exe {URL} -d '{{\\"name\\": \\"Paid\\"}}'"""

POWERSHELL_HERE = f"""$body = @"
{{
  "name": "Paid `$5",
  "by": "$who"
}}
"@
$who = 'x'
curl.exe --json $body {URL}"""


@pytest.mark.parametrize(
    ("text", "expected", "source"),
    [
        pytest.param(POWERSHELL, '{"name": "It\'s paid", "note": "$5"}', "cURL (PowerShell)", id="PowerShell 7"),
        pytest.param(POWERSHELL_5, '{"name": "Paid"}', "cURL (PowerShell 5)", id="PowerShell 5"),
        pytest.param(POWERSHELL_HERE, '{"name": "Paid $5", "by": "$who"}', "cURL (PowerShell)", id="here-string"),
        pytest.param(f'curl.exe {URL} -d "{{`"name`": `"x`"}}"', '{"name": "x"}', "cURL (PowerShell)", id="backticks"),
    ],
)
def test_powershell_is_read(text: str, expected: str, source: str) -> None:
    assert json_of(text) == expected
    assert read_pasted(text).source == source


def test_a_file_is_refused_in_powershell_too() -> None:
    assert "reads no files" in read_pasted(f"curl.exe {URL} `\n -d @event.json").remarks[0].text


def test_a_quote_without_end_is_named() -> None:
    assert "never closed" in complaint(f'curl ^\n {URL} -d "{{')


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a  b\tc", ("a", "b", "c")),
        ("", ()),
        ('""', ("",)),
        ('a"b c"d', ("ab cd",)),
        (r"a\b \\c", (r"a\b", r"\\c")),
        (r'"a\\" b', ("a\\", "b")),
        (r"a\"b", ('a"b',)),
        (r"a\\\"b", (r"a\"b",)),
        ('"a""b"', ('a"b',)),
        ('"a\nb" c', ("a\nb", "c")),
    ],
)
def test_arguments_are_split_as_windows_splits_them(line: str, expected: tuple[str, ...]) -> None:
    assert split_arguments(line) == expected


def test_an_argument_without_end_is_refused() -> None:
    with pytest.raises(PasteError, match="never closed"):
        split_arguments('"a')


@pytest.mark.parametrize(("word", "expected"), [(r"\"a\"", '"a"'), (r"\\\"", r"\""), (r"a\b", r"a\b"), ("", "")])
def test_quotes_after_backslashes_are_unescaped(word: str, expected: str) -> None:
    assert unescape_quotes(word) == expected


def test_a_gap_that_cmd_does_not_know_makes_no_command() -> None:
    assert complaint(f"curl\x0b{URL} ^\n -d x").startswith("This was not recognised.")

"""PowerShell's own web commands, as browsers, Postman and people write them."""

import pytest

from fs_event_studio.domain.pasting import RemarkKind, read_pasted
from fs_event_studio.domain.pasting.powershell_web import read_powershell
from support.pasting import KEY, URL, complaint, json_of, remarks_on

CHROME = f"""$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0"
$session.Cookies.Add((New-Object System.Net.Cookie("sid", "secret-cookie", "/", ".example.com")))
Invoke-WebRequest -UseBasicParsing -Uri "{URL}" `
-Method "POST" `
-WebSession $session `
-Headers @{{
"authority"="api.fullstory.com"
  "method"="POST"
  "path"="/v2/events"
  "authorization"="Basic {KEY}"
}} `
-ContentType "application/json" `
-Body "{{`"name`":`"It's `$5$([char]8364)`",`"emoji`":`"$([char]55357)$([char]56480)`"}}\""""

FIREFOX = CHROME.replace('-Body "', '-Body ([System.Text.Encoding]::UTF8.GetBytes("').removesuffix('"') + '"))'

POSTMAN = f"""$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"
$headers.Add("Content-Type", "application/json")
$headers.Add("Authorization", "Basic {KEY}")

$body = @"
{{
    `"name`": `"Support Ticket`",
    `"properties`": {{
        `"id`": 9007199254740993
    }}
}}
"@

$response = Invoke-RestMethod '{URL}' -Method 'POST' -Headers $headers -Body $body
$response | ConvertTo-Json"""

BY_HAND = f"""# send one event
$uri = '{URL}' # v2
$headers = @{{ Authorization = "Basic $env:FULLSTORY_API_KEY"; 'Content-Type' = 'application/json' }}
$event = [ordered]@{{
    name       = 'Order ' + "placed"
    timestamp  = (Get-Date).ToUniversalTime().ToString('o')
    user       = @{{ uid = 'u''42' }}
    properties = @{{
        price = 1.10; count = [int]3
        tags  = @('a', 'b')
        more  = 'x', 'y'
        live  = $true
        none  = $null
        empty = @()
    }}
}}
try {{
    $answer = Invoke-RestMethod -Uri $uri -Method Post -Headers $headers -Body ($event | ConvertTo-Json -Depth 10)
}} catch {{ Write-Error $_ }}"""

SPLAT = f"""$body = @'
{{"name": "It's $5 `n"}}
'@
$params = @{{
    Uri     = "{URL}"
    Method  = 'POST'
    Body    = $body
    Headers = [System.Collections.Generic.Dictionary[string,string]]::new()
}}
$params.Headers["X"] = 'y'
irm @params"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(CHROME, '{"name": "It\'s $5€", "emoji": "💠"}', id="chrome"),
        pytest.param(FIREFOX, '{"name": "It\'s $5€", "emoji": "💠"}', id="firefox"),
        pytest.param(POSTMAN, '{"name": "Support Ticket", "properties": {"id": 9007199254740993}}', id="postman"),
        pytest.param(
            BY_HAND,
            '{"name": "Order placed", "user": {"uid": "u\'42"}, "properties": {"price": 1.10, "count": 3, '
            '"tags": ["a", "b"], "more": ["x", "y"], "live": true, "none": null, "empty": []}}',
            id="by hand",
        ),
        pytest.param(SPLAT.replace("`n", ""), '{"name": "It\'s $5 "}', id="splatting"),
        pytest.param(POSTMAN.replace("\n", "\r\n"), json_of(POSTMAN), id="line ends of Windows"),
        pytest.param(f'iwr {URL} -Me POST -Bod \'{{"name": "x"}}\'', '{"name": "x"}', id="short names"),
        pytest.param(
            f"$b = ConvertTo-Json @{{name = 'x'}} -Compress; irm {URL} -Body $b", '{"name": "x"}', id="ConvertTo-Json"
        ),
        pytest.param(
            f"$b = @{{}}\n$b['name'] = 'x'\n$b.session = @{{id = '1:2'}}\nirm {URL} -Body ($b|ConvertTo-Json)",
            '{"name": "x", "session": {"id": "1:2"}}',
            id="members one by one",
        ),
        pytest.param(
            f'<# a\ncomment #> [string]$n = "x"; irm {URL} -Body "{{""name"": ""${{n}}""}}"',
            '{"name": "x"}',
            id="braces",
        ),
        pytest.param(f'irm {URL} -Body "{{`"name`": `"`u{{78}}$([char]0x79)`"}}"', '{"name": "xy"}', id="code points"),
    ],
)
def test_what_tools_copy_is_read(text: str, expected: str) -> None:
    assert json_of(text) == expected
    assert read_pasted(text).source == "PowerShell"


@pytest.mark.parametrize("text", [CHROME, FIREFOX, POSTMAN])
def test_the_key_is_found(text: str) -> None:
    pasted = read_pasted(text)
    assert pasted.key
    assert pasted.key.secret == KEY
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS) == []


def test_what_the_script_computes_is_left_out_and_named() -> None:
    assert remarks_on(read_pasted(BY_HAND), RemarkKind.SUSPICIOUS) == [
        ("timestamp", "The program computes this value, so it was left out. Fill it in by hand.")
    ]


@pytest.mark.parametrize("value", ["$x", "$(Get-Date)", "$env:NAME", "${name}"])
def test_an_unknown_variable_in_the_body_stays_and_is_named(value: str) -> None:
    pasted = read_pasted(f'irm {URL} -Body "{{`"name`": `"{value}`"}}"')
    assert pasted.document == {"name": value}
    ((_, text),) = remarks_on(pasted, RemarkKind.SUSPICIOUS)
    assert f"“{value}”" in text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("$unknown", "The program computes the body, so it could not be read. Paste the JSON itself."),
        ("(Get-Content event.json -Raw)", "The program computes the body, so it could not be read."),
        ("(Get-Content event.json | ConvertFrom-Json)", "The program computes the body, so it could not be read."),
        ("('a' -f 1)", "The program computes the body"),
        ("'a' , 'b'", "The program computes the body"),
    ],
)
def test_a_computed_body_is_said_so(body: str, expected: str) -> None:
    pasted = read_pasted(f"irm {URL} -Body {body}")
    assert pasted.document is None
    assert pasted.remarks[0].text.startswith(expected)


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("-InFile event.json", "reads no files"),
        ("-Form @{a = 'b'}", "“-Form” sends no JSON"),
        ("-Credential $me", "“-Credential” was left out"),
    ],
)
def test_files_forms_and_credentials_are_refused(option: str, expected: str) -> None:
    pasted = read_pasted(f"irm {URL} {option}")
    assert any(expected in text for _, text in remarks_on(pasted, RemarkKind.IGNORED))


def test_a_token_is_a_bearer_token() -> None:
    pasted = read_pasted(f'irm {URL} -Token secret-secret-secret -Body \'{{"name": "secret-secret-secret"}}\'')
    assert pasted.document == {"name": "[key removed]"}
    assert pasted.key is None


def test_the_first_of_several_requests_is_taken() -> None:
    pasted = read_pasted(f"irm {URL} -Body '{{\"name\": \"x\"}}'\nirm {URL} -Body '{{}}'; irm {URL}")
    assert pasted.document == {"name": "x"}
    assert remarks_on(pasted, RemarkKind.IGNORED) == [("", "There are 2 more requests; the first was taken.")]


def test_a_table_cannot_hold_itself() -> None:
    text = f"$a = @{{name = 'x'}}\n$a['b'] = $a\n$a['c'] = $a\nirm {URL} -Body ($a | ConvertTo-Json)"
    assert json_of(text) == '{"name": "x", "b": {"name": "x"}, "c": {"name": "x", "b": {"name": "x"}}}'


def test_a_few_lines_cannot_fill_the_memory() -> None:
    doubling = "\n".join(f"$a{n + 1} = @{{ x = $a{n}; y = $a{n} }}" for n in range(60))
    pasted = read_pasted(f"$a0 = @{{ name = 'x' }}\n{doubling}\nirm {URL} -Body $a60")
    assert "computes" in pasted.remarks[0].text


@pytest.mark.parametrize("opening", ["@{a=", "@(", "(", "[a]", "[a]::b(", "ConvertTo-Json ", "$x.y(", "@{a=@("])
def test_deep_nesting_is_refused(opening: str) -> None:
    pasted = read_pasted(f"irm {URL} -Body {opening * 5000}")
    assert pasted.document is None


@pytest.mark.parametrize(
    ("text", "line"), [(f"irm {URL} -Body '{{", 1), (f'irm {URL} `\n-Body "', 2), (f"\n\nirm {URL} -Body @'\n{{}}", 1)]
)
def test_a_quote_without_end_is_named(text: str, line: int) -> None:
    assert complaint(text) == f"The quote that opens in line {line} is never closed. Copy the whole command."


@pytest.mark.parametrize(
    "odd",
    [
        "$h.Add = 1",
        "$h[1",
        "$h['a'] + 1",
        "$h[1] = 2",
        "$h.Remove('a')",
        "$x = 'a' +\n 'b'",
        "[int] $n = 1",
        "$x = [a]::b",
        "$x = ('a'; 'b')",
        "irm2 @unknown",
    ],
)
def test_other_statements_do_no_harm(odd: str) -> None:
    text = f'$h = @{{}}\n{odd}\nirm {URL} -Headers $h @unknown -Body \'{{"name": "x"}}\''
    assert read_pasted(text).document == {"name": "x"}


def test_texts_are_joined_over_lines() -> None:
    assert json_of(f"$b = '{{\"name\": ' +\n  '\"x\"}}'\nirm {URL} -Body $b") == '{"name": "x"}'


def test_a_number_too_large_for_json_is_refused() -> None:
    assert "too large" in complaint(f"irm {URL} -Body (@{{n = 1e999}} | ConvertTo-Json)")


@pytest.mark.parametrize("word", ["confirm", "irm-x", "x_iwr", "Invoke-RestMethods", "my-irm"])
def test_a_command_is_a_word_of_its_own(word: str) -> None:
    """What only contains its name is none; one that follows is found."""
    assert read_powershell(f"{word} {URL} -Body '{{}}'") is None
    found = read_powershell(f"# {word}\nIRM {URL} -Body '{{}}'")
    assert found
    assert found.body == "{}"

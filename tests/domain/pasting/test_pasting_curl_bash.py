r"""cURL for bash, as browsers, Postman and people write it."""

import pytest

from fs_event_studio.domain.pasting import RemarkKind, read_pasted
from fs_event_studio.domain.pasting.ansi_c import read_ansi_c
from support.pasting import KEY, URL, complaint, json_of, remarks_on

CHROME = rf"""curl '{URL}' \
  -H 'accept: */*' \
  -H 'accept-language: en-US,en;q=0.9' \
  -H 'authorization: Basic {KEY}' \
  -H 'cache-control: no-cache' \
  -H 'content-type: application/json' \
  -b '_ga=GA1.1.1; sid=secret-cookie' \
  -H 'sec-ch-ua: "Chromium";v="141"' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \
  --data-raw $'{{"name":"It\'s done\u0021","properties":{{"text":"line\\nbreak","emoji":"\ud83d\udca0"}}}}'"""

FIREFOX = f"""curl '{URL}' --compressed -X POST -H 'User-Agent: Mozilla/5.0' -H 'Accept: */*' \
-H 'Authorization: Basic {KEY}' -H 'Content-Type: application/json' --data-raw '{{"name":"Paid","id":1.10}}'"""

POSTMAN = f"""curl --location '{URL}' \\
--header 'Content-Type: application/json' \\
--header 'Authorization: Basic {KEY}' \\
--data '{{
    "name": "Support Ticket",
    "properties": {{
        "id": 9007199254740993
    }}
}}'"""

OLD_POSTMAN = POSTMAN.replace("--location", "--location --request POST").replace("--data ", "--data-raw ")

DOCUMENTATION = f"""curl -L -X POST '{URL}' \\
-H 'Content-Type: application/json' \\
-H 'Accept: application/json' \\
-H 'Authorization: Basic <API_KEY_VALUE>' \\
--data-raw '{{
  "name": "Support Ticket"
}}'"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            CHROME,
            r'{"name": "It' + r"'s done!" + r'", "properties": {"text": "line\nbreak", "emoji": "💠"}}',
            id="chrome",
        ),
        pytest.param(FIREFOX, '{"name": "Paid", "id": 1.10}', id="firefox"),
        pytest.param(POSTMAN, '{"name": "Support Ticket", "properties": {"id": 9007199254740993}}', id="postman"),
        pytest.param(
            OLD_POSTMAN, '{"name": "Support Ticket", "properties": {"id": 9007199254740993}}', id="old postman"
        ),
        pytest.param(DOCUMENTATION, '{"name": "Support Ticket"}', id="documentation"),
        pytest.param(POSTMAN.replace("\n", "\r\n"), json_of(POSTMAN), id="line ends of Windows"),
        pytest.param(f"```bash\n{FIREFOX}\n```", json_of(FIREFOX), id="fence of Markdown"),
        pytest.param(f"Don't worry, run this: {FIREFOX}", json_of(FIREFOX), id="after a sentence"),
        pytest.param(f"$ {FIREFOX}", json_of(FIREFOX), id="prompt"),
        pytest.param(f"# don't\nset -e\n{FIREFOX} # shipped", json_of(FIREFOX), id="comments"),
    ],
)
def test_what_tools_copy_is_read(text: str, expected: str) -> None:
    assert json_of(text) == expected
    assert read_pasted(text).source == "cURL (bash)"


NAMED_X = '{"name": "x"}'


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"curl {URL} -d '{NAMED_X}'", id="-d"),
        pytest.param(f"curl {URL} -d'{NAMED_X}'", id="glued"),
        pytest.param(f"curl {URL} --data='{NAMED_X}'", id="equals sign"),
        pytest.param(f"curl {URL} --data-binary '{NAMED_X}'", id="--data-binary"),
        pytest.param(f"curl {URL} --data-ascii '{NAMED_X}'", id="--data-ascii"),
        pytest.param(f"curl {URL} --json '{NAMED_X}'", id="--json"),
        pytest.param(f"""curl {URL} --json '{{"name":' --json ' "x"}}'""", id="--json twice"),
        pytest.param(f"curl --url {URL} -sSLXPOST -d '{NAMED_X}'", id="letters together"),
        pytest.param(f"curl -d '{NAMED_X}' -- {URL}", id="end of options"),
        pytest.param(f"curl -m 5 --retry 3 -o /dev/null {URL} -d '{NAMED_X}'", id="options with values"),
        pytest.param(f'curl {URL} -d "{{\\"name\\": \\"x\\"}}"', id="double quotes"),
        pytest.param(f"""curl {URL} -d {{'"name": '\\"x\\"}}""", id="a word of many parts"),
        pytest.param(f'curl {URL} -d $"{{\\"name\\": \\"x\\"}}"', id="translated"),
        pytest.param(f'curl {URL} -d $\'{{"name": "\\x78"}}\'', id="hexadecimal"),
        pytest.param(f'curl {URL} -d $\'{{"name": "\\170"}}\'', id="octal"),
        pytest.param(f'curl {URL} -d $\'{{"name": "\\U00000078"}}\'', id="code point"),
        pytest.param(f"/usr/bin/curl {URL} -d '{NAMED_X}'", id="path"),
        pytest.param(f"FOO=1 sudo curl {URL} -d '{NAMED_X}'", id="prefixes"),
        pytest.param(f"cd /tmp && curl {URL} -d '{NAMED_X}' 2>/dev/null | jq .", id="between commands"),
        pytest.param(f"curl {URL} -d '{NAMED_X}' &>log; echo done", id="redirection"),
        pytest.param(f"echo '{NAMED_X}' | curl {URL} -d @-", id="echo"),
        pytest.param(f"echo '{NAMED_X}' |\n  curl {URL} -d @-", id="echo over lines"),
        pytest.param(f"printf %s '{NAMED_X}' | curl {URL} --data-binary @-", id="printf"),
        pytest.param(f"printf '%s\\n' '{NAMED_X}' | curl {URL} -d @-", id="printf with a line break"),
        pytest.param(f"curl {URL} \\ \n -d '{NAMED_X}'", id="blank after a backslash"),
        pytest.param(f"cat <<EOF | curl {URL} -d @-\n{NAMED_X}\nEOF", id="heredoc through cat"),
        pytest.param(f"curl {URL} -d @- <<< '{NAMED_X}'", id="here-string"),
        pytest.param(f"curl {URL} -d @- <<EOF\n{NAMED_X}\nEOF\necho", id="heredoc"),
        pytest.param(f"curl {URL} -d @- <<'EOF' -s\n{NAMED_X}\nEOF", id="quoted heredoc"),
        pytest.param(f"curl {URL} -d @- <<-\\EOF\n\t{NAMED_X}\n\tEOF", id="heredoc with tabs"),
        pytest.param(f"curl {URL} -d @- <<EOF\n{NAMED_X}", id="heredoc without end"),
        pytest.param(f"BODY='{NAMED_X}'\ncurl {URL} -d \"$BODY\"", id="variable"),
        pytest.param(f"export NAME=x; curl {URL} -d '{{\"name\": \"'${{NAME}}'\"}}'", id="exported variable"),
        pytest.param(f'NAME=x\ncurl {URL} -d @- <<EOF\n{{"name": "$NAME"}}\nEOF', id="variable in a heredoc"),
    ],
)
def test_every_spelling_of_a_body_is_read(text: str) -> None:
    assert json_of(text) == NAMED_X


@pytest.mark.parametrize("kind", [RemarkKind.CHANGED, RemarkKind.SUSPICIOUS])
def test_an_ordinary_copy_has_no_doubts(kind: RemarkKind) -> None:
    assert remarks_on(read_pasted(CHROME), kind) == []


def test_headers_that_do_not_matter_are_summed_up() -> None:
    (_, (path, text)) = remarks_on(read_pasted(CHROME), RemarkKind.IGNORED)
    assert path == "headers"
    assert text == (
        "Headers that have no place in an event were left out: "
        "accept, accept-language, cache-control, Cookie, sec-ch-ua and 1 more."
    )


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("-d @event.json", "“@…”"),
        ("--data-binary @/etc/passwd", "“@…”"),
        ("--json @-", "“@…”"),
        ("-F name=x", "“--form”"),
        ("--form-string name=x", "“--form-string”"),
        ("--data-urlencode name=x", "“--data-urlencode”"),
        ("-T event.json", "“--upload-file”"),
    ],
)
def test_files_and_forms_are_refused(options: str, expected: str) -> None:
    pasted = read_pasted(f"curl {URL} {options}")
    assert pasted.document is None
    ((_, text),) = remarks_on(pasted, RemarkKind.IGNORED)
    assert expected in text


def test_headers_from_a_file_are_left_out() -> None:
    pasted = read_pasted(f"curl {URL} -H @headers.txt -d '{NAMED_X}'")
    assert remarks_on(pasted, RemarkKind.IGNORED) == [
        ("headers", "This tool reads no files, so the headers in one were left out.")
    ]


def test_data_raw_takes_an_at_sign_as_it_is() -> None:
    assert "not JSON" in read_pasted(f"curl {URL} --data-raw @file").remarks[0].text


def test_options_without_a_place_are_summed_up() -> None:
    pasted = read_pasted(f"curl -kvsS --proxy http://user:pw@proxy {URL} -d '{NAMED_X}' -k --max-time 5")
    assert remarks_on(pasted, RemarkKind.IGNORED) == [
        ("", "Options that have no place in an event were left out: --insecure, --proxy, --max-time.")
    ]


@pytest.mark.parametrize("more", [f"\ncurl {URL} -d '{{}}'", f" --next {URL} -d '{{}}'", f" -: {URL} -d '{{}}'"])
def test_the_first_of_several_requests_is_taken(more: str) -> None:
    pasted = read_pasted(f"curl {URL} -d '{NAMED_X}'{more}")
    assert pasted.document == {"name": "x"}
    assert remarks_on(pasted, RemarkKind.IGNORED) == [("", "There are 1 more requests; the first was taken.")]


@pytest.mark.parametrize("text", ['-d "{\\"name\\": \\"$NAME\\"}"', '-d @- <<EOF\n{"name": "$NAME"}\nEOF'])
def test_a_variable_without_a_value_stays_and_is_named(text: str) -> None:
    pasted = read_pasted(f"curl {URL} {text}")
    assert pasted.document == {"name": "$NAME"}
    ((_, remark),) = remarks_on(pasted, RemarkKind.SUSPICIOUS)
    assert "“$NAME”" in remark


def test_a_dollar_sign_in_single_quotes_is_no_variable() -> None:
    pasted = read_pasted(f'curl {URL} -d \'{{"name": "$NAME costs 5$"}}\'')
    assert pasted.document == {"name": "$NAME costs 5$"}
    assert not pasted.remarks


@pytest.mark.parametrize("options", ["-X GET", "-XPUT", "-G", "--head"])
def test_a_method_other_than_post_is_suspicious(options: str) -> None:
    pasted = read_pasted(f"curl {URL} {options} -d '{NAMED_X}'")
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS) == [
        ("method", "The request was no POST. Events are sent with POST.")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"curl {URL} -d '{NAMED_X}", "The single quote that opens in line 1 is never closed. Copy the whole command."),
        (f'curl {URL} \\\n-d "{{', "The double quote that opens in line 2 is never closed. Copy the whole command."),
        (f"curl {URL} -d $'{{", "The quote $' that opens in line 1 is never closed. Copy the whole command."),
        (f'curl {URL} -d "$(cat event.json)"', "“$(…)” or “`…`” stands for what another command prints. "),
        (f"curl {URL} -d `cat event.json`", "“$(…)” or “`…`” stands for what another command prints. "),
        (f"curl {URL} -d @- <<EOF\n$(date)\nEOF", "“$(…)” or “`…`” stands for what another command prints. "),
    ],
)
def test_a_command_that_cannot_be_read_says_why(text: str, expected: str) -> None:
    assert complaint(text).startswith(expected)


def test_a_file_read_by_another_command_is_no_body() -> None:
    assert not read_pasted(f"cat event.json | curl {URL} -d @-").document


def test_a_body_that_is_not_json_says_where() -> None:
    assert complaint(f"curl {URL} -d '{{\"name\": x}}'") == (
        "The body is not JSON. Line 1, column 10 of it: "
        "A value is expected here: a text in double quotes, a number, true, false, null, { or [."
    )


def test_no_body_is_said_so() -> None:
    assert complaint(f"curl {URL}") == "The request has no body that could be read. An event is sent as a JSON body."


@pytest.mark.parametrize(
    ("url", "path", "text"),
    [
        ("https://api.example.com/v2/events", "url", "The request went to “api.example.com”, which is not Fullstory."),
        ("https://fullstory.com.evil.org/v2/events", "url", "The request went to “fullstory.com.evil.org”, which is"),
        ("https://api.fullstory.com/v2/users", "url", "The request was not for the events API."),
    ],
)
def test_another_address_is_suspicious(url: str, path: str, text: str) -> None:
    ((found_path, found_text),) = remarks_on(read_pasted(f"curl {url} -d '{NAMED_X}'"), RemarkKind.SUSPICIOUS)
    assert (found_path, found_text[: len(text)]) == (path, text)


@pytest.mark.parametrize(
    "url",
    [URL, "api.fullstory.com/v2/events/", "https://api.eu1.fullstory.com/v2beta/events", "$BASE/v2/events"],
)
def test_fullstorys_addresses_are_not_remarked(url: str) -> None:
    assert read_pasted(f"curl '{url}' -d '{NAMED_X}'").remarks == ()


@pytest.mark.parametrize("url", ["http://[::1", "http://[x]/", "//", "", "http://\u2100.com/", "https://a b/"])
def test_an_address_that_cannot_be_read_does_no_harm(url: str) -> None:
    assert read_pasted(f"curl '{url}' -d '{NAMED_X}'").document == {"name": "x"}


def test_two_addresses_are_suspicious() -> None:
    pasted = read_pasted(f"curl {URL} {URL} -d '{NAMED_X}'")
    assert remarks_on(pasted, RemarkKind.SUSPICIOUS) == [("url", "There are 2 addresses; the first was taken.")]


@pytest.mark.parametrize(
    ("escaped", "meant"),
    [
        (r"\a\b\e\E\f\n\r\t\v", "\a\b\x1b\x1b\f\n\r\t\v"),
        (r"\\\'\"\?", "\\'\"?"),
        (r"\x41\x4\101\7\u0041\u41\U0001F389", "A\x04A\x07AA🎉"),
        (r"\xc3\xa9\303\251", "éé"),
        (r"\ud83d\udca0", "💠"),
        (r"\cA\c?", "\x01\x1f"),
        (r"\q\U7FFFFFFF", "\\q\ufffd"),
        ("é", "é"),
    ],
)
def test_escapes_of_c_are_read_as_bash_reads_them(escaped: str, meant: str) -> None:
    assert read_ansi_c(escaped) == meant


def test_a_heredoc_is_expanded_as_bash_does() -> None:
    text = f'NAME=x\ncurl {URL} -d @- <<EOF\n{{"name": "$NAME \\$5 \\`b\\` \\\\\\\\ \\q\\\n"}}\nEOF'
    assert "not JSON" in complaint(text)
    assert json_of(text.replace("\\q", "")) == '{"name": "x $5 `b` \\\\ "}'
    assert json_of(
        text.replace("\\q", "").replace("<<EOF", "<<'EOF'").replace("\\$", "$").replace("\\`", "`").replace("\\\n", "")
    ) == ('{"name": "$NAME $5 `b` \\\\\\\\ "}')


@pytest.mark.parametrize("piped", ["echo -e", "printf", "cat"])
def test_what_another_command_prints_is_not_guessed(piped: str) -> None:
    assert read_pasted(f"{piped} '{NAMED_X}' x | curl {URL} -d @-").document is None


def test_zero_bytes_from_printf_are_read() -> None:
    assert "not JSON" in complaint(f"printf '%s\\0%s' 'a' 'b' | curl {URL} -d @-")

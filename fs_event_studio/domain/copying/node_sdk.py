"""A program for Node that sends with Fullstory's own client, @fullstory/server-api-client (looked up in 1.1.0)."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from fs_event_studio.domain import json_text
from fs_event_studio.domain.copying.javascript_numbers import written_by_javascript
from fs_event_studio.domain.copying.node import text_literal
from fs_event_studio.domain.environments import FULLSTORY_URL
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonTextError, JsonValue
from fs_event_studio.domain.phrases import Phrase


def sdk_program(url: str, body: str, idempotency_key: str | None) -> str:
    """A program whose client writes the body anew, from an object of JavaScript.

    Errors: ValueError, with a sentence, if the body is no JSON object.
    """
    extra = f"  idempotencyKey: {text_literal(idempotency_key)},\n" if idempotency_key is not None else ""
    literal = "\n".join(_lines("  body: ", _document(body), "  ", ","))
    return f"""\
// npm install @fullstory/server-api-client
{"".join(_notes(url))}const {{ init }} = require("@fullstory/server-api-client");

const client = init({{ apiKey: process.env.FULLSTORY_API_KEY }});

client.events.create({{
{literal}
{extra}}}).then((response) => console.log(response.httpStatusCode));
"""


def _document(body: str) -> JsonObject:
    try:
        document = json_text.read(body).value
    except JsonTextError as error:
        raise ValueError(Phrase("The body is no JSON, so the SDK cannot send it. {0}", error.reason)) from error
    if not isinstance(document, dict):
        raise ValueError("The body is no JSON object, so the SDK cannot send it.")  # noqa: TRY004 - as documented
    return document


def _notes(url: str) -> Iterator[str]:
    """The client takes no address; where it sends is decided by variables of the environment."""
    parts = urlsplit(url)
    base = f"{parts.scheme}://{parts.netloc}"
    if base != FULLSTORY_URL:
        prefix = parts.path.removesuffix("/v2/events")
        yield f"// The client sends to {FULLSTORY_URL}. To send to {base}{prefix}, run it with\n"
        yield f"// NODE_ENV=development FS_API_HOST={base}{prefix}\n"


def _lines(before: str, value: JsonValue, indent: str, after: str) -> Iterator[str]:
    """The lines of a value.   before, after: what stands on its first and last line."""
    if isinstance(value, dict) and value:
        yield f"{before}{{"
        for name, member in value.items():
            yield from _lines(f"{indent}  {_name(name)}: ", member, f"{indent}  ", ",")
        yield f"{indent}}}{after}"
    elif isinstance(value, list) and value:
        yield f"{before}["
        for item in value:
            yield from _lines(f"{indent}  ", item, f"{indent}  ", ",")
        yield f"{indent}]{after}"
    else:
        yield f"{before}{json_text.write(value)}{after}{_comment(value)}"


def _name(name: str) -> str:
    """A member's name; `__proto__` is none unless it is computed."""
    return '["__proto__"]' if name == "__proto__" else text_literal(name)


def _comment(value: JsonValue) -> str:
    if not isinstance(value, JsonNumber):
        return ""
    sent = written_by_javascript(value.literal)
    return "" if sent == value.literal else f" // JavaScript sends {sent}"

"""A program for Node 18 or newer that sends with fetch. It runs as a script and as a module."""

from fs_event_studio.domain import json_text


def fetch_program(url: str, body: str, idempotency_key: str | None) -> str:
    """A program that sends exactly this body."""
    extra = f'    "Idempotency-Key": {text_literal(idempotency_key)},\n' if idempotency_key is not None else ""
    return f"""\
const body = {_raw_literal(body)};

fetch({text_literal(url)}, {{
  method: "POST",
  headers: {{
    Authorization: `Basic ${{process.env.FULLSTORY_API_KEY}}`,
    "Content-Type": "application/json",
{extra}  }},
  body,
}}).then(async (response) => console.log(response.status, await response.text()));
"""


def text_literal(text: str) -> str:
    """A text of JavaScript; JSON's texts are such."""
    return json_text.write(text)


def _raw_literal(body: str) -> str:
    """The body between backticks, which leaves JSON readable; else with escapes."""
    fits = not body.endswith("\\") and "${" not in body and all(c in "\n\t" or c.isprintable() for c in body)
    return f"String.raw`{body}`" if fits and "`" not in body else text_literal(body)

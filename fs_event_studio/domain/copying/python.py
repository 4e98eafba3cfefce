"""A Python program that sends with requests."""

from fs_event_studio.domain import json_text


def requests_program(url: str, body: str, idempotency_key: str | None) -> str:
    """A program that sends exactly this body."""
    extra = f'        "Idempotency-Key": {_text(idempotency_key)},\n' if idempotency_key is not None else ""
    return f"""\
import os

import requests

BODY = {_literal(body)}

response = requests.post(
    {_text(url)},
    headers={{
        "Authorization": f"Basic {{os.environ['FULLSTORY_API_KEY']}}",
        "Content-Type": "application/json",
{extra}    }},
    data=BODY.encode(),
    timeout=30,
)
print(response.status_code, response.text)
"""


def _text(text: str) -> str:
    """A text of Python; JSON's texts are such."""
    return json_text.write(text)


def _literal(body: str) -> str:
    """The body as a raw text in triple quotes, which leaves JSON readable; else with escapes."""
    fits = '"""' not in body and not body.endswith(('"', "\\")) and all(c in "\n\t" or c.isprintable() for c in body)
    return f'r"""{body}"""' if fits else repr(body)

"""A cURL command for bash."""

import shlex

_LONGEST_ARGUMENT_BYTES = 100_000
"""Linux takes no argument of 128 kB or more."""

_CONTINUED = " \\\n  "


def curl_command(url: str, body: str, idempotency_key: str | None) -> str:
    """A command that sends exactly this body."""
    headers = [
        '-H "Authorization: Basic $FULLSTORY_API_KEY"',
        "-H 'Content-Type: application/json'",
        *([f"-H {shlex.quote(f'Idempotency-Key: {idempotency_key}')}"] if idempotency_key is not None else []),
    ]
    start = f"curl {shlex.quote(url)}"
    if "\0" not in body and len(body.encode("utf-8", "surrogatepass")) <= _LONGEST_ARGUMENT_BYTES:
        return _CONTINUED.join([start, *headers, f"--data-raw {shlex.quote(body)}"]) + "\n"
    # What is built into bash has no such limit, and a zero byte can stand in no argument.
    pieces = body.split("\0")
    template = "\\0".join(["%s"] * len(pieces))
    printed = " ".join(["printf", shlex.quote(template), *map(shlex.quote, pieces)])
    return f"{printed} |{_CONTINUED}{_CONTINUED.join([start, *headers, '--data-binary @-'])}\n"

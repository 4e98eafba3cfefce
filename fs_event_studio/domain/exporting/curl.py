"""A script for bash that sends the kept events again, one cURL command each."""

from fs_event_studio.domain.copying.curl import curl_command
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.exchanges import Exchange

_HEAD = """\
#!/usr/bin/env bash
# Events from the history of FS Event Studio. It holds no key: set FULLSTORY_API_KEY before you run it.
# Each command keeps its idempotency key, so that an event that was taken already is not made twice.
set -u
"""


class CurlWriter:
    """Writes exchanges as one script. left_out: how many had a body that is no text, which a script cannot hold."""

    def __init__(self) -> None:
        self.left_out = 0

    def head(self) -> str:
        """What the script begins with."""
        return _HEAD

    def entry(self, exchange: Exchange) -> str:
        """The command of one exchange under a comment that says which it is."""
        sent = exchange.sent
        comment = (
            f"\n# #{exchange.id}, {sent.sent_at.isoformat(timespec='milliseconds')}: {one_line(sent.event_name)}\n"
        )
        try:
            body = sent.request.body.decode()
        except UnicodeDecodeError:
            self.left_out += 1
            return f"{comment}# Left out: its body is not UTF-8.\n"
        if sent.request.method != "POST":
            self.left_out += 1
            return f"{comment}# Left out: it is a {one_line(sent.request.method)} request, not an event.\n"
        return comment + curl_command(sent.request.url, body, sent.idempotency_key or None)

    def tail(self) -> str:
        """Nothing comes after the last command."""
        return ""

"""Running copies against stand-ins for curl, fetch and Fullstory's Node client: what would have been sent."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from support.requests_programs import RUN_KEY

needs_bash = pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
needs_node = pytest.mark.skipif(not shutil.which("node"), reason="no Node.js")

_CURL = r"""
curl() {
  for argument in "$@"; do printf '%s\0' "$argument"; done >"$OUT/arguments"
  for last in "$@"; do :; done
  if [ "$last" = @- ]; then cat >"$OUT/stdin"; fi
}
"""

_FETCH = """
const fs = require("node:fs");
globalThis.fetch = async (url, options) => {
  fs.writeFileSync(`${process.env.OUT}/body`, options.body);
  fs.writeFileSync(`${process.env.OUT}/call.json`, JSON.stringify({ url, headers: options.headers }));
  return { status: 200, text: async () => "{}" };
};
"""

_SDK = """
const fs = require("node:fs");
exports.init = ({ apiKey }) => ({ events: { create: async ({ body, idempotencyKey }) => {
  fs.writeFileSync(`${process.env.OUT}/body`, JSON.stringify(body));
  const headers = { Authorization: `Basic ${apiKey}`, "Idempotency-Key": idempotencyKey };
  fs.writeFileSync(`${process.env.OUT}/call.json`, JSON.stringify({ headers }));
  return { httpStatusCode: 200 };
} } });
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a copy sent.   url: empty if the copy does not give it to its library."""

    url: str
    headers: dict[str, str]
    body: bytes


def run_curl(command: str, folder: Path) -> Sent:
    """Run a command in bash, with a function in the place of curl."""
    script = folder / "copy.sh"
    script.write_bytes(f"{_CURL}\n{command}".encode())
    _run(["bash", "--norc", str(script)], folder)
    arguments = (folder / "arguments").read_bytes().decode().split("\0")[:-1]
    url, *options = arguments
    pairs = list(zip(options[::2], options[1::2], strict=True))
    headers = dict(value.split(": ", 1) for name, value in pairs if name == "-H")
    (body,) = [value for name, value in pairs if name.startswith("--data")]
    return Sent(url, headers, (folder / "stdin").read_bytes() if body == "@-" else body.encode())


def run_node(program: str, folder: Path, suffix: str = ".js") -> Sent:
    """Run a program in Node, with a stand-in for fetch or Fullstory's client."""
    client = folder / "node_modules" / "@fullstory" / "server-api-client"
    client.mkdir(parents=True, exist_ok=True)
    (client / "index.js").write_text(_SDK)
    (folder / "fetch.cjs").write_text(_FETCH)
    copy = folder / f"copy{suffix}"
    copy.write_bytes(program.encode())
    _run(["node", "--require", str(folder / "fetch.cjs"), str(copy)], folder)
    return _sent(folder)


def _sent(folder: Path) -> Sent:
    call = json.loads((folder / "call.json").read_text())
    return Sent(call.get("url", ""), call["headers"], (folder / "body").read_bytes())


def _run(command: Sequence[str], folder: Path) -> None:
    environment = {**os.environ, "OUT": str(folder), "FULLSTORY_API_KEY": RUN_KEY}
    result = subprocess.run(
        command, env=environment, cwd=folder, check=False, capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stderr

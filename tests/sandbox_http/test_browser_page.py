"""A page on another origin, in a real browser, can read nothing of the sandbox and change nothing in it."""

import html
import http.server
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.sandbox.server import ServedSandbox
from support import servers

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="there is no Chromium"),
    pytest.mark.timeout(180),
]

PAGE = """<!doctype html><body><pre id="said"></pre><script>
const target = TARGET, key = 'Basic KEY', event = '{"name": "From a page"}';
const attempts = {
  'fetch /me with the key': () => fetch(target + '/me', {headers: {Authorization: key}}).then((a) => a.text()),
  'fetch of the description': () => fetch(target + '/_sandbox/openapi.json').then((a) => a.text()),
  'post with the key': () => fetch(target + '/v2/events', {method: 'POST', headers: {Authorization: key}, body: event})
    .then((a) => a.text()),
  'reset': () => fetch(target + '/_sandbox/reset', {method: 'POST'}).then((a) => a.text()),
  'opaque post': () => fetch(target + '/v2/events', {method: 'POST', mode: 'no-cors', body: event})
    .then((a) => a.text()),
  'XMLHttpRequest': () => new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.onload = () => done(request.responseText);
    request.onerror = () => fail(new Error('refused'));
    request.open('POST', target + '/v2/events');
    request.setRequestHeader('Content-Type', 'text/plain');
    request.send(event);
  }),
  'script': () => new Promise((done, fail) => {
    const script = document.createElement('script');
    script.onload = () => done('ran');
    script.onerror = () => fail(new Error('refused'));
    script.src = target + '/me';
    document.body.append(script);
  }),
  'frame': () => new Promise((done, fail) => {
    const frame = document.createElement('iframe');
    frame.onload = () => {
      try { done(frame.contentDocument.body.textContent); } catch (error) { fail(error); }
    };
    frame.src = target + '/me';
    document.body.append(frame);
  }),
  'form': () => new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.name = 'sink';
    document.body.append(frame);
    const form = document.createElement('form');
    form.action = target + '/v2/events';
    form.method = 'POST';
    form.enctype = 'text/plain';
    form.target = 'sink';
    const field = document.createElement('input');
    field.name = '{"name": "From a form", "ignore": "';
    field.value = '"}';
    form.append(field);
    document.body.append(form);
    frame.onload = () => {
      let text = '';
      try { text = frame.contentDocument.body.textContent; } catch (error) { /* as it should be */ }
      done(text);
    };
    form.submit();
  }),
  'beacon': async () => { navigator.sendBeacon(target + '/v2/events', event); return ''; },
  'WebSocket': () => new Promise((done, fail) => {
    const socket = new WebSocket(target.replace('http', 'ws') + '/v2/events');
    socket.onopen = () => done('open');
    socket.onerror = () => fail(new Error('refused'));
  }),
};
(async () => {
  const said = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    const late = new Promise((_, fail) => setTimeout(() => fail(new Error('late')), 3000));
    try { said[name] = await Promise.race([attempt(), late]); } catch (error) { said[name] = null; }
  }
  document.getElementById('said').textContent = JSON.stringify(said);
})();
</script></body>"""


@contextmanager
def page_about(target: str) -> Iterator[str]:
    """The URL of a page that tries everything on `target`."""
    content = PAGE.replace("TARGET", json.dumps(target)).replace("KEY", SANDBOX_KEY).encode()

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


def browse(url: str, profile: Path, *options: str) -> str:
    """What the browser makes of the address, as HTML."""
    command = [BROWSER or "", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += [f"--user-data-dir={profile}", "--no-first-run", "--disable-background-networking", *options]
    command += ["--virtual-time-budget=60000", "--timeout=60000", "--dump-dom", url]
    run = subprocess.run(command, capture_output=True, text=True, timeout=150, check=False)
    if not run.stdout:
        pytest.skip(f"Chromium does not run here: {run.stderr[-300:]}")
    return run.stdout


def said_by_page(target: str, profile: Path) -> dict[str, Any]:
    """What each attempt could read; None if it was refused."""
    with page_about(target) as url:
        found = re.search('<pre id="said">(.+?)</pre>', browse(url, profile))
    assert found
    said: dict[str, Any] = json.loads(html.unescape(found[1]))
    return said


def test_a_page_can_do_nothing(served: ServedSandbox, tmp_path: Path) -> None:
    said = said_by_page(served.url, tmp_path)
    assert len(said) == 11
    assert {name: text for name, text in said.items() if text} == {}
    assert served.sandbox.world.events() == ()
    assert list(served.sandbox.world.journal.find(lambda _: True)) == [], "none of them came as far as the API"


def test_the_page_would_have_its_way_with_a_careless_server(tmp_path: Path) -> None:
    """So the test above proves something."""
    allowed = ("Access-Control-Allow-Origin: *", "Access-Control-Allow-Headers: *")
    with servers.LoopbackServer(servers.answering(servers.answer(b"{}", "200 OK", *allowed))) as careless:
        said = said_by_page(f"http://{careless.host}", tmp_path)
        posts = [request for request in careless.requests if request.startswith(b"POST /v2/events ")]
    assert {"fetch /me with the key", "post with the key", "reset", "XMLHttpRequest"} <= {
        n for n, t in said.items() if t
    }
    assert len(posts) >= 4


def test_a_page_whose_name_leads_here_can_do_nothing(served: ServedSandbox, tmp_path: Path) -> None:
    """DNS rebinding: the browser takes the sandbox for the page's own server, so it is asked without Origin."""
    port = served.url.rpartition(":")[2]
    seen = browse(f"http://evil.example:{port}/me", tmp_path, "--host-resolver-rules=MAP evil.example 127.0.0.1")
    assert "bad_host" in seen

"""A package such as keyrings.alt, which is merely installed, must not make us write keys to a file."""

import base64
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from fs_event_studio.credentials.backends import PLACES
from support.key_steps import Result, run_steps
from support.secret_service import Desktop, State, desktop

pytestmark = pytest.mark.secret_service

SECRET = "na1.canary-canary-canary/AB12C"
ORIGIN = "https://api.fullstory.com"
STEPS = [("save", "live", ORIGIN, SECRET), ("read", "live", ORIGIN)]
NAME = "keyrings.alt.file.PlaintextKeyring"
REFUSED = f"would use {NAME}, which this app does not trust with keys."

# Like keyrings.alt 5: found by its entry point. Unlike it, it has the highest priority, and needs no other package.
PLAIN_TEXT_KEYRING = """
    import base64, os, pathlib
    from keyring.backend import KeyringBackend

    class PlaintextKeyring(KeyringBackend):
        priority = 9.5

        def _file(self, service, username):
            folder = pathlib.Path(os.environ["XDG_DATA_HOME"], "python_keyring")
            folder.mkdir(exist_ok=True)
            return folder / base64.urlsafe_b64encode(f"{service} {username}".encode()).decode()

        def get_password(self, service, username):
            file = self._file(service, username)
            return base64.decodebytes(file.read_bytes()).decode() if file.exists() else None

        def set_password(self, service, username, password):
            self._file(service, username).write_bytes(base64.encodebytes(password.encode()))

        def delete_password(self, service, username):
            self._file(service, username).unlink()
    """


@pytest.fixture(params=[State.NO_SERVICE, State.UNLOCKED], ids=lambda state: state.value)
def state(request: pytest.FixtureRequest) -> State:
    assert isinstance(request.param, State)
    return request.param


@pytest.fixture
def computer(state: State, tmp_path: Path) -> Iterator[Desktop]:
    """One on which a package with the plain-text backend is installed."""
    package = tmp_path / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(dedent(PLAIN_TEXT_KEYRING), encoding="utf-8")
    about = tmp_path / "keyrings.alt-5.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n", encoding="utf-8")
    (about / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n", encoding="utf-8")
    with desktop(state) as plain:
        yield Desktop({**plain.environ, "PYTHONPATH": str(tmp_path)}, plain.home)


def files_with_key(folder: Path) -> list[str]:
    """Names of the files that hold the key, readable or in base64."""
    forms = (SECRET.encode(), base64.b64encode(SECRET.encode()), base64.urlsafe_b64encode(SECRET.encode()))
    files = (Path(root, name) for root, _, names in os.walk(folder) for name in names)
    return [file.name for file in files if file.is_file() and any(form in file.read_bytes() for form in forms)]


def save_with_the_library(environ: Mapping[str, str]) -> None:
    program = f"import keyring; keyring.set_password('any', 'live', {SECRET!r})"
    subprocess.run([sys.executable, "-c", program], env=environ, check=True)


def configure(computer: Desktop, backend: str) -> None:
    folder = Path(computer.environ["XDG_CONFIG_HOME"], "python_keyring")
    folder.mkdir()
    (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={backend}\n", encoding="utf-8")


def test_the_library_alone_would_write_the_key_to_a_file(computer: Desktop) -> None:
    """So what the other tests look for is there to be found."""
    save_with_the_library(computer.environ)
    assert len(files_with_key(computer.home)) == 1


@pytest.mark.parametrize("state", [State.NO_SERVICE], indirect=True)
def test_it_is_refused_by_name_and_nothing_is_written(computer: Desktop) -> None:
    saved, read = run_steps(computer.environ, STEPS)
    assert {saved.trouble, read.trouble} == {"NoUsableKeyring"}
    assert REFUSED in saved.sentence
    saved, read = run_steps(computer.environ, STEPS, fallback=True)
    assert saved.persistent is False
    assert REFUSED in str(saved.value)
    assert read == Result(SECRET)
    assert files_with_key(computer.home) == []


@pytest.mark.parametrize("state", [State.UNLOCKED], indirect=True)
def test_beside_a_secret_service_that_alone_is_used(computer: Desktop) -> None:
    """The library then makes a chain with the plain-text backend as its first link."""
    kept = f"Keys are kept in {PLACES['keyring.backends.SecretService.Keyring']}."
    assert run_steps(computer.environ, STEPS) == [Result(kept, persistent=True), Result(SECRET)]
    assert files_with_key(computer.home) == []


def test_a_setting_does_not_make_us_use_it(computer: Desktop) -> None:
    """Neither the library's variable nor its file."""
    by_variable = {**computer.environ, "PYTHON_KEYRING_BACKEND": NAME}
    saved, _ = run_steps(by_variable, STEPS)
    assert REFUSED in saved.sentence
    configure(computer, NAME)
    saved, _ = run_steps(computer.environ, STEPS)
    assert REFUSED in saved.sentence
    assert files_with_key(computer.home) == []


@pytest.mark.parametrize(
    ("backend", "sentence"),
    [
        pytest.param("keyring.backends.null.Keyring", "would use keyring.backends.null.Keyring", id="switched-off"),
        pytest.param("no.such.Backend", "cannot be set up (ModuleNotFoundError)", id="missing-module"),
        pytest.param("keyring.backends.null.Missing", "cannot be set up (AttributeError)", id="missing-class"),
        pytest.param("", "cannot be set up (ValueError)", id="empty"),
        pytest.param("keyring.backends.Windows.WinVaultKeyring", "cannot be set up", id="of-another-system"),
    ],
)
@pytest.mark.parametrize("state", [State.UNLOCKED], indirect=True)
def test_a_setting_is_not_overruled(computer: Desktop, backend: str, sentence: str) -> None:
    """Who switched the keyring off, or made a mistake in the file, is told so; no other backend steps in."""
    configure(computer, backend)
    saved, _ = run_steps(computer.environ, STEPS)
    assert sentence in saved.sentence


@pytest.mark.parametrize("state", [State.UNLOCKED], indirect=True)
def test_a_setting_may_choose_among_the_allowed(computer: Desktop) -> None:
    configure(computer, "keyring.backends.SecretService.Keyring")
    saved, read = run_steps(computer.environ, STEPS)
    assert (saved.persistent, read) == (True, Result(SECRET))

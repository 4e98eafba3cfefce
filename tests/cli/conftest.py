"""Command lines that touch neither the files nor the keyring of whoever runs the tests."""

from pathlib import Path

import pytest

from fs_event_studio.bootstrap import KEY_VARIABLE, Studio, key_store
from fs_event_studio.settings.folders import DATA_DIR_VARIABLE
from fs_event_studio.usecases.ports import KeyStore
from fs_event_studio.usecases.secrets import WatchedKeyStore
from support.cli_runs import Cli
from support.fake_keys import FakeKeys


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    monkeypatch.delenv(DATA_DIR_VARIABLE, raising=False)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> FakeKeys:
    """The key store of every run in this process."""
    fake = FakeKeys()

    def open_keys(studio: Studio) -> KeyStore:
        return WatchedKeyStore(fake, studio.secrets)

    monkeypatch.setattr(key_store, "open_keys", open_keys)
    return fake


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Where the runs of a test keep their files; not made yet."""
    return tmp_path / "data"


@pytest.fixture
def cli(
    data_dir: Path,
    keys: FakeKeys,  # noqa: ARG001 - instead of the real keyring
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Cli:
    """Runs commands in this process."""
    return Cli(data_dir, monkeypatch, capsys)

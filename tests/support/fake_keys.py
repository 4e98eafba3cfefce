"""A hand-written stand-in for the port KeyStore."""

from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.ports import KeyStoreStatus
from fs_event_studio.usecases.troubles import KeyringTrouble


class FakeKeys:
    """Keeps keys in `kept`, by environment and origin.

    persistent: whether it says that they outlive the run.
    trouble: if set, read, save and delete raise KeyringTrouble with this sentence.
    """

    def __init__(self, *, persistent: bool = True) -> None:
        self.kept: dict[tuple[str, str], ApiKey] = {}
        self.persistent = persistent
        self.trouble = ""

    def status(self) -> KeyStoreStatus:
        return KeyStoreStatus(
            self.persistent, Phrase("Keys are kept in {0}.", "a test") if self.persistent else "No usable keyring."
        )

    def read(self, environment: str, origin: str) -> ApiKey | None:
        self._fail_if_told()
        return self.kept.get((environment, origin))

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        self._fail_if_told()
        self.kept[environment, origin] = key
        return self.status()

    def delete(self, environment: str, origin: str) -> bool:
        self._fail_if_told()
        return self.kept.pop((environment, origin), None) is not None

    def _fail_if_told(self) -> None:
        if self.trouble:
            raise KeyringTrouble(self.trouble)

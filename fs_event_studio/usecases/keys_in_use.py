"""Which key goes to which environment."""

from dataclasses import dataclass

from fs_event_studio.domain.environments import SANDBOX_KEY, Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.ports import KeyStore
from fs_event_studio.usecases.troubles import EnvironmentTrouble

_DUMMY = ApiKey(SANDBOX_KEY)


class KeyMissing(EnvironmentTrouble):
    """There is no key for the environment; the message says how to give one."""


@dataclass(frozen=True, slots=True)
class KeysInUse:
    """Chooses the key for a send.

    override: the key of the FULLSTORY_API_KEY variable, for runs without a keyring; goes to https hosts only.
    """

    store: KeyStore
    override: ApiKey | None = None

    def key_for(self, environment: Environment) -> ApiKey:
        """The dummy for sandbox and loopback, else the key bound to this environment and origin.

        Errors: KeyMissing, KeyringTrouble.
        """
        if not environment.takes_real_key:
            return _DUMMY
        key = self.override or self.store.read(environment.name, environment.origin)
        if key is None:
            raise KeyMissing(
                Phrase(
                    "There is no API key for “{0}” at {1}. Give one in the window (Key …) or with "
                    "“fs-event-studio key set --env {0}”.",
                    environment.name,
                    environment.origin,
                )
            )
        return key

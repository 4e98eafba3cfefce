"""Where keys come from: the store of this computer, or a variable of the process."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from fs_event_studio.bootstrap import KEY_VARIABLE, Studio
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.usecases.secrets import Secrets, WatchedKeyStore

if TYPE_CHECKING:
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.usecases.ports import KeyStore


def open_keys(studio: Studio) -> "KeyStore":
    """The key store alone, for commands that need no history."""
    from fs_event_studio.credentials.fallback_store import FallbackStore
    from fs_event_studio.credentials.keyring_store import KeyringStore

    return WatchedKeyStore(FallbackStore(KeyringStore()), studio.secrets)


def key_from(variables: Mapping[str, str], secrets: Secrets) -> "ApiKey | None":
    """The key in FULLSTORY_API_KEY, which `secrets` then knows; None if there is none. Errors: SettingsTrouble."""
    from fs_event_studio.domain.keys import BadKeyError, read_key

    text = variables.get(KEY_VARIABLE)
    if not text:
        return None
    try:
        key = read_key(text)
    except BadKeyError as error:
        raise SettingsTrouble(f"{KEY_VARIABLE}: {error}") from error
    secrets.remember(key)
    return key

"""Takes the key of an environment along when it gets another name."""

from fs_event_studio.domain.environments import Environment
from fs_event_studio.usecases.ports import KeyStore


def carry_key(store: KeyStore, old_name: str, environment: Environment) -> bool:
    """Whether there was a key of this address under the old name; it is under the new one then, and only there.

    It is saved before it is deleted, so that nothing is lost wherever this ends. A key of another address stays where
    it is: keys are bound to theirs. Errors: KeyringTrouble.
    """
    if not environment.takes_real_key or old_name == environment.name:
        return False
    key = store.read(old_name, environment.origin)
    if key is None:
        return False
    store.save(environment.name, environment.origin, key)
    store.delete(old_name, environment.origin)
    return True

"""Which backend of the keyring library may hold a key.

The library takes whatever is installed or set by its user: with keyrings.alt it would write keys readable to a file.
So we look at its choice (made by priority, by keyringrc.cfg or by PYTHON_KEYRING_BACKEND) and use it only if it is on
our list. A choice that is not is refused, never replaced: somebody may have switched the keyring off on purpose.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.troubles import KeyringTrouble

PLACES = {
    "keyring.backends.SecretService.Keyring": Phrase("this desktop's keyring (Secret Service)"),
    "keyring.backends.libsecret.Keyring": Phrase("this desktop's keyring (Secret Service, by libsecret)"),
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.macOS.Keyring": Phrase(
        "the macOS Keychain, where scripts run by the same Python can read them too"
    ),
    "keyring.backends.Windows.WinVaultKeyring": Phrase("the Windows Credential Manager"),
}
"""Class to place, as it reads after "Keys are kept in". Left out on purpose: KWallet 4, which encrypts so that equal
blocks look alike (CVE-2013-7252)."""

_CHAINER = "keyring.backends.chainer.ChainerBackend"
_FAIL = "keyring.backends.fail.Keyring"


class Backend(Protocol):
    """What we call of a keyring's backend. Each may raise anything and may block on a person's answer."""

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget the text; raises if there is none."""
        ...


class Keyring(NamedTuple):
    """A backend from the list. place: as it reads after "Keys are kept in"."""

    backend: Backend
    place: str


class NoUsableKeyring(KeyringTrouble):
    """There is no keyring, or none from the list. So there can be no key in it either."""


def find_keyring() -> Keyring:
    """The keyring that the library has chosen; may block on D-Bus.

    Errors: NoUsableKeyring.
    """
    try:
        import keyring  # noqa: PLC0415 - costs 87 ms, so not before it is needed

        chosen = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - its configuration may name any module, which may raise anything
        raise NoUsableKeyring(
            Phrase(
                "No usable keyring: the keyring library cannot be set up ({0}). "
                "Check its keyringrc.cfg and PYTHON_KEYRING_BACKEND.",
                type(error).__name__,
            )
        ) from None
    return allowed_keyring(chosen)


def allowed_keyring(chosen: Backend) -> Keyring:
    """`chosen` if it is on the list; of a chain of backends the first that is.

    Errors: NoUsableKeyring, which names what was refused.
    """
    links: Sequence[Backend] = getattr(chosen, "backends", ()) if _name(chosen) == _CHAINER else ()
    candidates = links or (chosen,)
    for candidate in candidates:
        if place := PLACES.get(_name(candidate)):
            return Keyring(candidate, place)
    raise NoUsableKeyring(_refusal([_name(candidate) for candidate in candidates]))


def _name(backend: object) -> str:
    """Of its very class: a subclass may keep keys elsewhere."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _refusal(names: Sequence[str]) -> str:
    if list(names) == [_FAIL]:
        return Phrase(
            "No usable keyring: none was found. Install or start one (on Linux GNOME Keyring, KWallet or KeePassXC), "
            "then start this app again."
        )
    return Phrase(
        "No usable keyring: the keyring library would use {0}, which this app does not trust with keys. "
        "Only the computer's own keyring will do.",
        ", ".join(names),
    )

"""Ask Fullstory whose key it is, without a side effect."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar, TypeAlias

from fs_event_studio.domain.environments import SANDBOX_KEY, Environment
from fs_event_studio.domain.key_owner import WHO_AM_I_PATH, KeyOwner, read_key_owner
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Accepted, Outcome, RateLimited, Refused
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Clock, Limits, Sender, Transmission
from fs_event_studio.usecases.secrets import Secrets

_NOT_ACCEPTED = {401, 403}


@dataclass(frozen=True, slots=True)
class KeyWorks:
    """The API knows the key. checked_at: aware, UTC."""

    owner: KeyOwner
    checked_at: datetime
    works: ClassVar[bool] = True

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        return self.owner.sentence


@dataclass(frozen=True, slots=True)
class KeyNotAccepted:
    """The API answered 401 or 403. message: its own words, perhaps empty."""

    status: int
    message: str
    checked_at: datetime
    works: ClassVar[bool] = False

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        told = Phrase(
            "The key was not accepted ({0}). Check that all of it was copied, or make a new one.", self.status
        )
        return Phrase("{0} It said: {1}", told, self.message) if self.message else told


@dataclass(frozen=True, slots=True)
class KeyNotTested:
    """Nothing is known about the key. outcome: of the request; Accepted if the answer was not as documented."""

    outcome: Outcome
    checked_at: datetime
    works: ClassVar[bool] = False

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        if isinstance(self.outcome, Accepted):
            why: str = Phrase(
                "The answer is not what Fullstory is documented to say. Check the environment's base URL."
            )
        else:
            why = self.outcome.sentence
        return Phrase("The key could not be tested. {0}", why)


KeyCheck: TypeAlias = KeyWorks | KeyNotAccepted | KeyNotTested


class CheckKey:
    """Tests a key against its environment."""

    def __init__(self, sender: Sender, clock: Clock, secrets: Secrets) -> None:
        self._sender, self._clock, self._secrets = sender, clock, secrets

    def __call__(self, environment: Environment, key: ApiKey, cancel: CancelToken) -> KeyCheck:
        """What the environment says about `key`. Blocks; never raises for what server or network do.

        The sandbox and loopback are asked about their dummy key instead: they never see a real one. A server that
        repeats the key in its answer is not quoted with it.
        """
        self._secrets.remember(key)
        key = key if environment.takes_real_key else ApiKey(SANDBOX_KEY)
        request = HttpRequest("GET", environment.base_url + WHO_AM_I_PATH, ())
        return _read(self._sender.send(request, key, Limits(), cancel), self._clock(), self._secrets.redactor())


def _read(transmission: Transmission, now: datetime, redactor: Redactor) -> KeyCheck:
    outcome, answer = transmission.outcome, transmission.answer
    if isinstance(outcome, Refused | RateLimited):
        outcome = replace(outcome, message=redactor.text(outcome.message))
    if isinstance(outcome, Refused) and outcome.status in _NOT_ACCEPTED:
        return KeyNotAccepted(outcome.status, outcome.message, now)
    owner = read_key_owner(answer.body) if answer is not None and isinstance(outcome, Accepted) else None
    return KeyWorks(owner, now) if owner is not None else KeyNotTested(outcome, now)

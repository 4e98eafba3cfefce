"""Look into a live account for an event that was accepted, because its answer does not say where it landed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.phrases import Phrase, reason_of, sentences
from fs_event_studio.domain.verification import (
    CannotVerifyError,
    Found,
    ListedSession,
    candidates,
    context_request,
    list_request,
    look_for,
    question_of,
    read_context,
    read_sessions,
    verdict_of,
)
from fs_event_studio.usecases.ports import Limits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.quota import QuotaVerdict
    from fs_event_studio.domain.verification import Question
    from fs_event_studio.domain.wire import HttpRequest
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.keys_in_use import KeysInUse
    from fs_event_studio.usecases.ports import Sender

PAUSE_S = 10.0
"""Between two looks; what Fullstory's own acceptance test waits (seen in its code)."""


class VerdictKeeper(Protocol):
    """The part of the history that keeps what was found out. Errors: HistoryTrouble."""

    def settle_quota(self, exchange_id: int, verdict: QuotaVerdict) -> None:
        """Keep a verdict that was found out after the answer."""
        ...


@dataclass(frozen=True, slots=True)
class Verification:
    """What a look at the account came to.

    verdict: what is proven; None if nothing is.   sentence: for the person.
    sessions: that the account lists for the user, newest first; empty if it was not asked.
    """

    sentence: str
    verdict: QuotaVerdict | None = None
    sessions: Sequence[ListedSession] = ()


class VerifyLanding:
    """Asks the account, only when told to, and keeps what is proven."""

    def __init__(self, sender: Sender, keys: KeysInUse, history: VerdictKeeper) -> None:
        self._sender, self._keys, self._history = sender, keys, history

    def __call__(
        self, exchange: Exchange, environment: Environment, cancel: CancelToken, *, looks: int = 1
    ) -> Verification:
        """Look for the event; blocks. looks: how often, PAUSE_S apart, while it is not found.

        environment: that it was sent to.
        Errors: KeyMissing, KeyringTrouble, HistoryTrouble.
        """
        try:
            question = question_of(exchange)
        except CannotVerifyError as error:
            return Verification(reason_of(error))
        looking = _Looking(self._sender, self._keys, environment, cancel)
        found = looking.look(question)
        while found.verdict is None and found.again and looks > 1 and not cancel.wait(PAUSE_S):
            looks -= 1
            found = looking.look(question)
        if found.verdict:
            self._history.settle_quota(exchange.id, found.verdict)
        return Verification(found.sentence, found.verdict, found.sessions)


@dataclass(frozen=True, slots=True)
class _Look:
    """As a Verification. again: whether another look may find more."""

    sentence: str
    verdict: QuotaVerdict | None = None
    sessions: Sequence[ListedSession] = ()
    again: bool = False


class _FailedError(Exception):
    """The account did not answer as documented; the message is a sentence."""


_NO_LIST = Phrase("Not proven: the list of sessions could not be read. {0}")
_NO_CONTEXT = Phrase("Not proven: the context of the session could not be read. {0}")
_WHY_NOT_PROVEN = Phrase(
    "That does not prove that it is elsewhere: it may come later, the account may lack session data, or a property may "
    "have been dropped."
)


def _not_shown(looked_into: int, *, known: bool) -> Phrase:
    """known: whether the event itself names the session."""
    if known:
        return sentences(Phrase("Not proven: the session does not show it so far."), _WHY_NOT_PROVEN)
    if looked_into == 0:
        return Phrase("Not proven: the account lists no session of this user that had begun when the event was sent.")
    if looked_into == 1:
        return sentences(Phrase("Not proven: 1 of the user's sessions does not show it so far."), _WHY_NOT_PROVEN)
    shown = Phrase("Not proven: {0} of the user's sessions do not show it so far.", looked_into)
    return sentences(shown, _WHY_NOT_PROVEN)


class _Looking:
    """One person's looks at one account."""

    def __init__(self, sender: Sender, keys: KeysInUse, environment: Environment, cancel: CancelToken) -> None:
        self._sender, self._environment, self._cancel = sender, environment, cancel
        self._key = keys.key_for(environment)

    def look(self, question: Question) -> _Look:
        """One look into each session in which the event may be."""
        try:
            sessions = self._sessions(question)
            found = [(session, self._found_in(session.id, question)) for session in candidates(sessions, question)]
        except _FailedError as error:
            return _Look(reason_of(error))
        stitched = next((session for session, what in found if what is Found.STITCHED), None)
        if stitched:
            return _Look(
                Phrase("Stitched: it was read back from session {0}.", stitched.id), verdict_of(stitched.id), sessions
            )
        if any(what is Found.SIMILAR for _, what in found):
            sentence = Phrase(
                "Not proven: an event of this name and time is in the session, but not all its properties "
                "are as they were sent."
            )
            return _Look(sentence, sessions=sessions, again=True)
        return _Look(_not_shown(len(found), known=bool(question.session_id)), sessions=sessions, again=True)

    def _sessions(self, question: Question) -> tuple[ListedSession, ...]:
        if question.session_id:
            return (ListedSession(question.session_id, None),)
        sessions = read_sessions(self._ask(list_request(self._environment.base_url, question), _NO_LIST))
        if sessions is None:
            raise _FailedError(Phrase("Not proven: the account's list of sessions is not as documented."))
        return sessions

    def _found_in(self, session_id: str, question: Question) -> Found:
        request = context_request(self._environment.base_url, session_id, question)
        events = read_context(self._ask(request, _NO_CONTEXT))
        if events is None:
            raise _FailedError(Phrase("Not proven: the account's context of the session is not as documented."))
        return look_for(events, question)

    def _ask(self, request: HttpRequest, failed: str) -> bytes:
        done = self._sender.send(request, self._key, Limits(), self._cancel)
        if not isinstance(done.outcome, Accepted) or done.answer is None:
            raise _FailedError(Phrase(failed, done.outcome.sentence))
        return done.answer.body

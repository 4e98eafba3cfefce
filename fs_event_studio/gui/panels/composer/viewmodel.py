"""The state of the composer and what can be done to it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import Composition, Draft, PropertyRow, compose, repaired
from fs_event_studio.domain.environments import FULLSTORY_URL
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.gui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from fs_event_studio.domain.pasting import Pasted
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.gui.sending import SendingViewModel


COPY_NAMES = {
    "curl": "cURL for bash",
    "python": "Python (requests)",
    "node": "Node (fetch)",
    "node-sdk": "Node (Fullstory's SDK)",
    "json": "JSON",
}
"""The ways to copy an event, in the order in which they are offered."""


class ComposerState(NamedTuple):
    """The draft, the exact body it makes with all problems, and the two switches of the composer.

    send_anyway: the next send may break the rules.   allow_session_uid: the doubtful mode can be chosen.
    """

    draft: Draft
    composition: Composition
    send_anyway: bool = False
    allow_session_uid: bool = False

    @property
    def sendable(self) -> bool:
        """Whether the body may go out, by the rules or deliberately against them."""
        return self.send_anyway or not self.composition.blocked


class ComposerViewModel(QObject):
    """Every change makes a new state, whose composition is what would be sent."""

    changed = Signal()  # `state` was replaced
    key_found = Signal(object)  # an ApiKey that stood in a pasted text and is nowhere else
    remarked = Signal(object)  # sentences, as a tuple, on what a loaded body says that the form does not
    arming_needed = Signal()  # a protected environment must be armed before this can be sent

    def __init__(
        self,
        draft: Draft,
        sending: SendingViewModel,
        tasks: TaskRunner,
        now: Callable[[], datetime],
        *,
        allow_session_uid: bool,
    ) -> None:
        super().__init__()
        self._tasks, self._now = tasks, now
        self.sending = sending
        self.state = ComposerState(draft, compose(draft, now()), allow_session_uid=allow_session_uid)

    def set_name(self, name: str) -> None:
        """The event's name as typed."""
        self._draft(replace(self.state.draft, name=name))

    def set_mode(self, mode: ModeKey) -> None:
        """Choose an identification mode; what was typed for the others is kept."""
        self._draft(replace(self.state.draft, mode=mode))

    def set_value(self, text: str) -> None:
        """The text of the chosen mode's field."""
        member = self.state.draft.chosen.member
        if member:
            self._draft(self.state.draft.with_value(member, text))

    def set_timestamp(self, text: str) -> None:
        """The timestamp as typed; empty leaves it to the server."""
        self._draft(replace(self.state.draft, timestamp=text))

    def set_timestamp_to_now(self) -> None:
        """The present moment, in UTC."""
        self.set_timestamp(write_timestamp(self._now()))

    def set_rows(self, rows: tuple[PropertyRow, ...]) -> None:
        """All rows of the properties grid."""
        self._draft(replace(self.state.draft, rows=rows))

    def load(self, body: bytes) -> None:
        """Fill the form from a body; one that is not a JSON object changes nothing and is remarked on."""
        from fs_event_studio.domain.loading import load_draft

        try:
            document = json_text.read(body).value
        except json_text.JsonTextError as error:
            self.remarked.emit((f"The body cannot be shown in the form: {error}",))
            return
        if not isinstance(document, dict):
            self.remarked.emit(("The body cannot be shown in the form: it is not a JSON object.",))
            return
        loaded = load_draft(document, self.state.draft)
        self._draft(loaded.draft)
        self.remarked.emit(loaded.remarks)

    def paste(self, text: str) -> None:
        """Fill the form from cURL, PowerShell, Python, JSON or HAR; reads it in the background, for it may be long."""
        from fs_event_studio.domain.pasting import read_pasted

        self._tasks.run(Lane.NETWORK, partial(read_pasted, text), self._pasted, self._paste_failed)

    def copy_text(self, kind: str) -> str:
        """The event as something to run elsewhere; it reads its key from FULLSTORY_API_KEY and holds none.

        kind: one of COPY_NAMES. Errors: ValueError, with a sentence, if the body cannot be written so.
        """
        from fs_event_studio.domain.copying import CopyKind, copy_as

        environment = self.sending.state.environment
        base_url = FULLSTORY_URL if environment.is_sandbox else environment.base_url
        return copy_as(CopyKind(kind), f"{base_url}/v2/events", self.state.composition.text, None)

    def _pasted(self, pasted: Pasted) -> None:
        remarks = tuple(remark.text for remark in pasted.remarks)
        if pasted.document is not None:
            from fs_event_studio.domain.loading import load_draft

            loaded = load_draft(pasted.document, self.state.draft)
            self._draft(loaded.draft)
            remarks += loaded.remarks
        self.remarked.emit(remarks)
        if pasted.key:
            self.key_found.emit(pasted.key)

    def _paste_failed(self, error: Exception) -> None:
        raise error

    def drop_other_members(self) -> None:
        """Send no longer what the form has no field for."""
        self._draft(replace(self.state.draft, other={}, declared={}))

    def repair(self, problem: Problem) -> None:
        """Apply the repair that the problem offers."""
        if problem.repair:
            self._draft(repaired(self.state.draft, problem.repair))

    def set_send_anyway(self, on: bool) -> None:  # noqa: FBT001 - a check box's state
        """Whether the next send may break the rules."""
        self._set(self.state._replace(send_anyway=on))

    def allow_session_uid(self, on: bool) -> None:  # noqa: FBT001 - a menu item's state
        """Whether `session.uid` can be chosen; switched off, a draft that uses it moves to the session ID."""
        self.state = self.state._replace(allow_session_uid=on)
        if not on and self.state.draft.mode is ModeKey.SESSION_UID:
            self.set_mode(ModeKey.SESSION_ID)
        else:
            self.changed.emit()

    def submit(self) -> None:
        """Send what is shown, if it may go out; the permission to break rules is used up by it."""
        if not self.state.sendable or self.sending.state.sending:
            return
        if self.sending.state.needs_arming:
            self.arming_needed.emit()
            return
        state = self.state
        self._set(state._replace(send_anyway=False))
        self.sending.send(state.composition.body, send_anyway=state.send_anyway)

    def check_again(self) -> None:
        """Check against the present moment: a timestamp grows old while it is looked at."""
        self._draft(self.state.draft)

    def _draft(self, draft: Draft) -> None:
        self._set(self.state._replace(draft=draft, composition=compose(draft, self._now())))

    def _set(self, state: ComposerState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()

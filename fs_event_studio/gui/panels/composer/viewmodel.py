"""The state of the composer and what can be done to it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.drafts import Draft, PropertyRow, compose, repaired
from fs_event_studio.domain.edit_history import EditHistory, Snapshot, burst_of
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.phrases import Phrase, sentences
from fs_event_studio.domain.timestamps import read_timestamp
from fs_event_studio.gui.language import complaint
from fs_event_studio.gui.panels.composer.filling import Filled, Values
from fs_event_studio.gui.panels.composer.reading import Reading, SnapshotReader
from fs_event_studio.gui.panels.composer.state import ComposerState
from fs_event_studio.gui.tasks import Lane, TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from fs_event_studio.domain.loading import LoadedDraft
    from fs_event_studio.domain.pasting import Pasted
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.gui.sending import SendingViewModel
    from fs_event_studio.usecases.send_event import SendReport


MOST_TICKED_CHARS = 10_000
"""The longest body that is made anew each second to show a relative timestamp."""

MOST_LOADED_AT_ONCE = 20_000
"""Bytes of the longest body that the window waits for to be read; some 5 ms."""


class ComposerViewModel(QObject):
    """Every change makes a new state, whose composition is what would be sent."""

    changed = Signal()  # `state` was replaced
    key_found = Signal(object)  # an ApiKey that stood in a pasted text and is nowhere else
    remarked = Signal(object)  # sentences, as a tuple, on what a loaded body says that the form does not
    answers_needed = Signal(object)  # names of questions, as a tuple, that must be answered before this can be sent
    arming_needed = Signal()  # a protected environment must be armed before this can be sent
    fault_wanted = Signal()  # what keeps the event back is in the JSON
    revisited = Signal(object)  # the Snapshots before and after an undo or redo, as a tuple

    def __init__(
        self,
        draft: Draft,
        sending: SendingViewModel,
        tasks: TaskRunner,
        now: Callable[[], datetime],
        new_seed: Callable[[], str],
        *,
        allow_session_uid: bool,
    ) -> None:
        super().__init__()
        self._closed = False
        self._tasks, self._now, self._new_seed = tasks, now, new_seed
        self.sending = sending
        self._edits = EditHistory(Snapshot(draft))
        self._reader = SnapshotReader(tasks, now)
        self._reader.landed.connect(self._landed)
        self._send_when_read = False
        self._values = Values(new_seed(), sending.state.environment.name)
        composition = compose(draft, now())
        self.state = ComposerState(draft, Filled(composition, composition), allow_session_uid=allow_session_uid)
        sending.changed.connect(self._environment_changed)
        sending.finished.connect(self._sent)

    @property
    def edits(self) -> EditHistory:
        """The present event and all that can be undone and redone."""
        return self._edits

    def show_event(self, edits: EditHistory, own: Mapping[str, str]) -> None:
        """Show another event altogether, with its own edits. own: values of its template's variables."""
        self._edits = edits
        self._values = self._values._replace(seed=self._new_seed(), own=own, answers={})
        snapshot = edits.present
        if snapshot.draft.mode is ModeKey.SESSION_UID and not self.state.allow_session_uid:
            snapshot = snapshot._replace(draft=replace(snapshot.draft, mode=ModeKey.SESSION_ID))
        self._set(self.state._replace(send_anyway=False))
        self._read(snapshot)

    def use_values(self, values: Mapping[str, str]) -> None:
        """The values that variables have in the chosen environment."""
        self._use(self._values._replace(values=values))

    def use_own(self, own: Mapping[str, str]) -> None:
        """The values that variables have in the event's template."""
        self._use(self._values._replace(own=own))

    def answer(self, answers: Mapping[str, str]) -> str:
        """Answer questions, for the next send only; returns a sentence if an answer cannot be taken, or nothing."""
        before = self._values
        self._use(before._replace(answers={**before.answers, **answers}))
        if self.state.reading or self.state.sendable:
            return ""
        problem = next(problem for problem in self.state.problems if problem.blocks)
        self._use(before)
        return complaint(problem)

    def draw_again(self) -> None:
        """Draw UUIDs and choices anew, and forget answers: the next event is another one."""
        self._use(self._values._replace(seed=self._new_seed(), answers={}))

    def use_source_text(self) -> None:
        """Let the JSON be edited with its variables."""
        self._take(Snapshot(self.state.draft, self.state.filled.source.text))

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
        self._draft(replace(self.state.draft, timestamp=text, literal_timestamp=False))

    def now(self) -> datetime:
        """The present moment, aware, by this computer's clock."""
        return self._now()

    def local_time(self, timestamp: str) -> str:
        """A timestamp of a body by this computer's clock; empty if it cannot be read."""
        moment = read_timestamp(timestamp).moment
        return f"{moment.astimezone(self._now().tzinfo):%Y-%m-%d %H:%M:%S}" if moment else ""

    def set_rows(self, rows: tuple[PropertyRow, ...]) -> None:
        """All rows of the properties grid."""
        self._draft(replace(self.state.draft, rows=rows))

    def set_context(self, texts: Mapping[str, str]) -> None:
        """The texts of some fields of the context, by ContextMember.key."""
        self._draft(replace(self.state.draft, context=self.state.draft.context.with_texts(texts)))

    def set_page_rows(self, rows: tuple[PropertyRow, ...]) -> None:
        """All rows of the page properties."""
        self._draft(replace(self.state.draft, page_rows=rows))

    def set_text(self, text: str) -> None:
        """The JSON as typed. It is what will be sent as soon as the form can show it."""
        if text != self.state.shown_text:
            self._take(Snapshot(self.state.draft, text))

    def use_form_text(self) -> None:
        """Give up the JSON as it was typed for the one that the form makes."""
        self._take(Snapshot(self.state.draft))

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._edits.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone edit to make again."""
        return self._edits.can_redo

    def undo(self) -> None:
        """Take back the latest edit, wherever in the composer it was."""
        self._revisit(self._edits.undo)

    def redo(self) -> None:
        """Make the edit again that was undone last."""
        self._revisit(self._edits.redo)

    def load(self, body: bytes) -> None:
        """Fill the form from a body, a long one in the background; one that is no JSON object is only remarked on."""
        from fs_event_studio.gui.panels.composer.elsewhere import read_body

        job = partial(read_body, body, self.state.draft)
        if len(body) < MOST_LOADED_AT_ONCE:
            self._loaded(job())
        else:
            self._tasks.run(Lane.NETWORK, job, self._loaded, self._paste_failed)

    def paste(self, text: str) -> None:
        """Fill the form from cURL, PowerShell, Python, JSON or HAR; reads it in the background, for it may be long."""
        from fs_event_studio.gui.panels.composer.elsewhere import read_paste

        self._tasks.run(Lane.NETWORK, partial(read_paste, text, self.state.draft), self._pasted, self._paste_failed)

    def copy_text(self, kind: str) -> str:
        """The event as something to run elsewhere; it reads its key from FULLSTORY_API_KEY and holds none.

        kind: one of COPY_NAMES. Errors: ValueError, with a sentence, if the body cannot be written so.
        """
        from fs_event_studio.gui.panels.composer.elsewhere import copied

        if self.state.faults:
            raise ValueError(sentences(Phrase("The JSON is not an event to copy."), self.state.problems[0].text))
        return copied(kind, self.state.composition.text, self.sending.state.environment)

    def _loaded(self, found: LoadedDraft | str) -> None:
        if isinstance(found, str):
            self.remarked.emit((found,))
            return
        self._draft(found.draft)
        self.remarked.emit(found.remarks)

    def _pasted(self, found: tuple[Pasted, LoadedDraft | None]) -> None:
        pasted, loaded = found
        remarks = tuple(remark.text for remark in pasted.remarks)
        if loaded is not None:
            self._draft(loaded.draft)
            remarks += loaded.remarks
        self.remarked.emit(remarks)
        if pasted.key:
            self.key_found.emit(pasted.key)

    def _paste_failed(self, error: Exception) -> None:
        raise error

    def drop_other_members(self) -> None:
        """Send no longer what the form has no field for."""
        self._draft(self.state.draft.without_unlisted())

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
            return
        self.changed.emit()
        if self.state.faults:
            self._read(self._edits.present)

    def submit(self) -> None:
        """Send what is shown, if it may go out; the permission to break rules is used up by it.

        A relative timestamp and {{now}} are worked out now, and shown, before anything is sent.
        What is still being read is sent as soon as it was, unless it is changed before.
        """
        ages = self.state.draft.has_relative_timestamp or self.state.filled.uses_now
        if ages and not (self.state.reading or self.sending.state.sending):
            self.check_again()
        self._submit()

    def _submit(self) -> None:
        if self.state.reading:
            self._send_when_read = True
            self._reader.hurry()
            return
        if self.state.faults:
            self.fault_wanted.emit()
        if not self.state.sendable or self.sending.state.sending:
            return
        if self.state.filled.asked:
            self.answers_needed.emit(self.state.filled.asked)
            return
        if self.sending.state.needs_arming:
            self.arming_needed.emit()
            return
        state = self.state
        self._set(state._replace(send_anyway=False))
        self.sending.send(state.composition.body, send_anyway=state.send_anyway)

    def check_again(self) -> None:
        """Check against the present moment: a timestamp grows old while it is looked at."""
        self._read(self._edits.present)

    def keep_up(self) -> None:
        """Work a relative timestamp out anew; a body that takes long to make waits for the next edit or the send."""
        state = self.state
        if self._closed or state.reading:
            return
        if state.draft.has_relative_timestamp and len(state.composition.text) < MOST_TICKED_CHARS:
            self.check_again()

    def close(self) -> None:
        """Work nothing out anew any longer: the window is closed."""
        self._closed = True

    def _draft(self, draft: Draft) -> None:
        self._take(Snapshot(draft))

    def _take(self, snapshot: Snapshot) -> None:
        """Show what was edited, and remember what was before."""
        before = self._edits.present
        self._edits.put(snapshot, burst_of(before, snapshot), self._now())
        self._read(snapshot, typing=snapshot.text is not None and before.text is not None)

    def _revisit(self, step: Callable[[], Snapshot | None]) -> None:
        before, after = self._edits.present, step()
        if after is None:
            return
        if after.draft.mode is ModeKey.SESSION_UID and not self.state.allow_session_uid:
            after = after._replace(draft=replace(after.draft, mode=ModeKey.SESSION_ID))
        self._read(after)
        self.revisited.emit((before, after))

    def _read(self, snapshot: Snapshot, *, typing: bool = False) -> None:
        if self._send_when_read:
            self._send_when_read = False
            self.remarked.emit((Phrase("The event was changed before it could be sent. Send it again."),))
        allowed = self.state.allow_session_uid
        reading = self._reader.read(snapshot, self._values, allow_session_uid=allowed, typing=typing)
        if reading:
            self._landed(reading)
        else:
            self._set(self.state._replace(draft=snapshot.draft, text=snapshot.text, faults=(), reading=True))

    def _landed(self, reading: Reading) -> None:
        snapshot, filled, faults = reading
        self._edits.amend(snapshot)
        self._set(
            self.state._replace(
                draft=snapshot.draft,
                text=snapshot.text,
                filled=filled or self.state.filled,
                faults=faults,
                reading=False,
            )
        )
        if self._send_when_read:
            self._send_when_read = False
            self._submit()

    def _use(self, values: Values) -> None:
        """Put other values into an event that takes any."""
        if values != self._values:
            self._values = values
            if self.state.filled.has_variables or self.state.reading:
                self._read(self._edits.present)

    def _environment_changed(self) -> None:
        self._use(self._values._replace(environment=self.sending.state.environment.name))

    def _sent(self, report: SendReport) -> None:
        """Nothing that was drawn or answered for this event is used again."""
        if report.exchange:
            self.draw_again()

    def _set(self, state: ComposerState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()

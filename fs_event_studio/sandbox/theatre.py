"""The sandbox as a stage: it is read as scenes, directed step by step, and every step can be taken back."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock

from fs_event_studio.domain.phrases import Phrase, reason_of, sentences
from fs_event_studio.domain.theatre.scene import Scene
from fs_event_studio.domain.theatre.steps import PAST_WINDOW, Directed, Step, StepKind
from fs_event_studio.sandbox.directing import Director
from fs_event_studio.sandbox.scene import SceneReader, ghost_of, with_ghost
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.world_files import load_file, save_file
from fs_event_studio.sandbox.world_format import WorldFileError
from fs_event_studio.sandbox.world_state import WorldState, capture, restore

MOST_STEPS_BACK = 100


class Theatre:
    """One account of a sandbox, watched and directed. May be called from several threads; may take a moment.

    An undo puts the whole world back as it was before the step, with what came in since; a redo brings all of it again.
    """

    def __init__(self, sandbox: Sandbox, org_id: str, redact: Callable[[bytes], bytes]) -> None:
        self._sandbox, self._world, self._org_id, self._redact = sandbox, sandbox.world, org_id, redact
        self._director = Director(self._world, self._world.tenant(org_id))
        self._reader, self._reading = SceneReader(self._world, org_id), Lock()
        self._past: deque[tuple[str, WorldState]] = deque(maxlen=MOST_STEPS_BACK)
        self._future: list[tuple[str, WorldState]] = []

    def read(self, body: bytes | None = None) -> Scene:
        """What there is to see; with the ghost of an event with this body, if one is given."""
        with self._reading:  # not the world's lock: others are answered while many events are looked at
            self._sandbox.catch_up()
            scene = self._reader.read()
            return scene if body is None else with_ghost(scene, ghost_of(self._sandbox, body, self._org_id))

    def take(self, step: Step) -> Directed:
        """Take one step."""
        with self._world.lock:
            before = capture(self._world)
            try:
                said, user_id = self._act(step)
            except (ValueError, KeyError) as error:
                return self._directed(fault=reason_of(error), user_id=step.user_id)
            self._remember(said, before)
            return self._directed(Phrase("{0}.", said), user_id=user_id)

    def undo(self) -> Directed:
        """Take the latest step back."""
        with self._world.lock:
            if not self._past:
                return self._directed(fault=Phrase("There is no step to take back."))
            said, before = self._past.pop()
            after = capture(self._world)
            self._future.append((said, after))
            restore(self._world, before)
            taken_back = Phrase("Taken back: {0}.", said)
            return self._directed(sentences(taken_back, _gone(_accepted(after) - _accepted(before))))

    def redo(self) -> Directed:
        """Take the step again that was taken back last."""
        with self._world.lock:
            if not self._future:
                return self._directed(fault=Phrase("There is no step to take again."))
            said, after = self._future.pop()
            self._past.append((said, capture(self._world)))
            restore(self._world, after)
            return self._directed(Phrase("Again: {0}.", said))

    def save(self, path: Path) -> Directed:
        """Write the world into a file, without secrets."""
        try:
            save_file(path, capture(self._world), self._redact)
        except WorldFileError as error:
            return self._directed(fault=reason_of(error))
        return self._directed(Phrase("The world was saved as {0}.", path.name))

    def load(self, path: Path) -> Directed:
        """Replace the world by that of a file; a step that can be taken back."""
        try:
            state = load_file(path)
            with self._world.lock:
                before = capture(self._world)
                restore(self._world, state)
                self._remember(Phrase("The world of {0} was loaded", path.name), before)
        except ValueError as error:
            return self._directed(fault=reason_of(error))
        return self._directed(Phrase("The world of {0} was loaded.", path.name))

    def _act(self, step: Step) -> tuple[str, str]:
        """What happened, and to whom."""
        director = self._director
        match step.kind:
            case StepKind.ARRIVE:
                user = director.add_user(step.uid)
                director.start_session(user.id)
                return Phrase("A visit of {0} began", step.uid or Phrase("a new anonymous visitor")), user.id
            case StepKind.VISIT:
                director.start_session(step.user_id)
                return Phrase("A visit of {0} began", self._called(step.user_id)), step.user_id
            case StepKind.IDENTIFY:
                return Phrase("The visitor signed in as {0}", step.uid), director.identify(step.user_id, step.uid).id
            case StepKind.TOUCH | StepKind.END | StepKind.LIMIT | StepKind.UNLIMIT:
                return self._act_on_session(step)
            case _:
                return self._move_clock(step), step.user_id

    def _move_clock(self, step: Step) -> str:
        clock = self._world.clock
        match step.kind:
            case StepKind.FREEZE:
                clock.freeze()
                return Phrase("The clock was stopped")
            case StepKind.RUN:
                clock.resume()
                return Phrase("The clock runs again")
            case StepKind.ADVANCE:
                clock.advance(step.span)
                return Phrase("The clock went {0} forward", _minutes(step.span))
            case StepKind.JUMP:
                return self._jump(step.moment or clock.now())
            case _:
                return self._jump(self._last_activity(step.user_id) + PAST_WINDOW)

    def _act_on_session(self, step: Step) -> tuple[str, str]:
        director = self._director
        match step.kind:
            case StepKind.TOUCH:
                session = director.touch(step.session_id)
                said = Phrase("Activity of {0}")
            case StepKind.END:
                session = director.end(step.session_id)
                said = Phrase("A session of {0} was ended")
            case _:
                over = step.kind is StepKind.LIMIT
                session = director.set_over_page_limit(step.session_id, over=over)
                said = _OVER if over else _NOT_OVER
        return Phrase(said, self._called(session.user_id)), session.user_id

    def _jump(self, moment: datetime) -> str:
        self._world.clock.jump_to(moment)
        return Phrase("The clock was set to {0} UTC", f"{moment:%Y-%m-%d %H:%M:%S}")

    def _last_activity(self, user_id: str) -> datetime:
        sessions = self._world.tenant(self._org_id).visits.of_user(user_id)
        if not sessions:
            raise ValueError(Phrase("The user has no session. Start a visit first."))
        return max(session.last_activity_at for session in sessions)

    def _called(self, user_id: str) -> str:
        user = self._world.tenant(self._org_id).people.by_id(user_id)
        return (user.display_name or user.uid or Phrase("an anonymous visitor")) if user else user_id

    def _remember(self, said: str, before: WorldState) -> None:
        self._past.append((said, before))
        self._future.clear()

    def _directed(self, said: str = "", *, fault: str = "", user_id: str = "") -> Directed:
        undo, redo = (stack[-1][0] if stack else "" for stack in (self._past, self._future))
        return Directed(said, fault, user_id, undo, redo)


_OVER = Phrase("A session of {0} is now over its page limit")
_NOT_OVER = Phrase("A session of {0} is no longer over its page limit")


def _minutes(span: timedelta) -> str:
    minutes, seconds = divmod(round(span.total_seconds()), 60)
    return f"{minutes} min {seconds:02} s" if seconds else f"{minutes} min"


def _accepted(state: WorldState) -> int:
    """How many events were accepted so far."""
    return sum(account.dropped_events + len(account.events) for account in state.accounts)


def _gone(events: int) -> str:
    if events <= 0:
        return ""
    if events == 1:
        return Phrase("The event that came in since went with it; Redo brings all of it again.")
    return Phrase("The {0:,} events that came in since went with it; Redo brings all of it again.", events)

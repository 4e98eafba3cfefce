"""The control operations that change the world."""

from dataclasses import replace
from datetime import datetime, timedelta

from fs_event_studio.sandbox import codecs
from fs_event_studio.sandbox import control_views as views
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.control_routes import ControlCall, answer, not_found, wrong
from fs_event_studio.sandbox.rate_limits import MAX_LIMITS
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.world_format import ASSUMPTION_CODECS, FAULT, RATE_LIMIT, read_world
from fs_event_studio.sandbox.world_state import restore_at_reset

DONE = Reply(200)
_MAX_STEP_S = 10_000_000_000
_ID, _UID = codecs.text(100, 1), codecs.text(256)


def set_clock(call: ControlCall) -> Reply:
    """Freeze or let run, jump, step; in this order."""
    asked = call.members({"frozen": codecs.flag(), "at": codecs.moment(), "step_s": codecs.fraction(0, _MAX_STEP_S)})
    clock = call.sandbox.world.clock
    tried = MovableClock(lambda: call.now)
    for one in (tried, clock):  # the first one finds out whether the second one can
        _move(one, asked.get("frozen"), asked.get("at"), asked.get("step_s", 0.0))
    return answer(views.clock(call.sandbox.world))


def _move(clock: MovableClock, frozen: bool | None, at: datetime | None, step_s: float) -> None:  # noqa: FBT001
    if frozen is not None:
        (clock.freeze if frozen else clock.resume)()
    if at is not None:
        clock.jump_to(at)
    clock.advance(timedelta(seconds=step_s))


def add_user(call: ControlCall) -> Reply:
    """A new user."""
    asked = call.members({"uid": _UID, "display_name": _UID, "email": codecs.text(128)})
    return answer(views.user(call.director.add_user(**asked)))


def identify_user(call: ControlCall) -> Reply:
    """A visitor signs in."""
    asked = call.members({"uid": codecs.text(256, 1)})
    return answer(views.user(call.director.identify(call.path["id"], asked.get("uid", ""))))


def start_session(call: ControlCall) -> Reply:
    """A new session of a user."""
    asked = call.members({"user_id": _ID, "uid": _UID, "session_id": codecs.text(100)})
    if "user_id" not in asked:
        return wrong("“user_id” is missing. Say whose session it is.")
    session = call.director.start_session(
        asked["user_id"], uid=asked.get("uid", ""), session_id=asked.get("session_id", "")
    )
    return _session(call, session)


def visit(call: ControlCall) -> Reply:
    """A user does something: the running session goes on, or a new one starts."""
    asked = call.members({"user_id": _ID})
    if "user_id" not in asked:
        return wrong("“user_id” is missing. Say who it is.")
    return _session(call, call.director.visit(asked["user_id"]))


def touch_session(call: ControlCall) -> Reply:
    """Activity in one session."""
    return _session(call, call.director.touch(call.path["id"]))


def end_session(call: ControlCall) -> Reply:
    """End one session."""
    return _session(call, call.director.end(call.path["id"]))


def set_page_limit(call: ControlCall) -> Reply:
    """Switch whether a session is over its page limit."""
    asked = call.members({"over": codecs.flag()})
    if "over" not in asked:
        return wrong("“over” is missing. Say true or false.")
    return _session(call, call.director.set_over_page_limit(call.path["id"], over=asked["over"]))


def _session(call: ControlCall, session: Session) -> Reply:
    """As it is by now: the clock may have gone on since the call came in."""
    return answer(views.session(session, call.sandbox.world.clock.now()))


def change_assumptions(call: ControlCall) -> Reply:
    """Choose; what is not named stays."""
    world = call.sandbox.world
    world.assumptions = replace(world.assumptions, **call.members(ASSUMPTION_CODECS))
    return answer(views.assumptions(world))


def add_fault(call: ControlCall) -> Reply:
    """Switch a fault on."""
    return answer(views.fault(call.sandbox.world.faults.add(call.read(FAULT))))


def remove_fault(call: ControlCall) -> Reply:
    """Switch one fault off."""
    wanted = call.path["id"]
    faults = call.sandbox.world.faults
    found = next((one.id for one in faults.all() if str(one.id) == wanted), None)
    if found is None:
        return not_found(f"There is no fault {wanted}.")
    faults.remove(found)
    return DONE


def clear_faults(call: ControlCall) -> Reply:
    """Switch all faults off."""
    call.sandbox.world.faults.clear()
    return DONE


def set_limits(call: ControlCall) -> Reply:
    """Switch these rate limits on, and all others off."""
    asked = call.members({"limits": codecs.array(RATE_LIMIT, MAX_LIMITS)})
    call.sandbox.world.limits.set(asked.get("limits", ()))
    return answer(views.limits(call.sandbox.world))


def reset(call: ControlCall) -> Reply:
    """Begin anew, perhaps with another seed, or with a clock that stands still at a moment."""
    asked = call.members({"seed": codecs.integer(-(2**62), 2**62), "at": codecs.moment()})
    call.sandbox.world.reset(asked.get("seed"), asked.get("at"))
    return answer(views.state(call.sandbox.world))


def load_world(call: ControlCall) -> Reply:
    """Put a world in the place of this one; resets come back to it."""
    restore_at_reset(call.sandbox.world, read_world(call.request.body, "the body"))
    return answer(views.state(call.sandbox.world))

"""Plays a tour in a sandbox of its own: the same tour gives the same frames on every computer."""

import json
from collections.abc import Iterator

from fs_event_studio.domain.environments import SANDBOX_KEY, SANDBOX_URL
from fs_event_studio.domain.identification import Member, mode_of
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.domain.tours.tour import Action, ActionKind, Frame, SentOnTour, Tour, TourError
from fs_event_studio.domain.wire import AUTHORIZATION, HttpRequest
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import DEMO_ACCOUNT, build_empty_world
from fs_event_studio.sandbox.directing import Director
from fs_event_studio.sandbox.scene import SceneReader
from fs_event_studio.sandbox.service import IDEMPOTENCY_KEY, Sandbox
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.users import User


def play(tour: Tour) -> tuple[Frame, ...]:
    """What there is to see on each slide. Errors: TourError if something cannot happen, with its line."""
    return tuple(_Player(tour).frames())


class _Player:
    def __init__(self, tour: Tour) -> None:
        self._tour = tour
        clock = MovableClock(lambda: tour.starts_at)
        clock.freeze_at(tour.starts_at)
        world = build_empty_world(clock, tour.seed)
        world.name = tour.title
        self._clock, self._sandbox = clock, Sandbox(world)
        self._shop = world.tenant(DEMO_ACCOUNT.org_id)
        self._director, self._reader = Director(world, self._shop), SceneReader(world, DEMO_ACCOUNT.org_id)
        self._people: dict[str, str] = {}
        self._sent_count = 0

    def frames(self) -> Iterator[Frame]:
        for slide in self._tour.slides:
            sent = [done for action in slide.actions if (done := self._act(action))]
            yield Frame(slide, self._reader.read(), tuple(sent))

    def _act(self, action: Action) -> SentOnTour | None:
        try:
            return self._carried_out(action)
        except TourError:
            raise
        except (ValueError, KeyError) as error:
            raise TourError(Phrase("Line {0}: {1}", action.line, reason_of(error))) from error

    def _carried_out(self, action: Action) -> SentOnTour | None:
        match action.kind:
            case ActionKind.SEND:
                return self._send(action)
            case ActionKind.WAIT:
                self._clock.advance(action.span)
            case ActionKind.ARRIVE:
                self._arrive(action)
            case ActionKind.SIGN_IN:
                self._people[action.person] = self._director.identify(self._user(action).id, action.text).id
            case ActionKind.VISIT:
                self._director.start_session(self._user(action).id, uid=action.literal)
            case ActionKind.TOUCH:
                self._director.touch(self._session(action).id)
            case ActionKind.END:
                self._director.end(self._session(action).id)
            case ActionKind.LIMIT | ActionKind.UNLIMIT:
                self._director.set_over_page_limit(self._session(action).id, over=action.kind is ActionKind.LIMIT)
        return None

    def _arrive(self, action: Action) -> None:
        if action.person in self._people:
            raise TourError(Phrase("Line {0}: {1} is there already. Write: visit {1}.", action.line, action.person))
        user = self._director.add_user("" if action.text else action.person)
        self._people[action.person] = user.id
        self._director.start_session(user.id)

    def _send(self, action: Action) -> SentOnTour:
        assert action.mode
        mode = mode_of(action.mode)
        value = action.literal or (self._id_of(action, mode.member) if mode.member else "")
        body = json.dumps({"name": action.text, **mode.fragment(value)}, ensure_ascii=False)
        self._sent_count += 1
        key = f"tour-{self._tour.seed}-{self._sent_count}"
        headers = ((AUTHORIZATION, f"Basic {SANDBOX_KEY}"), (IDEMPOTENCY_KEY, key))
        answer = self._sandbox.handle(HttpRequest("POST", f"{SANDBOX_URL}/v2/events", headers, body.encode()))
        landing = self._sandbox.landing_of(key)
        return SentOnTour(body, answer.status, landing.reason if landing else answer.body.decode())

    def _id_of(self, action: Action, member: Member) -> str:
        match member:
            case Member.SESSION_ID:
                return self._session(action).id
            case Member.USER_ID:
                return self._user(action).id
            case Member.USER_UID:
                return self._user(action).uid or self._missing(
                    action, Phrase("{0} has no uid: it did not sign in.", action.person)
                )
            case _:
                return self._session(action).uid or self._missing(
                    action, Phrase("{0} has no session.uid: give one in quotes.", action.person)
                )

    def _missing(self, action: Action, what: str) -> str:
        raise TourError(Phrase("Line {0}: {1}", action.line, what))

    def _user(self, action: Action) -> User:
        user = self._shop.people.by_id(self._people.get(action.person, ""))
        if user is None:
            raise TourError(Phrase("Line {0}: nobody is called {1}. Write: arrive {1}.", action.line, action.person))
        return user

    def _session(self, action: Action) -> Session:
        sessions = self._shop.visits.of_user(self._user(action).id)
        if not sessions:
            raise TourError(Phrase("Line {0}: {1} has no visit. Write: visit {1}.", action.line, action.person))
        return max(sessions, key=lambda session: (session.started_at, session.last_activity_at))

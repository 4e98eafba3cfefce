"""The view-models of one window, made and connected in one place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.bootstrap import Studio, local_now, new_idempotency_key, new_seed, sample_draft, save_file, utc_now
from fs_event_studio.gui.archive_models import ArchiveModels
from fs_event_studio.gui.bench import Bench
from fs_event_studio.gui.panels.composer.recent_ids import RecentIdsViewModel
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.panels.environments.viewmodel import EnvironmentsViewModel
from fs_event_studio.gui.panels.history.viewmodel import HistoryViewModel
from fs_event_studio.gui.panels.response.viewmodel import ResponseViewModel
from fs_event_studio.gui.panels.sandbox.viewmodel import ServingViewModel
from fs_event_studio.gui.panels.sandbox.worlds_viewmodel import WorldsViewModel
from fs_event_studio.gui.sending import SendingViewModel
from fs_event_studio.gui.services import ServicesViewModel
from fs_event_studio.gui.tasks import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.preferences import Preferences
    from fs_event_studio.gui.keeping import KeepingViewModel
    from fs_event_studio.gui.panels.environments.key_viewmodel import KeyViewModel
    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel
    from fs_event_studio.gui.panels.stitching.tours_viewmodel import ToursViewModel
    from fs_event_studio.gui.panels.stitching.viewmodel import StitchingViewModel
    from fs_event_studio.gui.renaming import Renaming
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.upkeep_ports import RescueReport


class ViewModels(NamedTuple):
    """What the main window shows and commands."""

    tasks: TaskRunner
    services: ServicesViewModel
    sending: SendingViewModel
    composer: ComposerViewModel
    recent_ids: RecentIdsViewModel
    response: ResponseViewModel
    history: HistoryViewModel
    environments: EnvironmentsViewModel
    serving: ServingViewModel
    worlds: WorldsViewModel
    make_key_model: Callable[[Environment], KeyViewModel]
    make_keeping: Callable[[], KeepingViewModel]
    bench: Bench
    archive: ArchiveModels
    make_stitching_model: Callable[[], StitchingViewModel]
    make_tours_model: Callable[[], ToursViewModel]
    make_verify_model: Callable[[], VerifyViewModel]
    make_live_model: Callable[[], LiveViewModel]
    make_renaming: Callable[[], Renaming]

    def start(self) -> None:
        """Load what was left out for a quick first paint."""
        self.environments.load()
        self.services.open()
        self.bench.start()

    def close(self) -> None:
        """Stop what is under way and wait for it, so that its outcome is kept."""
        self.composer.close()
        self.sending.cancel()
        self.archive.stop()
        self.history.stop()
        self.bench.stop()
        self.tasks.close()
        self.bench.close()
        self.archive.close()
        self.serving.close()
        self.services.close()


def make_view_models(studio: Studio, preferences: Preferences) -> ViewModels:
    """All view-models on one task runner. Call it in the window's thread."""
    tasks = TaskRunner()
    services = ServicesViewModel(partial(_open_services, studio), partial(_rescue_history, studio), tasks)
    sending = SendingViewModel(services.get, tasks, new_idempotency_key)
    composer = ComposerViewModel(
        sample_draft(), sending, tasks, local_now, new_seed, allow_session_uid=preferences.allow_session_uid
    )
    composer.key_found.connect(studio.secrets.remember)
    environments = EnvironmentsViewModel(studio.environments, sending)
    bench = Bench(studio, composer, tasks, preferences.template_folder)
    return ViewModels(
        tasks=tasks,
        services=services,
        sending=sending,
        composer=composer,
        recent_ids=RecentIdsViewModel(services.get, tasks, sending),
        response=ResponseViewModel(sending),
        history=HistoryViewModel(services.get, tasks, studio.filters),
        environments=environments,
        serving=ServingViewModel(services.get, tasks),
        worlds=WorldsViewModel(services.get, tasks),
        make_key_model=partial(_make_key_model, services, tasks),
        archive=ArchiveModels(services, tasks, studio.folders.history_file),
        make_keeping=partial(_make_keeping, services, tasks),
        bench=bench,
        make_stitching_model=partial(_make_stitching_model, studio, services, tasks, composer),
        make_tours_model=partial(_make_tours_model, studio, tasks),
        make_verify_model=partial(_make_verify_model, services, tasks, environments),
        make_live_model=partial(_make_live_model, studio, services, tasks),
        make_renaming=partial(_make_renaming, services, tasks, bench),
    )


def _open_services(studio: Studio) -> Services:
    """Called on a worker thread after the first paint."""
    from fs_event_studio.bootstrap.opening import open_services

    return open_services(studio)


def _rescue_history(studio: Studio, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
    """Called on a worker thread where the history could not be opened."""
    from fs_event_studio.bootstrap.opening import rescue_history

    return rescue_history(studio, progress, cancel)


def _make_stitching_model(
    studio: Studio, services: ServicesViewModel, tasks: TaskRunner, composer: ComposerViewModel
) -> StitchingViewModel:
    """Made when the theatre is first looked at."""
    from fs_event_studio.gui.panels.stitching.state import Surroundings
    from fs_event_studio.gui.panels.stitching.viewmodel import StitchingViewModel

    def body() -> bytes | None:
        return composer.state.composition.body if composer.sending.state.environment.is_sandbox else None

    def redact(text: str) -> str:
        return studio.secrets.redactor().text(text)

    return StitchingViewModel(services.get, tasks, Surroundings(body, composer.submit, redact, save_file))


def _make_tours_model(studio: Studio, tasks: TaskRunner) -> ToursViewModel:
    from fs_event_studio.bootstrap.own_files import open_tours
    from fs_event_studio.gui.panels.stitching.tours_viewmodel import ToursViewModel

    return ToursViewModel(partial(open_tours, studio), tasks, save_file)


def _make_verify_model(
    services: ServicesViewModel, tasks: TaskRunner, environments: EnvironmentsViewModel
) -> VerifyViewModel:
    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel

    return VerifyViewModel(services.get, tasks, environments.find)


def _make_live_model(studio: Studio, services: ServicesViewModel, tasks: TaskRunner) -> LiveViewModel:
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel, Outward

    def redact(text: str) -> str:
        return studio.secrets.redactor().text(text)

    return LiveViewModel(services.get, tasks, utc_now, Outward(redact, save_file))


def _make_key_model(services: ServicesViewModel, tasks: TaskRunner, environment: Environment) -> KeyViewModel:
    from fs_event_studio.gui.panels.environments.key_viewmodel import KeyViewModel

    return KeyViewModel(environment, services.get, tasks)


def _make_renaming(services: ServicesViewModel, tasks: TaskRunner, bench: Bench) -> Renaming:
    from fs_event_studio.gui.renaming import Renaming

    return Renaming(services.get, tasks, bench.variables.load)


def _make_keeping(services: ServicesViewModel, tasks: TaskRunner) -> KeepingViewModel:
    from fs_event_studio.gui.keeping import KeepingViewModel

    return KeepingViewModel(services.get, tasks)

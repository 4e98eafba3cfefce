"""The view-models of tabs, drafts, templates and variables, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fs_event_studio.bootstrap import Studio
    from fs_event_studio.gui.panels.composer.keeping import DraftKeeper
    from fs_event_studio.gui.panels.composer.tabs import TabsViewModel
    from fs_event_studio.gui.panels.composer.variables import VariablesViewModel
    from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
    from fs_event_studio.gui.panels.templates.viewmodel import TemplatesViewModel
    from fs_event_studio.gui.tasks import TaskRunner


class Bench:
    """Costs nothing before the first paint, unless there are drafts to show. folder: of templates, if chosen."""

    def __init__(self, studio: Studio, composer: ComposerViewModel, tasks: TaskRunner, folder: str) -> None:
        self._studio, self._composer, self._tasks, self._folder = studio, composer, tasks, folder
        self._first_draft = composer.state.draft

    @cached_property
    def tabs(self) -> TabsViewModel:
        """The events being composed."""
        from fs_event_studio.gui.panels.composer.tabs import TabsViewModel

        return TabsViewModel(self._composer, self._first_draft)

    @cached_property
    def keeper(self) -> DraftKeeper:
        """What keeps them."""
        from fs_event_studio.bootstrap.own_files import open_drafts
        from fs_event_studio.gui.panels.composer.keeping import DraftKeeper

        return DraftKeeper(self.tabs, partial(open_drafts, self._studio), self._tasks)

    @cached_property
    def templates(self) -> TemplatesViewModel:
        """Saved events."""
        from fs_event_studio.bootstrap.own_files import open_examples, open_templates
        from fs_event_studio.gui.panels.templates.viewmodel import TemplatesViewModel

        opening = partial(open_templates, self._studio), partial(open_examples, self._studio)
        return TemplatesViewModel(*opening, self._tasks, self._folder)

    @cached_property
    def variables(self) -> VariablesViewModel:
        """What their variables stand for."""
        from fs_event_studio.bootstrap.own_files import open_variables
        from fs_event_studio.gui.panels.composer.variables import VariablesViewModel

        return VariablesViewModel(self._composer, self.tabs, partial(open_variables, self._studio))

    def restore(self) -> tuple[str, ...]:
        """Show the drafts of earlier runs, if there are any; returns sentences on what could not be read."""
        from fs_event_studio.bootstrap import has_drafts

        return self.keeper.restore() if has_drafts(self._studio) else ()

    def start(self) -> None:
        """After the first paint."""
        self.keeper.start()
        self.variables.load()
        self.templates.refresh()

    def stop(self) -> None:
        """Begin nothing new."""
        if "templates" in self.__dict__:
            self.templates.close()

    def close(self) -> None:
        """Write what is not written yet. No job may be under way any more."""
        if "keeper" in self.__dict__:
            self.keeper.close()

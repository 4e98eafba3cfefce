"""An event from a template: found in the person's folder, among the examples, or at a path."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from fs_event_studio.bootstrap import Studio, new_seed, utc_now
from fs_event_studio.bootstrap.own_files import open_examples, open_templates, open_variables
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.event_body import read_source
from fs_event_studio.domain import json_text
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.template_places import SUFFIX, EntryKind
from fs_event_studio.domain.template_scope import ASKED, Draw, Scope, resolve
from fs_event_studio.domain.templates import BadTemplateError, Template, read_template, value_fault
from fs_event_studio.usecases.troubles import EnvironmentTrouble


def body_of_template(
    name: str, variables: Iterable[tuple[str, str]], environment: str, studio: Studio, console: Console
) -> bytes:
    """The body that a template makes. variables: given by the person, before all other values.

    Errors: InputError, also if a variable has no value; SettingsTrouble.
    """
    given = dict(variables)
    for variable, value in given.items():
        if fault := value_fault(variable, value):
            raise InputError(f"--var: {fault}")
    template = _find(name, studio, console)
    values = open_variables(studio).load().get(environment, {})
    draw = Draw(utc_now(), new_seed())
    scope = Scope(draw, template.values, {**values, **given}, given, environment)
    found = resolve(template.event, scope)
    if found.problems:
        raise InputError(" ".join(_complaints(found.problems)))
    _refuse_unused(given, {*found.variables, *_asked(template)}, name)
    try:
        return json_text.write(found.document).encode()
    except ValueError as error:
        raise InputError(str(error)) from error


def _complaints(problems: Iterable[Problem]) -> Iterable[str]:
    for problem in problems:
        if problem.rule is ASKED:
            yield f"{problem.path}: {problem.text} Answer it with --var NAME=TEXT."
        else:
            yield f"{problem.path}: {problem.text} {problem.fix}"


def _asked(template: Template) -> tuple[str, ...]:
    """Questions of a template, answered or not."""
    return resolve(template.event, Scope(Draw(utc_now(), ""))).asked


def _refuse_unused(given: Mapping[str, str], used: set[str], name: str) -> None:
    """A name that nothing takes is most likely misspelt."""
    unused = [variable for variable in given if variable not in used]
    if unused:
        raise InputError(f"--var: the template “{name}” has no variable “{unused[0]}”.")


def _find(name: str, studio: Studio, console: Console) -> Template:
    place = name.removesuffix(SUFFIX) + SUFFIX
    if Path(name).is_file():
        try:
            return read_template(read_source(name, console))
        except BadTemplateError as error:
            raise InputError(f"“{name}”, {error} ({error.rule})") from error
    own = open_templates(studio, studio.preferences.load().template_folder)
    for library in (own, open_examples(studio)):
        for entry in library.entries():
            if entry.place.casefold() == place.casefold() and entry.kind is not EntryKind.FOLDER:
                try:
                    return library.read(entry.place)
                except EnvironmentTrouble as trouble:
                    raise InputError(str(trouble)) from trouble
    raise InputError(
        f"There is no template “{name}”: neither in the folder of templates, nor among the examples, nor as a file."
    )

"""`environments`: where events can be sent."""

from argparse import Namespace

from fs_event_studio.bootstrap import Studio
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.environments import Environment


def list_environments(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """Print all environments. Errors: SettingsTrouble."""
    environments = studio.environments.load()
    if arguments.json:
        console.out.json([_data(environment) for environment in environments])
        return ExitCode.DONE
    width = max(len(environment.name) for environment in environments)
    for environment in environments:
        remark = _remark(environment)
        console.out.line(f"{one_line(environment.name):{width}}  {one_line(environment.base_url)}{remark}")
    return ExitCode.DONE


def find_environment(studio: Studio, name: str) -> Environment:
    """The environment called `name`, in upper or lower case.

    Errors: InputError, which lists the known ones; SettingsTrouble.
    """
    environments = studio.environments.load()
    found = next((e for e in environments if e.name.casefold() == name.casefold()), None)
    if found is None:
        known = ", ".join(environment.name for environment in environments)
        raise InputError(f"There is no environment “{name}”. Known are: {known}.")
    return found


def _data(environment: Environment) -> dict[str, object]:
    return {
        "name": environment.name,
        "base_url": environment.base_url,
        "protected": environment.protected,
        "sandbox": environment.is_sandbox,
    }


def _remark(environment: Environment) -> str:
    if environment.is_sandbox:
        return "  (inside this program)"
    return "  (protected)" if environment.protected else ""

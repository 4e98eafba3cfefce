"""`key`: keep, test or delete the API key of an environment."""

import os
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from fs_event_studio.bootstrap import KEY_VARIABLE, Studio, key_store
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.environments import find_environment
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.interrupting import run_interruptible
from fs_event_studio.cli.services import opened_services
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.keys import ApiKey, BadKeyError, doubt_about, read_key
from fs_event_studio.usecases.check_key import KeyCheck, KeyNotAccepted, KeyWorks
from fs_event_studio.usecases.keys_in_use import KeyMissing, KeysInUse
from fs_event_studio.usecases.troubles import KeyringTrouble

_WITHOUT_KEYRING = f"Without a keyring, put the key into the variable {KEY_VARIABLE}."


@dataclass(frozen=True, slots=True)
class KeyResult:
    """What was done, or why not. details: further members for machines.   remark: a doubt about the key, or empty."""

    code: ExitCode
    sentence: str
    details: Mapping[str, str] = field(default_factory=dict)
    remark: str = ""


def key(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """Do what `action` says, and print what came of it. Errors: InputError, EnvironmentTrouble."""
    environment = find_environment(studio, arguments.env)
    act = {"set": _set, "test": _test, "delete": _delete}[arguments.action]
    try:
        result = act(environment, studio, console)
    except BadKeyError as error:
        result = KeyResult(ExitCode.REFUSED, str(error))
    except KeyringTrouble as trouble:
        result = KeyResult(ExitCode.NO_KEYRING, str(trouble))
    _print(result, environment, console, as_json=arguments.json)
    return result.code


def _set(environment: Environment, studio: Studio, console: Console) -> KeyResult:
    """Errors: BadKeyError, InputError, OSError."""
    if not environment.takes_real_key:
        return KeyResult(
            ExitCode.REFUSED,
            f"“{environment.name}” is on this computer: it gets a dummy key and must not see a real one.",
        )
    new = read_key(console.read_secret(f"API key for “{environment.name}” at {environment.origin}: "))
    status = key_store.open_keys(studio).save(environment.name, environment.origin, new)
    if not status.persistent:
        return KeyResult(
            ExitCode.NO_KEYRING,
            f"The key was not kept, because this command ends now. {status.text} {_WITHOUT_KEYRING}",
        )
    return KeyResult(ExitCode.DONE, f"The key for “{environment.name}” is kept. {status.text}", remark=doubt_about(new))


def _test(environment: Environment, studio: Studio, console: Console) -> KeyResult:
    """Errors: BadKeyError, KeyringTrouble, HistoryTrouble."""
    text = os.environ.get(KEY_VARIABLE)
    override = read_key(text) if text else None
    with opened_services(studio, console, os.environ) as services:
        try:
            tested = KeysInUse(services.keys, override).key_for(environment)
        except KeyMissing as missing:
            if services.keys.status().persistent:
                return KeyResult(ExitCode.REFUSED, str(missing))
            return KeyResult(ExitCode.NO_KEYRING, f"{missing} {_WITHOUT_KEYRING}")
        return _read_check(run_interruptible(partial(services.check_key, environment, tested)), tested)


def _read_check(check: KeyCheck, tested: ApiKey) -> KeyResult:
    if isinstance(check, KeyWorks):
        owner = check.owner
        details = {"org_id": owner.org_id, "role": owner.role, "level": owner.level.value, "email": owner.email}
        return KeyResult(ExitCode.DONE, check.sentence, details)
    code = ExitCode.REFUSED if isinstance(check, KeyNotAccepted) else ExitCode.FAILED
    return KeyResult(code, check.sentence, remark=doubt_about(tested))


def _delete(environment: Environment, studio: Studio, _console: Console) -> KeyResult:
    """Errors: KeyringTrouble."""
    keys = key_store.open_keys(studio)
    if keys.delete(environment.name, environment.origin):
        return KeyResult(ExitCode.DONE, f"The key for “{environment.name}” is deleted.")
    missing = f"There is no key for “{environment.name}” at {environment.origin}."
    if not environment.takes_real_key or keys.status().persistent:
        return KeyResult(ExitCode.REFUSED, missing)
    return KeyResult(ExitCode.NO_KEYRING, f"{missing} There is no usable keyring either.")


def _print(result: KeyResult, environment: Environment, console: Console, *, as_json: bool) -> None:
    done = result.code is ExitCode.DONE
    if as_json:
        data = {
            "environment": environment.name,
            "origin": environment.origin,
            "result": result.sentence if done else None,
            "error": None if done else result.sentence,
            "remark": result.remark or None,
            **result.details,
        }
        console.out.json(data)
        return
    (console.out if done else console.err).line(one_line(result.sentence))
    if result.remark:
        console.err.line(one_line(result.remark))

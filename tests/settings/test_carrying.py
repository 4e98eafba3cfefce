"""An environment gets another name: what is kept under its name elsewhere goes along, wherever the process ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fs_event_studio.bootstrap import Studio, make_studio
from fs_event_studio.bootstrap.own_files import open_variables
from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, BadEnvironmentError, Environment
from fs_event_studio.domain.keeping import KeepingRule
from fs_event_studio.settings.files import SettingsTrouble
from support.programs import bare_environ

OLD, NEW, OTHER = (Environment(name, f"https://{name}.example") for name in ("old", "new", "other"))
RENAMED = Environment("new", OLD.base_url)
VALUES = {"coupon": "SPRING", "shop": "42"}
RULE = KeepingRule(days=7)
WRITES = 4

KILLED = """
import os, signal, sys
from pathlib import Path
from fs_event_studio.bootstrap import make_studio
from fs_event_studio.domain.environments import Environment

left = int(sys.argv[2])

def audit(event, arguments):
    # `os.rename` is the moment at which a settings file is replaced.
    global left
    if event == "os.rename" and str(arguments[0]).startswith(sys.argv[1]):
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1

sys.addaudithook(audit)
file = make_studio(Path(sys.argv[1])).environments
file.save((Environment("new", "https://old.example"), Environment("other", "https://other.example")), ("old", "new"))
"""


def filled(folder: Path) -> Studio:
    """Two environments; the first has values of variables, and a rule for keeping."""
    studio = make_studio(folder)
    studio.environments.save((OLD, OTHER))
    open_variables(studio).save({"old": VALUES, "other": {"coupon": "AUTUMN"}})
    studio.keeping.save(studio.keeping.load().__class__({"old": RULE}))
    return studio


def rename(studio: Studio) -> None:
    studio.environments.save((RENAMED, OTHER), ("old", "new"))


def test_values_move_and_the_rule_is_there_for_both(tmp_path: Path) -> None:
    """What was sent under the old name stays in the history under it, and its rule with it."""
    studio = filled(tmp_path)
    rename(studio)
    assert studio.environments.load() == (SANDBOX, RENAMED, OTHER)
    assert open_variables(studio).load() == {"new": VALUES, "other": {"coupon": "AUTUMN"}}
    rules = studio.keeping.load()
    assert rules.rule("new") == rules.rule("old") == RULE
    assert not rules.rule("other")


def test_what_is_left_of_an_earlier_one_of_that_name_gives_way_except_its_rule(tmp_path: Path) -> None:
    studio = filled(tmp_path)
    open_variables(studio).save({"old": VALUES, "new": {"coupon": "WINTER", "size": "L"}})
    rules = studio.keeping.load()
    studio.keeping.save(rules.__class__({**rules.environments, "new": KeepingRule(exchanges=5)}))
    rename(studio)
    assert open_variables(studio).load() == {"new": {**VALUES, "size": "L"}}
    assert studio.keeping.load().rule("new") == KeepingRule(exchanges=5)


def test_other_letters_are_another_name(tmp_path: Path) -> None:
    studio = filled(tmp_path)
    studio.environments.save((Environment("Old", OLD.base_url), OTHER), ("old", "Old"))
    assert open_variables(studio).load()["Old"] == VALUES
    assert "old" not in open_variables(studio).load()


@pytest.mark.parametrize("taken", ["other", "Other", "sandbox", ""])
def test_a_name_that_cannot_be_taken_changes_nothing(tmp_path: Path, taken: str) -> None:
    studio = filled(tmp_path)
    with pytest.raises(BadEnvironmentError):
        studio.environments.save((Environment(taken, OLD.base_url), OTHER), ("old", taken))
    assert open_variables(studio).load() == {"old": VALUES, "other": {"coupon": "AUTUMN"}}
    assert studio.environments.load() == (SANDBOX, OLD, OTHER)
    assert set(studio.keeping.load().environments) == {"old"}


@pytest.mark.parametrize("name", ["variables_file", "keeping_file"])
def test_files_that_cannot_be_read_keep_the_old_name(tmp_path: Path, name: str) -> None:
    studio = filled(tmp_path)
    broken: Path = getattr(studio.folders, name)
    broken.write_text("{", encoding="utf-8")
    with pytest.raises(SettingsTrouble, match=broken.name):
        rename(studio)
    assert studio.environments.load() == (SANDBOX, OLD, OTHER)
    assert broken.read_text(encoding="utf-8") == "{"


def test_nothing_is_made_for_an_environment_that_has_nothing(tmp_path: Path) -> None:
    studio = make_studio(tmp_path)
    studio.environments.save((OLD,))
    studio.environments.save((RENAMED,), ("old", "new"))
    assert not studio.folders.variables_file.exists()
    assert not studio.folders.keeping_file.exists()
    assert FULLSTORY not in studio.environments.load()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are not known there")
@pytest.mark.parametrize("writes", range(WRITES + 1))
def test_nothing_is_lost_by_a_kill_between_any_two_writes(tmp_path: Path, writes: int) -> None:
    filled(tmp_path / "data")
    environ = {**bare_environ(tmp_path / "home"), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", KILLED, str(tmp_path / "data"), str(writes)]
    done = subprocess.run(command, env=environ, check=False)
    assert done.returncode == (0 if writes == WRITES else -signal.SIGKILL)
    studio = make_studio(tmp_path / "data")
    named = next(one for one in studio.environments.load() if one.base_url == OLD.base_url)
    assert named.name == ("old" if writes < WRITES - 1 else "new")
    assert open_variables(studio).load()[named.name] == VALUES
    assert open_variables(studio).load()["other"] == {"coupon": "AUTUMN"}
    assert studio.keeping.load().rule(named.name) == studio.keeping.load().rule("old") == RULE
    studio.environments.save((RENAMED, OTHER), (named.name, "new") if named.name != "new" else None)  # as one goes on
    assert open_variables(studio).load()["new"] == VALUES

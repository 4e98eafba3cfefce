"""The package keeps its import rules, and every one of these rules bites.

import-linter's contracts stand in pyproject.toml. What it cannot see, because it knows no calls, and only the top
packages of other libraries, is checked here by reading the source.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = "fs_event_studio"
CONTRACTS = [
    contract["id"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
]


class SourceRule(NamedTuple):
    """A rule on the source of some modules, found by glob patterns inside the package."""

    files: tuple[str, ...]
    offences: Callable[[ast.Module], Iterator[str]]


class Breakage(NamedTuple):
    """A line which, added to a file of the package, breaks one rule and no other."""

    rule: str
    file: str
    line: str


def imported_names(tree: ast.Module) -> Iterator[str]:
    """Dotted names of everything imported, such as "urllib.parse.quote"; relative imports are left out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def called_names(tree: ast.Module) -> Iterator[str]:
    """Last part of the name of everything called, such as "now" for `datetime.now()`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr


def third_party_imports(tree: ast.Module) -> Iterator[str]:
    ours = sys.stdlib_module_names | {PACKAGE}
    yield from (name for name in imported_names(tree) if name.split(".")[0] not in ours)


def urllib_beyond_parse(tree: ast.Module) -> Iterator[str]:
    names = (f"{name}." for name in imported_names(tree))
    yield from (name for name in names if name.startswith("urllib.") and not name.startswith("urllib.parse."))


def impure_calls(tree: ast.Module) -> Iterator[str]:
    impure = {"__import__", "input", "now", "open", "print", "today", "utcnow"}
    yield from (name for name in called_names(tree) if name in impure)


def widget_imports(tree: ast.Module) -> Iterator[str]:
    names = (f"{name}." for name in imported_names(tree))
    yield from (name for name in names if name.startswith(("PySide6.QtWidgets.", "PySide6.QtGui.")))


SOURCE_RULES = {
    "core uses the standard library only": SourceRule(
        ("domain/**/*.py", "usecases/**/*.py", "disk/**/*.py"), third_party_imports
    ),
    "domain uses only urllib.parse of urllib": SourceRule(("domain/**/*.py",), urllib_beyond_parse),
    "domain opens nothing and asks no clock": SourceRule(("domain/**/*.py",), impure_calls),
    "view-models use QtCore only": SourceRule(("gui/panels/*/*viewmodel.py",), widget_imports),
}

PANELS = "gui/panels"
BREAKAGES = (
    Breakage("rooms", "domain/__init__.py", f"import {PACKAGE}.usecases"),
    Breakage("rooms", "disk/__init__.py", f"import {PACKAGE}.usecases"),
    Breakage("qt", "cli/__init__.py", "from PySide6.QtCore import QObject"),
    Breakage("qt", "bootstrap/__init__.py", "import shiboken6"),
    Breakage("http", "sandbox/__init__.py", "import requests.adapters"),
    Breakage("http", "cli/__init__.py", "import urllib3"),
    Breakage("server", "sandbox/service.py", "import uvicorn"),
    Breakage("server", "bootstrap/serving.py", "from uvicorn.server import Server"),
    Breakage("server", "sandbox/serving/__init__.py", "from starlette.routing import Route"),
    Breakage("keyring", "settings/__init__.py", "import keyring"),
    Breakage("keyring", "bootstrap/key_store.py", "import secretstorage"),
    Breakage("keyring", "history/__init__.py", "import jeepney"),
    Breakage("sqlite", "bootstrap/opening.py", "import sqlite3"),
    Breakage("adapters", "cli/__init__.py", f"import {PACKAGE}.history"),
    Breakage("adapters", "gui/__init__.py", f"from {PACKAGE} import settings"),
    Breakage("disk", "gui/__init__.py", f"from {PACKAGE}.disk import whole_file"),
    Breakage("disk", "bootstrap/__init__.py", f"import {PACKAGE}.disk"),
    Breakage("pure", "domain/__init__.py", "import socket"),
    Breakage("pure", "domain/__init__.py", "from time import monotonic"),
    Breakage("gui", "gui/main_window.py", f"import {PACKAGE}.gui.app"),
    Breakage("panels", f"{PANELS}/composer/__init__.py", f"import {PACKAGE}.{PANELS.replace('/', '.')}.history"),
    Breakage("panel", f"{PANELS}/composer/viewmodel.py", "from . import view"),
    Breakage("viewmodels", f"{PANELS}/composer/viewmodel.py", f"import {PACKAGE}.gui.widgets"),
    Breakage(
        "core uses the standard library only",
        "usecases/__init__.py",
        "from platformdirs import user_data_dir",
    ),
    Breakage("domain uses only urllib.parse of urllib", "domain/__init__.py", "from urllib import request"),
    Breakage("domain uses only urllib.parse of urllib", "domain/__init__.py", "import urllib.request"),
    Breakage("domain opens nothing and asks no clock", "domain/__init__.py", "FILE = open('file')"),
    Breakage("domain opens nothing and asks no clock", "domain/__init__.py", "NOW = datetime.now(UTC)"),
    Breakage("view-models use QtCore only", f"{PANELS}/composer/viewmodel.py", "from PySide6 import QtGui"),
    Breakage(
        "view-models use QtCore only",
        f"{PANELS}/history/viewmodel.py",
        "from PySide6.QtWidgets import QWidget",
    ),
)


def lint_imports(project: Path) -> str:
    """Everything import-linter prints about the project in this folder."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()"]
    environment = os.environ | {"COLUMNS": "300", "NO_COLOR": "1", "PYTHONPATH": str(project)}
    result = subprocess.run(
        [*command, "--no-logo", "--no-cache"],
        cwd=project,
        env=environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    return result.stdout + result.stderr


def broken_contracts(output: str) -> list[str]:
    """Ids of the contracts which import-linter's output calls broken."""
    verdicts = re.findall(r"^.* (KEPT|BROKEN)\b", output, re.MULTILINE)
    assert len(verdicts) == len(CONTRACTS), output
    return [contract for contract, verdict in zip(CONTRACTS, verdicts, strict=True) if verdict == "BROKEN"]


def offences(rule: SourceRule, package: Path) -> list[str]:
    """Where the rule is broken, as "file: name"."""
    files = sorted({file for pattern in rule.files for file in package.glob(pattern)})
    assert files, f"the rule is about no file: {rule.files}"
    return [
        f"{file.relative_to(package).as_posix()}: {name}"
        for file in files
        for name in rule.offences(ast.parse(file.read_bytes()))
    ]


def broken_source_rules(package: Path) -> list[str]:
    return [name for name, rule in SOURCE_RULES.items() if offences(rule, package)]


def test_the_package_keeps_all_contracts() -> None:
    output = lint_imports(ROOT)
    assert broken_contracts(output) == [], output


@pytest.mark.parametrize("name", SOURCE_RULES)
def test_the_package_keeps_the_rules_on_its_source(name: str) -> None:
    assert offences(SOURCE_RULES[name], ROOT / PACKAGE) == []


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda breakage: f"{breakage.rule}: {breakage.line}")
def test_one_bad_line_breaks_its_rule_and_no_other(breakage: Breakage, tmp_path: Path) -> None:
    """A contract aimed at the wrong module would pass for ever."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    package = tmp_path / PACKAGE
    shutil.copytree(ROOT / PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    file = package / breakage.file
    assert file.is_file(), f"{breakage.file} is gone: break its rule elsewhere"
    file.write_text(f"{file.read_text(encoding='utf-8')}\n{breakage.line}\n", encoding="utf-8")
    assert [*broken_contracts(lint_imports(tmp_path)), *broken_source_rules(package)] == [breakage.rule]


def test_every_rule_has_a_breakage() -> None:
    assert {breakage.rule for breakage in BREAKAGES} == {*CONTRACTS, *SOURCE_RULES}

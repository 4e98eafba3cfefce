"""Brings the translations up to date: resources/translations/*.ts from the code, and *.qm from them.

    .venv/bin/python packaging/translations.py           # collect the texts, then compile
    .venv/bin/python packaging/translations.py --check   # change nothing; exit code 1 if that would change something

Translators edit the .ts files, in Qt Linguist (pyside6-linguist) or as text. The window's texts are those in `tr()`;
those of rooms that know no Qt are collected here: what Phrases are made of, and the domain's sentences.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ja")
CONTEXT = "phrases"
TEMPLATES = "templates.json"


def main() -> int:
    """Collect and compile; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as made:
        stale = [name for name in _make(Path(made)) if _content(Path(made) / name) != _content(FOLDER / name)]
        if not check:
            FOLDER.mkdir(exist_ok=True)
            for name in stale:
                shutil.copy(Path(made) / name, FOLDER / name)
    for name in stale:
        print(f"{name} {'is stale' if check else 'was made anew'}")
    return int(check and bool(stale))


def phrases() -> list[str]:
    """Every sentence and label that the window may show and no widget says by itself, each once."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "fs_event_studio").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found |= dict.fromkeys(_phrases(tree))
        if "domain" in path.parts:
            found |= dict.fromkeys(_sentences(tree))
    return list(found)


def _make(folder: Path) -> list[str]:
    """Write all files into `folder`; their names."""
    texts = folder / "phrases.py"
    calls = (f"QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})\n" for text in phrases())
    texts.write_text("".join(calls), encoding="utf-8")
    sources = sorted(str(path) for path in (ROOT / "fs_event_studio" / "gui").rglob("*.py"))
    names = []
    for language in LANGUAGES:
        name = f"fs_event_studio_{language}"
        source = folder / f"{name}.ts"
        if (FOLDER / source.name).exists():
            shutil.copy(FOLDER / source.name, source)
        _run("lupdate", *sources, str(texts), "-locations", "none", "-no-obsolete", "-ts", str(source))
        _run("lrelease", str(source), "-qm", str(folder / f"{name}.qm"))
        names += [f"{name}.ts", f"{name}.qm"]
    (folder / TEMPLATES).write_text(_templates(), encoding="utf-8")
    return [*names, TEMPLATES]


def _templates() -> str:
    """Sentences with values in them: by these, texts are known again that were kept as plain English."""
    return json.dumps([text for text in phrases() if re.search(r"\{\d", text)], ensure_ascii=False, indent=0) + "\n"


def _phrases(tree: ast.Module) -> Iterator[str]:
    """What Phrases are made of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Phrase":
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Whatever looks like a text for people; a few too many do no harm."""
    skipped = {id(part) for node in ast.walk(tree) for part in _unspoken(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in skipped and _looks_spoken(node.value):
            yield str(node.value)


def _unspoken(node: ast.AST) -> Iterator[ast.AST]:
    """Texts that are documentation, pieces of others, or messages of errors of ours."""
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
        yield from (line.value for line in node.body if isinstance(line, ast.Expr))
    if isinstance(node, ast.JoinedStr):
        yield from ast.walk(node)


def _looks_spoken(text: object) -> bool:
    return (
        isinstance(text, str)
        and " " in text.strip()
        and (text[0].isupper() or text.startswith(("“", "{0} ")))
        and "\n" not in text
        and " | " not in text  # a type
    )


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


if __name__ == "__main__":
    sys.exit(main())

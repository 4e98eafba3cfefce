from pathlib import Path

from fs_event_studio.sandbox.rulebook import entries, rulebook_markdown

PAGE = Path(__file__).parents[2] / "resources" / "docs" / "sandbox-rules.md"


def test_the_page_is_what_the_catalogues_say() -> None:
    """If not: python -c "from fs_event_studio.sandbox.rulebook import *; print(rulebook_markdown(), end='')"."""
    assert PAGE.read_text(encoding="utf-8") == rulebook_markdown()


def test_every_entry_is_on_the_page_with_mark_and_source() -> None:
    """One line each, and no character that would break the table."""
    lines = rulebook_markdown().splitlines()
    for entry in entries():
        (line,) = (line for line in lines if line.startswith(f"| `{entry.id}` |"))
        assert f"| {entry.mark} | {entry.source.tag} |" in line
        assert line.count("|") == 6

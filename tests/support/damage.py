"""Damages a database as failing disks do."""

import random
from pathlib import Path

PAGE_BYTES = 4096


def overwrite_pages(path: Path, chance: random.Random, pages: int) -> None:
    """Overwrite some pages, but not the first, with noise or zeroes."""
    with path.open("r+b") as file:
        count = path.stat().st_size // PAGE_BYTES
        for page in chance.sample(range(1, count), min(pages, count - 1)):
            file.seek(page * PAGE_BYTES)
            file.write(chance.randbytes(PAGE_BYTES) if chance.random() < 0.7 else bytes(PAGE_BYTES))

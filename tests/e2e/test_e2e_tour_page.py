"""A tour's page is opened in a real browser: it shows every slide, runs nothing, and asks for nothing."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.tours.html_page import write_tour_page
from fs_event_studio.domain.tours.reading import read_tour
from fs_event_studio.sandbox.touring import play

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [pytest.mark.skipif(BROWSER is None, reason="there is no Chromium"), pytest.mark.timeout(180)]


def browse(page: Path, *options: str) -> tuple[str, str]:
    """What the browser says about the page, and its log."""
    assert BROWSER
    command = [
        BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={page.parent / 'profile'}",
        "--window-size=1280,900", "--enable-logging=stderr", "--v=0", *options, page.as_uri(),
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return run.stdout, run.stderr


@pytest.fixture
def page(tmp_path: Path) -> Path:
    tour = read_tour(find_resource("tours/stitching.txt").read_text(encoding="utf-8"))
    path = tmp_path / "tour.html"
    path.write_text(write_tour_page(tour, play(tour)), encoding="utf-8")
    return path


def test_the_browser_shows_it_whole_and_complains_of_nothing(page: Path, tmp_path: Path) -> None:
    document, log = browse(page, "--dump-dom")
    assert len(re.findall(r"<section ", document)) == len(re.findall(r"<svg ", document)) == 12
    assert "CONSOLE" not in log
    picture = tmp_path / "picture.png"
    browse(page, f"--screenshot={picture}")
    image = QImage(str(picture))
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert {"#ffffff", "#b3261e"} <= seen  # the line of the present moment is drawn
    assert len(seen) > 10


def test_a_script_that_was_smuggled_in_is_not_run(page: Path) -> None:
    """So the policy is one that the browser keeps."""
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("</body>", "<script>document.title = 'run'</script></body>"), encoding="utf-8")
    document, log = browse(page, "--dump-dom")
    assert "<title>run</title>" not in document
    assert "Content Security Policy" in log

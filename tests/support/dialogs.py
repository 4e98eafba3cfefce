"""Opens every dialog and every page of the window, each with as much to see as possible."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QPlainTextEdit, QTableView, QTreeView, QWidget

from fs_event_studio.domain.environments import Environment
from fs_event_studio.gui.jobs import Job
from fs_event_studio.gui.panels.composer.answers_dialog import AnswersDialog
from fs_event_studio.gui.panels.composer.moment_dialog import MomentDialog
from fs_event_studio.gui.panels.history.export_dialog import ExportDialog
from fs_event_studio.gui.panels.keeping.rescue_dialog import RescueDialog
from fs_event_studio.gui.panels.stitching.view import StitchingView
from fs_event_studio.gui.widgets.job_dialog import JobDialog
from support.looks import front_dialog
from support.window_driver import WindowDriver, found

LIVE = Environment("A shop that is live", "https://live.invalid", protected=True)
FIRST = b'{"name":"Order completed","user":{"uid":"u-1"},"properties":{"total":1.10,"items":[1,2]}}'
SECOND = (
    b'{"name":"Order completed","timestamp":"2026-01-01T00:00:00Z","user":{"uid":"u-1"},"properties":{"total":1.1}}'
)
TEMPLATE = '{"fs_event_studio_template": 1, "about": "Why.", "event": {"name": "Own", "user": {"uid": "u"}}}'
IMPORTED = '{"environment": 1}\nnothing\n'
Opener = Callable[[WindowDriver], object]


def prepare(person: WindowDriver, data_dir: Path) -> None:
    """Two exchanges, a live environment, a template of one's own, a world that is kept, a file to import."""
    for body in (FIRST, SECOND):
        person.window.models.sending.send(body, send_anyway=False)
        person.settle()
    person.add_environment(LIVE)
    person.choose_environment("sandbox")
    (data_dir / "templates").mkdir(exist_ok=True)
    (data_dir / "templates" / "Own.json").write_text(TEMPLATE, encoding="utf-8")
    (data_dir / "odd.jsonl").write_text(IMPORTED, encoding="utf-8")
    person.window.models.bench.templates.refresh()
    person.window.models.worlds.save("Shop", replace=True)
    person.settle()


def _select(person: WindowDriver) -> None:
    table = person.find(QTableView, "history_table")
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1):
        table.selectionModel().select(table.model().index(row, 0), flags)
    person.settle()


def _on_rows(action: str, person: WindowDriver) -> None:
    _select(person)
    person.toggle(action)


def _repeat_live(person: WindowDriver) -> None:
    _on_rows("history_repeat_new", person)
    dialog = front_dialog()
    target = dialog.findChild(QWidget, "repeat_target")
    target.setCurrentIndex(target.count() - 1)  # type: ignore[union-attr] # it is there
    person.settle()
    person.click("repeat_send")


def _forget(person: WindowDriver, *, ask: bool = False) -> None:
    person.toggle("history_forget")
    person.type("forget_uid", "u-1")
    person.click("forget_look")
    person.settle()
    if ask:
        person.click("forget_remove")


def _import(person: WindowDriver) -> None:
    folder = person.window.models.services.get().studio.folders.template_folder.parent
    person.window._archive._jobs.import_file(folder / "odd.jsonl")  # type: ignore[union-attr]
    person.settle()


def _job(person: WindowDriver) -> None:
    dialog = JobDialog(person.window, "…", "…")
    dialog.add_lines([f"#{number}: a line that is rather long, as they sometimes are" for number in range(5)])
    dialog.progress("2 of 5", 2, 5)
    dialog.show()


def _template(action: str, person: WindowDriver) -> None:
    tree = person.find(QTreeView, "template_tree")
    own = tree.model().index(0, 0)
    tree.setCurrentIndex(tree.model().index(0, 0, own))
    person.toggle(action)


def _export(person: WindowDriver) -> None:
    ExportDialog(person.window, 2, "12,345", searching=True).open()


def _no_job() -> Job:
    raise AssertionError


def _rescue(person: WindowDriver) -> None:
    RescueDialog(person.window, ["Page 7 is damaged."], Path("history.sqlite3"), _no_job).show()


def _world(person: WindowDriver) -> None:
    person.window._sandbox._save_as()
    found(front_dialog(), QLineEdit, "world_name").setText("Shop")


def _environment(person: WindowDriver) -> None:
    person.choose_environment(LIVE.name)
    person.click("edit_environment_button")
    found(front_dialog(), QLineEdit, "environment_name").setText("sandbox")
    front_dialog().accept()  # which says what is wrong


def _key(person: WindowDriver) -> None:
    person.choose_environment(LIVE.name)
    person.click("key_button")
    person.settle()


def _present(person: WindowDriver) -> None:
    person.toggle("show_stitching")
    person.settle()
    person.click("present_button")
    person.settle()


def _present_live(person: WindowDriver) -> None:
    person.toggle("show_stitching")
    person.settle()
    person.window.findChildren(StitchingView)[0]._present_live()
    person.settle()


def _answers(person: WindowDriver) -> None:
    AnswersDialog(["order", "reason"], lambda _: "Say why.", person.window).open()


def _moment(person: WindowDriver) -> None:
    MomentDialog(person.window, datetime(2026, 11, 23, 12, tzinfo=UTC)).open()


DIALOGS: dict[str, Opener] = {
    "key": _key,
    "key of the sandbox": lambda person: person.click("key_button"),
    "environment": _environment,
    "add environment": lambda person: person.click("add_environment_button"),
    "guide": lambda person: person.click("guide_button"),
    "save template": lambda person: person.click("save_as_template_button"),
    "variables": lambda person: person.toggle("variables"),
    "shortcuts": lambda person: person.toggle("shortcuts"),
    "moment": _moment,
    "answers": _answers,
    "compare": partial(_on_rows, "history_compare"),
    "repeat": partial(_on_rows, "history_repeat_new"),
    "repeat live": _repeat_live,
    "export": _export,
    "import": _import,
    "job": _job,
    "search help": lambda person: person.window._history._explain(),
    "rules": lambda person: person.toggle("history_keeping"),
    "forget": _forget,
    "forget, asked": partial(_forget, ask=True),
    "check": lambda person: person.toggle("history_check"),
    "rescue": _rescue,
    "world name": _world,
    "rename template": partial(_template, "rename_template"),
    "delete template": partial(_template, "delete_template"),
    "new folder": lambda person: person.toggle("new_template_folder"),
    "presenter": _present,
    "presenter of the sandbox": _present_live,
}
PAGES = ("compose", "stitching", "quota")


@contextmanager
def opened(person: WindowDriver, name: str) -> Iterator[QDialog]:
    """The dialog, laid out; it is closed afterwards, and what it asked as well."""
    DIALOGS[name](person)
    person.settle()
    person.qtbot.wait(60)  # what wraps is arranged in several rounds
    dialog = front_dialog()
    yield dialog
    for one in reversed([one for one in person.window.findChildren(QDialog) if one.isVisible()]):
        one.done(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    person.settle()
    person.toggle("show_compose")
    person.choose_environment("sandbox")


def has_texts_of_its_own(dialog: QDialog) -> bool:
    """Whether Qt lays it out by itself."""
    return isinstance(dialog, QMessageBox)


def written_in(dialog: QWidget) -> Iterator[str]:
    """What stands in text fields that only show."""
    yield from (field.toPlainText() for field in dialog.findChildren(QPlainTextEdit) if field.isReadOnly())

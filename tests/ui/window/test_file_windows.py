"""The windows that ask for a file: where they start, and the ending of what is saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.paths import places
from funnel_desktop.ui.screens.ideal_client.playbook_dialog import PlaybookDialog
from funnel_desktop.ui.screens.importing.import_parts import DropArea
from funnel_desktop.ui.screens.preferences.file_page import FilePage
from funnel_desktop.ui.work import last_folder
from funnel_desktop.ui.work.last_folder import keep_last_folder_in
from funnel_desktop.ui.work.opening_files import with_ending
from tests.ui.conftest import TODAY, Show, Shown


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who has chosen no file yet."""
    monkeypatch.setattr(last_folder._Kept, "settings", None)
    monkeypatch.setattr(last_folder._Kept, "where", None)
    (tmp_path / "documents").mkdir()
    return tmp_path


def in_file_window(act: Callable[[QFileDialog], object]) -> None:
    """Do something in the file window that is about to come; a question is answered with Yes."""

    def met() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QFileDialog):
            act(shown)
        else:
            QTimer.singleShot(10, met)

    QTimer.singleShot(0, met)


def save_as(name: str) -> None:
    def typed(window: QFileDialog) -> None:
        window.findChild(QLineEdit, "fileNameEdit").setText(name)
        window.findChild(QDialogButtonBox).buttons()[0].click()

    in_file_window(typed)


PLACES: dict[str, tuple[str, Callable[[Shown], object]]] = {
    "new": (".funnel", lambda shown: shown.do("new_file")),
    "copy": (".funnel", lambda shown: shown.do("save_copy")),
    "copy of the preferences": (".funnel", lambda shown: file_page(shown)._ask()),
    "list": (".csv", lambda shown: shown.do("export_csv")),
    "clients": (".csv", lambda shown: shown.do("export_clients")),
    "cards": (".vcf", lambda shown: shown.do("export_cards")),
    "document": (".json", lambda shown: shown.do("export_json")),
    "diary": (".ics", lambda shown: papers(shown).export_diary(monday_of(TODAY))),
    "page": (".pdf", lambda shown: print_dialog(shown)._ask_pdf()),
    "playbook": (".pdf", lambda shown: playbook(shown)._ask_pdf()),
    "report": (".csv", lambda shown: report(shown)._save()),
}


def papers(shown: Shown):
    return shown.window.dialogs.papers


def file_page(shown: Shown) -> FilePage:
    return FilePage(shown.window.session)


def print_dialog(shown: Shown):
    from funnel_desktop.ui.screens.week.print_dialog import PrintDialog

    papers(shown).print_week(monday_of(TODAY))
    return shown.window.findChildren(PrintDialog)[-1]


def playbook(shown: Shown) -> PlaybookDialog:
    return PlaybookDialog(shown.window.session, shown.window)


def report(shown: Shown):
    from funnel_desktop.ui.screens.insights.report_panel import ReportPanel

    shown.do("show_insights")
    return shown.window.findChildren(ReportPanel)[0]


@pytest.mark.parametrize("place", PLACES)
def test_what_is_saved_has_its_ending_whatever_its_name(
    show: Show, tmp_path: Path, place: str
) -> None:
    shown = show(Anna=Stage.ABOVE)
    ending, save = PLACES[place]
    made: list[Path] = []
    shown.window.desk.new_wanted.connect(lambda path: (made.append(path), path.touch()))
    for name in ("Dr. Jane Doe", "2026.05"):
        save_as(str(tmp_path / name))
        save(shown)
        assert (tmp_path / f"{name}{ending}").exists(), place
        assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("a", "a.pdf"),
        ("a.pdf", "a.pdf"),
        ("a.PDF", "a.PDF"),
        ("Dr. Jane", "Dr. Jane.pdf"),
        ("a.", "a.pdf"),
        (".pdf", ".pdf.pdf"),
        ("a.funnel", "a.funnel.pdf"),
        ("Yılmaz.2026", "Yılmaz.2026.pdf"),
    ],
)
def test_endings(name: str, whole: str) -> None:
    assert with_ending(Path("x") / name, ".pdf") == Path("x") / whole


def test_a_file_is_not_replaced_by_a_name_that_was_made_whole(show: Show, tmp_path: Path) -> None:
    shown = show(Anna=Stage.ABOVE)
    there = tmp_path / "2026.05.csv"
    there.write_text("mine")
    save_as(str(tmp_path / "2026.05"))
    asked: list[str] = []

    def cancel() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, cancel)
            return
        asked.append(box.text())
        in_file_window(lambda window: window.reject())
        box.reject()

    QTimer.singleShot(50, cancel)
    shown.do("export_csv")
    assert "2026.05.csv" in asked[0]
    assert there.read_text() == "mine"


STARTS: dict[str, Callable[[Shown], object]] = {
    "import": lambda shown: DropArea().ask(),
    "busy times": lambda shown: papers(shown).read_busy(monday_of(TODAY)),
    "open": lambda shown: shown.do("open_file"),
    "new": lambda shown: shown.do("new_file"),
    "export": lambda shown: shown.do("export_csv"),
}


@pytest.mark.parametrize("which", STARTS)
def test_they_start_in_the_last_folder_or_the_documents(
    show: Show, home: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    """Never in the folder that the program was started from."""
    (home / "start").mkdir()
    monkeypatch.chdir(home / "start")
    shown = show(Anna=Stage.ABOVE)
    own = shown.document.path.parent
    keep_last_folder_in(shown.window.settings, places(home))
    seen: list[Path] = []

    def look(window: QFileDialog) -> None:
        seen.append(Path(window.directory().absolutePath()))
        window.reject()

    in_file_window(look)
    STARTS[which](shown)
    # What is written lies beside the document as long as nothing else was chosen.
    assert seen == [own if which in ("new", "export") else home / "documents"]
    (home / "lists").mkdir()
    shown.window.settings.last_folder = home / "lists"
    in_file_window(look)
    STARTS[which](shown)
    assert seen[1:] == [home / "lists"]


def test_a_chosen_file_is_remembered(show: Show, home: Path) -> None:
    shown = show(Anna=Stage.ABOVE)
    keep_last_folder_in(shown.window.settings, places(home))
    (home / "exports").mkdir()
    save_as(str(home / "exports" / "a.csv"))
    shown.do("export_csv")
    assert shown.window.settings.last_folder == home / "exports"

"""A file in a synchronised folder, and a copy that could not be joined: each is said once."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.window.whereabouts import about_copies, about_place
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from tests.ui.conftest import TODAY


@pytest.fixture
def path(qapp, tmp_path: Path) -> Path:  # type: ignore[no-untyped-def]
    """A closed file in a folder of Dropbox's."""
    (tmp_path / "Dropbox").mkdir()
    with create_document(tmp_path / "Dropbox" / "x.funnel") as document:
        document.objectives.add(TODAY, client_name="Anna")
    return document.path


def said(path: Path) -> tuple[str, str]:
    """What is said of a file's place and of copies beside it, when it is opened."""
    with open_document(path) as document:
        session = Session(document, lambda: TODAY)
        return about_place(session), about_copies(session)


def test_a_synchronised_folder_is_said_once(path: Path, tmp_path: Path) -> None:
    assert said(path)[0].startswith("Dropbox synchronises this folder.")
    assert said(path) == ("", "")
    assert said(path.rename(tmp_path / "x.funnel")) == ("", "")


def test_a_copy_that_could_not_be_joined_is_shown_once(path: Path) -> None:
    create_document(path.with_name("x 3.funnel")).close()  # Another document is no copy.
    path.with_name("x 4.funnel").write_text("nor is this")
    assert said(path)[1] == ""
    shutil.copy(path, path.with_name("x (conflicted copy 2026-03-10).funnel"))
    first = "x (conflicted copy 2026-03-10).funnel is another copy of this file"
    assert said(path)[1].startswith(first)
    assert said(path)[1] == ""
    shutil.copy(path, path.with_name("x-LAPTOP.funnel"))
    assert said(path)[1].startswith("x-LAPTOP.funnel is another copy")


def test_the_window_says_it(path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(Session(open_document(path), lambda: TODAY), Settings(tmp_path / "config"))
    window.begin(given=True)
    qtbot.waitUntil(lambda: "toast" in vars(window.notices))
    assert "Dropbox synchronises this folder." in window.notices.toast._text.text()
    window.close()

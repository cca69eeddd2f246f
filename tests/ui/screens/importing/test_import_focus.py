"""Where the keyboard is before and after a list is brought in, and what a window calls itself."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from tests.ui.conftest import Show, Shown

LIST = "Client,Wish,Stage\nVela Sports,Team day,above\nHalden Architects,Off-site,above\n"


def _import_page(shown: Shown) -> ImportDialog:
    return shown.window.findChildren(ImportDialog)[-1]


def test_the_page_opens_at_the_button_that_chooses_a_file(show: Show) -> None:
    shown = show()
    shown.do("import_contacts")
    page = _import_page(shown)
    assert page.focusWidget() is page.parts.drop.button
    page.reject()


def test_after_an_import_the_keyboard_is_on_the_board(
    show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = show()
    shown.window.activateWindow()
    shown.window.tool_bar.search.setFocus()
    (tmp_path / "list.csv").write_text(LIST, "utf-8")
    shown.window.dialogs.import_file(tmp_path / "list.csv")
    page = _import_page(shown)
    qtbot.waitUntil(
        lambda: page.work.plan is not None and page.foot.start.isEnabled(), timeout=20_000
    )
    with qtbot.waitSignal(page.accepted, timeout=20_000):
        while page.foot.start.isEnabled() and page.isVisible():
            page.foot.start.setFocus()
            QTest.keyClick(page.foot.start, Qt.Key.Key_Return)
    column = shown.window.board.columns[Stage.ABOVE]
    qtbot.waitUntil(lambda: shown.window.focusWidget() is column.card_list)
    assert column.card_list.currentIndex().row() == 0


def test_the_title_names_the_file_once(show: Show) -> None:
    shown = show()
    assert shown.window.windowTitle() == f"{shown.document.path.name} — Funnel Desktop"


def test_a_file_that_was_closed_meanwhile_is_not_asked(show: Show, qtbot: QtBot) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.window.begin(given=True)
    shown.window.repaint()
    shown.document.close()
    qtbot.wait(20)  # an exception in the event loop would fail this test
    assert shown.window.isVisible()

"""The playbook: edited in its table, counted where it came up, printed on one page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.printing.pdf import paper_size
from funnel_desktop.printing.playbook_page import PlaybookContent, PlaybookEntry, paint_playbook
from funnel_desktop.ui.screens.ideal_client.playbook_dialog import PlaybookDialog
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.work.session import Session
from tests.ui.screens.ideal_client.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def playbook(qtbot, session: Session, profile: Profile, room: QWidget) -> PlaybookDialog:
    session.document.problems.add("They cancel late", "Agree a rule", profile.traits[0].id)
    dialog = PlaybookDialog(session, room)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def cell(playbook: PlaybookDialog, row: int, key: str) -> str:
    column = [column.key for column in playbook.rows.columns].index(key)
    return str(playbook.rows.index(row, column).data())


def test_a_problem_is_added_by_typing_and_moved(
    playbook: PlaybookDialog, document: Document
) -> None:
    QTest.mouseClick(playbook.add, LEFT)
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "Nobody decides")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [p.problem for p in document.problems.all()] == ["They cancel late", "Nobody decides"]
    playbook.table.setCurrentIndex(playbook.rows.index(1, 0))
    QTest.mouseClick(playbook.up, LEFT)
    assert cell(playbook, 0, "problem") == "Nobody decides"
    QTest.mouseClick(playbook.remove, LEFT)
    assert [p.problem for p in document.problems.all()] == ["They cancel late"]
    document.log.undo()
    assert cell(playbook, 0, "problem") == "Nobody decides"


def test_it_counts_what_was_logged_with_it(playbook: PlaybookDialog, document: Document) -> None:
    assert (cell(playbook, 0, "trait"), cell(playbook, 0, "times")) == ("Size", "0")
    own = document.objectives.find("Small", TODAY)
    [problem] = document.problems.all()
    document.activities.log(own, "call", TODAY, problem=problem.id)
    assert cell(playbook, 0, "times") == "1"


@pytest.fixture
def objective(
    qtbot, session: Session, playbook: PlaybookDialog, document: Document
) -> Iterator[ObjectiveWindow]:
    shown = ObjectiveWindow(session, document.objectives.find("Small", TODAY))
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.reject()


def test_the_editor_shows_it_where_its_trait_is_answered(objective: ObjectiveWindow) -> None:
    assert objective.fit.problems.text() == "Usual problems\nThey cancel late — Agree a rule"


def test_a_red_flag_in_its_words_counts(objective: ObjectiveWindow, document: Document) -> None:
    column = objective.flags.columns[FlagKind.RED_FLAG]
    column.form.open_for(None)
    QTest.keyClicks(column.form.words, "they cancel LATE")
    column.form.submit()
    [problem] = document.problems.all()
    assert problem.times == 1


def test_the_page_counts_what_it_has_no_room_for(playbook: PlaybookDialog, tmp_path: Path) -> None:
    entry = PlaybookEntry("A problem", "An answer that is prepared. " * 12, "came up once")
    for count, left_over in ((3, 0), (80, None)):
        content = PlaybookContent("Usual problems", "12 May", [entry] * count, "+%n more")
        image = QImage(800, 1100, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        found = paint_playbook(painter, 96, paper_size("A4"), content)
        painter.end()
        assert found == left_over if left_over == 0 else 40 < found < 79
    path = tmp_path / "playbook.pdf"
    assert playbook.write_pdf(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert not playbook.write_pdf(tmp_path / "nowhere" / "playbook.pdf")


def test_an_empty_one_says_what_will_stand_there(qtbot, session: Session, room: QWidget) -> None:
    dialog = PlaybookDialog(session, room)
    dialog.show()
    assert dialog.empty.isVisible()
    QTest.mouseClick(dialog.empty.button, LEFT)
    editor = dialog.table.findChild(QLineEdit)
    assert not dialog.empty.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.empty.isVisible)

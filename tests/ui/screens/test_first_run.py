"""The first steps: offered over an empty board, ticked off by what is in the file, closed once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.first_run import FirstRunPanel, is_wanted
from funnel_desktop.ui.session import Session

from .conftest import TODAY, Practice

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def room(qtbot) -> Iterator[QWidget]:
    """What the panel lies over, with something in it that has the keyboard."""
    shown = QWidget()
    field = QLineEdit()
    QVBoxLayout(shown).addWidget(field)
    shown.resize(1100, 760)
    shown.show()
    qtbot.waitExposed(shown)
    field.setFocus()
    yield shown
    shown.close()


@pytest.fixture
def panel(room: QWidget, session: Session) -> FirstRunPanel:
    made = FirstRunPanel(session, room)
    made.open_over_board()
    return made


def test_it_is_offered_in_an_empty_file_only(session: Session, practice: Practice) -> None:
    assert not is_wanted(session)


def test_it_never_takes_the_keyboard_and_lies_inside_its_room(
    room: QWidget, panel: FirstRunPanel, session: Session
) -> None:
    assert is_wanted(session)
    assert panel.isVisible()
    assert room.findChild(QLineEdit).hasFocus()
    assert not panel.isWindow()
    room.resize(700, 300)
    assert room.rect().contains(panel.geometry())


def test_its_buttons_lead_to_what_exists(qtbot, panel: FirstRunPanel) -> None:
    bring, name, _ = panel.steps
    with qtbot.waitSignal(panel.import_wanted):
        QTest.mouseClick(bring.button, LEFT)
    with qtbot.waitSignal(panel.lead_wanted):
        QTest.mouseClick(name.button, LEFT)
    with qtbot.waitSignal(panel.example_wanted):
        QTest.mouseClick(panel.example, LEFT)


def test_steps_are_ticked_off_and_it_goes_when_all_are_done(
    panel: FirstRunPanel, session: Session
) -> None:
    objectives = session.document.objectives
    bring, name, put = panel.steps
    assert bring.button.property("kind") == "primary"
    ids = [objectives.add(TODAY, client_name=who, stage=Stage.UNIVERSE) for who in ("A", "B", "C")]
    assert name.accessibleName() == "Or type three names, done"
    assert put.button.property("kind") == "primary"
    assert panel.isVisible()
    objectives.move(ids[:1], Stage.ABOVE, TODAY)
    assert not isValid(panel) or not panel.isVisible()
    assert not is_wanted(session)


def test_closed_it_does_not_come_back_in_this_file(panel: FirstRunPanel, session: Session) -> None:
    QTest.mouseClick(panel.close_button, LEFT)
    assert not isValid(panel) or not panel.isVisible()
    assert not is_wanted(session)
    assert session.document.log.history() == []
    path = session.document.path
    session.document.close()
    with open_document(path) as again:
        assert again.remembered("first_run") == "closed"


def test_esc_inside_closes_it(panel: FirstRunPanel, session: Session) -> None:
    panel.steps[0].button.setFocus()
    QTest.keyClick(panel.steps[0].button, Qt.Key.Key_Escape)
    assert not is_wanted(session)


def test_going_to_the_board_leaves_it_for_another_time(
    panel: FirstRunPanel, session: Session
) -> None:
    QTest.mouseClick(panel.steps[2].button, LEFT)
    assert not isValid(panel) or not panel.isVisible()
    assert is_wanted(session)

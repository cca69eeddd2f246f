"""The first steps: offered over an empty board, ticked off by what is in the file, closed once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import open_document
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.funnel.stages import Stage, WorkType
from funnel_desktop.funnel.week import Block, monday_of
from funnel_desktop.ui.window.first_run import FirstRunPanel, is_wanted
from funnel_desktop.ui.work.session import Session
from tests.ui.conftest import TODAY, Practice

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
    wanted = (
        panel.profile_wanted, panel.import_wanted, panel.selling_wanted, panel.week_wanted
    )  # fmt: skip
    for step, signal in zip(panel.steps, wanted, strict=True):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(step.button, LEFT)
    with qtbot.waitSignal(panel.example_wanted):
        QTest.mouseClick(panel.example, LEFT)


def test_steps_are_ticked_off_and_it_goes_when_all_are_done(
    panel: FirstRunPanel, session: Session
) -> None:
    document = session.document
    describe, bring, sell, plan = panel.steps
    assert describe.button.property("kind") == "primary"
    for who in ("A", "B", "C"):
        document.objectives.add(TODAY, client_name=who, stage=Stage.UNIVERSE)
    assert bring.accessibleName() == "Add the people you know, done"
    assert describe.button.property("kind") == "primary"
    document.profiles.save(Profile(new_id(), "Whom I want"))
    assert sell.button.property("kind") == "primary"
    document.services.add("Coaching")
    assert plan.button.property("kind") == "primary"
    assert panel.isVisible()
    document.weeks.add_block(Block("", monday_of(TODAY), 540, 60, WorkType.PROSPECTING))
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


def test_what_is_done_is_opened_again_by_its_own_words(
    qtbot, panel: FirstRunPanel, session: Session
) -> None:
    describe, bring, sell, plan = panel.steps
    assert [s.button.text() for s in panel.steps] == [
        "Start the profile",
        "Import contacts",
        "Describe what I sell",
        "Plan my week",
    ]
    session.document.profiles.save(Profile(new_id(), "Whom I want"))
    assert describe.button.text() == "Open the profile"
    with qtbot.waitSignal(panel.names_wanted):
        QTest.mouseClick(bring.other, LEFT)
    with qtbot.waitSignal(panel.method_wanted):
        QTest.mouseClick(panel.method, LEFT)
    assert not plan.other.isVisible()
    session.document.services.add("Coaching")
    assert sell.button.text() == "Open the services"
    with qtbot.waitSignal(panel.services_wanted):
        QTest.mouseClick(sell.button, LEFT)


def test_asked_for_it_comes_back_and_stays(room: QWidget, session: Session) -> None:
    FirstRunPanel(session, room).close_for_good()
    made = FirstRunPanel(session, room, asked_for=True)
    made.open_over_board()
    for who in ("A", "B", "C"):
        session.document.objectives.add(TODAY, client_name=who, stage=Stage.UNIVERSE)
    session.document.profiles.save(Profile(new_id(), "Whom I want"))
    session.document.services.add("Coaching")
    block = Block("", monday_of(TODAY), 540, 60, WorkType.PROSPECTING)
    session.document.weeks.add_block(block)
    assert made.isVisible()
    assert all(step.accessibleName().endswith(", done") for step in made.steps)

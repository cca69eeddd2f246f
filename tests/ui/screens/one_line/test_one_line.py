"""Somebody new in one line: understood while it is typed, corrected, kept by Enter as one step."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from funnel_desktop.exchange.one_line.reading import LinePart
from funnel_desktop.funnel.objective import ActionKind, NextAction, Objective
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.objective.new_objective import NewObjectiveDialog
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.screens.one_line.one_line_popover import OneLinePopover
from tests.ui.conftest import Practice, Show, Shown

LINE = "Mia Soler, +34 600 111 222, via Ana, coaching, 900, call Thu 10:00, met at the fair"
THURSDAY = date(2026, 5, 14)
Key = Qt.Key


def opened(shown: Shown) -> OneLinePopover:
    shown.do("new_lead")
    return next(p for p in shown.window.findChildren(OneLinePopover) if p.isVisible())


def typed(shown: Shown, line: str = LINE) -> OneLinePopover:
    popover = opened(shown)
    QTest.keyClicks(popover.box.line, line)
    return popover


def chips(popover: OneLinePopover) -> list[str]:
    shown = [popover.box.chips.chips[part] for part in popover.box.chips.chips]
    return [chip.accessibleName() for chip in shown if not chip.isHidden()]


def kept(shown: Shown) -> Objective:
    found = shown.document.objectives.all(shown.clock())
    return next(each for each in found if each.client_name == "Mia Soler")


def test_each_part_is_shown_as_it_was_understood(show: Show) -> None:
    shown = show(Delta=Stage.IN)
    popover = typed(shown)
    assert chips(popover) == [
        "Client: Mia Soler", "Phone: +34 600 111 222", "Source: via Ana", "Service: coaching",
        "Value: €900", "Next action: Call · Thu 14 May 10:00", "Stage: Universe",
        "Note: met at the fair",
    ]  # fmt: skip
    assert popover.box.line.accessibleDescription().startswith("Understood: Client: Mia Soler")


def test_enter_keeps_it_as_one_step_and_undo_takes_all_of_it_back(show: Show) -> None:
    shown = show(Delta=Stage.IN)
    before = len(shown.document.log.history())
    popover = typed(shown)
    QTest.keyClick(popover.box.line, Key.Key_Return)
    made = kept(shown)
    assert (made.client_name, made.value, made.service_name) == ("Mia Soler", 90000, "coaching")
    assert (made.stage, made.source, made.notes) == (Stage.UNIVERSE, "Ana", "met at the fair")
    assert made.next_action is not None
    assert made.next_action._replace(person=None) == NextAction(
        "Call", ActionKind.CALL, None, THURSDAY, time(10)
    )
    assert len(shown.document.log.history()) == before + 1
    shown.do("undo")
    assert shown.document.clients.named("Mia Soler") is None
    assert shown.document.services.all() == []


def test_what_is_asked_of_a_new_service_is_kept_with_it(show: Show) -> None:
    shown = show()
    popover = typed(shown, "Ana Ruiz at Meridian Labs, team training")
    fields = popover.box.new_service
    assert fields.isVisible()
    assert fields.answers().audience == "organisation"  # somebody at a firm
    fields.choose("private")
    QTest.keyClicks(fields.value, "1200")
    QTest.keyClicks(fields.weeks, "10")
    QTest.keyClick(fields.weeks, Key.Key_Return)
    (service,) = shown.document.services.all()
    assert (service.audience, service.default_value) == ("private", 120000)
    assert service.estimated_cycle == 70
    (made,) = shown.document.objectives.all(shown.clock())
    assert made.value == 120000


def test_a_chip_is_corrected_by_keys(show: Show) -> None:
    shown = show()
    popover = typed(shown)
    box = popover.box
    QTest.keyClick(box.chips.chips[LinePart.NEXT_ACTION], Key.Key_Space)
    assert box.correction.action.hasFocus()
    box.correction.day.setText("2026-05-18")
    QTest.keyClick(box.correction.day, Key.Key_Return)
    assert box.line.hasFocus()
    assert "Next action: Call · Mon 18 May 10:00" in chips(popover)
    QTest.keyClicks(box.line, " again")  # what was corrected stays while the line goes on
    assert "Next action: Call · Mon 18 May 10:00" in chips(popover)
    QTest.mouseClick(box.chips.chips[LinePart.VALUE], Qt.MouseButton.LeftButton)
    box.correction.money.setText("many")
    QTest.keyClick(box.correction.money, Key.Key_Return)
    assert box.correction.isVisible()
    assert "Enter an amount" in box.correction.sentence.text()
    QTest.keyClick(box.correction.money, Key.Key_Escape)
    assert popover.isVisible()
    assert "Value: €900" in chips(popover)


def test_what_was_taken_for_something_else_is_said_to_be_it(show: Show) -> None:
    shown = show()
    popover = typed(shown)
    correction = popover.box.correction
    QTest.mouseClick(popover.box.chips.chips[LinePart.NOTE], Qt.MouseButton.LeftButton)
    correction.what_it_is.show_value(LinePart.SOURCE)
    correction.what_it_is.activated.emit(0)
    assert "Source: via met at the fair" in chips(popover)
    assert "Note: Ana" in chips(popover)
    correction.what_it_is.show_value(LinePart.VALUE)
    correction.what_it_is.activated.emit(0)
    assert correction.sentence.text() == "This can’t be read as Value."
    assert "Source: via met at the fair" in chips(popover)


def test_a_pasted_signature_keeps_its_lines(show: Show) -> None:
    shown = show()
    popover = opened(shown)
    pasted = QMimeData()
    pasted.setText("\nAna Ruiz\nMeridian Labs\n\nT: +34 600 111 222\nana@meridian.com\n")
    popover.box.line.insertFromMimeData(pasted)
    assert popover.box.line.toPlainText().count("\n") == 3
    QTest.keyClick(popover.box.line, Key.Key_Return)
    (made,) = shown.document.objectives.all(shown.clock())
    (ana,) = shown.document.clients.people(made.client)
    assert (made.client_name, ana.name) == ("Meridian Labs", "Ana Ruiz")
    assert (ana.phone, ana.email) == ("+34 600 111 222", "ana@meridian.com")


def test_a_stage_that_is_said_is_where_it_stands(show: Show) -> None:
    shown = show()
    popover = typed(shown, "Mia Soler, above")
    QTest.keyClick(popover.box.line, Key.Key_Return)
    assert shown.names(Stage.ABOVE) == ["Mia Soler"]


def test_esc_keeps_the_text_for_the_next_time_and_enter_does_not(show: Show) -> None:
    shown = show(Delta=Stage.IN)
    popover = typed(shown, "Mia Soler, 900")
    QTest.keyClick(popover.box.line, Key.Key_Escape)
    QApplication.sendPostedEvents(None, 52)
    popover = opened(shown)
    assert popover.box.line.toPlainText() == "Mia Soler, 900"
    assert "Value: €900" in chips(popover)
    QTest.keyClick(popover.box.line, Key.Key_Return)
    QApplication.sendPostedEvents(None, 52)
    assert opened(shown).box.line.toPlainText() == ""


def test_esc_keeps_what_was_corrected_and_answered_too(show: Show) -> None:
    shown = show(Delta=Stage.IN)
    popover = typed(shown)
    box = popover.box
    QTest.keyClick(box.chips.chips[LinePart.NEXT_ACTION], Key.Key_Space)
    box.correction.day.setText("2026-05-18")
    QTest.keyClick(box.correction.day, Key.Key_Return)
    QTest.mouseClick(box.chips.chips[LinePart.NOTE], Qt.MouseButton.LeftButton)
    box.correction.what_it_is.show_value(LinePart.SOURCE)
    box.correction.what_it_is.activated.emit(0)
    box.new_service.choose("organisation")
    box.new_service.weeks.setText("10")
    before = chips(popover)
    assert "Next action: Call · Mon 18 May 10:00" in before
    assert "Source: via met at the fair" in before
    popover.close()
    QApplication.sendPostedEvents(None, 52)
    popover = opened(shown)
    assert chips(popover) == before
    answers = popover.box.answers()
    assert answers is not None
    assert (answers.audience, answers.estimated_cycle) == ("organisation", 70)
    QTest.keyClick(popover.box.line, Key.Key_Return)
    assert kept(shown).source == "met at the fair"
    QApplication.sendPostedEvents(None, 52)
    QTest.keyClicks(opened(shown).box.line, LINE)
    assert "Source: via Ana" in chips(opened(shown))


def test_keys_of_the_board_do_nothing_meanwhile(show: Show) -> None:
    shown = show(Delta=Stage.BEST_FEW)
    shown.window.board.lists.choose([shown.ids["Delta"]])
    popover = typed(shown, "Mia Soler")
    for key in (Key.Key_Return, Key.Key_Delete):
        QTest.keyClick(popover.box.line, key, Qt.KeyboardModifier.ControlModifier)
    assert popover.isVisible()
    assert shown.document.board.outcome_counts(shown.clock())[Outcome.WON] == 0
    assert shown.stage("Delta") is Stage.BEST_FEW


def test_a_line_without_a_name_is_not_kept(show: Show) -> None:
    shown = show()
    for line in ("", "900"):
        popover = typed(shown, line)
        QTest.keyClick(popover.box.line, Key.Key_Return)
        assert popover.isVisible()
        assert popover.sentence.text() == "Enter who it is, with the name first."
        popover.box.clear()
    assert shown.document.objectives.all(shown.clock()) == []


def test_shift_and_enter_open_it_too(show: Show) -> None:
    shown = show()
    popover = typed(shown, "Mia Soler")
    QTest.keyClick(popover.box.line, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    (made,) = shown.document.objectives.all(shown.clock())
    (window,) = shown.window.findChildren(ObjectiveWindow)
    assert window.subject.id == made.id


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1440, 900)])
def test_it_lies_inside_the_window(show: Show, width: int, height: int) -> None:
    shown = show(width, height)
    popover = typed(shown, f"{LINE}, " + "and a long story, " * 20)
    room = popover.parentWidget()
    assert isinstance(room, QWidget)
    assert room.rect().contains(popover.geometry())
    buttons = popover.findChildren(QPushButton)
    assert all(popover.rect().contains(b.geometry()) for b in buttons if b.parent() is popover)


def test_the_dialog_takes_a_line_too(practice: Practice) -> None:
    dialog = NewObjectiveDialog(practice.session, Stage.ABOVE)
    dialog.show()
    QTest.keyClicks(
        dialog.line.line, "Mia Soler, 600 111 222, executive coaching, 900, call Thu, in"
    )
    assert dialog.client.value() == "Mia Soler"
    assert (dialog.value.value(), dialog.stage.value()) == (90000, Stage.IN)
    assert dialog.service.value() == practice.coaching
    assert not dialog.line.chips.chips[LinePart.PHONE].isHidden()
    assert dialog.line.chips.chips[LinePart.VALUE].isHidden()
    dialog.value.setText("1000")  # what the fields say counts
    QTest.keyClicks(dialog.wish, "Less stress")
    made: list[str] = []
    dialog.created.connect(made.append)
    QTest.keyClick(dialog.line.line, Key.Key_Return)
    found = practice.objective(made[0])
    assert (found.client_name, found.value, found.wish) == ("Mia Soler", 100000, "Less stress")
    assert (found.stage, found.service) == (Stage.IN, practice.coaching)
    (mia,) = practice.document.clients.people(found.client)
    assert mia.phone == "600 111 222"
    assert found.next_action is not None
    assert found.next_action.day == THURSDAY

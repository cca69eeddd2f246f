"""*Ready for Best Few?*: the gate of the next stage, seen all the time and met in place."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.influences import Mode, Role
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.gates.gate_popover import GatePopover
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from tests.ui.conftest import LEFT, TODAY, Practice


def make_ready(practice: Practice, *, but: str = "") -> None:
    """Meet what Best Few asks, all `but` one condition."""
    document, own = practice.document, practice.meridian
    ana = document.influences.add(
        own, TODAY, person=practice.ana, roles=[Role.ECONOMIC, Role.USER, Role.TECHNICAL]
    )
    document.influences.edit(ana, "mode", Mode.GROWTH, TODAY)
    for field, value in (("met", TODAY), ("result", "A team that stays"), ("covered", TODAY)):
        document.influences.edit(ana, field, value, TODAY)
    for about in {"fit", "contract", "sure"} - {but}:
        document.gates.judge(own, about, True, TODAY, note="Ana says so.")
    if but != "near":
        document.objectives.edit(own, "expected", date(2026, 6, 10), today=TODAY)


def said(window: ObjectiveWindow) -> str:
    """How far away the agreement is."""
    assert window.ready.conditions is not None
    return window.ready.conditions.rows["near"].detail.text()


def test_the_next_stages_conditions_are_seen_all_the_time(
    window: ObjectiveWindow, practice: Practice
) -> None:
    assert window.ready.title.text() == "Ready for Best Few?"
    conditions = window.ready.conditions
    assert conditions is not None
    assert said(window) == "49 days away, half is 45"
    assert "near" in conditions.open_keys()
    practice.document.objectives.edit(practice.meridian, "expected", date(2026, 6, 26), today=TODAY)
    assert said(window) == "45 days away, half is 45"
    assert "near" not in conditions.open_keys()


def test_the_panel_follows_the_objective_through_its_stages(
    window: ObjectiveWindow, practice: Practice
) -> None:
    window.show_objective(practice.elif_)
    assert window.ready.title.text() == "Ready for Above the Funnel?"
    window.show_objective(practice.halden)
    assert window.ready.title.text() == "Ready for In the Funnel?"
    practice.document.objectives.move([practice.halden], Stage.BEST_FEW, TODAY)
    assert window.ready.title.text() == "To stay in Best Few"
    assert window.ready.conditions is not None
    assert set(window.ready.conditions.open_keys()) >= {"roles", "covered", "near", "sure"}
    assert not window.ready.move_on.isVisible()
    QTest.keySequence(window, "Ctrl+Return")
    assert not window.ready.isVisible()


def test_a_condition_is_unfolded_and_met_by_keys(
    window: ObjectiveWindow, practice: Practice
) -> None:
    make_ready(practice, but="sure")
    assert window.ready.conditions is not None
    row = window.ready.conditions.rows["sure"]
    assert row.fix is not None
    assert not row.fix.isVisible()
    row.unfold.setFocus()
    QTest.keyClick(row.unfold, Qt.Key.Key_Space)
    assert row.fix.isVisible()
    first = row.first()
    assert first is not None
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert practice.document.gates.case(practice.meridian, TODAY).judged("sure")
    assert window.ready.conditions.open_keys() == []


def test_all_met_it_moves_and_nothing_is_asked(window: ObjectiveWindow, practice: Practice) -> None:
    make_ready(practice)
    QTest.mouseClick(window.ready.move_on, LEFT)
    assert practice.objective().stage is Stage.BEST_FEW
    assert window.findChild(GatePopover) is None


def test_otherwise_the_gate_asks_and_esc_puts_back(
    window: ObjectiveWindow, practice: Practice
) -> None:
    make_ready(practice, but="near")
    QTest.mouseClick(window.header.stage.buttons[Stage.BEST_FEW], LEFT)
    gate = window.findChild(GatePopover)
    assert gate is not None
    assert gate.isVisible()
    assert practice.objective().stage is Stage.IN
    QTest.keyClick(gate, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert practice.objective().stage is Stage.IN
    QTest.mouseClick(window.header.stage.buttons[Stage.BEST_FEW], LEFT)
    gates = [each for each in window.findChildren(GatePopover) if each.isVisible()]
    QTest.keyClicks(gates[0].reason, "She has promised.")
    QTest.mouseClick(gates[0].anyway, LEFT)
    assert practice.objective().stage is Stage.BEST_FEW
    assert practice.document.objectives.moves(practice.meridian)[0].because == "She has promised."


def test_backward_is_never_asked(window: ObjectiveWindow, practice: Practice) -> None:
    QTest.mouseClick(window.header.stage.buttons[Stage.ABOVE], LEFT)
    assert practice.objective().stage is Stage.ABOVE

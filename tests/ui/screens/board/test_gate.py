"""The gate: asked only before an open move forward, fixed in place, moved anyway, put back."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolTip

from funnel_desktop.funnel.card import card_marks
from funnel_desktop.funnel.gates import CONDITIONS, Condition, Fix
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.influences import Mode, Role
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.screens.board.card_drawing import chips_of
from funnel_desktop.ui.screens.board.gate_hint import GateHint
from funnel_desktop.ui.screens.gates.gate_popover import LISTED_AT_MOST, GatePopover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.drag_load import load_of
from tests.conditions import meet
from tests.ui.screens.board.conftest import TODAY

Key = Qt.Key
OLGA, PAVEL = "Olga Ross", "Pavel Kuhn"


@pytest.fixture
def waiting(board):
    """Meridian Labs, an organisation's: not covered and too far away, all else is met."""
    document, own = board.document, board.id_of("Meridian Labs")
    service = document.services.add(
        "Executive coaching", estimated_cycle=90, audience="organisation"
    )
    document.objectives.edit_several(
        own, {"service": service, "expected": TODAY + timedelta(49)}, TODAY
    )
    for other in document.objectives.all(TODAY):
        if other.expected is None:  # its cycle is that over all services now
            document.objectives.edit(other.id, "expected", TODAY, today=TODAY)
    for name, role, covered in ((OLGA, Role.ECONOMIC, True), (PAVEL, Role.USER, False)):
        influence = document.influences.add(own, TODAY, name=name, roles=[role])
        influence = document.influences.edit(influence, "mode", Mode.GROWTH, TODAY)
        for field, value in (("met", TODAY), ("personal_win", "A calm team")):
            document.influences.edit(influence, field, value, TODAY)
        if covered:
            document.influences.cover(influence, TODAY)
    return own


def gate_of(board) -> GatePopover | None:
    QApplication.processEvents()
    found = [g for g in board.window.findChildren(GatePopover) if g.isVisible()]
    return found[0] if found else None


def asks(board) -> GatePopover:
    found = gate_of(board)
    assert found is not None
    return found


def stage_of(board, client="Meridian Labs"):
    return board.document.objectives.get(board.id_of(client), TODAY).stage


def reach(board, wanted):
    """Tab until `wanted` has the keyboard."""
    for _ in range(30):
        if board.window.focusWidget() is wanted:
            return
        board.press(Key.Key_Tab)
    raise AssertionError(f"{wanted} is not reached")


def test_both_conditions_are_met_by_keyboard_and_the_card_moves(board, waiting):
    board.click("Meridian Labs")
    board.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    gate = asks(board)
    assert gate.heading.text() == "Before Meridian Labs joins the Best Few"
    assert gate.count.text() == "Two of four conditions are still open."
    assert stage_of(board) is Stage.IN
    assert not gate.move_on.isEnabled()
    steps = board.steps()

    choice = board.window.focusWidget()
    assert isinstance(choice, ChoiceField)
    assert choice.accessibleName() == f"{PAVEL}, Will use it"
    board.press(Key.Key_C)  # covered
    assert board.steps() == steps + 1
    assert gate.count.text() == "One of four conditions is still open."
    assert board.window.focusWidget() is choice

    board.press(Key.Key_Tab)
    assert isinstance(board.window.focusWidget(), DateField)
    for letter in "+30d":
        QTest.keyClicks(board.window.focusWidget(), letter)
    board.press(Key.Key_Return)
    assert board.steps() == steps + 2
    assert gate.count.text() == "All conditions are met."
    assert stage_of(board) is Stage.IN

    assert board.window.focusWidget() is gate.move_on
    board.press(Key.Key_Return)
    assert gate_of(board) is None
    assert stage_of(board) is Stage.BEST_FEW
    assert board.written(Stage.BEST_FEW) == board.shown(Stage.BEST_FEW)
    assert board.list_of(Stage.BEST_FEW).hasFocus()
    assert board.steps() == steps + 3
    assert "Moved to Best Few. Undo with Control Z." in [said for said, _ in board.spoken]

    board.document.log.undo()
    assert stage_of(board) is Stage.IN
    assert all(a.met for a in board.document.gates.asked([waiting], Stage.BEST_FEW, TODAY)[waiting])
    board.document.log.redo()
    assert gate_of(board) is None
    assert stage_of(board) is Stage.BEST_FEW


def test_what_usually_comes_up_is_said_where_its_trait_matters(board, waiting):
    document = board.document
    values = (Value("v", "small", 5), Value("w", "big", 0))
    trait = Trait("t", "Size", TraitKind.DEMOGRAPHIC, 3, None, values)
    document.profiles.save(Profile("p", "P", 0, (trait,)))
    document.problems.add("They cancel <late>", "48 hours", "t")
    document.problems.add("Nobody signs")
    client = document.objectives.get(waiting, TODAY).client
    for is_answered in (False, True):
        if is_answered:
            document.ideal_clients.answer(client, "t", value="v")
        board.page.moves.to_gap([waiting], board.list_of(Stage.BEST_FEW), 1)
        gate = asks(board)
        assert gate.problems.isVisible() is is_answered
        assert ("They cancel <late> — 48 hours" in gate.problems.text()) is is_answered
        assert "Nobody signs" not in gate.problems.text()
        board.press(Key.Key_Escape)
        assert gate_of(board) is None


def test_moved_anyway_with_a_reason_until_the_last_condition_is_met(board, waiting):
    board.page.moves.to_gap([waiting], board.list_of(Stage.BEST_FEW), 1)
    gate = asks(board)
    gate.reason.setFocus()
    QTest.keyClicks(gate.reason, "no")
    assert not gate.anyway.isEnabled()
    board.press(Key.Key_Return)
    assert stage_of(board) is Stage.IN
    QTest.keyClicks(gate.reason, "w or never")
    board.press(Key.Key_Return)
    assert board.written(Stage.BEST_FEW)[1] == "Meridian Labs"
    assert board.document.objectives.moves(waiting)[0].because == "now or never"

    def card():
        rows = board.list_of(Stage.BEST_FEW).rows
        return rows.card(rows.row_of(waiting))

    assert card().standing.mark.anyway == "now or never"
    pavel = next(i for i in board.document.influences.of(waiting) if i.name == PAVEL)
    board.document.influences.cover(pavel.id, TODAY)
    assert card().standing.mark.open == ("near",)
    board.document.objectives.edit(waiting, "expected", TODAY + timedelta(45), today=TODAY)
    assert card().standing.mark is None
    board.document.influences.edit(pavel.id, "covered", None, TODAY)
    assert card().standing.mark.anyway == "now or never"


def test_put_back_keeps_what_was_fixed(board, waiting):
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    steps = board.steps()
    board.press(Key.Key_C)
    board.press(Key.Key_Escape)
    assert gate_of(board) is None
    assert stage_of(board) is Stage.IN
    assert board.steps() == steps + 1
    assert all(i.covered for i in board.document.influences.of(waiting))
    assert board.page.choice.current_id() == waiting
    assert board.list_of(Stage.IN).hasFocus()


def test_what_is_met_or_goes_back_is_not_asked(board):
    board.page.moves.to_stage([board.id_of("Bruno Keller")], Stage.BEST_FEW)
    assert gate_of(board) is None
    assert stage_of(board, "Bruno Keller") is Stage.BEST_FEW
    own = board.id_of("Norrby & Lind")
    board.document.gates.judge(own, "sure", None, TODAY)
    board.page.moves.to_stage([own], Stage.IN)
    assert gate_of(board) is None
    assert stage_of(board, "Norrby & Lind") is Stage.IN


def test_over_two_columns_both_stages_are_asked(board):
    own = board.id_of("Bruno Keller")
    for about in ("contract", "sure"):
        board.document.gates.judge(own, about, None, TODAY)
    board.page.moves.to_stage([own], Stage.BEST_FEW)
    gate = asks(board)
    assert list(gate.lists[0].rows) == ["gap", "contract", "roles", "covered", "near", "sure"]
    assert gate.lists[0].open_keys() == ["contract", "sure"]


@pytest.mark.parametrize("way", ["drag", "menu", "carry", "alt", "enter"])
def test_every_way_comes_to_the_gate(board, way):
    lead = board.id_of("Sonder Physiotherapy")
    board.document.gates.judge(lead, "fit", None, TODAY)
    board.click("Sonder Physiotherapy")
    if way == "drag":
        board.drop(["Sonder Physiotherapy"], Stage.ABOVE, 1)
    elif way == "menu":
        board.page.verbs.move_to(Stage.ABOVE)
    elif way == "carry":
        for key in (Key.Key_Space, Key.Key_Right, Key.Key_Space):
            board.press(key)
    elif way == "alt":
        board.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    else:
        board.press(Key.Key_Return)
    gate = asks(board)
    assert stage_of(board, "Sonder Physiotherapy") is Stage.UNIVERSE
    word = board.window.focusWidget()
    assert isinstance(word, QLineEdit)
    QTest.keyClicks(word, "Clinics come back")
    board.press(Key.Key_Return)
    judged = board.document.gates.judgements(lead)["fit"]
    assert (judged.answer, judged.day, judged.note) == (True, TODAY, "Clinics come back")
    gate.move_on.click()
    assert stage_of(board, "Sonder Physiotherapy") is Stage.ABOVE


def test_several_are_asked_once_with_what_is_open_for_each(board, waiting):
    kestrel = board.id_of("Kestrel Insurance")
    board.document.gates.judge(kestrel, "sure", None, TODAY)
    fjord = board.id_of("Fjord Logistics")
    board.page.moves.to_stage([waiting, fjord, kestrel], Stage.BEST_FEW)
    gate = asks(board)
    assert gate.heading.text() == "Before 3 objectives join the Best Few"
    assert gate.count.text() == "Conditions are open for 2 of 3."
    assert [each.open_keys() for each in gate.lists] == [["covered", "near"], ["sure"]]
    gate.reason.setText("a fair is coming")
    gate.anyway.click()
    assert board.written(Stage.BEST_FEW)[-3:] == [
        "Meridian Labs",
        "Fjord Logistics",
        "Kestrel Insurance",
    ]
    standings = board.document.gates.standings([waiting, fjord, kestrel], TODAY)
    assert standings[fjord].mark is None
    assert standings[kestrel].mark.open == ("sure",)
    board.document.log.undo()
    assert board.agrees()


def test_the_card_waits_where_it_would_fall(board, waiting):
    target, source = board.list_of(Stage.BEST_FEW), board.list_of(Stage.IN)
    below = target.visualRect(target.rows.index(1)).top()
    board.drop(["Meridian Labs"], Stage.BEST_FEW, 1)
    gate = asks(board)
    assert source.delegate.held == {0}
    rect = target.waiting_rect()
    assert rect.top() == below
    assert target.row_rect(target.rows.index(1)).top() == rect.bottom() + 1
    assert board.shown(Stage.BEST_FEW) == board.written(Stage.BEST_FEW)
    assert not gate.geometry().intersects(
        rect.translated(target.viewport().mapTo(board.window, rect.topLeft()) - rect.topLeft())
    )
    gate.keep_back.click()
    assert source.delegate.held == frozenset()
    assert target.row_rect(target.rows.index(1)).top() == below


def test_the_card_goes_on_waiting_there_while_conditions_are_met(board, waiting):
    target, source = board.list_of(Stage.BEST_FEW), board.list_of(Stage.IN)
    board.drop(["Meridian Labs"], Stage.BEST_FEW, 1)
    gate, rect = asks(board), target.waiting_rect()
    board.press(Key.Key_C)  # covered
    assert gate.count.text() == "One of four conditions is still open."
    assert target.waiting_rect() == rect
    assert source.delegate.held == {0}


def test_in_an_empty_column_the_card_waits_on_free_ground(board, waiting):
    for name in [
        card.client_name for card in board.document.board.cards(Stage.BEST_FEW, TODAY, 0, 99)
    ]:
        board.document.objectives.set_outcome([board.id_of(name)], Outcome.WON, TODAY)
    QApplication.processEvents()
    notice = board.page.columns[Stage.BEST_FEW].notice
    assert notice._shown.isVisible()
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    gate = asks(board)
    assert not notice._shown.isVisible()
    gate.keep_back.click()
    assert notice._shown.isVisible()


def test_a_yes_without_its_word_says_so_and_enter_once_more_is_no_second_step(board):
    own = board.id_of("Sonder Physiotherapy")
    board.document.gates.judge(own, "fit", None, TODAY)
    board.page.moves.to_stage([own], Stage.ABOVE)
    gate = asks(board)
    fix = gate.lists[0].rows["fit"].fix
    QTest.mouseClick(fix.answer.buttons()[1], Qt.MouseButton.LeftButton)
    assert fix._complaint.isVisible()
    assert fix._complaint.text() == "First give a short reason."
    QTest.keyClicks(fix.word, "A neighbour")
    board.press(Key.Key_Return)
    steps = board.steps()
    assert board.window.focusWidget() is gate.move_on
    fix.word.setFocus()
    board.press(Key.Key_Return)
    assert board.steps() == steps


def test_what_is_met_by_people_asks_for_no_judgement(board, waiting):
    board.document.objectives.move([waiting], Stage.ABOVE, TODAY, because="Again from the start")
    board.document.gates.judge(waiting, "gap", None, TODAY)
    influence, other = board.document.influences.of(waiting)
    for each in (influence, other):
        board.document.influences.edit(each.id, "met", None, TODAY)
    board.page.moves.to_stage([waiting], Stage.IN)
    row = asks(board).lists[0].rows["gap"]
    assert row.fix.judging.answer.isVisible()
    board.document.influences.edit(influence.id, "met", TODAY, TODAY)
    assert row.met
    assert not row.fix.judging.answer.isVisible()


def test_what_happens_meanwhile_withdraws_the_question(board, waiting):
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    asks(board)
    board.document.objectives.set_outcome([waiting], Outcome.WON, TODAY)
    assert gate_of(board) is None
    board.document.log.undo()
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    first = asks(board)
    fjord = board.id_of("Fjord Logistics")
    board.document.gates.judge(fjord, "sure", None, TODAY)
    board.page.moves.to_stage([fjord], Stage.BEST_FEW)
    assert asks(board) is not first
    assert asks(board).lists[0].open_keys() == ["sure"]


def test_a_yes_can_be_withdrawn_and_wants_its_word(board):
    own = board.id_of("Sonder Physiotherapy")
    board.document.gates.judge(own, "fit", None, TODAY)
    board.page.moves.to_stage([own], Stage.ABOVE)
    gate = asks(board)
    fix = gate.lists[0].rows["fit"].fix
    no, yes = fix.answer.buttons()
    yes.click()
    assert board.document.gates.judgements(own).get("fit") is None
    assert board.window.focusWidget() is fix.word
    fix.word.setText("A neighbour of Vela")
    yes.click()
    assert gate.move_on.isEnabled()
    no.click()
    assert not gate.move_on.isEnabled()
    assert "fit" not in board.document.gates.judgements(own)


def test_a_role_is_given_or_played_by_nobody(board, waiting):
    document = board.document
    document.gates.judge(waiting, "nobody_technical", None, TODAY)
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    fix = asks(board).lists[0].rows["roles"].fix
    assert fix.first().accessibleName() == "Can say no (Technical)"
    known = document.gates.case(waiting, TODAY)
    assert [fix.first().itemText(n) for n in range(fix.first().count())][:2] == [
        "Not known yet",
        "No one has this role here",
    ]
    steps = board.steps()
    QTest.keyClicks(fix.first(), "Pavel")
    assert board.steps() == steps + 1
    pavel = next(i for i in document.influences.of(waiting) if i.name == PAVEL)
    assert pavel.roles == {Role.USER, Role.TECHNICAL}
    fix.first().setCurrentIndex(1)
    fix.first().left.emit()
    assert document.gates.judgements(waiting)["nobody_technical"].answer
    pavel = next(i for i in document.influences.of(waiting) if i.name == PAVEL)
    assert pavel.roles == {Role.USER}
    assert known.is_private is False


def test_somebody_is_added_and_reached_in_the_gate(board):
    own = board.id_of("Bruno Keller")
    board.document.gates.judge(own, "gap", None, TODAY)
    board.page.moves.to_stage([own], Stage.IN)
    gate = asks(board)
    QTest.keyClicks(board.window.focusWidget(), "Bruno Keller")
    board.press(Key.Key_Return)
    choice = gate.lists[0].rows["gap"].fix.first()
    choice.setFocus()
    QTest.keyClicks(choice, "Has")
    (bruno,) = board.document.influences.of(own)
    assert (bruno.person, bruno.mode, bruno.met) == (None, Mode.TROUBLE, TODAY)
    assert gate.lists[0].open_keys() == []


def test_ones_own_record_stands_beside_sure(board, waiting):
    document = board.document
    for number in range(10):
        own = document.objectives.add(TODAY, client_name=f"Past {number}")
        document.gates.judge(own, "sure", True, TODAY)
        document.objectives.set_outcome([own], Outcome.WON if number < 4 else Outcome.LOST, TODAY)
    document.gates.judge(waiting, "sure", None, TODAY)
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    said = asks(board).lists[0].rows["sure"].fix
    shown = [each.text() for each in said.findChildren(type(said._note)) if each.isVisible()]
    assert "Of 10 that you called this sure, 4 were won." in shown


@pytest.fixture
def papers():
    """One condition more, of which nobody else knows anything."""
    new = Condition(
        "papers", Stage.IN, lambda case, today: case.judged("papers"), lambda case: Fix.JUDGE
    )
    CONDITIONS.append(new)
    yield
    CONDITIONS.remove(new)


def test_a_condition_that_is_added_is_asked_at_the_gate(board, papers):
    own = board.id_of("Bruno Keller")
    board.page.moves.to_stage([own], Stage.IN)
    assert asks(board).lists[0].open_keys() == ["papers"]


def test_the_gate_fits_a_small_window_with_large_text(board, waiting, qapp):
    from funnel_desktop.ui.looks.theme import theme

    theme().apply(qapp, "light", 200)
    try:
        board.window.resize(1024, 700)
        own = board.id_of("Bruno Keller")
        for about in ("gap", "contract", "sure", "near"):
            board.document.gates.judge(own, about, None, TODAY)
        board.page.moves.to_stage([own], Stage.BEST_FEW)
        gate = asks(board)
        assert board.window.rect().contains(gate.geometry())
        for button in gate.findChildren(QPushButton):
            if button.isVisible() and button.parent() is gate:
                assert gate.rect().contains(button.geometry())
    finally:
        theme().apply(qapp, "light", 100)


def test_at_a_new_day_the_gate_asks_anew(make_board, tmp_path):
    from funnel_desktop.document.document import create_document
    from tests.ui.screens.board.conftest import filled

    document = create_document(tmp_path / "days.funnel")
    filled(document)
    service = document.services.add("Coaching", estimated_cycle=90, audience="organisation")
    own = document.objectives.find("Meridian Labs", TODAY)
    document.objectives.edit_several(
        own, {"service": service, "expected": TODAY + timedelta(46)}, TODAY
    )
    day = [TODAY]
    board = make_board(document, lambda: day[0])
    board.page.moves.to_stage([own], Stage.BEST_FEW)
    gate = asks(board)
    assert gate.lists[0].open_keys() == ["near"]
    day[0] = date(2026, 5, 13)
    board.session.look_at_the_day()
    assert gate.lists[0].open_keys() == []
    assert gate.move_on.isEnabled()


def test_escape_puts_back_from_the_board_too(board, waiting):
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    asks(board)
    board.click("Fjord Logistics")
    assert gate_of(board) is not None
    board.press(Key.Key_Escape)
    assert gate_of(board) is None
    assert board.page.choice.current_id() == waiting
    board.page.gatekeeper.withdraw()


def test_of_many_some_are_listed_and_all_are_moved(board):
    document = board.document
    ids = [document.objectives.add(TODAY, client_name=f"New {number}") for number in range(14)]
    board.page.moves.to_stage(ids, Stage.IN)
    gate = asks(board)
    assert gate.count.text() == "Conditions are open for 14 of 14."
    assert len(gate.lists) == LISTED_AT_MOST
    labels = [label.text() for label in gate.findChildren(TextLabel)]
    assert "And 2 more with open conditions." in labels
    assert board.window.rect().contains(gate.geometry())
    meet(document, ids[:13], TODAY)
    assert gate.count.text() == "Conditions are open for 1 of 14."
    assert not gate.move_on.isEnabled()
    meet(document, ids[13:], TODAY)
    assert gate.move_on.isEnabled()
    gate.move_on.click()
    assert board.written(Stage.IN)[-14:] == [f"New {number}" for number in range(14)]


def test_another_view_takes_the_question_away(board, waiting):
    board.page.moves.to_stage([waiting], Stage.BEST_FEW)
    asks(board)
    board.page.hide()
    assert gate_of(board) is None
    assert stage_of(board) is Stage.IN


# Before anything is let go


def hint_of(board, stage):
    hint = board.page.columns[stage].findChild(GateHint)
    return hint._words.text() if hint is not None and hint.isVisible() else ""


def test_the_column_says_what_is_open_while_a_card_is_held_over_it(board, waiting):
    seen = []

    def meanwhile():
        load = load_of([waiting])
        for stage in (Stage.ABOVE, Stage.BEST_FEW):
            view = board.list_of(stage).viewport()
            board.hold_over(view, QPoint(60, 60), load)
            QApplication.processEvents()
            seen.append((hint_of(board, Stage.ABOVE), hint_of(board, Stage.BEST_FEW)))
            board.leave(view)

    board.drag_with_mouse("Meridian Labs", meanwhile)
    assert seen == [
        ("", ""),
        ("", "<b>Two conditions still open.</b> You can fix them when you drop."),
    ]
    QApplication.processEvents()
    assert hint_of(board, Stage.BEST_FEW) == ""


def test_the_same_is_said_while_it_is_carried(board, waiting):
    board.click("Meridian Labs")
    board.press(Key.Key_Space)
    board.press(Key.Key_Right)
    assert board.spoken[-1] == ("Best Few, place 1 of 3. Two conditions open.", True)
    assert "Two conditions still open." in hint_of(board, Stage.BEST_FEW)
    board.press(Key.Key_Left)
    assert board.spoken[-1][0] == "In the Funnel, place 1 of 3."
    assert hint_of(board, Stage.BEST_FEW) == ""
    board.press(Key.Key_Escape)


def test_nothing_is_said_of_what_is_met(board):
    board.click("Fjord Logistics")
    board.press(Key.Key_Space)
    board.press(Key.Key_Right)
    assert board.spoken[-1][0].endswith("of 3.")
    assert hint_of(board, Stage.BEST_FEW) == ""
    board.press(Key.Key_Escape)


def test_the_mark_says_why_in_tooltip_and_description(board, waiting):
    board.document.objectives.move([waiting], Stage.BEST_FEW, TODAY, because="now or never")
    rows = board.list_of(Stage.BEST_FEW).rows
    index = rows.index(rows.row_of(waiting))
    said = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "1 of 2 influences covered." in said
    assert (
        "Moved anyway: now or never. Open: Every buying influence is covered; "
        "Likely to close within half a normal cycle."
    ) in said
    card_list = board.list_of(Stage.BEST_FEW)
    at = card_list.row_rect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, card_list.viewport().mapToGlobal(at))
    QApplication.sendEvent(card_list.viewport(), event)
    assert "now or never" in QToolTip.text()
    QToolTip.hideText()


def test_an_objective_made_in_a_stage_is_asked_nothing_and_marked(board):
    own = board.document.objectives.add(TODAY, client_name="Late Comer", stage=Stage.BEST_FEW)
    assert gate_of(board) is None
    rows = board.list_of(Stage.BEST_FEW).rows
    card = rows.card(rows.row_of(own))
    assert len(card.standing.mark.open) == 7
    assert chips_of(card_marks(card, TODAY))[0].text == "7 conditions open"

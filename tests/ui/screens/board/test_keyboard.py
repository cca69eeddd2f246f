"""All that dragging does, from the keyboard (DESIGN.md 2 and 4.2)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.work.pending import pending
from tests.ui.screens.board.conftest import ABOVE, BEST, IN, LEADS, TODAY

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def at_meridian(board):
    board.page.lists.choose([board.id_of("Meridian Labs")])
    return board


def test_the_focus_begins_in_the_first_column_that_has_a_card(board):
    board.page.focus_first()
    assert board.list_of(Stage.ABOVE).hasFocus()
    board.document.objectives.move([board.id_of(name) for name in ABOVE], Stage.IN, TODAY)
    board.page.focus_first()
    assert board.list_of(Stage.IN).hasFocus()
    assert board.page.choice.current_id() == board.id_of(ABOVE[0])  # it followed the moved card


def test_arrows_go_through_a_column_and_to_the_same_height_beside(at_meridian):
    board = at_meridian
    board.press(Key.Key_Down)
    assert board.page.choice.current_id() == board.id_of(IN[1])
    board.press(Key.Key_Right)
    assert board.page.choice.current_id() == board.id_of(BEST[1])
    board.press(Key.Key_Left)
    board.press(Key.Key_Left)
    assert board.page.choice.current_id() == board.id_of(ABOVE[1])
    assert board.page.choice.selected_ids() == [board.id_of(ABOVE[1])]
    board.press(Key.Key_Left)
    assert board.tray.card_list.hasFocus()


def test_beside_an_empty_column_the_next_one_is_reached(at_meridian):
    board = at_meridian
    board.document.objectives.move([board.id_of(name) for name in IN], Stage.BEST_FEW, TODAY)
    board.page.lists.choose([board.id_of(ABOVE[0])])
    board.press(Key.Key_Right)
    assert board.list_of(Stage.BEST_FEW).hasFocus()


def test_enter_opens_a_card_and_takes_a_lead_into_the_funnel(at_meridian):
    board, opened = at_meridian, []
    board.page.open_requested.connect(opened.append)
    board.press(Key.Key_Return)
    assert opened == [board.id_of("Meridian Labs")]
    board.page.lists.choose([board.id_of(LEADS[0])])
    board.press(Key.Key_Return)
    assert board.written(Stage.ABOVE) == [*ABOVE, LEADS[0]]
    assert opened == [board.id_of("Meridian Labs")]


def test_letters_find_a_client(at_meridian):
    board = at_meridian
    QTest.keyClicks(board.list_of(Stage.IN), "kes")
    assert board.page.choice.current_id() == board.id_of("Kestrel Insurance")


# At once


@pytest.mark.parametrize(
    ("key", "stage", "wanted"),
    [
        (Key.Key_Right, Stage.BEST_FEW, ["Meridian Labs", *BEST]),
        (Key.Key_Left, Stage.ABOVE, ["Meridian Labs", *ABOVE]),
        (Key.Key_Down, Stage.IN, [IN[1], IN[0], IN[2]]),
    ],
)
def test_alt_and_an_arrow_move_at_once(at_meridian, key, stage, wanted):
    board, steps = at_meridian, at_meridian.steps()
    board.press(key, ALT)
    assert board.written(stage) == board.shown(stage) == wanted
    assert board.steps() == steps + 1
    assert board.list_of(stage).hasFocus()
    assert board.page.choice.current_id() == board.id_of("Meridian Labs")


def test_alt_and_arrows_there_and_back_again(at_meridian):
    board = at_meridian
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Right, Key.Key_Left):
        board.press(key, ALT)
    assert board.written(Stage.IN) == list(IN)


def test_at_the_ends_alt_and_arrows_do_nothing(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    board.press(Key.Key_Up, ALT)
    board.page.lists.choose([board.id_of(BEST[1])])
    board.press(Key.Key_Right, ALT)
    board.press(Key.Key_Down, ALT)
    assert board.steps() == steps


def test_several_selected_cards_move_together(at_meridian):
    board = at_meridian
    board.click(IN[0])
    board.click(IN[1], Qt.KeyboardModifier.ControlModifier)
    board.press(Key.Key_Down, ALT)
    assert board.written(Stage.IN) == [IN[2], IN[0], IN[1]]
    board.press(Key.Key_Right, ALT)
    assert board.written(Stage.IN) == [IN[2]]
    assert set(board.written(Stage.BEST_FEW)) == {*BEST, IN[0], IN[1]}
    assert len(board.page.choice.selected_ids()) == 2


# Picked up


def test_space_picks_up_carries_and_drops_as_one_step(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    board.press(Key.Key_Space)
    assert board.page.carrying.active
    assert board.list_of(Stage.IN).delegate.lifted == {0}
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Up):
        board.press(key)
    assert board.steps() == steps
    assert board.list_of(Stage.BEST_FEW).gap == 1
    board.press(Key.Key_Space)
    assert board.written(Stage.BEST_FEW) == [BEST[0], "Meridian Labs", BEST[1]]
    assert board.steps() == steps + 1
    assert not board.page.carrying.active
    assert board.list_of(Stage.BEST_FEW).hasFocus()
    assert board.list_of(Stage.BEST_FEW).gap is None


def test_every_place_of_its_own_column_can_be_carried_to(board):
    for place in range(len(ABOVE)):
        board.page.lists.choose([board.id_of(ABOVE[0])])
        at = board.written(Stage.ABOVE).index(ABOVE[0])
        board.press(Key.Key_Space)
        for _ in range(abs(place - at)):
            board.press(Key.Key_Down if place > at else Key.Key_Up)
        board.press(Key.Key_Space)
        assert board.written(Stage.ABOVE).index(ABOVE[0]) == place


def test_carried_to_the_ends(at_meridian):
    board = at_meridian
    board.press(Key.Key_Space)
    board.press(Key.Key_End)
    board.press(Key.Key_Space)
    assert board.written(Stage.IN) == [*IN[1:], IN[0]]
    board.press(Key.Key_Space)
    board.press(Key.Key_Home)
    board.press(Key.Key_Space)
    assert board.written(Stage.IN) == list(IN)


def test_escape_puts_back_without_a_step(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    board.press(Key.Key_Space)
    board.press(Key.Key_Right)
    board.press(Key.Key_Escape)
    assert not board.page.carrying.active
    assert board.steps() == steps
    assert board.list_of(Stage.BEST_FEW).gap is None
    assert board.list_of(Stage.IN).delegate.lifted == frozenset()
    assert board.page.choice.current_id() == board.id_of("Meridian Labs")


def test_dropped_at_its_own_place_is_no_step(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    for key in (Key.Key_Space, Key.Key_Down, Key.Key_Up, Key.Key_Space):
        board.press(key)
    assert board.steps() == steps


def test_a_lead_is_carried_out_of_the_tray(board):
    board.page.lists.choose([board.id_of(LEADS[0])])
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Home, Key.Key_Space):
        board.press(key)
    assert board.written(Stage.ABOVE)[0] == LEADS[0]


def test_leaving_the_list_or_undoing_puts_back(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    board.press(Key.Key_Space)
    board.press(Key.Key_Tab)
    assert not board.page.carrying.active
    board.page.lists.choose([board.id_of("Meridian Labs")])
    board.press(Key.Key_Space)
    board.document.log.undo()
    assert not board.page.carrying.active
    assert board.steps() == steps
    assert board.agrees()


def test_while_carrying_the_windows_shortcuts_wait(at_meridian, qtbot):
    board, ran = at_meridian, []
    for keys in ("Esc", "Space", "Alt+Right", "Return"):
        action = QAction(board.window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda keys=keys: ran.append(keys))
        board.window.addAction(action)
    board.page.carrying.toggle()
    board.press(Key.Key_Right)
    board.press(Key.Key_Escape)
    assert ran == []
    assert not board.page.carrying.active


def test_what_is_said_while_carrying(at_meridian):
    board = at_meridian
    for key in (Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_Space):
        board.press(key)
    assert board.spoken == [
        ("Meridian Labs picked up. In the Funnel, 1 of 3.", True),
        ("Best Few, place 1 of 3.", True),
        ("Best Few, place 2 of 3.", True),
        ("Moved to Best Few. Undo with Control Z.", False),
    ]
    board.press(Key.Key_Space)
    board.press(Key.Key_Escape)
    assert board.spoken[-1] == ("Meridian Labs put back.", False)


# Renamed in place


def editor(board):
    return board.window.findChild(QLineEdit)


def test_f2_renames_the_wish_in_its_place(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    board.press(Key.Key_F2)
    assert editor(board).text() == "Coaching of Meridian Labs"
    editor(board).selectAll()
    QTest.keyClicks(editor(board), "Coaching of the new CTO")
    QTest.keyClick(editor(board), Key.Key_Return)
    QApplication.processEvents()
    own = board.id_of("Meridian Labs")
    assert board.document.objectives.get(own, TODAY).wish == "Coaching of the new CTO"
    assert board.steps() == steps + 1
    assert board.list_of(Stage.IN).hasFocus()


def test_a_new_wish_that_cannot_be_written_now_waits(at_meridian):
    board = at_meridian
    own = board.id_of("Meridian Labs")
    board.page.session.be_busy(True)
    board.press(Key.Key_F2)
    editor(board).selectAll()
    QTest.keyClicks(editor(board), "Coaching of the new CTO")
    QTest.keyClick(editor(board), Key.Key_Return)
    QApplication.processEvents()
    assert board.failures[-1].startswith("Coaching of the new CTO is not saved yet.")
    assert len(pending().within(board.page)) == 1
    board.page.session.be_busy(False)
    assert board.document.objectives.get(own, TODAY).wish == "Coaching of the new CTO"
    assert pending().within(board.page) == []


def test_escape_or_nothing_new_renames_nothing(at_meridian):
    board, steps = at_meridian, at_meridian.steps()
    board.press(Key.Key_F2)
    QTest.keyClicks(editor(board), "nonsense")
    QTest.keyClick(editor(board), Key.Key_Escape)
    QApplication.processEvents()
    board.page.verbs.edit_name()
    QTest.keyClick(editor(board), Key.Key_Return)
    QApplication.processEvents()
    assert board.steps() == steps
    assert board.list_of(Stage.IN).rows.card(0).wish == "Coaching of Meridian Labs"


def test_space_in_the_name_editor_is_a_space(at_meridian):
    board = at_meridian
    board.press(Key.Key_F2)
    editor(board).selectAll()
    QTest.keyClicks(editor(board), "a b")
    assert editor(board).text() == "a b"
    assert not board.page.carrying.active
    QTest.keyClick(editor(board), Key.Key_Escape)


def test_delete_keeps_the_keyboard_where_it_was(at_meridian):
    board = at_meridian
    board.page.verbs.delete()
    assert board.written(Stage.IN) == list(IN[1:])
    assert board.list_of(Stage.IN).hasFocus()
    assert board.page.choice.current_id() == board.id_of(IN[1])
    board.document.log.undo()
    assert board.agrees()

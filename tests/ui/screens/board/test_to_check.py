"""Imported cards: unmarked, counted in the head of their column, walked through one by one."""

from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.gates.check_popover import CheckPopover
from tests.conditions import meet
from tests.ui.screens.board.conftest import TODAY

NAMES = ("Ada", "Bela", "Cora", "Dora")
FAST = 0.05
"""Seconds that the window may be held up at most."""


def bring_in(document, names, stage=Stage.ABOVE):
    """As an import leaves objectives."""
    with document.bulk("import", {}, objectives=len(names)) as bulk:
        clients = [{"id": new_id(), "name": name} for name in names]
        bulk.insert("clients", clients)
        rows = [
            {"id": new_id(), "client": c["id"], "stage": stage, "rank": rank, "imported": 1}
            for c, rank in zip(clients, ranks(len(names)), strict=True)
        ]
        bulk.insert("objectives", rows)


@pytest.fixture
def board(make_board, tmp_path):
    """Four imported cards Above, one of them with its condition met; nothing is counted yet."""
    with create_document(tmp_path / "in.funnel") as document:
        bring_in(document, NAMES)
        meet(document, [document.objectives.find("Cora", TODAY)], TODAY)
    return make_board(open_document(tmp_path / "in.funnel"))


@pytest.fixture
def counted(board, qtbot):
    """The same after the first painting."""
    with qtbot.waitSignal(board.page.to_check.changed):
        board.page.to_check.begin()
    return board


def button(board, stage=Stage.ABOVE) -> QPushButton | None:
    found = board.page.columns[stage].header.findChildren(QPushButton)
    return next((each for each in found if each.isVisible()), None)


def check(board) -> CheckPopover:
    QApplication.processEvents()
    return next(c for c in board.window.findChildren(CheckPopover) if c.isVisible())


def test_the_head_counts_what_is_open_and_cards_carry_no_mark(counted):
    assert button(counted).text() == "3 to check"
    assert button(counted).accessibleName() == "Above the Funnel, 3 to check"
    assert button(counted, Stage.IN) is None
    for card in counted.list_of(Stage.ABOVE).rows.cards(range(4)):
        assert card.standing.mark is None


def test_nothing_is_counted_before_the_first_painting(board):
    QApplication.processEvents()
    assert button(board) is None


def test_a_click_walks_through_them_one_by_one(counted):
    seen = []
    button(counted).click()
    for _ in range(4):
        popover = check(counted)
        seen.append((popover.heading.text(), counted.page.choice.selected_ids()))
        assert popover.focusWidget() is popover.following
        counted.press(Qt.Key.Key_Return)
    assert [title for title, _ in seen] == [
        "Check Ada, 1 of 3",
        "Check Bela, 2 of 3",
        "Check Dora, 3 of 3",
        "Check Ada, 1 of 3",
    ]
    assert seen[1][1] == [counted.id_of("Bela")]
    counted.press(Qt.Key.Key_Escape)
    assert counted.list_of(Stage.ABOVE).hasFocus()


def test_by_keyboard_too(counted):
    for _ in range(30):
        if counted.window.focusWidget() is button(counted):
            break
        counted.press(Qt.Key.Key_Tab)
    counted.press(Qt.Key.Key_Space)
    assert check(counted).heading.text() == "Check Ada, 1 of 3"


def test_what_is_met_there_is_counted_no_more_and_next_goes_on(counted, qtbot):
    button(counted).click()
    counted.press(Qt.Key.Key_Return)
    popover = check(counted)
    assert popover.count.text() == "One condition is still open."
    with qtbot.waitSignal(counted.page.to_check.changed):
        meet(counted.document, [counted.id_of("Bela")], TODAY)
    assert popover.count.text() == "All conditions are met."
    assert button(counted).text() == "2 to check"
    popover.following.click()
    assert check(counted).heading.text() == "Check Dora, 2 of 2"


def test_who_is_moved_or_leaves_is_counted_no_more_until_undone(counted, qtbot):
    document, ada, bela = counted.document, counted.id_of("Ada"), counted.id_of("Bela")
    document.objectives.move([ada], Stage.IN, TODAY)
    assert button(counted).text() == "2 to check"
    document.objectives.set_outcome([bela], Outcome.LOST, TODAY)
    assert button(counted).text() == "1 to check"
    card = counted.list_of(Stage.IN).rows.card(0)
    assert len(card.standing.mark.open) == 3
    with qtbot.waitSignal(counted.page.to_check.changed):
        document.log.undo()
    with qtbot.waitSignal(counted.page.to_check.changed):
        document.log.undo()
    assert button(counted).text() == "3 to check"


def test_thousands_are_counted_without_holding_the_window_up(make_board, tmp_path, qtbot):
    with create_document(tmp_path / "many.funnel") as document:
        bring_in(document, [f"Client {number}" for number in range(4_000)])
    board = make_board(open_document(tmp_path / "many.funnel"))
    page = board.page
    took = []
    look = page.to_check._look_at_some

    def timed():
        begun = process_time()
        look()
        took.append(process_time() - begun)

    page.to_check._timer.timeout.disconnect()
    page.to_check._timer.timeout.connect(timed)
    with qtbot.waitSignal(page.to_check.changed, timeout=30_000):
        page.to_check.begin()
    assert button(board).text() == "4000 to check"
    assert len(took) > 40
    assert sorted(took)[len(took) * 9 // 10] < FAST

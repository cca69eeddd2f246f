"""The ⋯ button and the menus do what dragging does (WCAG 2.2, 2.5.7)."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.ui.screens.board.asking import WhyLost
from tests.ui.screens.board.conftest import IN, TODAY


@pytest.fixture
def opened(board):
    """Opens the menu of Meridian Labs by its button and returns it."""

    def open_menu():
        source = board.list_of(Stage.IN)
        button = source.delegate.button_rect(source.visualRect(source.rows.index(0)))
        QTest.mouseClick(
            source.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            button.center(),
        )
        return QApplication.activePopupWidget()

    yield open_menu
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def entry(menu, *texts):
    """The action at the end of a path through a menu, by the texts before the shortcuts."""
    for text in texts[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text() == text)
    return next(a for a in menu.actions() if a.text().split("\t")[0] == texts[-1])


def test_the_button_is_a_target_and_opens_the_menu(board, opened):
    source = board.list_of(Stage.IN)
    button = source.delegate.button_rect(source.visualRect(source.rows.index(0)))
    assert min(button.width(), button.height()) >= 24
    menu = opened()
    assert isinstance(menu, QMenu)
    texts = [a.text().split("\t")[0] for a in menu.actions() if not a.isSeparator()]
    assert texts == ["Open", "Rename", "Move to", "Outcome", "Call, write or open", "Delete"]
    assert board.page.choice.selected_ids() == [board.id_of("Meridian Labs")]


@pytest.mark.parametrize("stage", [Stage.IN, Stage.UNIVERSE])
def test_the_button_is_shown_where_the_pointer_is_and_nowhere_else(board, stage):
    shown = board.list_of(stage)
    rows = [shown.visualRect(shown.rows.index(row)) for row in (0, 1)]
    before = [shown.viewport().grab(row).toImage() for row in rows]
    for row, other in ((0, 1), (1, 0)):
        QTest.mouseMove(shown.viewport(), rows[row].center())
        QApplication.processEvents()
        now = [shown.viewport().grab(row).toImage() for row in rows]
        assert now[row] != before[row]
        assert now[other] == before[other]
    QApplication.sendEvent(shown.viewport(), QEvent(QEvent.Type.Leave))
    assert [shown.viewport().grab(row).toImage() for row in rows] == before


def test_move_to_names_every_stage_and_moves(board, opened):
    menu = opened()
    stages = next(a.menu() for a in menu.actions() if a.text() == "Move to")
    assert len(stages.actions()) == len(STAGES)
    assert not entry(menu, "Move to", "In the Funnel").isEnabled()
    entry(menu, "Move to", "Best Few").trigger()
    assert board.written(Stage.BEST_FEW)[-1] == "Meridian Labs"
    assert board.list_of(Stage.BEST_FEW).hasFocus()


def test_outcomes_and_delete(board, opened):
    entry(opened(), "Outcome", "Won").trigger()
    assert board.document.board.outcome_counts(TODAY)[Outcome.WON] == 1
    QApplication.activePopupWidget().close()
    entry(opened(), "Outcome", "Lost").trigger()
    assert board.page.findChild(WhyLost) is not None
    QApplication.activePopupWidget().close()
    entry(opened(), "Delete").trigger()
    assert board.written(Stage.IN) == list(IN[2:])


def test_open_and_rename_are_for_one_card(board, opened):
    got = []
    board.page.open_requested.connect(got.append)
    entry(opened(), "Open").trigger()
    assert got == [board.id_of("Meridian Labs")]
    QApplication.activePopupWidget().close()
    board.click(IN[0])
    board.click(IN[1], Qt.KeyboardModifier.ControlModifier)
    menu = opened()
    assert not entry(menu, "Open").isEnabled()
    assert not entry(menu, "Rename").isEnabled()
    assert len(board.page.choice.selected_ids()) == 2


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard]
)
def test_the_context_menu_by_pointer_and_by_key(board, opened, reason):
    board.page.lists.choose([board.id_of("Fjord Logistics")])
    source, at = board.rect_of("Kestrel Insurance")
    event = QContextMenuEvent(reason, QPoint(30, at.y()), source.mapToGlobal(at))
    QApplication.sendEvent(source.viewport(), event)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    mouse = reason is QContextMenuEvent.Reason.Mouse
    wanted = "Kestrel Insurance" if mouse else "Fjord Logistics"
    assert board.page.choice.selected_ids() == [board.id_of(wanted)]


def test_beside_the_cards_there_is_no_menu(board, opened):
    source = board.list_of(Stage.BEST_FEW)
    low = QPoint(30, source.viewport().height() - 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, low, source.mapToGlobal(low))
    QApplication.sendEvent(source.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_move_to_by_its_own_key(board, opened):
    board.page.lists.choose([board.id_of("Fjord Logistics")])
    board.page.verbs.open_stage_menu()
    menu = QApplication.activePopupWidget()
    entry(menu, "Above the Funnel").trigger()
    assert board.written(Stage.ABOVE)[-1] == "Fjord Logistics"


def test_menus_do_not_pile_up(board, opened):
    for _ in range(3):
        opened().close()
        QApplication.sendPostedEvents(None, 52)
    assert len(board.page.findChildren(QMenu)) == 0

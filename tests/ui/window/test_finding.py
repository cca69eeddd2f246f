"""Search and filter: folded, several at once, chips that remove their part."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.widgets.chip import Chip
from tests.ui.window.conftest import Show, Shown, plan


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def type_words(shown: Shown, words: str) -> None:
    """As an input method would: QTest types no letters beyond Latin-1."""
    shown.do("find")
    shown.window.tool_bar.search.insert(words)


@pytest.mark.parametrize("words", ["isik", "IŞIK", "ışık", "Isı"])
def test_search_folds_case_accents_and_dots(show: Show, words: str) -> None:
    shown = show(Işık=Stage.ABOVE, Bob=Stage.ABOVE)
    type_words(shown, words)
    assert shown.names(Stage.ABOVE) == ["Işık"]


def test_escape_clears_and_shows_everything_again(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Bob=Stage.ABOVE)
    type_words(shown, "ana")
    assert shown.names(Stage.ABOVE) == ["Ana"]
    QTest.keyClick(shown.window.tool_bar.search, Qt.Key.Key_Escape)
    assert shown.names(Stage.ABOVE) == ["Ana", "Bob"]


def test_a_second_escape_goes_back_to_the_board(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    type_words(shown, "ana")
    for _ in range(2):
        QTest.keyClick(shown.window.tool_bar.search, Qt.Key.Key_Escape)
    assert shown.window.focusWidget() is shown.window.board.columns[Stage.ABOVE].card_list


def test_the_header_says_three_of_six(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Anabel=Stage.ABOVE, Bob=Stage.ABOVE)
    type_words(shown, "ana")
    name = shown.window.board.columns[Stage.ABOVE].card_list.accessibleName()
    assert name == "Above the Funnel, 2 of 3"


def test_filters_hold_together_and_each_chip_takes_its_own_away(show: Show) -> None:
    shown = show(Late=Stage.ABOVE, Planned=Stage.ABOVE, Bare=Stage.ABOVE)
    plan(shown, "Late", "Call", shown.clock.later(-2))
    plan(shown, "Planned", "Call", shown.clock.later(2))
    shown.window.finder.set(BoardFilter(late=True, value_from=50_00))
    assert shown.names(Stage.ABOVE) == ["Late"]
    chips = [c for c in shown.window.chips.findChildren(Chip) if c.isVisibleTo(shown.window)]
    assert [chip.text() for chip in chips] == ["From €50", "Late"]
    QTest.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert shown.names(Stage.ABOVE) == ["Late", "Planned", "Bare"]


def test_the_filter_opens_by_keyboard_and_ticks_filter_at_once(show: Show) -> None:
    shown = show(Planned=Stage.ABOVE, Bare=Stage.ABOVE)
    plan(shown, "Planned", "Call", shown.clock.later(2))
    shown.do("filter")
    popover = shown.window._filter_popover
    assert popover is not None
    assert popover.isVisible()
    QTest.mouseClick(popover._unplanned, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert shown.names(Stage.ABOVE) == ["Bare"]
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_show_all_empties_the_search_too(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    type_words(shown, "nobody")
    assert shown.names(Stage.ABOVE) == []
    shown.window.board.show_all_requested.emit()
    assert shown.names(Stage.ABOVE) == ["Ana"]
    assert shown.window.tool_bar.search.text() == ""


def test_a_search_shows_cards_as_they_are_now(show: Show) -> None:
    """Cards are not read anew for each letter; but what changed between two searches is."""
    shown = show(Ana=Stage.ABOVE, Berta=Stage.ABOVE)
    board, objectives = shown.window.board, shown.document.objectives
    board.show_filter(BoardFilter(words="an"))
    board.show_filter(BoardFilter(words="ana"))
    board.show_filter(None)
    objectives.edit(shown.ids["Ana"], "wish", "A week in Anatolia", today=shown.clock())
    objectives.move([shown.ids["Ana"]], Stage.IN, shown.clock())
    objectives.move([shown.ids["Ana"]], Stage.ABOVE, shown.clock())
    board.show_filter(BoardFilter(words="anatolia"))
    card = board.lists.by_stage[Stage.ABOVE].rows.card(0)
    assert card is not None
    assert card.wish == "A week in Anatolia"
    objectives.edit(shown.ids["Ana"], "wish", "A month in Anatolia", today=shown.clock())
    card = board.lists.by_stage[Stage.ABOVE].rows.card(0)
    assert card is not None
    assert card.wish == "A month in Anatolia"


def test_a_letter_paints_each_list_once(show: Show) -> None:
    """Heads that take a line more and bars that go make other room: that first, then painting."""
    many = {f"{stage} {number}": stage for stage in STAGES for number in range(20)}
    shown = show(1024, 700, **many)
    seen = [each for each in shown.window.board.lists.by_stage.values() if each.isVisible()]
    assert all(each.verticalScrollBar().isVisible() for each in seen)
    painted = [Painted(each.viewport()) for each in seen]
    QTest.keyClick(shown.window.tool_bar.search, Qt.Key.Key_7)
    for _ in range(3):
        QApplication.processEvents()
    assert not any(each.verticalScrollBar().isVisible() for each in seen)
    assert [each.times for each in painted] == [1] * len(seen)


def test_find_goes_to_the_search_of_the_view_that_is_shown(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    shown.window.commands.show_clients()
    shown.do("find")
    assert shown.window.focusWidget() is shown.window.workspace.clients.tools.search
    shown.window.commands.show_board()
    shown.do("find")
    assert shown.window.focusWidget() is shown.window.tool_bar.search

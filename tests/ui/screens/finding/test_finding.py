"""Search and filter: folded, several at once, chips that remove their part."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.screens.finding.filter_chips import FilterChip
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.window.views import BOARD
from tests.ui.conftest import TODAY, Show, Shown, plan


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
    chips = [
        c
        for c in shown.window.searching.chips.findChildren(FilterChip)
        if c.isVisibleTo(shown.window)
    ]
    assert [chip.text() for chip in chips] == ["From €50", "Late"]
    QTest.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert shown.names(Stage.ABOVE) == ["Late", "Planned", "Bare"]


def test_the_filter_opens_by_keyboard_and_ticks_filter_at_once(show: Show) -> None:
    shown = show(Planned=Stage.ABOVE, Bare=Stage.ABOVE)
    plan(shown, "Planned", "Call", shown.clock.later(2))
    shown.do("filter")
    popover = shown.window.searching.filter_popover
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
    board.lists.show_filter(BoardFilter(words="an"))
    board.lists.show_filter(BoardFilter(words="ana"))
    board.lists.show_filter(None)
    objectives.edit(shown.ids["Ana"], "wish", "A week in Anatolia", today=shown.clock())
    objectives.move([shown.ids["Ana"]], Stage.IN, shown.clock())
    objectives.move([shown.ids["Ana"]], Stage.ABOVE, shown.clock())
    board.lists.show_filter(BoardFilter(words="anatolia"))
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
    shown.window.actions_by_key["show_clients"].trigger()
    shown.do("find")
    assert shown.window.focusWidget() is shown.window.workspace.views.clients.tools.search
    shown.window.actions_by_key["show_board"].trigger()
    shown.do("find")
    assert shown.window.focusWidget() is shown.window.tool_bar.search


def closed(shown: Shown, name: str, outcome: Outcome) -> str:
    """Close the objective of a client as the board does; returns it."""
    document, today = shown.document, shown.clock()
    until = shown.clock.later(90) if outcome is Outcome.PARKED else None
    document.objectives.set_outcome([shown.ids[name]], outcome, today, until=until)
    return shown.ids[name]


def entries(shown: Shown) -> list[QPushButton]:
    strip = shown.window.searching.off_board
    while strip.soon.isActive():
        QApplication.processEvents()
    return [b for b in strip.findChildren(QPushButton) if b.isVisibleTo(shown.window)]


def test_who_has_left_the_board_is_found_said_and_opened(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE, Anabel=Stage.IN, Anatol=Stage.IN, Bob=Stage.ABOVE)
    won = closed(shown, "Ana", Outcome.WON)
    closed(shown, "Anatol", Outcome.PARKED)
    type_words(shown, "bob")
    assert entries(shown) == []
    type_words(shown, "ana")
    assert shown.names(Stage.IN) == ["Anabel"]
    day, later = (formats().day_full(shown.clock.later(days)) for days in (0, 90))
    assert [b.text() for b in entries(shown)] == [
        f"Anatol · parked until {later}",
        f"Ana · won on {day}",
    ]
    QTest.mouseClick(entries(shown)[1], Qt.MouseButton.LeftButton)
    opened = [
        w
        for w in QApplication.topLevelWidgets()
        if isinstance(w, ObjectiveWindow) and w.isVisible()
    ]
    assert [w.objective for w in opened] == [won]


def test_a_day_that_nobody_knows_is_not_made_up(show: Show) -> None:
    shown = show(Ana=Stage.IN)
    won = [shown.ids["Ana"]]
    shown.document.objectives.set_outcome(won, Outcome.WON, shown.clock(), on=UNKNOWN_DAY)
    type_words(shown, "ana")
    assert [entry.text() for entry in entries(shown)] == ["Ana · won"]


def test_more_than_a_few_are_counted_and_lead_to_the_clients(show: Show) -> None:
    shown = show(**{f"Ana{n}": Stage.IN for n in "abcde"})
    for name in ("Anaa", "Anab", "Anac", "Anad", "Anae"):
        closed(shown, name, Outcome.LOST)
    type_words(shown, "ana")
    assert entries(shown)[-1].text() == "3 more"
    QTest.mouseClick(entries(shown)[-1], Qt.MouseButton.LeftButton)
    assert shown.window.workspace.views.shown == "clients"
    assert shown.window.workspace.views.clients.arrangement.words == "ana"


def test_it_goes_with_the_search_and_follows_what_changes(show: Show) -> None:
    shown = show(Ana=Stage.ABOVE)
    type_words(shown, "ana")
    assert entries(shown) == []
    closed(shown, "Ana", Outcome.LOST)
    assert len(entries(shown)) == 1
    QTest.keyClick(shown.window.tool_bar.search, Qt.Key.Key_Escape)
    assert entries(shown) == []


def test_what_is_added_under_a_search_is_said_and_shown_at_a_click(show: Show, qtbot) -> None:
    shown = show(Halden=Stage.ABOVE, Bob=Stage.ABOVE)
    type_words(shown, "halden")
    new = shown.document.objectives.add(TODAY, client_name="Zed Coaching", stage=Stage.IN)
    toast = shown.window.notices.toast
    qtbot.waitUntil(toast.isVisible)
    assert toast._text.text() == "Zed Coaching is hidden by the search."
    QTest.mouseClick(toast.reveal, Qt.MouseButton.LeftButton)
    assert shown.names(Stage.IN) == ["Zed Coaching"]
    assert shown.names(Stage.ABOVE) == ["Halden", "Bob"]
    assert shown.window.board.choice.current_id() == new
    assert shown.window.tool_bar.search.text() == ""


def test_an_edit_that_takes_a_card_out_of_sight_is_said(show: Show, qtbot) -> None:
    shown = show(Halden=Stage.ABOVE, Bob=Stage.ABOVE)
    type_words(shown, "halden")
    client = shown.document.objectives.get(shown.ids["Halden"], TODAY).client
    shown.document.clients.edit(client, "name", "Fjord")
    qtbot.waitUntil(shown.window.notices.toast.isVisible)
    assert shown.window.notices.toast._text.text() == "Fjord is hidden by the search."


def test_what_stays_in_sight_or_leaves_the_board_is_not_said_to_be_hidden(show: Show) -> None:
    shown = show(Halden=Stage.ABOVE, Haldora=Stage.ABOVE)
    type_words(shown, "hald")
    shown.document.objectives.edit(shown.ids["Halden"], "wish", "More", today=TODAY)
    shown.document.objectives.move([shown.ids["Halden"]], Stage.IN, TODAY)
    closed(shown, "Haldora", Outcome.LOST)
    QApplication.processEvents()
    assert "toast" not in vars(shown.window)


@pytest.mark.parametrize("view", ["show_week", "show_insights", "show_clients"])
def test_what_is_searched_is_shown_from_every_view(show: Show, view: str) -> None:
    shown = show(Ana=Stage.ABOVE, Bob=Stage.ABOVE)
    shown.do(view)
    search = shown.window.tool_bar.search
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    QTest.keyClicks(search, "an")
    assert shown.window.workspace.views.shown == BOARD
    assert search.hasFocus()
    assert search.text() == "an"
    assert shown.names(Stage.ABOVE) == ["Ana"]
    assert shown.window.board.isVisible()


def test_who_comes_to_the_field_finds_the_texts_read(show: Show, qtbot) -> None:
    shown = show()
    board, statements = shown.document.board, list[str]()
    shown.window.tool_bar.search.setFocus()
    qtbot.waitUntil(lambda: not shown.window.searching._preparing.is_open)
    shown.document.connection.set_trace_callback(statements.append)
    board.found(shown.window.session.today, BoardFilter(words="a"))
    shown.document.connection.set_trace_callback(None)
    assert statements == []

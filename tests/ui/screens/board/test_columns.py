"""What columns and tray say: counts, totals, hours, empty lists, names for screen readers."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme, tokens
from funnel_desktop.ui.screens.board.column_header import HeaderFigures, count_text
from funnel_desktop.ui.screens.board.empty_notice import EmptyNotice
from funnel_desktop.ui.widgets.pill import Pill
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.names import outcome_name, stage_name
from tests.ui.screens.board.conftest import IN, LEADS, TODAY, filled


def texts(widget):
    """What stands in a widget's labels that can be seen, pills left out."""
    labels = widget.findChildren(TextLabel)
    return [label.text() for label in labels if label.isVisible() and not isinstance(label, Pill)]


def counted(column):
    return column.header.count.text()


def notice_in(card_list):
    found = card_list.viewport().findChild(EmptyNotice)
    return found if found is not None and found.isVisible() else None


def test_a_head_says_stage_count_total_and_work(board):
    shown = texts(board.page.columns[Stage.IN].header)
    assert shown == ["In the Funnel", "€6,000", "Cover the influences", "0 h this week"]
    assert counted(board.page.columns[Stage.IN]) == "3"
    board.document.objectives.move([board.id_of("Meridian Labs")], Stage.ABOVE, TODAY)
    assert counted(board.page.columns[Stage.IN]) == "2"
    assert "€5,000" in texts(board.page.columns[Stage.IN].header)


def test_hours_done_this_week_follow_what_is_logged(board):
    own = board.id_of("Meridian Labs")
    board.document.activities.log(own, "call", TODAY, minutes=30)
    assert "0.5 h this week" in texts(board.page.columns[Stage.IN].header)
    board.document.activities.log(own, "call", TODAY.replace(day=1), minutes=60)
    assert "0.5 h this week" in texts(board.page.columns[Stage.IN].header)


def test_counts_while_filtered():
    assert count_text(6, 6) == "6"
    assert count_text(3, 6) == "3 of 6"


def test_an_empty_column_says_what_will_appear_and_offers_one_thing(board):
    wanted = []
    board.page.new_requested.connect(wanted.append)
    board.document.objectives.move([board.id_of(name) for name in IN], Stage.ABOVE, TODAY)
    notice = notice_in(board.list_of(Stage.IN))
    assert notice is not None
    assert "will appear here" in texts(notice)[0]
    buttons = [button for button in notice.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) == 1
    buttons[0].click()
    assert wanted == [Stage.IN]
    board.document.log.undo()
    assert notice_in(board.list_of(Stage.IN)) is None


def test_a_column_emptied_by_the_filter_offers_to_show_all(board, qtbot):
    board.page.lists.show_filter(BoardFilter(words="halden"))
    notice = notice_in(board.list_of(Stage.IN))
    with qtbot.waitSignal(board.page.show_all_requested):
        notice.findChild(QPushButton).click()


def test_a_new_document_explains_its_columns(empty_board):
    for column in empty_board.page.columns.values():
        shown = " ".join(texts(column.header))
        assert "Enters when" in shown
        assert "Your work" in shown
        assert "this week" not in shown
        assert notice_in(column.card_list) is not None
    empty_board.document.objectives.add(TODAY, client_name="The first", stage=Stage.UNIVERSE)
    assert "Enters when" not in " ".join(texts(empty_board.page.columns[Stage.IN].header))


def test_the_tray_counts_its_leads_and_imports(board, qtbot):
    board.document.objectives.add(TODAY, client_name="A third", stage=Stage.UNIVERSE)
    assert board.tray._count.text() == "3"
    assert board.shown(Stage.UNIVERSE) == [*LEADS, "A third"]
    with qtbot.waitSignal(board.tray.import_requested):
        board.tray.foot.importing.click()
    with qtbot.waitSignal(board.tray.collapse_requested):
        board.tray.collapse.click()


# For screen readers


def test_lists_are_named_stage_first(board):
    names = [board.list_of(stage).accessibleName() for stage in BOARD_STAGES]
    assert names == ["Above the Funnel, 4", "In the Funnel, 3", "Best Few, 2"]
    assert board.tray.card_list.accessibleName() == "Universe, 2"


def test_a_card_says_everything_about_itself(board):
    own = board.id_of("Meridian Labs")
    board.document.objectives.edit(own, "wish", "Executive coaching", today=TODAY)
    action = NextAction("Meet HR", ActionKind.MEETING, day=TODAY.replace(day=9))
    board.document.objectives.set_next_action(own, action, today=TODAY)
    interface = QAccessible.queryAccessibleInterface(board.list_of(Stage.IN))
    assert interface.childCount() == 3
    card = interface.child(0)
    assert card.text(QAccessible.Text.Name) == (
        "Meridian Labs, Executive coaching, 1,000 euros, In the Funnel, 1 of 3"
    )
    described = card.text(QAccessible.Text.Description)
    assert "Meet HR" in described
    assert "late" in described


def test_tab_stops_once_in_each_column(board):
    board.page.focus_first()
    stops = []
    for _ in range(3):
        stops.append(board.window.focusWidget())
        board.press(Qt.Key.Key_Tab)
    assert stops == [board.list_of(stage) for stage in BOARD_STAGES]


# At every size


@pytest.fixture
def zoomed(board, qapp):
    def zoom(percent):
        theme().apply(qapp, "light", percent)
        QApplication.processEvents()

    yield zoom
    theme().apply(qapp, "light", 100)


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_nothing_of_a_head_is_cut_off(board, zoomed, percent):
    board.window.resize(1024, 640)
    zoomed(percent)
    for column in board.page.columns.values():
        header, seen = column.header, []
        for label in header.findChildren(TextLabel):
            if not label.isVisible():
                continue
            assert header.rect().contains(label.geometry()), label.text()
            needed = label.fontMetrics().boundingRect(
                QRect(0, 0, label.width(), 10_000), Qt.TextFlag.TextWordWrap, label.text()
            )
            assert needed.height() <= label.height() + 1, label.text()
            assert needed.width() <= label.width() + 1, label.text()
            assert not any(label.geometry().intersects(other) for other in seen)
            seen.append(label.geometry())
        assert header.geometry().bottom() <= column.card_list.geometry().top()


@pytest.mark.parametrize("percent", [80, 200])
def test_cards_grow_with_the_text(board, zoomed, percent):
    before = board.list_of(Stage.IN).visualRect(board.list_of(Stage.IN).rows.index(0)).height()
    zoomed(percent)
    after = board.list_of(Stage.IN).visualRect(board.list_of(Stage.IN).rows.index(0)).height()
    assert after < before if percent < 100 else after > 1.6 * before


def test_the_board_never_scrolls_sideways(board):
    board.window.resize(760, 600)
    QApplication.processEvents()
    for column in board.page.columns.values():
        assert column.card_list.horizontalScrollBar().maximum() == 0
    right = board.page.columns[Stage.BEST_FEW]
    assert right.mapTo(board.window, QPoint(right.width(), 0)).x() <= board.window.width()


def test_cards_are_measured_anew_where_a_column_becomes_narrow(board, zoomed):
    board.window.resize(2200, 900)
    zoomed(200)
    card_list = board.list_of(Stage.IN)
    wide = card_list.visualRect(card_list.rows.index(0)).height()
    board.window.resize(1024, 900)
    QApplication.processEvents()
    assert card_list.visualRect(card_list.rows.index(0)).height() > wide


def test_another_language_is_spoken_at_once(board, qapp):
    board.page.drag_feedback.zones.open()
    use_language(qapp, "tr")
    QApplication.processEvents()
    try:
        shown = texts(board.page.columns[Stage.IN].header)
        assert shown[0] == stage_name(Stage.IN) != "In the Funnel"
        assert board.list_of(Stage.IN).accessibleName() == f"{stage_name(Stage.IN)}, 3"
        board.page.drag_feedback.zones.open()
        won = board.page.drag_feedback.zones.zones[Outcome.WON]
        assert won.accessibleName() == outcome_name(Outcome.WON) != "Won"
    finally:
        use_language(qapp, "en")
        QApplication.processEvents()
    assert texts(board.page.columns[Stage.IN].header)[0] == "In the Funnel"


def test_rows_follow_each_other_whatever_widths_there_were_before(make_board, document, qapp):
    """A column is narrow while its window is put together, and cards are then higher."""
    filled(document)
    board = make_board(document)
    for width in (700, 1500, 640, 1440):
        board.window.resize(width, 800)
        QApplication.processEvents()
        for stage in BOARD_STAGES:
            card_list = board.list_of(stage)
            rects = [card_list.visualRect(card_list.rows.index(row)) for row in range(2)]
            assert rects[1].top() == rects[0].bottom() + 1


def test_the_list_lies_on_its_columns_ground_within_the_round_corners(board):
    column = board.page.columns[Stage.BEST_FEW]

    def seen():
        return column.grab().toImage().pixelColor(column.card_list.geometry().bottomLeft()).name()

    assert seen() == tokens().column.name()
    column.show_as(target=True, faded=False)
    assert seen() == tokens().stage_soft(Stage.BEST_FEW).name()
    column.show_as(target=False, faded=False)
    assert seen() == tokens().column.name()


def test_what_another_width_would_show_is_not_shown_at_this_one(board):
    """Layouts ask for heights at other widths too."""
    header = board.page.columns[Stage.IN].header
    header.say(HeaderFigures(6, 6, 42_350_00, 30, 270), explaining=False)
    for width in range(400, 200, -5):
        header.resize(width, header.heightForWidth(width))
        header.measure()
        header.heightForWidth(900)
        parts = (header._bar, header._hours, header._work)
        shown = [part for part in parts if part.isVisibleTo(header)]
        places = [part.geometry() for part in shown]
        for at, place in enumerate(places):
            assert not any(place.intersects(other) for other in places[at + 1 :]), width


def test_a_narrow_head_says_less_before_it_takes_more_lines(board):
    """The total gives way, then the hours, then *the Funnel*; a tooltip still says them."""
    header = board.page.columns[Stage.ABOVE].header
    header.say(HeaderFigures(6, 6, 22_840_00, 0, 360), explaining=False)
    seen, two_lines = [], header.own_height(600)
    for width in range(600, 180, -1):
        header.resize(width, two_lines)
        said = tuple(
            part.isVisibleTo(header) for part in (header._total, header._hours, header._name)
        )
        if (said, header.own_height(width) == two_lines) not in seen:
            seen.append((said, header.own_height(width) == two_lines))
    assert seen[:4] == [
        ((True, True, True), True),
        ((False, True, True), True),
        ((False, False, True), True),
        ((False, False, False), True),
    ]
    header.resize(210, two_lines)
    assert "€22,840" in header.toolTip()

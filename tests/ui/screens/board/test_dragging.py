"""Cards dragged with the mouse: where they land, what is seen meanwhile, what puts them back.

Qt's offscreen screen has no drag of its own: a drag that begins with real presses and moves ends
at once. What happens while one is under way therefore runs inside `drag_began`, with the events
that Qt sends to the widget below the pointer.
"""

import os
import resource
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage
from funnel_desktop.ui.screens.board.asking import UntilWhen, WhyLost
from funnel_desktop.ui.screens.board.drag_picture import drag_picture
from funnel_desktop.ui.screens.board.edge_scroll import scroll_step
from funnel_desktop.ui.work.drag_load import OBJECTIVES, ids_in, load_of
from tests.ui.screens.board.conftest import ABOVE, BEST, IN, LEADS, TODAY


def test_a_drag_begins_after_the_start_distance(board):
    began = []
    source, at = board.rect_of("Meridian Labs")
    source.drag_began.connect(began.append)
    viewport, left, none = (
        source.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    begin = QPoint(30, at.y())
    QTest.mousePress(viewport, left, none, begin)
    QTest.mouseMove(viewport, begin + QPoint(QApplication.startDragDistance() - 2, 0))
    assert began == []
    QTest.mouseMove(viewport, begin + QPoint(QApplication.startDragDistance() + 6, 0))
    QTest.mouseMove(viewport, begin + QPoint(QApplication.startDragDistance() + 9, 0))
    QTest.mouseRelease(viewport, left, none, begin)
    assert began == [[board.id_of("Meridian Labs")]]


def test_all_selected_cards_are_dragged_together(board):
    dragged = []
    board.click("Bruno Keller")
    board.click("Nuria Sala", Qt.KeyboardModifier.ControlModifier)
    board.list_of(Stage.ABOVE).drag_began.connect(dragged.append)
    board.drag_with_mouse("Nuria Sala")
    assert dragged == [[board.id_of("Bruno Keller"), board.id_of("Nuria Sala")]]


def test_a_card_lands_between_the_two_it_was_dropped_between(board):
    steps = board.steps()
    board.drop(["Meridian Labs"], Stage.BEST_FEW, 1)
    assert board.written(Stage.BEST_FEW) == [BEST[0], "Meridian Labs", BEST[1]]
    assert board.written(Stage.IN) == list(IN[1:])
    assert board.steps() == steps + 1
    assert board.agrees()


@pytest.mark.parametrize("gap", range(5))
def test_every_gap_of_a_column_can_be_reached(board, gap):
    board.drop(["Meridian Labs"], Stage.ABOVE, gap)
    wanted = [*ABOVE[:gap], "Meridian Labs", *ABOVE[gap:]]
    assert board.written(Stage.ABOVE) == board.shown(Stage.ABOVE) == wanted


@pytest.mark.parametrize(
    ("card", "gap", "wanted"), [(0, 3, "BCAD"), (3, 1, "ADBC"), (1, 4, "ACDB")]
)
def test_within_a_column_a_card_lands_where_the_line_was(board, card, gap, wanted):
    board.drag_with_mouse(ABOVE[card], lambda: board.drop([ABOVE[card]], Stage.ABOVE, gap))
    assert board.written(Stage.ABOVE) == [ABOVE["ABCD".index(letter)] for letter in wanted]
    assert board.agrees()


def test_a_drop_at_its_own_place_is_no_step(board):
    steps = board.steps()
    for gap in (1, 2):
        board.drag_with_mouse(
            "Halden Architects", lambda gap=gap: board.drop(["Halden Architects"], Stage.ABOVE, gap)
        )
    assert board.steps() == steps
    assert board.written(Stage.ABOVE) == list(ABOVE)
    assert board.sayings == []
    assert board.spoken == []


def test_scattered_cards_are_gathered_where_the_line_was(board):
    both = ["Bruno Keller", "Nuria Sala"]
    for gap in (1, 2):
        board.click("Bruno Keller")
        board.click("Nuria Sala", Qt.KeyboardModifier.ControlModifier)
        board.drag_with_mouse("Bruno Keller", lambda gap=gap: board.drop(both, Stage.ABOVE, gap))
        wanted = [*both, ABOVE[1], ABOVE[3]] if gap == 1 else [ABOVE[1], *both, ABOVE[3]]
        assert board.written(Stage.ABOVE) == wanted
        board.document.log.undo()


def test_several_cards_keep_their_order_and_are_one_step(board):
    steps = board.steps()
    board.drop([ABOVE[0], ABOVE[2]], Stage.IN, 1)
    assert board.written(Stage.IN) == [IN[0], ABOVE[0], ABOVE[2], *IN[1:]]
    assert board.steps() == steps + 1
    board.document.log.undo()
    assert board.written(Stage.ABOVE) == list(ABOVE)
    assert board.agrees()


def test_into_an_empty_column(board):
    board.drop(list(BEST), Stage.IN, 0)
    assert board.written(Stage.BEST_FEW) == []
    QApplication.processEvents()
    board.drop([BEST[1]], Stage.BEST_FEW, 0)
    assert board.written(Stage.BEST_FEW) == board.shown(Stage.BEST_FEW) == [BEST[1]]


def test_on_the_head_of_a_column_means_its_first_place(board):
    column, load = board.page.columns[Stage.BEST_FEW], load_of([board.id_of("Bruno Keller")])
    board.hold_over(column, QPoint(40, 20), load)
    assert column.card_list.gap == 0
    board.let_go(column, QPoint(40, 20), load)
    assert board.written(Stage.BEST_FEW) == ["Bruno Keller", *BEST]


def test_from_the_tray_and_back(board):
    board.drag_with_mouse(LEADS[0], lambda: board.drop([LEADS[0]], Stage.ABOVE, 2))
    assert board.written(Stage.ABOVE)[2] == LEADS[0]
    board.drag_with_mouse("Meridian Labs", lambda: board.drop(["Meridian Labs"], Stage.UNIVERSE, 0))
    assert board.written(Stage.UNIVERSE) == ["Meridian Labs", LEADS[1]]
    assert board.agrees()


def test_while_filtered_a_card_lands_beside_the_one_that_is_seen(board):
    board.page.lists.show_filter(BoardFilter(words="halden"))
    board.drop([IN[0]], Stage.ABOVE, 1)
    assert board.written(Stage.ABOVE) == [ABOVE[0], ABOVE[1], IN[0], *ABOVE[2:]]


def test_the_focus_follows_a_dropped_card(board):
    board.drop(["Meridian Labs"], Stage.BEST_FEW, 2)
    assert board.list_of(Stage.BEST_FEW).hasFocus()
    assert board.page.choice.current_id() == board.id_of("Meridian Labs")
    assert board.page.choice.selected_ids() == [board.id_of("Meridian Labs")]


# What is seen meanwhile


def test_the_line_is_where_the_card_will_land(board):
    target, load = board.list_of(Stage.BEST_FEW), load_of([board.id_of("Meridian Labs")])
    for gap in (0, 1, 2):
        at = QPoint(60, board.height_of_gap(Stage.BEST_FEW, gap))
        assert board.hold_over(target.viewport(), at, load)
        assert target.gap == gap
    board.leave(target.viewport())
    assert target.gap is None


def test_the_source_becomes_an_empty_slot_and_zones_come_up(board):
    seen = {}
    tops = {stage: column.y() for stage, column in board.page.columns.items()}
    heights = {stage: column.height() for stage, column in board.page.columns.items()}

    def meanwhile():
        QApplication.processEvents()
        seen["slots"] = board.list_of(Stage.IN).delegate.slots
        seen["zones"] = board.page.drag_feedback.zones.isVisible()
        seen["tops"] = {stage: column.y() for stage, column in board.page.columns.items()}
        seen["lower"] = [
            heights[stage] - column.height() for stage, column in board.page.columns.items()
        ]

    board.drag_with_mouse("Fjord Logistics", meanwhile)
    assert seen["slots"] == {1}
    assert seen["zones"]
    assert seen["tops"] == tops
    assert all(space >= 64 for space in seen["lower"])
    QApplication.processEvents()
    assert board.list_of(Stage.IN).delegate.slots == frozenset()
    assert not board.page.drag_feedback.zones.isVisible()


def test_the_target_is_marked_and_the_others_fade(board):
    target, load = board.list_of(Stage.IN), load_of([board.id_of(BEST[0])])
    board.hold_over(target.viewport(), QPoint(50, 50), load)
    veiled = {stage: column._veil.isVisible() for stage, column in board.page.columns.items()}
    assert veiled == {Stage.ABOVE: True, Stage.IN: False, Stage.BEST_FEW: True}
    board.leave(target.viewport())
    assert not any(column._veil.isVisible() for column in board.page.columns.values())


def test_the_pointer_reaches_the_column_through_the_veil(board):
    load = load_of([board.id_of(BEST[0])])
    board.hold_over(board.list_of(Stage.IN).viewport(), QPoint(50, 50), load)
    column = board.page.columns[Stage.ABOVE]
    assert column.childAt(column.rect().center()) is column.card_list.viewport()


def test_near_an_edge_the_list_scrolls_and_the_line_follows(board, qtbot):
    for number in range(30):
        board.document.objectives.add(TODAY, client_name=f"More {number}", stage=Stage.ABOVE)
    target, load = board.list_of(Stage.ABOVE), load_of([board.id_of("Meridian Labs")])
    QApplication.processEvents()
    low = QPoint(60, target.viewport().height() - 10)
    board.hold_over(target.viewport(), low, load)
    first = target.gap
    qtbot.waitUntil(lambda: target.verticalScrollBar().value() > 300)
    assert target.gap > first
    gap = target.gap
    board.let_go(target.viewport(), low, load)
    assert abs(board.written(Stage.ABOVE).index("Meridian Labs") - gap) <= 1
    still = target.verticalScrollBar().value()
    qtbot.wait(80)
    assert target.verticalScrollBar().value() == still


def test_it_scrolls_only_near_an_edge_and_faster_the_nearer():
    assert scroll_step(200, 400) == 0
    assert scroll_step(36, 400) == 0
    assert -scroll_step(2, 400) > -scroll_step(30, 400) > 0
    assert scroll_step(399, 400) > scroll_step(370, 400) > 0


def test_the_picture_is_the_card_turned_a_little(board):
    source = board.list_of(Stage.IN)
    size = source.card_rect(0).size()
    card = source.delegate.picture(source, source.rows.card(0), size)
    picture, at = drag_picture(card, QPoint(40, 20), 1)
    assert picture.deviceIndependentSize().width() > size.width()
    image = picture.toImage()
    assert image.pixelColor(at.x(), at.y()).alpha() == 255
    assert image.pixelColor(1, 1).alpha() == 0
    # Turned: the corners of the upper edge are not equally high.
    tops = [
        next(y for y in range(image.height()) if image.pixelColor(x, y).alpha() == 255)
        for x in (at.x() - 20, at.x() + 200)
    ]
    assert tops[1] - tops[0] in range(2, 8)


# Zones


def zone_event(board, outcome, clients):
    zone, load = (
        board.page.drag_feedback.zones.zones[outcome],
        load_of([board.id_of(c) for c in clients]),
    )
    at = zone.rect().center()
    board.hold_over(zone, at, load)
    return board.let_go(zone, at, load)


def test_won_at_once(board):
    own = board.id_of("Meridian Labs")
    board.drag_with_mouse(
        "Meridian Labs", lambda: zone_event(board, Outcome.WON, ["Meridian Labs"])
    )
    assert board.document.objectives.get(own, TODAY).outcome is Outcome.WON
    assert board.written(Stage.IN) == board.shown(Stage.IN) == list(IN[1:])
    assert board.sayings[-1][0].startswith("Meridian Labs")


def test_lost_asks_why_and_waits_for_the_answer(board):
    own, steps = board.id_of("Meridian Labs"), board.steps()
    board.drag_with_mouse(
        "Meridian Labs", lambda: zone_event(board, Outcome.LOST, ["Meridian Labs"])
    )
    assert board.document.objectives.get(own, TODAY).outcome is None
    question = board.page.findChild(WhyLost)
    question.text.setText("gone to a friend")
    QTest.keyClick(question.text, Qt.Key.Key_Return)
    closed = board.document.objectives.get(own, TODAY)
    assert (closed.outcome, closed.outcome_reason) == (Outcome.LOST, "gone to a friend")
    assert board.steps() == steps + 1


def test_parked_asks_until_when(board):
    own = board.id_of("Meridian Labs")
    board.drag_with_mouse(
        "Meridian Labs", lambda: zone_event(board, Outcome.PARKED, ["Meridian Labs"])
    )
    question = board.page.findChild(UntilWhen)
    QTest.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    parked = board.document.objectives.get(own, TODAY)
    assert parked.parked_until.isoformat() == "2026-08-12"


def test_a_zone_that_came_up_below_a_resting_hand_does_not_count(board):
    board.page.drag_feedback.zones.open()
    QApplication.processEvents()
    zone = board.page.drag_feedback.zones.zones[Outcome.WON]
    zone._picked_at = zone.mapToGlobal(zone.rect().center())
    assert not zone_event(board, Outcome.WON, ["Meridian Labs"])
    zone._picked_at -= QPoint(0, 60)
    assert zone_event(board, Outcome.WON, ["Meridian Labs"])


# What changes nothing


def test_dropped_elsewhere_or_escaped_it_is_back_without_a_step(board):
    steps = board.steps()

    def over_and_out():
        target = board.list_of(Stage.BEST_FEW)
        load = load_of([board.id_of("Meridian Labs")])
        board.hold_over(target.viewport(), QPoint(50, 50), load)
        board.leave(target.viewport())

    board.drag_with_mouse("Meridian Labs", over_and_out)
    assert board.steps() == steps
    assert board.shown(Stage.IN) == list(IN)
    assert board.list_of(Stage.IN).delegate.slots == frozenset()
    assert all(board.list_of(stage).gap is None for stage in BOARD_STAGES)


def test_what_is_not_ours_is_not_taken(board):
    target, steps = board.list_of(Stage.IN), board.steps()
    text = QMimeData()
    text.setText("Meridian Labs")
    other = QMimeData()
    other.setData(OBJECTIVES, b"another program\nabc")
    for load in (text, other):
        assert ids_in(load) == []
        assert not board.hold_over(target.viewport(), QPoint(50, 50), load)
        assert not board.let_go(target.viewport(), QPoint(50, 50), load)
    assert board.steps() == steps


@pytest.fixture
def no_room() -> Iterator[Callable[[Path], None]]:
    """Lets no file of this process grow beyond what one file has now, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda path: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def moved_away() -> Callable[[Path], None]:
    """Takes the file away below the document."""
    return lambda path: os.rename(path, path.with_name("elsewhere.funnel"))


@pytest.mark.parametrize("accident", ["moved_away", "no_room"])
def test_a_write_that_fails_puts_the_card_back_and_says_why(board, accident, request):
    steps = board.steps()
    request.getfixturevalue(accident)(board.document.path)
    board.drag_with_mouse("Meridian Labs", lambda: board.drop(["Meridian Labs"], Stage.BEST_FEW, 0))
    assert len(board.failures) == 1
    assert board.failures[0]
    assert board.shown(Stage.IN) == list(IN)
    assert board.shown(Stage.BEST_FEW) == list(BEST)
    assert board.steps() == steps
    assert board.sayings == []
    assert board.list_of(Stage.IN).delegate.slots == frozenset()


def test_the_document_is_durable_before_the_card_is_shown(board):
    """When the list changes, the file has the card in its new place already."""
    seen = []
    rows = board.list_of(Stage.BEST_FEW).rows
    rows.rowsInserted.connect(lambda: seen.append(board.written(Stage.BEST_FEW)))
    board.drop(["Meridian Labs"], Stage.BEST_FEW, 0)
    assert seen[0] == ["Meridian Labs", *BEST]
    assert not board.document.connection.in_transaction


def test_an_event_without_a_drop_is_no_drop(board):
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    QApplication.sendEvent(board.page.drag_feedback.zones.zones[Outcome.WON], event)
    assert not event.isAccepted()

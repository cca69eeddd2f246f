"""A column of tens of thousands of cards: right, and quick enough to drag in.

The measured promises stand in tests/benchmarks; the limits here only catch what is far off.
"""

from time import process_time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.card_list import EXACT_HEIGHTS
from funnel_desktop.ui.screens.board.card_pages import PAGE_IN_SIGHT
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.stage_model import LONG
from tests.conditions import meet
from tests.ui.screens.board.conftest import TODAY

A_COLUMN = 33_000


@pytest.fixture(scope="module")
def long_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("long") / "long.funnel"
    with create_document(path) as document, document.bulk("import", {}) as bulk:
        clients = [{"id": new_id(), "name": f"in-{number:05}"} for number in range(A_COLUMN)]
        bulk.insert("clients", clients)
        bulk.insert(
            "objectives",
            [
                {"id": new_id(), "client": client["id"], "stage": "in", "rank": key}
                for client, key in zip(clients, ranks(A_COLUMN), strict=True)
            ],
        )
    return path


@pytest.fixture
def long_board(qtbot, make_board, long_file):
    board = make_board(open_document(long_file))
    qtbot.waitUntil(lambda: board.list_of(Stage.IN).rows.is_whole)
    return board


def names(board, stage, first, count):
    return [c.client_name for c in board.list_of(stage).rows.cards(range(first, first + count))]


class FirstPaintings(QObject):
    """Notes of each list how many rows it has, and is to have, when it is first painted."""

    def __init__(self, app):
        super().__init__()
        self.rows = {}
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        painted = watched.parent() if event.type() == QEvent.Type.Paint else None
        if isinstance(painted, DragCardList) and painted.rows.count():
            self.rows.setdefault(painted.stage, (painted.rows.rowCount(), painted.rows.count()))
        return False


def test_the_first_painting_waits_for_no_row_below(qtbot, qapp, make_board, long_file):
    paintings = FirstPaintings(qapp)
    shown = make_board(open_document(long_file)).list_of(Stage.IN)
    qtbot.waitUntil(lambda: shown.rows.rowCount() == A_COLUMN)
    qapp.removeEventFilter(paintings)
    assert paintings.rows == {Stage.IN: (LONG, A_COLUMN)}
    shown.scrollToBottom()
    assert shown.viewport().rect().contains(shown.visualRect(shown.rows.index(A_COLUMN - 1)))
    assert shown.rows.card(A_COLUMN - 1).client_name == f"in-{A_COLUMN - 1:05}"


def test_only_what_is_in_sight_is_read(long_board):
    rows = long_board.list_of(Stage.IN).rows
    assert rows.rowCount() == A_COLUMN
    at_hand = [row for row in range(A_COLUMN) if rows.known_id(row)]
    assert len(at_hand) <= PAGE_IN_SIGHT


def test_a_move_is_followed_and_painted_in_time(long_board):
    source, target = long_board.list_of(Stage.IN), long_board.list_of(Stage.BEST_FEW)
    meet(long_board.document, [card.id for card in source.rows.cards(range(2, 9))], TODAY)
    took = []
    for number in range(7):
        card = source.rows.card(2)
        begun = process_time()
        long_board.page.moves.to_gap([card.id], target, 0)
        QApplication.processEvents()
        took.append(process_time() - begun)
        assert target.rows.card(0).id == card.id
        assert source.rows.rowCount() == A_COLUMN - number - 1
    assert sorted(took)[3] < 0.5
    for _ in range(7):
        long_board.document.log.undo()
    assert names(long_board, Stage.IN, 0, 5) == [f"in-{number:05}" for number in range(5)]


def test_at_the_far_end_cards_are_right(long_board):
    bottom = long_board.list_of(Stage.IN)
    bottom.scrollToBottom()
    QApplication.processEvents()
    assert names(long_board, Stage.IN, A_COLUMN - 2, 2) == ["in-32998", "in-32999"]
    long_board.page.lists.choose([bottom.rows.card(A_COLUMN - 1).id])
    QTest.keyClick(bottom, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(long_board, Stage.IN, A_COLUMN - 2, 2) == ["in-32999", "in-32998"]
    long_board.document.log.undo()
    assert names(long_board, Stage.IN, A_COLUMN - 2, 2) == ["in-32998", "in-32999"]


@pytest.fixture
def slow_typing(qapp):
    """Letters belong together however slow the machine is."""
    before = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(60_000)
    yield
    qapp.setKeyboardInputInterval(before)


def test_letters_find_a_client_without_reading_all_cards(long_board, slow_typing):
    long_board.page.lists.choose([long_board.list_of(Stage.IN).rows.card(0).id])
    QTest.keyClicks(long_board.list_of(Stage.IN), "in-30017")
    assert long_board.list_of(Stage.IN).currentIndex().row() == 30_017
    at_hand = [row for row in range(A_COLUMN) if long_board.list_of(Stage.IN).rows.known_id(row)]
    assert len(at_hand) < EXACT_HEIGHTS


def test_cards_are_equally_high_only_in_long_columns(long_board, board):
    assert long_board.list_of(Stage.IN).uniformItemSizes()
    assert not board.list_of(Stage.IN).uniformItemSizes()

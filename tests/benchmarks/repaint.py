"""Painting all cards in sight again, against Qt's own delegate with the same number of cards.

Qt's delegate paints one text. Once it gets all that a card says, once the client's name alone,
which is much less than a card: the limit is kept against both.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import BOARD_STAGES
from funnel_desktop.ui.screens.board.card_list import CardList
from funnel_desktop.ui.window.main_window import MainWindow
from tests.benchmarks.rows import Row, ratio, take_turns
from tests.benchmarks.window import DAY, close, cpu, opened, settle

REPAINTS = 20
TURNS = 15


def measure() -> list[Row]:
    """Processor time of repaints of the columns' lists, and of lists with Qt's delegate."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "repaint.funnel"
        make_example(file, DAY)
        window = opened(file)
        texts, names = _default_lists(window, _all_lines), _default_lists(window, _name)
        pages = {"cards": window.board, "texts": texts, "names": names}
        times = take_turns({key: _repainting(page) for key, page in pages.items()}, TURNS)
        for other in (texts, names):
            other.close()
        close(window)
    return [
        ratio(f"repaint of cards : default delegate, {what}", times, "cards", key, "ms", 1.5)
        for key, what in (("texts", "their texts"), ("names", "their names"))
    ]


def _repainting(page: QWidget) -> Callable[[], float]:
    shown = [view.viewport() for view in page.findChildren(QListView)]

    def repaint() -> None:
        for _ in range(REPAINTS):
            for viewport in shown:
                viewport.repaint()

    return lambda: cpu(repaint) / REPAINTS


def _default_lists(window: MainWindow, text: Callable[[Card], str]) -> QWidget:
    """As many lists as the board has columns, of their size, with the cards that are in sight."""
    page = QWidget()
    row = QHBoxLayout(page)
    for stage in BOARD_STAGES:
        ours = window.board.lists.by_stage[stage]
        view, model = QListView(), QStandardItemModel(page)
        for card, height in _in_sight(ours):
            item = QStandardItem(text(card))
            item.setSizeHint(QSize(0, height))
            model.appendRow(item)
        view.setModel(model)
        row.addWidget(view)
    page.resize(window.board.size())
    page.show()
    settle()
    return page


def _in_sight(ours: CardList) -> list[tuple[Card, int]]:
    shown = []
    for number in range(ours.rows.rowCount()):
        rect = ours.visualRect(ours.rows.index(number))
        card = ours.rows.card(number)
        if card is not None and ours.viewport().rect().contains(rect.center()):
            shown.append((card, rect.height()))
    return shown


def _all_lines(card: Card) -> str:
    what = card.next_action.what if card.next_action else "No next action"
    return "\n".join((card.client_name, card.wish, card.service_name, what))


def _name(card: Card) -> str:
    return card.client_name

"""A keystroke in the search field to repaint, against QSortFilterProxyModel on the same rows."""

import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from funnel_desktop.document.document import Document
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import STAGES
from tests.benchmarks.rows import Row, ratio, take_turns
from tests.benchmarks.window import DAY, close, opened, settle, wall

OBJECTIVES = 10_000
WORDS = ("andr", "work", "coac", "elif")
TURNS = 4 * len(WORDS) * 3


def measure() -> list[Row]:
    """Each turn is the next letter of a word; a word that is whole is cleared, untimed."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "search.funnel"
        make_example(file, DAY, objectives=OBJECTIVES)
        window = opened(file)
        plain = _plain_search(window.session.document)
        times = take_turns(
            {
                "ours": _typing(window.tool_bar.search),
                "proxy": _typing(plain.findChild(QLineEdit)),
            },
            TURNS,
        )
        plain.close()
        close(window)
    what = "keystroke in search at 10,000 : QSortFilterProxyModel"
    return [ratio(what, times, "ours", "proxy", "ms", 0.2)]


def _typing(field: QLineEdit) -> Callable[[], float]:
    words = cycle(WORDS)
    word = [next(words)]

    def typed() -> float:
        if field.text() == word[0]:
            field.clear()
            settle()
            word[0] = next(words)
        return wall(lambda: QTest.keyClicks(field, word[0][len(field.text())]))

    return typed


def _plain_search(document: Document) -> QWidget:
    """What Qt offers for this: all cards in a model, a proxy that keeps those with the words."""
    model = QStandardItemModel()
    for stage in STAGES:
        for card in document.board.cards(stage, DAY, 0, OBJECTIVES):
            what = card.next_action.what if card.next_action else ""
            texts = (card.client_name, card.wish, what, card.next_person_name)
            model.appendRow([QStandardItem(text) for text in texts])
    room = QWidget()
    field, view, proxy = QLineEdit(), QListView(), QSortFilterProxyModel(room)
    model.setParent(proxy)
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.textChanged.connect(proxy.setFilterFixedString)
    view.setModel(proxy)
    column = QVBoxLayout(room)
    column.addWidget(field)
    column.addWidget(view)
    room.resize(1440, 900)
    room.show()
    settle()
    return room

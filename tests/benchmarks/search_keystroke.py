"""A keystroke in the search field to repaint, against QSortFilterProxyModel on the same rows.

The other finds the same cards: those whose folded texts hold all words. It has them at hand, in
models of its own with a list for each stage, and paints names alone.
"""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from funnel_desktop.document.document import Document
from funnel_desktop.document.search import words_of
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.screens.board.stage_model import Index
from tests.benchmarks.rows import ROUNDS, Row, ratio, take_turns
from tests.benchmarks.window import DAY, close, cpu, opened, settle

OBJECTIVES = 13_500
"""Of which 10,000 stand on the board; the others are closed."""
WORDS = ("andr", "elif")
STROKES = [stroke for word in WORDS for stroke in (*word, *len(word) * (Qt.Key.Key_Backspace,))]
"""They do not cost the same: the first letter of a word concerns everybody, the last few."""
NO_PARENT = QModelIndex()

Texts = Sequence[tuple[str, str]]
"""Names, and folded texts."""


def measure() -> list[Row]:
    """Each turn types the words letter by letter and deletes them again: a mean keystroke.

    Ours begins each turn as after a change, with cards that are not at hand.
    """
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "search.funnel"
        make_example(file, DAY, objectives=OBJECTIVES)
        window = opened(file)
        other = _Stock(window.session.document)
        times = take_turns(
            {
                "ours": lambda: _typing(window.tool_bar.search, window.board.lists.refresh),
                "proxy": lambda: _typing(other.field),
            },
            ROUNDS,
        )
        other.close()
        close(window)
    what = "keystroke in search at 10,000 : QSortFilterProxyModel"
    return [ratio(what, times, "ours", "proxy", "ms", 0.2)]


def _typing(field: QLineEdit, prepare: Callable[[], object] = lambda: None) -> float:
    prepare()
    settle()

    def typed() -> None:
        for stroke in STROKES:
            if isinstance(stroke, str):
                QTest.keyClicks(field, stroke)
            else:
                QTest.keyClick(field, stroke)
            settle()

    return cpu(typed) / len(STROKES)


class _Rows(QAbstractListModel):
    def __init__(self, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self.texts = texts

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return len(self.texts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self.texts[index.row()][0] if role == Qt.ItemDataRole.DisplayRole else None


class _Proxy(QSortFilterProxyModel):
    words: tuple[str, ...] = ()

    def search(self, query: str) -> None:
        self.words = words_of(query)
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, _Rows)
        text = model.texts[row][1]
        return all(word in text for word in self.words)


class _Stock(QWidget):
    """What Qt offers for this: a field, and for each stage its rows behind a proxy."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.field = QLineEdit()
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(self.field)
        column.addLayout(row)
        folded = dict(document.connection.execute("SELECT objective, folded FROM search_text"))
        for stage in STAGES:
            row.addWidget(self._list(document, stage, folded))
        self.resize(1440, 900)
        self.show()
        settle()

    def _list(self, document: Document, stage: Stage, folded: dict[str, str]) -> QListView:
        cards = document.board.cards(stage, DAY, 0, OBJECTIVES)
        proxy, view = _Proxy(self), QListView()
        proxy.setSourceModel(_Rows([(card.client_name, folded[card.id]) for card in cards], self))
        self.field.textChanged.connect(proxy.search)
        view.setModel(proxy)
        return view

"""Amounts under each other, each in the frame of another one."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import bar
from funnel_desktop.ui.looks.text_line import widest, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.screens.insights.chart import Chart, PaintSign, legend

ROW, THICK = 30, 16
NAMES_AT_MOST, WORDS_AT_MOST = 0.25, 0.4
"""Shares of the width."""


class Pair(NamedTuple):
    """A row: its name, two amounts in minor units (`behind` None where there is no other), and
    what is said of them."""

    name: str
    amount: int
    behind: int | None
    words: str


class PairChart(Chart):
    """All rows on one scale of money."""

    def __init__(self) -> None:
        super().__init__(ROW)
        self._pairs: Sequence[Pair] = ()
        self._signs: tuple[str, str] = ("", "")

    def show_pairs(self, name: str, pairs: Sequence[Pair], signs: tuple[str, str]) -> None:
        """Show other amounts; `signs` name the two in the legend, "" what there is none of."""
        self._pairs, self._signs = pairs, signs
        self.tell(name)

    def said(self) -> list[str]:
        return [f"{each.name}: {each.words}" for each in self._pairs]

    def paint(self, painter: QPainter) -> None:
        left = widest([each.name for each in self._pairs], "body_medium") + SPACE_3
        left = min(left, int(self.width() * NAMES_AT_MOST))
        right = widest([each.words for each in self._pairs], "small")
        right = min(right, int(self.width() * WORDS_AT_MOST))
        most = max([max(each.amount, each.behind or 0) for each in self._pairs], default=0)
        wide = max(20, self.width() - left - right - 2 * SPACE_3)
        height = self.row_height()
        for place, each in enumerate(self._pairs):
            row = QRectF(0, place * height, self.width(), height)
            name = QRectF(0, row.top(), left - SPACE_2, height)
            write(painter, name, each.name, "body_medium")
            box = QRectF(left, row.center().y() - scaled(THICK) / 2, wide, scaled(THICK))
            if most:
                _paint(painter, box, each, wide / most)
            beside = QRectF(left + wide + SPACE_3, row.top(), right, height)
            write(painter, beside, each.words, "small", "ink2")
        signs: list[tuple[str, PaintSign]] = [(self._signs[0], _amount)]
        if self._signs[1]:
            signs.append((self._signs[1], _behind))
        if self._signs[0]:
            legend(painter, left, len(self._pairs) * height + SPACE_2, signs)


def money_words(*amounts: tuple[str, int]) -> str:
    """`€4,000, last year €5,500`, from amounts each with the words before it."""
    return ", ".join(f"{before} {formats().money(each)}".strip() for before, each in amounts)


def _paint(painter: QPainter, box: QRectF, each: Pair, unit: float) -> None:
    if each.behind:
        _behind(painter, QRectF(box.left(), box.top(), each.behind * unit, box.height()))
    if each.amount:
        _amount(painter, QRectF(box.left(), box.top(), each.amount * unit, box.height()))


def _behind(painter: QPainter, box: QRectF) -> None:
    bar(painter, box, tokens().track, tokens().edge)


def _amount(painter: QPainter, box: QRectF) -> None:
    inset = box.height() / 4
    bar(painter, box.adjusted(0.5, inset, -0.5, -inset), tokens().accent)

"""One card by itself, drawn as on the board."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.screens.board.card_cache import CardPainter
from funnel_desktop.ui.work.session import Session

WIDTH = 340
"""Pixels at 100 % text: about a column of the board."""


class CardView(QWidget):
    """As high as its card wants to be."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._painter = CardPainter(lambda: session.today)
        self._card: Card | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_card(self, card: Card) -> None:
        """Show another card, or the same after a change."""
        self._card = card
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = scaled(WIDTH)
        if self._card is None:
            return QSize(width, self._painter.plain_height(width))
        return QSize(
            width, self._painter.height(card_marks(self._card, self._session.today), width)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._card is not None:
            marks = card_marks(self._card, self._session.today)
            self._painter.paint(QPainter(self), self.rect(), self._card, marks)

"""Puts the cards that `CardPainter` paints into the rows of a list."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from funnel_desktop.funnel.card import Card, Marks, card_marks
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import font, scaled
from funnel_desktop.ui.records.of_cards import OfCards
from funnel_desktop.ui.screens.board.card_cache import CardPainter
from funnel_desktop.ui.screens.board.card_layout import PLAIN, CardLook
from funnel_desktop.ui.screens.board.row_delegate import RowDelegate
from funnel_desktop.ui.screens.board.stage_model import Index
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.conditions import gate_mark_in_full
from funnel_desktop.wording.facts import next_action_text

ABOVE, BELOW = 3, 4
"""Space around a card within its row, 7 pixels between two; a focus ring needs 3 of them."""
ASIDE = 6
BESIDE_BAR = 3

ROOM_OF_DAY = 90
"""About what an icon and a day leave less for a next action, in pixels."""


class CardDelegate(RowDelegate):
    """Cards of their own heights, or all of the least one where the list asks for that."""

    def __init__(self, session: Session, painter: CardPainter) -> None:
        super().__init__(session)
        self._cards = painter
        self._known_marks = OfCards(card_marks)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card = None if self.uniform else self.listed.card(index.row())
        width = self.card_width
        height = (
            self._cards.plain_height(width)
            if card is None
            else self._cards.heights.of(card, self.session.today, width)
        )
        beside = sum(self.room_beside(index.row())) if self.waiting else 0
        return QSize(0, height + ABOVE + BELOW + beside)

    def waiting_height(self) -> int:
        """What cards that wait at the gate take in the list, in pixels."""
        return self._cards.plain_height(self.card_width) + ABOVE + BELOW

    def paint_waiting(
        self, painter: QPainter, row: QRect, card: Card, count: int, stage: Stage
    ) -> None:
        """Paint a card that waits before `stage`, for all `count` of them."""
        look = CardLook(waiting=(stage, count))
        self._cards.paint(painter, self.card_rect(row), card, self._marks(card), look)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self.listed.card(index.row())
        if card is not None:
            look = PLAIN if self.is_idle else self._look(index)
            marks = self._known_marks.of(card, self.session.today)
            row = self.own_rect(option.rect, index.row()) if self.waiting else option.rect
            self._cards.paint(painter, self.card_rect(row), card, marks, look)

    def card_rect(self, row: QRect) -> QRect:
        """The scroll bar, where there is one, stands in the space at the right."""
        return row.adjusted(ASIDE, ABOVE, -BESIDE_BAR if self.has_bar else -ASIDE, -BELOW)

    def button_rect(self, row: QRect) -> QRect:
        return self._cards.menu_button_rect(self.card_rect(row))

    def wish_rect(self, row: QRect) -> QRect:
        return self._cards.wish_rect(self.card_rect(row))

    def picture(self, widget: QWidget, card: Card, size: QSize) -> QPixmap:
        return self._cards.picture(card, self._marks(card), size, widget.devicePixelRatioF())

    def lines(self, card: Card, row: QRect) -> list[tuple[str, QFont, int]]:
        room = self.wish_rect(row).width()
        value = "" if card.value is None else self.session.formats.money(card.value)
        beside = QFontMetrics(font("body_strong")).horizontalAdvance(value)
        return [
            (card.client_name, font("body_strong"), room - beside),
            (card.about, font("small"), room),
            (next_action_text(card), font("small"), room - scaled(ROOM_OF_DAY)),
        ]

    def mark_in_full(self, card: Card) -> str:
        mark = card.standing.mark
        return gate_mark_in_full(mark) if mark else ""

    def _marks(self, card: Card) -> Marks:
        return self._known_marks.of(card, self.session.today)

    def _look(self, index: Index) -> CardLook:
        """What is held shows that, and not also that the pointer or the keyboard is at it."""
        row, words = index.row(), self.words
        hovered, selected, focused = self.state(index)
        held = row in self.lifted or row in self.slots or row in self.held
        if not (held or words or hovered or selected or focused):
            return PLAIN
        idle = not self.slots and not held
        return CardLook(
            hovered=idle and hovered,
            selected=selected,
            focused=idle and focused,
            picked_up=row in self.lifted,
            slot=row in self.slots or row in self.held,
            words=words,
        )

"""Paints cards for the board's lists and for dragging; remembers what it painted last."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

from funnel_desktop.funnel.card import Card, Marks
from funnel_desktop.language.formats import Formats, formats
from funnel_desktop.ui.looks.text_line import mark_matches
from funnel_desktop.ui.looks.theme import font, theme
from funnel_desktop.ui.screens.board.card_drawing import CardDrawing, has_chips
from funnel_desktop.ui.screens.board.card_layout import CardLayouts
from funnel_desktop.ui.screens.board.card_look import PLAIN, CardLook
from funnel_desktop.ui.screens.board.painted_cards import Drawn, PaintedCards, Shown, blank

FADED = 0.85
_DRAGGED = CardLook(dragged=True)


class CardPainter:
    """Paints cards as of `today()`. One painter serves all lists of a window."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._layouts = CardLayouts()
        self._painted = PaintedCards()
        self._formats: Formats | None = None
        theme().changed.connect(self.forget)

    def forget(self) -> None:
        """Measure and paint anew: the theme, the text size or the language changed."""
        self._layouts = CardLayouts()
        self._painted.forget()

    @property
    def kept_pixels(self) -> int:
        """How much of what was painted is remembered."""
        return self._painted.pixels

    def height(self, marks: Marks, width: int) -> int:
        """How high a card with these marks wants to be, where it is `width` pixels wide."""
        return self._layouts.of(width).height(has_chips(marks))

    def plain_height(self, width: int) -> int:
        """The height of a card without marks; with it, marks share the line of the facts."""
        return self._layouts.of(width).height(False)

    def menu_button_rect(self, rect: QRect) -> QRect:
        """The ⋯ button of a card that fills `rect`; shown while it is hovered."""
        return self._layouts.of(rect.width()).menu_button(rect)

    def wish_rect(self, rect: QRect) -> QRect:
        """Where a card that fills `rect` shows its wish: the place to rename it."""
        return self._layouts.of(rect.width()).rows(rect, False).wish

    def paint(
        self, painter: QPainter, rect: QRect, card: Card, marks: Marks, look: CardLook = PLAIN
    ) -> None:
        """Paint a card that fills `rect`; the ring of a focused one reaches 3 pixels beyond."""
        ratio = painter.device().devicePixelRatio()
        whole = ratio == int(ratio)
        # On other screens a picture would fall between the pixels, and blur.
        if whole and not (look.slot or look.faded):
            self._paint_picture(painter, rect, card, marks, look, ratio)
            if not look.focused:
                return
        painter.save()
        drawing = CardDrawing(painter, self._layouts.of(rect.width()), card, marks, look)
        if look.slot:
            drawing.draw_slot(rect)
        elif look.faded:
            painter.setOpacity(painter.opacity() * FADED)
            drawing.draw(rect, self._today())
        elif not whole:
            drawing.draw(rect, self._today())
        if look.focused and not look.slot:
            drawing.draw_focus(rect)
        painter.restore()

    def picture(self, card: Card, marks: Marks, size: QSize, ratio: float) -> QPixmap:
        """The card alone, as it hangs on the pointer."""
        shown = (card, marks, _DRAGGED, size.width(), size.height(), ratio, self._today())
        return QPixmap.fromImage(self._drawn(shown)[0])

    def _paint_picture(
        self,
        painter: QPainter,
        rect: QRect,
        card: Card,
        marks: Marks,
        look: CardLook,
        ratio: float,
    ) -> None:
        if self._formats is not formats():
            self._formats = formats()
            self.forget()
        words, look = look.words, look._replace(words=()) if look.words else look
        shown = (card, marks, look, rect.width(), rect.height(), ratio, self._today())
        picture = self._painted.get(shown, self._drawn)
        picture.draw(painter, rect.left(), rect.top())
        for box, line, role in picture.lines if words else ():
            mark_matches(painter, box.translated(rect.topLeft()), line, font(role), words)

    def _drawn(self, shown: Shown) -> Drawn:
        card, marks, look, width, height, ratio, today = shown
        image = blank(QSize(width, height), ratio)
        painter = QPainter(image)
        drawing = CardDrawing(painter, self._layouts.of(width), card, marks, look)
        drawing.draw(QRect(QPoint(0, 0), QSize(width, height)), today)
        painter.end()
        return image, drawing.lines

"""Paints cards for the board's lists and for dragging; remembers what it painted last."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from funnel_desktop.funnel.card import Card, Marks
from funnel_desktop.ui.board.card_drawing import CardDrawing, chips_of
from funnel_desktop.ui.board.card_layout import CardLayouts
from funnel_desktop.ui.board.card_look import PLAIN, CardLook
from funnel_desktop.ui.formats import Formats, formats
from funnel_desktop.ui.theme import theme

PIXELS_KEPT = 3_000_000
"""About 100 cards of an ordinary screen, 12 MB: what is in sight, and some around it."""
FADED = 0.85


class _Shown(NamedTuple):
    """Everything a painted card depends on besides theme and formats."""

    card: Card
    marks: Marks
    look: CardLook
    size: tuple[int, int]
    ratio: float
    today: date


class CardPainter:
    """Paints cards as of `today()`. One painter serves all lists of a window."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._layouts = CardLayouts()
        self._painted: OrderedDict[tuple[str, CardLook, int], tuple[_Shown, QPixmap]] = (
            OrderedDict()
        )
        self._pixels = 0
        self._formats: Formats | None = None
        theme().changed.connect(self.forget)

    def forget(self) -> None:
        """Measure and paint anew: the theme, the text size or the language changed."""
        self._layouts = CardLayouts()
        self._painted.clear()
        self._pixels = 0

    @property
    def kept_pixels(self) -> int:
        """How much of what was painted is remembered; PIXELS_KEPT at most, or one picture."""
        return self._pixels

    def height(self, marks: Marks, width: int) -> int:
        """How high a card with these marks wants to be, where it is `width` pixels wide."""
        return self._layouts.of(width).height(bool(chips_of(marks)))

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
        painter.save()
        if look.faded:
            painter.setOpacity(painter.opacity() * FADED)
        drawing = CardDrawing(painter, self._layouts.of(rect.width()), card, marks, look)
        if look.slot:
            drawing.draw_slot(rect)
        else:
            self._paint_body(painter, drawing, rect, card, marks, look)
        if look.focused and not look.slot:
            drawing.draw_focus(rect)
        painter.restore()

    def picture(self, card: Card, marks: Marks, size: QSize, ratio: float) -> QPixmap:
        """The card alone, as it hangs on the pointer."""
        return self._drawn(_Shown(card, marks, _DRAGGED, size.toTuple(), ratio, self._today()))

    def _paint_body(
        self,
        painter: QPainter,
        drawing: CardDrawing,
        rect: QRect,
        card: Card,
        marks: Marks,
        look: CardLook,
    ) -> None:
        ratio = painter.device().devicePixelRatio()
        if ratio != int(ratio):
            # A picture would fall between the screen's pixels, and blur.
            drawing.draw(rect, self._today())
            return
        size = (rect.width(), rect.height())
        shown = _Shown(card, marks, look, size, ratio, self._today())
        painter.drawPixmap(rect.topLeft(), self._remembered(shown))

    def _remembered(self, shown: _Shown) -> QPixmap:
        if self._formats is not formats():
            self.forget()
            self._formats = formats()
        key = (shown.card.id, shown.look, shown.size[0])
        found = self._painted.get(key)
        if found is not None and found[0] == shown:
            self._painted.move_to_end(key)
            return found[1]
        picture = self._drawn(shown)
        self._keep(key, shown, picture)
        return picture

    def _keep(self, key: tuple[str, CardLook, int], shown: _Shown, picture: QPixmap) -> None:
        replaced = self._painted.pop(key, None)
        self._pixels += _pixels(picture) - (_pixels(replaced[1]) if replaced else 0)
        self._painted[key] = (shown, picture)
        while self._pixels > PIXELS_KEPT and len(self._painted) > 1:
            _, (_, oldest) = self._painted.popitem(last=False)
            self._pixels -= _pixels(oldest)

    def _drawn(self, shown: _Shown) -> QPixmap:
        size = QSize(*shown.size)
        picture = QPixmap(size * shown.ratio)
        picture.setDevicePixelRatio(shown.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing = CardDrawing(
            painter, self._layouts.of(size.width()), shown.card, shown.marks, shown.look
        )
        drawing.draw(QRect(QPoint(0, 0), size), shown.today)
        painter.end()
        return picture


_DRAGGED = CardLook(dragged=True)


def _pixels(picture: QPixmap) -> int:
    return picture.width() * picture.height()

"""Paints cards for the board's lists and for dragging, and remembers their pictures."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap

from funnel_desktop.funnel.card import Card, Marks, card_marks
from funnel_desktop.language.formats import Formats, formats
from funnel_desktop.ui.looks.text_line import mark_matches
from funnel_desktop.ui.looks.theme import RADIUS_CARD, font, theme
from funnel_desktop.ui.records.of_cards import OfCards
from funnel_desktop.ui.screens.board.card_drawing import CardDrawing, has_chips
from funnel_desktop.ui.screens.board.card_layout import PLAIN, CardLayouts, CardLook
from funnel_desktop.ui.screens.board.card_lines import Line

PIXELS_KEPT = 3_000_000
"""About 100 cards of an ordinary screen, 12 MB: what is in sight, and some around it."""
FADED = 0.85
_DRAGGED = CardLook(dragged=True)

Shown = tuple[Card, Marks, CardLook, int, int, float, date]
"""Everything a painted card depends on besides theme and formats: the card, its state, width,
height and pixels a pixel, and the day."""

Drawn = tuple[QImage, Sequence[Line]]


class CardPicture:
    """A painted card. Only its rounded ends are blended, what lies between is copied: 4 times
    faster, and blending is most of what painting a picture costs."""

    def __init__(self, image: QImage, ratio: float, lines: Sequence[Line]) -> None:
        """`lines` are its texts, in its own pixels."""
        self.lines = lines
        end = round(RADIUS_CARD * ratio)
        width, height = image.width(), image.height()
        middle = image.copy(QRect(0, end, width, height - 2 * end))
        self._top = QPixmap.fromImage(image.copy(QRect(0, 0, width, end)))
        self._middle = QPixmap.fromImage(middle.convertToFormat(QImage.Format.Format_RGB32))
        self._bottom = QPixmap.fromImage(image.copy(QRect(0, height - end, width, end)))
        self._below = round((height - end) / ratio)
        self.pixels = width * height
        for part in (self._top, self._middle, self._bottom):
            part.setDevicePixelRatio(ratio)

    def draw(self, painter: QPainter, left: int, top: int) -> None:
        """Put the card's upper left corner there."""
        painter.drawPixmap(left, top, self._top)
        painter.drawPixmap(left, top + RADIUS_CARD, self._middle)
        painter.drawPixmap(left, top + self._below, self._bottom)


class PaintedCards:
    """The latest picture of each card, the least lately used dropped first."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, tuple[Shown, CardPicture]] = OrderedDict()
        self.pixels = 0
        """How much is remembered: PIXELS_KEPT at most, or one picture."""

    def forget(self) -> None:
        """Drop everything."""
        self._known.clear()
        self.pixels = 0

    def get(self, shown: Shown, draw: Callable[[Shown], Drawn]) -> CardPicture:
        """The picture of a card as it is shown; `draw` makes it where it is not known."""
        card = shown[0].id
        found = self._known.get(card)
        if found is not None and found[0] == shown:
            self._known.move_to_end(card)
            return found[1]
        image, lines = draw(shown)
        picture = CardPicture(image, shown[5], lines)
        self._keep(card, shown, picture)
        return picture

    def _keep(self, card: str, shown: Shown, picture: CardPicture) -> None:
        replaced = self._known.pop(card, None)
        self.pixels += picture.pixels - (replaced[1].pixels if replaced else 0)
        self._known[card] = (shown, picture)
        while self.pixels > PIXELS_KEPT and len(self._known) > 1:
            _, (_, oldest) = self._known.popitem(last=False)
            self.pixels -= oldest.pixels


def blank(size: QSize, ratio: float) -> QImage:
    """A transparent image to paint a card into."""
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    return image


class CardPainter:
    """Paints cards as of `today()`. One painter serves all lists of a window."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self._layouts = CardLayouts()
        self._heights: dict[tuple[int, bool], int] = {}
        self.heights = OfCards(self._height_of)
        """How high cards want to be on a day where they are so many pixels wide."""
        self._painted = PaintedCards()
        self._formats: Formats | None = None
        theme().changed.connect(self.forget)

    def forget(self) -> None:
        """Measure and paint anew: the theme, the text size or the language changed."""
        self._layouts = CardLayouts()
        self._heights.clear()
        self.heights = OfCards(self._height_of)
        self._painted.forget()

    @property
    def kept_pixels(self) -> int:
        """How much of what was painted is remembered."""
        return self._painted.pixels

    def height(self, marks: Marks, width: int) -> int:
        """How high a card with these marks wants to be, where it is `width` pixels wide."""
        key = width, has_chips(marks)
        height = self._heights.get(key)
        if height is None:
            self._heights[key] = height = self._layouts.of(width).height(key[1])
        return height

    def _height_of(self, card: Card, today: date, width: int) -> int:
        return self.height(card_marks(card, today), width)

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
        # On other screens a picture would fall between the pixels, and blur.
        if look.slot or look.faded or ratio != int(ratio):
            self._draw(painter, rect, card, marks, look)
            return
        if self._formats is not (now := formats()):
            self._formats = now
            self.forget()
        words, bare = look.words, look._replace(words=()) if look.words else look
        shown = (card, marks, bare, rect.width(), rect.height(), ratio, self._today())
        picture = self._painted.get(shown, self._drawn)
        picture.draw(painter, rect.left(), rect.top())
        for box, line, role in picture.lines if words else ():
            mark_matches(painter, box.translated(rect.topLeft()), line, font(role), words)
        if look.focused:
            painter.save()
            CardDrawing(painter, self._layouts.of(rect.width()), card, marks, look).draw_focus(rect)
            painter.restore()

    def _draw(
        self, painter: QPainter, rect: QRect, card: Card, marks: Marks, look: CardLook
    ) -> None:
        """What no picture is kept of: an empty slot, a faded card, and where pixels are no whole
        ones."""
        painter.save()
        drawing = CardDrawing(painter, self._layouts.of(rect.width()), card, marks, look)
        if look.slot:
            drawing.draw_slot(rect)
        elif look.faded:
            painter.setOpacity(painter.opacity() * FADED)
            drawing.draw(rect, self._today())
        else:
            drawing.draw(rect, self._today())
        if look.focused and not look.slot:
            drawing.draw_focus(rect)
        painter.restore()

    def picture(self, card: Card, marks: Marks, size: QSize, ratio: float) -> QPixmap:
        """The card alone, as it hangs on the pointer."""
        shown = (card, marks, _DRAGGED, size.width(), size.height(), ratio, self._today())
        return QPixmap.fromImage(self._drawn(shown)[0])

    def _drawn(self, shown: Shown) -> Drawn:
        card, marks, look, width, height, ratio, today = shown
        image = blank(QSize(width, height), ratio)
        painter = QPainter(image)
        drawing = CardDrawing(painter, self._layouts.of(width), card, marks, look)
        drawing.draw(QRect(QPoint(0, 0), QSize(width, height)), today)
        painter.end()
        return image, drawing.lines

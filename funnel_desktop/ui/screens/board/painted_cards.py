"""Cards as they were painted last, so that painting them again costs next to nothing."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap

from funnel_desktop.funnel.card import Card, Marks
from funnel_desktop.ui.looks.theme import RADIUS_CARD
from funnel_desktop.ui.screens.board.card_look import CardLook
from funnel_desktop.ui.screens.board.card_pen import Line

PIXELS_KEPT = 3_000_000
"""About 100 cards of an ordinary screen, 12 MB: what is in sight, and some around it."""

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

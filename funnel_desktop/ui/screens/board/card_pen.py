"""What every line of a card is drawn with: texts, and icons at their left."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.text_line import LEFT, RIGHT, draw_line
from funnel_desktop.ui.looks.theme import font, scaled, tokens

Line = tuple[QRect, str, str]
"""Where a line was drawn, what of it, and its font's role."""


class CardPen:
    """One painter and the words of the search, for one card."""

    def __init__(self, painter: QPainter, words: tuple[str, ...]) -> None:
        self.painter = painter
        self.ratio = painter.device().devicePixelRatio()
        self._words = words
        self.lines: list[Line] = []
        """What may hold words of a search, as it was drawn."""

    def text(self, box: QRect, text: str, role: str, ink: str, flags: int = LEFT) -> None:
        color, words = tokens().color(ink), self._words
        line = draw_line(self.painter, box, text, font(role), color, flags=flags, words=words)
        self.lines.append((QRect(box), line, role))

    def right_text(self, box: QRect, text: str, role: str, ink: str) -> QRect:
        """Text at the right end, never shortened; what is left of the box for the left end."""
        text_font = font(role)
        self.painter.setFont(text_font)
        self.painter.setPen(tokens().color(ink))
        self.painter.drawText(box, RIGHT, text)
        width = self.painter.fontMetrics().horizontalAdvance(text)
        return box.adjusted(0, 0, -width - scaled(8) if width else 0, 0)

    def after_icon(self, box: QRect, name: str, gap: int = 6) -> QRect:
        """Draw an icon at the left of `box`; the room after it."""
        side = scaled(14)
        self.icon(QRect(box.left(), box.top(), side, box.height()), name, "ink2")
        return box.adjusted(side + scaled(gap), 0, 0, 0)

    def icon(self, box: QRect, name: str, token: str, size: int = 14) -> None:
        drawn = pixmap(name, token, scaled(size), self.ratio)
        side = scaled(size)
        self.painter.drawPixmap(
            box.left() + (box.width() - side) // 2, box.top() + (box.height() - side) // 2, drawn
        )

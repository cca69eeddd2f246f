"""What a card's lines are drawn with; and its third: fit, influences, age against the cycle."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from funnel_desktop.funnel.card import Card, Marks
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.looks.text_line import LEFT, RIGHT, draw_line
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.wording.facts import age_of_cycle

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


BAR_WIDTH, BAR_WIDTH_LEAST, BAR_HEIGHT, TICK_HEIGHT = 52, 28, 6, 10
DOT, DOTS = 6, 5
"""Pixels of an influence's dot, and how many of them are drawn at most."""
FACTS_LEAST = 48
"""Room the left part of the facts gets before the bar becomes shorter, in pixels."""
FACTS_WITH_FIT = 120
FITS_WELL = 2.0
"""From this fit on it stands in green (DESIGN.md 3, *Board*)."""


def fit_ink(fit: float, excluded: str) -> str:
    """The token in which a fit is written: it warns where the profile leaves the client out."""
    if excluded:
        return "attention"
    return "positive" if fit >= FITS_WELL else "ink2"


class CardFacts:
    """Draws what is known of an objective with a card's pen."""

    def __init__(self, pen: CardPen, card: Card, marks: Marks) -> None:
        self._pen = pen
        self._card = card
        self._marks = marks

    def known(self, box: QRect) -> None:
        """The fit, and how many of the influences are covered; the service where none of it is
        known."""
        left = QRect(box)
        if self._card.fit is not None:
            left.setLeft(left.left() + self._fit(box, self._card.fit) + scaled(10))
        if self._marks.standing.influences:
            self._influences(left)
        elif self._card.fit is None:
            self._pen.text(box, self._card.service_name, "small", "ink3")

    def _fit(self, box: QRect, fit: float) -> int:
        """`◎ +3.9`; the width of it."""
        text = self._pen.after_icon(box, "target", 4)
        said, painter = formats().fit(fit), self._pen.painter
        painter.setFont(font("small_strong"))
        painter.setPen(tokens().color(fit_ink(fit, self._card.excluded)))
        painter.drawText(text, LEFT, said)
        return text.left() + painter.fontMetrics().horizontalAdvance(said) - box.left()

    def _fit_needs(self) -> int:
        """The width of a fit with the gap after it; in a narrow card the bar gives way to it."""
        if self._card.fit is None:
            return 0
        said = QFontMetrics(font("small_strong")).horizontalAdvance(formats().fit(self._card.fit))
        return scaled(14 + 4) + said + scaled(8)

    def _influences(self, box: QRect) -> None:
        """`●●○○ 2/4` after a person's head, the dots where there is room, nothing where there is
        none for the numbers."""
        covered, count = self._marks.standing.covered, self._marks.standing.influences
        said = f"{formats().number(covered)}/{formats().number(count)}"
        self._pen.painter.setFont(font("small"))
        needed = self._pen.painter.fontMetrics().horizontalAdvance(said)
        if scaled(14 + 4) + needed > box.width():
            return
        text = self._pen.after_icon(box, "person", 4)
        dot, step = scaled(DOT), scaled(DOT + 2)
        if count <= DOTS and count * step + scaled(3) + needed <= text.width():
            for place in range(count):
                self._dot(text.left() + place * step, text, dot, filled=place < covered)
            text.setLeft(text.left() + count * step + scaled(3))
        self._pen.painter.setPen(tokens().ink2)
        self._pen.painter.drawText(text, LEFT, said)

    def _dot(self, left: int, line: QRect, side: int, *, filled: bool) -> None:
        """A filled one is a covered influence."""
        box = QRectF(left, line.center().y() + 1 - side / 2, side, side)
        painter, ink = self._pen.painter, tokens().ink2
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(tokens().ink3, 1))
        painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box if filled else box.adjusted(0.5, 0.5, -0.5, -0.5))

    def age(self, box: QRect) -> QRect:
        """The bar with its tick at half a cycle, and the days; the room left of them."""
        age, cycle = self._marks.age, self._card.normal_cycle
        if age is None:
            return box
        number = formats().number
        said = age_of_cycle(number(age), None if cycle is None else number(round(cycle)))
        over = self._marks.over_cycle
        left = self._pen.right_text(box, said, "small", "attention" if over else "ink2")
        if not cycle:  # unknown, or of deals that were made in a day
            return left
        left.setRight(left.right() + scaled(8) - scaled(6))
        least = scaled(FACTS_LEAST if self._card.fit is None else FACTS_WITH_FIT)
        width = min(scaled(BAR_WIDTH), max(BAR_WIDTH_LEAST, left.width() - least))
        if width > left.width() - self._fit_needs():
            return (
                left
                if self._card.fit is not None
                else QRect(left.topLeft(), QSize(0, left.height()))
            )
        self._bar(QRect(left.right() + 1 - width, left.top(), width, left.height()), age / cycle)
        return left.adjusted(0, 0, -width - scaled(8), 0)

    def _bar(self, box: QRect, share: float) -> None:
        """`share` of a whole cycle; above 1 the bar is full and warns, as the numbers do."""
        colors, middle = tokens(), box.center().y() + 1
        groove = QRectF(box.left(), middle - BAR_HEIGHT / 2, box.width(), BAR_HEIGHT)
        filled = QRectF(groove)
        filled.setWidth(max(BAR_HEIGHT / 2, groove.width() * min(share, 1.0)))
        painter = self._pen.painter
        painter.setPen(Qt.PenStyle.NoPen)
        for part, color in (
            (groove, colors.track),
            (filled, colors.attention if self._marks.over_cycle else colors.ink3),
        ):
            radius = min(BAR_HEIGHT, part.width()) / 2
            painter.setBrush(color)
            painter.drawRoundedRect(part, radius, radius)
        tick = QPointF(round(groove.center().x()) - 1, middle - TICK_HEIGHT / 2)
        fill(painter, QRectF(tick.x(), tick.y(), 2, TICK_HEIGHT), colors.ink)

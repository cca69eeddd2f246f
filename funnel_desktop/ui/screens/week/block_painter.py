"""Paints the grid of a week and its blocks from tokens."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen

from funnel_desktop.funnel.stages import WORK_OF, Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import draw_line
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.widgets.slice_mark import slice_mark

STAGE_OF = {WORK_OF[stage]: stage for stage in (Stage.ABOVE, Stage.IN, Stage.BEST_FEW)}
RADIUS = 5
STRIPE, STRIPE_ALPHA = 6, 110
EDGE = 4
"""Width of the band at a block's left, which names its kind together with the slice mark."""


class BlockPainter:
    """Draws one block in each of its states."""

    def __init__(self, painter: QPainter, ratio: float) -> None:
        self._painter = painter
        self._ratio = ratio

    def paint(
        self,
        rect: QRectF,
        block: Block,
        title: str,
        time: str,
        *,
        chosen: bool = False,
        proposed: bool = False,
        clash: str = "",
    ) -> None:
        """A block; a proposed one is hatched until it is accepted, a session always. `clash`
        names the appointments that it stands in the way of."""
        painter = self._painter
        color = self._color(block.kind)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._soft(block.kind))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if block.kind is None:
            self._stripes(rect)
        elif proposed:
            hatch = QColor(color)
            hatch.setAlpha(60)
            painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        style = Qt.PenStyle.DashLine if proposed else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens().line if block.kind is None else color, 1, style))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if block.kind is not None:
            band = QRectF(rect.left(), rect.top() + 1, EDGE, rect.height() - 2)
            painter.fillRect(band, color)
        self._words(rect, block, title, time, clash)
        if clash:
            self._clash_mark(rect)
        if chosen:
            paint_focus(painter, rect, RADIUS + 1, inset=-1)

    def _stripes(self, rect: QRectF) -> None:
        """Broad and pale, as far as a session goes: it is no part of the budget."""
        painter, stripe = self._painter, QColor(tokens().track)
        stripe.setAlpha(STRIPE_ALPHA)
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(rect, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.setPen(QPen(stripe, scaled(STRIPE), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        high, left = rect.height() + scaled(STRIPE), rect.left() - rect.height()
        while left < rect.right():
            painter.drawLine(
                QPointF(left - STRIPE, rect.top() - STRIPE),
                QPointF(left + high, rect.top() + high),
            )
            left += scaled(2.6 * STRIPE)
        painter.restore()

    def _clash_mark(self, rect: QRectF) -> None:
        """A border and a sign in its corner."""
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens().attention, 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        side = _sign_of_clash(rect)
        if side:
            corner = QPointF(rect.right() - side - 4, rect.top() + 4)
            painter.drawPixmap(corner, pixmap("warning", "attention", side))

    def _words(self, rect: QRectF, block: Block, title: str, time: str, clash: str) -> None:
        painter = self._painter
        strong, small = font("small_strong"), font("caption")
        line = QFontMetrics(strong).height()
        if rect.height() < line - 2 or rect.width() < scaled(28):
            return
        left, top = rect.left() + EDGE + 5, rect.top() + min(4, (rect.height() - line) / 2)
        ink = tokens().ink2 if block.kind is None else tokens().ink
        if block.kind is not None:
            side = scaled(12)
            mark = slice_mark(STAGE_OF[block.kind], side, self._ratio)
            painter.drawPixmap(QPointF(left, top + (line - side) / 2), mark)
            left += side + 4
        room = rect.right() - left - 4 - (_sign_of_clash(rect) + 2 if clash else 0)
        draw_line(painter, QRectF(left, top, room, line), title, strong, ink)
        left = rect.left() + EDGE + 5
        below = QRectF(left, top + line, rect.right() - left - 4, line)
        for words, ink in ((time, tokens().ink2), (clash, tokens().attention)):
            if words and rect.bottom() > below.bottom() + 3:
                draw_line(painter, below, words, small, ink)
                below.translate(0, line)

    def _color(self, kind: WorkType | None) -> QColor:
        return tokens().ink3 if kind is None else tokens().stage(STAGE_OF[kind])

    def _soft(self, kind: WorkType | None) -> QColor:
        return tokens().hover if kind is None else tokens().stage_soft(STAGE_OF[kind])


def _sign_of_clash(rect: QRectF) -> int:
    """The side of the sign in a block's corner; 0 where the title needs the room."""
    side = scaled(13)
    return side if rect.width() > scaled(96) and rect.height() > side + 4 else 0

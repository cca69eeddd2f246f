"""Paints the grid of a week and its blocks from tokens."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen

from funnel_desktop.funnel.stages import WORK_OF, Stage, WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.ui.board.slice_mark import slice_mark
from funnel_desktop.ui.theme import font, scaled, tokens

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
    ) -> None:
        """A block; a proposed one is hatched until it is accepted, a session always."""
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
        self._words(rect, block, title, time)
        if chosen:
            painter.setPen(QPen(tokens().accent, 2))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)

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

    def _words(self, rect: QRectF, block: Block, title: str, time: str) -> None:
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
        room = rect.right() - left - 3
        painter.setFont(strong)
        painter.setPen(ink)
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(strong).elidedText(title, elide, int(room))
        painter.drawText(QRectF(left, top, room, line), Qt.AlignmentFlag.AlignVCenter, shown)
        if rect.height() > 2 * line + 4:
            painter.setFont(small)
            painter.setPen(tokens().ink2)
            left = rect.left() + EDGE + 5
            below = QRectF(left, top + line, rect.right() - left - 3, line)
            shown = QFontMetrics(small).elidedText(time, elide, int(below.width()))
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)

    def _color(self, kind: WorkType | None) -> QColor:
        return tokens().ink3 if kind is None else tokens().stage(STAGE_OF[kind])

    def _soft(self, kind: WorkType | None) -> QColor:
        return tokens().hover if kind is None else tokens().stage_soft(STAGE_OF[kind])

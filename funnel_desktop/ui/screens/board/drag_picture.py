"""What hangs on the pointer while cards are dragged: the card itself, a little turned."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QGraphicsPixmapItem, QGraphicsScene

from funnel_desktop.ui.looks.theme import font, reduced_motion, scaled, tokens

DEGREES = 1.2
MARGIN = 28
"""Room around the card for its shadow and its turned corners, in pixels."""


def drag_picture(card: QPixmap, grip: QPoint, count: int) -> tuple[QPixmap, QPoint]:
    """The picture of `count` dragged cards that shows `card`, and the pointer's place in it.

    `grip` is where in the card the pointer holds it. DESIGN.md 4.1: turned by 1.2°, upright
    where less motion is wanted.
    """
    turn = QTransform().rotate(0.0 if reduced_motion() else DEGREES)
    ratio = card.devicePixelRatio()
    size = card.deviceIndependentSize()
    outline = turn.mapRect(QRectF(QPointF(0, 0), size))
    area = outline.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    picture = QPixmap((area.size() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    _paint_with_shadow(painter, card, turn, area)
    if count > 1:
        _paint_count(painter, QPointF(size.width() - area.left(), -area.top()), count)
    painter.end()
    return picture, (turn.map(QPointF(grip)) - area.topLeft()).toPoint()


def _paint_with_shadow(painter: QPainter, card: QPixmap, turn: QTransform, area: QRectF) -> None:
    """Qt offers its blurred shadow only as an effect, and effects only in a scene."""
    scene = QGraphicsScene()
    item = QGraphicsPixmapItem(card)
    item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
    item.setTransform(turn)
    item.setGraphicsEffect(_shadow())
    scene.addItem(item)
    scene.render(painter, QRectF(QPointF(0, 0), area.size()), area)


def _shadow() -> QGraphicsDropShadowEffect:
    shadow = QGraphicsDropShadowEffect()
    shadow.setBlurRadius(24)
    shadow.setOffset(0, 8)
    shadow.setColor(QColor(0, 0, 0, 90))
    return shadow


def _paint_count(painter: QPainter, corner: QPointF, count: int) -> None:
    """How many cards are held, on the upper right corner."""
    text_font = font("small_strong")
    radius = scaled(11)
    disc = QRectF(corner.x() - radius, corner.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(tokens().card)
    painter.setBrush(tokens().accent)
    painter.drawEllipse(disc)
    painter.setFont(text_font)
    painter.setPen(tokens().on_accent)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(count))

"""A score from -5 to +5 on a track with its zero in the middle; unknown is a ring without one."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from funnel_desktop.ui.looks.theme import scaled, tokens

LENGTH, THICKNESS, RING, TICK = 72, 5, 11, 14
MOST = 5


def track_in(cell: QRect) -> QRect:
    """Where the track stands at the left of a cell, as high as its ring."""
    height = scaled(RING) + 4
    top = cell.center().y() - height // 2
    return QRect(cell.left(), top, min(scaled(LENGTH), cell.width()), height)


def score_at(track: QRect, x: int) -> int:
    """The score that a place on the track means."""
    reach = (track.width() - scaled(RING)) / 2
    return max(-MOST, min(MOST, round((x - track.center().x()) / reach * MOST)))


def score_ink(score: int | None) -> QColor:
    """Green above zero, attention below; the number says the same."""
    look = tokens()
    if score is None:
        return look.ink3
    return look.positive if score > 0 else look.attention if score < 0 else look.ink2


def paint_track(painter: QPainter, track: QRect, score: int | None) -> None:
    """The track, its zero, the way from there to the score, and the score's ring.

    A known 0 is a full dot; what is not known is a dashed, hollow ring.
    """
    look, ring = tokens(), scaled(RING)
    middle = QPointF(track.center().x() + 0.5, track.center().y() + 0.5)
    reach = (track.width() - ring) / 2
    at = QPointF(middle.x() + reach * (score or 0) / MOST, middle.y())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    _bar(painter, track.left(), track.right(), middle.y(), look.track)
    _bar(painter, min(at.x(), middle.x()), max(at.x(), middle.x()), middle.y(), score_ink(score))
    painter.setBrush(look.ink)
    painter.drawRect(QRectF(middle.x() - 0.75, middle.y() - scaled(TICK) / 2, 1.5, scaled(TICK)))
    pen = QPen(score_ink(score), scaled(2.4))
    if score is None:
        pen.setDashPattern([1.2, 1.0])
    painter.setPen(pen)
    painter.setBrush(score_ink(score) if score == 0 else look.card)
    painter.drawEllipse(at, ring / 2 - 1, ring / 2 - 1)
    painter.restore()


def _bar(painter: QPainter, left: float, right: float, middle: float, color: QColor) -> None:
    thick = scaled(THICKNESS)
    painter.setBrush(color)
    painter.drawRoundedRect(
        QRectF(left, middle - thick / 2, max(0.0, right - left), thick), thick / 2, thick / 2
    )

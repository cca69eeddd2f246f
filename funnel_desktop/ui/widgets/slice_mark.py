"""The slice mark: a funnel of three slices, the filled one names the stage (DESIGN.md 1)."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.ui.looks.theme import tokens

_SLICES = (
    (0.00, 0.31, 1.00, 0.74),
    (0.37, 0.67, 0.64, 0.40),
    (0.72, 1.00, 0.33, 0.19),
)
"""Top, bottom, width above and below of each slice, as shares of the mark's width."""


def paint_slice_mark(painter: QPainter, rect: QRectF, stage: Stage | None) -> None:
    """Paint the mark into `rect`; all slices are filled where `stage` is None (the program's)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for slice_stage, shape in zip(BOARD_STAGES, _SLICES, strict=True):
        if stage in (None, slice_stage):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().stage(slice_stage))
            painter.drawPolygon(_outline(rect, shape, 0.0))
        else:
            painter.setPen(QPen(tokens().edge, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_outline(rect, shape, 0.5))
    painter.restore()


def slice_mark(stage: Stage | None, size: int, ratio: float) -> QPixmap:
    """The mark as a picture, for labels and buttons; ask for it anew when the theme changes."""
    now = tokens()
    colors = now.edge, *map(now.stage, BOARD_STAGES)
    return _drawn(stage, size, ratio, tuple(map(QColor.rgba, colors)))


@lru_cache(maxsize=128)
def _drawn(stage: Stage | None, size: int, ratio: float, colors: tuple[int, ...]) -> QPixmap:
    """`colors` tell the marks of one theme from those of another."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_slice_mark(painter, QRectF(0, 0, size, size), stage)
    painter.end()
    return picture


@cache
def _corners(shape: tuple[float, float, float, float]) -> tuple[tuple[float, float], ...]:
    top, bottom, above, below = shape
    return (
        (0.5 - above / 2, top),
        (0.5 + above / 2, top),
        (0.5 + below / 2, bottom),
        (0.5 - below / 2, bottom),
    )


def _outline(rect: QRectF, shape: tuple[float, float, float, float], inset: float) -> QPolygonF:
    """A slice's corners in `rect`; `inset` leaves half a line's width inside the shape."""
    side = min(rect.width(), rect.height())
    left, top = rect.center().x() - side / 2, rect.top()
    insets = ((inset, inset), (-inset, inset), (-inset, -inset), (inset, -inset))
    return QPolygonF(
        [
            QPointF(left + x * side + dx, top + y * side + dy)
            for (x, y), (dx, dy) in zip(_corners(shape), insets, strict=True)
        ]
    )

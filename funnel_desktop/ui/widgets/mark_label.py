"""The slice mark as a widget, beside a stage's name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.widgets.slice_mark import paint_slice_mark

SIDE = 18


class MarkLabel(QWidget):
    """Always seen beside the name of the stage, or of the program, which says the same in words."""

    def __init__(self, stage: Stage | None, side: int = SIDE) -> None:
        """Show the mark of a stage, or the program's for None; `side` in pixels at 100 % text."""
        super().__init__()
        self._stage, self._side = stage, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._side), scaled(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._stage is Stage.UNIVERSE:
            drawn = pixmap("universe", "ink2", self.width(), self.devicePixelRatioF())
            painter.drawPixmap(0, 0, drawn)
        else:
            paint_slice_mark(painter, QRectF(self.rect()), self._stage)

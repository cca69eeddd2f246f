"""Drawings beside words that say the same: an icon, the mark of a stage."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.widgets.slice_mark import slice_mark


class IconLabel(QWidget):
    """Drawn when it is seen, in the colours and the size of text then in force."""

    def __init__(self, drawing: str = "", token: str = "ink2", side: int = 16) -> None:
        """Show `drawing` of resources/icons in a token's colour, `side` pixels wide at 100 % text.

        Without a drawing it takes no room.
        """
        super().__init__()
        self._drawing, self._token, self._side = drawing, token, side

    def show_drawing(self, drawing: str, token: str) -> None:
        """Show another drawing, in a token's colour."""
        self._drawing, self._token = drawing, token
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = scaled(self._side) if self._drawing else 0
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing:
            side = scaled(self._side)
            drawn = pixmap(self._drawing, self._token, side, self.devicePixelRatioF())
            QPainter(self).drawPixmap(0, self.height() // 2 - side // 2, drawn)


class MarkLabel(QWidget):
    """The slice mark of a stage, or of the program, always seen beside its name."""

    def __init__(self, stage: Stage | None, side: int = 18) -> None:
        """Show the mark of a stage, or the program's for None; `side` in pixels at 100 % text."""
        super().__init__()
        self._stage, self._side = stage, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._side), scaled(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, ratio = self.width(), self.devicePixelRatioF()
        if self._stage is Stage.UNIVERSE:
            painter.drawPixmap(0, 0, pixmap("universe", "ink2", side, ratio))
        else:
            painter.drawPixmap(0, 0, slice_mark(self._stage, side, ratio))

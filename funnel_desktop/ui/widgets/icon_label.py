"""An icon beside words that say the same."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import scaled


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

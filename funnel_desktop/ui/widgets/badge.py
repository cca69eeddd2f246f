"""A short text in a rounded outline: a count, or the place in the method's order."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens


class Badge(QLabel):
    """Ink on a surface, outlined in a token's colour; as high as small text needs."""

    def __init__(self, role: str, token: str, fill: str | None, parent: QWidget | None = None):
        super().__init__(parent)
        self._role, self._token, self._fill = role, token, fill
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(0, self.text())
        return QSize(text.width() + scaled(14), text.height() + scaled(3))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(tokens().color(self._token), 1.25 if self._fill is None else 1))
        painter.setBrush(tokens().color(self._fill) if self._fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        self.setFont(font(self._role))
        palette = self.palette()
        ink = "ink2" if self._fill else self._token
        palette.setColor(self.foregroundRole(), tokens().color(ink))
        self.setPalette(palette)
        self.updateGeometry()


def count_badge(parent: QWidget | None = None) -> Badge:
    """For how many cards there are."""
    return Badge("small", "line", "hover", parent)

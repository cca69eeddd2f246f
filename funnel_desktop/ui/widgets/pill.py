"""A short text on a soft ground: how many are covered, a score."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens


class Pill(QLabel):
    """Its colours say what its words say too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = "positive"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._dress)
        self._dress()

    def say(self, text: str, token: str) -> None:
        """Show `text` in a token that has a soft ground: `positive`, `attention`."""
        self._token = token
        self.setText(text)
        self._dress()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(0, self.text())
        return QSize(text.width() + scaled(16), text.height() + scaled(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().color(f"{self._token}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        self.setFont(font("caption_medium"))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), tokens().color(self._token))
        self.setPalette(palette)
        self.updateGeometry()

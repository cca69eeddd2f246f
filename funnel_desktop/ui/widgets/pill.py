"""A short text in a round-ended box: a count, a state, the place in the method's order."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from funnel_desktop.ui.looks.painting import paint_pill
from funnel_desktop.ui.looks.theme import scaled, tokens
from funnel_desktop.ui.widgets.text_label import TextLabel


class Pill(TextLabel):
    """As wide as its words, on a ground, in an outline, or both; its words say what they say."""

    def __init__(self, role: str, ink: str, ground: str = "", outline: str = "") -> None:
        """`role` is a font's, the others are tokens; "" for no ground, or no outline."""
        self._ground, self._outline = ground, outline
        super().__init__(role, ink)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, token: str) -> None:
        """Show `text` in a token that has a soft ground: `positive`, `attention`."""
        self._ground = f"{token}_soft"
        self.setText(text)
        self.set_ink(token)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(0, self.text())
        beside, above = (14, 3) if self._outline else (16, 4)
        return QSize(text.width() + scaled(beside), text.height() + scaled(above))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, box, pen = tokens(), QRectF(self.rect()), None
        if self._outline:
            box = box.adjusted(0.75, 0.75, -0.75, -0.75)
            pen = QPen(now.color(self._outline), 1 if self._ground else 1.25)
        paint_pill(painter, box, now.color(self._ground) if self._ground else None, pen)
        painter.end()
        super().paintEvent(event)


def count_pill() -> Pill:
    """Return a pill for a number of cards."""
    return Pill("small", "ink2", "hover", "line")

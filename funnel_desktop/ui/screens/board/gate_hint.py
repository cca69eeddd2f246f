"""The words over a column's cards that say what is open for the card held there (DESIGN.md 1)."""

from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import RADIUS_BUTTON, SPACE_2, SPACE_3, tokens
from funnel_desktop.ui.looks.tokens import STAGE_INK
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import at_top, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.conditions import fixed_on_drop

SIDE = 14


class GateHint(QWidget):
    """Stands between a column's head and its cards while something is held over them."""

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self._stage = stage
        self._words = TextLabel("small", wraps=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        row_of(
            at_top(IconLabel("gate", STAGE_INK[stage], SIDE)),
            grow(self._words),
            into=self,
            margins=(SPACE_3 + SPACE_2, SPACE_2, SPACE_3 + SPACE_2, SPACE_2 + 2),
        )

    def say(self, sentence: str) -> None:
        """Show our own words, the first of them bold; nothing hides it."""
        if sentence:
            self._words.setText(f"<b>{escape(sentence)}</b> {escape(fixed_on_drop())}")
        self.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().stage(self._stage), 1))
        painter.setBrush(tokens().card)
        frame = QRectF(self.rect()).adjusted(SPACE_3 + 0.5, 0.5, -SPACE_3 - 0.5, -4.5)
        painter.drawRoundedRect(frame, RADIUS_BUTTON, RADIUS_BUTTON)

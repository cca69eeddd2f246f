"""The age of an objective on a track as long as its service's normal cycle."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens

translate = QCoreApplication.translate

TICK = 4
"""How far the tick at half the cycle stands out of the track, above and below."""


class CycleBar(QWidget):
    """`Day 41`, a tick at half the cycle, its length at the end; only the age where unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._age: int | None = None
        self._cycle: float | None = None
        self._stage = Stage.ABOVE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_age(self, age: int | None, cycle: float | None, stage: Stage) -> None:
        """Age and normal cycle in days; the stage gives the colour."""
        self._age, self._cycle, self._stage = age, cycle, stage
        self.setVisible(age is not None)
        self.setAccessibleName(self.sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.updateGeometry()
        self.update()

    @property
    def sentence(self) -> str:
        """What the bar says, for a screen reader."""
        if self._age is None:
            return ""
        age = formats().number(self._age)
        if self._cycle is None:
            return translate("CycleBar", "Day {age}; no normal cycle is known yet").format(age=age)
        return translate("CycleBar", "Day {age} of a normal cycle of {cycle} days").format(
            age=age, cycle=formats().number(round(self._cycle))
        )

    def sizeHint(self) -> QSize:
        line = self._line_height()
        return QSize(scaled(200), line if self._cycle is None else self._numbers_top() + line)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._age is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cycle is None:
            self._write(painter, 0, Qt.AlignmentFlag.AlignLeft, self._day_text(), "ink2", "caption")
            return
        self._paint_track(painter)
        self._paint_numbers(painter)

    def _paint_track(self, painter: QPainter) -> None:
        look, cycle, height = tokens(), self._cycle or 1.0, self._track()
        age = self._age or 0
        over = age > cycle
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.track)
        top = scaled(TICK)
        painter.drawRoundedRect(QRectF(0, top, self.width(), height), height / 2, height / 2)
        share = min(1.0, age / cycle) if cycle else 1.0
        painter.setBrush(look.attention if over else look.stage(self._stage))
        done = QRectF(0, top, max(height * (age > 0), self.width() * share), height)
        painter.drawRoundedRect(done, height / 2, height / 2)
        painter.setBrush(look.ink)
        painter.drawRect(QRectF(self.width() / 2 - 1, 0, 2, height + 2 * top))

    def _paint_numbers(self, painter: QPainter) -> None:
        cycle = self._cycle or 0.0
        top = self._numbers_top()
        late = (self._age or 0) > cycle
        ink = "attention" if late else "ink2"
        half = translate("CycleBar", "half, {days}").format(days=formats().number(round(cycle / 2)))
        whole = formats().number(round(cycle))
        align = Qt.AlignmentFlag
        self._write(painter, top, align.AlignLeft, self._day_text(), ink, "caption")
        self._write(painter, top, align.AlignHCenter, half, "ink2", "caption_strong")
        self._write(painter, top, align.AlignRight, whole, "ink2", "caption")

    def _write(
        self,
        painter: QPainter,
        top: int,
        align: Qt.AlignmentFlag,
        text: str,
        ink: str,
        role: str,
    ) -> None:
        painter.setFont(font(role))
        painter.setPen(tokens().color(ink))
        painter.drawText(self.rect().adjusted(0, top, 0, 0), align, text)

    def _day_text(self) -> str:
        return translate("CycleBar", "Day {age}").format(age=formats().number(self._age or 0))

    def _track(self) -> int:
        return scaled(9)

    def _numbers_top(self) -> int:
        return self._track() + 2 * scaled(TICK)

    @staticmethod
    def _line_height() -> int:
        return QFontMetrics(font("caption")).height()

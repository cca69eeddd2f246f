"""The four steps at the head of the import, and at which of them one is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

STEPS = (
    QT_TRANSLATE_NOOP("Import", "File"),
    QT_TRANSLATE_NOOP("Import", "Columns"),
    QT_TRANSLATE_NOOP("Import", "Duplicates"),
    QT_TRANSLATE_NOOP("Import", "Import"),
)
FILE, COLUMNS, DUPLICATES, DONE = range(len(STEPS))
LINE = 36
"""Between two steps; where room is short it gives way first."""


class StepBar(QWidget):
    """Steps behind carry a tick; where there is no room only the present one has its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = FILE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.show_step(FILE)

    def show_step(self, step: int) -> None:
        """Show at which step one is."""
        self.step = step
        self.setAccessibleName(
            translate("Import", "Step {number} of {count}: {name}").format(
                number=step + 1, count=len(STEPS), name=translate("Import", STEPS[step])
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width(range(len(STEPS))), scaled(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width((self.step,), line=4), scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        everything = range(len(STEPS))
        is_wide = self._width(everything) <= self.width()
        named = everything if is_wide else (self.step,)
        missing = max(0, self._width(named) - self.width())
        line = max(0, scaled(LINE) - missing / (len(STEPS) - 1))
        left = 0.0
        for step in everything:
            if step:
                left = self._draw_line(painter, left, line)
            left = self._draw_circle(painter, step, left)
            if step in named:
                left = self._draw_name(painter, step, left)

    def _width(self, named: Sequence[int], line: int = LINE) -> int:
        """How wide it is with the names of some steps, and so long lines between them."""
        metrics = QFontMetrics(font("body_strong"))
        names = (translate("Import", STEPS[step]) for step in named)
        words = sum(metrics.horizontalAdvance(name) + scaled(8) for name in names)
        lines = (len(STEPS) - 1) * (_gap() * 2 + scaled(line))
        return words + lines + len(STEPS) * scaled(20) + scaled(4)

    def _draw_line(self, painter: QPainter, left: float, length: float) -> float:
        middle = self.height() / 2
        start = left + _gap()
        painter.setPen(QPen(tokens().edge, 1))
        painter.drawLine(QPointF(start, middle), QPointF(start + length, middle))
        return start + length + _gap()

    def _draw_circle(self, painter: QPainter, step: int, left: float) -> float:
        side = scaled(20)
        box = QRectF(left, (self.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        is_reached = step <= self.step
        painter.setPen(QPen(tokens().accent if is_reached else tokens().edge, 1))
        painter.setBrush(tokens().accent if is_reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if step < self.step:
            mark = scaled(12)
            spot = box.center() - QPointF(mark / 2, mark / 2)
            painter.drawPixmap(spot, pixmap("check", "on_accent", mark))
        else:
            painter.setPen(tokens().on_accent if is_reached else tokens().ink2)
            painter.setFont(font("small_strong"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step + 1))
        return left + side

    def _draw_name(self, painter: QPainter, step: int, left: float) -> float:
        is_present = step == self.step
        role = "body_strong" if is_present else "body_medium"
        name = translate("Import", STEPS[step])
        painter.setFont(font(role))
        ink = tokens().accent if is_present else tokens().ink
        painter.setPen(ink if step <= self.step else tokens().ink2)
        width = QFontMetrics(font(role)).horizontalAdvance(name)
        box = QRectF(left + scaled(8), 0, width + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        return left + scaled(8) + width


def _gap() -> int:
    return scaled(12)

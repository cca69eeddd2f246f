"""The universe by fit, and the line that parts those who are worth the time from the others."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.fit_preview import Overview
from funnel_desktop.funnel.ideal_client import SCORES
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens

translate = QCoreApplication.translate

LEAST, MOST = float(SCORES[0]), float(SCORES[-1])
STEP, FINE = 0.5, 0.1
TOP, FOOT, MARGIN, GAP = 26, 22, 4, 3


class Histogram(QWidget):
    """Bars from -5 to +5: hatched are left out. The line is dragged, or moved by arrows."""

    line_wanted = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.line = 0.0
        self._bars: dict[int, tuple[int, int]] = {}
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Profile", "The line: the fit that is worth your time"))
        theme().changed.connect(self.updateGeometry)

    def show_overview(self, found: Overview, line: float) -> None:
        """Show how many stand where, and the line."""
        self._bars, self.line = found.bars, line
        said = translate("Profile", "Now: fit {line}. {kept} kept, {out} excluded.")
        number = formats().number
        self.setAccessibleDescription(
            said.format(
                line=formats().fit(line), kept=number(found.kept), out=number(found.excluded)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(330), scaled(160))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(220), scaled(110))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragging = True
            self._ask(self._fit_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._ask(self._fit_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = FINE if fine else STEP
        by = {
            Qt.Key.Key_Right: step, Qt.Key.Key_Up: step,
            Qt.Key.Key_Left: -step, Qt.Key.Key_Down: -step,
            Qt.Key.Key_Home: LEAST - MOST, Qt.Key.Key_End: MOST - LEAST,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if by is None:
            super().keyPressEvent(event)
        else:
            self._ask(self.line + by)

    def _ask(self, fit: float) -> None:
        wanted = round(min(max(fit, LEAST), MOST), 1)
        if wanted != self.line:
            self.line_wanted.emit(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        most = max((sum(pair) for pair in self._bars.values()), default=0)
        for score in SCORES:
            self._paint_bar(painter, score, most)
        self._paint_line(painter)
        if self.hasFocus():
            paint_focus(painter, self.rect())

    def _paint_bar(self, painter: QPainter, score: int, most: int) -> None:
        out, kept = self._bars.get(score, (0, 0))
        left, width, look = self._x(score) + GAP / 2, self._width() - GAP, tokens()
        foot = self.height() - scaled(FOOT)
        room = foot - scaled(TOP) - scaled(14)
        unit = room / most if most else 0
        bottom = float(foot)
        for count, is_out in ((kept, False), (out, True)):
            if not count:
                continue
            box = QRectF(left, bottom - count * unit, width, count * unit)
            painter.setPen(QPen(look.edge, 1) if is_out else Qt.PenStyle.NoPen)
            hatch = QBrush(look.edge, Qt.BrushStyle.BDiagPattern)
            painter.setBrush(hatch if is_out else look.accent)
            painter.drawRoundedRect(box, 2, 2)
            bottom = box.top()
        centre = Qt.AlignmentFlag.AlignHCenter
        if out + kept:
            painter.setPen(look.ink2)
            above = QRectF(left, bottom - scaled(15), width, scaled(14))
            painter.drawText(above, centre, formats().number(out + kept))
        painter.setPen(look.ink3)
        below = QRectF(left - 4, foot + scaled(4), width + 8, scaled(FOOT) - scaled(4))
        painter.drawText(below, centre, formats().fit_score(score))

    def _paint_line(self, painter: QPainter) -> None:
        x, top, half = self._x(self.line), float(scaled(6)), scaled(6)
        painter.setPen(QPen(tokens().ink, 2))
        painter.drawLine(QPointF(x, top), QPointF(x, self.height() - scaled(FOOT)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().ink)
        corners = [QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, top + half)]
        painter.drawPolygon(QPolygonF(corners))

    def _width(self) -> float:
        return (self.width() - 2 * MARGIN) / len(SCORES)

    def _x(self, fit: float) -> float:
        """A bar stands for its fit up to, not with, the next: the line at 0 is before bar 0."""
        return MARGIN + (fit - LEAST) * self._width()

    def _fit_at(self, x: float) -> float:
        return LEAST + (x - MARGIN) / self._width()

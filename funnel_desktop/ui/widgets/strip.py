"""What a side of the window becomes where there is no room: 40 px with its count."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus, paint_pill
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens
from funnel_desktop.ui.widgets.tips import show_tip

WIDTH = 40


class Strip(QAbstractButton):
    """Icon, count and name written upright; a click opens the side over the board."""

    def __init__(self, drawing: str, edge: Qt.Edge) -> None:
        super().__init__()
        self._drawing = drawing
        self._edge = edge
        self._calls = drawing == "flag"
        """What calls to work wears the accent; the rest is neutral."""
        self._said = ("", "", "")
        self._count = ""
        self._has_news = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.updateGeometry)

    def say(self, name: str, count: str, news: str = "") -> None:
        """Show the side's name, how much is behind it, and mark what is new there; painted again
        only where something of it is another."""
        if self._said == (name, count, news):
            return
        self._said = name, count, news
        self._count, self._has_news = count, bool(news)
        self.setText(name)
        show_tip(self, f"{name} · {news}" if news else name)
        self.setAccessibleName(", ".join(part for part in (name, count, news) if part))
        self.update()

    def sizeHint(self) -> QSize:
        count = QFontMetrics(font("small_medium")).horizontalAdvance(self._count)
        return QSize(max(scaled(WIDTH), count + scaled(16)), scaled(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens().hover if self.underMouse() else tokens().panel)
        self._draw_border(painter)
        side, middle = scaled(18), self.width() / 2
        drawn = pixmap(self._drawing, "accent" if self._calls else "ink2", side)
        painter.drawPixmap(round(middle - side / 2), scaled(12), drawn)
        if self._has_news:
            self._draw_mark(painter, QPointF(middle + side / 2, scaled(13)))
        self._draw_count(painter, scaled(38))
        self._draw_name(painter, scaled(72))
        if self.hasFocus():
            paint_focus(painter, self.rect(), inset=2)

    def _draw_border(self, painter: QPainter) -> None:
        painter.setPen(tokens().line)
        x = self.width() - 1 if self._edge is Qt.Edge.LeftEdge else 0
        painter.drawLine(x, 0, x, self.height())

    def _draw_mark(self, painter: QPainter, place: QPointF) -> None:
        painter.setPen(QPen(tokens().panel, 2))
        painter.setBrush(tokens().accent)
        painter.drawEllipse(place, scaled(5), scaled(5))

    def _draw_count(self, painter: QPainter, top: int) -> None:
        metrics = QFontMetrics(font("small_medium"))
        width = max(metrics.horizontalAdvance(self._count) + scaled(12), metrics.height() + 2)
        pill = QRectF((self.width() - width) / 2, top, width, metrics.height() + 2)
        if self._calls:
            paint_pill(painter, pill, tokens().accent_soft)
        else:
            paint_pill(painter, pill, tokens().hover, QPen(tokens().line, 1))
        painter.setFont(font("small_medium"))
        painter.setPen(tokens().accent if self._calls else tokens().ink2)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._count)

    def _draw_name(self, painter: QPainter, top: int) -> None:
        painter.save()
        painter.translate(self.width() / 2, top)
        painter.rotate(90)
        painter.setFont(font("body_strong"))
        painter.setPen(tokens().ink)
        height = QFontMetrics(font("body_strong")).height()
        line = QRectF(0, -height / 2, self.height() - top, height)
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        painter.restore()

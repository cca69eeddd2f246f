"""A step of the first run: its number or a tick, what it is, and a button that begins it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, font, scaled, theme, tokens
from funnel_desktop.ui.widgets.layouts import STRETCH, at_top, column_of, grow, row_of, turn
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

BUTTON = 172
BESIDE_FROM = 440


class FirstStep(QWidget):
    """The button stands below the words where there is little room."""

    wanted = Signal()
    other_wanted = Signal()
    """The second way to do it, where there is one."""

    def __init__(
        self, number: int, title: str, detail: str, begin: str, again: str, other: str = ""
    ) -> None:
        """`begin` and `again` are the button's words before and after it was done, `other` those
        of a second way to do it."""
        super().__init__()
        self._name, self._begin, self._again = title, begin, again
        self.is_done = False
        self.setAccessibleName(title)
        self.sign = StepSign(number)
        self.button, self.other = QPushButton(begin), QPushButton(other)
        for button in (self.button, self.other):
            button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        self.other.clicked.connect(self.other_wanted)
        self.other.setProperty("kind", "link")
        words = column_of(
            TextLabel("body_strong", text=title, wraps=True),
            TextLabel("body", "ink2", detail, wraps=True),
            STRETCH,
            gap=2,
        )
        ways = column_of(self.button, gap=SPACE_1)
        if other:
            ways.addWidget(self.other)
        self._row = row_of(
            grow(row_of(at_top(self.sign), grow(words), gap=SPACE_3)),
            ways,
            into=self,
            gap=SPACE_4,
            margins=(0, SPACE_3),
        )
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_state(self, *, done: bool, is_next: bool) -> None:
        """Whether it is done, and whether it is the one to do next."""
        self.is_done = done
        self.sign.show_state(done=done, is_next=is_next)
        said = translate("FirstRun", "{step}, done").format(step=self._name)
        self.setAccessibleName(said if done else self._name)
        self.button.setText(self._again if done else self._begin)
        self.button.setAccessibleDescription(self.accessibleName())
        self.button.setProperty("kind", "primary" if is_next else "")
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._row, beside=self.width() >= scaled(BESIDE_FROM))

    def _apply_theme(self) -> None:
        self.button.setFixedWidth(scaled(BUTTON))


class StepSign(QWidget):
    """A number in a circle; filled for the step to do next, a tick when it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._done = self._is_next = False
        theme().changed.connect(self.updateGeometry)

    def show_state(self, *, done: bool, is_next: bool) -> None:
        """Draw it accordingly."""
        self._done, self._is_next = done, is_next
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(26), scaled(26))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(26)
        circle = QRectF(0.5, 0.5, side - 1, side - 1)
        painter.setPen(Qt.PenStyle.NoPen if self._is_next else QPen(look.edge, 1))
        painter.setBrush(look.accent if self._is_next else look.card)
        painter.drawEllipse(circle)
        if self._done:
            drawing = scaled(14)
            corner = (side - drawing) // 2
            painter.drawPixmap(corner, corner, pixmap("check", "positive", drawing))
            return
        painter.setFont(font("body_strong"))
        painter.setPen(look.on_accent if self._is_next else look.ink2)
        number = formats().number(self._number)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), number)

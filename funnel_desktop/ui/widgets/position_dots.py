"""How one feels about a sale: seven dots from panic to euphoria, of which one or none is chosen."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import TARGET, scaled, theme, tokens
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.names import position_name

translate = QCoreApplication.translate

LEAST, MOST = -3, 3
DOT = 7
"""Radius in pixels at 100 % text."""


class PositionDots(QWidget):
    """The dots are buttons, each with its word; what is chosen also stands beside them.

    Tab reaches one of them, the arrows go on to the others and choose them.
    """

    changed = Signal(int)
    """Another one was chosen by the user."""

    def __init__(self, *, with_word: bool = True) -> None:
        """Without its word where whoever shows the dots says it."""
        super().__init__()
        self.value: int | None = None
        self._has_word = with_word
        self.dots = {position: _Dot(position) for position in range(LEAST, MOST + 1)}
        self._word = TextLabel("small", "ink2")
        for position, dot in self.dots.items():
            dot.clicked.connect(lambda _=False, chosen=position: self._choose(chosen))
        row_of(*self.dots.values(), self._word, STRETCH, into=self, gap=0)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_value(self, value: int | None) -> None:
        """Show what was said last; None where nothing was."""
        self.value = value
        for position, dot in self.dots.items():
            dot.setChecked(position == value)
            is_reached = position == (value or 0)
            dot.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_reached else Qt.FocusPolicy.NoFocus)
        self._word.setText("" if value is None else position_name(value))
        self._word.setVisible(self._has_word and value is not None)

    def step(self, by: int) -> None:
        """Feel better or worse by one; what was never said begins in the middle."""
        self._choose(max(LEAST, min(MOST, (self.value or 0) + by)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, where one of the dots has the keyboard."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.step(by)
        self.dots[self.value or 0].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, position: int) -> None:
        self.show_value(position)
        self.changed.emit(position)

    def _apply_theme(self) -> None:
        self.setAccessibleName(translate("Position", "Position"))
        for position, dot in self.dots.items():
            dot.setAccessibleName(position_name(position))
            show_tip(dot, position_name(position))
            dot.setFixedSize(dot.sizeHint())
        self.show_value(self.value)


class _Dot(QAbstractButton):
    def __init__(self, position: int) -> None:
        super().__init__()
        self._position = position
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(max(TARGET, scaled(TARGET)), max(TARGET, scaled(TARGET)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to all of them together."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), scaled(DOT) - 0.5
        middle = QPointF(box.center())
        painter.setPen(QPen(look.line, 2))
        left = middle.x() if self._position == LEAST else box.left()
        right = middle.x() if self._position == MOST else box.right()
        painter.drawLine(QPointF(left, middle.y()), QPointF(right, middle.y()))
        ground = look.hover if self.underMouse() else look.card
        painter.setBrush(look.accent if self.isChecked() else ground)
        painter.setPen(QPen(look.accent if self.isChecked() else look.edge, 1.25))
        painter.drawEllipse(middle, radius, radius)
        if self._position == 0 and not self.isChecked():
            painter.setBrush(look.edge)
            painter.drawEllipse(middle, 1, 1)
        if self.hasFocus():
            paint_focus(painter, box)

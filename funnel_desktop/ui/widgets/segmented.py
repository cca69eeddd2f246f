"""A row of joined buttons of which one is chosen: the view switcher, a stage."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import font, scaled, theme, tokens
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.tips import show_tip

Segment = tuple[str, str, str]
"""Key, icon (none where it is empty) and text."""


class SegmentedControl(QWidget):
    """Left and right choose; Tab passes over it in one stop."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words, self._chosen_word = True, True
        self._group = QButtonGroup(self)
        self._row = row_of(into=self, gap=0)

    def buttons(self) -> list[QAbstractButton]:
        """The segments from the left; `set_segments` makes others."""
        return self._group.buttons()

    def choose(self, key: str) -> None:
        """Show another segment as the chosen one."""
        for button in self._group.buttons():
            button.setChecked(button.objectName() == key)
        self._fit()

    def show_words(self, words: bool, chosen: bool = True) -> None:
        """Whether every segment carries its word, and if not, whether the chosen one does."""
        self._words, self._chosen_word = words, chosen
        self._fit()

    def width_with_words(self) -> int:
        """How wide it is where every segment carries its word."""
        return sum(button.width_for(word=True) for button in self._segments())

    def least_width(self) -> int:
        """How wide it is where only the chosen segment carries its word."""
        return sum(button.width_for(word=button.isChecked()) for button in self._segments())

    def _fit(self) -> None:
        for button in self._segments():
            button.show_word(self._words or (self._chosen_word and button.isChecked()))

    def _segments(self) -> list["_SegmentButton"]:
        return [each for each in self._group.buttons() if isinstance(each, _SegmentButton)]

    def set_segments(self, segments: Sequence[Segment], current: str) -> None:
        """Replace all segments; `current` is the key of the chosen one."""
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        for place, segment in enumerate(segments):
            button = _SegmentButton(segment, place == 0, place == len(segments) - 1)
            button.setChecked(segment[0] == current)
            button.clicked.connect(lambda _=False, key=segment[0]: self.chosen.emit(key))
            self._group.addButton(button)
            self._row.addWidget(button)
        self._fit()


class _SegmentButton(QAbstractButton):
    def __init__(self, segment: Segment, first: bool, last: bool) -> None:
        super().__init__()
        key, self._drawing, text = segment
        self.setObjectName(key)
        self._with_word = True
        self._first, self._last = first, last
        self.setText(text)
        self.setAccessibleName(text)
        show_tip(self, text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.updateGeometry)

    def show_word(self, shown: bool) -> None:
        """Show the word beside the icon, or the icon alone."""
        self._with_word = shown
        self.updateGeometry()
        self.update()

    def width_for(self, *, word: bool) -> int:
        """How wide it is with its word, or as an icon alone."""
        text = QFontMetrics(font("body_strong")).horizontalAdvance(self.text()) + scaled(8)
        sign = scaled(42) if self._drawing else scaled(18)
        return (text if word else 0) + sign

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(word=self._with_word), scaled(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._outline()
        painter.fillPath(outline, self._fill())
        painter.setPen(QPen(tokens().edge, 1))
        painter.drawPath(outline)
        self._draw_text(painter)
        if self.hasFocus():
            paint_focus(painter, self.rect(), 5, inset=2)

    def _fill(self) -> QColor:
        if self.isChecked():
            return tokens().accent_soft
        return tokens().hover if self.underMouse() else tokens().card

    def _outline(self) -> QPainterPath:
        """Round only at the ends of the row."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if self._last else 0.5, -0.5)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, 6, 6)
        if not self._first:
            path.addRect(QRectF(box.left(), box.top(), 8, box.height()))
        if not self._last:
            path.addRect(QRectF(box.right() - 8, box.top(), 8, box.height()))
        return path.simplified()

    def _draw_text(self, painter: QPainter) -> None:
        side = scaled(16)
        token = "accent" if self.isChecked() else "ink2"
        left = scaled(13)
        if self._drawing:
            mark = pixmap(self._drawing, token, side)
            painter.drawPixmap(left, (self.height() - side) // 2, mark)
            left += side + scaled(8)
        if not self._with_word:
            return
        painter.setFont(font("body_strong" if self.isChecked() else "body_medium"))
        painter.setPen(tokens().accent if self.isChecked() else tokens().ink)
        rest = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.text())

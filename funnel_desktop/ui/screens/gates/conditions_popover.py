"""A popover that lists conditions: they scroll where there is no room, and it points at a card."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, theme, tokens
from funnel_desktop.ui.widgets.icon_label import MarkLabel
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel

LENGTH, HALF = 11, 11
"""How far the pointer reaches out, and half its height, in pixels."""
RING = 3
"""Room for the ring around what has the keyboard, in pixels."""


class ConditionsPopover(Popover):
    """`inside` takes the lists of conditions, `count` says below the title how they stand."""

    width_at_most = 480

    def __init__(self, title: str, stage: Stage, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.head.insertWidget(0, MarkLabel(stage), 0, Qt.AlignmentFlag.AlignTop)
        self.count = TextLabel("small", "ink2")
        self.words.addWidget(self.count)
        self.inside = column_of(gap=SPACE_3, margins=RING)
        self._ground = QWidget()
        self._area = self._scrolled()
        self._pointer = Pointer(parent)
        self.closed.connect(self._pointer.deleteLater)
        theme().changed.connect(self._fit_soon)

    def open_pointing(self, target: QRect, first: QWidget) -> None:
        """Open beside the column or card that `target` is, and begin with `first`."""
        self.open_beside(target, first)
        self._pointer.point_at(target, self.geometry())
        said = QAccessibleAnnouncementEvent(self, f"{self.heading.text()}. {self.count.text()}")
        QAccessible.updateAccessibility(said)

    def say_count(self, sentence: str) -> None:
        """Say how the conditions stand; what has changed is announced."""
        was = self.count.text()
        self.count.setText(sentence)
        self.setAccessibleDescription(sentence)
        if was and was != sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def fit(self) -> None:
        """As high as the conditions need; where there is no room for that, they scroll."""
        self.take_width()
        wanted = self.inside.totalHeightForWidth(self.width() - 2 * self._margin())
        self._area.setFixedHeight(wanted)
        self.adjustSize()
        missing = self.height() - (self._room.height() - 2 * SPACE_2)
        if missing > 0:
            self._area.setFixedHeight(max(wanted - missing, SPACE_3))
        super().fit()
        if not self.isHidden():
            self._pointer.point_at(self.anchor, self.geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._ground:
            self._fit_soon()
        return super().eventFilter(watched, event)

    def _fit_soon(self) -> None:
        """When the parts know their new sizes."""
        QTimer.singleShot(0, self, self.fit)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes round inside, and what it reaches is scrolled into sight."""
        moved = super().focusNextPrevChild(following)
        here = self.focusWidget()
        if here is not None and self._area.isAncestorOf(here):
            self._area.ensureWidgetVisible(here, 0, SPACE_3)
        return moved

    def _scrolled(self) -> QScrollArea:
        self._ground.setLayout(self.inside)
        self._ground.installEventFilter(self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._ground)
        for ground in (self._ground, area.viewport()):
            ground.setAutoFillBackground(False)
        self.body.addWidget(area)
        return area

    def _margin(self) -> int:
        layout = self.layout()
        return layout.contentsMargins().left() + self.frameWidth() if layout else 0


class Pointer(QWidget):
    """The small triangle by which a popover points at what it is about: stands at its right or left
    edge and covers the line there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._to_the_right = True
        self.resize(LENGTH + 1, 2 * HALF + 1)

    def point_at(self, target: QRect, popover: QRect) -> None:
        """Stand beside `popover` at the height of `target`; hidden where both overlap."""
        self._to_the_right = target.left() >= popover.right()
        self.setVisible(self._to_the_right or target.right() <= popover.left())
        left = popover.right() if self._to_the_right else popover.left() - LENGTH
        lowest = popover.bottom() - 4 * HALF
        top = min(max(target.center().y() - HALF, popover.top() + 2 * HALF), lowest)
        self.move(left, top)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, tip = (0.0, LENGTH - 0.5) if self._to_the_right else (LENGTH + 1.0, 0.5)
        corners = (QPointF(base, 0.5), QPointF(tip, HALF), QPointF(base, 2 * HALF - 0.5))
        painter.setPen(QPen(tokens().card, 0))
        painter.setBrush(tokens().card)
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(tokens().edge, 1))
        painter.drawPolyline(QPolygonF(corners))

"""A column of the board: its head, its cards, and how it looks while something is held over it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.looks.theme import RADIUS_PANEL, tokens
from funnel_desktop.ui.screens.board.column_header import ColumnHeader
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.empty_notice import Notice
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.wording.names import stage_name

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.board.gate_hint import GateHint

RULE = 3
"""The rule of the stage's colour along the top, in pixels."""

INSIDE = 3
"""Between the edge and the list: its square corners then lie within the round ones."""

_FADED = 0.85
"""DESIGN.md 4.1: other columns fade to 85 % at most."""


class StageColumn(QWidget):
    """Header and list; the whole of it takes what is dropped, the header at the first place."""

    held_over = Signal(bool)

    def __init__(self, card_list: DragCardList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_list = card_list
        self.stage = card_list.stage
        self.header = ColumnHeader(card_list.stage)
        self.notice = Notice(card_list.stage, card_list)
        self._target = False
        self._veil = ColumnFade(self)
        self.setAcceptDrops(True)
        card_list.held_over.connect(self.held_over)
        card_list.waits.connect(self.notice.give_way)
        self._hint: GateHint | None = None
        self._rows = column_of(
            self.header,
            grow(row_of(card_list, margins=(INSIDE, 0))),
            into=self,
            gap=0,
            margins=(0, 0, 0, INSIDE),
        )
        card_list.lie_on(self._ground)

    def name_list(self) -> None:
        """Call the list as a screen reader should: stage first (DESIGN.md 8)."""
        self.card_list.setAccessibleName(f"{stage_name(self.stage)}, {self.header.count.text()}")

    def show_as(self, *, target: bool, faded: bool, hint: str = "") -> None:
        """As where the cards would fall, with what is open for them; as one of the others, or
        as usual."""
        self._target = target
        self._say_open(hint)
        self._veil.cover(faded)
        self.update()
        self.card_list.viewport().update()

    def _say_open(self, hint: str) -> None:
        if self._hint is None and hint:
            from funnel_desktop.ui.screens.board.gate_hint import GateHint

            self._hint = GateHint(self.stage, self)
            self._rows.insertWidget(1, self._hint)
        if self._hint is not None:
            self._hint.say(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, shape = tokens().stage(self.stage), QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS_PANEL, RADIUS_PANEL)
        painter.setClipPath(shape)
        fill(painter, self.rect(), self._ground())
        fill(painter, QRectF(0, 0, self.width(), RULE), color)
        if self._target:
            painter.setClipping(False)
            painter.setPen(QPen(color, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, RADIUS_PANEL - 1, RADIUS_PANEL - 1)

    def _ground(self) -> QColor:
        return tokens().stage_soft(self.stage) if self._target else tokens().column

    # What is held over the header is meant for the first place.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.card_list.drag_over(event, 0)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.card_list.drag_over(event, 0)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.card_list.drag_out()

    def dropEvent(self, event: QDropEvent) -> None:
        self.card_list.drop_at(event, 0)


class ColumnFade(QWidget):
    """Covers its parent with a little of the window's colour; the pointer does not notice it."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, covering: bool) -> None:
        """Fade what lies below, or not."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.setVisible(covering)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(1 - _FADED)
        painter.fillRect(self.rect(), tokens().window)

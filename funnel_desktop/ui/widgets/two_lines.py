"""Rows said in two lines that wrap: what happened, what speaks for and against."""

from typing import Protocol, TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from funnel_desktop.ui.looks.theme import font, tokens
from funnel_desktop.ui.widgets.row_kind import RowKind

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Spoken(Protocol):
    """What such a row is made of."""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""


Line = TypeVar("Line", bound=Spoken)


class TwoLines(RowKind[Line]):
    """Wraps what is long: nothing that somebody wrote down is cut off."""

    is_uniform = False
    role = "body"
    """The font of the first line; the second is small."""

    def spoken(self, row: Line) -> str:
        return row.spoken

    def boxes(self, room: QRect, title: str, detail: str) -> tuple[QRect, QRect]:
        """Where both go below the top of `room`, each as high as its text needs."""
        tall = QRect(room.left(), room.top(), max(40, room.width()), 100_000)
        first = QFontMetrics(font(self.role)).boundingRect(tall, int(WRAP), title)
        below = tall.translated(0, first.height() + 1)
        second = QFontMetrics(font("small")).boundingRect(below, int(WRAP), detail)
        return first.adjusted(0, 0, 2, 0), second.adjusted(0, 0, 2, 0)

    def write(self, painter: QPainter, boxes: tuple[QRect, QRect], title: str, detail: str) -> None:
        """Both lines, where `boxes` says."""
        for box, role, ink, text in (
            (boxes[0], self.role, tokens().ink, title),
            (boxes[1], "small", tokens().ink3, detail),
        ):
            painter.setFont(font(role))
            painter.setPen(ink)
            painter.drawText(box, int(WRAP), text)

"""What all charts have in common: painted from tokens, said in words to a screen reader."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.text_line import widest, width_of, write
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, theme
from funnel_desktop.ui.widgets.slice_mark import paint_slice_mark
from funnel_desktop.wording.names import stage_name

MARK = 18
AIRY = 1.5

PaintSign = Callable[[QPainter, QRectF], None]
"""Paints a sign of a legend into a square."""


class Chart(QWidget):
    """Rows under each other, as high as they need; subclasses paint and say them."""

    def __init__(self, row_height: int) -> None:
        super().__init__()
        self._row_height = row_height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        theme().changed.connect(self._measure)

    def said(self) -> list[str]:
        """Every row in words."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint all rows."""
        raise NotImplementedError

    def row_height(self) -> float:
        """What there is for a row; never less than it needs, nor much more."""
        least = scaled(self._row_height)
        return min(max(least, self.height() / self.count()), least * AIRY)

    def count(self) -> int:
        """How many rows there are, the legend's included."""
        return len(self.said()) + 1

    def sizeHint(self) -> QSize:
        return QSize(scaled(380), self.count() * scaled(self._row_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(260), self.count() * scaled(self._row_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)

    def tell(self, name: str) -> None:
        """After other values: say them, measure and paint anew."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentences(self.said()))
        self._measure()

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()


def sentences(said: Iterable[str]) -> str:
    """Rows in words after each other; a full stop that one has is not said twice."""
    return ". ".join(each.removesuffix(".") for each in said)


def write_stage(painter: QPainter, line: QRectF, stage: Stage) -> None:
    """A stage's mark and its name behind it."""
    side = scaled(MARK)
    mark = QRectF(line.left(), line.center().y() - side / 2, side, side)
    if stage is Stage.UNIVERSE:
        painter.drawPixmap(mark.topLeft().toPoint(), pixmap("universe", "ink2", side))
    else:
        paint_slice_mark(painter, mark, stage)
    rest = line.adjusted(side + SPACE_2, 0, 0, 0)
    write(painter, rest, stage_name(stage), role="body_medium")


def stage_width(stages: Iterable[Stage]) -> int:
    """Room for marks, names and what parts them from the bars."""
    names = [stage_name(stage) for stage in stages]
    return scaled(MARK) + SPACE_2 + widest(names, "body_medium") + SPACE_3


def legend(
    painter: QPainter, left: float, top: float, signs: Iterable[tuple[str, PaintSign]]
) -> None:
    """Signs in a line, each with its words."""
    side, x = scaled(12), left
    for text, paint in signs:
        paint(painter, QRectF(x, top, side, side))
        place = QRectF(x + side + SPACE_2, top - 4, width_of(text, "small") + 4, side + 8)
        write(painter, place, text, role="small", ink="ink2")
        x = place.right() + SPACE_3

"""One line of plain text in a box: shortened at its end, with the words of a search marked."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from funnel_desktop.document.search import match_spans
from funnel_desktop.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout, QTextLine

LETTERS_AT_MOST = 200
"""More letters than any line shows; shaping a whole book to shorten it would take seconds."""

_PLACE = (
    Qt.AlignmentFlag.AlignVCenter.value
    | Qt.AlignmentFlag.AlignAbsolute.value
    | Qt.TextFlag.TextSingleLine.value
    | Qt.TextFlag.TextDontClip.value
)
LEFT = _PLACE | Qt.AlignmentFlag.AlignLeft.value
RIGHT = _PLACE | Qt.AlignmentFlag.AlignRight.value
CENTRE = _PLACE | Qt.AlignmentFlag.AlignHCenter.value


def shortened(text: str, text_font: QFont, width: int) -> str:
    """`text` in one line of at most `width` pixels, with an ellipsis where it is longer.

    Nothing at all where there is not even room for a letter before the ellipsis.
    """
    line = " ".join(text[:LETTERS_AT_MOST].split())
    short = QFontMetrics(text_font).elidedText(line, Qt.TextElideMode.ElideRight, max(0, width))
    return "" if short == "…" else short


def draw_line(
    painter: QPainter,
    box: QRect,
    text: str,
    text_font: QFont,
    color: QColor,
    *,
    flags: int = LEFT,
    words: tuple[str, ...] = (),
) -> None:
    """Draw `text` shortened into `box`; occurrences of the folded `words` are marked."""
    line = shortened(text, text_font, box.width())
    spans = match_spans(line, words) if words else ()
    painter.setFont(text_font)
    painter.setPen(color)
    if spans:
        _draw_with_matches(painter, box, line, text_font, spans)
    else:
        painter.drawText(box, flags, line)


def _draw_with_matches(
    painter: QPainter,
    box: QRect,
    text: str,
    text_font: QFont,
    spans: tuple[tuple[int, int], ...],
) -> None:
    from PySide6.QtGui import QTextLayout  # while something is searched, not at the start

    layout = QTextLayout(text, text_font, painter.device())
    layout.setFormats([_marked(start, length) for start, length in spans])
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    corner = QPointF(box.left(), box.top() + (box.height() - line.height()) / 2)
    for start, length in spans:
        edges = sorted(_x_of(line, place) for place in (start, start + length))
        match = QRectF(corner.x() + edges[0], corner.y(), edges[1] - edges[0], line.height())
        painter.fillRect(match, tokens().in_funnel_soft)
        painter.fillRect(QRectF(match.left(), match.bottom() - 1, match.width(), 2), _match_ink())
    layout.draw(painter, corner)


def _x_of(line: "QTextLine", place: int) -> float:
    """Where a letter begins; PySide gives the letter's own place beside it."""
    answer: Any = line.cursorToX(place)
    return float(answer[0])


def _marked(start: int, length: int) -> "QTextLayout.FormatRange":
    from PySide6.QtGui import QTextCharFormat, QTextLayout

    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, length
    marked.format = QTextCharFormat()
    marked.format.setForeground(_match_ink())
    return marked


def _match_ink() -> QColor:
    return tokens().in_funnel

"""Text that is painted: one line, shortened at its end, with the words of a search marked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from funnel_desktop.document.search import match_spans
from funnel_desktop.ui.looks.fonts import writable
from funnel_desktop.ui.looks.theme import font, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLine

LETTERS_AT_MOST = 300
"""More letters than any line shows; shaping a whole book to shorten it would take seconds."""

_PLACE = (
    Qt.AlignmentFlag.AlignVCenter.value
    | Qt.AlignmentFlag.AlignAbsolute.value
    | Qt.TextFlag.TextSingleLine.value
    | Qt.TextFlag.TextDontClip.value
)
LEFT = _PLACE | Qt.AlignmentFlag.AlignLeft.value
RIGHT = _PLACE | Qt.AlignmentFlag.AlignRight.value
CENTER = _PLACE | Qt.AlignmentFlag.AlignHCenter.value


def one_line(text: str) -> str:
    """Return a text without its line breaks: drawn in one line, it would be cut at them."""
    return " ".join(text.split())


def shortened(text: str, text_font: QFont, width: int) -> str:
    """Return `text` in one line of at most `width` pixels, with an ellipsis where it is longer.

    Nothing at all where there is not even room for a letter before the ellipsis.
    """
    begin = text if len(text) <= LETTERS_AT_MOST else text[:LETTERS_AT_MOST] + "…"
    line = one_line(writable(begin))
    short = QFontMetrics(text_font).elidedText(line, Qt.TextElideMode.ElideRight, max(0, width))
    return "" if short == "…" else short


def draw_line(
    painter: QPainter,
    box: QRect | QRectF,
    text: str,
    text_font: QFont,
    color: QColor,
    *,
    flags: int = LEFT,
    words: tuple[str, ...] = (),
) -> str:
    """Draw `text` shortened into `box` and return what was drawn of it; occurrences of the folded
    `words` are marked."""
    # A box that was measured with `width_of` may lose a part of a pixel to rounding.
    width = box.width() if isinstance(box, QRect) else int(box.width()) + 1
    line = shortened(text, text_font, width)
    painter.setFont(text_font)
    painter.setPen(color)
    painter.drawText(box, flags, line)
    if words:
        mark_matches(
            painter, box.toRect() if isinstance(box, QRectF) else box, line, text_font, words
        )
    return line


def write(
    painter: QPainter,
    box: QRect | QRectF,
    text: str,
    role: str = "body",
    ink: str = "ink",
    flags: int = LEFT,
) -> str:
    """Do as `draw_line`, with a font's role (fonts.ROLES) and a colour's name (tokens.Tokens)."""
    return draw_line(painter, box, text, font(role), tokens().color(ink), flags=flags)


def write_above(painter: QPainter, box: QRect, text: str, role: str, ink: str) -> QRect:
    """Write one line at the top of `box` and return the room below it."""
    height = QFontMetrics(font(role)).height()
    write(painter, QRect(box.left(), box.top(), box.width(), height), text, role, ink)
    return box.adjusted(0, height, 0, 0)


def write_lines(
    painter: QPainter, rect: QRectF, text: str, role: str = "small", ink: str = "ink2"
) -> None:
    """Write text from the top, in as many lines as it takes."""
    painter.setFont(font(role))
    painter.setPen(tokens().color(ink))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), text)


def width_of(text: str, role: str = "body") -> int:
    """Return the width of a text in pixels."""
    return QFontMetrics(font(role)).horizontalAdvance(text)


def widest(texts: Sequence[str], role: str = "body") -> int:
    """Return the width of the widest of some texts, 0 where there is none."""
    return max((width_of(text, role) for text in texts), default=0)


def mark_matches(
    painter: QPainter, box: QRect, line: str, text_font: QFont, words: tuple[str, ...]
) -> None:
    """Mark the folded `words` in a line that was drawn at the left of `box`: over it, so that
    what was drawn once serves all searches."""
    spans = match_spans(line, words)
    if not spans:
        return
    from PySide6.QtGui import QRegion, QTextLayout  # while something is searched, not at the start

    layout = QTextLayout(line, text_font, painter.device())
    layout.beginLayout()
    laid = layout.createLine()
    layout.endLayout()
    corner = QPointF(box.left(), box.top() + (box.height() - laid.height()) / 2)
    matches = QRegion()
    painter.save()
    for start, length in spans:
        edges = sorted(_x_of(laid, place) for place in (start, start + length))
        match = QRectF(corner.x() + edges[0], corner.y(), edges[1] - edges[0], laid.height())
        matches += match.toAlignedRect()
        painter.fillRect(match, tokens().in_funnel_soft)
        painter.fillRect(QRectF(match.left(), match.bottom() - 1, match.width(), 2), _match_ink())
    painter.setClipRegion(matches, Qt.ClipOperation.IntersectClip)
    painter.setPen(_match_ink())
    layout.draw(painter, corner)
    painter.restore()


def _x_of(line: "QTextLine", place: int) -> float:
    """Return where a letter begins; PySide gives the letter's own place beside it."""
    answer: Any = line.cursorToX(place)
    return float(answer[0])


def _match_ink() -> QColor:
    return tokens().in_funnel

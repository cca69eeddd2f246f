"""What a card says when the pointer rests on it: only what there was no room for."""

from PySide6.QtGui import QFont, QFontMetrics


def shortened_lines(lines: list[tuple[str, QFont, int]]) -> list[str]:
    """The texts, each with its font and its room in pixels, that were shown shortened."""
    return [text for text, font, room in lines if QFontMetrics(font).horizontalAdvance(text) > room]


def tip_of(lines: list[str]) -> str:
    """A tooltip of plain lines. Qt guesses at markup; names are data and are escaped."""
    if not lines:
        return ""
    from html import escape  # knows all entities of HTML, and loads them

    return "<p style='white-space: pre-wrap'>" + escape("\n".join(lines)) + "</p>"

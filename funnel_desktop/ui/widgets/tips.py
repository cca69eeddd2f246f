"""The one door for tooltips: whatever they say is plain text. Qt guesses at markup, and a client
who is called `<img src=...>` would be a picture."""

from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontMetrics, Qt
from PySide6.QtWidgets import QToolTip, QWidget


class HasTip(Protocol):
    """A widget, an action, or an item of a list."""

    def setToolTip(self, tip: str, /) -> None: ...


def show_tip(thing: HasTip, text: str) -> None:
    """Say `text` when the pointer rests on something, as it is written."""
    thing.setToolTip(plain_tip(text))


def show_tip_at(place: QPoint, text: str, widget: QWidget) -> None:
    """Say `text` now beside a place of the screen: for what is painted and no widget."""
    QToolTip.showText(place, plain_tip(text), widget)


def plain_tip(text: str) -> str:
    """What makes Qt show `text` as it is written; for a model's ToolTipRole."""
    return tip_of([text]) if Qt.mightBeRichText(text) else text


def shortened_lines(lines: list[tuple[str, QFont, int]]) -> list[str]:
    """The texts, each with its font and its room in pixels, that were shown shortened."""
    return [text for text, font, room in lines if QFontMetrics(font).horizontalAdvance(text) > room]


def tip_of(lines: list[str]) -> str:
    """A tooltip of plain lines that breaks where it is long."""
    if not lines:
        return ""
    from html import escape  # knows all entities of HTML, and loads them

    return "<p style='white-space: pre-wrap'>" + escape("\n".join(lines)) + "</p>"

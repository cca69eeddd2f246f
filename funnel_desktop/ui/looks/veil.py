"""Hides names and values on every screen at once, for a screen that is shared in a meeting.

What is painted and what models say is asked of `language/hiding.py` by itself. The texts that
widgets keep are changed here, before they are painted: on all that is there, and on whatever comes
while they are hidden. Nothing of the document is touched, and all comes back.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QWidget,
)

from funnel_desktop.language import hiding
from funnel_desktop.ui.looks.theme import theme

KEPT = "veil's {}"
"""The property in which a widget keeps a text as it was."""
_BEFORE = frozenset(
    (
        QEvent.Type.Show,
        QEvent.Type.Paint,
        QEvent.Type.WindowTitleChange,
        QEvent.Type.ToolTip,
        QEvent.Type.FocusIn,
    )
)
"""Before one of these a widget's texts are looked at: then they are seen, or read aloud."""
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Veil(QObject):
    """Over all windows of the program; `changed` says that it was drawn or taken away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draw_text: Any = None

    @property
    def is_drawn(self) -> bool:
        """Whether names and values are hidden."""
        return hiding.is_hiding()

    def draw(self) -> None:
        """Hide everywhere what `language/hiding.py` hides from now on."""
        application = QApplication.instance()
        if application is not None and self._draw_text is None:
            application.installEventFilter(self)
            self._draw_text = QPainter.drawText
            QPainter.drawText = _veiled(QPainter.drawText)  # type: ignore[method-assign]
        self._change(_cover)

    def take_away(self) -> None:
        """Show everything as it is."""
        hiding.show_again()
        application = QApplication.instance()
        if application is not None and self._draw_text is not None:
            application.removeEventFilter(self)
            QPainter.drawText = self._draw_text  # type: ignore[method-assign]
            self._draw_text = None
        self._change(_uncover)

    def draw_anew(self) -> None:
        """Other names are hidden now: those before come back first."""
        for widget in QApplication.allWidgets():
            _uncover(widget)
        self._change(_cover)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if event.type() in _BEFORE:
                _cover(watched)
            elif event.type() == QEvent.Type.LayoutRequest:  # a text inside has become another
                for inside in watched.findChildren(QWidget, options=_DIRECT):
                    _cover(inside)
        return False

    def _change(self, act: Callable[[QWidget], None]) -> None:
        for widget in QApplication.allWidgets():
            act(widget)
        self.changed.emit()
        theme().changed.emit()


def _veiled(draw: Callable[..., Any]) -> Callable[..., Any]:
    """A painter's `drawText` that writes initials for names."""

    def drawn(painter: QPainter, *given: Any) -> Any:
        told = (hiding.shown(each) if type(each) is str else each for each in given)
        return draw(painter, *told)

    return drawn


Text = tuple[str, str, Callable[[str], object]]
"""What a text is, the text, and what puts another one in its place."""


def _texts(widget: QWidget) -> Iterator[Text]:
    yield "title", widget.windowTitle(), widget.setWindowTitle
    yield "name", widget.accessibleName(), widget.setAccessibleName
    yield "description", widget.accessibleDescription(), widget.setAccessibleDescription
    yield "tip", widget.toolTip(), lambda text: QWidget.setToolTip(widget, text)
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text(), widget.setText
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            put = _put_item(widget, place)
            yield f"item {place}", widget.itemText(place), put
    if isinstance(widget, QMenu):
        for place, action in enumerate(widget.actions()):
            yield f"action {place}", action.text(), action.setText


def _put_item(box: QComboBox, place: int) -> Callable[[str], object]:
    return lambda text: box.setItemText(place, text)


def _cover(widget: QWidget) -> None:
    for what, text, put in _texts(widget):
        hidden = hiding.shown(text)
        if hidden != text:
            widget.setProperty(KEPT.format(what), [text, hidden])
            put(hidden)


def _uncover(widget: QWidget) -> None:
    for what, text, put in _texts(widget):
        kept = widget.property(KEPT.format(what))
        if kept is not None:
            widget.setProperty(KEPT.format(what), None)
            if kept[1] == text:  # else another text has come meanwhile
                put(kept[0])


@cache
def veil() -> Veil:
    """Return the one veil."""
    return Veil()

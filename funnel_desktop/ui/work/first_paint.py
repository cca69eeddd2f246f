"""Does what can wait once a window has been painted for the first time: the board comes first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def after_first_paint(window: QWidget, then: Callable[[], object]) -> None:
    """Call `then` when all of `window` has been painted once; its parts are painted with it."""
    window.installEventFilter(_FirstPaint(window, then))


class _FirstPaint(QObject):
    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _go_on(self) -> None:
        self.deleteLater()
        if self._window.isVisible():  # not closed at once, with its document
            self._then()

"""A list scrolls by itself while something is held near its upper or lower edge."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

EDGE = 36
"""Pixels from the edge within which the list scrolls (DESIGN.md 4.1)."""
FASTEST = 18
"""Pixels a step at the very edge."""
STEP_MILLISECONDS = 16


class EdgeScroller(QObject):
    """Scrolls `area` while `follow` says that the pointer is near an edge.

    `scrolled` is called after each step: what lies under the resting pointer has changed.
    """

    def __init__(self, area: QAbstractScrollArea, scrolled: Callable[[], None]) -> None:
        super().__init__(area)
        self._area = area
        self._scrolled = scrolled
        self._step = 0
        self._timer = QTimer(self, interval=STEP_MILLISECONDS)
        self._timer.timeout.connect(self._scroll)

    def follow(self, y: int) -> None:
        """The pointer is at `y` in the viewport."""
        self._step = scroll_step(y, self._area.viewport().height())
        if self._step and not self._timer.isActive():
            self._timer.start()
        elif not self._step:
            self._timer.stop()

    def stop(self) -> None:
        """The pointer has left, or let go."""
        self._timer.stop()

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._step)
        if bar.value() != before:
            self._scrolled()


def scroll_step(y: int, height: int) -> int:
    """How many pixels to scroll, the more the nearer the edge; negative is up, 0 is not at all."""
    edge = min(EDGE, height // 3)
    if y < edge:
        return -_strength(edge - y, edge)
    if y > height - edge:
        return _strength(y - (height - edge), edge)
    return 0


def _strength(depth: int, edge: int) -> int:
    return max(1, round(FASTEST * min(depth, edge) / max(1, edge)))

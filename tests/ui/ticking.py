"""Whether a window goes on doing things: a clock that only its event loop can move.

Time is that of this process, all its threads together: what other programs of a busy machine take
in between is not the window's doing.
"""

from time import process_time

from PySide6.QtCore import QTimer

EVERY = 5
"""Milliseconds between two ticks where nothing holds them up."""


class Ticking:
    """Counts ticks from now on, and knows the longest time without one."""

    def __init__(self) -> None:
        self.ticks = 0
        self.longest = 0.0
        """In seconds."""
        self._begun = self._last = process_time()
        self._timer = QTimer(interval=EVERY)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> float:
        """Look at the clock a last time; returns the seconds of work in all."""
        self._timer.stop()
        self._tick()
        return self._last - self._begun

    def _tick(self) -> None:
        now = process_time()
        self.longest = max(self.longest, now - self._last)
        self.ticks += 1
        self._last = now

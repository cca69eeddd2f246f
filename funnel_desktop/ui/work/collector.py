"""Python's collector of garbage works between two events, and never in the middle of one.

By itself it begins wherever Python makes a value. Qt asks Python for overrides while it takes an
object apart and holds a lock of its own; what the collector takes apart there waits for that very
lock, and the window stands still for good.
"""

import gc
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

LOOK_EVERY = 1000
"""Milliseconds."""

_busy_with_many: WeakSet[QObject] = WeakSet()


def collect_between_events(parent: QObject) -> None:
    """Begin to collect in the loop of `parent`'s thread, which is the window's; once a process.

    What there is by now stays, and is not looked through again and again.
    """
    gc.disable()
    gc.freeze()
    timer = QTimer(parent, interval=LOOK_EVERY)
    timer.timeout.connect(collect_what_is_due)
    timer.start()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose time has come, as Python would by itself."""
    if any(isValid(each) for each in _busy_with_many):
        return
    made, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if made[generation] > due[generation]:
            gc.collect(generation)
            return


def pause_collector(busy: QObject) -> None:
    """Do without the collector, which looks through very many values for long, and each thread
    waits for it; until `busy` is resumed, or is gone."""
    _busy_with_many.add(busy)


def resume_collector(busy: QObject) -> None:
    """As before, where nobody else has paused it."""
    _busy_with_many.discard(busy)

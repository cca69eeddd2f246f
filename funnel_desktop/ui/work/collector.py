"""Python's collector of garbage works between two events, and never in the middle of one.

By itself it begins wherever Python makes a value. Qt asks Python for overrides while it takes an
object apart and holds a lock of its own; what the collector takes apart there waits for that very
lock, and the window stands still for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY = 1000
"""Milliseconds."""


class _Paused:
    by = 0
    """How many want it to wait."""


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
    if _Paused.by:
        return
    made, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if made[generation] > due[generation]:
            gc.collect(generation)
            return


def pause_collector() -> None:
    """Do without the collector: looking through very many values takes it long, and each thread
    waits for it."""
    _Paused.by += 1


def resume_collector() -> None:
    """As before, where nobody else has paused it."""
    _Paused.by -= 1

"""What lives in a process that shows windows, and whether it has stopped growing."""

import gc
import os
from collections.abc import Sequence
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken, isValid

SETTLED = 0.25
"""The share of the time in which screens are still made for the first time."""
MORE = 1.1
"""How much more may live at the end than after that, for the rows are other ones by then."""
FILES_MORE = 2
"""Open files may be that many more: what is being painted or looked up may need one."""

ENOUGH = 20
"""Counts from which can be said whether something grows."""

Counts = dict[str, int]


def living() -> Counts:
    """Return how many QObjects, open files and megabytes there are.

    Counted is what hangs from the application or from a window, and what Python holds besides.
    """
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    application = QApplication.instance()
    assert application is not None
    held = {
        id(each)
        for each in Shiboken.getAllValidWrappers()
        if isinstance(each, QObject) and isValid(each) and each.parent() is None
    }
    roots: list[QObject] = [application, *QApplication.topLevelWidgets()]
    inside = sum(1 + len(root.findChildren(QObject)) for root in roots)
    return {"objects": inside + len(held), "files": _open_files(), "MB": _megabytes()}


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def _megabytes() -> int:
    with open("/proc/self/statm") as file:
        pages = int(file.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 2**20


def grown(measured: Sequence[Counts]) -> dict[str, tuple[int, int]]:
    """What has more at the end than after the first minutes, and both counts; empty where all is
    flat, or too few were counted. Memory is printed, and not judged."""
    if len(measured) < ENOUGH:
        return {}
    later = measured[int(len(measured) * SETTLED) :]
    third = max(1, len(later) // 3)
    found = {}
    for what in ("objects", "files"):
        first = round(median(each[what] for each in later[:third]))
        last = round(median(each[what] for each in later[-third:]))
        most = first * MORE if what == "objects" else first + FILES_MORE
        if last > most:
            found[what] = (first, last)
    return found

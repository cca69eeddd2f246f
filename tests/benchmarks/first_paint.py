"""Starts the real program and tells when its board is first painted with real cards.

Run as a program of its own: `python -m tests.benchmarks.first_paint FILE HOME DAY`. It adds
nothing to the way in but a look at the end of each list's first painting.
"""

import os
import sys
import time
from typing import Any


def tell_and_end() -> None:
    """Say the moment on the machine's clock, and the resident memory in bytes; then close.

    Closed well, since a file that was left open is checked when it is opened again.
    """
    moment = time.perf_counter()
    with open("/proc/self/statm") as file:
        pages = int(file.read().split()[1])
    print(moment, pages * os.sysconf("SC_PAGE_SIZE"), time.process_time(), flush=True)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    QTimer.singleShot(0, QApplication.closeAllWindows)


def _watch() -> None:
    # As the program itself begins (funnel_desktop/__main__.py), before anything of Qt.
    from funnel_desktop.qt_start import import_qt

    import_qt()
    from funnel_desktop.ui.screens.board.drag_card_list import DragCardList

    painted: set[Any] = set()
    paint = DragCardList.paintEvent

    def watched(self: Any, event: Any) -> None:
        paint(self, event)
        if self.rows.rowCount() == 0 or self.rows.known_id(0) is not None:
            painted.add(self.stage)
        try:
            in_sight = self.window().board.choice.in_sight()
        except AttributeError as changed:  # the program would show it in a box, and wait
            print(changed, file=sys.stderr)
            os._exit(1)
        if all(shown.stage in painted for shown in in_sight):
            DragCardList.paintEvent = paint  # type: ignore[method-assign]
            tell_and_end()

    DragCardList.paintEvent = watched  # type: ignore[method-assign]


def main() -> None:
    file, home, day = sys.argv[1:]
    _watch()
    from funnel_desktop.__main__ import main as program

    program([file, "--home", home, "--today", day])


if __name__ == "__main__":
    main()

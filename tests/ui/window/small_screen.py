"""Opens every screen on a screen of a given size and prints which windows reach beyond it.

A program of its own, since Qt's platform `offscreen` is given its screen at the start:
`python -m tests.ui.window.small_screen FOLDER WIDTH HEIGHT TEXT_SIZE`.
"""

import json
import os
import sys
from itertools import chain
from pathlib import Path


def use_screen(folder: Path, width: int, height: int) -> None:
    """Let Qt begin with one screen of that size."""
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    configuration = folder / "screens.json"
    configuration.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={configuration}"


def main(folder: Path, width: int, height: int, text_size: int) -> None:
    use_screen(folder, width, height)
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from funnel_desktop.ui.looks.theme import theme
    from funnel_desktop.ui.widgets.window_size import FRAME
    from tests.ui.window.screens import practice, shown_screens, window_on

    application = QApplication([])
    application.setStyle("Fusion")
    theme().apply(application, "light", text_size)
    window = window_on(practice(folder), sized=False)
    assert window.screen().size() == QSize(width, height)
    room, seen = window.screen().availableSize() - FRAME, 0
    for name, shown in chain([("main window", window)], shown_screens(window)):
        outer = shown.window()
        seen += 1
        least = outer.minimumSizeHint().expandedTo(outer.minimumSize())
        for size in (outer.size(), least):
            if size.boundedTo(room) != size:
                print(f"{name}: {size.width()} x {size.height()}")
                break
    print(f"{seen} screens")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(word) for word in sys.argv[2:5]))

"""A small window of another program from which files or words are dragged, as from a file manager.

What is carried stands in a file, read anew at each press: a JSON list of addresses, or a text.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

PLACE = (1300, 840, 100, 40)
"""Left, top, width and height, in pixels of the screen."""


class Carrier(QLabel):
    """Everything in it can be dragged."""

    def __init__(self, load: Path) -> None:
        super().__init__("files")
        self._load = load
        self.setWindowFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.X11BypassWindowManagerHint
        )
        self.setGeometry(*PLACE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        said, carried = json.loads(self._load.read_text("utf-8")), QMimeData()
        if isinstance(said, list):
            carried.setUrls([QUrl(address) for address in said])
        else:
            carried.setText(said)
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    carrier = Carrier(Path(sys.argv[1]))
    carrier.show()
    print("shown", flush=True)
    sys.exit(application.exec())

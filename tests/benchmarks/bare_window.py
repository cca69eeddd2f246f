"""The least Qt program: an empty main window, and the moment of its first painting."""

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.first_paint import tell_and_end


class Bare(QMainWindow):
    """Tells when it was first painted, and ends."""

    told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.told:
            self.told = True
            tell_and_end()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    application.exec()

"""The foot of the import page: progress, cancel, and the one button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.ui.board.text_label import TextLabel
from funnel_desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4

translate = QCoreApplication.translate


class ImportFoot(QFrame):
    """*Import* is active when there is something that can be imported."""

    import_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.sentence = TextLabel("small", "attention")
        self.sentence.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("Import", "Progress of the import"))
        self.progress.hide()
        self.cancel = _Button(translate("Import", "Cancel"))
        self.start = _Button(translate("Import", "Import"))
        self.start.setProperty("kind", "primary")
        self.cancel.clicked.connect(self.cancel_wanted)
        self.start.clicked.connect(self.import_wanted)
        self._lay_out()
        self.show_ready(False)

    def show_ready(self, ready: bool, why_not: str = "") -> None:
        """Whether *Import* can be pressed; if not, its tooltip says why."""
        self.progress.hide()
        self.sentence.setText("")
        self.start.setEnabled(ready)
        self.start.setToolTip(why_not)
        self.start.setAccessibleDescription(why_not)

    def show_writing(self) -> None:
        """It is being written: only *Cancel* is left."""
        self.sentence.setText("")
        self.start.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()

    def show_progress(self, done: int, of: int) -> None:
        """Rows written, and rows in all."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def warn(self, sentence: str) -> None:
        """Say why nothing was imported."""
        self.progress.hide()
        self.sentence.setText(sentence)

    def _lay_out(self) -> None:
        line = QFrame()
        line.setProperty("surface", "line")
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row)


class _Button(QPushButton):
    """Enter presses it where it has the keyboard, and only there: no field starts the import."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

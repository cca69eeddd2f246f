"""Where a file is dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.exchange.sources import ENDINGS
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import RADIUS_CARD, SPACE_3, SPACE_4, tokens
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.opening_files import ask_file

translate = QCoreApplication.translate


class DropArea(QFrame):
    """A dashed frame with a button; what is dropped here goes to the window it stands in."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(translate("Import", "Choose a file…"))
        self.button.setAutoDefault(False)
        self.button.setIcon(icon("folder"))
        self.button.clicked.connect(self.ask)
        self.words = TextLabel(
            "body",
            "ink2",
            translate(
                "Import",
                "Drop a file here (CSV, XLSX, vCard), choose one, or paste a table with Ctrl+V.",
            ),
            wraps=True,
        )
        row_of(grow(self.words), self.button, into=self, gap=SPACE_3, margins=(SPACE_4, SPACE_3))

    def ask(self) -> None:
        """Let the user choose a file."""
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        lists = translate("Import", "Lists and cards ({endings})").format(endings=endings)
        every = translate("Import", "All files (*)")
        title = translate("Import", "Import contacts")
        path = ask_file(self, title, f"{lists};;{every}")
        if path is not None:
            self.chosen.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().edge, 1, Qt.PenStyle.DashLine))
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)

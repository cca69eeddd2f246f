"""A part of the filter that a click takes away."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import scaled

translate = QCoreApplication.translate


class Chip(QPushButton):
    """Its text and a cross; the whole chip is the target."""

    removed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("kind", "chip")
        self.setProperty("small", True)
        self.setIcon(icon("close", "ink3"))
        self.setIconSize(QSize(scaled(10), scaled(10)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        name = translate("Chip", "Remove filter: {part}").format(part=text)
        self.setAccessibleName(name)
        self.clicked.connect(self.removed)

"""Help, About: what this is, its version and licence, and where everything stays."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6, scaled
from funnel_desktop.ui.widgets.slice_mark import slice_mark
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.version import VERSION

translate = QCoreApplication.translate

TEXT_WIDTH = 380


class AboutDialog(QDialog):
    """To be read; its texts can be selected and copied."""

    def __init__(self, file: Path, parent: QWidget) -> None:
        """`file` is the document that is open."""
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "About Funnel Desktop"))
        mark = QLabel()
        mark.setPixmap(slice_mark(None, scaled(56), self.devicePixelRatioF()))
        self._words = QVBoxLayout()
        self._words.setSpacing(SPACE_1)
        # The name of the program is the same in every language.
        self._say(f"Funnel Desktop {VERSION}", "title", "ink")
        self._say(
            translate(
                "Dialogs",
                "Makes the Sales Funnel method a weekly habit. Everything stays in one file on "
                "this computer: no account, no network.",
            ),
            "body",
            "ink",
        )
        self._words.addSpacing(SPACE_3)
        self._say(translate("Dialogs", "Your file: {path}").format(path=file), "small", "ink2")
        self._say(
            translate("Dialogs", "Free software under the MIT licence, by its contributors."),
            "small",
            "ink2",
        )
        head = QHBoxLayout()
        head.setSpacing(SPACE_4)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._words, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(head)
        column.addWidget(close)

    def _say(self, text: str, role: str, ink: str) -> None:
        label = TextLabel(role, ink)
        label.setWordWrap(True)
        label.setMinimumWidth(scaled(TEXT_WIDTH))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setText(text)
        self._words.addWidget(label)

"""Help, About: what this is, its version and licence, and where everything stays."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6, scaled
from funnel_desktop.ui.widgets.icon_label import MarkLabel
from funnel_desktop.ui.widgets.layouts import at_top, column_of, grow, row_of
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
        self._words = column_of(gap=SPACE_1)
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
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal)
        close.rejected.connect(self.reject)
        column_of(
            row_of(at_top(MarkLabel(None, 56)), grow(self._words), gap=SPACE_4),
            close,
            into=self,
            gap=SPACE_4,
            margins=(SPACE_6, SPACE_6, SPACE_6, SPACE_4),
        )

    def _say(self, text: str, role: str, ink: str) -> None:
        label = TextLabel(role, ink, text, wraps=True)
        label.setMinimumWidth(scaled(TEXT_WIDTH))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.addWidget(label)

"""The foot of the import: saving a matching, progress, and the way back, on and out."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFrame,
    QProgressBar,
    QPushButton,
    QWidget,
)

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.importing.step_bar import COLUMNS, DONE, FILE
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate


class ImportFoot(QFrame):
    """The primary button leads on, and at the last step imports."""

    forward_wanted = Signal()
    back_wanted = Signal()
    cancel_wanted = Signal()
    matching_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.sentence = TextLabel("small", "attention", wraps=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(translate("Import", "Progress of the import"))
        self.progress.hide()
        self.matching = QPushButton(translate("Import", "Save this matching"))
        self.matching.setProperty("kind", "flat")
        self.cancel = QPushButton(translate("Import", "Cancel"))
        self.back = QPushButton(translate("Import", "Back"))
        self.start = QPushButton()
        for button in (self.matching, self.cancel, self.back, self.start):
            button.setAutoDefault(False)
        self.start.setProperty("kind", "primary")
        self.matching.clicked.connect(self.matching_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.start.clicked.connect(self.forward_wanted)
        self._lay_out()
        self.show_step(FILE)
        self.show_ready(False)

    def show_step(self, step: int) -> None:
        """Offer what can be done at a step."""
        is_last = step == DONE
        forward = translate("Import", "Continue")
        self.start.setText(translate("Import", "Import") if is_last else forward)
        self.back.setVisible(step != FILE)
        self.matching.setVisible(step == COLUMNS)

    def show_ready(self, ready: bool, why_not: str = "") -> None:
        """Whether it can go on; if not, the button's tooltip says why."""
        self.progress.hide()
        self.sentence.setText("")
        self.start.setEnabled(ready)
        self.back.setEnabled(True)
        show_tip(self.start, why_not)
        self.start.setAccessibleDescription(why_not)

    def show_writing(self) -> None:
        """It is being written: only *Cancel* is left."""
        self.sentence.setText("")
        self.start.setEnabled(False)
        self.back.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()

    def show_reading(self) -> None:
        """A file is being read; how much there is of it shows at the end."""
        self.progress.setRange(0, 0)
        self.progress.show()

    def show_progress(self, done: int, of: int) -> None:
        """How much is planned or written, and how much there is."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.progress.show()

    def warn(self, sentence: str) -> None:
        """Say why nothing was imported."""
        self.progress.hide()
        self.sentence.setText(sentence)

    def say_matching_saved(self) -> None:
        """Say that the matching is kept, where its button stands; the keyboard goes on from it."""
        if self.matching.hasFocus():
            (self.start if self.start.isEnabled() else self.back).setFocus()
        self.matching.setText(translate("Import", "Matching saved"))
        self.matching.setEnabled(False)

    def offer_matching(self) -> None:
        """Offer to save a matching that is not saved yet."""
        self.matching.setText(translate("Import", "Save this matching"))
        self.matching.setEnabled(True)

    def _lay_out(self) -> None:
        column_of(
            thin_line(),
            row_of(
                self.matching,
                grow(self.sentence),
                grow(self.progress),
                self.cancel,
                self.back,
                self.start,
                margins=(SPACE_4, SPACE_3),
            ),
            into=self,
            gap=0,
        )

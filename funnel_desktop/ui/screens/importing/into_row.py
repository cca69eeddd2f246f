"""What each row of a list is: a client, or an objective."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.prepared import Into
from funnel_desktop.ui.looks.theme import SPACE_3
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate


class IntoRow(QWidget):
    """Guessed from the columns, and corrected here."""

    chosen = Signal(object)
    """Into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = TextLabel("body", "ink2", translate("Import", "Each row is"))
        self.choice = SegmentedControl()
        self.choice.setAccessibleName(translate("Import", "Each row is"))
        self.choice.chosen.connect(lambda key: self.chosen.emit(Into(key)))
        row_of(words, self.choice, STRETCH, into=self, gap=SPACE_3)
        self.choice.set_segments(
            [
                (Into.CLIENTS, "person", translate("Import", "A client")),
                (Into.OBJECTIVES, "target", translate("Import", "An objective")),
            ],
            Into.CLIENTS,
        )

"""The day of the expected agreement, and how far away it is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.saved import SavedField
from funnel_desktop.ui.looks.theme import SPACE_1, scaled
from funnel_desktop.ui.screens.gates.details import days_away
from funnel_desktop.ui.screens.gates.known import Known
from funnel_desktop.ui.screens.gates.verbs import Verbs
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

DAY_WIDTH = 136


class ExpectedFix(QWidget):
    """Saved when the field is left or Enter is pressed."""

    def __init__(self, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(lambda: verbs.session.today)
        self.day.setAccessibleName(translate("Gate", "Expected close"))
        self.day.setFixedWidth(scaled(DAY_WIDTH))
        self.away = TextLabel("small", "ink2", wraps=True)
        self._complaint = TextLabel("small", "attention", wraps=True)
        self._complaint.hide()
        self._saved = SavedField(self.day, verbs.expect, self._complain, while_typing=False)
        column_of(row_of(self.day, grow(self.away)), self._complaint, into=self, gap=SPACE_1)

    def show_known(self, known: Known) -> None:
        """Show the day the document has, unless another one is being typed."""
        self._saved.refresh(known.case.expected)
        self.away.setText(days_away(known))
        self.day.setAccessibleDescription(self.away.text())

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.day

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

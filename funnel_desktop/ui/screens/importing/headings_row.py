"""In which row of the file the headings stand: found, and corrected here."""

from itertools import islice

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.tables.asides import text_of_row
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.screens.importing.words import headings_words
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

ROWS_OFFERED = 20
"""Of the file from its beginning; nobody writes more above a list."""


class HeadingsRow(QWidget):
    """A choice among the first rows of the file."""

    chosen = Signal(int)
    """The number of a row, 0 for a list without headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = TextLabel("small", "ink2", translate("Import", "Headings are in"))
        self.choice = ChoiceField()
        self.choice.setAccessibleName(translate("Import", "Headings are in"))
        self.choice.edited.connect(lambda: self.chosen.emit(self.choice.value()))
        row_of(words, grow(self.choice), into=self)

    def show_table(self, table: Table) -> None:
        """Offer the first rows of a file; a file of cards has none to choose from."""
        self.setVisible(table.records is not None)
        if table.records is None:
            return
        rows = list(islice(table.records.rows, ROWS_OFFERED))
        if table.heading_row and table.heading_row not in dict(rows):
            rows += [row for row in table.records.rows if row[0] == table.heading_row]
        offered = [(number, headings_words(number, text_of_row(cells))) for number, cells in rows]
        self.choice.offer([*offered, (0, headings_words(0, ""))])
        self.choice.show_value(table.heading_row)

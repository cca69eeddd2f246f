"""What is asked of a list in one line: what its rows are, whom its services are for, and where its
headings stand."""

from itertools import islice

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.services import AUDIENCES
from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.prepared import Into
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.tables.asides import text_of_row
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_3
from funnel_desktop.ui.screens.importing.words import headings_words
from funnel_desktop.ui.widgets.layouts import STRETCH, grow, row_of
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.names import audience_name

translate = QCoreApplication.translate

NAMES_AT_MOST = 3
"""Of new services, in one line."""
ROWS_OFFERED = 20
"""Of the file from its beginning; nobody writes more above a list."""


class IntoRow(QWidget):
    """What each row is, a client or an objective: guessed from the columns, and corrected here."""

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


class AudienceRow(QWidget):
    """Whom the new services of a list are for, asked once for all of them; in sight only where
    there are some. Private people decide for themselves, for organisations somebody is named."""

    chosen = Signal(str)
    """`private` or `organisation`, as document/services.py has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TextLabel("body", "ink2", wraps=True)
        self.choice = SegmentedControl()
        self.choice.chosen.connect(self._chosen)
        row_of(grow(self._words), self.choice, into=self, gap=SPACE_3)
        self.hide()

    def show_plan(self, plan: ImportPlan | ClientPlan) -> None:
        """Ask about the new services of a plan, where it has any."""
        names = plan.new_services if isinstance(plan, ImportPlan) else ()
        self.setVisible(bool(names))
        if not isinstance(plan, ImportPlan) or not names:
            return
        shown = ", ".join(names[:NAMES_AT_MOST]) + (" …" if len(names) > NAMES_AT_MOST else "")
        text = translate("Import", "%n new service(s), {names}: for", "", len(names))
        self._words.setText(text.format(names=shown))
        self.choice.setAccessibleName(self._words.text())
        segments = [(key, "", audience_name(key)) for key in AUDIENCES]
        self.choice.set_segments(segments, plan.audience)

    def _chosen(self, audience: str) -> None:
        self.choice.choose(audience)
        self.chosen.emit(audience)


class HeadingsRow(QWidget):
    """In which row the headings stand: found, and corrected by a choice among the first rows."""

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

"""The card *Match the columns*: each column of the file, and where it goes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.tables.fields import DATE_FIELDS
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_2
from funnel_desktop.ui.screens.importing.import_draft import ImportDraft
from funnel_desktop.ui.screens.importing.question_rows import HeadingsRow
from funnel_desktop.ui.screens.importing.words import (
    FIELD_WORDS,
    about_table,
    field_words,
    reading_words,
)
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

HEADS = (
    (0, QT_TRANSLATE_NOOP("Import", "In your file")),
    (1, QT_TRANSLATE_NOOP("Import", "First row")),
    (3, QT_TRANSLATE_NOOP("Import", "Goes to")),
)
ROWS_AT_ONCE = 8
"""Rows that are built between two looks at the keyboard; files may have hundreds of columns."""


class ColumnsPanel(Panel):
    """A row for each column: heading, first cell, where it goes, and whether it was matched."""

    chosen = Signal(str, object)
    """A heading, and the field it goes to or None."""
    read_as = Signal(str, str)
    """The heading of dates, and the format in which they are written."""
    headings_chosen = Signal(int)
    """The number of the row with the headings; see `HeadingsRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "Match the columns"), parent=parent)
        self._about = TextLabel("small", "ink3", wraps=True)
        self.headings = HeadingsRow()
        self.headings.chosen.connect(self.headings_chosen)
        self.choices: dict[str, ChoiceField] = {}
        self.readings: dict[str, ChoiceField] = {}
        self._said: dict[str, TextLabel] = {}
        self._marks: dict[str, IconLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(3, 4)
        self._left: list[str] = []
        self._draft: ImportDraft | None = None
        self._days: Mapping[str, date] = {}
        self.body.addWidget(self._about)
        self.body.addWidget(self.headings)
        self.body.addLayout(self._grid)
        self._add_heads()

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the columns of a file, a few rows at a time."""
        self._draft = draft
        self._clear()
        table = draft.table
        self._about.setText(about_table(draft.name, table))
        self.headings.show_table(table)
        self._left = list(table.headings)
        self._build_some()

    def show_plan(self, plan: ImportPlan | ClientPlan, days: Mapping[str, date]) -> None:
        """Say how the dates of each column are read, and offer how else they could be.

        `days` are the first ones by field.
        """
        self._days = days
        for heading in self.choices:
            self._say(heading, plan)
            self._offer_readings(heading, plan)

    def show_choice(self, heading: str, field: str | None) -> None:
        """Show that a column goes elsewhere now."""
        if heading in self.choices:
            self.choices[heading].show_value(field)
            self._say(heading, None)

    def _add_heads(self) -> None:
        for column, text in HEADS:
            label = TextLabel("small_strong", "ink2", translate("Import", text))
            self._grid.addWidget(label, 0, column)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(len(HEADS))) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for known in (self.choices, self.readings, self._said, self._marks):
            known.clear()

    def _build_some(self) -> None:
        now, self._left = self._left[:ROWS_AT_ONCE], self._left[ROWS_AT_ONCE:]
        for heading in now:
            self._add_row(heading)
        if self._left:
            QTimer.singleShot(0, self, self._build_some)

    def _add_row(self, heading: str) -> None:
        draft = self._draft
        if draft is None:
            return
        row = 2 * len(self.choices) + 1
        name = ElidedLabel("body_strong", text=heading)
        first = ElidedLabel("body", "ink2", draft.first_cell(heading))
        arrow, mark = IconLabel("right", "ink3", 12), IconLabel("check", "positive", 14)
        said = TextLabel("small", "ink3")
        choice = self._choice(heading, draft)
        self.choices[heading], self._marks[heading], self._said[heading] = choice, mark, said
        for column, part in enumerate((name, first, arrow, choice, mark, said)):
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignVCenter)
        reading = self.readings[heading] = self._reading(heading)
        self._grid.addWidget(reading, row + 1, 3, 1, 3)
        choice.show_value(draft.fields.get(heading))
        self._say(heading, None)

    def _reading(self, heading: str) -> ChoiceField:
        reading = ChoiceField()
        reading.setAccessibleName(
            translate("Import", "How the dates of {column} are read").format(column=heading)
        )
        reading.setPlaceholderText(translate("Import", "Choose…"))
        reading.edited.connect(lambda: self.read_as.emit(heading, reading.value()))
        reading.hide()
        return reading

    def _offer_readings(self, heading: str, plan: ImportPlan | ClientPlan) -> None:
        """Beside a column whose dates could be read in more than one way: the way they are."""
        choice, found = self.readings[heading], plan.dates.get(heading)
        is_open = found is not None and len(found.choices) > 1
        if found is not None and is_open:
            choice.offer((form, reading_words(found.shown, form)) for form in found.choices)
            if heading in plan.open_dates:
                choice.setCurrentIndex(-1)
            else:
                choice.show_value(found.format)
        choice.setVisible(is_open)

    def _choice(self, heading: str, draft: ImportDraft) -> ChoiceField:
        choice = ChoiceField()
        offered = [field for field in FIELD_WORDS if field in draft.fields_to_choose]
        nowhere = (None, translate("Import", "Don’t import"))
        choice.offer([nowhere, *((field, field_words(field)) for field in offered)])
        choice.setAccessibleName(translate("Import", "{column} goes to").format(column=heading))
        choice.edited.connect(lambda: self.chosen.emit(heading, choice.value()))
        return choice

    def _say(self, heading: str, plan: ImportPlan | ClientPlan | None) -> None:
        field: Any = self.choices[heading].value()
        mark, said = self._marks[heading], self._said[heading]
        mark.setVisible(field is not None)
        if field is None and plan is not None and heading == plan.currencies:
            said.setText(translate("Import", "read as the currency"))
        elif field is None:
            said.setText(translate("Import", "skipped"))
        elif plan is not None and field in DATE_FIELDS and heading in plan.dates:
            said.setText(self._read(heading, field, plan))
        else:
            said.setText(translate("Import", "matched"))

    def _read(self, heading: str, field: str, plan: ImportPlan | ClientPlan) -> str:
        """The first date of a column as it is understood."""
        if heading in plan.open_dates:
            return translate("Import", "Choose a field")
        first = self._days.get(field)
        return translate("Import", "matched") if first is None else formats().day_full(first)

"""The card *Notes*: what one wants to remember about an objective."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.fields.field import NotesField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.widgets.panel import Panel

translate = QCoreApplication.translate


class NotesPanel(Panel):
    """One text, saved as it is typed."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Notes", "Notes"), "note", parent)
        self.fields = FieldGroup()
        self.notes = NotesField()
        self.notes.setPlaceholderText(translate("Notes", "What you want to remember."))
        self.notes.setMinimumHeight(scaled(72))
        part = Labelled(translate("Notes", "Notes"), self.notes)
        part.label.hide()
        self.fields.add("notes", part, subject.saves("notes"))
        self.body.addWidget(part, 1)

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show the notes of an objective."""
        self.fields.show({"notes": record.objective.notes}, other=other)

"""The card *Notes*: what one wants to remember about an objective."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.fields.field import NotesField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.objective.panel import Panel
from funnel_desktop.ui.objective.record import Record
from funnel_desktop.ui.objective.subject import Subject
from funnel_desktop.ui.theme import scaled

translate = QCoreApplication.translate


class NotesPanel(Panel):
    """One text, saved as it is typed."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Notes", "Notes"), "note", parent)
        self.fields = FieldGroup()
        self.notes = NotesField()
        self.notes.setAccessibleName(translate("Notes", "Notes"))
        self.notes.setPlaceholderText(translate("Notes", "What you want to remember."))
        self.notes.setMinimumHeight(scaled(72))
        self.fields.add("notes", self.notes, subject.saves("notes"))
        self.body.addWidget(self.notes, 1)

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show the notes of an objective."""
        self.fields.show({"notes": record.objective.notes}, other=other)

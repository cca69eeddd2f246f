"""Preferences, *Letters*: templates of what one writes to clients, kept in the file."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from funnel_desktop.document.ids import new_id
from funnel_desktop.document.letters import Letter, Letters
from funnel_desktop.ui.fields.field import NotesField
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.saved import SavedField
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, scaled
from funnel_desktop.ui.records.reaching import known_letters
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.letters import field_words

translate = QCoreApplication.translate


class LettersPage(Page):
    """A table of names and subjects, and below it the text of the one that the keyboard is at."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Preferences", "Letters"))
        self._session = session
        self._shown = ""
        columns = [
            Column("name", translate("Preferences", "Letter")),
            Column("subject", translate("Preferences", "Subject")),
        ]
        self.rows = RowsModel(columns, self._change, self._add)
        self.table = RowsTable(self.rows, translate("Preferences", "Letters"))
        self.add = QPushButton(icon("plus"), translate("Preferences", "Add letter"))
        self.remove = QPushButton(translate("Preferences", "Remove"))
        self.text = NotesField()
        self._saved = SavedField(self.text, self._save_text)
        self._lay_out()
        self.add.clicked.connect(self.table.add_row)
        self.remove.clicked.connect(self.table.remove_selected)
        self.table.remove_asked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._follow)
        self.refresh()
        self.table.setCurrentIndex(self.rows.index(0, 0))

    def refresh(self) -> None:
        """Show the document's letters."""
        self.rows.show_rows(self._letters(), keep_order=False)
        self._follow()

    def leave(self) -> bool:
        """Save what was typed."""
        return self._saved.leave()

    def _letters(self) -> list[Letter]:
        nothing: list[Letter] = []
        return self._session.ask(lambda: known_letters(self._session.document), nothing)

    def _follow(self, *_: object) -> None:
        row_id = self.table.selected_id() or ""
        letter = next((each for each in self._letters() if each.id == row_id), None)
        text = letter.text if letter else ""
        if row_id == self._shown:
            self._saved.refresh(text)
        else:
            self._saved.leave()
            self._shown = row_id
            self._saved.show_other(text)
        writable = not self._session.document.read_only
        self.text.setReadOnly(not writable or letter is None)
        self.add.setEnabled(writable)
        self.remove.setEnabled(writable and letter is not None)

    def _keep(self, use: Callable[[list[Letter]], list[Letter]], visit: str | None = None) -> bool:
        document = self._session.document
        return self._session.do(
            lambda: Letters(document.settings).keep(use(known_letters(document)), visit)
        )

    def _change(self, row_id: str, key: str, value: object) -> bool:
        fields: dict[str, str] = {key: str(value)}
        return self._keep(
            lambda known: [replace(each, **fields) if each.id == row_id else each for each in known]
        )

    def _save_text(self, value: object, visit: str) -> bool:
        row_id, text = self._shown, str(value)
        return self._keep(
            lambda known: [
                replace(each, text=text) if each.id == row_id else each for each in known
            ],
            visit,
        )

    def _add(self, name: object) -> bool:
        return self._keep(lambda known: [*known, Letter(new_id(), str(name))])

    def _remove(self, row_id: str) -> None:
        self._keep(lambda known: [each for each in known if each.id != row_id])

    def _lay_out(self) -> None:
        told = translate(
            "Preferences",
            "Offered when you write to somebody (Ctrl+K). {fields} are filled in; you see the "
            "letter in your mail program before it is sent.",
        ).format(fields=", ".join(field_words()))
        for button in (self.add, self.remove):
            button.setProperty("small", True)
            button.setAutoDefault(False)
        self.text.setMinimumHeight(scaled(160))
        self.body.addWidget(TextLabel("body", "ink2", told, wraps=True))
        self.body.addSpacing(SPACE_3)
        self.body.addWidget(self.table)
        self.body.addSpacing(SPACE_3)
        self.body.addLayout(row_of(self.add, self.remove, STRETCH))
        self.body.addSpacing(SPACE_3)
        self.body.addWidget(Labelled(translate("Preferences", "Text"), self.text), 1)

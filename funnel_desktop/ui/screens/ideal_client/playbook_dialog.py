"""Usual problems: the problem, the answer prepared for it, and how often it came up."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.problems import Problem, Problems
from funnel_desktop.document.questions import Changed
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.row_buttons import enable_row_buttons
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.ideal_client.playbook_paper import playbook_content, write_playbook
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence

translate = QCoreApplication.translate


class PlaybookDialog(QDialog):
    """Each change of a cell, each row added, removed or put elsewhere is one undo step."""

    print_wanted = Signal(object)
    """A PlaybookContent."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(translate("Playbook", "Usual problems"))
        self.rows = RowsModel(self._columns(), self._change, self._add)
        self.table = RowsTable(self.rows, translate("Playbook", "Usual problems"))
        self.empty = EmptyList(self.table)
        self.add = QPushButton(icon("plus"), translate("Playbook", "Add problem"))
        self.up = _small("up", translate("Playbook", "Move up"))
        self.down = _small("down", translate("Playbook", "Move down"))
        self.remove = _small("trash", translate("Playbook", "Remove"))
        self.print = QPushButton(icon("print"), translate("Playbook", "Print…"))
        self.pdf = QPushButton(translate("Playbook", "Save as PDF…"))
        self.close_dialog = QPushButton(translate("Playbook", "Close"))
        self._lay_out()
        self._listen()
        self.refresh()
        open_size(self, 860, 480)

    def refresh(self) -> None:
        """Show the document's playbook."""
        none: list[Problem] = []
        self.rows.show_rows(self._session.ask(self._session.document.problems.all, none))
        self._enable()

    def write_pdf(self, path: Path) -> bool:
        """Write the page; said where it cannot be written."""
        try:
            write_playbook(self._session, path)
        except DocumentError as error:
            self._session.failed.emit(error_sentence(error))
            return False
        return True

    def _columns(self) -> list[Column]:
        traits = [("", translate("Playbook", "Any client"))]
        for profile in self._session.document.profiles.all():
            traits += [(trait.id, trait.name) for trait in profile.traits]
        return [
            Column("problem", translate("Playbook", "Problem")),
            Column("trait", translate("Playbook", "Applies to"), choices=tuple(traits)),
            Column(
                "times", translate("Playbook", "Came up"),
                lambda times: formats().number(times), is_number=True,
            ),
            Column("answer", translate("Playbook", "How you prepare")),
        ]  # fmt: skip

    def _change(self, problem: str, key: str, value: object) -> bool:
        problems = self._session.document.problems
        if key == "times":  # counted, not typed
            return False
        meant = value or None if key == "trait" else value
        return self._session.do(lambda: problems.edit(problem, key, meant))

    def _add(self, problem: object) -> bool:
        problems = self._session.document.problems
        return self._session.do(lambda: problems.add(str(problem)))

    def _remove(self, problem: str) -> None:
        problems = self._session.document.problems
        self._session.do(lambda: problems.delete(problem))

    def _place(self, step: int) -> None:
        problem, place = self.table.selected_id(), self.table.currentIndex().row()
        if problem is None:
            return
        before = self.rows.row_id(place - 1 if step < 0 else place + 2)
        problems = self._session.document.problems
        if self._session.do(lambda: problems.place(problem, before)):
            self.table.setCurrentIndex(self.rows.index(self.rows.place_of(problem), 0))
            self.table.setFocus()

    def _enable(self, *_: Any) -> None:
        writable, is_any = not self._session.document.read_only, self.rows.rowCount() > 0
        enable_row_buttons(
            self.table, writable, add=self.add, up=self.up, down=self.down, remove=self.remove
        )
        for button in (self.print, self.pdf):
            button.setEnabled(is_any)
        nothing = translate("Playbook", "Problems you keep running into will appear here.")
        self.empty.show_words(
            "" if is_any else nothing, translate("Playbook", "Add problem"), possible=writable
        )

    def _ask_pdf(self) -> None:
        suggestion = self._session.document.path.with_name("playbook.pdf")
        path = ask_save(self, translate("Playbook", "Save as PDF"), suggestion, "PDF (*.pdf)")
        if path is not None:
            self.write_pdf(path)

    def _heard(self, changed: Changed) -> None:
        if changed.touches(Problems.all):
            self.refresh()

    def _listen(self) -> None:
        self._session.changed.connect(self._heard)
        for changed in (self.rows.rowsInserted, self.rows.rowsRemoved):
            changed.connect(self._enable)
        self.add.clicked.connect(self.table.add_row)
        self.empty.wanted.connect(self.table.add_row)
        self.up.clicked.connect(lambda: self._place(-1))
        self.down.clicked.connect(lambda: self._place(1))
        self.remove.clicked.connect(self.table.remove_selected)
        self.table.remove_asked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.print.clicked.connect(lambda: self.print_wanted.emit(playbook_content(self._session)))
        self.pdf.clicked.connect(self._ask_pdf)
        self.close_dialog.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        told = TextLabel(
            "body",
            "ink2",
            translate(
                "Playbook",
                "What comes up again and again, and how you respond. Log it with a call or as a "
                "red flag, and it is counted here.",
            ),
            wraps=True,
        )
        for push in (self.add, self.print, self.pdf, self.close_dialog):
            push.setAutoDefault(False)
        column_of(
            told,
            grow(self.table),
            row_of(
                self.add,
                self.up,
                self.down,
                self.remove,
                STRETCH,
                self.print,
                self.pdf,
                self.close_dialog,
            ),
            into=self,
            gap=SPACE_3,
            margins=SPACE_4,
        )


def _small(drawing: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(drawing))
    button.setProperty("kind", "flat")
    show_tip(button, name)
    button.setAccessibleName(name)
    return button

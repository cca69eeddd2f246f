"""The last step: what the one button will do, and the list of what is left out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.import_preview import ImportPreview
from funnel_desktop.exchange.left_out import write_left_out
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.importing.result_lines import not_used, repeats_said
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.last_folder import start_folder
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.wording.errors import error_sentence
from funnel_desktop.wording.importing import problem_sentence, unreadable_cells_sentence

translate = QCoreApplication.translate


class ImportDonePanel(Panel):
    """Sentences, and a button that saves the rows left out as a list of their own."""

    said = Signal(str)
    """Why a list could not be saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "Ready to import"), parent=parent)
        self._table: Table | None = None
        self._prepared: Prepared | None = None
        self.words = TextLabel("body", wraps=True)
        self.save = QPushButton(translate("Import", "Save the rows left out…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._ask)
        self.body.addWidget(self.words)
        self.add_row(self.save, QWidget(), stretches=(0, 1))

    def show_nothing(self) -> None:
        """Forget what was to be written."""
        self._table = self._prepared = None

    def show_prepared(self, table: Table, prepared: Prepared, seen: ImportPreview) -> None:
        """Say what will be written."""
        self._table, self._prepared = table, prepared
        self.words.setText("\n".join(_sentences(prepared, seen)))
        self.save.setVisible(prepared.plan.rows_left_out > 0)

    def save_to(self, path: Path) -> None:
        """Write the list of the rows left out."""
        if self._table is None or self._prepared is None:
            return
        headings = [translate("Import", "Row"), translate("Import", "Why it was left out")]
        problems = [problem for problem in self._prepared.plan.problems if problem.costs_row]
        try:
            write_left_out(path, self._table, problems, headings, problem_sentence)
        except DocumentError as error:
            self.said.emit(error_sentence(error))

    def _ask(self) -> None:
        title = translate("Import", "Save the rows left out")
        name = translate("Import", "left out.csv")
        chosen = ask_save(self, title, start_folder() / name, "CSV (*.csv)")
        if chosen is not None:
            self.save_to(chosen)


def _sentences(prepared: Prepared, seen: ImportPreview) -> list[str]:
    plan = prepared.plan
    if isinstance(plan, ClientPlan):
        said = _of_clients(seen)
    else:
        said = [*_of_places(seen), *repeats_said(seen)]
    if plan.rows_left_out:
        said.append(translate("Import", "%Ln row(s) will be left out.", "", plan.rows_left_out))
    if seen.cells:
        said.append(unreadable_cells_sentence(seen.cells))
    return said + not_used(prepared)


def _of_places(seen: ImportPreview) -> list[str]:
    """How many come onto the board, and how many are only kept: won, lost and parked."""
    closed = sum(seen.places[outcome] for outcome in Outcome)
    shown = seen.places.total() - closed
    said = [translate("Import", "%Ln objective(s) will be on the board.", "", shown)]
    if closed:
        said.append(translate("Import", "%Ln more (won, lost or parked) will be kept.", "", closed))
    return said


def _of_clients(seen: ImportPreview) -> list[str]:
    said = [translate("Import", "%Ln new client(s) as leads in the Universe.", "", seen.new)]
    if known := seen.into_known:
        said.append(translate("Import", "%Ln existing client(s): gaps are filled.", "", known))
    if same := seen.left_out:
        said.append(
            translate("Import", "%Ln duplicate(s) left out: you already have them.", "", same)
        )
    return said

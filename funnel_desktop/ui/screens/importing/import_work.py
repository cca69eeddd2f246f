"""A list on its way to the board: read, understood as the user says, and planned."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.import_preview import ImportPreview
from funnel_desktop.exchange.prepared import Into, Prepared, Present, read_present
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.ui.screens.importing.import_draft import (
    Guessed,
    ImportDraft,
    PreparedPlan,
    matchings,
    paste_draft,
    read_draft,
)
from funnel_desktop.ui.work.asking import asks, on_request
from funnel_desktop.ui.work.background import Progress
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.newest_only import NewestOnly
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

PAUSE = 150
"""Milliseconds after a choice before what follows from it is computed."""


class ImportWork(QObject):
    """Keeps the draft and the plan that follows from it; all is computed beside the window.

    What is read and planned is freed there too, when no part shows it any more.
    """

    forgotten = Signal()
    """What was read and planned is about to be freed: nothing may show it."""
    began = Signal(str)
    """A list is being read, which the sentence says."""
    drafted = Signal()
    """There is another draft: a list was read, or its headings stand in another row."""
    understood = Signal()
    """The same list is understood another way."""
    unplanned = Signal()
    """There is no plan, until one follows from what was chosen."""
    choosing = Signal()
    """Something was chosen; a plan follows when nothing more is for a moment."""
    rerouted = Signal(object)
    """Where columns go now, by their headings."""
    matching_saved = Signal()
    planned = Signal(object)
    """A Seen: the plan, and what it would do."""
    looked = Signal(object)
    """An Outlook: what the plan would do after an answer about look-alikes."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.draft: ImportDraft | None = None
        self.prepared: Prepared | None = None
        self._there: Present | None = None
        self.seen: PreparedPlan | None = None
        self.file_name = ""
        """Of the file that was read last."""
        self.worker, self._question = NewestOnly(self), LongQuestion(session, self)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.pause.timeout.connect(self.plan_anew)
        self.worker.done.connect(self._answered)
        self._question.answered.connect(self._answered)

    @property
    def plan(self) -> ImportPlan | ClientPlan | None:
        """What would be written; None while nothing has been planned."""
        return self.prepared.plan if self.prepared else None

    @on_request
    def read(self, path: Path) -> None:
        """Read a file."""
        self.file_name = path.name
        self.forget()
        self.began.emit(translate("Import", "Reading {file}…").format(file=path.name))
        locale, saved = QLocale().name(), matchings(self._session.document)

        def work(report: Progress) -> ImportDraft:
            return read_draft(path, locale, saved, lambda rows: report(rows, 0))

        self.worker.ask(work)

    @on_request
    def read_text(self, text: str) -> None:
        """Read what a spreadsheet copied."""
        saved = matchings(self._session.document)
        self.forget()
        self.began.emit(translate("Import", "Reading what was copied…"))
        self.worker.ask(lambda _report: paste_draft(text, saved))

    def use_headings(self, row: int) -> None:
        """Take the headings from another row of the list."""
        draft, saved = self.draft, matchings(self._session.document)
        if draft is not None:
            self._drop_plan()
            self.worker.ask(lambda _report: draft.with_headings(row, saved))

    def import_as(self, into: Into) -> None:
        """Understand each row as a client, or as an objective."""
        draft = self.draft
        if draft is not None:
            self._drop_plan()
            self.worker.ask(lambda _report: draft.guess_as(into))

    def say_stage(self, value: str, meant: object) -> None:
        """Choose what a word in the column of stages means."""
        if self.draft is not None:
            self.draft.say_stage(value, meant)  # type: ignore[arg-type]
            self.plan_soon()

    def say_date_format(self, heading: str, form: str) -> None:
        """Choose how the dates of a column are written."""
        if self.draft is not None:
            self.draft.say_date_format(heading, form)
            self.plan_soon()

    def say_audience(self, audience: str) -> None:
        """Choose whom the new clients are: people or organisations."""
        if self.draft is not None:
            self.draft.audience = audience
            self.plan_soon()

    def say_closed_on(self, closed_on: object) -> None:
        """Choose the day of agreements whose row has none."""
        if self.draft is not None:
            self.draft.say_closed_on(closed_on)  # type: ignore[arg-type]
            self.plan_soon()

    def choose_column(self, heading: str, field: str | None) -> None:
        """Choose what a column holds; another one that held it holds something else then."""
        if self.draft is not None:
            instead = self.draft.choose(heading, field)
            self.rerouted.emit({**instead, heading: field})
            self.plan_soon()

    def save_matching(self) -> None:
        """Keep where the columns go, for the next list with these headings."""
        draft, document = self.draft, self._session.document
        if draft is not None and self._session.do(lambda: draft.save_matching(document)):
            self.matching_saved.emit()

    def plan_soon(self) -> None:
        """Plan when nothing more has been chosen for a moment."""
        self.choosing.emit()
        self.pause.start()

    @asks
    def plan_anew(self) -> None:
        """Plan from what is chosen now."""
        self.pause.stop()
        self._drop_plan()
        if self.draft is None:
            return
        if self._there is None:
            self._question.ask(read_present(self._session.document))
        else:
            self.worker.ask(self.draft.request(self._there, self._session.today, unnamed))

    def look_again(self) -> None:
        """See what the plan would do now that the answers about look-alikes are others."""
        if self.draft is not None and self.prepared is not None:
            self.worker.ask(self.draft.look(self.prepared))

    def forget(self) -> None:
        """Have what was read and planned freed."""
        self.forgotten.emit()
        for kept in (self.seen, self.draft):
            if kept is not None:
                self.worker.let_go(kept)
        self.draft = self.prepared = self.seen = None

    def stop(self) -> None:
        """Wait for nothing more."""
        self._question.stop()
        self.worker.stop()
        self.forget()

    def _drop_plan(self) -> None:
        self.prepared = None
        self.unplanned.emit()

    def _answered(self, answer: object) -> None:
        if isinstance(answer, ImportDraft):
            if self.draft is not None:
                self.worker.let_go(self.draft)
            self.draft = answer
            self.drafted.emit()
        elif isinstance(answer, Guessed) and self.draft is not None:
            self.draft.take_as(answer)
            self.understood.emit()
        elif isinstance(answer, PreparedPlan):
            self.show(answer)
        elif isinstance(answer, ImportPreview):
            self.looked.emit(answer)
        elif isinstance(answer, Present):
            self._there = answer
            self.plan_anew()

    def show(self, seen: PreparedPlan) -> None:
        """Have a plan shown; the one before is freed after that."""
        last, self.seen = self.seen, seen
        if self.draft is None:
            return
        self.prepared = seen.prepared
        self.planned.emit(seen)
        if last is not None:
            self.worker.let_go(last)


def unnamed(row: int) -> str:
    """The name of a client that has none in the file."""
    return translate("Import", "No client name, row {row}").format(row=row)

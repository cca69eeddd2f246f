"""File, Import: four steps from a list to the board, written by the last as one undo step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QTimer, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.plan import ClientPlan
from funnel_desktop.exchange.contacts.writing import ClientsDone
from funnel_desktop.exchange.outlook import Outlook
from funnel_desktop.exchange.prepared import Into, Prepared, Present, read_present
from funnel_desktop.exchange.sales.plan import ImportPlan
from funnel_desktop.exchange.sales.writing import ImportDone
from funnel_desktop.ui.screens.importing.alike_panel import AlikePanel
from funnel_desktop.ui.screens.importing.closed_panel import ClosedPanel
from funnel_desktop.ui.screens.importing.columns_panel import ColumnsPanel
from funnel_desktop.ui.screens.importing.done_panel import DonePanel
from funnel_desktop.ui.screens.importing.draft import (
    Draft,
    Guessed,
    Seen,
    matchings,
    paste_draft,
    read_draft,
)
from funnel_desktop.ui.screens.importing.drop_area import DropArea
from funnel_desktop.ui.screens.importing.foot import ImportFoot
from funnel_desktop.ui.screens.importing.page import ImportPage
from funnel_desktop.ui.screens.importing.question_rows import AudienceRow, IntoRow
from funnel_desktop.ui.screens.importing.readiness import why_not
from funnel_desktop.ui.screens.importing.result_panel import ResultPanel
from funnel_desktop.ui.screens.importing.stages_panel import DatesPanel, StagesPanel
from funnel_desktop.ui.screens.importing.step_bar import COLUMNS, DONE, DUPLICATES, FILE
from funnel_desktop.ui.screens.importing.words import done_sentence
from funnel_desktop.ui.screens.importing.worker import NewestOnly
from funnel_desktop.ui.screens.importing.writer import ImportWriter
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.asking import asks, on_request
from funnel_desktop.ui.work.beside import Progress, pause_collector, resume_collector
from funnel_desktop.ui.work.loads import file_in, is_from_outside, no_use
from funnel_desktop.ui.work.long_question import FEW, LongQuestion
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence
from funnel_desktop.wording.importing import refusal_sentence

translate = QCoreApplication.translate

PAUSE = 150
"""Milliseconds after a choice before what follows from it is computed."""


class ImportDialog(QDialog):
    """Nothing is written before *Import*; reading, planning and writing run beside the window."""

    imported = Signal(int)
    """How many objectives or clients were added."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, path: Path | None = None
    ) -> None:
        """`path` is a file that was dropped on the window; without one it is asked for."""
        super().__init__(parent)
        self._session = session
        self.draft: Draft | None = None
        self.prepared: Prepared | None = None
        self._there: Present | None = None
        self._seen: Seen | None = None
        self._file = ""
        self.setWindowTitle(translate("Import", "Import contacts"))
        self.setAcceptDrops(True)
        # The list is as many values as Python's collector would look through again and again.
        pause_collector()
        self.destroyed.connect(resume_collector)
        self.worker, self._question = NewestOnly(self), LongQuestion(session, self)
        self.writer = ImportWriter(session, self)
        self.drop, self.into, self.audience = DropArea(), IntoRow(), AudienceRow()
        self.dates, self.columns, self.stages = DatesPanel(), ColumnsPanel(), StagesPanel()
        self.closed = ClosedPanel(lambda: session.today)
        self.alike, self.ending = AlikePanel(), DonePanel()
        self.preview, self.foot = ResultPanel(), ImportFoot()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.page = ImportPage(
            {
                FILE: (self.drop,),
                COLUMNS: (
                    self.into,
                    self.dates,
                    self.columns,
                    self.stages,
                    self.closed,
                    self.audience,
                ),
                DUPLICATES: (self.alike,),
                DONE: (self.ending,),
            },
            self.preview,
        )
        self._lay_out()
        self._join()
        self.go_to(FILE)
        open_size(self, 1180, 700)
        if path is not None:
            self.read(path)

    @property
    def plan(self) -> ImportPlan | ClientPlan | None:
        """What would be written; None while nothing has been planned."""
        return self.prepared.plan if self.prepared else None

    @property
    def step(self) -> int:
        """At which of the four steps one is."""
        return self.page.bar.step

    @on_request
    def read(self, path: Path) -> None:
        """Read a file beside the window and show what it seems to hold."""
        self._file = path.name
        self._begin_anew(translate("Import", "Reading {file}…").format(file=path.name))
        locale, saved = QLocale().name(), matchings(self._session.document)

        def work(report: Progress) -> Draft:
            return read_draft(path, locale, saved, lambda rows: report(rows, 0))

        self.worker.ask(work)

    def paste(self) -> None:
        """Take a table, or a file, from the clipboard."""
        self.bring(QGuiApplication.clipboard().mimeData())

    def bring(self, load: QMimeData) -> None:
        """Read what was dropped or copied, or say why not; nothing while it is written."""
        if self.writer.is_writing:
            return
        path = file_in(load)
        if sentence := no_use(load):
            self.foot.warn(sentence)
        elif path is not None:
            self.read(path)
        else:
            self.read_text(load.text())

    @on_request
    def read_text(self, text: str) -> None:
        """Read what a spreadsheet copied, beside the window."""
        saved = matchings(self._session.document)
        self._begin_anew(translate("Import", "Reading what was copied…"))
        self.worker.ask(lambda _report: paste_draft(text, saved))

    def go_to(self, step: int) -> None:
        """Show a step; the keyboard goes where it is wanted there."""
        self.page.show_step(step)
        self.foot.show_step(step)
        self._show_ready()
        self._focus_first()

    def go_on(self) -> None:
        """To the next step, or at the last one write."""
        if self._why_not():
            return
        if self.step != DONE:
            self.go_to(self.step + 1)
        elif self.prepared is not None and self.draft is not None:
            self.foot.show_writing()
            self.page.setEnabled(False)
            self.writer.write(self.prepared, dict(self.draft.answers))

    def reject(self) -> None:
        """While it is written, closing only asks to stop; the page waits for that."""
        if self.writer.is_writing:
            self.writer.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is read or planned is not waited for."""
        super().done(result)
        self._question.stop()
        self.worker.stop()
        self._forget()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_from_outside(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bring(event.mimeData())

    def setVisible(self, visible: bool) -> None:
        """Arrange for the present width first: the widest arrangement must not widen it."""
        if visible:
            self.page.fit(self.width())
            self._focus_first()
        super().setVisible(visible)

    def _begin_anew(self, sentence: str) -> None:
        self._forget()
        self.go_to(FILE)
        self.preview.say(sentence)

    def _forget(self) -> None:
        """Have what was read and planned freed beside the window, when no part shows it."""
        self.preview.show_nothing()
        self.alike.show_nothing()
        self.ending.show_nothing()
        if self._seen is not None:
            self.worker.let_go(self._seen)
        if self.draft is not None:
            self.worker.let_go(self.draft)
        self.draft = self.prepared = self._seen = None

    def _show_progress(self, done: int, of: int) -> None:
        if self.draft is None:
            self._show_reading(done)
        elif self.prepared is None and len(self.draft.table.rows) > FEW:
            self.foot.show_progress(done, of)

    def _show_reading(self, rows: int) -> None:
        self.foot.show_reading()
        if rows:
            sentence = translate("Import", "Reading {file}… %Ln row(s) so far", "", rows)
            self.preview.say(sentence.format(file=self._file))

    def _answered(self, answer: object) -> None:
        if isinstance(answer, Draft):
            self._show_draft(answer)
        elif isinstance(answer, Guessed) and self.draft is not None:
            self.draft.take_as(answer)
            self._show_columns()
        elif isinstance(answer, Seen):
            self._show_seen(answer)
        elif isinstance(answer, Outlook):
            self._show_outlook(answer)

    def _show_draft(self, draft: Draft) -> None:
        if self.draft is not None:
            self.worker.let_go(self.draft)
        self.draft = draft
        self.drop.words.setText(draft.name or translate("Import", "From the clipboard"))
        rows = len(draft.table.rows)
        if rows > FEW:
            self.preview.say(translate("Import", "Preparing %Ln row(s)…", "", rows))
        self._show_columns()
        self.go_to(COLUMNS)

    def _refused(self, error: object) -> None:
        self.foot.show_ready(False)
        if isinstance(error, ImportRefused):
            sentence = refusal_sentence(error)
        elif isinstance(error, DocumentError):
            sentence = error_sentence(error)
        else:
            sentence = translate("Import", "The file cannot be read.")
        self.preview.say(sentence, "attention")

    def _show_columns(self) -> None:
        if self.draft is not None:
            self.into.choice.choose(self.draft.into)
            self.columns.show_draft(self.draft)
            self.closed.show_value(self.draft.closed_on)
            self.foot.offer_matching()
            self._plan_anew()

    @asks
    def _plan_anew(self) -> None:
        self._pause.stop()
        self.prepared = None
        self._show_ready()
        if self.draft is None:
            return
        if self._there is None:
            self._question.ask(read_present(self._session.document))
        else:
            self.worker.ask(self.draft.request(self._there, self._session.today, unnamed))

    def _have_present(self, there: object) -> None:
        if isinstance(there, Present):
            self._there = there
            self._plan_anew()

    def _show_seen(self, seen: Seen) -> None:
        draft, last, self._seen = self.draft, self._seen, seen
        if draft is None:
            return
        self.prepared, plan = seen.prepared, seen.prepared.plan
        self.columns.show_plan(plan, seen.outlook.days)
        for panel in (self.stages, self.dates, self.closed, self.audience):
            panel.show_plan(plan)
        self.alike.show_prepared(draft, seen.prepared)
        self._show_outlook(seen.outlook)
        self._focus_first()
        if last is not None:
            self.worker.let_go(last)

    def _show_outlook(self, outlook: Outlook) -> None:
        if self.draft is not None and self.prepared is not None:
            self.preview.show_prepared(self.prepared, outlook)
            self.ending.show_prepared(self.draft.table, self.prepared, outlook)
        self._show_ready()

    def _look_again(self) -> None:
        """The answers about look-alikes are others."""
        if self.draft is not None and self.prepared is not None:
            self.worker.ask(self.draft.look(self.prepared))
        self._show_ready()

    def _show_ready(self) -> None:
        why_not = self._why_not()
        self.foot.show_ready(not why_not, why_not)

    def _focus_first(self) -> None:
        """Where the user is wanted: at an open question, else at the button."""
        questions = list(self.dates.choices.values())
        unsaid = [choice for choice in self.stages.choices.values() if choice.value() is None]
        asked = [self.alike.list] if self.alike.undecided() else []
        button = self.drop.button if self.draft is None else self.foot.start
        focused = self.focusWidget()
        if self.step == COLUMNS and self._is_at_work(focused):
            return
        for wanted in (*questions, *unsaid, *asked, button):
            if wanted.isEnabled() and wanted.isVisibleTo(self):
                wanted.setFocus()
                return

    def _is_at_work(self, focused: QWidget | None) -> bool:
        """Whether the keyboard is where somebody corrects a column or says a day."""
        mine = (*self.columns.choices.values(), *self.columns.readings.values())
        others = (self.columns.headings.choice, self.closed.choice, self.closed.day)
        return focused in (*mine, *others)

    def _why_not(self) -> str:
        read_only = self._session.document.read_only
        undecided = self.alike.undecided()
        return why_not(self.step, self.draft, self.prepared, undecided, read_only)

    def _column_chosen(self, heading: str, field: str | None) -> None:
        if self.draft is None:
            return
        for other, instead in self.draft.choose(heading, field).items():
            self.columns.show_choice(other, instead)
        self.columns.show_choice(heading, field)
        self.foot.offer_matching()
        self._wait_and_plan()

    def _headings_said(self, row: int) -> None:
        draft, saved = self.draft, matchings(self._session.document)
        if draft is not None:
            self.prepared = None
            self._show_ready()
            self.worker.ask(lambda _report: draft.with_headings(row, saved))

    def _taken_as(self, into: Into) -> None:
        draft = self.draft
        if draft is not None:
            self.prepared = None
            self._show_ready()
            self.worker.ask(lambda _report: draft.guess_as(into))

    def _stage_said(self, value: str, meant: object) -> None:
        if self.draft is not None:
            self.draft.say_stage(value, meant)  # type: ignore[arg-type]
            self._wait_and_plan()

    def _dates_said(self, heading: str, form: str) -> None:
        if self.draft is not None:
            self.draft.say_date_format(heading, form)
            self._wait_and_plan()

    def _audience_said(self, audience: str) -> None:
        if self.draft is not None:
            self.draft.audience = audience
            self._wait_and_plan()

    def _closed_on_said(self, closed_on: object) -> None:
        if self.draft is not None:
            self.draft.say_closed_on(closed_on)  # type: ignore[arg-type]
            self._wait_and_plan()

    def _wait_and_plan(self) -> None:
        self.foot.show_ready(False)
        self._pause.start()

    def _save_matching(self) -> None:
        draft = self.draft
        if draft is not None and self._session.do(
            lambda: draft.save_matching(self._session.document)
        ):
            self.foot.say_matching_saved()

    def _written(self, done: ImportDone | ClientsDone) -> None:
        unused = self.prepared.unused if self.prepared else ()
        self._session.say(done_sentence(done, unused))
        self.imported.emit(done.objectives if isinstance(done, ImportDone) else done.new)
        self.accept()

    def _not_written(self, sentence: str) -> None:
        self.page.setEnabled(True)
        self._show_ready()
        self.foot.warn(sentence)

    def _join(self) -> None:
        joins: tuple[tuple[SignalInstance, Callable[..., object]], ...] = (
            (self.worker.done, self._answered),
            (self.worker.refused, self._refused),
            (self.worker.progressed, self._show_progress),
            (self._question.answered, self._have_present),
            (self.drop.chosen, self.read),
            (self.into.chosen, self._taken_as),
            (self.columns.chosen, self._column_chosen),
            (self.columns.headings_chosen, self._headings_said),
            (self.stages.said, self._stage_said),
            (self.dates.said, self._dates_said),
            (self.audience.chosen, self._audience_said),
            (self.columns.read_as, self._dates_said),
            (self.closed.said, self._closed_on_said),
            (self.alike.answered, self._look_again),
            (self.ending.said, self.foot.warn),
            (self._pause.timeout, self._plan_anew),
            (self.writer.progressed, self.foot.show_progress),
            (self.writer.written, self._written),
            (self.writer.not_written, self._not_written),
            (self.foot.forward_wanted, self.go_on),
            (self.foot.back_wanted, lambda: self.go_to(self.step - 1)),
            (self.foot.matching_wanted, self._save_matching),
            (self.foot.cancel_wanted, self.reject),
            (QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated, self.paste),
        )
        for signal, act in joins:
            signal.connect(act)

    def _lay_out(self) -> None:
        column_of(grow(self.page), self.foot, into=self, gap=0)


def unnamed(row: int) -> str:
    """The name of a client that has none in the file."""
    return translate("Import", "No client name, row {row}").format(row=row)

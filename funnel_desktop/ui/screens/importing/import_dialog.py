"""File, Import: four steps from a list to the board, written by the last as one undo step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.writing import ClientsDone
from funnel_desktop.exchange.import_preview import ImportPreview
from funnel_desktop.exchange.sales.writing import ImportDone
from funnel_desktop.ui.screens.importing.foot import ImportFoot
from funnel_desktop.ui.screens.importing.import_draft import PreparedPlan
from funnel_desktop.ui.screens.importing.import_parts import ImportParts
from funnel_desktop.ui.screens.importing.import_work import ImportWork
from funnel_desktop.ui.screens.importing.readiness import why_not
from funnel_desktop.ui.screens.importing.step_bar import COLUMNS, DONE, FILE
from funnel_desktop.ui.screens.importing.words import done_sentence
from funnel_desktop.ui.screens.importing.writer import ImportWriter
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.collector import pause_collector
from funnel_desktop.ui.work.loads import file_in, is_from_outside, no_use
from funnel_desktop.ui.work.long_question import FEW
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.errors import error_sentence
from funnel_desktop.wording.importing import refusal_sentence

translate = QCoreApplication.translate


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
        self.setWindowTitle(translate("Import", "Import contacts"))
        self.setAcceptDrops(True)
        # The list is as many values as Python's collector would look through again and again.
        pause_collector(self)
        self.work, self.writer = ImportWork(session, self), ImportWriter(session, self)
        self.parts, self.foot = ImportParts(lambda: session.today), ImportFoot()
        self.page = self.parts.page
        column_of(grow(self.page), self.foot, into=self, gap=0)
        _join(self)
        self.go_to(FILE)
        open_size(self, 1180, 700)
        if path is not None:
            self.work.read(path)

    @property
    def step(self) -> int:
        """At which of the four steps one is."""
        return self.page.bar.step

    def bring(self, load: QMimeData) -> None:
        """Read what was dropped or copied, or say why not; nothing while it is written."""
        if self.writer.is_writing:
            return
        path = file_in(load)
        if sentence := no_use(load):
            self.foot.warn(sentence)
        elif path is not None:
            self.work.read(path)
        else:
            self.work.read_text(load.text())

    def go_to(self, step: int) -> None:
        """Show a step; the keyboard goes where it is wanted there."""
        self.page.show_step(step)
        self.foot.show_step(step)
        self._show_ready()
        _focus_first(self)

    def go_on(self) -> None:
        """To the next step, or at the last one write."""
        if _why_not(self):
            return
        if self.step != DONE:
            self.go_to(self.step + 1)
        elif self.work.prepared is not None and self.work.draft is not None:
            self.foot.show_writing()
            self.page.setEnabled(False)
            self.writer.write(self.work.prepared, dict(self.work.draft.answers))

    def reject(self) -> None:
        """While it is written, closing only asks to stop; the page waits for that."""
        if self.writer.is_writing:
            self.writer.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; what is read or planned is not waited for."""
        super().done(result)
        self.work.stop()

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
            _focus_first(self)
        super().setVisible(visible)

    def _show_begun(self, sentence: str) -> None:
        self.go_to(FILE)
        self.parts.preview.say(sentence)

    def _show_progress(self, done: int, of: int) -> None:
        work = self.work
        if work.draft is None:
            self.foot.show_reading()
            if done:
                sentence = translate("Import", "Reading {file}… %Ln row(s) so far", "", done)
                self.parts.preview.say(sentence.format(file=work.file_name))
        elif work.prepared is None and len(work.draft.table.rows) > FEW:
            self.foot.show_progress(done, of)

    def _show_draft(self) -> None:
        if self.work.draft is not None:
            self.parts.name_draft(self.work.draft)
            self._show_columns()
            self.go_to(COLUMNS)

    def _show_columns(self) -> None:
        if self.work.draft is not None:
            self.parts.show_draft(self.work.draft)
            self.foot.offer_matching()
            self.work.plan_anew()

    def _show_refused(self, error: object) -> None:
        self.foot.show_ready(False)
        if isinstance(error, ImportRefused):
            sentence = refusal_sentence(error)
        elif isinstance(error, DocumentError):
            sentence = error_sentence(error)
        else:
            sentence = translate("Import", "The file cannot be read.")
        self.parts.preview.say(sentence, "attention")

    def _show_plan(self, seen: PreparedPlan) -> None:
        if self.work.draft is not None:
            self.parts.show_plan(self.work.draft, seen)
            self._show_outlook(seen.outlook)
            _focus_first(self)

    def _show_outlook(self, outlook: ImportPreview) -> None:
        if self.work.draft is not None and self.work.prepared is not None:
            self.parts.show_outlook(self.work.draft, self.work.prepared, outlook)
        self._show_ready()

    def _show_ready(self) -> None:
        reason = _why_not(self)
        self.foot.show_ready(not reason, reason)

    def _written(self, done: ImportDone | ClientsDone) -> None:
        unused = self.work.prepared.unused if self.work.prepared else ()
        self._session.say(done_sentence(done, unused))
        self.imported.emit(done.objectives if isinstance(done, ImportDone) else done.new)
        self.accept()

    def _not_written(self, sentence: str) -> None:
        self.page.setEnabled(True)
        self._show_ready()
        self.foot.warn(sentence)


def _join(dialog: ImportDialog) -> None:
    work, parts, foot = dialog.work, dialog.parts, dialog.foot

    def paste() -> None:
        dialog.bring(QGuiApplication.clipboard().mimeData())

    joins: tuple[tuple[SignalInstance, Callable[..., object]], ...] = (
        (work.forgotten, parts.show_nothing),
        (work.began, dialog._show_begun),
        (work.drafted, dialog._show_draft),
        (work.understood, dialog._show_columns),
        (work.unplanned, dialog._show_ready),
        (work.choosing, lambda: foot.show_ready(False)),
        (work.planned, dialog._show_plan),
        (work.looked, dialog._show_outlook),
        (work.worker.refused, dialog._show_refused),
        (work.worker.progressed, dialog._show_progress),
        (parts.drop.chosen, work.read),
        (parts.into.chosen, work.import_as),
        (parts.columns.chosen, work.choose_column),
        (work.rerouted, parts.show_choices),
        (work.rerouted, foot.offer_matching),
        (parts.columns.headings_chosen, work.use_headings),
        (parts.columns.read_as, work.say_date_format),
        (parts.stages.said, work.say_stage),
        (parts.dates.said, work.say_date_format),
        (parts.audience.chosen, work.say_audience),
        (parts.closed.said, work.say_closed_on),
        (parts.alike.answered, work.look_again),
        (parts.alike.answered, dialog._show_ready),
        (parts.ending.said, foot.warn),
        (dialog.writer.progressed, foot.show_progress),
        (dialog.writer.written, dialog._written),
        (dialog.writer.not_written, dialog._not_written),
        (foot.forward_wanted, dialog.go_on),
        (foot.back_wanted, lambda: dialog.go_to(dialog.step - 1)),
        (foot.matching_wanted, work.save_matching),
        (work.matching_saved, foot.say_matching_saved),
        (foot.cancel_wanted, dialog.reject),
        (QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), dialog).activated, paste),
    )
    for signal, act in joins:
        signal.connect(act)


def _why_not(dialog: ImportDialog) -> str:
    """Why one cannot go on; "" where one can."""
    work, read_only = dialog.work, dialog._session.document.read_only
    undecided = dialog.parts.alike.undecided()
    return why_not(dialog.step, work.draft, work.prepared, undecided, read_only)


def _focus_first(dialog: ImportDialog) -> None:
    """Put the keyboard where the user is wanted: at an open question, else at the button."""
    parts = dialog.parts
    if dialog.step == COLUMNS and parts.is_at_work(dialog.focusWidget()):
        return
    button = parts.drop.button if dialog.work.draft is None else dialog.foot.start
    for wanted in (*parts.questions(), button):
        if wanted.isEnabled() and wanted.isVisibleTo(dialog):
            wanted.setFocus()
            return

"""File, Import: one page from a file to the board, written by one button as one undo step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.plan import ImportPlan
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.ui.board.text_label import TextLabel
from funnel_desktop.ui.importing.columns_panel import ColumnsPanel
from funnel_desktop.ui.importing.draft import Draft, read_draft
from funnel_desktop.ui.importing.drop_area import DropArea, dropped_file
from funnel_desktop.ui.importing.foot import ImportFoot
from funnel_desktop.ui.importing.result_panel import ResultPanel
from funnel_desktop.ui.importing.stages_panel import DatesPanel, StagesPanel
from funnel_desktop.ui.importing.words import refusal_sentence
from funnel_desktop.ui.importing.worker import NewestOnly
from funnel_desktop.ui.importing.writer import ImportWriter
from funnel_desktop.ui.objective.arrangement import scrolled
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.theme import SPACE_1, SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.window_size import open_size
from funnel_desktop.words import error_sentence

translate = QCoreApplication.translate

BESIDE_FROM = 900
"""Below this width, at 100 %, the result stands under the columns."""
PAUSE = 150
"""Milliseconds after a choice before what follows from it is computed."""


class ImportDialog(QDialog):
    """Nothing is written before *Import*; reading, planning and writing run beside the window."""

    imported = Signal(int)
    """How many objectives were added."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, path: Path | None = None
    ) -> None:
        """`path` is a file that was dropped on the window; without one it is asked for."""
        super().__init__(parent)
        self._session = session
        self.draft: Draft | None = None
        self.plan: ImportPlan | None = None
        self.setWindowTitle(translate("Import", "Import contacts"))
        self.setAcceptDrops(True)
        self.worker = NewestOnly(self)
        self.writer = ImportWriter(session, self)
        self.drop = DropArea()
        self.columns = ColumnsPanel()
        self.stages, self.dates = StagesPanel(), DatesPanel()
        self.preview, self.foot = ResultPanel(), ImportFoot()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._is_beside: bool | None = None
        self._left, self._right, self._content = QWidget(), QWidget(), QWidget()
        self._page = QVBoxLayout(self)
        self._lay_out()
        self._join()
        self.columns.hide()
        self.drop.button.setFocus()
        open_size(self, 1180, 700)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file beside the window and show what it seems to hold."""
        self.plan = None
        self.foot.show_ready(False)
        self.preview.say(translate("Import", "Reading {file}…").format(file=path.name))
        locale = QLocale().name()
        self.worker.ask(lambda: read_draft(path, locale))

    def write(self) -> None:
        """Import what is planned."""
        if self.plan is not None and self._is_ready():
            self.foot.show_writing()
            self._content.setEnabled(False)
            self.writer.write(self.plan)

    def reject(self) -> None:
        """While it is written, closing only asks to stop; the page waits for that."""
        if self.writer.is_writing:
            self.writer.cancel()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drop.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None and not self.writer.is_writing:
            event.acceptProposedAction()
            self.read(path)

    def setVisible(self, visible: bool) -> None:
        """Arrange for the present width first: the widest arrangement must not widen it."""
        if visible:
            self._fit()
        super().setVisible(visible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Side by side, each scrolling by itself; or all below one another."""
        beside = self.width() >= scaled(BESIDE_FROM)
        if beside == self._is_beside:
            return
        self._is_beside = beside
        old, self._content = self._content, self._arranged(beside)
        self._page.replaceWidget(old, self._content)
        old.hide()
        old.deleteLater()

    def _arranged(self, beside: bool) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page) if beside else QVBoxLayout(page)
        row.setContentsMargins(SPACE_4, 0, SPACE_1, 0)
        row.setSpacing(0)
        for part, stretch in ((self._left, 9), (self._right, 8)):
            row.addWidget(scrolled(part) if beside else part, stretch if beside else 0)
        return page if beside else scrolled(page)

    def _answered(self, answer: object) -> None:
        if isinstance(answer, Draft):
            self.draft = answer
            self.drop.words.setText(answer.path.name)
            self.columns.show()
            self.columns.show_draft(answer)
            self._plan_anew()
        elif isinstance(answer, ImportPlan):
            self._show_plan(answer)

    def _refused(self, error: object) -> None:
        if isinstance(error, ImportRefused):
            self.preview.say(refusal_sentence(error), "attention")
        elif isinstance(error, DocumentError):
            self.preview.say(error_sentence(error), "attention")
        else:
            self.preview.say(translate("Import", "The file cannot be read."), "attention")

    def _plan_anew(self) -> None:
        self._pause.stop()
        self.foot.show_ready(False)
        if self.draft is not None:
            document, today = self._session.document, self._session.today
            self.worker.ask(self.draft.request(document, today, unnamed))

    def _show_plan(self, plan: ImportPlan) -> None:
        is_first, self.plan = self.plan is None, plan
        self.columns.show_plan(plan)
        self.stages.show_plan(plan)
        self.dates.show_plan(plan)
        self.preview.show_plan(plan)
        self.foot.show_ready(self._is_ready(), self._why_not())
        if is_first:
            self._focus_first()

    def _focus_first(self) -> None:
        """Where the user is wanted: at an open question, else at the button."""
        questions = list(self.dates.choices.values())
        unsaid = [choice for choice in self.stages.choices.values() if choice.value() is None]
        for wanted in (*questions, *unsaid, self.foot.start):
            if wanted.isEnabled() and wanted.isVisibleTo(self):
                wanted.setFocus()
                return

    def _is_ready(self) -> bool:
        return not self._why_not()

    def _why_not(self) -> str:
        """Why nothing can be imported yet; "" where it can."""
        if self.plan is None or not self.plan.rows:
            return translate("Import", "There is no row to import.")
        if self.plan.open_dates:
            return translate("Import", "Say first how the dates are written.")
        if not self.plan.mapping:
            return translate("Import", "Say first where a column goes.")
        if self._session.document.read_only:
            return translate("Import", "This file is open to read only.")
        return ""

    def _column_chosen(self, heading: str, field: str | None) -> None:
        if self.draft is None:
            return
        for other in self.draft.choose(heading, field):
            self.columns.show_choice(other, None)
        self.columns.show_choice(heading, field)
        self.foot.show_ready(False)
        self._pause.start()

    def _stage_said(self, value: str, meant: object) -> None:
        if self.draft is not None:
            self.draft.say_stage(value, meant)  # type: ignore[arg-type]
            self._pause.start()

    def _dates_said(self, heading: str, form: str) -> None:
        if self.draft is not None:
            self.draft.say_date_format(heading, form)
            self._pause.start()

    def _written(self, count: int) -> None:
        sentence = translate("Import", "%Ln objective(s) imported.", "", count)
        self._session.say(sentence)
        self.imported.emit(count)
        self.accept()

    def _not_written(self, sentence: str) -> None:
        self._content.setEnabled(True)
        self.foot.show_ready(self._is_ready(), self._why_not())
        self.foot.warn(sentence)

    def _join(self) -> None:
        joins: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (self.worker.done, self._answered),
            (self.worker.refused, self._refused),
            (self.drop.chosen, self.read),
            (self.columns.chosen, self._column_chosen),
            (self.stages.said, self._stage_said),
            (self.dates.said, self._dates_said),
            (self._pause.timeout, self._plan_anew),
            (self.writer.progressed, self.foot.show_progress),
            (self.writer.written, self._written),
            (self.writer.not_written, self._not_written),
            (self.foot.import_wanted, self.write),
            (self.foot.cancel_wanted, self.reject),
            (theme().changed, self._fit),
        )
        for signal, act in joins:
            signal.connect(act)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_3)
        for part in (self.drop, self.dates, self.columns, self.stages):
            column.addWidget(part)
        column.addStretch(1)
        beside = QVBoxLayout(self._right)
        beside.setContentsMargins(0, 0, SPACE_3, SPACE_3)
        beside.addWidget(self.preview)
        beside.addStretch(1)
        heading = TextLabel("title")
        heading.setText(translate("Import", "Import contacts"))
        heading.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addWidget(heading)
        self._page.addWidget(self._content, 1)
        self._page.addWidget(self.foot)


def unnamed(row: int) -> str:
    """The name of a client that has none in the file."""
    return translate("Import", "No client name, row {row}").format(row=row)

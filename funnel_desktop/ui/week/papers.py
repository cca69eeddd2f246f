"""The week on paper and in other diaries: print, PDF, .ics out, busy times in."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import write_file
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.funnel.week import DAYS, iso_week
from funnel_desktop.printing.content import PlanContent
from funnel_desktop.ui.opening_files import ask_file, ask_save
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.settings import Settings
from funnel_desktop.ui.week.plan_content import (
    PrintOptions,
    plan_content,
    title_of,
    usual_options,
)
from funnel_desktop.words import error_sentence

translate = QCoreApplication.translate

WEEKS_OF_BUSY = 8
"""How far ahead another diary is read."""


class WeekPapers(QObject):
    """Asks where to, writes, and says so."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window

    def options(self) -> PrintOptions:
        """What was chosen when the plan was last printed."""
        usual = usual_options(self._session.document)
        switches = {
            name: self._settings.is_on(f"print_{name}", getattr(usual, name))
            for name in ("initials", "hide_values", "weekend")
        }
        first = self._settings.hour("print_first", usual.first)
        last = self._settings.hour("print_last", usual.last)
        known = replace(usual, **switches)
        return replace(known, first=first, last=last) if first < last else known

    def remember(self, options: PrintOptions) -> None:
        """Keep the choices for the next time."""
        for name, value in asdict(options).items():
            if isinstance(value, bool):
                self._settings.turn(f"print_{name}", value)
            else:
                self._settings.set_hour(f"print_{name}", value)

    def print_week(self, monday: date) -> None:
        """Show the page as it will be, with its options; print it or write a PDF."""
        from funnel_desktop.ui.week.print_dialog import PrintDialog, usual_paper

        paper = self._settings.paper or usual_paper(self._session.formats.locale)
        suggestion = self._session.document.path.parent / f"{iso_week(monday)}.pdf"
        dialog = PrintDialog(self._content(monday), self.options(), paper, suggestion, self._window)
        dialog.options_changed.connect(self.remember)
        dialog.paper_changed.connect(self._remember_paper)
        dialog.failed.connect(self._session.failed)
        dialog.open()

    def _remember_paper(self, paper: str) -> None:
        self._settings.paper = paper

    def export_diary(self, monday: date) -> None:
        """Write the week's blocks for another diary."""
        from funnel_desktop.document.diary_memory import for_diary
        from funnel_desktop.exchange.diary.diary_out import diary

        suggestion = self._session.document.path.parent / f"{iso_week(monday)}.ics"
        title = translate("Week", "Export .ics")
        path = ask_save(self._window, title, suggestion, "iCalendar (*.ics)")
        if path is None:
            return
        document, today = self._session.document, self._session.today
        try:
            blocks = for_diary(document, monday, lambda block: title_of(document, block, today))
            made = diary(*blocks, lambda block: block.title, datetime.now().astimezone())
            write_file(path, made)
        except DocumentError as error:
            self._session.failed.emit(error_sentence(error))
            return
        text = translate("Week", "Written to {name}.").format(name=path.name)
        self._session.said.emit(text, None)

    def read_busy(self, monday: date) -> None:
        """Read another diary's busy times; to read them again, the last one is offered."""
        title = translate("Week", "Busy times")
        last = self._settings.busy_file
        path = ask_file(
            self._window, title, "iCalendar (*.ics *.ICS)", Path(last) if last else None
        )
        if path is not None:
            self._settings.busy_file = str(path)
            self.take_busy(path, monday)

    def take_busy(self, path: Path, monday: date) -> None:
        """Take the busy times of a file over; said where it is no diary."""
        from funnel_desktop.exchange.diary.busy_in import read_busy

        last = monday + timedelta(weeks=WEEKS_OF_BUSY, days=DAYS - 1)
        try:
            spans = read_busy(path.read_bytes(), monday, last)
        except (OSError, ImportRefused):
            self._session.failed.emit(
                translate("Week", "{name} could not be read as a diary.").format(name=path.name)
            )
            return
        weeks, file = self._session.document.weeks, str(path.resolve())
        if self._session.do(lambda: weeks.replace_busy(file, monday, last, spans)):
            text = translate("Week", "%n busy time(s) read.", "", len(spans))
            self._session.said.emit(text, None)

    def _content(self, monday: date) -> Callable[[PrintOptions, str], PlanContent]:
        session = self._session

        def made(options: PrintOptions, paper: str) -> PlanContent:
            now = datetime.combine(session.today, datetime.now().time())
            return plan_content(
                session.document, monday, session.today, now, session.formats, options, paper
            )

        return made

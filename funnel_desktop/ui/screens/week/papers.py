"""The week on paper and in other diaries: print, PDF, .ics out, busy times in."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import write_file
from funnel_desktop.document.reminding import minutes_before
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.funnel.week import DAYS, appointments, iso_week
from funnel_desktop.language.formats import formats
from funnel_desktop.printing.content import PlanContent
from funnel_desktop.printing.plan_content import (
    InHand,
    PrintOptions,
    plan_content,
    title_of,
    usual_options,
)
from funnel_desktop.ui.screens.week.week_page import WeekPage
from funnel_desktop.ui.widgets.toast import Toast
from funnel_desktop.ui.work.asking import on_request
from funnel_desktop.ui.work.background import Progress
from funnel_desktop.ui.work.calendars import keep_calendar, kept_calendar
from funnel_desktop.ui.work.opening_files import ask_file, ask_save
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from funnel_desktop.ui.work.waiting import wait_for
from funnel_desktop.wording.errors import error_sentence

if TYPE_CHECKING:
    from funnel_desktop.exchange.calendar.busy_in import Busy

translate = QCoreApplication.translate


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

    def serve(self, page: WeekPage) -> None:
        """Do what a week asks for that is shown in a window of its own, and say there what was
        done: the main window's toast lies behind it."""
        page.print_wanted.connect(lambda monday: self.print_week(monday, page.in_hand()))
        page.diary_wanted.connect(self.export_diary)
        page.busy_wanted.connect(self.read_busy)
        toast = Toast(page)
        self._session.failed.connect(toast.say_failure)
        self._session.said.connect(toast.say_done)

    @on_request
    def print_week(self, monday: date, draft: InHand | None = None) -> None:
        """Show the page as it will be, with its options; print it or write a PDF.

        `draft` is a week in hand that the file does not have yet.
        """
        from funnel_desktop.printing.pdf import usual_paper
        from funnel_desktop.ui.screens.week.print_dialog import PrintDialog

        paper = self._settings.paper or usual_paper(self._session.formats.locale)
        suggestion = self._session.document.path.parent / f"{iso_week(monday)}.pdf"
        made = self._content(monday, draft)
        dialog = PrintDialog(made, self.options(), paper, suggestion, self._window)
        dialog.options_changed.connect(self.remember)
        dialog.paper_changed.connect(self._remember_paper)
        dialog.failed.connect(self._session.failed)
        dialog.written.connect(self._say_written)
        dialog.open()

    def _remember_paper(self, paper: str) -> None:
        self._settings.paper = paper

    @on_request
    def export_diary(self, monday: date) -> None:
        """Write the week's blocks for another diary."""
        from funnel_desktop.document.diary_memory import for_diary
        from funnel_desktop.exchange.calendar.calendar_out import diary

        suggestion = self._session.document.path.parent / f"{iso_week(monday)}.ics"
        title = translate("Week", "Export .ics")
        path = ask_save(self._window, title, suggestion, "iCalendar (*.ics)")
        if path is None:
            return
        document, today = self._session.document, self._session.today
        try:
            blocks = for_diary(document, monday, lambda block: title_of(document, block, today))
            now, alarm = datetime.now().astimezone(), minutes_before(document)
            made = diary(*blocks, lambda block: block.title, now, alarm=alarm)
            write_file(path, made)
        except DocumentError as error:
            self._session.failed.emit(error_sentence(error))
            return
        self._say_written(path)

    @on_request
    def keep_diary(self) -> None:
        """Keep a calendar file up to date from now on; the one that is kept no longer."""
        known = kept_calendar(self._session, self._settings)
        if known is not None:
            keep_calendar(self._session, self._settings, None)
            text = translate("Week", "{name} is no longer kept up to date.")
            self._session.said.emit(text.format(name=known.name), None)
            return
        suggestion = self._session.document.path.with_suffix(".ics")
        title = translate("Week", "Keep an .ics file up to date")
        path = ask_save(self._window, title, suggestion, "iCalendar (*.ics)")
        if path is not None:
            keep_calendar(self._session, self._settings, path)
            text = translate("Week", "{name} is kept up to date from now on.")
            self._session.said.emit(text.format(name=path.name), None)

    @on_request
    def read_busy(self, monday: date) -> None:
        """Show which calendars were read, to read others; where none was, ask for one at once."""
        weeks = self._session.document.weeks
        nothing: dict[str, int] = {}
        if not self._session.ask(weeks.busy_files, nothing):
            self.ask_busy(monday)
            return
        from funnel_desktop.ui.screens.week.busy_dialog import BusyDialog

        dialog = BusyDialog(self._session, self._window)
        dialog.read_wanted.connect(lambda: self.ask_busy(monday))
        dialog.again_wanted.connect(lambda path: self.take_busy(path, monday))
        dialog.open()

    def ask_busy(self, monday: date) -> None:
        """Read another diary's busy times; the last one is offered."""
        title = translate("Week", "Busy times")
        last = self._settings.busy_file
        path = ask_file(
            self._window, title, "iCalendar (*.ics *.ICS)", Path(last) if last else None
        )
        if path is not None:
            self._settings.busy_file = str(path)
            self.take_busy(path, monday)

    @on_request
    def take_busy(self, path: Path, monday: date) -> None:
        """Take the busy times of a file over, read beside the window; said where it is no diary."""
        from funnel_desktop.exchange.calendar.busy_in import days_read

        days = days_read(monday)
        text = translate("Week", "Reading {name}…").format(name=path.name)
        wait_for(
            self._window,
            text,
            partial(_busy, path, *days),
            lambda found: self._take(found, path, days, monday),
        )

    def _take(
        self, found: "Busy | Exception", path: Path, days: tuple[date, date], monday: date
    ) -> None:
        if not self._session.document.is_open:
            return
        if isinstance(found, Exception):
            if not isinstance(found, ImportRefused) or found.key != "cancelled":
                text = translate("Week", "{name} could not be read as a calendar.")
                self._session.failed.emit(text.format(name=path.name))
            return
        weeks, file = self._session.document.weeks, str(path.resolve())
        if self._session.do(lambda: weeks.replace_busy(file, *days, found.spans)):
            self._session.said.emit(busy_sentence(found, monday), None)

    def _say_written(self, path: Path) -> None:
        text = translate("Week", "Saved to {name}.").format(name=path.name)
        self._session.said.emit(text, None)

    def _content(
        self, monday: date, draft: InHand | None
    ) -> Callable[[PrintOptions, str], PlanContent]:
        session = self._session

        def made(options: PrintOptions, paper: str) -> PlanContent:
            now = datetime.combine(session.today, datetime.now().time())
            return plan_content(
                session.document, monday, session.today, now, session.formats, options, paper, draft
            )

        return made


def _busy(path: Path, first: date, last: date, report: Progress) -> "Busy":
    """The work beside the window."""
    from funnel_desktop.exchange.calendar.busy_file import busy_of_file

    return busy_of_file(path, first, last, lambda spans: report(spans, 0))


def busy_sentence(busy: "Busy", monday: date) -> str:
    """`5 appointments this week (21 in eight weeks).`, and how many could not be read."""
    week = [span for span in busy.spans if monday <= span.day <= monday + timedelta(days=DAYS - 1)]
    here = translate("Week", "%n appointment(s) this week", "", appointments(week))
    text = translate("Week", "{here} ({all} in eight weeks).")
    said = text.format(here=here, all=formats().number(appointments(busy.spans)))
    if not busy.unreadable:
        return said
    missing = translate("Week", "%n entry(s) could not be read.", "", busy.unreadable)
    return f"{said} {missing}"

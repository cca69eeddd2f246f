"""The week on paper and in other diaries: print, PDF, .ics out, busy times in."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import write_file
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.funnel.week import DAYS, appointments, iso_week
from funnel_desktop.printing.content import PlanContent
from funnel_desktop.ui.beside import Progress, outliving
from funnel_desktop.ui.formats import formats
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

if TYPE_CHECKING:
    from funnel_desktop.exchange.diary.busy_in import Busy

translate = QCoreApplication.translate

SHOWN_AFTER = 300
"""Milliseconds until a reading that is not over by then says so."""


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
        """Take the busy times of a file over, read beside the window; said where it is no diary."""
        from funnel_desktop.exchange.diary.busy_in import days_read

        days = days_read(monday)
        dialog = QProgressDialog(
            translate("Week", "Reading {name}…").format(name=path.name),
            translate("Week", "Cancel"), 0, 0, self._window,
        )  # fmt: skip
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(SHOWN_AFTER)
        running = outliving(partial(_busy, path, *days))
        dialog.canceled.connect(running.cancel)
        running.progressed.connect(lambda *_: dialog.setValue(0))
        running.done.connect(lambda found: self._take(found, path, days, monday))
        running.ended.connect(dialog.reset)
        running.ended.connect(dialog.deleteLater)
        running.start()

    def _take(
        self, found: "Busy | ImportRefused", path: Path, days: tuple[date, date], monday: date
    ) -> None:
        if not self._session.document.is_open:
            return
        if isinstance(found, ImportRefused):
            if found.key != "cancelled":
                text = translate("Week", "{name} could not be read as a calendar.")
                self._session.failed.emit(text.format(name=path.name))
            return
        weeks, file = self._session.document.weeks, str(path.resolve())
        if self._session.do(lambda: weeks.replace_busy(file, *days, found.spans)):
            self._session.said.emit(busy_sentence(found, monday), None)

    def _content(self, monday: date) -> Callable[[PrintOptions, str], PlanContent]:
        session = self._session

        def made(options: PrintOptions, paper: str) -> PlanContent:
            now = datetime.combine(session.today, datetime.now().time())
            return plan_content(
                session.document, monday, session.today, now, session.formats, options, paper
            )

        return made


def _busy(path: Path, first: date, last: date, report: Progress) -> "Busy | ImportRefused":
    """The work beside the window."""
    from funnel_desktop.exchange.diary.busy_file import busy_of_file

    try:
        return busy_of_file(path, first, last, lambda spans: report(spans, 0))
    except ImportRefused as refused:
        return refused


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

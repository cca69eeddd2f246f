"""The program as a window: one QApplication, one open document, one main window."""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from funnel_desktop.crash import report, write_crashes_to
from funnel_desktop.display import no_display_sentence
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.questions import Changed
from funnel_desktop.language.formats import Formats, formats, set_formats
from funnel_desktop.language.hour_format import set_hour_format
from funnel_desktop.language.translation import locale_for, use_language
from funnel_desktop.language.week_start import set_week_start
from funnel_desktop.paths import Places, places, resource
from funnel_desktop.reception.first import (
    Claim,
    asked_to_open,
    capture_over,
    handed_over,
    owner_of,
    remember_last,
)
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.collector import collect_between_events
from funnel_desktop.ui.work.first_paint import after_first_paint
from funnel_desktop.ui.work.keeping import Keeper
from funnel_desktop.ui.work.last_folder import keep_last_folder_in, start_folder
from funnel_desktop.ui.work.opening_files import (
    explain,
    explain_sentence,
    make_at,
    make_untitled,
    open_at,
    open_last,
    rescued,
)
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from funnel_desktop.wording.errors import error_sentence

if TYPE_CHECKING:
    pass

if TYPE_CHECKING:
    from funnel_desktop.reception.reception import Reception

translate = QCoreApplication.translate

TRIED_AGAIN_AFTER = 50
"""Milliseconds until a document is replaced that could not be yet."""


class Mishaps(QObject):
    """Brings what happened unforeseen, in whatever thread and paint, to the window's own time."""

    happened = Signal()


class Program:
    """Opens files into the one window, and dresses the application."""

    def __init__(self, application: QApplication, where: Places, clock: Callable[[], date]) -> None:
        self.application = application
        self.where = where
        self.settings = Settings(where.config_dir)
        self.window: MainWindow | None = None
        self.is_elsewhere = False
        self._claim = Claim(where)
        self._reception: Reception | None = None
        self._clock = clock
        keep_last_folder_in(self.settings, where)
        self._retranslate()
        theme().apply(application, self.settings.theme, self.settings.zoom)
        set_week_start(self.settings.first_day_of_week)
        set_hour_format(self.settings.hour_format)
        self.settings.changed.connect(self._follow_settings)
        self.mishaps = Mishaps()
        self.mishaps.happened.connect(self._say_mishap, Qt.ConnectionType.QueuedConnection)
        self.settings.not_kept.connect(self._say_not_kept)

    def start(self, file: Path | None, *, capture: bool = False) -> bool:
        """Open what was asked for, else the last file; a new one only at the very first start.

        False where nothing was opened, and nothing was made then: another program shows it, which
        came forward (`is_elsewhere`), or the user wanted nothing else.
        """
        last = next(iter(self.settings.recent_files), None)
        if handed_over(self._claim, file, last, capture=capture):
            self.is_elsewhere = True
            return False
        document = self._opened(file, last)
        if document is not None:
            self.show(document, given=capture or file is not None)
        if capture and self.window is not None:
            after_first_paint(self.window, partial(capture_over, self.window))
        return document is not None

    def _opened(self, file: Path | None, last: Path | None) -> Document | None:
        if file is not None:
            return open_at(file, None)
        if last is not None:
            return open_last(last, self.where.documents_dir)
        made = make_untitled(self.where.documents_dir)
        self.settings.add_recent_file(made.path)
        self.settings.save()
        return made

    def show(self, document: Document, given: bool = False) -> bool:
        """Put a document into the window; the one that was open is closed.

        False where that cannot be closed yet: it stays, and the other one is closed again.
        """
        old = self.window
        if old is not None and not old.may_go():
            document.close()
            return False
        self._use_formats(document)
        session = Session(document, self._clock)
        session.changed.connect(self._follow_document)
        if not document.read_only:
            Keeper(session, self.where.backup_dir)
            session.soundness.expect()
        self.window = window = MainWindow(session, self.settings)
        session.soundness.lost.connect(lambda _: self._soon(self._rescue))
        window.open_wanted.connect(partial(self._soon, self.open))
        window.new_wanted.connect(partial(self._soon, self.make))
        window.example_wanted.connect(partial(self._soon, self.open_example))
        self.settings.add_recent_file(document.path)
        remember_last(self.where, document.path)
        window.begin(given)
        after_first_paint(window, self._receive)
        after_first_paint(window, partial(_begin_to_ring_and_write, window, self.settings))
        if not document.read_only:
            folders = (document.path.parent, start_folder())
            after_first_paint(window, lambda: session.soundness.look(folders))
        if old is not None:
            old.let_go()
        return True

    def _receive(self) -> None:
        """Hear from now on what other starts want; once, whatever file is shown."""
        if self._reception is None:
            from funnel_desktop.reception.reception import Reception

            self._reception = Reception(lambda: self.window, self.application)
            self._reception.open_wanted.connect(self._open_for_other)
            self.application.aboutToQuit.connect(self._reception.visitors.close)

    def _open_for_other(self, file: Path | None) -> None:
        if self.window is None:
            return
        self.window.come_forward()
        if file is not None:
            self._soon(self.open, file)

    def open(self, path: Path) -> None:
        """Open another file in place of this one; refused, this one stays."""
        window = self.window
        known = None if window is None else window.session.document
        if window is None or known is None or not known.is_the_file(path):
            owner = owner_of(path)
            if owner is not None and asked_to_open(owner, path):
                return
            document = open_at(path, window)
            if document is not None:
                self.show(document, given=True)
        elif known.was_moved:
            self._follow_to(path, window)
        else:
            window.come_forward()

    def _follow_to(self, path: Path, window: MainWindow) -> None:
        """The file that is open here was moved: go on with it at its new place.

        Its lock is this window's own, so that the window lets go of it first.
        """
        if not window.may_go():
            return
        known = window.session.document
        window.session.end()
        document = open_at(path, window)
        if document is None:
            window.close()
            return
        self.settings.forget_recent_file(known.path)
        self.show(document, given=True)

    def _rescue(self) -> None:
        """Offer what can be done about the open file, which was found to be damaged.

        It is let go of for that; where nothing of it is wanted, it is shown without being written.
        """
        window = self.window
        if window is None or not window.session.soundness.is_lost or not window.may_go():
            return
        path = window.session.document.path
        window.session.end()
        error = DocumentError("damaged", path=str(path))
        try:
            document = rescued(path, error, window) or open_document(path, read_only=True)
        except DocumentError as refused:
            explain(refused, window)
            window.close()
        else:
            self.show(document, given=True)

    def make(self, path: Path) -> None:
        """Make a new, empty file and show it."""
        document = make_at(path, self.window)
        if document is not None:
            self.show(document)

    def open_example(self) -> None:
        """Show the made-up practice, a file of its own beside the user's."""
        from funnel_desktop.example.make import make_example

        path = self.where.data_dir / "example.funnel"
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                make_example(path, self._clock())
        except (DocumentError, OSError) as error:
            explain(error, self.window)
            return
        self.open(path)

    def _say_mishap(self) -> None:
        if self.window is not None and self.window.session.is_open:
            self.window.session.failed.emit(
                translate(
                    "Program",
                    "Something went wrong: part of this could not be shown or done. You can copy "
                    "an error report from the Help menu.",
                )
            )

    def _soon(self, replace: Callable[..., None], *arguments: Path) -> None:
        """Replace the window's document once the event that asks for it is over.

        What was dropped is still being answered by Qt, a menu or a file window is still open: to
        take the window away from under them ended the program.
        """
        act = partial(replace, *arguments)
        if self.window is not None:
            self.window.session.asks_for_patience()
        QTimer.singleShot(0, self.application, partial(self._when_free, act))

    def _when_free(self, act: Callable[[], None]) -> None:
        """Not while a change is being written, nor inside a loop within the loop, as a modal window
        or a drag has one.
        """
        is_busy = self.window is not None and self.window.session.busy
        is_within = QThread.currentThread().loopLevel() > 1 or QApplication.activePopupWidget()
        if is_busy or is_within:
            QTimer.singleShot(TRIED_AGAIN_AFTER, self.application, partial(self._when_free, act))
        else:
            act()

    def _use_formats(self, document: Document) -> None:
        set_formats(Formats(QLocale(), document.currency))

    def _retranslate(self) -> None:
        QLocale.setDefault(locale_for(self.settings.language))
        use_language(self.application, self.settings.language)

    def _speak_anew(self) -> None:
        self._retranslate()
        if self.window is not None:
            self._use_formats(self.window.session.document)
            self.window.refresh()

    def _follow_settings(self, key: str) -> None:
        if key in ("theme", "zoom"):
            theme().apply(self.application, self.settings.theme, self.settings.zoom)
        elif key == "language":
            self._speak_anew()
        elif key == "first_day_of_week" and self.window is not None:
            set_week_start(self.settings.first_day_of_week)
            self.window.refresh()
        elif key == "hour_format" and self.window is not None:
            set_hour_format(self.settings.hour_format)
            self.window.refresh()

    def _say_not_kept(self) -> None:
        if self.window is not None:
            self.window.session.failed.emit(
                translate(
                    "Settings",
                    "Your preferences could not be saved and will be lost when you close the "
                    "program. Check whether the disk is full.",
                )
            )

    def _follow_document(self, changed: Changed) -> None:
        """The file's currency may be another one, also by an undo."""
        window = self.window
        if window is None or "settings" not in changed.tables:
            return
        if window.session.document.currency == formats().currency:
            return
        self._use_formats(window.session.document)
        window.refresh()


def run_window(
    file: Path | None, today: date | None, home: Path | None, *, capture: bool = False
) -> int:
    """Show the window until it is closed; the exit code.

    `today` fixes the day (tests, pictures); `home` keeps settings, logs and files in one folder.
    """
    sentence = no_display_sentence()
    if sentence is not None:
        print(sentence, file=sys.stderr)
        return 1
    where = places(home)
    write_crashes_to(where.log_dir)
    application = make_application()
    program = Program(application, where, date.today if today is None else lambda: today)
    write_crashes_to(where.log_dir, program.mishaps.happened.emit)
    with kept_in(where.backup_dir):
        return _shown(program, file, capture)


def _shown(program: Program, file: Path | None, capture: bool) -> int:
    application = program.application
    try:
        if not program.start(file, capture=capture) or program.window is None:
            return 0 if program.is_elsewhere else 1
    except DocumentError as error:
        print(error_sentence(error), file=sys.stderr)
        return 1
    except Exception as unforeseen:
        report(unforeseen)
        explain_sentence(
            translate(
                "Program",
                "This file could not be shown; it may be damaged. Open a backup, or start with "
                "another file.",
            ),
            None,
        )
        return 1
    after_first_paint(program.window, lambda: _set_icon(application))
    return application.exec()


def _begin_to_ring_and_write(window: MainWindow, settings: Settings) -> None:
    """Remind, and keep calendars; loaded when the board is there."""
    from funnel_desktop.ui.window.reminders import Reminders
    from funnel_desktop.ui.work.calendars import FollowedCalendars, KeptCalendar
    from funnel_desktop.ui.work.notifying import Notifier

    Reminders(window.desk, Notifier(window))
    KeptCalendar(window.session, settings)
    FollowedCalendars(window.session)


def make_application() -> QApplication:
    """The QApplication as every entry into the window makes it."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        application = known
    else:
        # Told at the command line: to choose the style in Python loads all of Qt's first.
        application = QApplication([*sys.argv[:1], "-style", "Fusion"])
        collect_between_events(application)
    application.setApplicationName("Funnel Desktop")
    application.setDesktopFileName("funnel-desktop")
    return application


def _set_icon(application: QApplication) -> None:
    application.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))

"""The program as a window: one QApplication, one open document, one main window."""

import gc
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from funnel_desktop.crash import report, write_crashes_to
from funnel_desktop.display import no_display_sentence
from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.store import Changed
from funnel_desktop.paths import Places, places, resource
from funnel_desktop.ui.first_paint import after_first_paint
from funnel_desktop.ui.formats import Formats, formats, set_formats
from funnel_desktop.ui.hour_format import set_hour_format
from funnel_desktop.ui.main_window import MainWindow
from funnel_desktop.ui.opening_files import (
    explain,
    explain_sentence,
    make_at,
    make_untitled,
    open_at,
)
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.settings import Settings
from funnel_desktop.ui.theme import theme
from funnel_desktop.ui.translation import locale_for, use_language
from funnel_desktop.ui.week_start import set_week_start
from funnel_desktop.words import error_sentence

translate = QCoreApplication.translate


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
        self._clock = clock
        self._speak()
        theme().apply(application, self.settings.theme, self.settings.zoom)
        set_week_start(self.settings.first_day_of_week)
        set_hour_format(self.settings.hour_format)
        self.settings.changed.connect(self._follow_settings)
        self.mishaps = Mishaps()
        self.mishaps.happened.connect(self._say_mishap, Qt.ConnectionType.QueuedConnection)
        self.settings.not_kept.connect(self._say_not_kept)

    def start(self, file: Path | None) -> bool:
        """Open what was asked for, else the last file, else a new one; False if there is none."""
        document = None
        if file is not None:
            document = open_at(file, None)
            if document is None:
                return False
        for known in self.settings.recent_files[:1]:
            if document is None and known.exists():
                document = open_at(known, None)
        self.show(document or self._first_document(), given=file is not None)
        return True

    def show(self, document: Document, given: bool = False) -> None:
        """Put a document into the window; the one that was open is closed."""
        self._use_formats(document)
        old = self.window
        session = Session(document, self._clock)
        session.changed.connect(self._follow_document)
        self.window = window = MainWindow(session, self.settings)
        window.open_wanted.connect(self.open)
        window.new_wanted.connect(self.make)
        window.example_wanted.connect(self.open_example)
        self.settings.add_recent_file(document.path)
        window.begin(given)
        if old is not None:
            old.let_go()

    def open(self, path: Path) -> None:
        """Open another file in place of this one; refused, this one stays."""
        document = None if self._is_open(path) else open_at(path, self.window)
        if document is not None:
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
        if self._is_open(path):
            return
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                make_example(path, self._clock())
        except (DocumentError, OSError) as error:
            explain(error, self.window)
            return
        self.open(path)

    def _say_mishap(self) -> None:
        if self.window is not None:
            self.window.session.failed.emit(
                translate(
                    "Program",
                    "Something went wrong: part of this could not be shown or done. The program’s "
                    "log says where.",
                )
            )

    def _first_document(self) -> Document:
        return make_untitled(self.where.documents_dir)

    def _is_open(self, path: Path) -> bool:
        window = self.window
        return window is not None and path.exists() and window.shows(path)

    def _use_formats(self, document: Document) -> None:
        set_formats(Formats(QLocale(), document.currency))

    def _speak(self) -> None:
        QLocale.setDefault(locale_for(self.settings.language))
        use_language(self.application, self.settings.language)

    def _speak_anew(self) -> None:
        self._speak()
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
                    "Your preferences could not be written and last until you close the program. "
                    "Look whether the disk is full.",
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


def run_window(file: Path | None, today: date | None, home: Path | None) -> int:
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
    try:
        if not program.start(file) or program.window is None:
            return 1
    except DocumentError as error:
        print(error_sentence(error), file=sys.stderr)
        return 1
    except Exception as unforeseen:
        report(unforeseen)
        explain_sentence(
            translate(
                "Program",
                "This file could not be shown; it may be damaged. Put back a backup, or start with "
                "another file.",
            ),
            None,
        )
        return 1
    after_first_paint(program.window, lambda: _set_icon(application))
    after_first_paint(program.window, gc.enable)
    return application.exec()


def make_application() -> QApplication:
    """The QApplication as every entry into the window makes it."""
    known = QApplication.instance()
    # Told at the command line: to choose the style in Python loads all of Qt's first.
    said = [*sys.argv[:1], "-style", "Fusion"]
    application = known if isinstance(known, QApplication) else QApplication(said)
    application.setApplicationName("Funnel Desktop")
    application.setDesktopFileName("funnel-desktop")
    return application


def _set_icon(application: QApplication) -> None:
    application.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))

"""Every screen of the program at once, in the states of which there are pictures."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.document.document import open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from tools import pictures


def window_on(file: Path, *, sized: bool = True) -> MainWindow:
    """A window on a file, on the pictures' day; as large as it opens unless `sized`."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_language(application, "en")
    set_formats(Formats(QLocale("en_IE"), "EUR"))
    session = Session(open_document(file), lambda: pictures.DAY)
    window = MainWindow(session, Settings(file.parent / "config"))
    window.begin(given=True)
    if sized:
        window.resize(1440, 900)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    pictures.settle(application)
    return window


def practice(folder: Path) -> Path:
    """The example practice as a file of the test's own."""
    file = folder / "practice.funnel"
    make_example(file, pictures.DAY)
    return file


def shown_screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each screen, as it is opened over those before."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for name, picture in pictures.PICTURES.items():
        shown = picture(window)
        pictures.settle(application)
        yield name, shown

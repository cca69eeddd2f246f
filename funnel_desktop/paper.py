"""Pages as PDF for who asks on the command line: no window, the same pages."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from funnel_desktop.document.document import Document, is_lent
from funnel_desktop.document.held import Held
from funnel_desktop.document.portions import at_once
from funnel_desktop.language.formats import Formats
from funnel_desktop.language.translation import QtVoice, locale_for, use_language
from funnel_desktop.printing.fonts import load_fonts
from funnel_desktop.printing.held_content import write_held
from funnel_desktop.printing.pdf import write_pdf
from funnel_desktop.printing.plan_content import plan_content, usual_options
from funnel_desktop.printing.year_content import write_year, year_content
from funnel_desktop.wording.voice import spoken


def write_plan_pdf(
    document: Document, monday: date, today: date, path: Path, paper: str, initials: bool
) -> None:
    """Write the page of a week; raises DocumentError where it cannot be written."""
    with _dressed(document.currency) as formats:
        options = replace(usual_options(document), initials=initials)
        moment = datetime.combine(today, datetime.now().time())
        content = plan_content(document, monday, today, moment, formats, options, paper)
        write_pdf(path, paper, content)


def write_held_pdf(held: Held, currency: str, today: date, path: Path) -> None:
    """Write what is held about a client, on the locale's paper; raises DocumentError."""
    with _dressed(currency) as formats:
        write_held(held, formats, today, path)


def write_year_pdf(document: Document, today: date, path: Path) -> None:
    """Write the two pages of a year, on the locale's paper; raises DocumentError."""
    with _dressed(document.currency) as formats:
        write_year(at_once(year_content(document, today, formats)), formats, path)


@contextmanager
def _dressed(currency: str) -> Iterator[Formats]:
    """Qt without a window, in the system's language, with the program's letters."""
    if is_lent():  # the window has dressed itself, and stays as it is
        with spoken(QtVoice()):
            yield Formats(QLocale(), currency)
        return
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    with spoken(QtVoice()):
        use_language(application, "")
        QLocale.setDefault(locale_for(""))
        load_fonts()
        yield Formats(QLocale(), currency)

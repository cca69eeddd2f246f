"""The playbook's page in the language in force: on a printer, and as a PDF."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.document.problems import Problem
from funnel_desktop.printing.pdf import PAPERS, page_pdf
from funnel_desktop.printing.playbook_page import PlaybookContent, PlaybookEntry, paint_playbook
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.week.print_dialog import usual_paper

translate = QCoreApplication.translate


def playbook_content(session: Session) -> PlaybookContent:
    """What the page says today."""
    none: list[Problem] = []
    known = session.ask(session.document.problems.all, none)
    return PlaybookContent(
        title=translate("Playbook", "Usual problems"),
        printed=session.formats.day_full(session.today),
        entries=[PlaybookEntry(p.problem, p.answer, _times(p.times)) for p in known],
        more=translate("Playbook", "+{count} more in the program").format(count="%n"),
    )


def write_playbook(session: Session, path: Path) -> None:
    """Write the page as a PDF; raises OSError."""
    content, paper = playbook_content(session), usual_paper(session.formats.locale)
    made = page_pdf(
        paper,
        content.title,
        lambda painter, dots, size: paint_playbook(painter, dots, size, content),
    )
    path.write_bytes(made)


def print_playbook(session: Session, content: PlaybookContent, parent: QWidget) -> None:
    """Ask for a printer and print; said where it does not answer."""
    # Loaded late: printing is rare, and its library is not.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(PAPERS[usual_paper(session.formats.locale)]))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return
    painter = QPainter()
    if not painter.begin(printer):
        session.failed.emit(translate("Print", "The printer does not answer."))
        return
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter).size()
    paint_playbook(painter, printer.resolution(), size, content)
    painter.end()


def _times(times: int) -> str:
    return translate("Playbook", "came up %n time(s)", "", times) if times else ""

"""The playbook's page in the language in force: on a printer, and as a PDF."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.new_files import write_file
from funnel_desktop.document.problems import Problem
from funnel_desktop.printing.pdf import page_pdf, usual_paper
from funnel_desktop.printing.playbook_page import PlaybookContent, PlaybookEntry, paint_playbook
from funnel_desktop.ui.work.printer import print_page
from funnel_desktop.ui.work.session import Session

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
    """Write the page as a PDF; raises DocumentError."""
    content, paper = playbook_content(session), usual_paper(session.formats.locale)
    made = page_pdf(
        paper,
        content.title,
        lambda painter, dots, size: paint_playbook(painter, dots, size, content),
    )
    write_file(path, made)


def print_playbook(session: Session, content: PlaybookContent, parent: QWidget) -> None:
    """Ask for a printer and print."""
    print_page(
        parent,
        content.title,
        usual_paper(session.formats.locale),
        lambda painter, dots, size, white: paint_playbook(painter, dots, size, content),
        session.failed.emit,
    )


def _times(times: int) -> str:
    return translate("Playbook", "came up %n time(s)", "", times) if times else ""

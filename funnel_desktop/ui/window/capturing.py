"""Somebody new out of what was dropped or pasted: proposed in one line, corrected, then kept."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.mail.mail_in import Sender
from funnel_desktop.exchange.one_line.reading import LinePart
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.ui.records.reaching import next_working_day
from funnel_desktop.ui.screens.one_line.one_line_popover import OneLinePopover
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.work.asking import on_request
from funnel_desktop.ui.work.background import Progress
from funnel_desktop.ui.work.waiting import wait_for

translate = QCoreApplication.translate


@on_request
def capture_line(desk: Desk, words: str, action: NextAction | None = None) -> None:
    """Propose who the words are about, over whatever is shown; a next action where none is said."""
    popover = OneLinePopover(desk.session, desk.workspace)
    popover.made.connect(desk.dialogs.made)
    popover.open_wanted.connect(desk.dialogs.open_objective)
    popover.open_over()
    propose(popover, words, action, desk.session.today)


def propose(popover: OneLinePopover, words: str, action: NextAction | None, today: date) -> None:
    """Put words into the line; what stands there can be corrected before it is kept."""
    box = popover.box
    box.clear()
    box.line.setPlainText(words.strip())
    entry = box.entry()
    if entry.next_action is None and (entry.phone or entry.email):
        kind = ActionKind.CALL if entry.phone else ActionKind.EMAIL
        planned = action or NextAction("", kind, day=next_working_day(today))
        box.draft.set(LinePart.NEXT_ACTION, planned)
        box.show_again()


def capture_mail(desk: Desk, path: Path) -> None:
    """Propose who wrote a mail, to be answered on the next working day."""
    text = translate("Capturing", "Reading {name}…").format(name=path.name)
    wait_for(desk.window, text, partial(_sender, path), partial(_take_sender, desk, path))


def _sender(path: Path, report: Progress) -> Sender:
    """The work beside the window."""
    from funnel_desktop.exchange.mail.mail_file import sender_of_file

    return sender_of_file(path, lambda rows: report(rows, 0))


def _take_sender(desk: Desk, path: Path, found: "Sender | Exception") -> None:
    if isinstance(found, Sender):
        words = ", ".join(part for part in (found.name, found.phone, found.address) if part)
        answer = NextAction(
            found.subject, ActionKind.EMAIL, day=next_working_day(desk.session.today)
        )
        capture_line(desk, words, answer)
        return
    key = found.key if isinstance(found, ImportRefused) else ""
    if key == "cancelled":
        return
    if key == "nobody_wrote":
        text = translate(
            "Capturing", "{name} is an automatic message: there is nobody to reply to."
        )
    else:
        text = translate("Capturing", "{name} could not be read as an email.")
    desk.session.failed.emit(text.format(name=path.name))

"""Clients are deleted at once, with *Undo*; many of them beside the window."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.backup_home import MANY_DELETED
from funnel_desktop.ui.work.lending import carry_out
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

AT_ONCE = 100
"""So many objectives, people and activities are deleted in well under 50 ms."""


def delete_clients(session: Session, window: QWidget, clients: Sequence[str]) -> None:
    """Delete clients with all that belongs to them, and say what that was.

    `window` stays: it shows how far a deletion is that takes long.
    """
    known = session.document.clients
    gone = session.ask(lambda: known.belongings(clients), None)
    if gone is None:
        return
    carry_out(
        session,
        window,
        translate("Clients", "Deleting…"),
        partial(known.delete, clients),
        session.say_newest_step,
        takes_long=len(clients) >= MANY_DELETED
        or len(clients) + gone.objectives + gone.people + gone.activities > AT_ONCE,
    )

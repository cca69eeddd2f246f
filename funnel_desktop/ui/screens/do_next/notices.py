"""What stands above the list *Do next*: Monday's card, and weeks without prospecting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.habits import Habits
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.rhythm import Rhythm
from funnel_desktop.ui.screens.do_next.dry_top import DryTop
from funnel_desktop.ui.screens.do_next.monday_card import MondayCard
from funnel_desktop.ui.screens.do_next.trap_notice import TrapNotice
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.work.session import Session


class Notices(QWidget):
    """Each is there only while it has something to say."""

    changed = Signal()
    """Something is said that was not, or not any more."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.monday, self.trap = MondayCard(session), TrapNotice(session)
        self._dry_top = DryTop(session, self)
        self._dry_top.changed.connect(self._say_dry_top)
        self.monday.changed.connect(self.changed)
        column_of(self.monday, self.trap, into=self)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Ask for everything anew."""
        self.monday.refresh()
        self.trap.refresh()
        self._dry_top.ask_soon()

    def dress(self) -> None:
        """Words of the language in force."""
        self.monday.dress()
        self.trap.dress()
        self.refresh()

    def dry_line(self) -> str:
        """What the list is to say of a dry top: nothing while Monday's card says it."""
        return "" if self.monday.is_there() else self._dry_top.line

    def _say_dry_top(self) -> None:
        self.monday.show_dry_top(self._dry_top.line)
        self.changed.emit()

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Rhythm.monday):
            self.monday.refresh()
        if changed.touches(Habits.trap):
            self.trap.refresh()

"""What stands above the list *Do next*: Monday's card, and weeks without prospecting."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.habits import Habits
from funnel_desktop.document.insights import Insights
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.rhythm import Rhythm
from funnel_desktop.funnel.diagnoses import Diagnosis
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.screens.do_next.monday_card import MondayCard
from funnel_desktop.ui.screens.do_next.trap_notice import TrapNotice
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate
_PAUSE = 300
"""Milliseconds in which further changes are waited for: the whole history is read each time."""


class DoNextNotices(QWidget):
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


class DryTop(QObject):
    """Knows the newest answer; `line` is empty where nothing is to be said."""

    changed = Signal()
    """There is another line to show, or none any more."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.line = ""
        self._question = LongQuestion(session, self)
        self._question.answered.connect(self._answered)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.ask_soon)

    def ask_soon(self) -> None:
        """Ask when the changes have come to rest."""
        self._question.stop()
        self._soon.start()

    @asks
    def _ask(self) -> None:
        self._question.ask(self._session.document.insights.dry_top(self._session.today))

    def _answered(self, found: Diagnosis) -> None:
        line = _dry_line(found) if found.is_found else ""
        if line != self.line:
            self.line = line
            self.changed.emit()

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Insights.dry_top):
            self.ask_soon()


def _dry_line(found: Diagnosis) -> str:
    """A dry top in one short line; *Insights* has all its figures."""
    figures = found.figures
    if figures["empty"] and not figures["entered"]:
        days = int(figures["entered_days"] or 0)
        return translate("DoNext", "Nothing live Above the Funnel, nothing new for %n day(s)", "", days)  # fmt: skip  # noqa: E501
    if figures["empty"]:
        return translate("DoNext", "Nothing live Above the Funnel")
    number = formats().number
    text = translate("DoNext", "Running dry: {live} live, {needed} needed")
    return text.format(
        live=number(figures["live"] or 0), needed=number(ceil(figures["needed"] or 0))
    )

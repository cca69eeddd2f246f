"""Whether the funnel runs dry, asked without blocking the window, and the line that says so."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from funnel_desktop.document.insights import Insights
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.diagnoses import Diagnosis
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

PAUSE = 300
"""Milliseconds in which further changes are waited for: the whole history is read each time."""


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
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
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
        line = dry_line(found) if found.is_found else ""
        if line != self.line:
            self.line = line
            self.changed.emit()

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Insights.dry_top):
            self.ask_soon()


def dry_line(found: Diagnosis) -> str:
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

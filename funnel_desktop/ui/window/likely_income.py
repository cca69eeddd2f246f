"""In the line below the window: what the next three months likely bring."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from funnel_desktop.document.forecasting import Forecast, Forecasting
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.forecast.kept import made_on
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.insights.income_words import likely_words
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

QUIET = 3000
"""Milliseconds without a change before it is asked again: nobody's work waits for it."""


class LikelyIncome(QPushButton):
    """A click opens the report; with too few agreements there is nothing to see."""

    fitted = Signal()
    """It takes another width now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: Forecast | None = None
        self._gives_way = False
        self.question = LongQuestion(session, self, at_once_up_to=0)
        self.keeping = LongQuestion(session, self, at_once_up_to=0)
        self.timer = QTimer(self, singleShot=True, interval=QUIET)
        self.setProperty("kind", "link")
        self.setProperty("small", True)
        self.hide()
        self.timer.timeout.connect(self.ask)
        self.question.answered.connect(self._show)
        self.keeping.answered.connect(self._keep)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.timer.start)
        theme().changed.connect(self._say)
        self.ask()

    def ask(self) -> None:
        """Ask the document anew, beside the window."""
        if self._session.is_open:
            today = self._session.today
            self.question.ask(self._session.document.forecasting.forecast(today, today))

    def give_way(self, gives_way: bool) -> None:
        """Leave its place to something else, or take it again."""
        self._gives_way = gives_way
        self._say()

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Forecasting.forecast):
            self.timer.start()

    def _show(self, found: Forecast) -> None:
        self._found = found
        self._say()
        if found.outlook.wins_seen:
            self._keep_once_a_month()

    def _keep_once_a_month(self) -> None:
        """As of the month's first day, from what was known before it."""
        session = self._session
        forecasting, today = session.document.forecasting, session.today
        if not session.document.read_only and not forecasting.is_kept(today):
            self.keeping.ask(forecasting.forecast(made_on(today), today))

    def _keep(self, found: Forecast) -> None:
        session = self._session
        if session.is_open and not session.busy:
            session.do(lambda: session.document.forecasting.keep(found.outlook, session.today))

    def _say(self) -> None:
        """Without its place where nothing can be planned by it."""
        found = self._found
        can_be_planned_by = found is not None and not found.outlook.too_wide
        self.setVisible(can_be_planned_by and not self._gives_way)
        if found is not None:
            self.setText(likely_words(found.outlook))
            show_tip(self, translate("Status", "Agreed in the next three months; opens Income"))
        self.fitted.emit()

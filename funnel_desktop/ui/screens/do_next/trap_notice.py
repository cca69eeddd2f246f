"""Says that weeks went by without prospecting, and what that likely means."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QToolButton

from funnel_desktop.funnel.dry_top import WINS_FOR_A_SPAN, reaches_income
from funnel_desktop.funnel.trap import Trap
from funnel_desktop.funnel.week import DAYS
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, theme
from funnel_desktop.ui.screens.week.missing_words import income_sentence
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import at_top, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.facts import instead_sentence

translate = QCoreApplication.translate

SAID = "trap_said"
"""Remembered with the Monday of the last week of a run that was dismissed."""


class TrapNotice(QFrame):
    """Stands above the list until it is closed; a run of weeks is said again every fourth week."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._trap: Trap | None = None
        self._announced: date | None = None
        self._dismissed: date | None = None
        self.setProperty("surface", "card")
        self.title = TextLabel("body_strong", wraps=True)
        self.text = TextLabel("small", "ink2", wraps=True)
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "flat")
        self.close_button.clicked.connect(self.dismiss)
        theme().changed.connect(self.dress)
        self._lay_out()
        self.dress()
        self.hide()

    @asks
    def refresh(self) -> None:
        """Look at the last weeks anew."""
        found = self._session.document.habits.trap(self._session.today)
        self._trap = found if found is not None and found.is_due(self._said()) else None
        self.setVisible(self._trap is not None)
        if self._trap is not None:
            self.title.setText(_title(len(self._trap.weeks)))
            self.text.setText(self._sentences(self._trap))
            self._announce(self._trap)

    def dismiss(self) -> None:
        """Not again for these weeks."""
        if self._trap is None:
            return
        session, self._dismissed = self._session, self._trap.weeks[-1]
        if not session.document.read_only:
            last = self._dismissed.isoformat()
            session.do(lambda: session.document.remember(SAID, last))
        self.hide()

    def dress(self) -> None:
        """Words, fonts and colours of the language and theme in force."""
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(translate("Trap", "Don’t show this again"))
        show_tip(self.close_button, self.close_button.accessibleName())
        self.setAccessibleName(translate("Trap", "Weeks without prospecting"))

    def _said(self) -> date | None:
        if self._dismissed is not None:
            return self._dismissed
        said = self._session.document.remembered(SAID)
        return None if said is None else date.fromisoformat(said)

    def _sentences(self, found: Trap) -> str:
        since = translate("Trap", "Since the week of {day}, nobody new was looked for.")
        day = self._session.formats.day_month(found.began)
        said = (since.format(day=day), instead_sentence(found.instead), self._meaning(found))
        return " ".join(said)

    def _meaning(self, found: Trap) -> str:
        habits, today = self._session.document.habits, self._session.today
        durations = habits.durations(today)
        last_day = found.weeks[-1] + timedelta(days=DAYS - 1)
        span = reaches_income(durations, found.weeks[0], last_day)
        ahead = span and (max(span[0], today), max(span[1], today))
        known = income_sentence(habits.cycle(today), ahead, today)
        if known:
            return known
        few = translate(
            "Trap",
            "It is too early to say when this would reach your income: that takes {least} "
            "agreements, and you have {n}.",
        )
        number = self._session.formats.number
        return few.format(least=number(WINS_FOR_A_SPAN), n=number(len(durations)))

    def _announce(self, found: Trap) -> None:
        if self._announced != found.began:
            self._announced = found.began
            said = f"{self.title.text()}. {self.text.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _lay_out(self) -> None:
        head = row_of(
            at_top(IconLabel("warning", "attention")), grow(self.title), at_top(self.close_button)
        )
        column_of(
            head, self.text, into=self, gap=SPACE_1, margins=(SPACE_3, SPACE_2, SPACE_1, SPACE_2)
        )


def _title(weeks: int) -> str:
    return translate("Trap", "%n week(s) without prospecting", "", weeks)

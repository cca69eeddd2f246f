"""The week's budget: hours for selling and the three linked shares of them."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QPushButton,
)

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.time_budget import Shares, link
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.week.editing import WeekEditing
from funnel_desktop.ui.screens.week.missing_words import keep_income_reason
from funnel_desktop.ui.screens.week.share_bar import ORDER, ShareBar
from funnel_desktop.ui.screens.week.share_row import ShareRow
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks

translate = QCoreApplication.translate

QUARTER = 15
MORNING = 240


class BudgetPanel(QFrame):
    """Edits the budget of the week in hand; one gesture on a share is one step."""

    def __init__(self, week: WeekEditing) -> None:
        super().__init__()
        self._week, self._session = week, week.session
        self._before: Shares = {}
        self._visit = ""
        self.setProperty("surface", "card")
        self._title, self._of = TextLabel("section"), TextLabel("small", "ink2", wraps=True)
        self.hours = HoursBox()
        self.hours.setRange(0, 80)
        self.hours.setSingleStep(0.5)
        self.hours.setDecimals(2)
        self.hours.setKeyboardTracking(False)
        self.bar = ShareBar()
        self.rows = {work: ShareRow(work) for work in ORDER}
        self.reason = TextLabel("caption", "ink2", wraps=True)
        self._linked = TextLabel("small", "ink2")
        self.suggest = QPushButton()
        self.suggest.setProperty("kind", "link")
        self._lay_out()
        self._listen()
        self._apply_theme()
        self.refresh()

    @asks
    def refresh(self) -> None:
        """Show the week in hand as it is now."""
        figures = self._week.figures()
        self._show_hours(figures)
        self.bar.show_shares(figures.chosen)
        for row in self.rows.values():
            row.show_figures(figures)
        self._show_reason(figures)
        self.suggest.setEnabled(figures.chosen != figures.suggested)

    def _show_reason(self, figures: WeekFigures) -> None:
        """Where the second marker comes from; nothing where there is none."""
        keep = figures.to_keep_income
        higher = keep is not None and any(keep[work] > figures.suggested[work] for work in ORDER)
        session = self._week.session
        need = session.document.habits.need(session.today)
        self.reason.setText(keep_income_reason(need, figures) if higher else "")
        self.reason.setVisible(higher)

    def use_suggested(self) -> None:
        """Take the suggested shares, locks aside."""
        figures = self._week.figures()
        self._week.decide(self._week.budget()._replace(shares=dict(figures.suggested)))

    def give_a_morning(self) -> None:
        """One morning of prospecting, from the others in proportion."""
        figures = self._week.figures()
        share = min(100, -(-MORNING * 100 // max(figures.minutes, MORNING)))
        self._begin()
        self._change(WorkType.PROSPECTING, -(-share // figures.step) * figures.step)

    def _show_hours(self, figures: WeekFigures) -> None:
        self.hours.blockSignals(True)
        self.hours.setValue(figures.minutes / 60)
        self.hours.blockSignals(False)
        text = translate("Budget", "{hours} of the {all} you work this week")
        hours, working = formats().hours_number(figures.minutes), formats().hours(figures.working)
        self._of.setText(text.format(hours=hours, all=working))

    def _begin(self) -> None:
        """Proportions count as they were when the gesture began (DESIGN.md 3)."""
        self._before = dict(self._week.figures().chosen)
        self._visit = f"shares:{uuid4()}"

    def _change(self, work: WorkType, wanted: int) -> None:
        figures = self._week.figures()
        shares = link(self._before or figures.chosen, work, wanted, figures.locked, figures.step)
        if shares != figures.chosen or not figures.is_decided:
            self._week.decide(self._week.budget()._replace(shares=shares), self._visit or None)
        else:
            self.refresh()  # a number off the steps shows again what holds

    def _lock(self, work: WorkType, on: bool) -> None:
        budget = self._week.budget()
        locked = budget.locked | {work} if on else budget.locked - {work}
        self._week.decide(budget._replace(locked=locked))

    def _say_hours(self, hours: float) -> None:
        minutes = round(hours * 60 / QUARTER) * QUARTER
        budget = self._week.budget()
        if minutes != budget.minutes:
            self._week.decide(budget._replace(minutes=minutes))
        self.refresh()

    def _listen(self) -> None:
        self._week.changed.connect(self.refresh)
        self.hours.valueChanged.connect(self._say_hours)
        self.suggest.clicked.connect(self.use_suggested)
        for row in self.rows.values():
            row.gesture_began.connect(self._begin)
            row.share_wanted.connect(self._change)
            row.lock_wanted.connect(self._lock)
        theme().changed.connect(self._apply_theme)

    def _apply_theme(self) -> None:
        self._title.setText(translate("Budget", "Hours for selling"))
        self._linked.setText(translate("Budget", "Linked: total stays 100 %"))
        self.suggest.setText(translate("Budget", "Use suggested"))
        self.hours.setSuffix(translate("Budget", " h"))
        self.hours.setAccessibleName(translate("Budget", "Hours for selling"))
        self.hours.setFixedWidth(scaled(92))
        self.hours.lineEdit().setTextMargins(scaled(6), 0, 0, 0)
        self._title.setBuddy(self.hours)

    def _lay_out(self) -> None:
        head = row_of(grow(column_of(self._title, self._of, gap=2)), self.hours)
        column_of(
            head,
            self.bar,
            *self.rows.values(),
            self.reason,
            row_of(IconLabel("link", side=14), self._linked, STRETCH, self.suggest),
            into=self,
            margins=(SPACE_4, SPACE_3, SPACE_4, SPACE_2),
        )


class HoursBox(QDoubleSpinBox):
    """Writes hours as all screens do: `15`, not `15.00`."""

    def textFromValue(self, value: float) -> str:
        return formats().hours_number(round(value * 60))

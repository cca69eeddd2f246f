"""What stands at the left of the grid: the budget, and what helps to judge it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled
from funnel_desktop.ui.screens.week.budget_panel import BudgetPanel
from funnel_desktop.ui.screens.week.editing import WeekEditing
from funnel_desktop.ui.screens.week.examples import ExamplesPanel
from funnel_desktop.ui.screens.week.last_weeks import WEEKS_SHOWN, LastWeeksPanel
from funnel_desktop.ui.screens.week.no_prospecting import NoProspecting
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of

WIDTH, SMALL_WIDTH = 372, 348


class WeekSide(QScrollArea):
    """Scrolls where the window is low; never sideways."""

    def __init__(self, week: WeekEditing) -> None:
        super().__init__()
        self._week = week
        self.budget = BudgetPanel(week)
        self.warning = NoProspecting()
        self.examples = ExamplesPanel()
        self.last_weeks = LastWeeksPanel()
        self.warning.morning_wanted.connect(self.budget.give_a_morning)
        self.inside = QWidget()
        column_of(
            self.warning,
            self.budget,
            self.examples,
            self.last_weeks,
            STRETCH,
            into=self.inside,
            gap=SPACE_3,
            margins=(0, 0, SPACE_2, 0),
        )
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.inside.setAutoFillBackground(False)

    def refresh(self, figures: WeekFigures, lacks_block: bool) -> None:
        """Show the week in hand as it is now, and whether it lacks its protected block."""
        document, today = self._week.session.document, self._week.session.today
        self.warning.show_for(figures, document.habits.cycle(today), lacks_block)
        self.last_weeks.show_weeks(document.habits.prospecting_weeks(today, WEEKS_SHOWN))

    def fit(self, roomy: bool) -> None:
        """In a small window the examples and the last weeks give way."""
        self.examples.setVisible(roomy)
        self.last_weeks.setVisible(roomy)
        least = self.inside.minimumSizeHint().width() + SPACE_3
        self.setFixedWidth(max(least, scaled(WIDTH if roomy else SMALL_WIDTH)))

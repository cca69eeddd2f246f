"""What stands at the left of the grid: the budget, and what helps to judge it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.language.formats import counted, formats
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.screens.week.attention_card import AttentionCard
from funnel_desktop.ui.screens.week.budget_panel import BudgetPanel
from funnel_desktop.ui.screens.week.editing import WeekEditing
from funnel_desktop.ui.screens.week.examples import ExamplesPanel
from funnel_desktop.ui.screens.week.last_weeks import WEEKS_SHOWN, LastWeeksPanel
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, at_top, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel

WIDTH, SMALL_WIDTH = 372, 348

translate = QCoreApplication.translate
_DAYS_A_WEEK = 7


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


class NoProspecting(AttentionCard):
    """Never bars saving; it says it and offers a way out (METHOD.md, *Time*)."""

    morning_wanted = Signal()
    """A share for prospecting, where it has none."""
    block_wanted = Signal()
    """The protected block, in free time."""

    def __init__(self) -> None:
        super().__init__()
        self._title = TextLabel("body_strong", wraps=True)
        self._text = TextLabel("small", wraps=True)
        self.morning, self.block = QPushButton(), QPushButton()
        self.morning.clicked.connect(self.morning_wanted)
        self.block.clicked.connect(self.block_wanted)
        for button in (self.morning, self.block):
            button.setProperty("small", True)
        below = row_of(self.morning, self.block, STRETCH)
        row_of(
            at_top(IconLabel("warning", "attention", 18)),
            grow(column_of(self._title, self._text, below)),
            into=self,
            gap=SPACE_3,
            margins=(SPACE_4, SPACE_3, SPACE_3, SPACE_3),
        )
        self.hide()

    def show_for(self, figures: WeekFigures, cycle: float | None, lacks_block: bool) -> None:
        """Warn where prospecting gets nothing, or its protected block is nowhere; `cycle` in
        days, None where it is not known."""
        nothing = figures.lacks_prospecting
        self.setVisible(nothing or lacks_block)
        self.morning.setVisible(nothing)
        self.block.setVisible(lacks_block and not nothing)
        hours = formats().hours(figures.protected)
        if nothing:
            self._title.setText(translate("Week", "No time for prospecting."))
            self._text.setText(_what_it_means(cycle))
            self.morning.setText(translate("Week", "Give it one morning (4 h)"))
        elif lacks_block:
            self._title.setText(translate("Week", "No half day of prospecting in one piece."))
            text = translate("Week", "{hours} at a stretch, each week, keep the funnel filled.")
            self._text.setText(text.format(hours=hours))
            self.block.setText(translate("Week", "Find a time for it"))


def _what_it_means(cycle: float | None) -> str:
    if cycle is None:
        return translate("Week", "What isn’t started today can’t be agreed later.")
    weeks = round(cycle / _DAYS_A_WEEK)
    return counted(lambda n: translate("Week", "What isn’t started today will likely be missing in about %n week(s).", "", n), weeks)  # fmt: skip  # noqa: E501

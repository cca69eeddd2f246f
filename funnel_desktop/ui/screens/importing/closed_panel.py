"""The card *When were they closed?*: asked once for all closed rows that do not say it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.exchange.contacts.client_plan import ClientPlan
from funnel_desktop.exchange.sales.import_plan import ImportPlan
from funnel_desktop.exchange.sales.standing import ClosedOn, Unsaid
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate

A_DAY = "day"


class ClosedPanel(Panel):
    """Unknown unless somebody says otherwise: no month gets what is not known to be its own."""

    said = Signal(object)
    """A date, or the word of an Unsaid."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "When were they closed?"), "won", parent)
        self._words = TextLabel("body", "ink2", wraps=True)
        self.choice, self.day = ChoiceField(), DateField(today, Toward.PAST, required=True)
        self.choice.offer(
            (
                (Unsaid.UNKNOWN, translate("Import", "Unknown: counted in no month and no cycle")),
                (Unsaid.FIRST_CONTACT, translate("Import", "On the day of the first contact")),
                (A_DAY, translate("Import", "On one day…")),
            )
        )
        self.choice.setAccessibleName(self.title.text())
        self.day.setAccessibleName(translate("Import", "Day on which they were closed"))
        self.day.show_value(today())
        self.day.hide()
        self.choice.edited.connect(self._chosen)
        self.day.left.connect(self._chosen)
        self.body.addWidget(self._words)
        self.add_row(self.choice, self.day)
        self.hide()

    def show_plan(self, plan: ImportPlan | ClientPlan) -> None:
        """Ask where a plan has won or lost rows without a day."""
        count = 0 if isinstance(plan, ClientPlan) else plan.without_closing_day
        self._words.setText(
            translate("Import", "%Ln won or lost row(s) have no closing date.", "", count)
        )
        self.setVisible(count > 0)

    def show_value(self, closed_on: ClosedOn) -> None:
        """Show what holds for a list."""
        self.choice.show_value(A_DAY if isinstance(closed_on, date) else closed_on)
        self.day.setVisible(isinstance(closed_on, date))

    def _chosen(self) -> None:
        chosen = self.choice.value()
        self.day.setVisible(chosen == A_DAY)
        if chosen != A_DAY:
            self.said.emit(chosen)
            return
        try:
            day = self.day.value()
        except NotUnderstood as problem:
            show_tip(self.day, str(problem))
            return
        if day is not None:
            self.said.emit(day)

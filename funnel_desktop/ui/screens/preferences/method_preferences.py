"""Preferences, *Method*: what one wants and needs, and the hours there are for it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.saved import Save, SavedField
from funnel_desktop.ui.fields.value_fields import MoneyField, NumberField
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

TENTHS = 10
MINUTES = 60
MOST_WINS = 1000
HOURS_A_WEEK = 7 * 24


class MethodPreferences(Page):
    """Settings of the document; empty fields mean that it is not known."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Preferences", "Method"))
        self._session = session
        self.wins = NumberField(0, MOST_WINS, step=TENTHS, places=1)
        self.income = MoneyField()
        self.hours = NumberField(0, HOURS_A_WEEK, step=MINUTES, places=2)
        self._saved: dict[str, SavedField] = {}
        self._add(
            "wanted_wins_a_month",
            translate("Preferences", "Wanted wins a month"),
            translate("Preferences", "How many agreements you would like, on average."),
            self.wins,
        )
        self._add(
            "needed_income_a_month",
            translate("Preferences", "Needed income a month"),
            translate("Preferences", "What you need to earn, on average."),
            self.income,
        )
        self._add(
            "working_hours_a_week",
            translate("Preferences", "Working hours a week"),
            translate("Preferences", "All your work, not only selling."),
            self.hours,
        )
        self.add_row(
            translate("Preferences", "Work order"),
            translate("Preferences", "Close Best Few, prospect and qualify, work the funnel"),
            _fixed(),
            wide=True,
        )
        self.finish()
        self.refresh()

    @asks
    def refresh(self) -> None:
        """Show what the document says."""
        for key, field in self._saved.items():
            field.refresh(self._session.document.settings.get(key))

    def leave(self) -> bool:
        """Save what was typed; False where something was not understood."""
        understood = [field.leave() for field in self._saved.values()]
        return all(understood)

    def _add(self, key: str, title: str, detail: str, field: LineField) -> None:
        labelled = Labelled(title, field)
        labelled.label.hide()
        field.setReadOnly(self._session.document.read_only)
        field.setPlaceholderText(translate("Preferences", "Not set"))
        self.add_row(title, detail, labelled)
        self._saved[key] = SavedField(field, self._save(key), labelled.complain)

    def _save(self, key: str) -> Save:
        def save(value: int | None, visit: str) -> bool:
            settings = self._session.document.settings
            return self._session.do(lambda: settings.set(key, value, visit))

        return save


def _fixed() -> QWidget:
    """A lock, and that it is not to be changed."""
    part = QWidget()
    words = TextLabel("small", "ink3", translate("Preferences", "fixed by the method"))
    row_of(IconLabel("lock", "ink3", 14), words, into=part, gap=SPACE_1)
    return part

"""Preferences, *Week*: when one works, and how the week's hours are shared out."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.plan_input import DAYS_A_WEEK
from funnel_desktop.funnel.free_time import SHORTEST, Hours
from funnel_desktop.funnel.reminding import BEFORE, OFF
from funnel_desktop.funnel.time_budget import PROTECTED_MINUTES, STEPS
from funnel_desktop.funnel.week import DAYS, MINUTES_A_DAY, monday_of
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.screens.week.block_times import clock
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

HOUR = 60
HALF_DAYS = range(0, 8 * HOUR + 1, HOUR)
SELLING = range(HOUR, 60 * HOUR + 1, HOUR)
REMINDERS = (0, 5, 10, 15, 30, 60, OFF)
Key = str
"""A setting of the document (document/settings.py)."""
SELLING_KEY = "selling_minutes_a_week"


class WeekPreferences(Page):
    """Settings of the document; each is saved as it is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Preferences", "Week"))
        self._session = session
        self.fields: dict[Key, ChoiceField] = {}
        self._add_hours()
        self._add_shares()
        self.finish()
        self.refresh()

    @asks
    def refresh(self) -> None:
        """Show what holds; an end is offered only after its beginning."""
        usual = Hours()
        lunch = usual.quiet[0]
        first, last = (
            self._number("first_minute", usual.first),
            self._number("last_minute", usual.last),
        )
        self._offer("days_a_week", _day_choices(), self._number("days_a_week", DAYS_A_WEEK))
        self._offer("first_minute", _times(range(0, last, HOUR)), first)
        self._offer("last_minute", _times(range(first + HOUR, MINUTES_A_DAY + 1, HOUR)), last)
        self._offer_pause("lunch", lunch.start, lunch.end)
        self._offer_pause("quiet", 0, 0)
        selling = self._selling()
        self._offer(SELLING_KEY, _hours({*SELLING, selling}), selling)
        protected = self._number("protected_minutes", PROTECTED_MINUTES)
        self._offer("protected_minutes", _hours({*HALF_DAYS, protected}), protected)
        steps = [(step, _percent(step)) for step in STEPS]
        before = self._number("reminder_minutes", BEFORE)
        self._offer("reminder_minutes", _reminders({*REMINDERS, before}), before)
        self._offer("share_step", steps, self._number("share_step", STEPS[0]))

    def _add_hours(self) -> None:
        self.add_row(
            translate("Preferences", "Days of the week"),
            translate("Preferences", "A day off is still shown if it has a block."),
            self._choice("days_a_week", translate("Preferences", "Days of the week")),
        )
        self.add_row(
            translate("Preferences", "Working hours of a day"),
            translate("Preferences", "Plan my week stays within them."),
            _from_to(
                self._choice("first_minute", translate("Preferences", "First hour")),
                self._choice("last_minute", translate("Preferences", "Last hour")),
            ),
        )
        self.add_row(
            translate("Preferences", "Break"),
            translate("Preferences", "Kept free every day."),
            _from_to(
                self._choice("lunch_start", translate("Preferences", "Break from")),
                self._choice("lunch_end", translate("Preferences", "Break until")),
            ),
        )
        self.add_row(
            translate("Preferences", "Quiet hours"),
            translate(
                "Preferences",
                "No selling at these times on any day, for example for writing or rest.",
            ),
            _from_to(
                self._choice("quiet_start", translate("Preferences", "Quiet from")),
                self._choice("quiet_end", translate("Preferences", "Quiet until")),
            ),
        )

        self.add_row(
            translate("Preferences", "Reminders"),
            translate(
                "Preferences",
                "Before a next action with a time, and once a morning for the day. None in quiet "
                "hours. They also go into exported calendars.",
            ),
            self._choice("reminder_minutes", translate("Preferences", "Reminders")),
        )

    def _add_shares(self) -> None:
        self.add_row(
            translate("Preferences", "Hours for selling"),
            translate("Preferences", "A usual week; each can have its own."),
            self._choice(SELLING_KEY, translate("Preferences", "Hours for selling")),
        )
        self.add_row(
            translate("Preferences", "Protected prospecting"),
            translate("Preferences", "In one piece each week, with a warning if it is missing."),
            self._choice("protected_minutes", translate("Preferences", "Protected prospecting")),
        )
        self.add_row(
            translate("Preferences", "Steps for shares"),
            translate("Preferences", "Suggested and linked shares move in these steps."),
            self._choice("share_step", translate("Preferences", "Steps for shares")),
        )

    def _offer_pause(self, name: str, usual_start: int, usual_end: int) -> None:
        """Begins on the half hour; one that ends as it begins is none."""
        begin = self._number(f"{name}_start", usual_start)
        end = max(begin, self._number(f"{name}_end", usual_end))
        ends = _times(range(begin + SHORTEST, MINUTES_A_DAY + 1, SHORTEST))
        self._offer(f"{name}_start", _times(range(0, MINUTES_A_DAY, SHORTEST)), begin)
        self._offer(f"{name}_end", [(begin, translate("Preferences", "none")), *ends], end)

    def _choice(self, key: Key, name: str) -> ChoiceField:
        field = self.fields[key] = ChoiceField()
        field.setAccessibleName(name)
        field.setEnabled(not self._session.document.read_only)
        field.edited.connect(self._saving(key, field))
        return field

    def _saving(self, key: Key, field: ChoiceField) -> Callable[[], None]:
        def save() -> None:
            value = int(str(field.value()))
            self._session.do(lambda: self._set(key, value))

        return save

    def _set(self, key: Key, value: int) -> None:
        """One step. Hours that a week was given carry on, so new ones hold from this week on."""
        document = self._session.document
        with document.one_step("setting", {"setting": key}):
            document.settings.set(key, value, today=self._session.today)
            week = document.weeks.budget(monday_of(self._session.today))
            if key == SELLING_KEY and document.weeks.minutes_set(week) is not None:
                document.weeks.set_budget(week._replace(minutes=value))

    def _offer(self, key: Key, choices: Iterable[tuple[int, str]], present: int) -> None:
        field = self.fields[key]
        field.offer(choices)
        field.show_value(present)

    def _selling(self) -> int:
        """What this week has, and the weeks after it until one is given other hours."""
        document = self._session.document
        return document.figures.of(monday_of(self._session.today), self._session.today).minutes

    def _number(self, key: Key, usual: int) -> int:
        return self._session.document.figures.number(key, usual)


def _day_choices() -> list[tuple[int, str]]:
    return [
        (DAYS_A_WEEK, translate("Preferences", "Monday to Friday")),
        (DAYS, translate("Preferences", "All seven")),
    ]


def _times(minutes: Iterable[int]) -> list[tuple[int, str]]:
    return [(minute, clock(minute)) for minute in minutes]


def _hours(minutes: Iterable[int]) -> list[tuple[int, str]]:
    return [(each, formats().hours(each)) for each in sorted(minutes)]


def _reminders(minutes: Iterable[int]) -> list[tuple[int, str]]:
    return [(each, _reminder(each)) for each in sorted(minutes)]


def _reminder(minutes: int) -> str:
    if minutes >= OFF:
        return translate("Preferences", "Off")
    if not minutes:
        return translate("Preferences", "At the time")
    return translate("Preferences", "%n minute(s) before", "", minutes)


def _percent(step: int) -> str:
    return translate("Preferences", "{step} %").format(step=formats().number(step))


def _from_to(first: ChoiceField, last: ChoiceField) -> QWidget:
    part = QWidget()
    row_of(grow(first), TextLabel(text="–"), grow(last), into=part, gap=SPACE_1)
    return part

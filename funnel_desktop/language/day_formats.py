"""Days and months as people of one locale read them."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

_DAYS_NAMED_BY_WEEKDAY = 6
"""As long as a weekday's name still means one day only."""
_QUOTED = re.compile(r"'[^']*'")
_DAY_AND_MONTH = re.compile(r"(?<!d)d{1,2}(?!d)|M{1,4}")


class DayFormats:
    """How days are written for one locale."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale
        self._day_month = _day_month_pattern(locale)
        self._year = _year_part(locale)

    def day_short(self, day: date, today: date) -> str:
        """`Today`, `Wed 13` within the coming week, `14 Apr`, `14 Apr 2027` in other years."""
        ahead = (day - today).days
        if ahead == 0:
            return translate("Formats", "Today")
        if 0 < ahead <= _DAYS_NAMED_BY_WEEKDAY:
            return self.weekday_and_day(day)
        return self.day_month(day) if day.year == today.year else self.day_full(day)

    def weekday(self, day: date) -> str:
        """`Wed`."""
        return self._written(day, "ddd")

    def weekday_and_day(self, day: date) -> str:
        """`Wed 13`."""
        return self._written(day, "ddd d")

    def weekday_letter_and_day(self, day: date) -> str:
        """`W 13`: where there is no room for more."""
        letter = self._locale.dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
        return f"{letter} {self._locale.toString(day.day)}"

    def day_month(self, day: date) -> str:
        """`14 Apr`, or `Apr 14` where the month comes first."""
        return self._written(day, self._day_month)

    def weekday_day_month(self, day: date) -> str:
        """`Tue 12 May`."""
        return self._written(day, "ddd " + self._day_month)

    def day_full(self, day: date) -> str:
        """`30 Jun 2026`: as a date field shows it."""
        return self._written(day, self._day_month + self._year)

    def month(self, day: date) -> str:
        """`May`, shortened as the locale does it: below an axis."""
        return self._written(day, "MMM")

    def month_and_year(self, day: date) -> str:
        """`May 2026`, the month in full."""
        return self._written(day, "MMMM yyyy")

    def day_long(self, day: date) -> str:
        """The locale's long form, with the weekday: for tooltips and screen readers."""
        return self._locale.toString(_qdate(day), QLocale.FormatType.LongFormat)

    def _written(self, day: date, pattern: str) -> str:
        return self._locale.toString(_qdate(day), pattern)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day_month_pattern(locale: QLocale) -> str:
    """Day and short month in the order of the locale's long date, without words between."""
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat)
    found = list(_DAY_AND_MONTH.finditer(_QUOTED.sub(" ", long_form)))
    if len(found) == 2 and found[0].group().startswith("M"):
        return "MMM d"
    return "d. MMM" if "d. " in long_form else "d MMM"


def _year_part(locale: QLocale) -> str:
    """What follows day and month to name the year: `, 2027` where the locale has a comma."""
    comma = re.search(r"d, y", locale.dateFormat(QLocale.FormatType.LongFormat))
    return ", yyyy" if comma else " yyyy"

"""The days of the week that a day belongs to, as its user counts weeks."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale

from funnel_desktop.ui.week_start import week_start


def week_of(day: date, locale: QLocale) -> tuple[date, date]:
    """The first and the last day of the week of `day`."""
    since = (day.isoweekday() - week_start(locale).value) % 7
    first = day - timedelta(days=since)
    return first, first + timedelta(days=6)

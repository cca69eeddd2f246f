"""The day a week begins with: the locale's, unless the user chose another one."""

from PySide6.QtCore import QLocale, Qt


class _Chosen:
    number = 0


def set_week_start(number: int) -> None:
    """Put the user's choice in force: ISO number of a weekday, 0 for the locale's own."""
    _Chosen.number = number


def week_start(locale: QLocale) -> Qt.DayOfWeek:
    """The day that calendars and weeks begin with."""
    return Qt.DayOfWeek(_Chosen.number) if _Chosen.number else locale.firstDayOfWeek()

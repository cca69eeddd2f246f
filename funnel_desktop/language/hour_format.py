"""How times of day are written: as the locale does it, unless the user chose another way."""

from PySide6.QtCore import QLocale, QTime

PATTERNS = {"24": "H:mm", "12": "h:mm AP"}


class _Chosen:
    hours = ""


def set_hour_format(hours: str) -> None:
    """Put the user's choice in force: "24", "12", or empty for the locale's own."""
    _Chosen.hours = hours


def time_text(moment: QTime, locale: QLocale) -> str:
    """`14:30`, or `2:30 PM`."""
    pattern = PATTERNS.get(_Chosen.hours)
    if pattern is None:
        return locale.toString(moment, QLocale.FormatType.ShortFormat)
    return locale.toString(moment, pattern)


def counts_to_twelve(locale: QLocale) -> bool:
    """Whether a day has twelve hours twice."""
    pattern = PATTERNS.get(_Chosen.hours) or locale.timeFormat(QLocale.FormatType.ShortFormat)
    return "A" in pattern or "a" in pattern

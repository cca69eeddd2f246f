"""The time of day, where the program's day is the real one."""

from datetime import date, datetime


def minute_of(today: date) -> int:
    """Minutes after midnight; midnight where `today` is not the clock's day."""
    now = datetime.now()
    return now.hour * 60 + now.minute if today == now.date() else 0

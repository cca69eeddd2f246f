"""Times of day, of blocks and of busy times, as the locale writes them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTime

from funnel_desktop.funnel.week import MINUTES_A_DAY, Span, Timed
from funnel_desktop.language.formats import formats
from funnel_desktop.language.hour_format import counts_to_twelve, time_text
from funnel_desktop.printing.plan_words import busy_title

translate = QCoreApplication.translate


def clock(minute: int) -> str:
    """A time of day; midnight at a day's end as 24:00."""
    locale = formats().locale
    if minute == MINUTES_A_DAY and not counts_to_twelve(locale):
        return "24:00"
    return time_text(QTime(minute // 60 % 24, minute % 60), locale)


def hour(minute: int) -> str:
    """A full hour beside the grid: `9:00`, or `9 AM`, which needs no minutes."""
    locale = formats().locale
    if counts_to_twelve(locale):
        return locale.toString(QTime(minute // 60 % 24, 0), "h AP")
    return clock(minute)


def times(piece: Timed) -> str:
    """`8:30–12:30`."""
    return f"{clock(piece.start)}–{clock(piece.end)}"


def busy_words(span: Span) -> str:
    """`9:00–10:00 Dentist`; a whole day needs no times."""
    return f"{_when(span)} {busy_title(span)}"


def clash_words(spans: Sequence[Span]) -> str:
    """`Overlaps Dentist 9:00–10:00`; empty where a block is in nobody's way."""
    if not spans:
        return ""
    text = translate("Week", "Overlaps {what}")
    return text.format(what=", ".join(f"{busy_title(span)} {_when(span)}" for span in spans))


def _when(span: Span) -> str:
    whole = span.start == 0 and span.end == MINUTES_A_DAY
    return translate("Week", "All day") if whole else times(span)

"""Times of day and of blocks, as the locale writes them."""

from PySide6.QtCore import QTime

from funnel_desktop.funnel.week import MINUTES_A_DAY, Block
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.hour_format import counts_to_twelve, time_text


def clock(minute: int) -> str:
    """A time of day; midnight at a day's end as 24:00."""
    locale = formats().locale
    if minute == MINUTES_A_DAY and not counts_to_twelve(locale):
        return "24:00"
    return time_text(QTime(minute // 60 % 24, minute % 60), locale)


def times(block: Block) -> str:
    """`8:30–12:30`."""
    return f"{clock(block.start)}–{clock(block.end)}"

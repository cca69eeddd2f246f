"""Times of day and of blocks, as the locale writes them."""

from PySide6.QtCore import QLocale, QTime

from funnel_desktop.funnel.week import MINUTES_A_DAY, Block
from funnel_desktop.ui.formats import formats


def clock(minute: int) -> str:
    """A time of day; midnight at a day's end as 24:00."""
    locale = formats().locale
    if minute == MINUTES_A_DAY and "AP" not in locale.timeFormat(QLocale.FormatType.ShortFormat):
        return "24:00"
    moment = QTime(minute // 60 % 24, minute % 60)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)


def times(block: Block) -> str:
    """`8:30–12:30`."""
    return f"{clock(block.start)}–{clock(block.end)}"

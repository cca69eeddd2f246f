"""The printed week's words, in the language in force."""

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTime

from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import DAYS, Span
from funnel_desktop.language.formats import Formats
from funnel_desktop.language.hour_format import counts_to_twelve, time_text
from funnel_desktop.printing.content import BudgetLine, Labels
from funnel_desktop.wording.names import order_badge

translate = QCoreApplication.translate

HOURS_A_DAY = 24


def plan_labels() -> Labels:
    """The headings."""
    return Labels(
        title=translate("Plan", "Week plan"),
        budget=translate("Plan", "Time budget"),
        tasks=translate("Plan", "Do, in this order"),
        calls=translate("Plan", "Calls to make"),
        notes=translate("Plan", "Notes"),
        no_calls=translate("Plan", "No calls planned."),
        more=lambda count: translate("Plan", "+%n more in the program", "", count),
    )


def week_span(begin: date, formats: Formats) -> str:
    """`11–17 May 2026`, `27 Apr – 3 May 2026`, or both years; `begin` is the day with which the
    week is shown to begin."""
    end = begin + timedelta(days=DAYS - 1)
    last = formats.day_full(end)
    if begin.month == end.month:
        own, first = formats.number(end.day), formats.number(begin.day)
        return re.sub(rf"(?<!\d){own}(\.?)(?!\d)", rf"{first}\1–{own}\1", last, count=1)
    if begin.year == end.year:
        return f"{formats.day_month(begin)} – {last}"
    return f"{formats.day_full(begin)} – {last}"


def selling_hours(figures: WeekFigures, formats: Formats) -> tuple[str, str, str]:
    """`Selling: 15 h of 32 h`, with the hours for selling apart."""
    text = translate("Plan", "Selling: {hours}")
    if figures.working:
        text = translate("Plan", "Selling: {hours} of {all}")
    before, _, after = text.partition("{hours}")
    every = formats.hours(figures.working)
    return before.format(all=every), formats.hours(figures.minutes), after.format(all=every)


def short_name(work: WorkType) -> str:
    """`Prospect`: where there is little room."""
    return {
        WorkType.CLOSING: translate("Plan", "Close"),
        WorkType.PROSPECTING: translate("Plan", "Prospect"),
        WorkType.COVERING: translate("Plan", "Work the funnel"),
    }[work]


def plan_legend() -> tuple[tuple[WorkType, str], ...]:
    """Return the legend of the marks, from the top of the funnel down."""
    return (
        (WorkType.PROSPECTING, translate("Plan", "prospect")),
        (WorkType.COVERING, translate("Plan", "work")),
        (WorkType.CLOSING, translate("Plan", "close")),
    )


def budget_line(work: WorkType, figures: WeekFigures, formats: Formats) -> BudgetLine:
    """A kind of work with its share and its hours."""
    share = figures.chosen[work]
    below = translate("Plan", "{share} %   done: ______ h").format(share=formats.number(share))
    hours = formats.hours(figures.to_plan[work])
    return BudgetLine(work, order_badge(work), short_name(work), hours, share, below)


def hour_name(hour: int, formats: Formats) -> str:
    """`8`, or `8 AM`."""
    if counts_to_twelve(formats.locale):
        return formats.locale.toString(QTime(hour % HOURS_A_DAY, 0), "h AP")
    return formats.number(hour)


def busy_title(span: Span) -> str:
    """Title of an appointment from another calendar."""
    return span.title or translate("Week", "Busy")


def printed_at(moment: datetime, formats: Formats) -> str:
    """Return when the page was printed."""
    clock = time_text(QTime(moment.hour, moment.minute), formats.locale)
    day = f"{formats.weekday(moment.date())} {formats.day_full(moment.date())}"
    return translate("Plan", "Printed {day}, {time}").format(day=day, time=clock)

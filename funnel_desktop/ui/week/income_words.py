"""Words for how much prospecting is missing, and when that would likely reach the income."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.week_figures import WeekHours
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.ui.formats import formats

translate = QCoreApplication.translate

DAYS_A_WEEK = 7
EARLY_UNTIL, MID_UNTIL = 10, 20
"""Days of a month."""


def hours_sentence(hours: WeekHours) -> str:
    """`Prospecting has had 0.5 of 6 hours this week.`"""
    work = WorkType.PROSPECTING
    text = translate("Banner", "Prospecting has had {done} of {budget} hours this week.")
    done, budget = hours.done[work], hours.budget[work]
    return text.format(done=formats().hours_number(done), budget=formats().hours_number(budget))


def income_sentence(cycle: float | None, span: tuple[date, date] | None, today: date) -> str:
    """When the gap would likely show; empty where the wins so far do not tell (METHOD.md)."""
    if cycle is None or span is None:
        return ""
    weeks = max(1, round(cycle / DAYS_A_WEEK))
    first, last = (part_of_month(day, today) for day in span)
    if first == last:
        text = translate(
            "Banner",
            "At your usual %n-week cycle, the gap would likely reach your income around {first}.",
            "",
            weeks,
        )
        return text.format(first=first)
    text = translate(
        "Banner",
        "At your usual %n-week cycle, the gap would likely reach your income "
        "between {first} and {last}.",
        "",
        weeks,
    )
    return text.format(first=first, last=last)


def part_of_month(day: date, today: date) -> str:
    """`early July`, `mid July`, `the end of August`; another year is named."""
    month = formats().locale.standaloneMonthName(day.month)
    if day.year != today.year:
        month = translate("Banner", "{month} {year}").format(month=month, year=day.year)
    if day.day <= EARLY_UNTIL:
        return translate("Banner", "early {month}").format(month=month)
    if day.day <= MID_UNTIL:
        return translate("Banner", "mid {month}").format(month=month)
    return translate("Banner", "the end of {month}").format(month=month)

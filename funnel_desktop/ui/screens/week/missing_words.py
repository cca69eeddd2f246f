"""Words for how much prospecting is missing, and when that would likely reach the income."""

from datetime import date
from math import ceil

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.week_figures import WeekFigures, WeekHours
from funnel_desktop.funnel.dry_top import Need
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.language.formats import counted, formats
from funnel_desktop.language.number_formats import QUARTER

translate = QCoreApplication.translate

DAYS_A_WEEK = 7
EARLY_UNTIL, MID_UNTIL = 10, 20
"""Days of a month."""


def hours_sentence(hours: WeekHours) -> str:
    """`Prospecting has had 0.5 of 6 hours this week.`"""
    work = WorkType.PROSPECTING
    done, budget = hours.done[work], hours.budget[work]
    if done % QUARTER:
        text = translate("Banner", "Prospecting has had {amount} this week.")
        return text.format(amount=formats().hours_of(done, budget))
    text = translate("Banner", "Prospecting has had {done} of {budget} hours this week.")
    return text.format(done=formats().hours_number(done), budget=formats().hours_number(budget))


def income_sentence(cycle: float | None, span: tuple[date, date] | None, today: date) -> str:
    """When the gap would likely show; empty where the wins so far do not tell (METHOD.md)."""
    if cycle is None or span is None:
        return ""
    weeks = max(1, round(cycle / DAYS_A_WEEK))
    first, last = (part_of_month(day, today) for day in span)
    if first == last:
        return counted(_around, weeks).format(first=first)
    return counted(_between, weeks).format(first=first, last=last)


def _around(weeks: int) -> str:
    return translate(
        "Banner",
        "At your usual %n-week cycle, the gap would likely reach your income around {first}.",
        "",
        weeks,
    )


def _between(weeks: int) -> str:
    return translate(
        "Banner",
        "At your usual %n-week cycle, the gap would likely reach your income "
        "between {first} and {last}.",
        "",
        weeks,
    )


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


def keep_income_reason(need: Need, figures: WeekFigures) -> str:
    """Why more prospecting is marked: what is wanted, how long it takes, how many are won, and
    how many objectives are missing (METHOD.md, *Time*); empty where anything is not known."""
    wanted, cycle, rate, needed = (
        need.wanted_wins_a_month, need.cycle_days, need.rate, need.needed,
    )  # fmt: skip
    if wanted is None or cycle is None or rate is None or needed is None:
        return ""
    text = translate(
        "Budget",
        "△ To keep your income: {wins} agreements a month at a cycle of {weeks} weeks, {rate} % "
        "won, need {needed} objectives in the funnel; {missing} are missing.",
    )
    write, whole = formats().number, ceil(needed)
    return text.format(
        wins=write(wanted, 0 if wanted == int(wanted) else 1),
        weeks=write(round(cycle / DAYS_A_WEEK)),
        rate=write(round(100 * rate.share)),
        needed=write(whole),
        missing=write(max(0, whole - sum(figures.counts.values()))),
    )

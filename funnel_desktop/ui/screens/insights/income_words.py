"""What the income of a month and a hole are called in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.forecasting import Forecast, Income
from funnel_desktop.funnel.forecast.hole import Hole
from funnel_desktop.funnel.forecast.outlook import Outlook
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate

MINUTES, HALF_HOURS = 60, 2


def month_sentence(income: Income, month: date) -> str:
    """`August 2026: likely €3,000, 8 of 10 times €1,100 to €5,600. €4,500 less than you need.`"""
    write, needed = formats(), income.forecast.needed
    name = write.month_and_year(month)
    if month in income.earned:
        said = translate("Insights", "{month}: {money} earned.")
        return said.format(month=name, money=write.money(income.earned[month]))
    band = income.forecast.outlook.months[month]
    said = translate("Insights", "{month}: likely {likely}, in 8 of 10 cases {low} to {high}.")
    likely, low, high = map(write.money, (band.p50, band.p10, band.p90))
    sentence = said.format(month=name, likely=likely, low=low, high=high)
    if needed is None:
        return sentence
    short = needed - band.p50
    more = (
        translate("Insights", "That is {money} less than you need.")
        if short > 0
        else translate("Insights", "That is enough.")
    )
    return f"{sentence} {more.format(money=write.money(short))}"


def hole_words(hole: Hole) -> tuple[str, str]:
    """`Projected hole`, `about €7,800 short`."""
    short = translate("Insights", "about {money} short").format(money=formats().money(hole.short))
    return translate("Insights", "Projected hole"), short


def hole_sentence(hole: Hole) -> str:
    """`Little new now, little income from August to October.`"""
    said = translate("Insights", "Little new now, little income from {first} to {last}.")
    write = formats()
    return said.format(first=write.month_and_year(hole.first), last=write.month_and_year(hole.last))


def closing_minutes(found: Forecast) -> int:
    """How many minutes of prospecting a week the new objectives take that close the gap, in half
    hours; none where nothing closes it, or enough comes anyway."""
    closing = found.closing
    if closing is None or not closing.more:
        return 0
    return round(closing.a_week / found.link.an_hour * HALF_HOURS) * MINUTES // HALF_HOURS


def closing_sentence(found: Forecast) -> str:
    """How many new objectives a week bring what is needed, and the hours that takes."""
    if found.needed is None:
        return ""
    closing, write = found.closing, formats()
    if closing is None:
        return translate(
            "Insights", "It is too late for new objectives alone to bring what you need."
        )
    if not closing.more:
        return translate(
            "Insights", "Over three months, what is coming anyway is likely to cover what you need."
        )
    said = translate(
        "Insights",
        "{number} new objectives a week until {day} would likely bring what you need: about "
        "{hours} of prospecting a week.",
    )
    minutes = closing_minutes(found)
    number = write.number(closing.a_week, 0 if closing.a_week == int(closing.a_week) else 2)
    return said.format(number=number, day=write.day_full(closing.until), hours=write.hours(minutes))


def likely_words(found: Outlook) -> str:
    """`likely €9,000 to €16,000`: what is agreed in the next three months."""
    band = found.totals[3].value
    low, high = formats().money(band.p10), formats().money(band.p90)
    return translate("Insights", "likely {low} to {high}").format(low=low, high=high)


def standing_words(found: Forecast) -> str:
    """What the forecast rests on, and what it cannot say."""
    known = found.outlook
    seen = translate("Insights", "From your own past: %n agreement(s).", "", known.wins_seen)
    if known.wins_seen == 0:
        return translate(
            "Insights",
            "No agreements yet, so there is nothing to base a forecast on. The band is a guess.",
        )
    if known.too_wide:
        so_far = translate(
            "Insights", "Too wide to plan by yet: %n agreement(s) so far.", "", known.wins_seen
        )
        return so_far
    if found.needed is None:
        unsaid = translate(
            "Insights", "Enter in Preferences what you need a month to see a projected hole."
        )
        return f"{seen} {unsaid}"
    if known.is_sparse:
        sparse = translate(
            "Insights",
            "With so few agreements a year no forecast can tell a hole from chance.",
        )
        return f"{seen} {sparse}"
    return seen

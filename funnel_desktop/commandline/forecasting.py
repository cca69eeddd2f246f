"""`forecast`: the income to come, with a band that holds 8 of 10 times."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline import values
from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json
from funnel_desktop.commandline.output import counted, say, say_json, table
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.document.forecasting import Forecast
from funnel_desktop.document.portions import at_once
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.forecast.hole import Hole
from funnel_desktop.funnel.forecast.outlook import (
    MONTHS_AHEAD,
    MONTHS_AT_MOST,
    SEED,
    Band,
    Total,
)

HOURS_AT_MOST = 80


def describe(parser: ArgumentParser) -> None:
    """The arguments of `forecast`."""
    takes_file(parser)
    parser.add_argument("--on", metavar="DAY", type=values.day, help="as it was known on that day")
    parser.add_argument(
        "--months",
        metavar="N",
        type=values.count,
        default=MONTHS_AHEAD,
        help=f"calendar months to come (1 to {MONTHS_AT_MOST}; {MONTHS_AHEAD} unless said)",
    )
    parser.add_argument(
        "--seed", metavar="S", type=values.count, default=SEED, help="begin the draws elsewhere"
    )
    parser.add_argument(
        "--hours-of-prospecting",
        metavar="H",
        type=_hours,
        help="as if there were so many hours of prospecting a week from then on",
    )
    takes_json(parser)


def _hours(words: str) -> float:
    """Hours a week, such as 4 or 2.5; raises UsageError."""
    try:
        hours = float(words)
    except ValueError:
        hours = -1.0
    if not 0 <= hours <= HOURS_AT_MOST:
        raise UsageError(f"{values.shown(words)} is no number of hours a week: write 4 or 2.5.")
    return hours


def run(given: Namespace) -> int:
    """Print what is likely by month and in all, and the hole where one is likely."""
    day = given.on or given.today
    if not 1 <= given.months <= MONTHS_AT_MOST:
        raise UsageError(f"--months takes 1 to {MONTHS_AT_MOST}.")
    values.today_of(day.isoformat())
    with reading(given) as document:
        portions = document.forecasting.forecast(
            day, given.today, given.months, given.seed, given.hours_of_prospecting
        )
        found = at_once(portions)
        currency = document.currency
    if given.json:
        say_json(_answer(found, currency))
    else:
        _say(found, currency)
        if given.hours_of_prospecting is not None and not found.link.is_told:
            say("Your own record of prospecting is too short: until 8 weeks are logged, half a day")
            say("counts as one new objective.")
    return 0


def _answer(found: Forecast, currency: str) -> dict[str, object]:
    known = found.outlook
    return {
        "on": known.day.isoformat(),
        "wins_seen": known.wins_seen,
        "too_wide": known.too_wide,
        "months": [
            {"month": f"{month:%Y-%m}", **_band(band, currency)}
            for month, band in known.months.items()
        ],
        "total": {str(months): _total(each, currency) for months, each in known.totals.items()},
        "hole": _hole(found.hole, currency),
        "needed_a_week": None if found.closing is None else found.closing.a_week,
    }


def _band(band: Band, currency: str) -> dict[str, object]:
    low, middle, high = (values.as_number(each, currency) for each in band[:3])
    return {"p10": low, "p50": middle, "p90": high, "mean": _mean(band, currency)}


def _mean(band: Band, currency: str) -> float:
    return band.mean / int(10 ** minor_digits(currency))


def _total(total: Total, currency: str) -> dict[str, object]:
    return {
        "value": [values.as_number(each, currency) for each in total.value[:3]],
        "count": list(total.number[:3]),
        "mean": _mean(total.value, currency),
    }


def _hole(hole: Hole | None, currency: str) -> dict[str, object] | None:
    if hole is None:
        return None
    return {
        "from": f"{hole.first:%Y-%m}",
        "to": f"{hole.last:%Y-%m}",
        "short": values.as_number(hole.short, currency),
    }


def _say(found: Forecast, currency: str) -> None:
    known = found.outlook
    rows = [
        (f"{month:%Y-%m}", *(f"{values.as_number(each, currency):,}" for each in band[:3]))
        for month, band in known.months.items()
    ]
    say(table(("month", "p10", "likely", "p90"), rows, right="p10 likely p90"))
    for months, total in known.totals.items():
        low, likely, high = (f"{values.as_number(each, currency):,}" for each in total.value[:3])
        say(f"Agreed in {months} months: likely {likely} {currency}, 8 of 10: {low} to {high}.")
    if known.too_wide:
        say(f"Too wide to plan by yet: {counted(known.wins_seen, 'agreement')} so far.")
    if found.needed is None:
        say("No income that is needed a month is set: a hole cannot be told.")
    elif found.hole is not None:
        short = f"{values.as_number(found.hole.short, currency):,}"
        say(
            f"A hole is likely from {found.hole.first:%Y-%m} to {found.hole.last:%Y-%m}: "
            f"about {short} {currency} short of what is needed."
        )
    if found.closing is not None:
        say(
            f"{found.closing.a_week:g} new objectives a week until {found.closing.until} would "
            "likely bring what is needed."
        )


COMMAND = Command("the income to come, as far as one's own past tells", describe, run)

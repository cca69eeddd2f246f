"""What the two pages of a year say: income, sources, regularity, cycles and conversion."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.document.insights import Conversion
from funnel_desktop.document.new_files import write_file
from funnel_desktop.document.portions import Portions
from funnel_desktop.funnel.conversion import End, Ends, entered
from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.funnel.forecast.agreement import MONTHS_A_YEAR
from funnel_desktop.funnel.regularity import (
    Kept,
    ProspectingWeek,
    income_variation,
    regularity,
)
from funnel_desktop.funnel.reports.income import Compared, IncomeReport, Sum
from funnel_desktop.funnel.reports.intervals import CASES
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.language.formats import Formats
from funnel_desktop.printing.pdf import page_pdf, usual_paper
from funnel_desktop.printing.year_pages import YearContent, YearRow, YearSection, paint_year
from funnel_desktop.wording.names import stage_name
from funnel_desktop.wording.regularity import income_sentence, prospecting_sentence
from funnel_desktop.wording.voice import translate

GROUPS_AT_MOST = 9
"""Services and sources that have a row; the others are one row together."""
WEEKS_A_YEAR = 54
NOTHING = Sum(0, 0, 0)
MONEY = 24.0
UNKNOWN = "–"


def year_of(today: date) -> date:
    """The last day of the year that is printed: of this one, or in January of the one before."""
    return date(today.year - 1, 12, 31) if today.month == 1 else date(today.year, 12, 31)


def year_content(document: Document, today: date, formats: Formats) -> Portions[YearContent]:
    """Read a year and return both pages of it, as it stands today or stood at its end."""
    end = year_of(today)
    day = min(today, end)
    income = yield from document.reports.income(day)
    first = day.replace(month=1, day=1)
    conversion = yield from document.insights.conversion(first, day, today)
    cycles = document.insights.cycles(day)
    weeks = [
        week
        for week in document.habits.prospecting_weeks(today, WEEKS_A_YEAR)
        if week.monday.year == day.year
    ]
    is_over = day == end
    months = document.habits.income_months(day + timedelta(days=1) if is_over else day)

    def work() -> YearContent:
        found = income()
        pages = (
            (_income(found, day, formats), _services(found, formats), _sources(found, formats)),
            (
                _prospecting(weeks, months, formats),
                _cycles(cycles, formats),
                _conversion(conversion(), formats),
            ),
        )
        return YearContent(
            title=translate("Year", "The year {year}").format(year=day.year),
            printed=formats.day_full(today),
            pages=pages,
            page=translate("Year", "Page {number}"),
        )

    return work


def write_year(content: YearContent, formats: Formats, path: Path) -> None:
    """Write both pages on the locale's paper; raises DocumentError as `write_file` does."""
    made = page_pdf(
        usual_paper(formats.locale),
        content.title,
        lambda painter, dots, size: paint_year(painter, dots, size, content),
    )
    write_file(path, made)


# -- income ----------------------------------------------------------------------------------------


def _income(found: IncomeReport, day: date, formats: Formats) -> YearSection:
    this, last = found.compared.this, found.compared.last
    text = translate(
        "Year",
        "{agreed} agreed and {earned} earned until {day}; until the same day of the year before "
        "{agreed_then} and {earned_then}. Black is this year, grey the year before.",
    )
    told = text.format(
        agreed=formats.money(this.agreed),
        earned=formats.money(this.earned),
        agreed_then=formats.money(last.agreed),
        earned_then=formats.money(last.earned),
        day=formats.day_month(day),
    )
    months = [day.replace(month=number, day=1) for number in range(1, MONTHS_A_YEAR + 1)]
    pairs = [
        (
            formats.month_and_year(month),
            found.months.get(month, NOTHING),
            found.months.get(month.replace(year=month.year - 1), NOTHING),
        )
        for month in months
    ]
    heads = [
        translate("Year", "Agreed"),
        translate("Year", "Earned"),
        translate("Year", "Year before"),
    ]
    rows = [
        (name, (this.agreed, this.earned, last.earned), (this.earned, last.earned))
        for name, this, last in pairs
    ]
    title = translate("Year", "Income by month")
    return YearSection(title, told, heads, [MONEY] * 3, _with_bars(rows, formats))


def _services(found: IncomeReport, formats: Formats) -> YearSection:
    return _groups(translate("Year", "Income by service"), found.services, formats)


def _sources(found: IncomeReport, formats: Formats) -> YearSection:
    return _groups(translate("Year", "Where it came from"), found.sources, formats)


def _groups(title: str, groups: Mapping[str, Compared], formats: Formats) -> YearSection:
    """The greatest of the year first; what has no room is one row together."""
    lived = {name: e for name, e in groups.items() if any((*e.this, *e.last))}
    order = sorted(lived.items(), key=lambda item: (-item[1].this.earned, item[0]))
    named = [
        (name or translate("Year", "not said"), e.this, e.last)
        for name, e in order[:GROUPS_AT_MOST]
    ]
    if rest := order[GROUPS_AT_MOST:]:
        more = translate("Year", "%n more", "", len(rest))
        this, last = (_added(e[1][place] for e in rest) for place in (1, 2))
        named.append((more, this, last))
    heads = [
        translate("Year", "Agreements"),
        translate("Year", "Agreed"),
        translate("Year", "Earned"),
        translate("Year", "Year before"),
    ]
    rows = []
    bars = _bars([(this.earned, last.earned) for _, this, last in named])
    for (name, this, last), each in zip(named, bars, strict=True):
        money = map(formats.money, (this.agreed, this.earned, last.earned))
        rows.append(YearRow(name, (formats.number(this.number), *money), each))
    told = "" if rows else translate("Year", "Nothing was agreed.")
    return YearSection(title, told, heads, [20.0, *[MONEY] * 3], rows)


def _added(sums: Iterable[Sum]) -> Sum:
    return Sum(*map(sum, zip(*sums, strict=True)))


def _with_bars(
    rows: Sequence[tuple[str, Sequence[int], tuple[int, int]]], formats: Formats
) -> list[YearRow]:
    bars = _bars([pair for *_, pair in rows])
    return [
        YearRow(name, [*map(formats.money, amounts)], bar)
        for (name, amounts, _), bar in zip(rows, bars, strict=True)
    ]


def _bars(pairs: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    most = max((max(pair) for pair in pairs), default=0) or 1
    return [(filled / most, behind / most) for filled, behind in pairs]


# -- habits, cycles, conversion --------------------------------------------------------------------


def _prospecting(
    weeks: Sequence[ProspectingWeek], months: Mapping[date, int], formats: Formats
) -> YearSection:
    said = income_sentence(income_variation([*map(float, months.values())]))
    told = f"{prospecting_sentence(regularity(weeks))} {said}"
    heads = [translate("Year", "Weeks kept"), translate("Year", "Hours done")]
    rows = [*_months_of(weeks, formats)]
    return YearSection(translate("Year", "Regularity"), told, heads, [28.0, 34.0], rows)


def _months_of(weeks: Sequence[ProspectingWeek], formats: Formats) -> Iterator[YearRow]:
    """The weeks of each month together; a week belongs to the month of its Monday."""
    by_month: dict[date, list[ProspectingWeek]] = {}
    for week in weeks:
        if not week.away:
            by_month.setdefault(week.monday.replace(day=1), []).append(week)
    hours = {
        month: (sum(w.done for w in some), sum(w.planned for w in some))
        for month, some in by_month.items()
    }
    bars = _bars([*hours.values()])
    of = translate("Year", "{kept} of {count}")
    for (month, some), each in zip(by_month.items(), bars, strict=True):
        kept = sum(week.kept is Kept.KEPT for week in some)
        weeks_kept = of.format(kept=formats.number(kept), count=formats.number(len(some)))
        name = formats.month_and_year(month)
        yield YearRow(name, (weeks_kept, formats.hours_of(*hours[month])), each)


def _cycles(known: Sequence[CycleFacts], formats: Formats) -> YearSection:
    told = translate(
        "Year",
        "Days from first contact to agreement, from the agreements of the last 24 months and your "
        "own estimate.",
    )
    heads = [
        translate("Year", "Agreements"),
        translate("Year", "Median"),
        translate("Year", "Normal cycle"),
        translate("Year", "Spread"),
    ]

    def days(value: float | None) -> str:
        return UNKNOWN if value is None else formats.number(round(value))

    shown = [facts for facts in known if facts.normal is not None][: GROUPS_AT_MOST + 1]
    bars = _bars([(facts.normal or 0, 0) for facts in shown])
    rows = []
    for facts, each in zip(shown, bars, strict=True):
        low, high = facts.spread or (None, None)
        spread = UNKNOWN if low is None else f"{days(low)}–{days(high)}"
        figures = (formats.number(facts.wins), days(facts.median), days(facts.normal), spread)
        rows.append(YearRow(facts.service, figures, each))
    return YearSection(translate("Year", "Cycles"), told, heads, [20, 20, 26, 24], rows)


def _conversion(found: Conversion, formats: Formats) -> YearSection:
    told = translate(
        "Year", "Who entered a stage in the year, and what became of them. No percentages under "
        "five.",
    )  # fmt: skip
    heads = [
        translate("Year", "Entered"),
        translate("Year", "Went on"),
        translate("Year", "Lost"),
        translate("Year", "Elsewhere"),
        translate("Year", "There still"),
    ]
    order = (End.FORWARD, End.LOST, End.ASIDE, End.STILL)
    rows = []
    most = max((entered(found.whole.get(stage, {})) for stage in STAGES), default=0) or 1
    for stage in STAGES:
        ends: Ends = found.whole.get(stage, {})
        count = entered(ends)
        cells = [_share(ends.get(end, 0), count, formats) for end in order]
        bar = (ends.get(End.FORWARD, 0) / most, count / most)
        rows.append(YearRow(stage_name(stage), (formats.number(count), *cells), bar))
    return YearSection(translate("Year", "Conversion"), told, heads, [17, 22, 22, 22, 24], rows)


def _share(number: int, of: int, formats: Formats) -> str:
    if of < CASES:
        return formats.number(number)
    return f"{formats.number(number)} ({formats.percent(number / of)})"

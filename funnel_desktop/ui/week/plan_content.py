"""Gathers the words of the printed week from the document, in the language in force."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from funnel_desktop.document.document import Document
from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, WorkType
from funnel_desktop.funnel.week import Block, side_by_side, week_days
from funnel_desktop.printing.content import (
    BudgetLine,
    Call,
    Labels,
    PlanBlock,
    PlanContent,
    Task,
    TaskGroup,
)
from funnel_desktop.ui.formats import Formats
from funnel_desktop.words import no_next_action, order_badge, work_in_column, work_name

translate = QCoreApplication.translate

Naming = Callable[[str], str]

TASKS_AT_MOST = 60
HOUR = 60


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What the user chose last time; `first` and `last` in hours."""

    initials: bool = False
    hide_values: bool = False
    weekend: bool = False
    first: int = 8
    last: int = 18


def plan_content(
    document: Document,
    monday: date,
    today: date,
    printed: datetime,
    formats: Formats,
    options: PrintOptions,
    paper: str,
) -> PlanContent:
    """Everything the page says about the week of a Monday."""
    figures = document.figures.of(monday, today)
    days = week_days(monday, 1, 7 if options.weekend else 5)
    name = initials if options.initials else str
    tasks = document.board.do_next(today, TASKS_AT_MOST)
    cards = {card.id: card for group in tasks.groups.values() for card in group}
    return PlanContent(
        labels=_labels(),
        week=_week(monday, formats),
        selling=_selling(figures, formats),
        in_play=_in_play(document, today, formats, options),
        budget=tuple(_budget_line(work, figures, formats) for work in PRIORITY),
        days=tuple(formats.weekday_and_day(day) for day in days),
        hours=tuple(_hour(hour, formats) for hour in range(options.first, options.last + 1)),
        first=options.first * HOUR,
        last=options.last * HOUR,
        blocks=tuple(_blocks(document.weeks.week_blocks(monday), days, cards, name)),
        groups=tuple(
            TaskGroup(
                work,
                order_badge(work),
                work_name(work),
                tuple(_task(card, today, formats, name) for card in tasks.groups[work]),
            )
            for work in PRIORITY
        ),
        calls=tuple(_calls(document, tasks.groups.values(), name)),
        legend=tuple((work, work_in_column(work)) for work in PRIORITY),
        printed=_printed(printed, formats),
        page=f"1 / 1 · {paper}",
    )


def initials(name: str) -> str:
    """`Meridian Labs` as `M. L.`, where the page may lie around."""
    return " ".join(f"{word[0]}." for word in name.split() if word)


def _labels() -> Labels:
    return Labels(
        title=translate("Plan", "Week plan"),
        budget=translate("Plan", "Time budget"),
        tasks=translate("Plan", "Do, in this order"),
        calls=translate("Plan", "Calls to make"),
        notes=translate("Plan", "Notes"),
        no_calls=translate("Plan", "No calls planned."),
        more=lambda count: translate("Plan", "+%n more in the program", "", count),
    )


def _week(monday: date, formats: Formats) -> str:
    number = formats.number(monday.isocalendar().week)
    span = week_span(monday, formats)
    return translate("Plan", "{span} · week {number}").format(span=span, number=number)


def week_span(monday: date, formats: Formats) -> str:
    """`11 May – 17 May 2026`."""
    sunday = monday + timedelta(days=6)
    first = formats.day_month(monday) if monday.year == sunday.year else formats.day_full(monday)
    return f"{first} – {formats.day_full(sunday)}"


def _selling(figures: WeekFigures, formats: Formats) -> str:
    selling = formats.hours(figures.minutes)
    if not figures.working:
        return translate("Plan", "Selling: {hours}").format(hours=selling)
    text = translate("Plan", "Selling: {hours} of {all}")
    return text.format(hours=selling, all=formats.hours(figures.working))


def _in_play(document: Document, today: date, formats: Formats, options: PrintOptions) -> str:
    totals = document.board.totals(today)
    count = sum(totals[stage].count for stage in BOARD_STAGES)
    text = translate("Plan", "In play: %n objective(s)", "", count)
    if options.hide_values:
        return text
    value = sum(totals[stage].value for stage in BOARD_STAGES)
    return f"{text}, {formats.money(value)}"


def _budget_line(work: WorkType, figures: WeekFigures, formats: Formats) -> BudgetLine:
    share = figures.chosen[work]
    below = translate("Plan", "{share} %   done: ______ h").format(share=formats.number(share))
    hours = formats.hours(figures.budget[work])
    return BudgetLine(work, order_badge(work), work_in_column(work), hours, share, below)


def _hour(hour: int, formats: Formats) -> str:
    if hour == 24:
        return formats.number(24)
    shown = formats.locale.timeFormat(QLocale.FormatType.ShortFormat)
    if "A" in shown or "a" in shown:
        return formats.locale.toString(QTime(hour, 0), "h AP")
    return formats.number(hour)


def _blocks(
    blocks: Sequence[Block], days: Sequence[date], cards: dict[str, Card], name: Naming
) -> list[PlanBlock]:
    found = []
    for place, day in enumerate(days):
        of_day = [block for block in blocks if block.day == day]
        for block, lane, lanes in side_by_side(of_day):
            title = block_title(block, cards, name)
            found.append(PlanBlock(place, block.start, block.end, block.kind, title, lane, lanes))
    return found


def block_title(block: Block, cards: dict[str, Card], name: Naming = str) -> str:
    """What a block is called: its own title, its client's name, or its kind of work."""
    card = cards.get(block.objective or "")
    if block.title:
        return block.title if card is None or name is str else name(card.client_name)
    if card is not None:
        return name(card.client_name)
    return session_name() if block.kind is None else work_in_column(block.kind)


def session_name() -> str:
    """A block of delivery, outside the budget."""
    return translate("Plan", "Sessions")


def _task(card: Card, today: date, formats: Formats, name: Naming) -> Task:
    action = card.next_action
    if action is None:
        return Task(no_next_action(), name(card.client_name), "")
    presses = action.day is not None and action.day <= today
    day = _task_day(action.day, today, formats)
    return Task(action.what or card.wish, name(card.client_name), day, presses)


def _task_day(day: date | None, today: date, formats: Formats) -> str:
    if day is None:
        return "—"
    return translate("Plan", "late") if day < today else formats.weekday(day)


def _calls(document: Document, groups: Iterable[list[Card]], name: Naming) -> list[Call]:
    found = []
    for cards in groups:
        for card in cards:
            action = card.next_action
            if action is None or action.kind is not ActionKind.CALL or action.person is None:
                continue
            person = document.clients.person(action.person)
            about = " · ".join(part for part in (name(card.client_name), action.question) if part)
            found.append(Call(name(person.name), person.phone, about))
    return found


def _printed(moment: datetime, formats: Formats) -> str:
    clock = formats.locale.toString(
        QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat
    )
    text = translate("Plan", "Printed {day}, {time}")
    return text.format(day=formats.weekday_day_month(moment.date()), time=clock)

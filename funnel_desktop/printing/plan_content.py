"""Gathers what the printed week says from the document, in the language in force."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.document import Document
from funnel_desktop.document.plan_input import PlanInputs
from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.document.work import DoNext
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import BOARD_STAGES, PRIORITY, Stage, WorkType
from funnel_desktop.funnel.week import (
    MINUTES_AN_HOUR,
    Block,
    Span,
    shown_busy,
    side_by_side,
    week_days,
)
from funnel_desktop.language.formats import Formats, in_a_row
from funnel_desktop.language.hiding import is_hiding
from funnel_desktop.language.initials import PageNames
from funnel_desktop.language.week_start import week_start
from funnel_desktop.printing.content import Call, PlanBlock, PlanContent, Task, TaskGroup
from funnel_desktop.printing.plan_words import (
    budget_line,
    busy_title,
    hour_name,
    plan_labels,
    plan_legend,
    printed_at,
    selling_hours,
    week_span,
)
from funnel_desktop.wording.blocks import block_title
from funnel_desktop.wording.conditions import open_short
from funnel_desktop.wording.facts import no_next_action
from funnel_desktop.wording.names import order_badge, work_name

translate = QCoreApplication.translate

TASKS_AT_MOST = 60
LEADS_LOOKED_AT = 12
WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """Options chosen last time; `first` and `last` in hours, the last after the first."""

    initials: bool = False
    hide_values: bool = False
    weekend: bool = False
    first: int = 8
    last: int = 18


class InHand(NamedTuple):
    """A week as it is edited: what the page says of it before the file does; its seven days."""

    figures: WeekFigures
    blocks: Sequence[Block]
    days: list[date]


def usual_options(document: Document) -> PrintOptions:
    """The days and hours that one works, where nothing else was chosen."""
    hours = PlanInputs(document.board, document.weeks, document.figures).hours()
    first = hours.first // MINUTES_AN_HOUR
    last = max(first + 1, -(-hours.last // MINUTES_AN_HOUR))
    return PrintOptions(weekend=len(hours.weekdays) > 5, first=first, last=last)


def plan_content(
    document: Document,
    monday: date,
    today: date,
    printed: datetime,
    formats: Formats,
    options: PrintOptions,
    paper: str,
    draft: InHand | None = None,
) -> PlanContent:
    """Everything the page says about the week of a Monday; as a draft has it where there is one."""
    week = draft or _kept(document, monday, today, formats)
    figures = week.figures
    days = [day for day in week.days if options.weekend or day.isoweekday() <= WORKDAYS]
    names = _names(document, options)
    tasks = document.board.do_next(today, TASKS_AT_MOST)
    blocks = [b for b in week.blocks if _is_shown(b, days, options)]
    busy = [s for s in document.weeks.busy(days[0], days[-1]) if _is_shown(s, days, options)]
    clients = _clients(document, blocks, today)
    beyond = len(week.blocks) - len(blocks)
    return PlanContent(
        labels=plan_labels(),
        week=_week(week.days[0], monday, formats),
        selling=selling_hours(figures, formats),
        in_play=_in_play(document, today, formats, options),
        budget=tuple(budget_line(work, figures, formats) for work in PRIORITY),
        days=tuple(formats.weekday_and_day(day) for day in days),
        hours=tuple(hour_name(hour, formats) for hour in range(options.first, options.last + 1)),
        first=options.first * MINUTES_AN_HOUR,
        last=options.last * MINUTES_AN_HOUR,
        blocks=tuple(_blocks(blocks, busy, days, clients, names)),
        groups=tuple(_groups(document, tasks, today, formats, names)),
        calls=tuple(_calls(document, tasks.groups.values(), today, names)),
        legend=plan_legend(),
        blocks_beyond=beyond,
        printed=printed_at(printed, formats),
        page=f"1 / 1 · {paper}",
    )


def _kept(document: Document, monday: date, today: date, formats: Formats) -> InHand:
    """The week as the file has it, from the day with which the locale or the user begins it."""
    days = week_days(monday, week_start(formats.locale).value)
    blocks = document.weeks.blocks(days[0], days[-1])
    return InHand(document.figures.of(monday, today), blocks, days)


def _is_shown(piece: Block | Span, days: Sequence[date], options: PrintOptions) -> bool:
    first, last = options.first * MINUTES_AN_HOUR, options.last * MINUTES_AN_HOUR
    return piece.day in days and piece.end > first and piece.start < last


def _names(document: Document, options: PrintOptions) -> PageNames:
    """Names to hide wherever they stand: none are asked for where none are hidden."""
    if not options.initials and not is_hiding():
        return PageNames()
    return PageNames(document.clients.all_names(), hidden=True)


def _clients(document: Document, blocks: Iterable[Block], today: date) -> dict[str, str]:
    """The client's name of each objective that has a block."""
    ids = sorted({block.objective for block in blocks if block.objective})
    return {card.id: card.client_name for card in document.board.cards_by_id(ids, today)}


def _week(first: date, monday: date, formats: Formats) -> str:
    number = formats.number(monday.isocalendar().week)
    span = week_span(first, formats)
    return translate("Plan", "{span} · week {number}").format(span=span, number=number)


def _in_play(document: Document, today: date, formats: Formats, options: PrintOptions) -> str:
    totals = document.board.totals(today)
    count = sum(totals[stage].objectives for stage in BOARD_STAGES)
    text = translate("Plan", "In play: %n objective(s)", "", count)
    if options.hide_values or is_hiding():
        return text
    value = sum(totals[stage].value for stage in BOARD_STAGES)
    return f"{text}, {formats.money(value)}"


def _blocks(
    blocks: Sequence[Block],
    busy: Sequence[Span],
    days: Sequence[date],
    clients: dict[str, str],
    names: PageNames,
) -> list[PlanBlock]:
    """Blocks and appointments side by side. Of an appointment nobody knows which of its words are
    names: where initials are asked for, they are of all of them."""
    found = []
    for place, day in enumerate(days):
        pieces: list[Block | Span] = [block for block in blocks if block.day == day]
        pieces += shown_busy(span for span in busy if span.day == day)
        for piece, lane, lanes in side_by_side(pieces):
            if isinstance(piece, Span):
                title, kind = names.of(busy_title(piece)), None
            else:
                kind = piece.kind
                title = names.within(block_title(piece, clients.get(piece.objective or "", "")))
            own = isinstance(piece, Block)
            found.append(PlanBlock(place, piece.start, piece.end, kind, title, lane, lanes, own))
    return found


def title_of(document: Document, block: Block, today: date) -> str:
    """Title of a block on the screen and in other calendars."""
    card = document.board.card(block.objective, today) if block.objective else None
    return block_title(block, card.client_name if card else "")


def titles_of(document: Document, blocks: Sequence[Block], today: date) -> dict[Block, str]:
    """Titles of some blocks, asked for at once."""
    ids = list(dict.fromkeys(block.objective for block in blocks if block.objective))
    names = {card.id: card.client_name for card in document.board.cards_by_id(ids, today)}
    return {block: block_title(block, names.get(block.objective or "", "")) for block in blocks}


def _groups(
    document: Document, asked: DoNext, today: date, formats: Formats, names: PageNames
) -> Iterator[TaskGroup]:
    for work in PRIORITY:
        tasks = [_task(card, today, formats, names) for card in asked.groups[work]]
        further = asked.counts[work] - len(tasks)
        if work is WorkType.PROSPECTING and asked.leads:
            tasks.append(_choosing(document, asked.leads, today, names))
        yield TaskGroup(work, order_badge(work), work_name(work), tuple(tasks), further)


def _choosing(document: Document, count: int, today: date, names: PageNames) -> Task:
    """One line for the leads that wait, the best of them named (METHOD.md, *Priorities*)."""
    best = document.board.cards(Stage.UNIVERSE, today, 0, LEADS_LOOKED_AT)
    waiting = [names.of(card.client_name) for card in best if card.next_action is None]
    what = translate("Plan", "Choose %n from the universe", "", count)
    return Task(what, ", ".join(waiting[:count]), "", presses=True)


def _task(card: Card, today: date, formats: Formats, names: PageNames) -> Task:
    action, client = card.next_action, _whose(card, names)
    if action is None:
        return Task(no_next_action(), client, "")
    presses = action.day is not None and action.day <= today
    day = _task_day(action.day, today, formats)
    return Task(names.within(action.what or card.wish), client, day, presses)


def _whose(card: Card, names: PageNames) -> str:
    """The client, and how many conditions are open where the card is marked for it."""
    mark, client = card.standing.mark, names.of(card.client_name)
    return in_a_row((client, open_short(len(mark.open)) if mark else ""))


def _task_day(day: date | None, today: date, formats: Formats) -> str:
    if day is None:
        return "—"
    return translate("Plan", "late") if day < today else formats.weekday(day)


def _calls(
    document: Document, groups: Iterable[list[Card]], today: date, names: PageNames
) -> list[Call]:
    found = []
    for cards in groups:
        for card in cards:
            action = card.next_action
            if action is None or action.kind is not ActionKind.CALL:
                continue
            at = document.objectives.get(card.id, today).client
            who, phone = document.clients.whom_to_call(at, action.person)
            client, question = names.of(card.client_name), names.within(action.question)
            about = in_a_row((client, question))
            found.append(Call(names.of(who), phone, about))
    return found

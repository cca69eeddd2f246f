"""Sets time aside for objectives: where they are dropped, or where there is time in the week."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.plan_input import MINUTES_OF_AN_ACTION, PlanInputs
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.free_time import Piece, first_place, free_pieces
from funnel_desktop.funnel.stages import WORK_OF, WorkType
from funnel_desktop.funnel.time_budget import PROTECTED_MINUTES
from funnel_desktop.funnel.week import GRID, MINUTES_A_DAY, Block, monday_of
from funnel_desktop.ui.screens.week.block_times import times
from funnel_desktop.ui.screens.week.moment import minute_of
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

MINUTES_OF_A_DROP = 60
WEEKS_LOOKED_AT = 4


def blocks_for(session: Session, objectives: Iterable[str], day: date, start: int) -> list[Block]:
    """A block for each objective, one after the other from a moment on."""
    wanted: list[Block] = []
    for card in session.document.board.cards_by_id(list(objectives), session.today):
        length = _length(card) or MINUTES_OF_A_DROP
        begin = min(wanted[-1].end if wanted else start, MINUTES_A_DAY - length)
        wanted.append(_block(card, day, begin, length))
    return wanted


def put_in_week(session: Session, objective: str) -> None:
    """Set time aside for an objective's next action: at its appointment, on or before its day,
    else as soon as there is time; one step, said with the way back."""
    card = session.document.board.card(objective, session.today)
    block = None if card is None else _place(session, card)
    if block is None:
        session.failed.emit(translate("Week", "No free time in the coming weeks."))
    elif session.do(lambda: session.document.weeks.add_block(block)):
        said = translate("Week", "Added to the week: {day}, {times}.")
        day = session.formats.weekday_day_month(block.day)
        session.say(said.format(day=day, times=times(block)))


def put_prospecting(session: Session, minutes: int, until: date) -> None:
    """Set prospecting aside in each week until a day, as soon as there is time; one step, said
    with the way back.

    Half a day at most in one piece: what is longer is not done week after week.
    """
    length = max(GRID, min(minutes, PROTECTED_MINUTES) // GRID * GRID)
    places = (first_place(pieces, length, None) for pieces in _free_weeks(session))
    found = next(filter(None, places), None)
    if found is None:
        session.failed.emit(translate("Week", "No free time in the coming weeks."))
        return
    day, start = found
    block = Block("", day, start, length, WorkType.PROSPECTING, every=1, until=max(day, until))
    if session.do(lambda: session.document.weeks.add_block(block)):
        said = translate("Week", "Prospecting each week until {until}: {day}, {times}.")
        write = session.formats
        session.say(
            said.format(until=write.day_full(until), day=write.weekday(day), times=times(block))
        )


def _place(session: Session, card: Card) -> Block | None:
    action, length = card.next_action, _length(card) or MINUTES_OF_AN_ACTION
    day = action.day if action and action.day and action.day >= session.today else None
    if action and action.time and day:
        start = min(action.time.hour * 60 + action.time.minute, MINUTES_A_DAY - length)
        return _block(card, day, start, length)
    for pieces in _free_weeks(session):
        place = first_place(pieces, length, day)
        if place is not None:
            return _block(card, *place, length)
    return None


def _free_weeks(session: Session) -> Iterator[list[Piece]]:
    """The free time of this week, then of the next ones."""
    monday = monday_of(session.today)
    for week in range(WEEKS_LOOKED_AT):
        yield free_time(session, monday + timedelta(weeks=week))


def free_time(session: Session, monday: date) -> list[Piece]:
    """What is free in the week of a Monday, from now on."""
    document, today = session.document, session.today
    inputs = PlanInputs(document.board, document.weeks, document.figures)
    asked = inputs.of(monday, today, minute_of(today))
    return free_pieces(asked.days, asked.hours, asked.placed, asked.busy, asked.now)


def _length(card: Card) -> int | None:
    return card.next_action.minutes if card.next_action else None


def _block(card: Card, day: date, start: int, length: int) -> Block:
    title = card.next_action.what if card.next_action else ""
    return Block("", day, start, length, WORK_OF[card.stage], title, card.id)

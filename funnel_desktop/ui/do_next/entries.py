"""What *Do next* shows, as plain rows: headings, things to do, and what is folded away."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.board import DoNext
from funnel_desktop.document.week_figures import WeekHours
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.ui.formats import Formats
from funnel_desktop.words import days_late_short, no_date, no_next_action, work_name

translate = QCoreApplication.translate

ROWS_A_GROUP = 4
MANY_ROWS = 50
"""An opened group shows so many; nobody does more in a day."""


class Kind(Enum):
    """How a row is painted and what a click on it does."""

    HEADING = auto()
    WORK = auto()
    MORE = auto()
    EMPTY = auto()


class When(Enum):
    """What the day of a next action means today."""

    LATE = auto()
    TODAY = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the list."""

    kind: Kind
    work: WorkType
    text: str
    detail: str = ""
    day: str = ""
    when: When = When.LATER
    card: Card | None = None


def entries(
    asked: DoNext, today: date, formats: Formats, opened: Collection[WorkType], hours: WeekHours
) -> list[Entry]:
    """The rows in the method's fixed order (METHOD.md, *Priorities*), four a group at first."""
    rows: list[Entry] = []
    for work in PRIORITY:
        cards = asked.groups[work][: MANY_ROWS if work in opened else ROWS_A_GROUP]
        left, when = _hours_left(work, hours, formats)
        rows.append(Entry(Kind.HEADING, work, work_name(work), day=left, when=when))
        rows += [_entry(card, work, today, formats) for card in cards]
        if not cards:
            rows.append(Entry(Kind.EMPTY, work, nothing_in(work)))
        elif asked.counts[work] > len(cards) and work not in opened:
            rows.append(Entry(Kind.MORE, work, show_more(asked.counts[work] - len(cards))))
    return rows


def _entry(card: Card, work: WorkType, today: date, formats: Formats) -> Entry:
    action = card.next_action
    text = (action.what or card.wish or card.client_name) if action else no_next_action()
    parts = [card.client_name]
    if action and action.minutes:
        parts.append(translate("DoNext", "{n} min").format(n=formats.number(action.minutes)))
    elif card.next_person_name:
        parts.append(card.next_person_name)
    day = action.day if action else None
    written = _day_text(action is not None, day, today, formats)
    return Entry(Kind.WORK, work, text, " · ".join(parts), written, _when(day, today), card)


def _day_text(planned: bool, day: date | None, today: date, formats: Formats) -> str:
    if day is None:
        return no_date() if planned else ""
    late = (today - day).days
    return days_late_short(late) if late > 0 else formats.day_short(day, today)


def _when(day: date | None, today: date) -> When:
    if day is None or day > today:
        return When.LATER
    return When.TODAY if day == today else When.LATE


def _hours_left(work: WorkType, hours: WeekHours, formats: Formats) -> tuple[str, When]:
    """What the week still wants of a kind of work; prospecting that has nothing planned says so
    (METHOD.md, *Time*)."""
    budget = hours.of(work)
    if budget is None or hours.away:
        return "", When.LATER
    missing = max(0, budget - hours.done[work])
    if work is WorkType.PROSPECTING and not hours.ahead[work] and missing:
        return translate("DoNext", "none planned"), When.LATE
    left = formats.hours(missing)
    return translate("DoNext", "{hours} left").format(hours=left), When.LATER


def nothing_in(work: WorkType) -> str:
    """What will appear in a group that is empty."""
    return {
        WorkType.CLOSING: translate("DoNext", "What stands in Best Few will appear here."),
        WorkType.PROSPECTING: translate("DoNext", "Prospects and planned leads will appear here."),
        WorkType.COVERING: translate("DoNext", "What stands in the funnel will appear here."),
    }[work]


def show_more(hidden: int) -> str:
    """The row that opens a group."""
    return translate("DoNext", "Show %n more", "", min(hidden, MANY_ROWS))

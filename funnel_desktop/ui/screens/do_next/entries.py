"""What *Do next* shows, as plain rows: headings, things to do, and what is folded away."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import chain

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.activities import DoneWork
from funnel_desktop.document.week_figures import WeekHours
from funnel_desktop.document.work import DoNext
from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.funnel.objective import ActionKind, ticked_minutes
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType
from funnel_desktop.language.formats import Formats, formats, in_a_row
from funnel_desktop.ui.records.of_cards import OfCards
from funnel_desktop.wording.facts import days_late_short, no_date, no_next_action, quiet_days
from funnel_desktop.wording.names import activity_kind_name, work_name

translate = QCoreApplication.translate

ROWS_A_GROUP = 4
DONE_ROWS = 2
"""So many of what was done today stay in sight, the newest."""
MANY_ROWS = 50
"""An opened group shows so many; nobody does more in a day."""


class EntryKind(Enum):
    """How a row is painted and what a click on it does."""

    HEADING = auto()
    WORK = auto()
    CHOOSE = auto()
    DRY = auto()
    DONE = auto()
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

    kind: EntryKind
    work: WorkType
    text: str
    detail: str = ""
    minutes: int | None = None
    """What the tick counts, or has counted; None where there is nothing to tick."""
    day: str = ""
    when: When = When.LATER
    card: Card | None = None
    done: DoneWork | None = None


Known = OfCards[[WorkType, date, Formats], Entry]


@dataclass(frozen=True)
class Shown:
    """What the list shows: what there is to do, `done` today, the week's `hours`, the names of
    the best `leads` to choose, and that the funnel runs `dry`, if it does."""

    asked: DoNext
    hours: WeekHours
    done: Sequence[DoneWork] = ()
    leads: Sequence[str] = ()
    dry: str = ""


def entries(
    shown: Shown, today: date, formats: Formats, opened: Collection[WorkType], known: Known
) -> list[Entry]:
    """The rows in the method's fixed order (METHOD.md, *Priorities*), four a group at first.

    `known` has the rows of cards that were shown before.
    """
    groups = [_group(work, shown, today, formats, work in opened, known) for work in PRIORITY]
    return list(chain.from_iterable(groups))


def _group(
    work: WorkType, shown: Shown, today: date, formats: Formats, is_open: bool, known: Known
) -> list[Entry]:
    cards = shown.asked.groups[work][: MANY_ROWS if is_open else ROWS_A_GROUP]
    hidden = shown.asked.counts[work] - len(cards)
    is_choosing = work is WorkType.PROSPECTING and shown.asked.leads > 0
    left, when = _hours_left(work, shown.hours, formats)
    rows = [Entry(EntryKind.HEADING, work, work_name(work), day=left, when=when)]
    if shown.dry and work is WorkType.PROSPECTING:
        rows.append(Entry(EntryKind.DRY, work, shown.dry, translate("DoNext", "Plan prospecting")))
    done = [_done(done) for done in shown.done if done.work_type is work]
    rows += done[-DONE_ROWS:]
    rows += [known.of(card, work, today, formats) for card in cards]
    if is_choosing:
        rows.append(_choosing(shown))
    elif not cards:
        rows.append(Entry(EntryKind.EMPTY, work, nothing_in(work)))
    if hidden > 0 and not is_open:
        rows.append(Entry(EntryKind.MORE, work, show_more(hidden)))
    return rows


def entry_of(card: Card, work: WorkType, today: date, formats: Formats) -> Entry:
    """Return the row of a card, in the language in force."""
    action = card.next_action
    text = (action.what or card.wish or card.client_name) if action else no_next_action()
    day = action.day if action else None
    written = _day_text(action is not None, day, today, formats)
    detail = in_a_row(_detail_parts(card, today, formats))
    minutes = ticked_minutes(action.kind, action.minutes) if action else None
    return Entry(EntryKind.WORK, work, text, detail, minutes, written, _when(day, today), card)


def _done(done: DoneWork) -> Entry:
    text = done.note or activity_kind_name(done.kind)
    said = translate("DoNext", "Done")
    return Entry(
        EntryKind.DONE, done.work_type, text, done.client_name, done.minutes, day=said, done=done
    )


def _choosing(shown: Shown) -> Entry:
    text = translate("DoNext", "Choose %n lead(s)", "", shown.asked.leads)
    best = translate("DoNext", "Best first: {names}").format(names=", ".join(shown.leads))
    detail = best if shown.leads else ""
    return Entry(EntryKind.CHOOSE, WorkType.PROSPECTING, text, detail)


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
        return translate("DoNext", "no time planned"), When.LATE
    left = formats.hours(missing)
    return translate("DoNext", "{hours} left").format(hours=left), When.LATER


def minutes_text(entry: Entry) -> str:
    """`15 min`, as it stands beside a tick; empty where there is none."""
    if entry.minutes is None:
        return ""
    return translate("DoNext", "{n} min").format(n=formats().number(entry.minutes))


def nothing_in(work: WorkType) -> str:
    """What will appear in a group that is empty."""
    return {
        WorkType.CLOSING: translate("DoNext", "Your Best Few will appear here."),
        WorkType.PROSPECTING: translate("DoNext", "Prospects and planned leads will appear here."),
        WorkType.COVERING: translate("DoNext", "Objectives in the funnel will appear here."),
    }[work]


def show_more(hidden: int) -> str:
    """The row that opens a group."""
    return translate("DoNext", "Show %n more", "", min(hidden, MANY_ROWS))


def _detail_parts(card: Card, today: date, formats: Formats) -> Iterator[str]:
    """The number to call and the client; or the client and one thing more: that nothing was heard
    for long, with whom, or how many influences are covered."""
    action, quiet = card.next_action, card_marks(card, today).quiet
    if action and action.kind is ActionKind.CALL and card.next_person_phone:
        yield card.next_person_phone
        yield card.client_name
        return
    yield card.client_name
    if quiet:
        yield quiet_days(quiet)
    elif card.next_person_name and card.next_person_name != card.client_name:
        yield card.next_person_name
    elif card.stage is Stage.IN and card.standing.influences:
        text = translate("DoNext", "{covered} of {all} influences")
        covered, all_ = map(formats.number, (card.standing.covered, card.standing.influences))
        yield text.format(covered=covered, all=all_)

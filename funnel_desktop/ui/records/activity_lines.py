"""What happened to an objective, newest first, as lines to show: no widgets here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.activities import Activity
from funnel_desktop.document.moving import RecordedMove
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.records.reasons import reason_words
from funnel_desktop.ui.records.record import Record
from funnel_desktop.wording.names import activity_kind_name, outcome_name, stage_name

translate = QCoreApplication.translate

_ICONS = {
    "call": "call",
    "email": "email",
    "meeting": "meeting",
    "note": "note",
    "write": "write",
    "other": "other",
    "work": "clock",
    "session": "clock",
    Outcome.WON: "won",
    Outcome.LOST: "lost",
    Outcome.PARKED: "parked",
}


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One thing that happened; `activity` is the id of one that can be deleted again."""

    day: date
    icon: str
    title: str
    detail: str
    activity: str | None = None

    @property
    def spoken(self) -> str:
        """Title and detail, for a screen reader."""
        return f"{self.title}. {self.detail}" if self.detail else self.title


def activity_lines(record: Record) -> list[ActivityLine]:
    """Activities, moves and the first contact of an objective, newest first."""
    first = record.objective.first_contact
    contacts = [] if first is None else [(first, record.objective.source)]
    return lines_of(record.activities, record.moves, contacts, record.today)


def lines_of(
    activities: Iterable[Activity],
    moves: Iterable[RecordedMove],
    contacts: Iterable[tuple[date, str]],
    today: date,
) -> list[ActivityLine]:
    """The same of whatever happened; `contacts` are days of first contact and their sources."""
    lines = [_of_activity(activity, today) for activity in activities]
    lines += [_of_move(move, today) for move in moves]
    title = translate("Activity", "First contact")
    lines += [
        ActivityLine(day, "person", title, _detail(day, today, source)) for day, source in contacts
    ]
    return sorted(lines, key=lambda line: line.day, reverse=True)


def _of_activity(activity: Activity, today: date) -> ActivityLine:
    title = _title(activity.kind, activity.person_name)
    note = activity.note
    if activity.kind in ("note", "write", "other") and note:
        title, note = note, ""
    if activity.minutes:
        title = translate("Activity", "{what}, {minutes} min").format(
            what=title, minutes=formats().number(activity.minutes)
        )
    detail = _detail(activity.day, today, note)
    return ActivityLine(activity.day, _ICONS[activity.kind], title, detail, activity.id)


def _title(kind: str, person: str) -> str:
    if not person:
        return activity_kind_name(kind)
    sentences = {
        "call": translate("Activity", "Called {person}"),
        "email": translate("Activity", "Wrote to {person}"),
        "meeting": translate("Activity", "Met {person}"),
    }
    plain = translate("Activity", "{kind}, {person}")
    return sentences.get(kind, plain).format(kind=activity_kind_name(kind), person=person)


def _of_move(move: RecordedMove, today: date) -> ActivityLine:
    if isinstance(move.target, Stage):
        title = translate("Activity", "Moved to {stage}").format(stage=stage_name(move.target))
        return ActivityLine(move.day, "move", title, _detail(move.day, today, move.because))
    reason = reason_words(move.because) if move.target is Outcome.LOST else move.because
    title = outcome_name(move.target)
    return ActivityLine(move.day, _ICONS[move.target], title, _detail(move.day, today, reason))


def _detail(day: date, today: date, more: str) -> str:
    said = formats().weekday_day_month(day)
    shown = said if day.year == today.year else formats().day_full(day)
    if day == UNKNOWN_DAY:
        shown = translate("Activity", "Day unknown")
    if not more:
        return shown
    return translate("Activity", "{day} · {more}").format(day=shown, more=more)

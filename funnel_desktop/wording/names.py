"""Names of things (DESIGN.md section 7)."""

from collections.abc import Iterator, Mapping
from typing import Any

from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

_STAGES = {
    Stage.UNIVERSE: QT_TRANSLATE_NOOP("Words", "Universe"),
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "Above the Funnel"),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "In the Funnel"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Words", "Best Few"),
}
_STAGES_SHORT = {
    Stage.UNIVERSE: QT_TRANSLATE_NOOP("Words", "Universe"),
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "Above"),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "In"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Words", "Best Few"),
}
_STAGE_ENTRIES = {
    Stage.UNIVERSE: QT_TRANSLATE_NOOP("Words", "anyone could conceivably buy."),
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "what you know suggests a fit."),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "a contract has been found possible."),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP(
        "Words", "almost no luck or doubt is left, and closing takes under half a normal cycle."
    ),
}
_STAGE_WORK = {
    Stage.UNIVERSE: QT_TRANSLATE_NOOP("Words", "compare with your ideal client"),
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "qualify: talk to one buying influence"),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "find and cover every buying influence"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Words", "final approval and signature"),
}
_WORK = {
    WorkType.CLOSING: QT_TRANSLATE_NOOP("Words", "Close Best Few"),
    WorkType.PROSPECTING: QT_TRANSLATE_NOOP("Words", "Prospect and qualify"),
    WorkType.COVERING: QT_TRANSLATE_NOOP("Words", "Work the funnel"),
}
_WORK_IN_COLUMN = {
    WorkType.CLOSING: QT_TRANSLATE_NOOP("Words", "Close"),
    WorkType.PROSPECTING: QT_TRANSLATE_NOOP("Words", "Prospect and qualify"),
    WorkType.COVERING: QT_TRANSLATE_NOOP("Words", "Cover the influences"),
}
_ORDER = {
    WorkType.CLOSING: QT_TRANSLATE_NOOP("Words", "1st"),
    WorkType.PROSPECTING: QT_TRANSLATE_NOOP("Words", "2nd"),
    WorkType.COVERING: QT_TRANSLATE_NOOP("Words", "3rd"),
}
_OUTCOMES = {
    Outcome.WON: QT_TRANSLATE_NOOP("Words", "Won"),
    Outcome.LOST: QT_TRANSLATE_NOOP("Words", "Lost"),
    Outcome.PARKED: QT_TRANSLATE_NOOP("Words", "Parked"),
}
_ACTION_KINDS = {
    ActionKind.CALL: QT_TRANSLATE_NOOP("Words", "Call"),
    ActionKind.EMAIL: QT_TRANSLATE_NOOP("Words", "Email"),
    ActionKind.MEETING: QT_TRANSLATE_NOOP("Words", "Meeting"),
    ActionKind.WRITE: QT_TRANSLATE_NOOP("Words", "Write"),
    ActionKind.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
_ACTIVITY_KINDS = {
    "call": QT_TRANSLATE_NOOP("Words", "Call"),
    "email": QT_TRANSLATE_NOOP("Words", "Email"),
    "meeting": QT_TRANSLATE_NOOP("Words", "Meeting"),
    "write": QT_TRANSLATE_NOOP("Words", "Write"),
    "note": QT_TRANSLATE_NOOP("Words", "Note"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
    "work": QT_TRANSLATE_NOOP("Words", "Hours"),
    "session": QT_TRANSLATE_NOOP("Words", "Session"),
}
_LOST_REASONS = {
    "price": QT_TRANSLATE_NOOP("Words", "Price"),
    "timing": QT_TRANSLATE_NOOP("Words", "Timing"),
    "competitor": QT_TRANSLATE_NOOP("Words", "Somebody else"),
    "alone": QT_TRANSLATE_NOOP("Words", "They do it themselves"),
    "nothing": QT_TRANSLATE_NOOP("Words", "They do nothing"),
    "no_need": QT_TRANSLATE_NOOP("Words", "No need"),
    "no_answer": QT_TRANSLATE_NOOP("Words", "No answer"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
_POSITIONS = {
    -3: QT_TRANSLATE_NOOP("Words", "Panic"),
    -2: QT_TRANSLATE_NOOP("Words", "Worried"),
    -1: QT_TRANSLATE_NOOP("Words", "Uneasy"),
    0: QT_TRANSLATE_NOOP("Words", "Neutral"),
    1: QT_TRANSLATE_NOOP("Words", "At ease"),
    2: QT_TRANSLATE_NOOP("Words", "Confident"),
    3: QT_TRANSLATE_NOOP("Words", "Euphoric"),
}
_FIELDS = {
    "client": QT_TRANSLATE_NOOP("Words", "Client"),
    "wish": QT_TRANSLATE_NOOP("Words", "What they would buy"),
    "service": QT_TRANSLATE_NOOP("Words", "Service"),
    "value": QT_TRANSLATE_NOOP("Words", "Value"),
    "first_contact": QT_TRANSLATE_NOOP("Words", "First contact"),
    "expected": QT_TRANSLATE_NOOP("Words", "Expected close"),
    "source": QT_TRANSLATE_NOOP("Words", "Source"),
    "source_person": QT_TRANSLATE_NOOP("Words", "Referred by"),
    "competition": QT_TRANSLATE_NOOP("Words", "Competition"),
    "position": QT_TRANSLATE_NOOP("Words", "Position"),
    "notes": QT_TRANSLATE_NOOP("Words", "Notes"),
    "note": QT_TRANSLATE_NOOP("Words", "Note"),
    "stage": QT_TRANSLATE_NOOP("Words", "Stage"),
    "place": QT_TRANSLATE_NOOP("Words", "Place"),
    "outcome": QT_TRANSLATE_NOOP("Words", "Outcome"),
    "outcome_value": QT_TRANSLATE_NOOP("Words", "Agreed value"),
    "outcome_reason": QT_TRANSLATE_NOOP("Words", "Reason"),
    "outcome_day": QT_TRANSLATE_NOOP("Words", "Closed on"),
    "snoozed_until": QT_TRANSLATE_NOOP("Words", "Put off until"),
    "parked_until": QT_TRANSLATE_NOOP("Words", "Parked until"),
    "until": QT_TRANSLATE_NOOP("Words", "Day to look again"),
    "condition": QT_TRANSLATE_NOOP("Words", "Condition"),
    "next_date": QT_TRANSLATE_NOOP("Words", "Day"),
    "next_action": QT_TRANSLATE_NOOP("Words", "Next action"),
    "what": QT_TRANSLATE_NOOP("Words", "Next action"),
    "day": QT_TRANSLATE_NOOP("Words", "Day"),
    "time": QT_TRANSLATE_NOOP("Words", "Time"),
    "minutes": QT_TRANSLATE_NOOP("Words", "Minutes"),
    "question": QT_TRANSLATE_NOOP("Words", "The one question to ask"),
    "person": QT_TRANSLATE_NOOP("Words", "Person"),
    "name": QT_TRANSLATE_NOOP("Words", "Name"),
    "kind": QT_TRANSLATE_NOOP("Words", "Kind"),
    "sector": QT_TRANSLATE_NOOP("Words", "Line of business"),
    "size": QT_TRANSLATE_NOOP("Words", "Size"),
    "revenue": QT_TRANSLATE_NOOP("Words", "Revenue a year"),
    "distance": QT_TRANSLATE_NOOP("Words", "Distance"),
    "hourly_budget": QT_TRANSLATE_NOOP("Words", "Hourly budget"),
    "age": QT_TRANSLATE_NOOP("Words", "Age"),
    "birthday": QT_TRANSLATE_NOOP("Words", "Birthday"),
    "weight": QT_TRANSLATE_NOOP("Words", "Weight"),
    "score": QT_TRANSLATE_NOOP("Words", "Score"),
    "line": QT_TRANSLATE_NOOP("Words", "Line"),
    "trait": QT_TRANSLATE_NOOP("Words", "Trait"),
    "profile": QT_TRANSLATE_NOOP("Words", "Profile"),
    "problem": QT_TRANSLATE_NOOP("Words", "Usual problem"),
    "answer": QT_TRANSLATE_NOOP("Words", "Prepared answer"),
    "kept_because": QT_TRANSLATE_NOOP("Words", "Kept because"),
    "job_title": QT_TRANSLATE_NOOP("Words", "Job title"),
    "email": QT_TRANSLATE_NOOP("Words", "Email"),
    "phone": QT_TRANSLATE_NOOP("Words", "Phone"),
    "roles": QT_TRANSLATE_NOOP("Words", "Role"),
    "degree": QT_TRANSLATE_NOOP("Words", "Degree"),
    "mode": QT_TRANSLATE_NOOP("Words", "Mode"),
    "rating": QT_TRANSLATE_NOOP("Words", "Rating"),
    "met": QT_TRANSLATE_NOOP("Words", "Met"),
    "personal_win": QT_TRANSLATE_NOOP("Words", "Their personal win"),
    "result": QT_TRANSLATE_NOOP("Words", "Result they need"),
    "covered": QT_TRANSLATE_NOOP("Words", "Covered"),
    "details": QT_TRANSLATE_NOOP("Words", "Details"),
    "default_value": QT_TRANSLATE_NOOP("Words", "Usual value"),
    "estimated_cycle": QT_TRANSLATE_NOOP("Words", "Estimated cycle"),
    "audience": QT_TRANSLATE_NOOP("Words", "For"),
    "paid_over": QT_TRANSLATE_NOOP("Words", "Paid over"),
    "currency": QT_TRANSLATE_NOOP("Words", "Currency"),
    "wanted_wins_a_month": QT_TRANSLATE_NOOP("Words", "Wanted wins a month"),
    "needed_income_a_month": QT_TRANSLATE_NOOP("Words", "Needed income a month"),
    "working_hours_a_week": QT_TRANSLATE_NOOP("Words", "Working hours a week"),
    "letters": QT_TRANSLATE_NOOP("Words", "Letters"),
}


def stage_name(stage: Stage) -> str:
    """`Above the Funnel`."""
    return translate("Words", _STAGES[stage])


def stage_short(stage: Stage) -> str:
    """`Above`, where there is little room and the slice mark stands beside it."""
    return translate("Words", _STAGES_SHORT[stage])


def stage_entry(stage: Stage) -> str:
    """Return what follows `entry_label()`: when an objective enters the stage."""
    return translate("Words", _STAGE_ENTRIES[stage])


def stage_work(stage: Stage) -> str:
    """Return what follows `work_label()`: the work there."""
    return translate("Words", _STAGE_WORK[stage])


def entry_label() -> str:
    """The bold beginning of an empty column's first sentence."""
    return translate("Words", "Enters when")


def work_label() -> str:
    """The bold beginning of an empty column's second sentence."""
    return translate("Words", "Your work")


def work_name(work: WorkType) -> str:
    """`Close Best Few`: as a group of *Do next* is called."""
    return translate("Words", _WORK[work])


def work_in_column(work: WorkType) -> str:
    """`Close`: as the work is called under its stage's name."""
    return translate("Words", _WORK_IN_COLUMN[work])


def order_badge(work: WorkType) -> str:
    """`1st`: what comes first is never the same as how much time it gets."""
    return translate("Words", _ORDER[work])


def outcome_name(outcome: Outcome) -> str:
    """`Won`."""
    return translate("Words", _OUTCOMES[outcome])


def place_name(place: Stage | Outcome) -> str:
    """`Above the Funnel` or `Won`."""
    return stage_name(place) if isinstance(place, Stage) else outcome_name(place)


def action_kind_name(kind: ActionKind) -> str:
    """`Meeting`."""
    return translate("Words", _ACTION_KINDS[kind])


def activity_kind_name(kind: str) -> str:
    """`Note`; `kind` as the document keeps it."""
    return translate("Words", _ACTIVITY_KINDS.get(kind, kind))


def lost_reason_name(reason: str) -> str:
    """`No answer`; `reason` is a key of LOST_REASONS."""
    return translate("Words", _LOST_REASONS[reason])


def position_name(position: int) -> str:
    """`Confident (+2)`: how one feels about an objective, from -3 to +3."""
    sign = "+" if position > 0 else "−" if position < 0 else ""
    return f"{translate('Words', _POSITIONS[position])} ({sign}{abs(position)})"


def audience_name(audience: str) -> str:
    """Return whom a service is for; `audience` as document/services.py has it."""
    names = {
        "private": translate("Words", "Individuals"),
        "organisation": translate("Words", "Organisations"),
    }
    return names[audience]


def field_name(field: str) -> str:
    """`Expected close`; a field that has no name of its own is called by its key."""
    return translate("Words", _FIELDS[field]) if field in _FIELDS else field


def all_names() -> Iterator[str]:
    """Yield everything that the method and its fields are called here, in words."""
    tables: tuple[Mapping[Any, str], ...] = (
        _STAGES,
        _STAGES_SHORT,
        _STAGE_ENTRIES,
        _STAGE_WORK,
        _WORK,
        _WORK_IN_COLUMN,
        _ORDER,
        _OUTCOMES,
        _ACTION_KINDS,
        _ACTIVITY_KINDS,
        _LOST_REASONS,
        _FIELDS,
    )
    for table in tables:
        yield from (translate("Words", words) for words in table.values())

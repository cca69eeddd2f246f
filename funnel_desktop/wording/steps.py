"""Sentences for what was done: in the toast, the Edit menu, the history and on the command line."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from funnel_desktop.document.judgements import WITHDRAWN
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.wording.belongings import deleted_with
from funnel_desktop.wording.conditions import judged_name
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.names import activity_kind_name, field_name, stage_name

if TYPE_CHECKING:
    from funnel_desktop.document.changes import Step
from funnel_desktop.wording.voice import translate

_STEPS = {
    "add": QT_TRANSLATE_NOOP("Words", "{client} added to {stage}."),
    "move": QT_TRANSLATE_NOOP("Words", "{client} moved to {stage}."),
    "place": QT_TRANSLATE_NOOP("Words", "{client} moved within its column."),
    "reopen": QT_TRANSLATE_NOOP("Words", "{client} is back in {stage}."),
    "outcome_won": QT_TRANSLATE_NOOP("Words", "{client} marked as won."),
    "outcome_lost": QT_TRANSLATE_NOOP("Words", "{client} marked as lost."),
    "outcome_parked": QT_TRANSLATE_NOOP("Words", "{client} parked."),
    "look_again": QT_TRANSLATE_NOOP("Words", "{client}: reminder to look again added."),
    "delete": QT_TRANSLATE_NOOP("Words", "{client} deleted."),
    "edit": QT_TRANSLATE_NOOP("Words", "{client} changed."),
    "edit_field": QT_TRANSLATE_NOOP("Words", "{client}: {field} changed."),
    "set_next_action": QT_TRANSLATE_NOOP("Words", "{client}: next action set."),
    "snooze": QT_TRANSLATE_NOOP("Words", "{client} put off."),
    "set_position": QT_TRANSLATE_NOOP("Words", "{client}: position set."),
    "sort_here": QT_TRANSLATE_NOOP("Words", "{client} is here still."),
    "sort_back": QT_TRANSLATE_NOOP("Words", "{client} moved back a stage."),
    "take_back": QT_TRANSLATE_NOOP("Words", "{client} is as before."),
    "ask_source": QT_TRANSLATE_NOOP("Words", "{client} asked for a referral or a renewal."),
    "log_activity": QT_TRANSLATE_NOOP("Words", "{client}: {kind} logged."),
    "log_hours": QT_TRANSLATE_NOOP("Words", "Hours logged."),
    "delete_activity": QT_TRANSLATE_NOOP("Words", "{client}: activity deleted."),
    "delete_hours": QT_TRANSLATE_NOOP("Words", "Hours deleted."),
    "rename_client": QT_TRANSLATE_NOOP("Words", "{client} renamed."),
    "edit_client": QT_TRANSLATE_NOOP("Words", "{client}: {field} changed."),
    "delete_clients": QT_TRANSLATE_NOOP("Words", "Client {client} deleted."),
    "forget": QT_TRANSLATE_NOOP("Words", "A client was forgotten."),
    "merge_clients": QT_TRANSLATE_NOOP("Words", "{other} merged into {client}."),
    "add_person": QT_TRANSLATE_NOOP("Words", "{person} added to {client}."),
    "edit_person": QT_TRANSLATE_NOOP("Words", "{person}: {field} changed."),
    "delete_person": QT_TRANSLATE_NOOP("Words", "{person} deleted."),
    "add_influence": QT_TRANSLATE_NOOP(
        "Words", "{client}: {person} added to the buying influences."
    ),
    "edit_influence": QT_TRANSLATE_NOOP("Words", "{person}: {field} changed."),
    "remove_influence": QT_TRANSLATE_NOOP("Words", "{person} removed from the buying influences."),
    "place_influence": QT_TRANSLATE_NOOP("Words", "{person} moved."),
    "add_flag": QT_TRANSLATE_NOOP("Words", "{client}: “{words}” added."),
    "edit_flag": QT_TRANSLATE_NOOP("Words", "{client}: “{words}” changed."),
    "remove_flag": QT_TRANSLATE_NOOP("Words", "{client}: “{words}” removed."),
    "add_service": QT_TRANSLATE_NOOP("Words", "Service {service} added."),
    "say_what_is_sold": QT_TRANSLATE_NOOP("Words", "What you sell, and how much, is set."),
    "edit_service": QT_TRANSLATE_NOOP("Words", "Service {service}: {field} changed."),
    "delete_service": QT_TRANSLATE_NOOP("Words", "Service {service} deleted."),
    "place_service": QT_TRANSLATE_NOOP("Words", "Service {service} moved."),
    "add_profile": QT_TRANSLATE_NOOP("Words", "Profile {profile} added."),
    "save_profile": QT_TRANSLATE_NOOP("Words", "Profile {profile} saved."),
    "delete_profile": QT_TRANSLATE_NOOP("Words", "Profile {profile} deleted."),
    "place_profile": QT_TRANSLATE_NOOP("Words", "Profile {profile} moved."),
    "answer": QT_TRANSLATE_NOOP("Words", "{client}: {trait} answered."),
    "mark_best": QT_TRANSLATE_NOOP("Words", "{client} marked as one of the best."),
    "mark_worst": QT_TRANSLATE_NOOP("Words", "{client} marked as one of the worst."),
    "unmark": QT_TRANSLATE_NOOP("Words", "{client} no longer marked."),
    "keep": QT_TRANSLATE_NOOP("Words", "{client} kept anyway."),
    "keep_no_more": QT_TRANSLATE_NOOP("Words", "{client} is no longer kept by hand."),
    "add_problem": QT_TRANSLATE_NOOP("Words", "Usual problem added."),
    "change_problem": QT_TRANSLATE_NOOP("Words", "Usual problem changed."),
    "delete_problem": QT_TRANSLATE_NOOP("Words", "Usual problem deleted."),
    "place_problem": QT_TRANSLATE_NOOP("Words", "Usual problem moved."),
    "set_minutes": QT_TRANSLATE_NOOP("Words", "{client}: minutes changed."),
    "refer_activity": QT_TRANSLATE_NOOP("Words", "{client}: usual problem noted."),
    "setting": QT_TRANSLATE_NOOP("Words", "{setting} changed."),
    "week_budget": QT_TRANSLATE_NOOP("Words", "Time budget changed."),
    "add_block": QT_TRANSLATE_NOOP("Words", "Block added to the week."),
    "change_block": QT_TRANSLATE_NOOP("Words", "Block of the week changed."),
    "delete_block": QT_TRANSLATE_NOOP("Words", "Block removed from the week."),
    "plan_week": QT_TRANSLATE_NOOP("Words", "Week planned."),
    "copy_week": QT_TRANSLATE_NOOP("Words", "Week copied."),
    "save_week": QT_TRANSLATE_NOOP("Words", "Week saved."),
    "example": QT_TRANSLATE_NOOP("Words", "Example practice made."),
    "other": QT_TRANSLATE_NOOP("Words", "Something changed."),
}
_JUDGED = {
    "yes": QT_TRANSLATE_NOOP("Words", "{client}: yes to “{about}”."),
    "no": QT_TRANSLATE_NOOP("Words", "{client}: no to “{about}”."),
    WITHDRAWN: QT_TRANSLATE_NOOP("Words", "{client}: judgement on “{about}” withdrawn."),
}
_STEPS_OF_SEVERAL = {
    "move": QT_TRANSLATE_NOOP("Words", "%n objective(s) moved to {stage}."),
    "place": QT_TRANSLATE_NOOP("Words", "%n objective(s) moved within their column."),
    "reopen": QT_TRANSLATE_NOOP("Words", "%n objective(s) back in {stage}."),
    "outcome_won": QT_TRANSLATE_NOOP("Words", "%n objective(s) marked as won."),
    "outcome_lost": QT_TRANSLATE_NOOP("Words", "%n objective(s) marked as lost."),
    "outcome_parked": QT_TRANSLATE_NOOP("Words", "%n objective(s) parked."),
    "delete": QT_TRANSLATE_NOOP("Words", "%n objective(s) deleted."),
    "delete_clients": QT_TRANSLATE_NOOP("Words", "%n client(s) deleted."),
    "move_on": QT_TRANSLATE_NOOP("Words", "%n next action(s) moved on by the days away."),
    "move_overdue": QT_TRANSLATE_NOOP("Words", "%n overdue next action(s) moved to this week."),
    "import": QT_TRANSLATE_NOOP("Words", "%n row(s) imported."),
    "import_clients": QT_TRANSLATE_NOOP("Words", "%n client(s) imported."),
}
_CHANGE = QT_TRANSLATE_NOOP("Words", "change")
_NAMES = {
    "add": QT_TRANSLATE_NOOP("Words", "new objective"),
    "move": QT_TRANSLATE_NOOP("Words", "move"),
    "place": QT_TRANSLATE_NOOP("Words", "new place"),
    "reopen": QT_TRANSLATE_NOOP("Words", "return to the board"),
    "outcome_won": QT_TRANSLATE_NOOP("Words", "won"),
    "outcome_lost": QT_TRANSLATE_NOOP("Words", "lost"),
    "outcome_parked": QT_TRANSLATE_NOOP("Words", "parked"),
    "delete": QT_TRANSLATE_NOOP("Words", "deletion"),
    "set_next_action": QT_TRANSLATE_NOOP("Words", "next action"),
    "snooze": QT_TRANSLATE_NOOP("Words", "putting off"),
    "set_position": QT_TRANSLATE_NOOP("Words", "setting the position"),
    "sort_here": QT_TRANSLATE_NOOP("Words", "answer"),
    "sort_back": QT_TRANSLATE_NOOP("Words", "move"),
    "take_back": QT_TRANSLATE_NOOP("Words", "taking back"),
    "ask_source": QT_TRANSLATE_NOOP("Words", "asking"),
    "move_on": QT_TRANSLATE_NOOP("Words", "moving on"),
    "move_overdue": QT_TRANSLATE_NOOP("Words", "moving to this week"),
    "log_activity": QT_TRANSLATE_NOOP("Words", "activity"),
    "set_minutes": QT_TRANSLATE_NOOP("Words", "minutes"),
    "delete_activity": QT_TRANSLATE_NOOP("Words", "deletion"),
    "rename_client": QT_TRANSLATE_NOOP("Words", "new name"),
    "delete_clients": QT_TRANSLATE_NOOP("Words", "deletion"),
    "merge_clients": QT_TRANSLATE_NOOP("Words", "merging"),
    "add_person": QT_TRANSLATE_NOOP("Words", "new person"),
    "delete_person": QT_TRANSLATE_NOOP("Words", "deletion"),
    "add_influence": QT_TRANSLATE_NOOP("Words", "new influence"),
    "judge": QT_TRANSLATE_NOOP("Words", "judgement"),
    "remove_influence": QT_TRANSLATE_NOOP("Words", "removal"),
    "place_influence": QT_TRANSLATE_NOOP("Words", "new place"),
    "remove_flag": QT_TRANSLATE_NOOP("Words", "removal"),
    "add_service": QT_TRANSLATE_NOOP("Words", "new service"),
    "delete_service": QT_TRANSLATE_NOOP("Words", "deletion"),
    "place_service": QT_TRANSLATE_NOOP("Words", "new place"),
    "add_profile": QT_TRANSLATE_NOOP("Words", "new profile"),
    "save_profile": QT_TRANSLATE_NOOP("Words", "profile"),
    "delete_profile": QT_TRANSLATE_NOOP("Words", "deletion"),
    "place_profile": QT_TRANSLATE_NOOP("Words", "new place"),
    "answer": QT_TRANSLATE_NOOP("Words", "answer"),
    "mark_best": QT_TRANSLATE_NOOP("Words", "mark"),
    "mark_worst": QT_TRANSLATE_NOOP("Words", "mark"),
    "unmark": QT_TRANSLATE_NOOP("Words", "mark"),
    "add_problem": QT_TRANSLATE_NOOP("Words", "usual problem"),
    "change_problem": QT_TRANSLATE_NOOP("Words", "usual problem"),
    "delete_problem": QT_TRANSLATE_NOOP("Words", "deletion"),
    "place_problem": QT_TRANSLATE_NOOP("Words", "new place"),
    "setting": QT_TRANSLATE_NOOP("Words", "setting"),
    "week_budget": QT_TRANSLATE_NOOP("Words", "time budget"),
    "plan_week": QT_TRANSLATE_NOOP("Words", "planning"),
    "copy_week": QT_TRANSLATE_NOOP("Words", "copy of a week"),
    "save_week": QT_TRANSLATE_NOOP("Words", "week"),
    "import": QT_TRANSLATE_NOOP("Words", "import"),
    "import_clients": QT_TRANSLATE_NOOP("Words", "import"),
}


_WITHOUT_A_CLIENT = {"log_activity": "log_hours", "delete_activity": "delete_hours"}
"""Hours need not belong to an objective."""


_NAMED_BY = {"edit_service": "service", "edit_person": "person"}
"""Labels that an objective's field has as well; then no service and no person is named."""
_NAMED = (
    "client", "person", "service", "setting", "profile", "trait", "words", "other", "field", "kind",
    "about", "stage",
)  # fmt: skip
"""What a sentence may name; empty where a step does not say it."""


def step_sentence(step: "Step") -> str:
    """`Meridian Labs moved to Best Few.` A label without words of its own is a change."""
    said, count, label = _said(step.values), _count(step), step.label
    if label == "delete_clients":
        return _deleted_clients(step.values, said["client"], count)
    if not said["client"]:
        label = _WITHOUT_A_CLIENT.get(label, label)
    if label in _STEPS_OF_SEVERAL and (count != 1 or label not in _STEPS):
        return translate("Words", _STEPS_OF_SEVERAL[label], "", count).format(**said)
    if label == "judge":
        return translate("Words", _JUDGED.get(said["answer"], _JUDGED[WITHDRAWN])).format(**said)
    if label not in _STEPS or (label in _NAMED_BY and not said[_NAMED_BY[label]]):
        said["field"] = field_name(label.removeprefix("edit_"))
        label = "edit_field" if label.startswith("edit_") else "other"
    return translate("Words", _STEPS[label]).format(**said)


def _deleted_clients(values: Mapping[str, object], client: str, count: int) -> str:
    """`Client Per Olsen deleted. Deleted as well: 2 objectives, 3 people.`"""
    words = _STEPS if count == 1 else _STEPS_OF_SEVERAL
    number = -1 if count == 1 else count
    sentence = translate("Words", words["delete_clients"], "", number).format(client=client)
    return " ".join(filter(None, (sentence, deleted_with(values))))


def undo_text(step: "Step | None") -> str:
    """`Undo move`, for the Edit menu; `Undo` where there is nothing to undo."""
    if step is None:
        return translate("Words", "&Undo")
    return translate("Words", "&Undo {step}").format(step=_name(step))


def redo_text(step: "Step | None") -> str:
    """`Redo move`, for the Edit menu; `Redo` where there is nothing to do again."""
    if step is None:
        return translate("Words", "&Redo")
    return translate("Words", "&Redo {step}").format(step=_name(step))


def _count(step: "Step") -> int:
    count = step.values.get("count", 1)
    return count if isinstance(count, int) else 1


def _name(step: "Step") -> str:
    return translate("Words", _NAMES.get(step.label, _CHANGE))


def _said(values: Mapping[str, object]) -> dict[str, str]:
    """A step's values as they stand in its sentence."""
    said = dict.fromkeys(_NAMED, "") | {"answer": WITHDRAWN}
    for name, value in values.items():
        match name:
            case "stage" if value in set(Stage):
                said[name] = stage_name(Stage(str(value)))
            case "kind":
                said[name] = activity_kind_name(str(value))
            case "about":
                said[name] = judged_name(str(value))
            case "field" | "setting":
                said[name] = field_name(str(value))
            case _:
                said[name] = str(value)
    return said

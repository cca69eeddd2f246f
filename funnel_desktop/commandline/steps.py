"""What was done, in the command line's short English."""

from collections.abc import Mapping

from funnel_desktop.commandline.english import STAGES, Said
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.changes import Step
from funnel_desktop.funnel.stages import Stage

_SENTENCES = {
    "add": "{who} added to {stage}",
    "move": "{who} moved to {stage}",
    "place": "{who} put in another place",
    "reopen": "{who} opened again in {stage}",
    "outcome_won": "{who} won",
    "outcome_lost": "{who} lost",
    "outcome_parked": "{who} parked",
    "look_again": "{who} to be looked at again",
    "delete": "{who} deleted",
    "edit": "{who} changed",
    "set_next_action": "{who}: next action set",
    "snooze": "{who} put off",
    "log_activity": "{who}: {kind} logged",
    "delete_activity": "{who}: activity deleted",
    "rename_client": "{who} renamed",
    "edit_client": "{who}: {field} changed",
    "merge_clients": "{other} merged into {who}",
    "add_person": "{person} added to {who}",
    "edit_person": "{person}: {field} changed",
    "delete_person": "{person} deleted",
    "add_influence": "{who}: {person} takes part",
    "edit_influence": "{person}: {field} changed",
    "remove_influence": "{person} no longer takes part",
    "place_influence": "{person} put in another place",
    "judge": "{who}: {about} judged {answer}",
    "add_flag": "{who}: {words} written down",
    "edit_flag": "{who}: {words} changed",
    "remove_flag": "{who}: {words} removed",
    "add_service": "service {service} added",
    "edit_service": "service {service}: {field} changed",
    "delete_service": "service {service} deleted",
    "place_service": "service {service} put in another place",
    "add_profile": "profile {profile} added",
    "save_profile": "profile {profile} saved",
    "delete_profile": "profile {profile} deleted",
    "place_profile": "profile {profile} put in another place",
    "answer": "{who}: {trait} answered",
    "mark_best": "{who} marked as one of the best",
    "mark_worst": "{who} marked as one of the worst",
    "unmark": "{who} no longer marked",
    "keep": "{who} kept anyway",
    "keep_no_more": "{who} left to the profile again",
    "add_problem": "usual problem added",
    "change_problem": "usual problem changed",
    "delete_problem": "usual problem deleted",
    "place_problem": "usual problem put in another place",
    "refer_activity": "{who}: usual problem noted",
    "setting": "setting {setting} changed",
    "log_hours": "{kind} logged",
    "delete_hours": "logged time deleted",
    "import": "{count} objectives imported",
    "week_budget": "time budget changed",
    "add_block": "block added to the week",
    "change_block": "block of the week changed",
    "delete_block": "block removed from the week",
    "plan_week": "week planned, {count} blocks",
    "copy_week": "week copied",
    "save_week": "week saved",
    "import_clients": "{count} clients imported",
}
_WITHOUT_A_CLIENT = {"log_activity": "log_hours", "delete_activity": "delete_hours"}


def step_sentence(step: Step) -> str:
    """`Meridian Labs moved to Best Few`; several objectives by their number."""
    values = {name: shown(str(value)) for name, value in step.values.items()}
    label = step.label
    if step.values.get("client") == "":
        label = _WITHOUT_A_CLIENT.get(label, label)
    template = _SENTENCES.get(label) or _other(label)
    return template.format_map(Said(values | {"who": _who(step.values), "stage": _stage(step)}))


def _other(label: str) -> str:
    if label.startswith("edit_"):
        return "{who}: " + label.removeprefix("edit_").replace("_", " ") + " changed"
    return label.replace("_", " ")


def _who(values: Mapping[str, object]) -> str:
    count = values.get("count")
    if isinstance(count, int) and count > 1:
        return f"{count} objectives"
    return shown(str(values.get("client", "an objective")))


def _stage(step: Step) -> str:
    stage = str(step.values.get("stage", ""))
    return STAGES[Stage(stage)] if stage in set(Stage) else stage

"""What the log calls the user's actions. Words for them stand in `wording/steps.py`."""

from funnel_desktop.document.schema import COLUMNS

LABELS = frozenset(
    (
        "add", "add_block", "add_flag", "add_influence", "add_person", "add_problem", "add_profile",
        "add_service", "answer", "ask_source", "change_block", "change_problem", "copy_week",
        "delete", "delete_activity", "delete_block", "delete_clients", "delete_hours",
        "delete_person", "delete_problem", "delete_profile", "delete_service", "edit",
        "edit_client", "edit_field", "edit_flag", "edit_influence", "edit_person", "edit_service",
        "edit_several", "example", "forget", "import", "import_clients", "judge", "keep",
        "keep_no_more", "log_activity", "log_hours", "look_again", "mark_best", "mark_client",
        "mark_worst", "merge_clients", "move", "move_on", "move_overdue", "outcome_lost",
        "outcome_parked", "outcome_won", "place", "place_influence", "place_problem",
        "place_profile", "place_service", "plan_week", "refer_activity", "remove_flag",
        "remove_influence", "rename_client", "reopen", "save_profile", "save_week",
        "say_what_is_sold", "set_minutes", "set_next_action", "set_position", "setting", "snooze",
        "sort_back", "sort_here", "take_back", "unmark", "week_budget",
    )
)  # fmt: skip
"""Also what earlier versions called them. A field that is edited is called by its column."""
_EDIT = "edit_"


def is_known(label: str) -> bool:
    """Return whether this version, or one before, calls an action so."""
    field = label.removeprefix(_EDIT)
    is_of_one = any(field in COLUMNS[table] for table in ("objectives", "clients", "people"))
    return label in LABELS or (field != label and is_of_one)

"""What is said in more than one place, through Qt translation (DESIGN.md section 7).

The one door to all words; they stand in wording/, by what they are about. Plural texts carry
`%n` and `(s)`; what they become stands in resources/translations, for English too. Amounts and
dates arrive already written, since only the screen knows the locale.
"""

from funnel_desktop.wording.cards import (
    card_description,
    card_name,
    carried_to,
    dropped_in,
    picked_up,
    put_back,
)
from funnel_desktop.wording.errors import error_sentence
from funnel_desktop.wording.facts import (
    age_of_cycle,
    days_late,
    days_late_short,
    next_action_text,
    no_date,
    no_next_action,
    picked_up_hint,
    quiet_days,
    was_here,
)
from funnel_desktop.wording.influences import (
    degree_name,
    mode_advice,
    mode_name,
    not_known,
    role_meaning,
    role_name,
    roles_text,
)
from funnel_desktop.wording.names import (
    action_kind_name,
    activity_kind_name,
    entry_label,
    field_name,
    lost_reason_name,
    order_badge,
    outcome_name,
    stage_entry,
    stage_name,
    stage_short,
    stage_work,
    work_in_column,
    work_label,
    work_name,
)
from funnel_desktop.wording.steps import redo_text, step_sentence, undo_text

__all__ = [
    "action_kind_name",
    "activity_kind_name",
    "age_of_cycle",
    "card_description",
    "card_name",
    "carried_to",
    "days_late",
    "days_late_short",
    "degree_name",
    "dropped_in",
    "entry_label",
    "error_sentence",
    "field_name",
    "lost_reason_name",
    "mode_advice",
    "mode_name",
    "next_action_text",
    "no_date",
    "no_next_action",
    "not_known",
    "order_badge",
    "outcome_name",
    "picked_up",
    "picked_up_hint",
    "put_back",
    "quiet_days",
    "redo_text",
    "role_meaning",
    "role_name",
    "roles_text",
    "stage_entry",
    "stage_name",
    "stage_short",
    "stage_work",
    "step_sentence",
    "undo_text",
    "was_here",
    "work_in_column",
    "work_label",
    "work_name",
]

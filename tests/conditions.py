"""Practices whose conditions are met, so that their cards move without a question."""

from collections.abc import Sequence
from datetime import date

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.funnel.gates import CONDITIONS, NEVER_JUDGED
from funnel_desktop.funnel.influences import BAR_A_GATE, nobody
from funnel_desktop.funnel.stages import Stage


def judged_keys() -> list[str]:
    """What the user can say yes to: every condition but those that only the influences tell, and
    that nobody plays a role."""
    keys = [condition.key for condition in CONDITIONS if condition.key not in NEVER_JUDGED]
    return [*keys, *map(nobody, BAR_A_GATE)]


def meet(document: Document, objectives: Sequence[str], today: date) -> None:
    """Say yes to everything about some objectives, as one step.

    As a file of before has it, in which nobody had to be contacted, nor to approve: so they are
    met without anybody who takes part.
    """
    newest = document.connection.execute("SELECT coalesce(max(number), 0) FROM judgements")
    number = int(newest.fetchone()[0])
    rows: list[Row] = [
        {"id": new_id(), "objective": own, "about": about, "answer": "yes"}
        | {"day": today.isoformat(), "note": "So it is.", "as_before": 1}
        for own in objectives
        for about in judged_keys()
    ]
    for place, row in enumerate(rows, 1):
        row["number"] = number + place
    with document.bulk("judge", {"client": "", "about": ""}) as bulk:
        bulk.insert("judgements", rows)
    asked = document.gates.asked(objectives, Stage.BEST_FEW, today).values()
    left = {each.key for gate in asked for each in gate if not each.met}
    assert left <= {"near"}, "where a cycle is known, the expected day tells"


def meet_all(document: Document, today: date) -> None:
    """The same for every objective."""
    meet(document, [objective.id for objective in document.objectives.all(today)], today)

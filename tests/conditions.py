"""Practices whose conditions are met, so that their cards move without a question."""

from collections.abc import Sequence
from datetime import date

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.influences import BAR_A_GATE, nobody
from funnel_desktop.funnel.stages import Stage

JUDGED = ("fit", "gap", "contract", "near", "sure", *map(nobody, BAR_A_GATE))
"""What the user says yes to; without a service nothing else is known."""


def meet(document: Document, objectives: Sequence[str], today: date) -> None:
    """Say yes to everything about some objectives, as one step."""
    with document.one_step("judge", {"client": "", "about": ""}):
        for own in objectives:
            for about in JUDGED:
                document.gates.judge(own, about, True, today, note="So it is.")
    assert not any(
        not asked.met
        for gate in document.gates.asked(objectives, Stage.BEST_FEW, today).values()
        for asked in gate
    )


def meet_all(document: Document, today: date) -> None:
    """The same for every objective."""
    meet(document, [objective.id for objective in document.objectives.all(today)], today)

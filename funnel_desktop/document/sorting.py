"""The answers of the weekly sort (METHOD.md, *The rhythm of a week*)."""

from datetime import date
from enum import StrEnum

from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.document.positions import Positions
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import STAGES, Outcome


class Sorted(StrEnum):
    """An answer in the weekly sort."""

    HERE = "here"
    NEXT_ACTION = "next_action"
    BACK = "back"
    PARK = "park"
    LOST = "lost"
    WON = "won"


class Sorting:
    """Writes down what is answered about an objective; each answer is one undo step."""

    def __init__(self, store: Store, objectives: Objectives, positions: Positions) -> None:
        self._store = store
        self._objectives = objectives
        self._positions = positions

    def answer(
        self,
        objective: str,
        answer: Sorted,
        today: date,
        *,
        next_action: NextAction | None = None,
        position: int | None = None,
    ) -> None:
        """Answer for an objective, and say how one feels about it unless `position` is None.

        It is not asked again that day, and not called quiet for seven. `next_action` belongs to
        NEXT_ACTION. Parked is for three months, lost without a reason.
        """
        known = self._objectives.get(objective, today)
        said: Row = {"client": known.client_name}
        with self._store.one_step(_LABELS[answer], said):
            with self._store.change(_LABELS[answer], said) as change:
                change.update("objectives", objective, {"sorted_on": today.isoformat()})
            if position is not None:
                self._positions.set(objective, position, today)
            match answer:
                case Sorted.NEXT_ACTION:
                    self._objectives.set_next_action(objective, next_action, today=today)
                case Sorted.BACK:
                    back = STAGES[max(0, STAGES.index(known.stage) - 1)]
                    self._objectives.move([objective], back, today)
                case Sorted.PARK | Sorted.LOST | Sorted.WON:
                    self._objectives.set_outcome([objective], _OUTCOMES[answer], today)


_OUTCOMES = {
    Sorted.PARK: Outcome.PARKED,
    Sorted.LOST: Outcome.LOST,
    Sorted.WON: Outcome.WON,
}
_LABELS = {
    Sorted.HERE: "sort_here",
    Sorted.NEXT_ACTION: "set_next_action",
    Sorted.BACK: "sort_back",
    Sorted.PARK: "outcome_parked",
    Sorted.LOST: "outcome_lost",
    Sorted.WON: "outcome_won",
}

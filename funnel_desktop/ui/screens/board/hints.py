"""What a stage's gate would ask of the cards that are held, before they are let go."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from funnel_desktop.funnel.gates import open_in
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.screens.board.moves import Moves
from funnel_desktop.wording.conditions import open_spoken, still_open, still_open_for


class Hints(QObject):
    """Asks once for each stage that cards are held over, and forgets it when they are let go."""

    def __init__(self, moves: Moves) -> None:
        super().__init__(moves)
        self._moves = moves
        self._ids: Sequence[str] = ()
        self._known: dict[Stage, list[int]] = {}

    def hold(self, ids: Sequence[str]) -> None:
        """These cards are dragged or carried now; none once they are let go."""
        if list(ids) != list(self._ids):
            self._ids = list(ids)
            self._known.clear()

    def shown(self, stage: Stage) -> str:
        """`Two conditions still open.`, or nothing."""
        counts = self._open(stage)
        if len(self._ids) == 1:
            return still_open(counts[0]) if counts else ""
        return still_open_for(len(counts)) if counts else ""

    def spoken(self, stage: Stage) -> str:
        """`Two conditions open.`, or nothing."""
        counts = self._open(stage)
        if len(self._ids) == 1:
            return open_spoken(counts[0]) if counts else ""
        return still_open_for(len(counts)) if counts else ""

    def _open(self, stage: Stage) -> list[int]:
        """How many conditions are open for each card for which some are."""
        if stage not in self._known:
            asked = self._moves.asked(self._ids, stage) if self._ids else {}
            counts = (len(open_in(each)) for each in asked.values())
            self._known[stage] = [count for count in counts if count]
        return self._known[stage]

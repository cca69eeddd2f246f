"""What the board shows while cards are dragged over it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.screens.board.column import StageColumn
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.hints import Hints
from funnel_desktop.ui.screens.board.lists import Lists

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.board.outcome_zones import OutcomeZones


class DragFeedback(QObject):
    """Shows the outcome zones, the column under the pointer, and what is open there."""

    moving_changed = Signal(list)
    """The ids that are dragged; none once they are let go."""
    dropped_on_outcome = Signal(Outcome, list)

    def __init__(
        self, lists: Lists, hints: Hints, columns: Mapping[Stage, StageColumn], below: QVBoxLayout
    ) -> None:
        super().__init__(lists)
        self._lists, self._hints, self._columns, self._below = lists, hints, columns, below
        self._zones: OutcomeZones | None = None
        self.is_dragging = False
        """Whether cards hang at the pointer."""
        lists.drag_began.connect(self._begin)
        lists.drag_ended.connect(self._end)
        for column in columns.values():
            column.held_over.connect(lambda held, c=column: self._hold_over(c if held else None))

    @property
    def zones(self) -> "OutcomeZones":
        """The outcome zones; built when something is dragged for the first time."""
        if self._zones is None:
            from funnel_desktop.ui.screens.board.outcome_zones import OutcomeZones

            self._zones = OutcomeZones()
            self._zones.dropped.connect(self._drop_on_zone)
            self._below.addWidget(self._zones)
        return self._zones

    def follow_tray(self, tray: DragCardList) -> None:
        """Fade all columns while something is held over the list beside the board."""
        tray.held_over.connect(self._hold_over_tray)

    def retranslate(self) -> None:
        """Build the zones anew, in the language in force, when they are next needed."""
        if self._zones is not None:
            self._zones.deleteLater()
            self._zones = None

    def _begin(self, ids: Sequence[str]) -> None:
        self.is_dragging = True
        self.zones.open()
        self._hints.hold(ids)
        self.moving_changed.emit(list(ids))

    def _end(self) -> None:
        self.is_dragging = False
        self.zones.hide()
        self._hints.hold([])
        self._hold_over(None)
        self.moving_changed.emit([])

    def _hold_over(self, target: StageColumn | None) -> None:
        for column in self._columns.values():
            other = target is not None and column is not target
            hint = self._hints.shown(column.stage) if column is target else ""
            column.show_as(target=column is target, faded=other, hint=hint)

    def _hold_over_tray(self, held: bool) -> None:
        for column in self._columns.values():
            column.show_as(target=False, faded=held)

    def _drop_on_zone(self, outcome: Outcome, ids: Sequence[str]) -> None:
        for card_list in self._lists.by_stage.values():
            card_list.mark()
        self.dropped_on_outcome.emit(outcome, list(ids))

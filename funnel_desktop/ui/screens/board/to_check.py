"""Counts the imported cards whose conditions are open, a few at a time between other work."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.document.gates import Gates
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.ui.screens.board.lists import FEW
from funnel_desktop.ui.work.session import Session

PAUSE = 4
"""Milliseconds between two portions, in which the window does what is asked of it."""


class ToCheck(QObject):
    """Knows the ids by stage, in board order; while they are counted anew the old ones stand."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.ids: dict[Stage, list[str]] = {stage: [] for stage in BOARD_STAGES}
        self._found: dict[Stage, list[str]] = {}
        self._portions: Iterator[tuple[Stage, list[str]]] | None = None
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(self._look_at_some)

    def begin(self) -> None:
        """Count now, and from now on whenever something changes."""
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self._begin_anew)
        self._session.busy_changed.connect(self._after_busy)
        self._begin_anew()

    def stop(self) -> None:
        """Count no more."""
        self._portions = None
        self._timer.stop()

    def after(self, stage: Stage, objective: str | None, place: int) -> str | None:
        """The card to be checked after another one, which stood at `place` before it was done
        with; in a ring, None where none is left."""
        ids = self.ids[stage]
        at = ids.index(objective) + 1 if objective in ids else place
        return ids[at % len(ids)] if ids else None

    def _begin_anew(self) -> None:
        self._found = {stage: [] for stage in BOARD_STAGES}
        self._portions = self._all_portions()
        self._timer.start()

    def _all_portions(self) -> Iterator[tuple[Stage, list[str]]]:
        gates, today = self._session.document.gates, self._session.today
        for stage in BOARD_STAGES:
            for portion in gates.to_check(stage, today):
                yield stage, portion

    def _look_at_some(self) -> None:
        if not self._session.can_be_asked or self._portions is None:
            return
        nothing: tuple[Stage | None, list[str]] = (None, [])
        portions = self._portions
        stage, ids = self._session.ask(lambda: next(portions, nothing), nothing)
        if stage is None:
            self._portions = None
            self._show(self._found)
            return
        self._found[stage] += ids
        self._timer.start()

    def _show(self, found: dict[Stage, list[str]]) -> None:
        if found != self.ids:
            self.ids = found
            self.changed.emit()

    def _follow(self, changed: Changed) -> None:
        """Few changed objectives are looked at alone; for the rest all are counted anew."""
        ids, asked = changed.about, Gates.known
        if ids is None or len(ids) > FEW or asked.touched_for_all(changed) or self._portions:
            self._begin_anew()
        elif asked.touched_by(changed):
            self._look_at(ids)

    def _look_at(self, ids: frozenset[str]) -> None:
        known = {row_id for each in self.ids.values() for row_id in each}
        gates, today = self._session.document.gates, self._session.today
        nobody: list[str] = []
        left = set(self._session.ask(lambda: gates.left_open(sorted(ids), today), nobody))
        if left - known:
            self._begin_anew()
        elif ids & known - left:
            gone = ids - left
            self._show(
                {stage: [o for o in each if o not in gone] for stage, each in self.ids.items()}
            )

    def _after_busy(self, busy: bool) -> None:
        if not busy:
            self._begin_anew()
